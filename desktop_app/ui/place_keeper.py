"""Remembers the place in a window while its parts are made anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.focus import in_reading_order
from desktop_app.ui.focus_keeper import FocusKeeper
from desktop_app.ui.frame import Frame
from desktop_app.ui.scrolling import Scrolled


class PlaceKeeper:
    """Knows how far each part was scrolled and what had the keyboard.

    Words in another language are longer or shorter, so a place is a share of the way
    down, and the keyboard is on the part that stands where the other one stood.
    """

    def __init__(self, window: QWidget, frame: Frame, keeper: FocusKeeper) -> None:
        self._shares = [share_of(part) for part in scrolled_parts(frame)]
        self._by_key = keeper.by_key
        focus = QApplication.focusWidget()
        ready = _ready_for_keys(window)
        self._stop = ready.index(focus) if focus in ready else -1

    def restore(self, window: QWidget, frame: Frame, keeper: FocusKeeper) -> None:
        """Go back to the place, in parts that have been arranged."""
        for part, share in zip(scrolled_parts(frame), self._shares, strict=True):
            if part is not None:
                scroll_to(part, share)
        ready = _ready_for_keys(window)
        if 0 <= self._stop < len(ready):
            keeper.resume(ready[self._stop], by_key=self._by_key)


def _ready_for_keys(window: QWidget) -> list[QWidget]:
    """All that can have the keyboard, in the order of reading."""
    none = Qt.FocusPolicy.NoFocus
    return [one for one in in_reading_order(window) if one.focusPolicy() is not none]


def scrolled_parts(frame: Frame) -> tuple[Scrolled | None, ...]:
    """Each part that scrolls, what a kiosk has before a visit too; None if not made."""
    sheet = None if frame.sheet is None else frame.sheet.scrolled
    panel = None if frame.panel is None else frame.panel.scrolled
    place = None if frame.kiosk is None else frame.kiosk.scrolled_place()
    return frame.start, frame.page, sheet, panel, place


def share_of(part: Scrolled | None) -> float:
    """How far a part is scrolled: zero at its top, one at its end."""
    if part is None:
        return 0.0
    bar = part.verticalScrollBar()
    return bar.value() / bar.maximum() if bar.maximum() > 0 else 0.0


def scroll_to(part: Scrolled, share: float) -> None:
    """Scroll a part so far."""
    bar = part.verticalScrollBar()
    bar.setValue(round(share * bar.maximum()))
