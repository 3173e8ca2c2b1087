"""How many syllables a word has when it is said, in five languages.

No hyphenation dictionary counts syllables: it says where a line may be broken, and a
line is not broken after one letter, nor between two vowels in Spanish, nor before a
French "-e" that nobody says. So each language is counted by what its spelling says of
its vowels, and by a dictionary only where spelling does not say whether two vowels
are one sound:

    German, Portuguese, Polish    a syllable for each group of vowels, and as many more
                                  as the dictionary finds by parting a group
    Spanish                       by rule: a, e, o, í and ú each carry a syllable; i, u
                                  and y only where none of these is beside them (Real
                                  Academia Española, Ortografía, 2010, chapter II)
    French                        by rule: each group of vowels, less the mute "-e",
                                  "-es" and "-ent"; the dictionary parts no line before
                                  a mute "-ent", and so tells "ils aident" from "argent"

Where a word may be said in two ways, the shorter counts, as Flesch has it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import pyphen

_PART = re.compile(r"[^\W\d_]+")
_ELIDED = re.compile("['’]")
_GROUP = re.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöùúûüýąęœ]+")

_SPANISH_SILENT = re.compile(r"(?<=[qg])u(?=[eiéí])")
_SPANISH_CONSONANT = re.compile(r"y(?=[aeiouáéíóú])")
_SPANISH_GROUP = re.compile("[aeiouyáéíóúü]+")
_SPANISH_STRONG = re.compile("[aeoáéíóú]")

_FRENCH_SILENT = re.compile(r"(?<=[qg])u(?=[aàeéèêioy])|(?<=g)e(?=[aoâ])")
_FRENCH_CONSONANT = re.compile(r"(?<=[aeou])y(?=[aeiouéè])")
_FRENCH_HIATUS = re.compile(
    r"(?<=é)(?=[aeiouâèêé])|(?<=[aeiouâé])(?=[ïëü])|(?<=[ao])(?=é)"
    r"|(?<=[bcdfgptv][lr]i)(?=[aeoéè])"
)
_FRENCH_MUTE = re.compile(r"es?$")
_NOT_MUTE = frozenset({"client", "évident"})

_PORTUGUESE_HIATUS = re.compile(
    r"(?:(?<=[aeo])|(?<=[^qg]u))(?=[íú]|[iu](?:nh|[mn](?![aeiou])|[lrz]$))"
)
_POLISH_HIATUS = re.compile(r"(?<=^[nz]a)(?=u)")


def syllables(word: str, language: str) -> int:
    """Return the syllables of what stands between two spaces.

    A figure has one, as Flesch counts it, and so has a sign.
    """
    letters = _PART.findall(_ELIDED.sub("", word.lower()))
    figures = re.search(r"\d", word) is not None
    return max(1, figures + sum(_of_part(part, language) for part in letters))


@cache
def _of_part(part: str, language: str) -> int:
    return max(1, _COUNTS[language](part))


def _spanish(word: str) -> int:
    plain = _SPANISH_CONSONANT.sub("-", _SPANISH_SILENT.sub("", word))
    groups = _SPANISH_GROUP.findall(plain)
    return sum(max(1, len(_SPANISH_STRONG.findall(group))) for group in groups)


def _french(word: str) -> int:
    plain = _FRENCH_SILENT.sub("", word)
    if _mute_plural(word):
        plain = plain.removesuffix("ent")
    elif _groups(_FRENCH_MUTE.sub("", plain)):
        plain = _FRENCH_MUTE.sub("", plain)
    plain = _FRENCH_CONSONANT.sub("-", plain)
    return _groups(_FRENCH_HIATUS.sub("-", plain))


def _mute_plural(word: str) -> bool:
    """Whether a word ends as "ils aident" does: no line is broken before its end."""
    last = _hyphens("fr").inserted(word).rpartition("-")[2]
    return word.endswith("ent") and _groups(last[:-3]) > 0 and word not in _NOT_MUTE


def _german(word: str) -> int:
    return max(_groups(word), _parts(word, "de_DE"))


def _portuguese(word: str) -> int:
    if word in {"ao", "aos"}:
        return 1
    return max(_groups(_PORTUGUESE_HIATUS.sub("-", word)), _parts(word, "pt_BR"))


def _polish(word: str) -> int:
    return max(_groups(_POLISH_HIATUS.sub("-", word)), _parts(word, "pl_PL"))


def _parts(word: str, dictionary: str) -> int:
    """The parts of a word between hyphens; what has no vowel is none."""
    parts = _hyphens(dictionary).inserted(word).split("-")
    return sum(_groups(part) > 0 for part in parts)


def _groups(word: str) -> int:
    return len(_GROUP.findall(word))


@cache
def _hyphens(dictionary: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=dictionary, left=1, right=1)


_COUNTS: dict[str, Callable[[str], int]] = {
    "es": _spanish,
    "fr": _french,
    "de": _german,
    "pt": _portuguese,
    "pl": _polish,
}

COUNTED = frozenset(_COUNTS)
"""The languages whose syllables are counted."""
