"""A kiosk in cage, started with its unit's script, and who hears what it says."""

from __future__ import annotations

import contextlib
import functools
import os
import re
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO

import psutil
from PySide6.QtGui import QImage

from desktop_app.values import Value

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "build" / "kiosk"
PATIENCE = 40.0
NEEDED = ("cage", "Xwayland", "grim")

EVENHAND = f"""#!/bin/sh
exec {sys.executable} -P -m desktop_app "$@"
"""
HEADLESS = {
    "WLR_BACKENDS": "headless",
    # Upright, cage 0.1.4 without a screen shows grim an old picture.
    "CAGE_OPTIONS": "-r",
}
ON_X = {"WLR_BACKENDS": "x11"}

READS = "import sys; sys.path.append(sys.argv[1]); import desktop_app, PySide6.QtCore"
NOBODY = ("--reuid=65534", "--regid=65534", "--clear-groups")
UNPRIVILEGED = (
    ["setpriv", *NOBODY],
    ["unshare", "--user", "--map-user=1000", "--map-group=1000"],
)
"""Ways for root to start somebody else; not every container lets it go each of them."""


class Heard(Value, frozen=True, kw_only=True):
    """What systemd would have been told.

    Args:
        pid: The process that told it.
        words: What it said.
    """

    pid: int
    words: tuple[str, ...]


@functools.cache
def as_somebody() -> tuple[str, ...]:
    """The words before a command that make it run without root's rights, as cage must.

    Raises:
        AssertionError: root cannot start anybody who can read this checkout.
    """
    if os.geteuid() != 0:
        return ()
    # The shell is the first to run without what root may; setpriv itself is not.
    tried = ["sh", "-c", '"$@"', "sh", sys.executable, "-c", READS]
    for words in UNPRIVILEGED:
        done = subprocess.run(
            [*words, *tried, str(ROOT)], stderr=subprocess.DEVNULL, check=False
        )
        if done.returncode == 0:
            return tuple(words)
    raise AssertionError(
        f"cage does not start as root, and nobody else can read {ROOT}"
    )


def _of_the_unit() -> dict[str, str]:
    """The environment that the unit settles."""
    said = (FOLDER / "evenhand-kiosk.service").read_text("utf-8")
    return dict(re.findall(r"^Environment=(\w+)=(.*)$", said, re.MULTILINE))


