"""What systemd is told of the kiosk: that it is there, that it is alive, how it is.

Where systemd did not start it, or its library is not there, nobody is told and nothing
else is different. The library does the talking: Evenhand needs no network module.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

LIBRARY: Final = "libsystemd.so.0"
_PLACE: Final = "NOTIFY_SOCKET"
_LIMIT: Final = "WATCHDOG_USEC"


class Watchdog:
    """The line to systemd.

    Args:
        environment: What systemd has settled; the process's own unless in a test.
        tell: Passes words on; systemd's own library unless in a test.
    """

    def __init__(
        self,
        environment: Mapping[str, str] = os.environ,
        tell: Callable[[bytes], object] | None = None,
    ) -> None:
        self._limit = _microseconds(environment.get(_LIMIT, ""))
        asked = bool(environment.get(_PLACE))
        self._tell = (tell or _systemd()) if asked else None

    @property
    def every(self) -> int | None:
        """Milliseconds between two signs of life; None if nobody waits for them."""
        if self._tell is None or self._limit is None:
            return None
        return max(1, self._limit // 3000)

    def say(self, *words: str) -> None:
        """Tell systemd, if it listens."""
        if self._tell is not None:
            self._tell("\n".join(words).encode())

    def ready(self, status: str) -> None:
        """Say that the window is shown."""
        self.say("READY=1", "WATCHDOG=1", f"STATUS={status}")

    def stopping(self) -> None:
        """Say that the end has come."""
        self.say("STOPPING=1", "STATUS=The kiosk is closing.")

    def feed(self, parent: QObject) -> None:
        """Give signs of life from the thread of `parent`, if any are waited for."""
        from PySide6.QtCore import QTimer

        if self.every is None:
            return
        timer = QTimer(parent)
        timer.timeout.connect(self._alive)
        timer.start(self.every)

    def _alive(self) -> None:
        self.say("WATCHDOG=1")


def _microseconds(words: str) -> int | None:
    return int(words) if words.isdecimal() and int(words) > 0 else None


def _systemd() -> Callable[[bytes], object] | None:
    """Return how systemd's library passes words on, if it is there."""
    if sys.platform != "linux":
        return None
    try:
        notify = ctypes.CDLL(LIBRARY).sd_notify
    except (OSError, AttributeError):
        return None
    notify.argtypes = [ctypes.c_int, ctypes.c_char_p]
    notify.restype = ctypes.c_int
    return lambda words: notify(0, words)
