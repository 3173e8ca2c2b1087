"""Arabic as it is set in a document: without the marks that a PDF would garble.

A screen needs marks of direction around every value. A PDF keeps them as letters, and
what stands beside one is written out of order. In a paragraph from right to left most
of them change nothing, and those are dropped. So are vowel signs, as they mostly are
in print: in a PDF each would be read out as its letter once more.
"""

from __future__ import annotations

import re
import unicodedata

_VOWEL_SIGNS = dict.fromkeys((*range(0x064B, 0x0653), 0x0670))
_ISOLATED = re.compile("[\u2066-\u2068]([^\u2066-\u2069]*)\u2069")
_MARKS, _HIDDEN = "\u2066\u2067\u2068\u2069", "\ue100\ue101\ue102\ue103"
_HIDE, _SHOW = str.maketrans(_MARKS, _HIDDEN), str.maketrans(_HIDDEN, _MARKS)
_HIDDEN_ISOLATE = re.compile("[\ue100-\ue102][^\ue103]*\ue103")
_AS_ALL_ELSE = frozenset({"R", "AL", "AN", "NSM", "WS", "CS", "ON"})
"""Classes of letters (Unicode, annex 9) that stand the same with marks and without."""


def as_set(text: str) -> str:
    """Return a text from right to left with only the marks that it needs.

    A mark is needed around what holds letters from left to right, or what is no letter
    at all: a minus would change sides.
    """
    plain = text.translate(_VOWEL_SIGNS)
    while (found := _ISOLATED.sub(_without, plain)) != plain:
        plain = found
    return plain.translate(_SHOW)


def _without(isolated: re.Match[str]) -> str:
    inside = _HIDDEN_ISOLATE.sub("", isolated[1])
    classes = {unicodedata.bidirectional(letter) for letter in inside}
    if classes <= _AS_ALL_ELSE and classes & {"R", "AL", "AN"}:
        return isolated[1]
    return isolated[0].translate(_HIDE)
