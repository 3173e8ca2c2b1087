"""What keys mean wherever the focus is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop_app.journey.actions import (
    Action,
    CloseSheet,
    GoBack,
    GoNext,
    SetTextSize,
)
from desktop_app.journey.state import TEXT_SIZES, State
from desktop_app.scene.blocks import WindowScene

_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


def action_for(
    event: QKeyEvent, scene: WindowScene, state: State, *, mirrored: bool
) -> Action | None:
    """Return what a key asks for, if it is one of the window's own.

    Args:
        event: The key, and what is held with it.
        scene: What the window shows.
        state: The visit.
        mirrored: Whether reading goes from right to left, and so does going on.
    """
    key = event.key()
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == Qt.Key.Key_Escape and scene.sheet is not None:
        return CloseSheet()
    if held & Qt.KeyboardModifier.ControlModifier:
        return _text_size(key, state.text_size)
    if held != Qt.KeyboardModifier.AltModifier or scene.sheet is not None:
        return None
    onward, homeward = Qt.Key.Key_Right, Qt.Key.Key_Left
    if mirrored:
        onward, homeward = homeward, onward
    if key == onward:
        return GoNext()
    return GoBack() if key == homeward else None


def _text_size(key: int, now: int) -> Action | None:
    place = TEXT_SIZES.index(now)
    if key in _LARGER:
        return SetTextSize(TEXT_SIZES[min(place + 1, len(TEXT_SIZES) - 1)])
    if key == Qt.Key.Key_Minus:
        return SetTextSize(TEXT_SIZES[max(place - 1, 0)])
    return SetTextSize(TEXT_SIZES[0]) if key == Qt.Key.Key_0 else None
