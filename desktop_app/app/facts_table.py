"""The rows of a pack's facts as a table that fits a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import Final

_HEADINGS: Final = ("fact", "number", "range", "method", "people", "certainty", "from")
_NARROWEST: Final = 8
_GAP: Final = "  "

Cells = tuple[str, ...]


def as_table(listed: Sequence[Mapping[str, object]], *, width: int = 100) -> str:
    """Return the rows as columns of plain text, no line longer than `width`.

    Long words are broken rather than cut off, so that nothing is lost.
    """
    lines = [_cells(row) for row in listed]
    widths = _widths([_HEADINGS, *lines], width)
    ruled = tuple("-" * size for size in widths)
    table = [_HEADINGS, ruled, *lines]
    return "".join(f"{line}\n" for cells in table for line in _wrapped(cells, widths))


def _cells(row: Mapping[str, object]) -> Cells:
    superseded = row["superseded_by"]
    name = f"{row['id']} (superseded by {superseded})" if superseded else str(row["id"])
    return (
        name,
        _number(row),
        "" if row["low"] is None else f"{_short(row['low'])} to {_short(row['high'])}",
        "" if row["method"] == "none" else str(row["method"]),
        _people(row),
        str(row["certainty"] or "").replace("_", " "),
        f"{row['source']}: {row['locator']}",
    )


def _number(row: Mapping[str, object]) -> str:
    if row["statement"]:
        return str(row["statement"])
    number = row["as_printed"] or _short(row["value"])
    counted = f" ({row['count']} of {row['n']})" if row["count"] is not None else ""
    unit = "points" if row["kind"] == "difference" else row["unit"] or ""
    return f"{number} {unit}{counted}".strip()


def _people(row: Mapping[str, object]) -> str:
    """People drawn, as in `42 of 100 (32 to 51)`; differences with their sign."""
    if row["people"] is None:
        return ""
    sign = "+" if row["kind"] == "difference" else ""
    ranged = row["people_low"] is not None
    around = f" ({row['people_low']} to {row['people_high']})" if ranged else ""
    return f"{row['people']:{sign}} of {row['people_of']}{around}"


def _short(number: object) -> str:
    return f"{number:.1f}" if isinstance(number, float) else str(number)


def _widths(table: Sequence[Cells], width: int) -> list[int]:
    """As wide as each column needs, the widest made narrower until all fit."""
    widths = [max(len(cells[i]) for cells in table) for i in range(len(_HEADINGS))]
    room = width - len(_GAP) * (len(widths) - 1)
    while sum(widths) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _wrapped(cells: Cells, widths: Sequence[int]) -> list[str]:
    """The lines of one row."""
    columns = [
        textwrap.wrap(cell, size) or [""]
        for cell, size in zip(cells, widths, strict=True)
    ]
    height = max(len(column) for column in columns)
    return [
        _GAP.join(
            (column[line] if line < len(column) else "").ljust(size)
            for column, size in zip(columns, widths, strict=True)
        ).rstrip()
        for line in range(height)
    ]
