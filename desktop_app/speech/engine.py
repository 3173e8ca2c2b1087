"""What says words, behind one small interface; that there is none is no mistake."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from desktop_app.journey.aloud import Hindrance, Pace

RATES: Final = {Pace.USUAL: -0.1, Pace.SLOW: -0.35, Pace.SLOWEST: -0.6}
"""How fast, from -1 to 1 as Qt counts; 0 is what a voice does by itself."""

_BY_A_SERVICE = sys.platform.startswith("linux")


class Engine(QObject):
    """Says one thing at a time, and tells when it is done.

    A kind of its own never waits: what takes long happens elsewhere, and everything
    that goes wrong ends in `hindered`. What is stopped is not told of again.
    """

    ended = Signal(int)
    """The number of what has been said to its end."""

    hindered = Signal(int, object)
    """The number of what could not be said, and the `Hindrance`."""

    def prepare(self) -> None:
        """Begin what takes long before the first words; nothing is said."""

    def say(self, number: int, words: str, language: str) -> None:
        """Say words; what is being said is stopped."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be silent at once."""
        raise NotImplementedError

    def tune(self, *, volume: float, rate: float) -> None:
        """Be as loud (0 to 1) and as fast (-1 to 1) as this, from the next words on."""
        raise NotImplementedError

    def close(self) -> None:
        """Be silent, and let go of everything; it is not used again."""
        raise NotImplementedError


class NoEngine(Engine):
    """Stands where nothing can speak."""

    @override
    def say(self, number: int, words: str, language: str) -> None:
        self.hindered.emit(number, Hindrance.NO_ENGINE)

    @override
    def stop(self) -> None:
        """Nothing is heard."""

    @override
    def tune(self, *, volume: float, rate: float) -> None:
        """Nothing is heard."""

    @override
    def close(self) -> None:
        """Nothing is held."""


def open_engine(name: str | None = None, parent: QObject | None = None) -> Engine:
    """Return this computer's engine; it becomes ready by itself.

    On Linux a service speaks, which takes seconds to begin, may hang and may die: it
    is met in a process of its own. On Windows and macOS the system itself speaks.

    Args:
        name: A plugin of Qt's, such as "mock"; None for the usual one.
        parent: Takes the engine with it.
    """
    if _BY_A_SERVICE:
        from desktop_app.speech.elsewhere import EngineElsewhere

        return EngineElsewhere(name, parent)
    try:
        from desktop_app.speech.qt_engine import QtEngine
    except ImportError:  # a library of the system's is missing
        return NoEngine(parent)
    return QtEngine(name, parent)
