"""An installed program on a real X screen, and pictures of that screen."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.installed.trees import ROOT, VISITOR, Tree

PATIENCE = 90.0
QUIET = 1.5
"""Seconds in which nothing on a screen has changed, so that it is finished."""

_GRAB = """\
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(["grab", "-platform", "xcb"])
sys.exit(not application.primaryScreen().grabWindow(0).save(sys.argv[1], "PNG"))
"""


def picture_of(display: str, file: Path) -> bytes:
    """Take a picture of a whole screen."""
    subprocess.run(
        [sys.executable, "-c", _GRAB, str(file)],
        env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        check=True,
        capture_output=True,
        timeout=PATIENCE,
    )
    return file.read_bytes()


def finished_picture(display: str, file: Path, other_than: bytes) -> bytes:
    """Take a picture of a screen as soon as it is another and nothing moves.

    Raises:
        AssertionError: Nothing came, or it never rested.
    """
    deadline = time.monotonic() + PATIENCE
    before = other_than
    while time.monotonic() < deadline:
        time.sleep(QUIET)
        now = picture_of(display, file)
        if now == before != other_than:
            return now
        before = now
    raise AssertionError("it stayed as it was" if before == other_than else "no rest")


def installed(tree: Tree) -> list[str]:
    """Return what starts the installed program as somebody without rights.

    Its display may be one outside: X listens at a name, too, that every tree shares.
    """
    inside = [f"--userspec={VISITOR}", str(tree.path), "evenhand"]
    return ["/usr/sbin/chroot", *inside]


def checkout() -> list[str]:
    """Return what starts the program of this checkout."""
    return [sys.executable, "-P", "-m", "desktop_app"]


@contextmanager
def opened(command: list[str], display: str, home: str) -> Iterator[None]:
    """Have a program open on an X screen; it has nothing to say and does not end.

    Args:
        command: What starts it.
        display: The screen.
        home: The home of who starts it.
    """
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={
            "PATH": "/usr/bin:/bin",
            "HOME": home,
            "LANG": "C.UTF-8",
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield
    finally:
        ended = process.poll()
        process.terminate()
        said = process.communicate(timeout=PATIENCE)[0]
    assert ended is None, f"it ended by itself, with {ended}: {said}"
    assert said == ""


def pressed(display: str, key: str) -> None:
    """Press a key in the window."""
    window = ["search", "--onlyvisible", "--name", "^Evenhand$"]
    subprocess.run(
        ["xdotool", *window, "windowfocus", "--sync", "key", key],
        env={**os.environ, "DISPLAY": display},
        check=True,
        capture_output=True,
        timeout=PATIENCE,
    )
