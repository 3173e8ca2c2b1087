"""The Debian packages that go into a repository, looked at before anything is made."""

from __future__ import annotations

import hashlib
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from build.packaging.fleet.refusal import RefusedError
from build.packaging.project import NAME

ARCHITECTURE = "amd64"
_OURS = re.compile(rf"{NAME}(-pack-[a-z0-9][a-z0-9.+-]*)?")
_FIELDS = ("Package", "Version", "Architecture")


@dataclass(frozen=True, kw_only=True)
class Deb:
    """One package: what it says of itself, where it lies, and what its bytes are."""

    path: Path
    package: str
    version: str
    architecture: str
    sha256: str

    @property
    def file_name(self) -> str:
        """The one name that a file of this package may have; an epoch is left out."""
        version = self.version.partition(":")[2] or self.version
        return f"{self.package}_{version}_{self.architecture}.deb"


def debs_in(folder: Path) -> tuple[Deb, ...]:
    """Return the packages that lie in a folder, by name.

    Raises:
        RefusedError: There is none, or one of them does not belong there.
    """
    files = sorted(folder.glob("*.deb")) if folder.is_dir() else []
    if not files:
        raise RefusedError(
            f"{folder} holds no .deb; expected the program's and the packs'. Run "
            "./dev package first."
        )
    return tuple(deb(file) for file in files)


def deb(path: Path) -> Deb:
    """Return what a package says of itself.

    Raises:
        RefusedError: It is no package, or none of ours.
    """
    shown = ["dpkg-deb", "--showformat", "${Package}\n${Version}\n${Architecture}"]
    done = subprocess.run(
        [*shown, "--show", str(path)],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    said = done.stdout.splitlines()
    if done.returncode != 0 or len(said) != len(_FIELDS):
        raise RefusedError(
            f"{path} is not a Debian package that can be read; make it again with "
            "./dev package."
        )
    found = Deb(
        path=path,
        package=said[0],
        version=said[1],
        architecture=said[2],
        sha256=digest(path),
    )
    if _OURS.fullmatch(found.package) is None:
        raise RefusedError(
            f"{path} holds the package {found.package}; expected {NAME} or "
            f"{NAME}-pack-ID. Take it out of that folder."
        )
    if found.architecture not in {ARCHITECTURE, "all"}:
        raise RefusedError(
            f"{path} is for {found.architecture}; expected {ARCHITECTURE} or all. "
            "Take it out of that folder."
        )
    if path.name != found.file_name:
        raise RefusedError(
            f"{path} is called {path.name}; expected {found.file_name}, after what it "
            "says inside. Give it that name."
        )
    return found


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
