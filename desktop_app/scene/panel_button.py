"""The button that opens and closes the clinician's panel."""

from __future__ import annotations

from desktop_app.journey.actions import TogglePanel
from desktop_app.narrative.panel import panel_name
from desktop_app.scene.blocks import Button, Icon


def panel_button(*, kind: str = "plain") -> Button:
    """Return the button: a sign alone in the header, or a quiet link."""
    return Button(
        text=panel_name(),
        action=TogglePanel(),
        kind=kind,
        icon=Icon.PANEL,
        icon_only=kind == "plain",
    )
