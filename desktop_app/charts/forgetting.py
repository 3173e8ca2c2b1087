"""Letting go of what is kept of the charts that have been drawn.

Matplotlib keeps typefaces open for every thread that has drawn with them, and what was
measured keeps the words that were written. All of it has a limit, but one that is far
beyond a day's charts.
"""

from __future__ import annotations

import sys


def forget() -> None:
    """Let go of it; does nothing where no chart has been drawn.

    It may be called while another thread draws: what that one uses stays until then.
    """
    if "desktop_app.charts.pen" not in sys.modules:
        return
    from matplotlib import font_manager

    from desktop_app.charts import pen

    pen.forget()
    keepers = (font_manager, type(font_manager.fontManager))
    for keeper in keepers:
        for name in ("_get_font", "_findfont_cached"):
            kept = getattr(keeper, name, None)
            if kept is not None:
                kept.cache_clear()
