"""How wide the columns of a table are, so that its rows are low."""

from __future__ import annotations

from collections.abc import Sequence

_STEP = 16  # pixels


def column_widths(
    room: int, least: Sequence[int], natural: Sequence[Sequence[int]]
) -> list[int]:
    """Return widths that fill the room; more than that only if words need it.

    Every column begins as wide as its longest word. What is left goes, a little at a
    time, to the column whose cells make the rows as high as they are.

    Args:
        room: The width for all columns.
        least: The width below which a column's words would be broken.
        natural: By row and column, the width of each cell's words on one line.

    >>> column_widths(400, [100, 100], [[100, 900]])
    [100, 300]
    """
    widths = list(least)
    spare = room - sum(widths)
    while spare > 0 and widths:
        step = min(_STEP, spare)
        widths[_highest(widths, natural)] += step
        spare -= step
    return widths


def _highest(widths: Sequence[int], natural: Sequence[Sequence[int]]) -> int:
    """The column whose cells are the highest, in all rows together."""
    made = [0.0] * len(widths)
    for row in natural:
        lines = [words / wide for words, wide in zip(row, widths, strict=True)]
        most = max(lines)
        made[lines.index(most)] += most
    return made.index(max(made))
