"""What keeps a kiosk open all day: a small process that opens its window ever anew.

It knows nothing of a visit and never imports Qt, so that next to nothing can go wrong
with it. The window is a process of its own with two pipes in place of input and output:

* on its output it says that it is alive, a byte each second, from the thread that
  paints and hears touches. When nothing comes for a while it is hung, and is killed.
* its input says nothing and is open as long as the guard lives. When it closes, the
  window ends at once, however the guard came to its end.

Pipes in these two places are handed on alike by Linux, Windows and macOS.
"""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Final

from desktop_app.app import kiosk_ends
from desktop_app.app.kiosk_ends import End, Way

BEATING: Final = 10.0
"""Seconds without a sign of life after which a window is hung."""

STARTING: Final = 20.0
"""The same before its first sign of life: a cold start reads much from a disk."""

PARTING: Final = 2.0
"""Seconds that a window has to end when its input closes."""


class Sign(Enum):
    """What the guard hears of."""

    ALIVE = "alive"
    ENDED = "ended"
    ASKED = "asked"


_Heard = tuple[int, Sign]
"""Which window in turn it is about, and what."""


def guard_the_kiosk(policy: Path | None, pack: Path | None) -> int:
    """Keep the window of the kiosk open until staff leave; return the exit code.

    Args:
        policy: The file with what the clinic has settled, if it was named.
        pack: The evidence pack, if it was named.
    """
    words = [kiosk_ends.WINDOW]
    words += [] if policy is None else ["--policy", str(policy)]
    words += [] if pack is None else ["--pack", str(pack)]
    return Guard(own_command(words)).watch()


def own_command(words: Sequence[str]) -> list[str]:
    """Return the command that starts this program again, with other words."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *words]
    return [sys.executable, "-P", "-m", "desktop_app", *words]


class Guard:
    """Opens a window again and again.

    Args:
        command: What starts the window.
        beating: Seconds without a sign of life after which it is hung.
        starting: The same before the first sign.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        beating: float = BEATING,
        starting: float = STARTING,
    ) -> None:
        self._command = list(command)
        self._beating = beating
        self._starting = starting
        self._heard: SimpleQueue[_Heard] = SimpleQueue()
        self._turn = 0

    def watch(self) -> int:
        """Stay until staff leave or a signal asks for the end; return the exit code."""
        with self._asked_by_signals():
            quick = 0
            while True:
                end = self._one_window()
                if end is None:
                    return 0
                _tell(kiosk_ends.sentence(end))
                if kiosk_ends.is_over(end):
                    return 0
                quick = kiosk_ends.quick_ends(quick, end)
                if self._asked_within(kiosk_ends.pause_after(quick)):
                    return 0

    def _one_window(self) -> End | None:
        """Open a window and see it to its end; None when the guard is to go."""
        self._turn += 1
        begun = time.monotonic()
        try:
            window = self._opened()
        except OSError as error:  # such as no memory; there may be some in a moment
            reason = error.strerror or type(error).__name__
            _tell(f"The kiosk's window could not be started ({reason}).")
            return End(code=kiosk_ends.UNASKED)
        way: Way | None = Way.HUNG
        try:
            way = self._seen_to_its_end()
        finally:
            _end(window, patience=PARTING if way is None else 0.0)
        if way is None:
            return None
        after = time.monotonic() - begun
        return End(way=way, code=window.returncode, after=after)

    def _opened(self) -> subprocess.Popen[bytes]:
        window = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            start_new_session=True,  # Ctrl-C is for the guard, which then ends it
        )
        assert window.stdout is not None
        for wait, what in ((_listen, window.stdout), (_await, window)):
            threading.Thread(
                target=wait, args=(what, self._heard, self._turn), daemon=True
            ).start()
        return window

    def _seen_to_its_end(self) -> Way | None:
        patience = self._starting
        while True:
            try:
                turn, sign = self._heard.get(timeout=patience)
            except Empty:
                return Way.HUNG
            if sign is Sign.ASKED:
                return None
            if turn != self._turn:
                continue  # the last that was heard of the window before
            if sign is Sign.ENDED:
                return Way.EXIT
            patience = self._beating

    def _asked_within(self, seconds: float) -> bool:
        """Whether the guard is asked to go while it waits."""
        until = time.monotonic() + seconds
        while True:
            left = max(0.0, until - time.monotonic())
            try:
                _, sign = self._heard.get(timeout=left)
            except Empty:
                return False
            if sign is Sign.ASKED:
                return True

    @contextmanager
    def _asked_by_signals(self) -> Iterator[None]:
        """Take a signal that asks for the end as that, and go quietly."""

        def ask(_number: int, _frame: object) -> None:
            self._heard.put((0, Sign.ASKED))

        names = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
        numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
        before = {number: signal.signal(number, ask) for number in numbers}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def _listen(pipe: IO[bytes], heard: SimpleQueue[_Heard], turn: int) -> None:
    """Pass on each sign of life until the pipe is closed."""
    with contextlib.suppress(OSError), pipe:
        while pipe.read(64):
            heard.put((turn, Sign.ALIVE))


def _await(
    window: subprocess.Popen[bytes], heard: SimpleQueue[_Heard], turn: int
) -> None:
    """Wait for the end of the window, whoever else may hold its pipes."""
    window.wait()
    heard.put((turn, Sign.ENDED))


def _end(window: subprocess.Popen[bytes], *, patience: float) -> None:
    """End a window if it is still there: it holds nothing that could be saved."""
    if window.stdin is not None:
        window.stdin.close()
    with contextlib.suppress(subprocess.TimeoutExpired):
        window.wait(patience)
    window.kill()
    window.wait()


def _tell(sentence: str) -> None:
    with contextlib.suppress(OSError):
        print(sentence, file=sys.stderr, flush=True)
