"""A screen with a window manager, a kiosk, another program, and somebody's hands."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.kiosk.x_windows import Screen, looked_at
from tests.visits.real_screen import Home, screen

NEEDED = {
    "openbox": "openbox",
    "xdotool": "xdotool",
    "wmctrl": "wmctrl",
    "xrandr": "x11-xserver-utils",
}
"""Programs, and the Debian packages that they come with."""

SIZES = ("1600x1000", "1080x1920", "1920x1080", "1000x1600")
PATIENCE = 5.0
"""Seconds in which the kiosk has put everything right."""


class Voice:
    """A program that answers a line with a line."""

    def __init__(self, module: str, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", module],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._line() == "ready"

    def ask(self, word: str, *rest: object) -> Any:
        """Ask something; return the answer."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps([word, *rest]) + "\n")
        self.process.stdin.flush()
        return self._line()

    def _line(self) -> Any:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"it ended with {self.process.wait(10)}"
        return json.loads(line)

    def end(self) -> None:
        """End it, if it is still there."""
        self.process.kill()
        self.process.communicate()


class Room:
    """The screen, and what is on it."""

    def __init__(self, display: str, windows: Screen, home: Home) -> None:
        self.windows = windows
        self._environment = home.environment | {"DISPLAY": display}
        for size in SIZES:
            wide, high = size.split("x")
            numbers = (*([wide] * 4), *([high] * 4))
            self.run("xrandr", "--newmode", size, "0", *numbers)
            self.run("xrandr", "--addmode", "screen", size)
        self.run("xrandr", "--output", "screen", "--mode", SIZES[0])
        self._manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + PATIENCE
        while b"openbox" not in self.run("wmctrl", "-m").lower():
            assert time.monotonic() < until, "no window manager came up"
            time.sleep(0.05)
        self.kiosk = Voice("tests.kiosk.kiosk_program", self._environment)
        self.intruder = Voice("tests.kiosk.intruder", self._environment)

    def end(self) -> None:
        """End all of it."""
        for one in (self.kiosk, self.intruder):
            one.end()
        self._manager.kill()
        self._manager.wait(10)

    def run(self, *words: str) -> bytes:
        """Run a program; what it thinks of it does not matter."""
        done = subprocess.run(
            words, env=self._environment, capture_output=True, check=False, timeout=30
        )
        return done.stdout

    def keys(self, *words: str) -> None:
        """Press keys as a keyboard would."""
        self.run("xdotool", "key", *words)

    def tap(self, x: int, y: int, button: int = 1) -> None:
        """Press a button of the mouse somewhere."""
        self.run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def look(self) -> dict[str, Any]:
        """How the kiosk stands, as it says itself."""
        seen: dict[str, Any] = self.kiosk.ask("look")
        return seen

    def wrong(self) -> list[str]:
        """What is not as it has to be, right now."""
        said = self.look()
        told = {
            "it is not exposed": not said["exposed"],
            "it does not have the keyboard": not said["keyboard"],
            "the keyboard is not its own": not said["grabbed"],
            f"it is at {said['place']}": said["place"] != said["screen"],
            "the clinician's panel is there": said["panel"],
            f"other windows of its own: {said['strange']}": bool(said["strange"]),
            "there is something on the clipboard": bool(said["clipboard"]),
            "the door is open": said["door"] is not None,
        }
        complaints = [sentence for sentence, so in told.items() if so]
        shown = self.windows.from_the_top()
        front = shown[0] if shown else None
        if front is None or front.id != said["id"]:
            complaints.append(f"in front is {front}")
        elif list(front.place) != said["screen"]:
            complaints.append(f"X has it at {front.place}")
        return complaints

    def held(self) -> list[str]:
        """What is still wrong after all the time that the kiosk has to mend it."""
        until = time.monotonic() + PATIENCE
        while complaints := self.wrong():
            if time.monotonic() > until:
                return complaints
            time.sleep(0.05)
        return []


@contextmanager
def room(folder: Path) -> Iterator[Room]:
    """Open a room; end all that is in it afterwards."""
    missing = [package for one, package in NEEDED.items() if not shutil.which(one)]
    assert not missing, f"sudo apt-get install {' '.join(missing)}"
    with screen("2000x2000x24") as display, looked_at(display) as windows:
        made = Room(display, windows, Home(folder, display))
        try:
            yield made
        finally:
            made.end()
