"""Where sentences end, in each of the languages; a text is said one after the other."""

from __future__ import annotations

import re
from typing import Final

_UNSEEN: Final = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
_CLOSING: Final = rf"[)\]\"'\u201d\u2019\u00bb\u203a\u300d\u300f\uff09{_UNSEEN}]*"
_OPENING: Final = re.compile(
    rf"[(\[\"'\u201c\u2018\u00ab\u201e\u00bf\u00a1{_UNSEEN}\s]*"
)

_END: Final = re.compile(
    rf"[\u3002\uff01\uff1f]+{_CLOSING}\s*|[.!?\u2026\u061f\u06d4]+{_CLOSING}\s+"
)
"""A wide stop ends a sentence by itself; any other needs a space behind it."""

_WIDE: Final = "\u3002\uff01\uff1f"

_SHORT: Final = {
    *("e.g", "i.e", "etc", "vs", "cf", "approx", "fig", "al", "st", "dr"),
    *("prof", "mr", "mrs", "ms", "jr", "sr"),
    *("z.b", "z", "d.h", "u.a", "o.ä", "bzw", "ca", "usw", "evtl", "ggf", "inkl", "nr"),
    *("vgl", "sog", "abb"),
    *("p.ej", "p", "ej", "ee.uu", "sra", "dra", "ud", "uds", "aprox", "núm", "pág"),
    *("p.ex", "ex", "c.-à-d", "mme", "mlle", "env"),
    *("p.es", "sig", "sig.ra", "dott", "dott.ssa", "ecc"),
    *("np", "tzn", "tj", "itp", "itd", "m.in", "godz", "tys", "lek", "med", "hab"),
}
"""What ends in a stop that ends no sentence."""

_MONTHS: Final = {
    *("januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli"),
    *("august", "september", "oktober", "november", "dezember"),
}
"""German ones, before which a figure and a stop are a day."""

_LAST_WORD: Final = re.compile(r"[^\s(\[\"'\u201c\u201e\u00ab]+$")
_WORD: Final = re.compile(r"\w+")


def sentences(text: str) -> list[tuple[int, int]]:
    """Return where each sentence begins and ends; what joins them belongs to none."""
    found: list[tuple[int, int]] = []
    start = 0
    for end in _END.finditer(text):
        if end.end() < len(text) and not _ends_here(text, end):
            continue
        _note(found, text, start, end.end())
        start = end.end()
    _note(found, text, start, len(text))
    return found


def _ends_here(text: str, end: re.Match[str]) -> bool:
    """Whether a stop within a text ends a sentence."""
    stop = end.group()
    if any(wide in stop for wide in _WIDE):
        return True
    opened = _OPENING.match(text, end.end())
    at = end.end() if opened is None else opened.end()
    if at < len(text) and text[at].islower():
        return False
    if not stop.startswith(".") or stop.startswith(".."):
        return True
    last = _LAST_WORD.search(text[: end.start()])
    word = "" if last is None else last.group().strip("()[]\u2066\u2067\u2068\u2069")
    if word.casefold() in _SHORT:
        return False
    if len(word) == 1 and word.isalpha() and word.isupper():
        return False  # an initial
    following = _WORD.match(text, at)
    named = "" if following is None else following.group().casefold()
    return not (word.isdigit() and named in _MONTHS)


def _note(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Keep a stretch of text without the space around it, if anything is left."""
    part = text[start:end]
    first = start + len(part) - len(part.lstrip())
    last = start + len(part.rstrip())
    if any(letter.isalnum() for letter in text[first:last]):
        found.append((first, last))
