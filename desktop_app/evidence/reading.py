"""The files of an evidence pack, read whole and safely; nothing is ever written.

A pack is a folder or the same folder zipped as `.evpack`. Only the files that a
pack consists of are read. What cannot be read becomes a `Problem`; all of them are
returned together.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from desktop_app.errors import BadEvidenceError, Problem
from desktop_app.evidence import limits
from desktop_app.values import Value

ARCHIVE: Final = ".evpack"

_BELONGS: Final = {
    "trials": (".toml",),
    "text": (".toml",),
    "translations": (".ts", ".qm"),
}
"""Folders of a pack, and how the names of the files end that belong to it."""


class PackFiles(Value, frozen=True, kw_only=True):
    """What was read of a pack: bytes by name, and what could not be read.

    `whole` is false where reading was given up: then missing files mean nothing.
    """

    name: str
    contents: Mapping[str, bytes]
    problems: tuple[Problem, ...] = ()
    whole: bool = True

    @property
    def checksum(self) -> str:
        """SHA-256 over all names and bytes, in the order of the names.

        Compiled catalogues do not count: they are made from those that do.
        """
        import hashlib  # not needed at start

        whole = hashlib.sha256()
        for name in sorted(self.contents):
            if name.endswith(".qm"):
                continue
            content = self.contents[name]
            whole.update(f"{name}\0{len(content)}\0".encode())
            whole.update(content)
        return whole.hexdigest()


def belongs(name: str) -> bool:
    """Whether a file of this name, relative to the pack, is part of its evidence."""
    if name in {"pack.toml", "practical.toml"}:
        return True
    folder, slash, file = name.partition("/")
    if not slash or "/" in file or file.startswith("."):
        return False
    if folder == "pictures":
        return True
    return folder in _BELONGS and file.endswith(_BELONGS[folder])


def read_files(path: Path, wanted: Callable[[str], bool] = belongs) -> PackFiles:
    """Read the files of a pack, from a folder or from a zipped one.

    Args:
        path: The folder or the file.
        wanted: Whether a file of this name, relative to the pack, is to be read.

    Raises:
        BadEvidenceError: There is nothing that could be a pack at all.
    """
    try:
        root = path.resolve(strict=True)
        mode = root.stat().st_mode
    except (OSError, ValueError, RuntimeError) as error:
        raise BadEvidenceError(str(path), (_unreachable(path, error),)) from error
    if stat.S_ISDIR(mode):
        return _read_folder(root, name=str(path), wanted=wanted)
    if stat.S_ISREG(mode) and root.suffix.lower() == ARCHIVE:
        from desktop_app.evidence.archive import read_archive

        return read_archive(root, name=str(path), wanted=wanted)
    found = "a single file" if stat.S_ISREG(mode) else "neither a folder nor a file"
    problem = _not_a_pack(path, found)
    raise BadEvidenceError(str(path), (problem,))


def _read_folder(root: Path, *, name: str, wanted: Callable[[str], bool]) -> PackFiles:
    contents: dict[str, bytes] = {}
    problems: list[Problem] = []
    total = files = 0
    for relative, entry in _walk(root, "", problems):
        files += 1
        if files > limits.MOST_FILES:
            return given_up(name, limits.too_many_files(), *problems)
        status = _status(root, relative, entry, problems)
        if status is None:
            continue
        too_large = limits.size_problem(relative, status.st_size)
        if too_large is not None:
            problems.append(too_large)
            continue
        total += status.st_size
        too_much = limits.pack_size_problem(total)
        if too_much is not None:
            return given_up(name, too_much, *problems)
        if wanted(relative):
            _read(root / relative, relative, contents, problems)
    return PackFiles(name=name, contents=contents, problems=tuple(problems))


def given_up(name: str, *problems: Problem) -> PackFiles:
    """Return a pack of which nothing was read, and why."""
    return PackFiles(name=name, contents={}, problems=problems, whole=False)


def _walk(
    folder: Path, prefix: str, problems: list[Problem]
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Every file below a folder with its relative name, in the order of the names."""
    try:
        with os.scandir(folder) as entries:
            inside = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        problems.append(_unreadable(prefix or "pack.toml", error))
        return
    for entry in inside:
        relative = f"{prefix}{entry.name}"
        if entry.name.startswith("."):
            continue
        if not entry.is_dir(follow_symlinks=False):
            yield relative, entry
        elif relative.count("/") < limits.MOST_FOLDERS_DEEP:
            yield from _walk(Path(entry.path), f"{relative}/", problems)
        else:
            problems.append(
                Problem(
                    file=relative,
                    field="",
                    found=f"a folder more than {limits.MOST_FOLDERS_DEEP} deep",
                    expected="trials, text, translations and pictures at the most",
                    mend="Take the folder out of the pack.",
                )
            )


def _status(
    root: Path, relative: str, entry: os.DirEntry[str], problems: list[Problem]
) -> os.stat_result | None:
    """What the system knows of a file, or None and a problem if it is no plain one."""
    try:
        if entry.is_symlink():
            target = Path(entry.path).resolve(strict=True)
            if not target.is_relative_to(root):
                problems.append(_link_outside(relative, target))
                return None
        status = entry.stat()
    except (OSError, RuntimeError) as error:
        problems.append(_unreadable(relative, error))
        return None
    if not stat.S_ISREG(status.st_mode):
        problems.append(
            Problem(
                file=relative,
                field="",
                found=_kind(status.st_mode),
                expected="a plain file",
                mend="Put the file itself into the pack.",
            )
        )
        return None
    return status


def _read(
    path: Path, relative: str, contents: dict[str, bytes], problems: list[Problem]
) -> None:
    """Read one file, never more than may be."""
    try:
        with path.open("rb") as file:
            content = file.read(limits.largest(relative) + 1)
    except OSError as error:
        problems.append(_unreadable(relative, error))
        return
    too_large = limits.size_problem(relative, len(content))
    if too_large is not None:  # it grew since its size was asked for
        problems.append(too_large)
        return
    contents[relative] = content


def _kind(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "a link to a folder"
    if stat.S_ISFIFO(mode):
        return "a pipe"
    if stat.S_ISSOCK(mode):
        return "a socket"
    return "a device"


def _link_outside(relative: str, target: Path) -> Problem:
    return Problem(
        file=relative,
        field="",
        found=f"a link to {target}, outside the pack",
        expected="a file inside the pack",
        mend="Replace the link by a copy of the file.",
    )


def _unreadable(relative: str, error: Exception) -> Problem:
    return Problem(
        file=relative,
        field="",
        found=f"a file that cannot be read ({_reason(error)})",
        expected="a file that you may read",
        mend="Check the file's permissions, or copy the pack again.",
    )


def _unreachable(path: Path, error: Exception) -> Problem:
    missing = isinstance(error, FileNotFoundError | NotADirectoryError)
    found = "nothing there" if missing else f"no way to it ({_reason(error)})"
    return _not_a_pack(path, found)


def _not_a_pack(path: Path, found: str) -> Problem:
    return Problem(
        file=str(path),
        field="",
        found=found,
        expected=f"a folder with a pack.toml in it, or an {ARCHIVE} file",
        mend="Check the name; give the folder, not a file inside it.",
    )


def _reason(error: Exception) -> str:
    text = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return str(text).lower()
