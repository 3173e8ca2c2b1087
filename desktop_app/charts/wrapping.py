"""Words in lines, by a width that somebody else measures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.narrative.line_breaks import unbreakable

Measure = Callable[[str], float]


def wrapped(text: str, width: float, measure: Measure) -> list[str]:
    """Return the text in lines no wider than `width`.

    Lines end at spaces, or between ideographs; a word that is wider than a line is
    broken where the line ends.
    """
    pieces = list(unbreakable(text))
    lines: list[str] = []
    while pieces:
        pieces[0] = pieces[0].lstrip()
        fits = _fitting(pieces, width, measure)
        if fits:
            lines.append("".join(pieces[:fits]))
            pieces = pieces[fits:]
        else:
            letters = max(1, _fitting(pieces[0], width, measure))
            lines.append(pieces[0][:letters])
            pieces[0] = pieces[0][letters:]
    return lines


def _fitting(parts: Sequence[str], width: float, measure: Measure) -> int:
    """How many parts fit on a line; asks for few measurements, for each is slow."""
    if measure("".join(parts)) <= width:
        return len(parts)
    few, many = 0, len(parts)  # so many fit, so many do not
    while many - few > 1:
        middle = (few + many) // 2
        if measure("".join(parts[:middle])) <= width:
            few = middle
        else:
            many = middle
    return few
