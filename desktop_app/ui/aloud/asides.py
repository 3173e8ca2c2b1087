"""What is said beside the page: what has just come about, and where keys lead."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.journey.kiosk_actions import TypeDigit
from desktop_app.narrative.message import Message
from desktop_app.scene.kiosk_scene import Countdown, PinPad
from desktop_app.scene.window_scene import WindowScene
from desktop_app.ui.aloud.passages import meant_by, told_of
from desktop_app.ui.look import Look


def news_in(scene: WindowScene, before: WindowScene | None) -> Message | None:
    """Return what is to be told, such as a printer's trouble; None for nothing new.

    The seconds to wait after a wrong PIN are told once, not one by one.
    """
    news, old = _news(scene), None if before is None else _news(before)
    counted = isinstance(scene.over, PinPad) and old is not None
    return None if news == old or counted else news


def _news(scene: WindowScene) -> Message | None:
    if isinstance(scene.over, Countdown):
        return scene.over.announced
    if isinstance(scene.over, PinPad):
        return scene.over.news
    return None if scene.sheet is None else scene.sheet.news


def name_of(widget: QWidget, look: Look, *, private: bool) -> str | None:
    """Return what is said of what the keyboard has come to; None for silence.

    Whoever stands near would hear which key of a PIN comes next.

    Args:
        widget: What has the keyboard.
        look: Says what only the ear needs.
        private: Whether nobody else hears it.
    """
    if isinstance(meant_by(widget), TypeDigit):
        return None
    if isinstance(widget, QAbstractButton):
        return told_of(widget, look, private=private)
    return widget.accessibleName()
