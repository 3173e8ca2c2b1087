"""What the folder for Linux holds, found in the packed Python that it was made with."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

from build.packaging.bill.distributions import of_distributions
from build.packaging.bill.parts import Part, debian, digest, plain
from build.packaging.project import NAME


def for_linux(folder: Path) -> Part:
    """Return what the frozen folder holds."""
    inside = folder / "_internal"
    files = {
        path.relative_to(inside).as_posix(): path
        for path in sorted(inside.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }
    installed = list(distributions())
    found = of_distributions(installed, files, archived(folder / NAME), _wheels())
    return Part(
        kind="application",
        name="evenhand-linux",
        notes=(("evenhand:system", "Linux, x86_64"),),
        parts=(*_python_of_linux(inside), _bootloader(folder, installed), *found),
    )


def archived(program: Path) -> list[str]:
    """Return the names of the modules in the archive of a frozen program."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    return sorted(archive.toc)


def _wheels() -> dict[str, str]:
    """The hash of each wheel that was installed, as pip has told."""
    told = Path(sys.prefix) / "installed.json"
    if not told.is_file():
        return {}
    found = {}
    for one in json.loads(told.read_text("utf-8"))["install"]:
        hashes = one["download_info"].get("archive_info", {}).get("hashes", {})
        found[plain(one["metadata"]["name"])] = str(hashes.get("sha256", ""))
    return found


def _python_of_linux(inside: Path) -> Iterator[Part]:
    for library in sorted(inside.glob("libpython3*.so*")):
        version = platform.python_version()
        owner = debian(library.name.partition(".so")[0])
        yield Part(
            kind="platform",
            name="CPython",
            version=version,
            purl=owner or f"pkg:generic/python@{version}",
            licence="Python-2.0",
            sha256=digest(library),
            notes=(("evenhand:file", f"_internal/{library.name}"),),
        )


def _bootloader(folder: Path, installed: Iterable[Distribution]) -> Part:
    made = next(one for one in installed if plain(one.name) == "pyinstaller")
    return Part(
        kind="library",
        name="PyInstaller bootloader",
        version=made.version,
        purl=f"pkg:pypi/pyinstaller@{made.version}",
        licence="GPL-2.0-or-later WITH Bootloader-exception",
        sha256=digest(folder / NAME),
        notes=(("evenhand:file", f"{NAME}, with the modules of Python in it"),),
    )
