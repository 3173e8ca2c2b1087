"""Ctrl-C, obeyed where nothing is half done."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def held_back() -> Iterator[Callable[[], None]]:
    """Hold Ctrl-C back; what is yielded obeys it, between one thing and the next.

    An exception that arises while Qt calls Python, such as in the midst of painting or
    of importing PySide6, is printed and lost, or ends the program at once. Whoever
    presses Ctrl-C a second time gets that.
    """
    pressed = False

    def note(_number: int, _frame: object) -> None:
        nonlocal pressed
        pressed = True
        at_once()

    def obey() -> None:
        if pressed:
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, note)
    try:
        yield obey
        obey()
    finally:
        signal.signal(signal.SIGINT, before)


def at_once() -> None:
    """Let Ctrl-C end the program at once: a window keeps nothing that could be lost."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
