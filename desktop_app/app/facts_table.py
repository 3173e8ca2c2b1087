"""The rows of a pack's facts as a table that fits a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

_HEADINGS: Final = ("number", "range", "method", "people", "certainty", "from")
_INDENT: Final = "  "
_GAP: Final = "  "
_NARROWEST: Final = 8

Cells = tuple[str, ...]


def as_table(listed: Sequence[Mapping[str, object]], *, width: int = 100) -> str:
    """Return the rows as plain text: each fact's id, and below it the columns.

    Long words are broken rather than cut off, so that nothing is lost and no line is
    longer than `width`.
    """
    numbers = [_cells(row) for row in listed if not row["statement"]]
    widths = _widths([_HEADINGS, *numbers], width - len(_INDENT))
    lines = ["fact", *_columns(_HEADINGS, widths), "-" * width]
    for row in listed:
        lines += textwrap.wrap(_name(row), width)
        if row["statement"]:
            said = f"{row['statement']} ({row['source']}: {row['locator']})"
            lines += _indented(said, width)
        else:
            lines += _columns(_cells(row), widths)
    return "".join(f"{line}\n" for line in lines)


def _name(row: Mapping[str, object]) -> str:
    superseded = row["superseded_by"]
    return f"{row['id']} (superseded by {superseded})" if superseded else str(row["id"])


def _cells(row: Mapping[str, object]) -> Cells:
    return (
        _number(row),
        _range(row),
        "" if row["method"] == "none" else str(row["method"]),
        _people(row),
        str(row["certainty"] or "").replace("_", " "),
        f"{row['source']}: {row['locator']}",
    )


def _number(row: Mapping[str, object]) -> str:
    number = row["as_printed"] or _short(row["value"], 1)
    counted = f" ({row['count']} of {row['n']})" if row["count"] is not None else ""
    unit = "points" if row["kind"] == "difference" else row["unit"] or ""
    return f"{number} {unit}{counted}".strip()


def _range(row: Mapping[str, object]) -> str:
    """The limits with as many decimals as the number was printed with, at least one."""
    if row["low"] is None:
        return ""
    decimals = max(1, len(str(row["as_printed"] or "").partition(".")[2]))
    return f"{_short(row['low'], decimals)} to {_short(row['high'], decimals)}"


def _people(row: Mapping[str, object]) -> str:
    """People drawn, as in `42 of 100 (32 to 51)`; differences with their sign."""
    if row["people"] is None:
        return ""
    sign = "+" if row["kind"] == "difference" else ""
    ranged = row["people_low"] is not None
    around = f" ({row['people_low']} to {row['people_high']})" if ranged else ""
    fewer = "<1" if row["people_kind"] == "fewer_than_one" else None
    return f"{fewer or format(row['people'], sign)} of {row['people_of']}{around}"


def _short(number: object, decimals: int) -> str:
    return f"{number:.{decimals}f}" if isinstance(number, float) else str(number)


def _widths(table: Sequence[Cells], room: int) -> list[int]:
    """As wide as each column needs, the widest made narrower until all fit."""
    widths = [max(len(cells[i]) for cells in table) for i in range(len(_HEADINGS))]
    room -= len(_GAP) * (len(widths) - 1)
    while sum(widths) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _indented(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, initial_indent=_INDENT, subsequent_indent=_INDENT)


def _columns(cells: Cells, widths: Sequence[int]) -> Iterator[str]:
    """The lines of one row of columns."""
    columns = [
        textwrap.wrap(cell, size) or [""]
        for cell, size in zip(cells, widths, strict=True)
    ]
    for line in range(max(len(column) for column in columns)):
        shown = (
            (column[line] if line < len(column) else "").ljust(size)
            for column, size in zip(columns, widths, strict=True)
        )
        yield (_INDENT + _GAP.join(shown)).rstrip()
