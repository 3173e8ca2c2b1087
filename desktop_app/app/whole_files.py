"""Whether every file of a packed program is the one that was packed.

A damaged library can end the program in the moment in which it is loaded. So only
modules are imported here that are a part of Python itself, and the quick way to make
sums, which is a library too, is used once it is known to be whole.
"""

from __future__ import annotations

import functools
import re
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from desktop_app.app.program_folder import (
    listed_files,
    manifest_of,
    unlisted_but_needed,
)

MOST = 40
"""As many files as are named; beyond that, what is wrong is wrong with all of them."""

_LINE = re.compile(r"([0-9a-f]{64})  (?!/)(?!\.\./)((?:(?!/\.\./)[^\\\x00-\x1f])+)")

_QUICK = re.compile(r"(^|/)(_hashlib|libcrypto)[^/]*$")
"""The libraries behind `hashlib`."""

_BUILT_IN = next(
    (one for one in ("_sha2", "_sha256") if one in sys.builtin_module_names), None
)

MEND = "Install Evenhand again."


class NotWholeError(Exception):
    """A program folder that is not what was packed; says every file."""


def sum_of(path: Path) -> str:
    """Return the SHA-256 of a file, hexadecimal."""
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def slow_sum_of(path: Path) -> str:
    """Return the same without any library, where Python itself can make sums."""
    if _BUILT_IN is None:
        return sum_of(path)
    made = import_module(_BUILT_IN).sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            made.update(block)
    return str(made.hexdigest())


@functools.cache
def counted(folder: Path) -> int:
    """Return how many files a packed program has, each as it was packed.

    Args:
        folder: The program's folder; it is looked through once.

    Raises:
        NotWholeError: A file is missing, damaged or does not belong there, or nothing
            says what should be there.
    """
    listed = _manifest(manifest_of(folder))
    found = dict.fromkeys(listed_files(folder))
    made_by = _trusted(folder, listed)
    wrong = [f"{folder / name}: missing" for name in listed if name not in found]
    wrong += [
        f"{folder / name}: missing"
        for name in unlisted_but_needed(folder)
        if not (folder / name).is_file()
    ]
    wrong += [
        f"{folder / name}: {fault}"
        for name, told in listed.items()
        if name in found and (fault := _fault(folder / name, told, made_by))
    ]
    wrong += [
        f"{folder / name}: does not belong there"
        for name in found
        if name not in listed
    ]
    if wrong:
        raise NotWholeError(_told(wrong, len(listed)))
    return len(listed)


def _manifest(path: Path) -> Mapping[str, str]:
    """What should be there, and the sum of each file."""
    try:
        content = path.read_bytes()
        text = content.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "no text"
        raise NotWholeError(
            f"{path}: cannot be read ({reason.lower()}); expected the list of all "
            f"files of the program. {MEND}"
        ) from error
    listed: dict[str, str] = {}
    for number, line in enumerate(text.split("\n")[:-1], start=1):
        told = _LINE.fullmatch(line)
        if told is None or told[2] in listed:
            raise NotWholeError(
                f"{path}: line {number}: found {line[:80]!r}; expected the SHA-256 and "
                f"the name of a file that no other line names. {MEND}"
            )
        listed[told[2]] = told[1]
    if not listed or not text.endswith("\n"):
        raise NotWholeError(
            f"{path}: found a list that breaks off; expected all files of the program. "
            f"{MEND}"
        )
    return listed


def _trusted(folder: Path, listed: Mapping[str, str]) -> Callable[[Path], str]:
    """What may make the sums: the quick way if its own libraries are whole."""
    for name, told in listed.items():
        if _QUICK.search(name) and _fault(folder / name, told, slow_sum_of):
            return slow_sum_of
    return sum_of


def _fault(path: Path, told: str, made_by: Callable[[Path], str]) -> str:
    """What is wrong with a file that is there; empty if nothing is."""
    try:
        return "" if made_by(path) == told else "damaged"
    except FileNotFoundError:
        return "missing, though a link leads to it"
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return f"cannot be read ({reason.lower()})"


def _told(wrong: list[str], listed: int) -> str:
    rest = [f"and {len(wrong) - MOST} more"] if len(wrong) > MOST else []
    lines = "".join(f"\n  {line}" for line in (*wrong[:MOST], *rest))
    return f"{len(wrong)} are not as they were packed, of {listed} files. {MEND}{lines}"
