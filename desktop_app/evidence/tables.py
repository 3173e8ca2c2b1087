"""The tables of a pack's TOML files, as plain values, with every slip in them named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import tomli

from desktop_app.errors import Problem
from desktop_app.evidence.limits import LONGEST_LINE

Table = dict[str, object]

LARGEST_NUMBER: Final = 1_000_000_000

_PLACE = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")
_CANNOT_BE_SHOWN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_TWICE: Final = ("Cannot overwrite", "Cannot declare", "Cannot mutate", "Duplicate")


def read_table(name: str, content: bytes, problems: list[Problem]) -> Table | None:
    """Return the table of a pack's file, or None after adding what is wrong with it."""
    table = parsed(name, content, problems)
    if table is None:
        return None
    try:
        problems.extend(_strange_values(name, "", table))
    except RecursionError:
        problems.append(_nested(name))
        return None
    return table


def parsed(name: str, content: bytes, problems: list[Problem]) -> Table | None:
    """Return the table of a TOML file, or None after adding why it is none."""
    text = decoded(name, content, problems)
    if text is None:
        return None
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > LONGEST_LINE:
            problems.append(_long_line(name, number, len(line)))
            return None
    try:
        table: Table = tomli.loads(text)
    except RecursionError:
        problems.append(_nested(name))
        return None
    except ValueError as error:
        problems.append(_not_toml(name, text, str(error)))
        return None
    return table


def decoded(name: str, content: bytes, problems: list[Problem]) -> str | None:
    """Return the text of a file, or None after adding where it is not UTF-8."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problems.append(_not_utf8(name, content, error))
        return None


def told(value: object) -> str:
    """Return a value as it stands in the file, cut short if it is long."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{value}"' if len(value) <= 60 else f'"{value[:57]}..."'
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return f"a list of {len(value)}"
    if isinstance(value, int) and abs(value) > LARGEST_NUMBER:
        return f"a number of {len(str(abs(value)))} digits"
    return str(value)


def inside(path: str, key: str) -> str:
    """Return the path of a key in the table at `path`."""
    return f"{path}.{key}" if path else key


def _strange_values(name: str, path: str, value: object) -> Iterator[Problem]:
    """Numbers and characters that no field of a pack can hold."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _strange_values(name, inside(path, key), part)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _strange_values(name, f"{path}[{index}]", part)
    elif isinstance(value, str):
        strange = _CANNOT_BE_SHOWN.search(value)
        if strange is not None:
            yield Problem(
                file=name,
                field=path,
                found=f"the invisible character U+{ord(strange.group()):04X}",
                expected="characters that can be seen",
                mend="Delete the character; it often comes along when text is pasted.",
            )
    elif isinstance(value, int | float) and not 0 <= value <= LARGEST_NUMBER:
        yield Problem(
            file=name,
            field=path,
            found=told(value),
            expected="a number of people or things, not below 0",
            mend="Write the number as the source printed it.",
        )


def _not_toml(name: str, text: str, message: str) -> Problem:
    place = _PLACE.search(message)
    said = _PLACE.sub("", message).strip()
    line = place.group(1) if place is not None else None
    if said.startswith(_TWICE):
        expected, mend = "each name once", "Delete or rename one of the two."
    else:
        expected = f"a line that TOML allows ({said[:1].lower()}{said[1:120]})"
        mend = "Correct the line; look at the quotation marks and brackets first."
    if line is None:
        return Problem(
            file=name,
            field="",
            found="the end of the file" if place is not None else "something else",
            expected=expected,
            mend=mend,
        )
    shown = text.split("\n")[int(line) - 1].strip()
    return Problem(
        file=name,
        field=f"line {line}",
        found=told(shown) if shown else "an empty line",
        expected=expected,
        mend=mend,
    )


def _not_utf8(name: str, content: bytes, error: UnicodeDecodeError) -> Problem:
    line = content.count(b"\n", 0, error.start) + 1
    return Problem(
        file=name,
        field=f"line {line}",
        found=f"the byte 0x{content[error.start]:02x}, which is not UTF-8",
        expected="text saved as UTF-8",
        mend="Save the file again with the encoding UTF-8.",
    )


def _long_line(name: str, number: int, length: int) -> Problem:
    return Problem(
        file=name,
        field=f"line {number}",
        found=f"a line of {length} characters",
        expected=f"at most {LONGEST_LINE}",
        mend="Check that this is the right file, or break the line.",
    )


def _nested(name: str) -> Problem:
    return Problem(
        file=name,
        field="",
        found="tables or lists inside each other without end",
        expected="a few inside each other at most",
        mend="Take the brackets away that do not belong there.",
    )
