"""A program folder for Windows of a few files, to watch installers come and go with."""

from __future__ import annotations

import shutil
from pathlib import Path

from build.packaging.manifest import write_manifest
from build.packaging.project import Project
from build.packaging.windows.installer import make_installer
from build.packaging.windows.launcher import make_launchers
from build.packaging.windows.layout import settle
from build.packaging.windows.msi import make_msi

HELD = {
    "LICENSE.txt": "anybody may\r\n",
    "app/evenhand.py": "print('this is a small one')\n",
    "app/desktop_app/version.py": "__version__ = '{}'\n",
    "app/resources/a page with spaces.txt": "a page\n",
    "lib/library/__init__.py": "",
    "lib/library/__pycache__/__init__.cpython-312.pyc": "compiled\n",
    "packs/README.txt": "packs go here\r\n",
    "runtime/python312._pth": "..\\app\r\n",
    "runtime/python312.dll": "a library\n",
}


def small_folder(project: Project, folder: Path, *more: str) -> Path:
    """Lay a program folder of few files, and these besides; return it."""
    shutil.rmtree(folder, ignore_errors=True)
    make_launchers(project, folder)
    for name, text in {**HELD, **dict.fromkeys(more, "more\n")}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.format(project.version).encode())
    write_manifest(folder)
    settle(folder, project.epoch)
    return folder


def small_installers(version: str, place: Path, *more: str) -> tuple[Path, Path, Path]:
    """Make both installers of a small program folder.

    Args:
        version: What they say they are.
        place: A folder to work in.
        more: Files that the folder holds besides.

    Returns:
        The folder, the setup program and the MSI.
    """
    project = Project(
        version=version, epoch=1_790_000_000, work=place / "work", dist=place / version
    )
    folder = small_folder(project, place / f"folder-{version}", *more)
    setup = make_installer(project, folder, quick=True)
    return folder, setup, make_msi(project, folder)
