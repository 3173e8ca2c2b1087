"""Lines that keep the direction of reading after they have been broken."""

from __future__ import annotations

from collections.abc import Sequence

_FROM_THE_RIGHT = "\u200f"
_ISOLATES = "\u2066\u2067\u2068"
_END = "\u2069"


def from_the_right(lines: Sequence[str]) -> list[str]:
    r"""Return the lines of a text that is read from right to left.

    Each is drawn on its own. Without a mark it would run as its first letter does, and
    words that were set apart would no longer be so on the next line: a citation in
    English would lose its place, and two sentences would change theirs.

    >>> from_the_right(["a \u2068b", "c\u2069 d"])
    ['\u200fa \u2068b\u2069', '\u200f\u2068c\u2069 d']
    """
    found: list[str] = []
    opened = ""
    for line in lines:
        begun = opened
        for sign in line:
            if sign in _ISOLATES:
                opened += sign
            elif sign == _END:
                opened = opened[:-1]
        found.append(f"{_FROM_THE_RIGHT}{begun}{line}{_END * len(opened)}")
    return found
