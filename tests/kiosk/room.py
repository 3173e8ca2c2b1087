"""The room that a kiosk stands in: its window, and the time that passes there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from typing_extensions import override

from desktop_app.app.kiosk import make_kiosk
from desktop_app.app.start import application
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.aloud import Hindrance, Sound
from desktop_app.journey.kiosk import KioskRules, Place
from desktop_app.journey.state import Clinic
from desktop_app.speech.engine import Engine
from tests.visits.walk import LANGUAGES

BEFORE_REVIEW = dt.date(2026, 11, 1)
TOPICS = ("one", "other")
"""What the one pack that is shipped is called: there is a choice then."""

PIN = "2580"


class Clock:
    """A time that passes only when somebody says so."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        """Return the seconds."""
        return self.seconds


class Whisperer(Engine):
    """Says everything in no time and to nobody; every so often it has no voice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = -1
        self._said = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._end)

    @override
    def say(self, number: int, words: str, language: str) -> None:
        self._number = number
        self._timer.start()

    @override
    def stop(self) -> None:
        self._timer.stop()

    @override
    def tune(self, *, volume: float, rate: float) -> None:
        """It is always as soft."""

    @override
    def close(self) -> None:
        self.stop()

    def _end(self) -> None:
        self._said += 1
        if self._said % 40 == 0:
            self.hindered.emit(self._number, Hindrance.NO_VOICE)
        else:
            self.ended.emit(self._number)


class Room:
    """A kiosk in a room.

    Args:
        printer: The name of its printer.
        size: The size of its window, where it does not fill a screen.
        whispers: Whether what is read aloud is heard by nobody; else as shipped.
    """

    def __init__(
        self,
        printer: str | None = "",
        size: tuple[int, int] = (1080, 1920),
        *,
        whispers: bool = True,
    ) -> None:
        application()
        self.clock = Clock()
        self.pack = load_pack(bundled_packs()[0], today=BEFORE_REVIEW)
        self.rules = KioskRules(
            opening=Place.GREETING, topics=TOPICS, printing=True, staff=True
        )
        self.returning = False
        self.visits = 0
        self.window = make_kiosk(
            dict.fromkeys(TOPICS, self.pack),
            LANGUAGES.offered,
            self.rules,
            Sound(),
            Clinic(telephone="020 555 0100"),
            printer=printer,
            fits=lambda pin: pin == PIN,
            counts=lambda _step, _language: self._count(),
        )
        self.window.idle._now = self.clock
        if whispers:
            self.window.open_engine = lambda: Whisperer(self.window)
        self.window.resize(*size)
        self.window.open()
        self.window.settle()
        self.window.idle.noted()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def _count(self) -> None:
        self.visits += 1

    def absence(self, *, comes_back: bool) -> Iterator[float]:
        """Yield the seconds that pass, until the visit is dropped."""
        rules = self.rules
        if comes_back:
            self.returning = True
            yield rules.idle + 1
            self.returning = False
        yield rules.idle + 1
        yield rules.countdown / 2
        yield rules.countdown / 2 + 1
        yield rules.idle + rules.countdown
        yield rules.greeting + 1

    def pass_time(self, seconds: float) -> None:
        """Let time pass in which nobody touches anything."""
        self.clock.seconds += seconds
        self.window.idle.look()
