"""Words in lines, by a width that somebody else measures."""

from __future__ import annotations

from collections.abc import Callable


def wrapped(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Return the text in lines no wider than `width`.

    Lines break at spaces; a word that is wider than a line, or a script without
    spaces, is broken where the line ends.
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if measure(longer) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _broken(word, width, measure)
        lines += full
    return [*lines, line] if line else lines


def _broken(word: str, width: float, measure: Callable[[str], float]) -> list[str]:
    pieces: list[str] = []
    while len(word) > 1 and measure(word) > width:
        fits = next(
            (end for end in range(len(word) - 1, 1, -1) if measure(word[:end]) <= width),
            1,
        )
        pieces.append(word[:fits])
        word = word[fits:]
    return [*pieces, word]
