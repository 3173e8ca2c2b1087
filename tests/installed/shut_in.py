"""A packed program in a room where nothing can be written, asked or found.

The folder of the program and everything else on the computer can only be read, there is
no home, no place for temporary files, no network and no font; the user is nobody. One
folder is left to write in, for what is asked for.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

NOBODY: Final = "65534"
PROGRAM: Final = "/mnt/evenhand"
OUT: Final = "/srv"
"""Where the one folder lies inside."""

_ROOM: Final = """\
set -e
mount --make-rprivate /
mount --bind "$BUNDLE" /mnt
mount -o remount,bind,ro /mnt
mount --bind "$OUT" /srv
mkdir -p /tmp/.X11-unix
mount --bind /tmp/.X11-unix /opt
for empty in /etc/fonts /usr/share/fonts /usr/local/share/fonts /var/cache/fontconfig \\
    /var/tmp /dev/shm /root /home
do
    [ ! -d $empty ] || mount -t tmpfs -o ro none $empty
done
mount -t tmpfs -o mode=755 none /tmp
mkdir /tmp/.X11-unix
mount --move /opt /tmp/.X11-unix
mount -o remount,bind,ro /tmp
mount -o remount,bind,ro /
cd /
exec setpriv --reuid $NOBODY --regid $NOBODY --clear-groups --inh-caps=-all -- "$@"
"""


@dataclass(frozen=True)
class Said:
    """How the program ended."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Room:
    """The room of one trial."""

    bundle: Path
    out: Path

    def command(self, *words: str, environment: dict[str, str]) -> list[str]:
        """Return what runs the program in there."""
        inside = {
            "PATH": "/usr/bin:/bin",
            "HOME": "/nowhere",
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            **environment,
        }
        pairs = [f"{name}={value}" for name, value in inside.items()]
        spaces = ["--mount", "--net", "--pid", "--fork", "--kill-child"]
        script = ["sh", "-c", _ROOM, "sh", "env", "-i", *pairs, PROGRAM]
        return ["unshare", *spaces, *script, *words]

    @property
    def around(self) -> dict[str, str]:
        """The environment of that."""
        kept = {"PATH": os.environ["PATH"], "NOBODY": NOBODY}
        return {**kept, "BUNDLE": str(self.bundle), "OUT": str(self.out)}

    def run(self, *words: str, **environment: str) -> Said:
        """Run the program to its end."""
        done = subprocess.run(
            self.command(*words, environment=environment),
            env=self.around,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        return Said(done.returncode, done.stdout, without_fonts(done.stderr))

    @contextmanager
    def running(
        self, *words: str, **environment: str
    ) -> Iterator[subprocess.Popen[str]]:
        """Run the program as long as the block lasts."""
        process = subprocess.Popen(
            self.command(*words, environment=environment),
            env=self.around,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            yield process
        finally:
            for one in psutil.Process(process.pid).children(recursive=True):
                one.kill()
            process.kill()
            process.communicate()

    def left(self) -> set[str]:
        """The files in the one folder that can be written."""
        return {
            path.relative_to(self.out).as_posix()
            for path in self.out.rglob("*")
            if path.is_file()
        }


def without_fonts(complaints: str) -> str:
    """Return what was complained of, without what fontconfig says for itself."""
    lines = complaints.splitlines(keepends=True)
    return "".join(one for one in lines if not one.startswith("Fontconfig "))
