"""The folder of a packed program: where it is, and which files of it are listed.

Only modules are imported that are a part of Python itself: this is asked before all
else is known to be whole. A checkout and an installed wheel are no packed programs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

MANIFEST = "manifest.sha256"
"""The list of all files."""

_HOME = Path(__file__).resolve().parents[2]
"""What `desktop_app` lies in."""

_WINDOWS = "evenhand.exe"
_PROGRAMS = (_WINDOWS, "evenhand-console.exe")
"""What is started on Windows: with windows, and from a terminal."""

_UNLISTED = {
    _WINDOWS: (*_PROGRAMS, "uninstall.exe", "packs/*"),
    "MacOS": ("MacOS/evenhand", "_CodeSignature/*", "CodeResources"),
}
"""By what tells the layout: what signing changes or adds after the list was made, what
an installer adds, and the place for packs that are installed later."""


def program_folder(home: Path = _HOME) -> Path | None:
    """Return the folder of this program if it was packed, else None.

    On Windows `desktop_app` lies in a folder `app` beside `evenhand.exe`. A bundle is
    the folder of its executable; in one for macOS, the folder around that.

    Args:
        home: What `desktop_app` lies in.
    """
    around = home.parent
    if home.name == "app" and any(
        (around / name).exists() for name in (_WINDOWS, MANIFEST)
    ):
        return around
    if not getattr(sys, "frozen", False):
        return None
    beside = Path(sys.executable).resolve().parent
    return beside.parent if beside.name == "MacOS" else beside


def manifest_of(folder: Path) -> Path:
    """Return where the list of a program folder lies: at its top.

    On macOS it lies among the resources. What lies at the top there is taken for a
    program when the whole is signed.
    """
    inside = folder / "Resources" if (folder / "MacOS").is_dir() else folder
    return inside / MANIFEST


def listed_files(folder: Path) -> Iterator[str]:
    """Yield the files of a program folder that its list names, relative, with "/".

    A link to a file counts as a file: what it leads to has to be right. Links to
    folders, which a bundle for macOS has, are left to what is looked for behind them.
    """
    own = manifest_of(folder).relative_to(folder).as_posix()
    unlisted = (own, *_unlisted(folder))
    for place, folders, files in os.walk(folder):
        folders.sort()
        for file in files:
            name = Path(place, file).relative_to(folder).as_posix()
            if not any(fnmatchcase(name, pattern) for pattern in unlisted):
                yield name


def unlisted_but_needed(folder: Path) -> tuple[str, ...]:
    """Return what has to be there though no list can say what is in it."""
    return _PROGRAMS if (folder / "app" / "desktop_app").is_dir() else ()


def _unlisted(folder: Path) -> tuple[str, ...]:
    if (folder / "app" / "desktop_app").is_dir():
        return _UNLISTED[_WINDOWS]
    return _UNLISTED["MacOS"] if (folder / "MacOS").is_dir() else ()