class Caged:
    """A kiosk in cage.

    Args:
        session: The process that systemd would have started.
        ears: The socket that systemd would have listened on.
        environment: Where the screen is to be found.
        journal: What was complained of.
    """

    def __init__(
        self,
        session: subprocess.Popen[str],
        ears: socket.socket,
        environment: Mapping[str, str],
        journal: IO[str],
    ) -> None:
        self.session = session
        self._ears = ears
        self._environment = environment
        self._journal = journal
        self._heard: SimpleQueue[Heard] = SimpleQueue()
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    # --- What it says -----------------------------------------------------------------

    def hear(self, seconds: float = PATIENCE) -> Heard | None:
        """The next that is said, or None if nothing is."""
        try:
            return self._heard.get(timeout=seconds)
        except Empty:
            return None

    def _listen(self) -> None:
        """Take what is said at once: whoever speaks waits while too much lies there."""
        number = struct.Struct("3i")  # the process, its user, its group
        room = socket.CMSG_SPACE(number.size)
        with contextlib.suppress(OSError):  # it was closed
            while True:
                words, by_whom, *_ = self._ears.recvmsg(4000, room)
                if not words:
                    return
                pid, *_ = number.unpack(by_whom[0][2])
                told = tuple(words.decode().splitlines())
                self._heard.put(Heard(pid=pid, words=told))

    def hear_nothing_more(self) -> None:
        """Let go by what has been said until now."""
        with contextlib.suppress(Empty):
            while True:
                self._heard.get(timeout=0.1)

    def opened(self) -> Heard:
        """Wait until a window says that it is there."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            said = self.hear(until - time.monotonic())
            if said is not None and "READY=1" in said.words:
                return said
        raise AssertionError(f"no window opened; {self.complaints()}")

    def complaints(self) -> str:
        """What was complained of so far."""
        self._journal.seek(0)
        return self._journal.read()

    # --- Its processes ----------------------------------------------------------------

    def window(self) -> psutil.Process:
        """The process that holds the window."""
        return self._process(lambda words: "--kiosk-window" in words)

    def guard(self) -> psutil.Process:
        """The process that opens it."""
        return self._process(lambda words: "--kiosk" in words and "-m" in words)

    def _process(self, meant: Callable[[list[str]], bool]) -> psutil.Process:
        for one in psutil.Process(self.session.pid).children(recursive=True):
            with contextlib.suppress(psutil.NoSuchProcess):
                if meant(one.cmdline()):
                    return one
        raise AssertionError(f"it is not there; {self.complaints()}")

    def end(self) -> None:
        """End all of it that is still there, gently so that cage tidies up."""
        try:
            there = psutil.Process(self.session.pid).children(recursive=True)
            self.guard().terminate()
        except (AssertionError, psutil.NoSuchProcess):
            there = []
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.session.wait(5)
        for one in there:
            with contextlib.suppress(psutil.NoSuchProcess):
                one.kill()
        self.session.kill()
        self.session.wait()
        self._ears.shutdown(socket.SHUT_RDWR)  # a word of no length: nobody speaks now
        self._listener.join()

    # --- Its screen -------------------------------------------------------------------

    def picture(self) -> QImage:
        """What is on the screen; an empty picture while there is none."""
        done = subprocess.run(
            ["grim", "-t", "ppm", "-"],
            env=dict(self._environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        return QImage.fromData(done.stdout)

    def page(self) -> QImage:
        """What is on the screen as soon as it is not black, and stays as it is."""
        until, before = time.monotonic() + PATIENCE, QImage()
        while time.monotonic() < until:
            now = self.picture()
            black = QImage(now.size(), now.format())
            black.fill(0)
            if now == before != black:
                return now
            before = now
            time.sleep(0.2)
        raise AssertionError(f"no page came; {self.complaints()}")


@contextmanager
def caged(policy: str, more: Mapping[str, str]) -> Iterator[Caged]:
    """A kiosk in cage, with its first page on the way.

    Args:
        policy: What a clinic has settled.
        more: Which screen cage has.
    """
    missing = [one for one in NEEDED if shutil.which(one) is None]
    assert not missing, f"sudo apt-get install {' '.join(missing).lower()}"
    somebody = as_somebody()
    # Not pytest's own folder: its name is too long for a socket, and closed to others.
    with (
        tempfile.TemporaryDirectory(prefix="cage") as name,
        tempfile.TemporaryFile("w+") as journal,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ears,
    ):
        folder = Path(name)
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        (folder / "policy.toml").write_text(policy)
        (folder / "evenhand").write_text(EVENHAND)
        (folder / "evenhand").chmod(0o755)
        ears.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        ears.bind(str(folder / "notify"))
        if somebody and somebody[0] == "setpriv":
            for path in (folder, *folder.iterdir()):
                os.chown(path, 65534, 65534)
        environment = {
            **_of_the_unit(),
            **more,
            "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "HOME": str(runtime),
            "XDG_RUNTIME_DIR": str(runtime),
            "WAYLAND_DISPLAY": "wayland-0",
            "NOTIFY_SOCKET": str(folder / "notify"),
            "WATCHDOG_USEC": "1500000",
            "PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', '')}",
            "PYTHONPATH": str(ROOT),
        }
        started = {**environment}
        del started["WAYLAND_DISPLAY"]  # cage gives it to the kiosk
        script = str(FOLDER / "evenhand-kiosk-session")
        session = subprocess.Popen(
            [*somebody, script, "--policy", str(folder / "policy.toml")],
            env=started,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=journal,
            stderr=journal,
            text=True,
        )
        made = Caged(session, ears, environment, journal)
        try:
            yield made
        finally:
            made.end()
