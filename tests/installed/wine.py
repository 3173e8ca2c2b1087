"""A Windows to install things on, as far as Wine is one: new for every trial.

Wine 8 of Debian 12 plays a 64-bit Windows 10. What it lacks of that is added to its own
system folder (see `wine_shims`), so what is installed runs byte for byte as it is
shipped. It shows windows on a screen that nobody looks at.
"""

from __future__ import annotations

import hashlib
import os
import re
import struct
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path, PureWindowsPath
from typing import Final

from tests.installed.wine_shims import OVERRIDES

WINE: Final = Path("/usr/lib/wine/wine64")
SERVER: Final = Path("/usr/lib/wine/wineserver64")
SLOW: Final = 300.0
"""Seconds after which something hangs: Wine is slow, and so are shared processors."""

CONSOLE: Final = "cp437"
"""What Windows' own programs for the terminal speak in."""

SWITCHED_OFF: Final = "mscoree,mshtml=;winemenubuilder.exe=d"
"""Not asked to be fetched; and Linux's own menus stay as they are."""


@dataclass(frozen=True, kw_only=True)
class Ended:
    """How a program ended, and what it said."""

    code: int
    said: str


@dataclass(frozen=True, kw_only=True)
class Windows:
    """One Windows, for as long as a trial lasts.

    Args:
        prefix: Its folder.
        display: The X display of its screen.
        picture: The file in which the screen's picture lies.
        opened: What has been started and may still run.
    """

    prefix: Path
    display: str
    picture: Path
    opened: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def drive(self) -> Path:
        """What Windows calls C:."""
        return self.prefix / "drive_c"

    @property
    def home(self) -> Path:
        """The profile of who has signed in."""
        [one] = [
            path for path in (self.drive / "users").iterdir() if path.name != "Public"
        ]
        return one

    @property
    def environment(self) -> dict[str, str]:
        """What Wine is started with; it passes on nothing that begins with QT_."""
        return {
            "PATH": "/usr/bin:/bin",
            "HOME": str(self.prefix / "home"),
            "LANG": "C.UTF-8",
            "DISPLAY": self.display,
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": f"{SWITCHED_OFF};{OVERRIDES}",
        }

    def run(
        self,
        program: str | Path,
        *words: str,
        timeout: float = SLOW,
        encoding: str = "utf-8",
    ) -> Ended:
        """Run a program to its end.

        Args:
            program: Its path, in Windows' words or in Linux's, or a name Windows knows.
            words: Its arguments.
            timeout: Seconds after which it hangs.
            encoding: In which it speaks.
        """
        done = subprocess.run(
            [str(WINE), str(program), *words],
            env=self.environment,
            cwd=self.drive,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=timeout,
            check=False,
        )
        said = done.stdout.decode(encoding, "replace").replace("\r\n", "\n")
        return Ended(code=done.returncode, said=said)

    def command(self, line: str, timeout: float = SLOW) -> Ended:
        """Run a line with its quotes as it is, as an administrator's script has it.

        The code is the whole one: Linux would keep the last eight bits of it.
        """
        script = self.drive / "line.bat"
        lines = f"@{line}\r\n@echo ended with %errorlevel%\r\n"
        script.write_bytes(lines.encode(CONSOLE))
        done = self.run("cmd", "/c", "C:\\line.bat", timeout=timeout)
        script.unlink()
        said, told, code = done.said.rpartition("ended with ")
        assert told, f"{line}: {done.said}"
        return Ended(code=int(code), said=said)

    def open(self, program: str | Path, *words: str) -> None:
        """Start a program that stays; it ends with the trial, or with `close_all`."""
        self.opened.append(
            subprocess.Popen(
                [str(WINE), str(program), *words],
                env=self.environment,
                cwd=self.drive,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )

    def windows(self) -> list[str]:
        """The titles of the windows on the screen."""
        found = self._x("search", "--onlyvisible", "--name", ".")
        titles = [self._x("getwindowname", one).strip() for one in found.split()]
        return sorted(title for title in titles if title)

    def _x(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout

    def colours(self) -> int:
        """How many colours the screen shows; one or two where it shows nothing."""
        content = self.picture.read_bytes()
        header, *_ = struct.unpack_from(">I", content)
        [entries] = struct.unpack_from(">I", content, 76)
        pixels = memoryview(content[header + 12 * entries :]).cast("I")
        return len(set(pixels))

    def processes(self) -> list[str]:
        """How each program that runs was started, in Windows' words."""
        mine = f"WINEPREFIX={self.prefix}".encode()
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if mine in (process / "environ").read_bytes().split(b"\0"):
                    words = (process / "cmdline").read_bytes().split(b"\0")
                    found.append(b" ".join(words).decode("utf-8", "replace").strip())
            except OSError:
                continue  # it has ended in between
        return found

    def close_all(self) -> None:
        """End everything that runs on it, as pulling the plug does."""
        killing = [str(SERVER), "-k"]
        subprocess.run(killing, env=self.environment, check=False)
        subprocess.run([str(SERVER), "-w"], env=self.environment, check=False)
        for one in self.opened:
            one.wait(30)
        self.opened.clear()

    def settle(self) -> None:
        """Wait until everything that has been started has ended by itself."""
        subprocess.run(
            [str(SERVER), "-w"], env=self.environment, timeout=SLOW, check=True
        )

    def here(self, windows: str) -> Path:
        """Where a path of Windows lies for Linux."""
        path = PureWindowsPath(windows)
        assert path.drive.upper() in {"C:", "Z:"}, windows
        top = self.drive if path.drive.upper() == "C:" else Path("/")
        return top.joinpath(*path.parts[1:])

    def there(self, path: Path) -> str:
        """What Windows calls a path of Linux."""
        if path.is_relative_to(self.drive):
            return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")
        return "Z:" + str(path).replace("/", "\\")

    def registry(self, key: str) -> dict[str, dict[str, str]]:
        """Return a key of the registry and all below it: names and values of each.

        The nameless value of a key has the name "". Nothing if there is no such key.
        """
        done = self.run("reg", "query", key, "/s", "/reg:64", encoding=CONSOLE)
        found: dict[str, dict[str, str]] = {}
        if done.code != 0:
            return found
        within: dict[str, str] = {}
        for line in done.said.splitlines():
            value = re.fullmatch(r"    (.*?)    (REG_\w+)    (.*)", line)
            if value is not None:
                name = "" if value[1] == "(Default)" else value[1]
                within[name] = value[3]
            elif line.startswith("HKEY_"):
                within = found.setdefault(line, {})
        return found

    def start_menu(self) -> set[str]:
        """The entries of the Start menu, for everybody and for who has signed in."""
        programs = "Microsoft/Windows/Start Menu/Programs"
        tops = (self.drive / "ProgramData", self.home / "AppData/Roaming")
        return {
            str(path.relative_to(top / programs))
            for top in tops
            for path in (top / programs).rglob("*.lnk")
        }


def sums_of(folder: Path) -> dict[str, str]:
    """Every file below a folder by its path, with its SHA-256."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(
            path.read_bytes()
        ).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def wait_until(come: Callable[[], bool], what: str, patience: float = SLOW) -> None:
    """Wait for something that Windows does in its own time; fail if it never does."""
    latest = time.monotonic() + patience
    while not come():
        assert time.monotonic() < latest, f"in {patience:.0f} s there was no {what}"
        time.sleep(0.5)
