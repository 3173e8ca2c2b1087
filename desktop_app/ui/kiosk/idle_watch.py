"""Watches for how long nobody has been there, and does what is then due."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop_app.journey.actions import StartAgain
from desktop_app.journey.beginning import nobody
from desktop_app.journey.idle import due
from desktop_app.journey.kiosk_actions import StayHere, WaitASecond
from desktop_app.ui.kiosk.senses import Listener
from desktop_app.ui.store import Store

OFTEN = 250
"""Milliseconds between two looks while somebody is there."""

SELDOM = 1000
"""Milliseconds between two looks while nobody is."""

FAR = 8
"""Pixels that a mouse has to go: on a table that shakes it goes a few by itself."""

LONGEST_SPEECH = 900.0
"""Seconds of reading aloud, without a touch, that show that somebody listens."""

_MOVING = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Shift}
_PRESSING = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}


def clock() -> float:
    """Return seconds that no setting of the time changes, and that go on in sleep."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class IdleWatch(QObject, Listener):
    """Counts the time since the last sign of a person.

    Args:
        window: Where people press.
        store: Takes what is due.
        speaking: Whether something is being read aloud.
        now: Returns seconds.
    """

    def __init__(
        self,
        window: QWidget,
        store: Store,
        *,
        speaking: Callable[[], bool],
        now: Callable[[], float] = clock,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._speaking = speaking
        self._now = now
        self._touched = self._sign = now()
        self._second = now()
        self._pointed: QPoint | None = None
        self._answering = False  # a button of the warning is being pressed
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch."""
        self.noted()
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    @property
    def quiet(self) -> float:
        """Seconds since the last sign."""
        return self._now() - self._sign

    def noted(self) -> None:
        """Take note that somebody is there."""
        self._touched = self._sign = self._now()

    def look(self) -> None:
        """Do what is due."""
        now = self._now()
        if self._listened_to(now):
            self._sign = now
        self._let_wait(now)
        action = due(self._store.state, now - self._sign)
        if action is not None:
            if isinstance(action, StartAgain):
                self.noted()  # the opening page has its own time
            self._store.dispatch(action)
        there = OFTEN if not nobody(self._store.state) else SELDOM
        if self._timer.interval() != there:
            self._timer.setInterval(there)

    def _listened_to(self, now: float) -> bool:
        """Whether something is read to somebody; the warning is read to nobody yet."""
        long = now - self._touched >= LONGEST_SPEECH
        return not (self._warned or long) and self._speaking()

    def _let_wait(self, now: float) -> None:
        """Let the seconds pass for who has to wait with another PIN."""
        while (kiosk := self._store.state.kiosk) is not None and kiosk.wait > 0:
            if now - self._second < 1:
                return
            self._second += 1
            self._store.dispatch(WaitASecond())
        self._second = now

    # --- What is heard ----------------------------------------------------------------

    @property
    def _warned(self) -> bool:
        kiosk = self._store.state.kiosk
        return kiosk is not None and kiosk.left is not None

    def _stay(self) -> None:
        self.noted()
        self._store.dispatch(StayHere())

    @override
    def pressed(self, at: QPoint, *, touch: bool) -> bool:
        if not self._warned:
            self.noted()
            return False
        if _answers(self._window.childAt(at)):
            # Not before the finger is lifted: else its button would be gone by then.
            self._answering = True
            return False
        self._stay()
        return True

    @override
    def released(self) -> None:
        self._answering = False
        self.noted()

    @override
    def met(self, receiver: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and event.button() != Qt.MouseButton.LeftButton
            and receiver.isWindowType()
        ):
            self.scrolled()  # it presses nothing, and yet somebody is there
        return False

    @override
    def keyed(self, event: QKeyEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or event.isAutoRepeat():
            return False  # what lies on a keyboard is nobody
        if not self._warned:
            self.noted()
            return False
        key = event.key()
        focus = QApplication.focusWidget()
        if key in _MOVING:
            self._warn_anew()
            return False
        if key in _PRESSING and _answers(focus):
            return False
        self._stay()
        return True

    @override
    def scrolled(self) -> None:
        if self._warned:
            self._stay()
        else:
            self.noted()

    @override
    def pointed(self, at: QPoint) -> None:
        before = self._pointed
        if before is not None and (at - before).manhattanLength() < FAR:
            return
        self._pointed = at
        if before is None:
            return
        if self._warned:
            self._warn_anew()  # on the way to a button, which has to stay there
        else:
            self.noted()

    def _warn_anew(self) -> None:
        """Leave all the time of the warning again, to who is about to answer it."""
        kiosk = self._store.state.kiosk
        if kiosk is not None:
            self._touched = self._sign = self._now() - kiosk.rules.idle


def _answers(widget: QWidget | None) -> bool:
    """Whether a widget is, or is part of, a button that answers the warning."""
    while widget is not None:
        meant = getattr(getattr(widget, "button", None), "action", None)
        if isinstance(meant, StartAgain | StayHere):
            return True
        widget = widget.parentWidget()
    return False
