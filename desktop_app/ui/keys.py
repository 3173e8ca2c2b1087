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
    ToggleCover,
    ToggleHold,
    TogglePanel,
)
from desktop_app.journey.aloud_actions import Listen, StopListening
from desktop_app.journey.state import TEXT_SIZES, State
from desktop_app.scene.window_scene import WindowScene

_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_COVER = (Qt.Key.Key_B, Qt.Key.Key_Period)
"""What presenters send to make a screen blank."""


def action_for(
    event: QKeyEvent,
    scene: WindowScene,
    state: State,
    *,
    mirrored: bool,
    in_panel: bool = False,
) -> Action | None:
    """Return what a key asks for, if it is one of the window's own.

    Args:
        event: The key, and what is held with it.
        scene: What the window shows.
        state: The visit.
        mirrored: Whether reading goes from right to left, and so does going on.
        in_panel: Whether the keyboard is in the clinician's panel.
    """
    key = event.key()
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == Qt.Key.Key_Escape and scene.sheet is not None:
        return CloseSheet()
    if key == Qt.Key.Key_Escape and scene.panel is not None and in_panel:
        return TogglePanel()
    if key == Qt.Key.Key_Escape and state.aloud.on:
        return StopListening()
    if key == Qt.Key.Key_F2 and not held:
        return StopListening() if state.aloud.on else Listen()
    if not held & ~Qt.KeyboardModifier.ShiftModifier:
        return _leading(key, scene, state) if state.led else None
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


def text_size_action(event: QKeyEvent, state: State) -> Action | None:
    """Return the text size that a key asks for, with Control held."""
    held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return _text_size(event.key(), state.text_size) if held else None


def _leading(key: int, scene: WindowScene, state: State) -> Action | None:
    """What a clinician's keys mean, or a presenter's in the hand.

    Page Down and Page Up scroll for who reads at home; they step where someone leads:
    with the panel open, or a patient's screen.
    """
    presented = state.screen is not None
    if presented and key in _COVER:
        return ToggleCover()
    if presented and key == Qt.Key.Key_F8:
        return ToggleHold()
    if scene.sheet is not None:
        return None
    if key == Qt.Key.Key_F9:
        return TogglePanel()
    if presented or state.panel:
        if key == Qt.Key.Key_PageDown:
            return GoNext()
        if key == Qt.Key.Key_PageUp:
            return GoBack()
    return None


def _text_size(key: int, now: int) -> Action | None:
    place = TEXT_SIZES.index(now)
    if key in _LARGER:
        return SetTextSize(TEXT_SIZES[min(place + 1, len(TEXT_SIZES) - 1)])
    if key == Qt.Key.Key_Minus:
        return SetTextSize(TEXT_SIZES[max(place - 1, 0)])
    return SetTextSize(TEXT_SIZES[0]) if key == Qt.Key.Key_0 else None
