"""Writes licences.txt into a frozen folder; the packed Python runs it, which knows.

PYTHON -m build.packaging.frozen.licences FOLDER VERSION
"""

from __future__ import annotations

import platform
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

from build.packaging.licences import Chapter, licences, write_licences
from build.packaging.licences_known import text

_EXCEPTION = """\
The small program that starts the bundle is PyInstaller's. It is under the GNU General
Public License, version 2 or later, with an exception that allows it to start programs
under any licence. Its source is public under the name pyinstaller, version {version},
at https://pypi.org/project/pyinstaller/.
"""


def main(folder: Path, version: str) -> None:
    """Write the licences of what a folder holds."""
    inside = folder / "_internal"
    files = {
        path.relative_to(inside).as_posix()
        for path in inside.rglob("*")
        if path.is_file()
    }
    installed = list(distributions())
    sources = files | set(_sources(folder))
    held = [one for one in installed if _code(one) & sources]
    bootloader = next(one for one in installed if one.name == "pyinstaller")
    written = licences(
        version,
        held,
        sorted(path for path in files if ".so" in path),
        python=platform.python_version(),
        more=(_starter(bootloader),),
    )
    write_licences(inside, written)


def _sources(folder: Path) -> list[str]:
    """The source of every module that lies in the archive."""
    from PyInstaller.archive.readers import CArchiveReader

    program = folder / folder.name
    archive = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    places = [name.replace(".", "/") for name in archive.toc]
    return [f"{at}{end}" for at in places for end in (".py", "/__init__.py")]


def _code(one: Distribution) -> set[str]:
    return {str(path) for path in one.files or () if ".dist-info/" not in str(path)}


def _starter(one: Distribution) -> Chapter:
    copying = next(path for path in one.files or () if path.name == "COPYING.txt")
    exception = _EXCEPTION.format(version=one.version)
    told = "\n\n".join([exception, copying.read_text("utf-8"), text("GPL-2.0-only")])
    return Chapter(
        name="The starter of PyInstaller",
        version=one.version,
        licence="GPL-2.0-or-later WITH Bootloader-exception",
        text=told,
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
