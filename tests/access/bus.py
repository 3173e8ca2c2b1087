"""The line between a program and a screen reader, private to a test.

On Linux that is AT-SPI: a session bus, and on it a bus of its own for what is read.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.visits.real_screen import PATIENCE, ROOT, Home

SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's own, for which its libraries of screen readers are made."""

BUS_LAUNCHERS = tuple(
    Path(place) / "at-spi-bus-launcher"
    for place in ("/usr/libexec", "/usr/lib/at-spi2-core")
)

HARMLESS = (
    'does not implement "GetApplicationBusAddress"',
    "Could not find accessible on path",
)
"""What Qt complains of when a client asks for what it has not, or no longer."""

Told = dict[str, Any]


def needed() -> None:
    """Say which package of Debian is missing, if one is."""
    missing = []
    if shutil.which("dbus-daemon") is None:
        missing.append(("dbus-daemon", "dbus-daemon"))
    if not any(one.exists() for one in BUS_LAUNCHERS):
        missing.append(("at-spi-bus-launcher", "at-spi2-core"))
    asked = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if (
        not Path(SYSTEM_PYTHON).exists()
        or subprocess.run(asked, capture_output=True, check=False).returncode
    ):
        missing.append(("pyatspi", "python3-pyatspi"))
    if missing:
        lacking = " and ".join(what for what, _ in missing)
        packages = " ".join(package for _, package in missing)
        raise AssertionError(
            f"{lacking} is missing, so nothing can be read as a screen reader does. "
            f"`./dev test` installs it; by hand: sudo apt-get install {packages}"
        )


@contextmanager
def session(home: Home) -> Iterator[None]:
    """Start a session bus that this home's programs use, and end it afterwards."""
    needed()
    home.environment |= {
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "GSETTINGS_BACKEND": "memory",
        "NO_AT_BRIDGE": "0",
    }
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
        env=home.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        assert address, f"dbus-daemon ended with {daemon.wait(5)}"
        home.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        yield
    finally:
        daemon.terminate()  # those that it started end with it
        daemon.communicate()


class Partner:
    """A process that is told something line by line, and answers each line with one."""

    def __init__(
        self, command: list[str], environment: Mapping[str, str], log: Path
    ) -> None:
        self._log = log
        with log.open("w", encoding="utf-8") as complaints:
            self._process = subprocess.Popen(
                command,
                cwd=log.parent,
                env=dict(environment),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                text=True,
                encoding="utf-8",
            )

    def ask(self, do: str, **words: object) -> Told:
        """Tell it to do something; return its answer."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        impatient = threading.Timer(PATIENCE, process.kill)
        impatient.start()
        try:
            process.stdin.write(json.dumps({"do": do, **words}) + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
        except BrokenPipeError:
            line = ""
        finally:
            impatient.cancel()
        assert line, f"no answer to {do!r}: {self.complaints()[-2000:]}"
        answer: Told = json.loads(line)
        assert "failed" not in answer, answer["failed"]
        return answer

    def complaints(self) -> str:
        """What it said on its standard error that is not known to be harmless."""
        lines = self._log.read_text(encoding="utf-8").splitlines()
        return "\n".join(
            line for line in lines if not any(one in line for one in HARMLESS)
        )

    def end(self) -> int:
        """Tell it that nothing more comes; return its exit code."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            return self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()
        finally:
            self._process.stdout.close()


def program(home: Home, module: str, *words: str) -> Partner:
    """Start a program of this folder, which shows what it is told to."""
    command = [sys.executable, "-m", f"tests.access.{module}", *words]
    return Partner(command, home.environment, home.folder / "program.log")


def client(home: Home) -> Partner:
    """Start what reads the program as a screen reader does."""
    environment = dict(home.environment)
    del environment["PYTHONPATH"]  # another Python
    script = ROOT / "tests" / "access" / "client.py"
    command = [SYSTEM_PYTHON, "-B", str(script)]
    return Partner(command, environment, home.folder / "client.log")
