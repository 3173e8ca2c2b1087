"""How far something long has come: one line that is written again and again."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TextIO

_WIDTH: Final = 30
_SELDOM: Final = 0.1
_SURE_AFTER: Final = 2.0
"""Seconds before which nobody can say how long it will take."""


class Progress:
    """A line with a bar, on a terminal; nothing where nobody looks on.

    Args:
        of_all: How many things there are in all.
        done: How many of them were there before.
        out: Where to; None where a windowed program has no such place.
        clock: Tells the time, in seconds.
    """

    def __init__(
        self,
        of_all: int,
        done: int,
        out: TextIO | None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._of_all, self._before, self._done = of_all, done, done
        self._out = out if out is not None and out.isatty() else None
        self._clock = clock
        self._start = clock()
        self._written = -_SELDOM
        self._width = 0

    def show(self, done: int) -> None:
        """Tell how many things are done by now."""
        self._done = done
        now = self._clock() - self._start
        if now - self._written >= _SELDOM or done == self._of_all:
            self._written = now
            self._write(self.line(now))

    def line(self, seconds: float) -> str:
        """Return what is said after so many seconds."""
        filled = _WIDTH * self._done // max(self._of_all, 1)
        bar = "#" * filled + "." * (_WIDTH - filled)
        said = f"[{bar}] {self._done} of {self._of_all}"
        made = self._done - self._before
        left = self._of_all - self._done
        if not made or not left or seconds < _SURE_AFTER:
            return said
        return f"{said}, about {_long(left * seconds / made)} left"

    def end(self) -> None:
        """Take the line away."""
        if self._width:
            self._write("")
            self._write_out("\r")

    def _write(self, line: str) -> None:
        # Spaces over what stood there: not every terminal knows how to clear a line.
        self._write_out(f"\r{line:<{self._width}}")
        self._width = len(line)

    def _write_out(self, text: str) -> None:
        if self._out is not None:
            with suppress(OSError):  # nobody looks on any more
                self._out.write(text)
                self._out.flush()


def _long(seconds: float) -> str:
    if seconds < 60:
        return f"{max(round(seconds), 1)} s"
    return f"{round(seconds / 60)} min"
