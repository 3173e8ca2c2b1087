"""A pack zipped into one `.evpack` file, read in memory with the same checks.

Nothing is unpacked onto the disk. What the archive says about its own sizes is
checked first, and then not believed: every file is read only as far as it may go.
"""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from desktop_app.errors import Problem
from desktop_app.evidence import limits
from desktop_app.evidence.reading import PackFiles, belongs, given_up

_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,  # a compression that this Python does not know
    RuntimeError,  # locked with a password
    OSError,
    ValueError,
    OverflowError,
    UnicodeError,
)


def read_archive(
    path: Path, *, name: str, wanted: Callable[[str], bool] = belongs
) -> PackFiles:
    """Return the files of an archive; its name is how the person named it."""
    too_large = limits.pack_size_problem(path.stat().st_size)
    if too_large is not None:
        return given_up(name, too_large)
    try:
        with zipfile.ZipFile(path) as archive:
            return _read_all(archive, name, wanted)
    except _BROKEN as error:
        return given_up(name, _broken(path.name, error))


def _read_all(
    archive: zipfile.ZipFile, pack: str, wanted: Callable[[str], bool]
) -> PackFiles:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > limits.MOST_FILES:
        return given_up(pack, limits.too_many_files())
    contents: dict[str, bytes] = {}
    problems = [problem for entry in entries if (problem := _unsafe(entry)) is not None]
    too_much = limits.pack_size_problem(sum(entry.file_size for entry in entries))
    if too_much is not None:
        problems.append(too_much)
    if problems:
        return given_up(pack, *problems)
    top = _common_folder([entry.filename for entry in entries])
    for entry in entries:
        name = entry.filename.removeprefix(top)
        if not wanted(name):
            continue
        if name in contents:
            problems.append(_twice(name))
            continue
        _read_one(archive, entry, name, contents, problems)
    return PackFiles(name=pack, contents=contents, problems=tuple(problems))


def _read_one(
    archive: zipfile.ZipFile,
    entry: zipfile.ZipInfo,
    name: str,
    contents: dict[str, bytes],
    problems: list[Problem],
) -> None:
    try:
        with archive.open(entry) as file:
            content = file.read(limits.largest(name) + 1)
    except _BROKEN as error:
        problems.append(_broken(name, error))
        return
    too_large = limits.size_problem(name, len(content))
    if too_large is not None:
        problems.append(too_large)
        return
    contents[name] = content


def _unsafe(entry: zipfile.ZipInfo) -> Problem | None:
    """What is wrong with an entry before it is opened."""
    name = entry.filename
    parts = name.replace("\\", "/").split("/")
    if name.startswith(("/", "\\")) or ":" in parts[0] or ".." in parts:
        return Problem(
            file=name,
            field="",
            found="a name that leads out of the pack",
            expected="a name below the pack, such as trials/one.toml",
            mend="Make the archive again from inside the pack's folder.",
        )
    mode = entry.external_attr >> 16
    if mode and stat.S_IFMT(mode) not in {0, stat.S_IFREG}:
        return Problem(
            file=name,
            field="",
            found="a link or a device",
            expected="a plain file",
            mend="Replace it by a copy of the file, and make the archive again.",
        )
    return limits.size_problem(name, entry.file_size)


def _common_folder(names: list[str]) -> str:
    """The one folder that holds everything, where the folder itself was zipped."""
    if "pack.toml" in names or not names:
        return ""
    first = names[0].partition("/")[0] + "/"
    return first if all(name.startswith(first) for name in names) else ""


def _twice(name: str) -> Problem:
    return Problem(
        file=name,
        field="",
        found="two files of this name in the archive",
        expected="each name once",
        mend="Make the archive again from the pack's folder.",
    )


def _broken(name: str, error: Exception) -> Problem:
    return Problem(
        file=name,
        field="",
        found=f"a damaged archive ({str(error).lower() or type(error).__name__})",
        expected="a folder zipped without a password",
        mend="Make the archive again, or ask for another copy.",
    )
