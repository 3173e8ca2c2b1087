"""An engine that says nothing and remembers all, and what it was asked to say."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop_app.journey.aloud import Hindrance
from desktop_app.speech.engine import Engine
from tests.visits.visit import Visit


@dataclass(frozen=True, slots=True)
class Said:
    """What was to be said."""

    number: int
    words: str
    language: str


class Ear(Engine):
    """Takes words, and has said them when a test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Said] = []
        self.saying: Said | None = None
        self.tuned: list[tuple[float, float]] = []
        self.closed = False
        self.prepared = 0

    @override
    def prepare(self) -> None:
        assert not self.closed
        self.prepared += 1

    @override
    def say(self, number: int, words: str, language: str) -> None:
        assert not self.closed
        self.saying = Said(number, words, language)
        self.said.append(self.saying)

    @override
    def stop(self) -> None:
        self.saying = None

    @override
    def tune(self, *, volume: float, rate: float) -> None:
        self.tuned.append((volume, rate))

    @override
    def close(self) -> None:
        self.saying = None
        self.closed = True

    @property
    def words(self) -> list[str]:
        """All that was to be said, in order."""
        return [one.words for one in self.said]

    def end(self) -> None:
        """Have said what is being said."""
        assert self.saying is not None, "nothing is being said"
        number, self.saying = self.saying.number, None
        self.ended.emit(number)
        QApplication.processEvents()

    def to_the_end(self) -> list[str]:
        """Say all there is; returns it."""
        for _ in range(2000):
            if self.saying is None:
                return self.words
            self.end()
        raise AssertionError("it never ends")

    def hinder(self, hindrance: Hindrance) -> None:
        """Be unable to say what is to be said."""
        assert self.saying is not None, "nothing is being said"
        number, self.saying = self.saying.number, None
        self.hindered.emit(number, hindrance)
        QApplication.processEvents()


class Listener:
    """Somebody who listens to a visit, with every engine that it opened."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit
        self.ears: list[Ear] = []
        visit.window.open_engine = self._opened

    def _opened(self) -> Engine:
        self.ears.append(Ear())
        return self.ears[-1]

    @property
    def ear(self) -> Ear:
        """The engine that was opened last."""
        return self.ears[-1]
