"""Tables turned into the structs of the schema, with everything wrong in them named.

A good table is converted at once. One that does not fit is walked field by field, so
that all slips are told together, each in a plain sentence.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache
from types import NoneType, UnionType
from typing import Literal, TypeVar, Union, get_args, get_origin

import msgspec
from msgspec import NODEFAULT

from desktop_app.errors import Problem
from desktop_app.evidence.tables import inside, told

Struct = TypeVar("Struct", bound=msgspec.Struct)

AS_SHOWN = "Write the value as docs/evidence-packs.md shows it."
"""How a value of a pack is mended; of what is no pack, its reader says it."""

_WORDS: dict[object, str] = {
    str: "words in quotation marks",
    int: "a whole number",
    bool: "true or false",
    dt.date: "a date such as 2025-04-30",
}


def convert(
    name: str, path: str, table: object, kind: type[Struct], problems: list[Problem]
) -> Struct | None:
    """Return the struct, or None after adding everything that does not fit."""
    try:
        return msgspec.convert(table, kind)
    except msgspec.ValidationError:
        found = list(_misfits(name, path, table, kind, nested=True))
        problems.extend(found or [_misfit(name, path, table, kind)])
        return None


def fitting(
    table: object, field: str, kind: type[Struct]
) -> Iterator[tuple[int, Struct]]:
    """The entries of a list of tables that do fit, each with its place in the list."""
    entries = table.get(field) if isinstance(table, dict) else None
    for index, entry in enumerate(entries if isinstance(entries, list) else ()):
        try:
            yield index, msgspec.convert(entry, kind)
        except msgspec.ValidationError:
            continue


def _misfits(
    name: str, path: str, value: object, kind: object, *, nested: bool
) -> Iterator[Problem]:
    """Walk as deep as there are tables, then ask msgspec about each single value."""
    struct = _struct(kind)
    if struct is not None and isinstance(value, dict):
        yield from _table_misfits(name, path, value, struct)
        return
    entry = _entry(kind)
    if entry is not None and isinstance(value, list):
        for index, part in enumerate(value):
            yield from _misfits(name, f"{path}[{index}]", part, entry, nested=nested)
        return
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        yield _misfit(name, path, value, kind)


def _table_misfits(
    name: str, path: str, table: dict[str, object], struct: type[msgspec.Struct]
) -> Iterator[Problem]:
    fields = _fields(struct)
    for key in table.keys() - fields.keys():
        yield Problem(
            file=name,
            field=inside(path, key),
            found=f"the unknown field {key}",
            expected=f"one of {', '.join(fields)}",
            mend="Correct the spelling, or delete the line.",
        )
    for key, (kind, needed) in fields.items():
        if key in table:
            yield from _misfits(name, inside(path, key), table[key], kind, nested=True)
        elif needed:
            yield Problem(
                file=name,
                field=inside(path, key),
                found="nothing",
                expected=_expected(kind),
                mend=f"Add the field {key}.",
            )


def _misfit(name: str, path: str, value: object, kind: object) -> Problem:
    return Problem(
        file=name,
        field=path,
        found=told(value),
        expected=_expected(kind),
        mend=AS_SHOWN,
    )


@cache
def _fields(struct: type[msgspec.Struct]) -> dict[str, tuple[object, bool]]:
    """Name, type and whether it must be there, of every field."""
    return {
        field.name: (
            field.type,
            field.default is NODEFAULT and field.default_factory is NODEFAULT,
        )
        for field in msgspec.structs.fields(struct)
    }


def _struct(kind: object) -> type[msgspec.Struct] | None:
    for part in _parts(kind):
        if isinstance(part, type) and issubclass(part, msgspec.Struct):
            return part
    return None


def _entry(kind: object) -> object | None:
    """What a list holds, if the type is one of lists."""
    return get_args(kind)[0] if get_origin(kind) is tuple else None


def _parts(kind: object) -> tuple[object, ...]:
    """The alternatives of a type, without None."""
    if get_origin(kind) in {Union, UnionType}:
        return tuple(part for part in get_args(kind) if part is not NoneType)
    return (kind,)


def _expected(kind: object) -> str:
    """A type in words."""
    if get_origin(kind) is Literal:
        return "one of " + ", ".join(str(choice) or '""' for choice in get_args(kind))
    if get_origin(kind) is tuple:
        return f"a list of {_plural(get_args(kind)[0])}"
    if _struct(kind) is not None:
        return "a table"
    return " or ".join(_WORDS.get(part, "something else") for part in _parts(kind))


def _plural(kind: object) -> str:
    return "tables" if _struct(kind) is not None else _expected(kind)
