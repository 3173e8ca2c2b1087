"""How much of a window's width a page takes."""

from __future__ import annotations

from desktop_app.ui.look import Look

WIDEST = 1240
"""The widest that a page is at 100 %."""


def page_margin(look: Look, width: int) -> int:
    """The space beside a page: wide enough for the scroll bar, more where there is."""
    least = 28 if width < 1100 else 44
    return max(least, (width - look.px(WIDEST)) // 2)
