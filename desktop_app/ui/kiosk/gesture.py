"""The hidden way to the staff's door: a tap in every corner, one after the other."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.journey.kiosk_actions import AnswerPin, OpenDoor
from desktop_app.ui.kiosk.senses import Listener
from desktop_app.ui.look import Look
from desktop_app.ui.store import Store

ZONE = 64
"""The width and height of a corner, in pixels at 100 %."""

IN_TIME = 10.0
"""Seconds for all four."""

_ORDER = (
    Qt.Corner.TopLeftCorner,
    Qt.Corner.TopRightCorner,
    Qt.Corner.BottomRightCorner,
    Qt.Corner.BottomLeftCorner,
)
"""Round the screen, the same way in every language: staff learn it by hand."""


class Gesture(Listener):
    """Opens the door after four taps; elsewhere or too late, it begins anew.

    The first tap does what it does anywhere; the others press nothing, because by then
    it is hardly chance.

    Args:
        window: Whose corners they are.
        look: How large its words are, and so its corners.
        store: Takes the action.
        clock: Returns seconds.
    """

    def __init__(
        self,
        window: QWidget,
        look: Look,
        store: Store,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._window = window
        self._look = look
        self._store = store
        self._clock = clock
        self._done = 0
        self._begun = 0.0

    @override
    def pressed(self, at: QPoint, *, touch: bool) -> bool:
        kiosk = self._store.state.kiosk
        if kiosk is None or not kiosk.rules.staff or kiosk.door is not None:
            self._done = 0
            return False
        now = self._clock()
        if now - self._begun > IN_TIME:
            self._done = 0
        corner = self._corner(at)
        if self._done < len(_ORDER) and corner == _ORDER[self._done]:
            self._done += 1
        else:
            self._done = 1 if corner == _ORDER[0] else 0
        if self._done == 1:
            self._begun = now
        return self._done > 1

    @override
    def released(self) -> None:
        if self._done == len(_ORDER):
            self._done = 0
            self._store.dispatch(OpenDoor())

    def _corner(self, at: QPoint) -> Qt.Corner | None:
        zone = max(ZONE, self._look.px(ZONE))
        right, low = at.x() >= self._window.width() - zone, at.y() < zone
        if not right and at.x() >= zone:
            return None
        if low:
            return Qt.Corner.TopRightCorner if right else Qt.Corner.TopLeftCorner
        if at.y() < self._window.height() - zone:
            return None
        return Qt.Corner.BottomRightCorner if right else Qt.Corner.BottomLeftCorner


class Porter(QObject):
    """Compares the PIN when staff have typed it.

    Args:
        store: Where it is typed, and which is told.
        fits: Whether a PIN is the right one; takes a moment, on purpose.
    """

    def __init__(
        self, parent: QObject, store: Store, fits: Callable[[str], bool]
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._fits = fits
        self._soon = QTimer(self)  # the last press is painted first
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._compare)
        store.changed.connect(self._look)

    def _look(self) -> None:
        kiosk = self._store.state.kiosk
        if kiosk is not None and kiosk.door is not None and kiosk.door.asked:
            self._soon.start()

    def _compare(self) -> None:
        kiosk = self._store.state.kiosk
        if kiosk is None or kiosk.door is None or not kiosk.door.asked:
            return
        self._store.dispatch(AnswerPin(fits=self._fits(kiosk.door.typed)))
