"""The evidence packs at hand: those shipped with Evenhand, and those installed later.

A pack that was installed for the whole computer stands in the place of the shipped one
of the same id if its version is higher; one that is older or the same is passed over.
So evidence can be brought up to date without the program. A pack that cannot be used is
never passed over: whoever installed it has to hear of it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app.errors import (
    BadEvidenceError,
    BadInputError,
    BadInstalledPackError,
    MissingFileError,
    Problem,
)
from desktop_app.evidence import loader
from desktop_app.evidence.drafting import NEEDS_A_NEWER, newer_format
from desktop_app.evidence.integrity.findings import PACK_FILE
from desktop_app.evidence.reading import ARCHIVE, read_files
from desktop_app.evidence.tables import parsed, told
from desktop_app.resources import packs_of_this_computer, resource
from desktop_app.values import Value

if TYPE_CHECKING:
    import datetime as dt

    from desktop_app.evidence.fact import Pack

Version = tuple[int, ...]
_VERSION: Final = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){0,9}")


class Identity(Value, frozen=True, kw_only=True):
    """What a pack calls itself, and its version as numbers."""

    id: str
    version: Version


def packs_at_hand() -> Mapping[str, Path]:
    """Return the packs that can be opened without being named, by their ids.

    Those that Evenhand ships with come first, in the order of their ids, whichever
    version stands in the place of each; the others follow, in the same order. The first
    is the one that is opened when nothing else is asked for.

    Raises:
        BadInstalledPackError: One that was installed later cannot be used.
        BadInputError: The folder with those cannot be read.
        MissingFileError: There is none at all.
    """
    packs = {path.name: path for path in loader.bundled_packs()}
    installed = _newest_installed()
    for id_ in sorted(installed):
        version, path = installed[id_]
        if id_ not in packs or version > identity(packs[id_]).version:
            packs[id_] = path
    if not packs:
        raise MissingFileError(str(resource("evidence") / "*" / PACK_FILE))
    return packs


def load_at_hand(path: Path, *, today: dt.date) -> Pack:
    """Return one of the packs at hand, as `load_pack` does.

    Raises:
        BadInstalledPackError: It was installed later and cannot be used.
        BadEvidenceError: Evenhand ships with it, and it cannot be used.
    """
    try:
        return loader.load_pack(path, today=today)
    except BadEvidenceError as error:
        if path.parent == packs_of_this_computer():
            raise _refused(path, error) from error
        raise


def identity(path: Path) -> Identity:
    """Return what a pack calls itself; nothing else of it is looked at.

    Raises:
        BadEvidenceError: It does not say so, or it is for a newer Evenhand.
    """
    files = read_files(path, wanted=PACK_FILE.__eq__)
    problems = list(files.problems)
    content = files.contents.get(PACK_FILE)
    if content is None:
        raise BadEvidenceError(str(path), tuple(problems) or (_nameless(),))
    table = parsed(PACK_FILE, content, problems) or {}
    newer = newer_format(table)
    if newer is not None:
        raise BadEvidenceError(str(path), (newer,))
    found = table.get("id"), table.get("version")
    if not problems:
        problems += _unfit(*found)
    if problems:
        raise BadEvidenceError(str(path), tuple(problems))
    return Identity(id=str(found[0]), version=numbers(str(found[1])))


def numbers(version: str) -> Version:
    """Return a version as numbers that compare, such as (2026, 11) for 2026.11.0.

    Raises:
        ValueError: It is not made of numbers with dots between them.
    """
    if _VERSION.fullmatch(version) is None:
        raise ValueError(f"{version!r} is no version")
    parts = [int(part) for part in version.split(".")]
    while parts and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def _newest_installed() -> dict[str, tuple[Version, Path]]:
    """The highest version of each pack that was installed later, and where it lies."""
    newest: dict[str, tuple[Version, Path]] = {}
    for path in _installed():
        try:
            one = identity(path)
        except BadEvidenceError as error:
            raise _refused(path, error) from error
        if one.id not in newest or one.version > newest[one.id][0]:
            newest[one.id] = one.version, path
    return newest


def _installed() -> Iterator[Path]:
    """Every file and folder that was installed as a pack, in the order of the names."""
    place = packs_of_this_computer()
    try:
        with os.scandir(place) as entries:
            inside = sorted(
                entry.name
                for entry in entries
                if not entry.name.startswith(".")
                and (entry.name.lower().endswith(ARCHIVE) or entry.is_dir())
            )
    except FileNotFoundError:
        return
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise BadInputError(
            what=str(place),
            found=f"a folder that cannot be read ({reason})",
            expected="evidence packs that everybody may read",
            mend="Mend its permissions, or remove it.",
        ) from error
    for name in inside:
        yield place / name


def _refused(path: Path, error: BadEvidenceError) -> BadInstalledPackError:
    newer = any(one.mend == NEEDS_A_NEWER for one in error.problems)
    mend = (
        "A newer Evenhand is needed for it: install that, or remove the pack."
        if newer
        else "Install the pack again, or remove it."
    )
    return BadInstalledPackError(str(path), error.problems, mend)


def _unfit(id_: object, version: object) -> Iterator[Problem]:
    if not isinstance(id_, str) or not id_:
        yield Problem(
            file=PACK_FILE,
            field="id",
            found="nothing" if id_ is None else told(id_),
            expected="the name of the pack",
            mend='Write it as in: id = "my-pack".',
        )
    if not isinstance(version, str) or _VERSION.fullmatch(version) is None:
        yield Problem(
            file=PACK_FILE,
            field="version",
            found="nothing" if version is None else told(version),
            expected="numbers with dots between them, in quotation marks",
            mend='Write it as in: version = "2026.11.0".',
        )


def _nameless() -> Problem:
    return Problem(
        file=PACK_FILE,
        field="",
        found="nothing",
        expected="a file of this name in the pack",
        mend="Add the file, or correct its name.",
    )
