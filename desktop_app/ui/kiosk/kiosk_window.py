"""The window of a kiosk: over everything, closed by staff alone, new every visit."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop_app.journey.state import State, Step
from desktop_app.narrative import chrome
from desktop_app.scene.kiosk_scene import PinPad
from desktop_app.ui.kiosk import forgetting
from desktop_app.ui.kiosk.closed import Closed, Links, Pointer
from desktop_app.ui.kiosk.covers import Covers, CoverWindow
from desktop_app.ui.kiosk.gesture import Gesture, Porter
from desktop_app.ui.kiosk.hold import Hold
from desktop_app.ui.kiosk.idle_watch import IdleWatch, clock
from desktop_app.ui.kiosk.kiosk_desk import KioskDesk
from desktop_app.ui.kiosk.kiosk_store import KioskStore, was_somebody
from desktop_app.ui.kiosk.senses import Senses
from desktop_app.ui.look import ChartDrawer, Voices
from desktop_app.ui.visit_window import Resolve
from desktop_app.ui.window import MainWindow

_log = logging.getLogger(__name__)

VisitOver = Callable[[Step, str], None]
"""Hears the furthest step and the language of a visit that is over."""


class KioskWindow(MainWindow):
    """Shows the pages to whoever stands before it, and forgets them afterwards.

    Args:
        store: Holds the state; takes the actions.
        resolve: Turns a state and the computer's colours into a scene.
        voices: Returns what says everything in the language of a code.
        draw_chart: Draws a chart, in a worker thread.
        fits: Whether a PIN is the right one.
        speaking: Whether something is being said; None for what reads aloud here.
        forget_words: Drops what the voices have said.
        visit_over: Hears of every visit that is over; for counting.
        now: Returns seconds, for what is due when nobody is there.
        quick: Returns seconds, for taps.
    """

    def __init__(
        self,
        store: KioskStore,
        resolve: Resolve,
        voices: Voices,
        draw_chart: ChartDrawer,
        *,
        fits: Callable[[str], bool] = lambda _: False,
        speaking: Callable[[], bool] | None = None,
        forget_words: Callable[[], None] = lambda: None,
        visit_over: VisitOver = lambda _step, _language: None,
        now: Callable[[], float] = clock,
        quick: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(store, resolve, voices, draw_chart)
        self.desk: KioskDesk | None = None
        self._forget_words = forget_words
        self._visit_over = visit_over
        self._open = False
        self._double = 0
        self._leaving = False
        self.idle = IdleWatch(self, store, speaking=speaking or self._saying, now=now)
        self.pointer = Pointer()
        self.senses = Senses(
            self,
            (
                Gesture(self, self.look, store, clock=quick),
                self.idle,
                Closed(self, belongs=_is_cover, types=self._takes_digits, clock=quick),
                self.pointer,
            ),
        )
        self.hold = Hold(self, lambda: self.senses.pressing)
        self.covers = Covers(self, self.look, chrome.brand())
        self._porter = Porter(self, store, fits)
        self._links: Links | None = None
        self._forgetting = self._soon(self.forget)
        self._letting_go = self._soon(forgetting.let_go)
        self._preparing = self._soon(self._prepare)
        self._prepared = False
        store.changed.connect(self._meet)
        store.over.connect(self._end_visit)
        store.leaving.connect(self.leave)

    def _soon(self, do: Callable[[], None]) -> QTimer:
        """Return what does something when all that is going on has been done."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(0)
        timer.timeout.connect(do)
        return timer

    def open(self) -> None:
        """Take the screen, and whatever is done before it."""
        self._open = True
        # Qt takes two quick taps on a page that scrolls for one, even far apart; which
        # of them are meant is for `Closed` to say.
        self._double = QApplication.doubleClickInterval()
        QApplication.setDoubleClickInterval(1)
        self._links = Links(self)
        self.senses.wake()
        self.covers.begin()
        self.hold.take()
        self.idle.start()
        forgetting.forget_clipboard()

    def leave(self) -> None:
        """Close for good."""
        self._leaving = True
        self.close()

    def _takes_digits(self) -> bool:
        return isinstance(self.scene.over, PinPad)

    def _saying(self) -> bool:
        return self.reader is not None and self.reader.saying

    def _hush(self) -> None:
        """Say no more, and forget what was said."""
        reader, self.reader = self.reader, None
        if reader is not None:
            reader.close()
            reader.deleteLater()

    # --- The beginning of a visit -----------------------------------------------------

    def _meet(self) -> None:
        """Once somebody is there, get ready what they may ask for."""
        state = self.store.state
        if not self._prepared and state.sound.offered and was_somebody(state):
            self._prepared = True
            self._preparing.start()  # the page that they opened is shown first

    def _prepare(self) -> None:
        """Let what reads aloud begin: who waits for it in silence goes away."""
        self.made_reader().prepare()

    # --- The end of a visit -----------------------------------------------------------

    def _end_visit(self, last: State | None) -> None:
        self._preparing.stop()
        self._prepared = False
        self._hush()
        if last is not None:
            self._visit_over(last.furthest, last.language)
        # The button that ended it has still to come back from its own press.
        self._forgetting.start()

    def forget(self) -> None:
        """Make everything anew, and keep nothing of what was there."""
        self._ahead.stop()
        self.look.forget()
        if self.desk is not None:
            self.desk.forget()
        self.retire()
        self._forget_words()
        forgetting.forget_words()
        forgetting.forget_clipboard()
        self.begin()
        self.show_scene(self.scene, None)
        heading = self.frame.heading()
        if heading is not None:
            self.keeper.resume(heading, by_key=False)
        self._letting_go.start()

    # --- The end of the program -------------------------------------------------------

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._open and not self._leaving:
            _log.info("the kiosk's window was asked to close, and has not")
            event.ignore()
            return
        for timer in (self._preparing, self._forgetting, self._letting_go):
            timer.stop()
        self.idle.stop()
        self.senses.rest()
        self.pointer.show()
        if self._open:
            QApplication.setDoubleClickInterval(self._double)
            self.hold.release()
            self.covers.end()
        if self._links is not None:
            self._links.release()
        self._hush()
        if self.desk is not None:
            self.desk.forget()
        forgetting.forget_clipboard()
        super().closeEvent(event)


def _is_cover(window: object) -> bool:
    return isinstance(window, CoverWindow)
