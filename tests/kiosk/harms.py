"""Kills a real kiosk at random moments, and measures until its first page is back.

    .venv/bin/python -m tests.kiosk.harms 100

prints how long it took each time, and fails if it did not come back or left something.
"""

from __future__ import annotations

import contextlib
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

import psutil

from desktop_app.app.kiosk_guard import BEATING
from desktop_app.values import Value
from tests.visits.real_screen import Home, screen

SOON: Final = 5.0
"""Seconds after which the first page is to be there again."""

PATIENCE: Final = 60.0

SIGNALS: Final = ("SIGKILL", "SIGSEGV", "SIGABRT", "SIGSTOP")
ASIDE: Final = (1, 1)
"""Where the pointer changes nothing of the page."""


class Harm(Value, frozen=True, kw_only=True):
    """What was done to a kiosk, and what came of it.

    Args:
        name: The signal; SIGSTOP makes it hang.
        touches: How many touches there had been in the visit.
        seconds: Until the first page was there again.
    """

    name: str
    touches: int
    seconds: float

    @property
    def in_time(self) -> bool:
        """Whether it came back soon; a hang has to be noticed first."""
        return self.seconds <= SOON + (BEATING if self.name == "SIGSTOP" else 0.0)


class Stand:
    """A kiosk on a screen, somebody who touches it, and somebody who looks.

    Args:
        home: Where it runs.
        guard: The process that was started.
        onlooker: The process that looks.
        chance: What the touches and the moments are drawn from.
    """

    def __init__(
        self,
        home: Home,
        guard: subprocess.Popen[str],
        onlooker: subprocess.Popen[str],
        chance: random.Random,
    ) -> None:
        self._home = home
        self.guard = guard
        self._onlooker = onlooker
        self._chance = chance
        self.first_page = ""

    def look(self, keep: str = "") -> str:
        """A mark of what is on the screen."""
        assert self._onlooker.stdin is not None
        assert self._onlooker.stdout is not None
        self._onlooker.stdin.write(f"{keep}\n")
        self._onlooker.stdin.flush()
        return self._onlooker.stdout.readline().strip()

    def window(self) -> psutil.Process | None:
        """The process that holds the window, if there is one."""
        for one in psutil.Process(self.guard.pid).children():
            with contextlib.suppress(psutil.NoSuchProcess):  # it has just gone
                if one.status() != psutil.STATUS_ZOMBIE:
                    return one
        return None

    def settle(self) -> None:
        """Wait for the first page to be there, and know it from now on."""
        self.point(*ASIDE)
        begun, before = time.monotonic(), ""
        while time.monotonic() - begun < PATIENCE:
            time.sleep(0.5)
            now = self.look()
            if now == before and now != "black":
                self.first_page = now
                return
            before = now
        raise AssertionError("the first page did not come")

    def point(self, x: int, y: int, *clicks: str) -> None:
        """Put the pointer somewhere, and press it if that is asked for."""
        move = ["xdotool", "mousemove", str(x), str(y), *clicks]
        subprocess.run(move, env=self._home.environment, check=True)

    def visit(self, touches: int) -> None:
        """Choose a language, and touch here and there."""
        for number in range(touches):
            x = self._chance.randrange(40, 1560)
            y = self._chance.randrange(150 if number == 0 else 40, 960)
            self.point(x, y, "click", "1")
            time.sleep(self._chance.uniform(0.0, 0.5))
        self.point(*ASIDE)

    def harm(self, name: str) -> Harm:
        """Harm it in the midst of a visit, and wait for its first page."""
        touches = self._chance.randrange(8)
        self.visit(touches)
        window = self.window()
        assert window is not None, "there was no window to harm"
        begun = time.monotonic()
        window.send_signal(getattr(signal, name))
        while time.monotonic() - begun < PATIENCE:
            now = self.window()
            if now is not None and now.pid != window.pid:
                break  # what is seen from now on is not the old window
            time.sleep(0.01)
        while self.look() != self.first_page:
            assert time.monotonic() - begun < PATIENCE, "it did not come back"
            assert self.guard.poll() is None, "the guard has gone"
            time.sleep(0.02)
        seconds = round(time.monotonic() - begun, 2)
        return Harm(name=name, touches=touches, seconds=seconds)


@contextmanager
def kiosk(home: Home, chance: random.Random) -> Iterator[Stand]:
    """A kiosk that is guarded as it is on a ward, with its first page shown."""
    with (
        tempfile.TemporaryFile("w+") as journal,
        _guarding(home, journal) as guard,
        onlooking(home) as onlooker,
    ):
        stand = Stand(home, guard, onlooker, chance)
        stand.settle()
        yield stand


@contextmanager
def _guarding(home: Home, journal: IO[str]) -> Iterator[subprocess.Popen[str]]:
    """The kiosk with its guard; what it complains of goes where there is room."""
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "--kiosk"],
        env=home.environment,
        cwd=home.folder,
        stdin=subprocess.DEVNULL,
        stdout=journal,
        stderr=journal,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


@contextmanager
def onlooking(home: Home) -> Iterator[subprocess.Popen[str]]:
    """Somebody who looks, from another home: what they leave is their own."""
    with tempfile.TemporaryDirectory() as elsewhere:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.kiosk.onlooker"],
            env={**home.environment, "HOME": elsewhere, "TMPDIR": elsewhere},
            cwd=elsewhere,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            yield process
        finally:
            process.kill()
            process.communicate()


def harmed(stand: Stand, times: int, chance: random.Random) -> Iterator[Harm]:
    """Harm a kiosk so many times; every eighth time it hangs."""
    deadly = [name for name in SIGNALS if name != "SIGSTOP"]
    names = ["SIGSTOP" if n % 8 == 7 else chance.choice(deadly) for n in range(times)]
    return (stand.harm(name) for name in names)


def main(times: int) -> int:
    """Harm a kiosk so many times and tell how it went."""
    seed = int(time.time())
    print(f"seed {seed}")
    chance = random.Random(seed)
    with screen() as display, tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder), display)
        with kiosk(home, chance) as stand:
            harms = []
            for one in harmed(stand, times, chance):
                harms.append(one)
                print(f"{one.name} after {one.touches} touches: {one.seconds} s")
            stand.guard.terminate()
            code = stand.guard.wait(10)
        left = home.left_behind()
    for name in SIGNALS:
        took = [one.seconds for one in harms if one.name == name]
        if took:
            middle = statistics.median(took)
            print(f"{name}: {len(took)} times, median {middle:.2f} s, {max(took)} s")
    late = [one for one in harms if not one.in_time]
    print(f"late: {late}; left behind: {sorted(left)}; the guard's exit code: {code}")
    return 1 if late or left or code else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
