"""Words in lines, by a width that somebody else measures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Measure = Callable[[str], float]


def wrapped(text: str, width: float, measure: Measure) -> list[str]:
    """Return the text in lines no wider than `width`.

    Lines break at spaces; a word that is wider than a line, or a script without
    spaces, is broken where the line ends.
    """
    words = text.split()
    lines: list[str] = []
    while words:
        fits = _fitting(words, " ", width, measure)
        if fits:
            lines.append(" ".join(words[:fits]))
            words = words[fits:]
        else:
            letters = max(1, _fitting(words[0], "", width, measure))
            lines.append(words[0][:letters])
            words[0] = words[0][letters:]
    return lines


def _fitting(parts: Sequence[str], between: str, width: float, measure: Measure) -> int:
    """How many parts fit on a line; asks for few measurements, for each is slow."""
    if measure(between.join(parts)) <= width:
        return len(parts)
    few, many = 0, len(parts)  # so many fit, so many do not
    while many - few > 1:
        middle = (few + many) // 2
        if measure(between.join(parts[:middle])) <= width:
            few = middle
        else:
            many = middle
    return few
