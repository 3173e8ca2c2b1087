"""A real X screen that nobody looks at, and a home in which nothing is yet."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 90.0
Told = dict[str, object]


@contextmanager
def screen(size: str = "1600x1000x24", *more: str) -> Iterator[str]:
    """Start Xvfb on a free display; give the display's name, and end it afterwards.

    Args:
        size: Width, height and depth.
        more: Further words for Xvfb.
    """
    program = shutil.which("Xvfb")
    if program is None:
        raise AssertionError(
            "Xvfb is missing, so no real window can be tried. `./dev test` installs "
            "it; by hand: sudo apt-get install xvfb"
        )
    reading, writing = os.pipe()
    options = ["-displayfd", str(writing), "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        [program, *options, "-screen", "0", size, *more],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, f"Xvfb ended with {server.wait(5)} and opened no display"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


class Home:
    """An empty folder that is home, place for settings, caches and what is temporary.

    Args:
        folder: An empty folder.
        display: The X display on which windows open.
    """

    def __init__(self, folder: Path, display: str) -> None:
        self.folder = folder
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        self.environment = {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_RUNTIME_DIR": str(runtime),
            "TMPDIR": str(folder),
            "PATH": os.environ.get("PATH", ""),
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",  # else Python leaves them in the checkout
        }
        self.before = self.listing()

    def listing(self) -> set[str]:
        """Every file and folder in it, with its size."""
        return {
            f"{path.relative_to(self.folder)} {path.lstat().st_size}"
            for path in self.folder.rglob("*")
            if not path.is_dir() or path.is_symlink()
        } | {f"{path.relative_to(self.folder)}/" for path in self.folder.rglob("*/")}

    def left_behind(self) -> set[str]:
        """What is there now and was not, or was and is not."""
        return self.listing() ^ self.before

    @contextmanager
    def started(self, *words: str) -> Iterator[subprocess.Popen[str]]:
        """Start a Python program here; if it is still there afterwards, end it."""
        process = subprocess.Popen(
            [sys.executable, "-m", *words],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        impatient = threading.Timer(PATIENCE, process.kill)
        impatient.start()
        try:
            yield process
        finally:
            impatient.cancel()
            process.kill()
            process.communicate()

    def visited(self, way: str) -> tuple[int, Told, str]:
        """Send a visitor; return the exit code, what was told, what was complained."""
        with self.started("tests.visits.visitor", way) as process:
            out, err = process.communicate()
            return process.returncode, told(out), err


def told(out: str) -> Told:
    """Return what a visitor told in the last line."""
    lines = out.splitlines()
    assert lines, "the visitor told nothing"
    found: Told = json.loads(lines[-1])
    return found
