"""Step 3: what could help, at reported times only, the same facts in every view."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import State
from desktop_app.narrative import pages
from desktop_app.scene import parts
from desktop_app.scene.comparison import Comparison
from desktop_app.scene.comparison_page import comparison_page
from desktop_app.scene.window_scene import Page


def help_page(state: State, pack: Pack) -> Page:
    """Return step 3."""
    return comparison_page(
        Comparison(
            state=state,
            pack=pack,
            page="help",
            tags=parts.option_tags(pack),
            caption=pages.help_caption(),
        )
    )
