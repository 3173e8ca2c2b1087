"""Clean Debian systems in folders, to install packages in, run them and look around."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parents[2]
BASES = ROOT / ".cache" / "trees"
"""Trees as debootstrap made them, kept for the next time."""

MIRROR = "http://deb.debian.org/debian"
SUITES: Final = ("bookworm", "trixie")
VISITOR: Final = "visitor"
"""A user without rights, with a home of its own."""

NO_SERVICES = "#!/bin/sh\nexit 101\n"
"""What tells maintainer scripts that nothing may be started in a tree."""


@dataclass(frozen=True)
class Tree:
    """One Debian system in a folder, mounted so that programs run in it."""

    path: Path
    suite: str

    def run(
        self,
        *command: str,
        user: str | None = None,
        environment: dict[str, str] | None = None,
        check: bool = True,
        timeout: float = 300,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside; as root, or as the user who is named.

        Raises:
            AssertionError: It failed though `check` was set; with all that it said.
        """
        usual = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "LC_ALL": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            "HOME": f"/home/{user}" if user else "/root",
        }
        whose = [f"--userspec={user}"] if user else []
        done = subprocess.run(
            ["chroot", *whose, str(self.path), *command],
            env={**usual, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=timeout,
            check=False,
        )
        if check:
            assert done.returncode == 0, f"{command} in {self.suite}: {done.stdout}"
        return done

    def install(self, *packages: str, recommends: bool = False) -> str:
        """Install packages by name, or files of the tree by path, with apt."""
        apt = ["apt-get", "install", "--yes", "--allow-downgrades"]
        if not recommends:
            apt.append("--no-install-recommends")
        return self.run(*apt, *packages, timeout=600).stdout

    def bring(self, file: Path, to: str = "/root") -> str:
        """Copy a file into the tree; return its path there."""
        there = self.path / to.lstrip("/")
        there.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, there / file.name)
        return f"{to.rstrip('/')}/{file.name}"

    def files(self) -> dict[str, tuple[int, int]]:
        """Every file of the tree by its path, with its mode and its size.

        What apt and dpkg write for themselves in any case is left out.
        """
        kept: dict[str, tuple[int, int]] = {}
        for folder, folders, names in os.walk(self.path):
            inside = folder.removeprefix(str(self.path))
            folders[:] = [
                one for one in folders if f"{inside}/{one}" not in _OF_THE_TOOLS
            ]
            for name in [*names, *folders]:
                if f"{inside}/{name}" not in _OF_THE_TOOLS:
                    seen = (Path(folder) / name).lstat()
                    kept[f"{inside}/{name}"] = (seen.st_mode, seen.st_size)
        return kept


_OF_THE_TOOLS: Final = frozenset(
    {
        "/dev",
        "/proc",
        "/sys",
        "/tmp",
        "/root",
        "/var/cache",
        "/var/log",
        "/var/lib/apt",
        "/var/lib/dpkg",
        "/etc/ld.so.cache",
    }
)


@contextmanager
def fresh_tree(suite: str, place: Path) -> Iterator[Tree]:
    """A copy of a clean Debian release, mounted for as long as the block lasts.

    Args:
        suite: The name of the release, one of SUITES.
        place: A folder that does not exist yet.
    """
    subprocess.run(
        ["cp", "-a", "--reflink=auto", str(_base(suite)), str(place)], check=True
    )
    tree = Tree(place, suite)
    mounts = ((["-t", "proc", "proc"], "proc"), (["--bind", "/dev"], "dev"))
    try:
        for what, where in mounts:
            subprocess.run(["mount", *what, str(place / where)], check=True)
        subprocess.run(["mount", "-t", "tmpfs", "shm", str(place / "tmp")], check=True)
        (place / "tmp").chmod(0o1777)
        yield tree
    finally:
        for where in ("tmp", "dev", "proc"):
            subprocess.run(["umount", "-l", str(place / where)], check=False)
        if not any(os.path.ismount(place / one) for one in ("tmp", "dev", "proc")):
            subprocess.run(["rm", "-rf", "--one-file-system", str(place)], check=True)


def _base(suite: str) -> Path:
    """The clean release, made with debootstrap where it is not there yet."""
    made = BASES / suite
    if made.is_dir():
        return made
    BASES.mkdir(parents=True, exist_ok=True)
    half = BASES / f"{suite}.half"
    shutil.rmtree(half, ignore_errors=True)
    subprocess.run(
        ["debootstrap", "--variant=minbase", suite, str(half), MIRROR],
        stdout=subprocess.DEVNULL,
        check=True,
    )
    refusal = half / "usr/sbin/policy-rc.d"
    refusal.write_text(NO_SERVICES)
    refusal.chmod(0o755)
    adding = ["useradd", "--create-home", "--shell", "/bin/sh", VISITOR]
    subprocess.run(["chroot", str(half), *adding], check=True)
    half.rename(made)
    return made
