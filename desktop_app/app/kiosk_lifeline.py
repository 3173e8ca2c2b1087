"""The window's end of the two pipes between it and the guard of the kiosk."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

EVERY: Final = 1000
"""Milliseconds between two signs of life."""

_INPUT, _OUTPUT, _COMPLAINTS = 0, 1, 2
_DIE_WITH_PARENT, _DUMPABLE = 1, 4  # as <linux/prctl.h> numbers them
_KILL = 9


class Lifeline:
    """Says that the window is alive, and ends it when the guard is gone.

    Args:
        alive: The pipe that takes a byte as a sign of life.
        guard: The pipe that is open as long as the guard is there.
        end: Ends this process at once; another one only in tests.
    """

    def __init__(
        self, alive: int, guard: int, end: Callable[[int], object] = os._exit
    ) -> None:
        self._alive = alive
        self._guard = guard
        self._end = end
        if hasattr(os, "set_blocking"):  # a full pipe must not make the window wait
            with contextlib.suppress(OSError):
                os.set_blocking(alive, False)

    def hold(self) -> None:
        """From now on, end with the guard, even if the window's own thread is stuck."""
        threading.Thread(target=self._wait_for_the_end, daemon=True).start()

    def say_alive(self) -> None:
        """Give a sign of life."""
        with contextlib.suppress(OSError):  # it is full, or the guard has just gone
            os.write(self._alive, b".")

    def beat(self, parent: QObject) -> None:
        """Give signs of life from the thread of `parent`, for as long as it answers."""
        from PySide6.QtCore import QTimer

        timer = QTimer(parent)
        timer.timeout.connect(self.say_alive)
        timer.start(EVERY)

    def _wait_for_the_end(self) -> None:
        with contextlib.suppress(OSError):
            while os.read(self._guard, 1):
                pass
        self._end(0)


def taken_up() -> Lifeline:
    """Return the line to the guard, and leave input and output to nobody.

    What a library may print goes where complaints go, or it would count as life.
    """
    alive, guard = os.dup(_OUTPUT), os.dup(_INPUT)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, _INPUT)
    try:
        os.dup2(_COMPLAINTS, _OUTPUT)
    except OSError:  # a windowed program may have none
        os.dup2(nowhere, _OUTPUT)
    os.close(nowhere)
    return Lifeline(alive, guard)


def keep_nothing_of_a_crash() -> None:
    """Have no picture of the memory written when the process crashes.

    The last visit would be in it. Linux also refuses to let others of the same user
    look into the memory, and ends the process when the guard's thread ends.
    """
    if sys.platform == "win32":
        return  # Windows keeps pictures of a crash only where it has been told to
    import resource

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            control = ctypes.CDLL(None).prctl
            control(_DUMPABLE, 0, 0, 0, 0)
            control(_DIE_WITH_PARENT, _KILL, 0, 0, 0)
