"""The button that ends a visit to a kiosk, as it stands on every page."""

from __future__ import annotations

from desktop_app.journey.actions import StartAgain
from desktop_app.narrative import chrome
from desktop_app.scene.blocks import Button, Icon


def again_button(*, kind: str = "plain", icon: Icon = Icon.AGAIN) -> Button:
    """Return what forgets a visit and goes to where a kiosk begins."""
    return Button(text=chrome.start_again(), action=StartAgain(), kind=kind, icon=icon)
