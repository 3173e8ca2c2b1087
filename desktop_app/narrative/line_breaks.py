"""Where a line may end, in scripts with spaces between words and in those without.

A small part of the Unicode line breaking algorithm (UAX 14): between two ideographs a
line may end, but no line begins with a stop or a closing bracket, and none ends with
an opening one; after a hyphen between letters it may end. Qt knows the whole of it;
this is for those who measure the longest piece that cannot be broken, and for charts,
which Qt does not draw.
"""

from __future__ import annotations

import functools
import re

_SPACE = re.compile(r"[^\S\u00a0\u202f]+")  # no-break spaces hold words together
_AFTER_HYPHEN = re.compile(r"(?<=[^\W\d]-)(?=[^\W\d])")
WIDE_STOPS = frozenset("，。、；：？！）》」』")
"""Stops as wide as a character: the space after them is part of them."""

_CLOSING = WIDE_STOPS | frozenset("】〉…—”’·％%")
_OPENING = frozenset("（《「『【〈“‘")


@functools.lru_cache(maxsize=4096)
def unbreakable(text: str) -> tuple[str, ...]:
    """Return the pieces of a text that cannot be broken, spaces before them kept.

    Joined, they are the text with single spaces.

    >>> unbreakable("We do not know.")
    ('We', ' do', ' not', ' know.')
    >>> unbreakable("每100人中，有42人。")
    ('每', '100', '人', '中，', '有', '42', '人。')
    """
    pieces: list[str] = []
    for number, word in enumerate(_SPACE.split(text.strip()) if text else ()):
        space = " " if number else ""
        for place, piece in enumerate(_pieces(word)):
            pieces.append(piece if place else space + piece)
    return tuple(pieces)


def _pieces(word: str) -> list[str]:
    if not any(_is_ideograph(sign) for sign in word):
        return [part for part in _AFTER_HYPHEN.split(word) if part]
    pieces: list[str] = []
    for sign in word:
        before = pieces[-1][-1] if pieces else ""
        together = before and (
            sign in _CLOSING
            or before in _OPENING
            or not (_breaks(before) or _breaks(sign))
        )
        if together:
            pieces[-1] += sign
        else:
            pieces.append(sign)
    return pieces


def _breaks(sign: str) -> bool:
    return _is_ideograph(sign) or sign in _OPENING or sign in _CLOSING


def _is_ideograph(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff" or "\uf900" <= sign <= "\ufaff"
