"""How easy a whole visit is to read in each language, by that language's own measure.

python -m tests.visits.reading_ease       print the figures of every language
python -m tests.visits.reading_ease pl    print what weighs most in one language

The text and the way to count it are those of `reading_age`, which measures the
English: each sentence once; what has no stop is a heading or a label and does not
count; what has no space in it is one word; a figure is a word of one syllable; a colon
marks off a unit, such as the name of a group before what happened in it. The strict
count ignores colons. The names of medicines and studies count like any word.

A visit has to reach the band that the authors of its formula give to pupils of eleven
or younger; a page, and the visit by the strict count, have to reach the next band.

Arabic and Chinese have no formula that is accepted for what patients read: the first
for Arabic is new, and was made for narratives (A. Malik and others, Readability of
patient educational materials in English versus Arabic, HLRP 3, 2019). There the length
of a sentence is measured, against that of easy and of fairly easy English: 11 words and
14 words (R. Flesch, A new readability yardstick, Journal of Applied Psychology 32,
1948). An Arabic word often holds an English "and", "the" or "her" besides, so the
Arabic must have no more words a sentence than the English either. A Chinese word has
1.4 characters: 46.8 million in 33.5 million words (Q. Cai and M. Brysbaert, SUBTLEX-CH,
PLoS ONE 5(6), 2010).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.l10n.render import Speaker, unmarked
from desktop_app.l10n.voices import Voices
from desktop_app.values import Value
from tests.visits.ease_formulas import (
    Tally,
    amstad,
    fernandez_huerta,
    fog_polish,
    gulpease,
    kandel_moles,
    martins,
    sentence_length,
    vienna,
)
from tests.visits.reading_age import for_patients, names_of
from tests.visits.sentences import BEFORE_REVIEW, patient_sections, text_of
from tests.visits.syllable_count import COUNTED, syllables

SAMPLE = 100
"""The fewest words that say anything of a page: Flesch and Gunning take samples of so
many. What is shorter counts in the visit."""

CHARACTERS_A_WORD = 46.8 / 33.5

_SENTENCE = re.compile(r"\S.*?(?:[.!?؟]+(?:\s?»|[”“\")])*(?=\s|$)|[。！？]+[”」）]*)")
_LABEL = re.compile(r"(?<=:)\s+|(?<=：)")
_HAN = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+(?:\.\d+)?")
_LONG_NAME = 8  # as medicines have; the name of a study is never bent
_SAME_SOUND = str.maketrans("wykéê", "vicee")


class Measure(Value, frozen=True, kw_only=True):
    """How the ease of one language is measured, and how easy it has to be.

    Args:
        language: The language's code.
        name: Who made the measure, or what it counts.
        score: The measure.
        visit: What a whole visit has to reach.
        page: What each page has to reach.
        more_is_easier: Whether that is a least, or a most.
    """

    language: str
    name: str
    score: Callable[[Tally], float]
    visit: float
    page: float
    more_is_easier: bool = False

    def reached(self, score: float, limit: float) -> bool:
        """Whether a score is as easy as a limit, or easier."""
        return score >= limit if self.more_is_easier else score <= limit


MEASURES = (
    Measure(language="es", name="Fernández Huerta", score=fernandez_huerta,
            visit=80, page=70, more_is_easier=True),
    Measure(language="fr", name="Kandel-Moles", score=kandel_moles,
            visit=80, page=70, more_is_easier=True),
    # The school year that is the limit of the English, and the next.
    Measure(language="de", name="Vienna, school year", score=vienna,
            visit=6, page=7),
    # Plain, and the next band: Amstad's says nothing of pupils.
    Measure(language="de", name="Amstad", score=amstad,
            visit=60, page=50, more_is_easier=True),
    # Easy after primary school; below 70 it would be very hard.
    Measure(language="it", name="Gulpease", score=gulpease,
            visit=80, page=70, more_is_easier=True),
    # The next band is a hard one: no page may be in it.
    Measure(language="pt", name="Martins", score=martins,
            visit=50, page=50, more_is_easier=True),
    Measure(language="pl", name="fog, school years", score=fog_polish,
            visit=6, page=9),
    Measure(language="ar", name="words a sentence", score=sentence_length,
            visit=11, page=14),
    Measure(language="zh_CN", name="characters a sentence", score=sentence_length,
            visit=11 * CHARACTERS_A_WORD, page=14 * CHARACTERS_A_WORD),
)  # fmt: skip


def sentences_of(text: str) -> list[str]:
    """Return the whole sentences of a text in any of the languages."""
    return _SENTENCE.findall(unmarked(text))


def words_of(text: str, language: str) -> list[str]:
    """Return the words of a text; in Chinese, its characters."""
    if language == "zh_CN":
        return _HAN.findall(text)
    return [one for one in text.split() if any(map(str.isalnum, one))]


def tally(
    sentences: Iterable[str],
    language: str,
    without: frozenset[str] = frozenset(),
    *,
    strict: bool = False,
) -> Tally:
    """Return the sums of sentences, the names of medicines and studies left out."""
    units = [
        [word for word in words_of(unit, language) if not is_name(word, without)]
        for sentence in sentences
        for unit in ([sentence] if strict else _LABEL.split(sentence))
    ]
    words = [word for unit in units for word in unit]
    beats = [syllables(word, language) for word in words if language in COUNTED]
    return Tally(
        sentences=sum(map(bool, units)),
        words=len(words),
        syllables=sum(beats),
        letters=sum(sum(map(str.isalnum, word)) for word in words),
        of_three=sum(beat >= 3 for beat in beats),
        of_four=sum(beat >= 4 for beat in beats),
    )


def is_name(word: str, names: frozenset[str]) -> bool:
    """Whether a word is one of the names, however the language spells and bends it."""
    heard = re.split("['’]", word.lower())[-1].translate(_SAME_SOUND)
    return word.lower() in names or any(
        heard.startswith(name.translate(_SAME_SOUND)[:6])
        for name in names
        if len(name) >= _LONG_NAME
    )


def pages_of(pack: Pack, speaker: Speaker) -> dict[str, list[str]]:
    """Return the sentences written for patients, page by page, each once a page."""
    return {
        unmarked(heading): list(
            dict.fromkeys(
                sentence
                for line in lines
                if for_patients(line)
                for sentence in sentences_of(text_of(line, speaker))
            )
        )
        for heading, lines in patient_sections(pack, speaker)
    }


def visit_of(pages: dict[str, list[str]]) -> list[str]:
    """Return the sentences of a whole visit, each once."""
    return list(dict.fromkeys(one for page in pages.values() for one in page))


def scores_of(pages: dict[str, list[str]], measure: Measure) -> dict[str, float]:
    """Return the score of each page that is long enough to have one."""
    sums = {name: tally(page, measure.language) for name, page in pages.items()}
    least = SAMPLE * (CHARACTERS_A_WORD if measure.language == "zh_CN" else 1)
    return {
        name: measure.score(text) for name, text in sums.items() if text.words >= least
    }


def hardest(sentences: list[str], measure: Measure, most: int = 10) -> list[str]:
    """Return the sentences without which the others would be easiest."""

    def left(without: str) -> float:
        others = (one for one in sentences if one != without)
        return measure.score(tally(others, measure.language))

    return sorted(sentences, key=left, reverse=measure.more_is_easier)[:most]


def table(pack: Pack) -> Iterator[str]:
    """Yield the lines of a table of all languages."""
    voices = Voices(pack.files.contents)
    names = names_of(pack)
    yield (
        f"{'':6}{'measure':23}{'limit':>7}{'visit':>7}{'strict':>8}{'no names':>10}"
        f"{'page limit':>12}{'hardest':>9}{'words a sentence':>18}"
    )
    english = tally(visit_of(pages_of(pack, voices.of("en"))), "en")
    yield f"{'en':6}{'see reading_age':23}{sentence_length(english):>71.1f}"
    for measure in MEASURES:
        code = measure.language
        pages = pages_of(pack, voices.of(code))
        whole = visit_of(pages)
        sums = tally(whole, code)
        strict = measure.score(tally(whole, code, strict=True))
        nameless = f"{measure.score(tally(whole, code, names)):.1f}"
        if measure.score is sentence_length:
            nameless = "-"  # in other scripts, a name is one word or a few characters
        scores = scores_of(pages, measure).values()
        worst = min(scores) if measure.more_is_easier else max(scores)
        length = sentence_length(sums)
        if code == "zh_CN":
            length /= CHARACTERS_A_WORD
        sign = "≥" if measure.more_is_easier else "≤"
        yield (
            f"{code:6}{measure.name:23}{f'{sign} {measure.visit:.0f}':>7}"
            f"{measure.score(sums):>7.1f}{strict:>8.1f}{nameless:>10}"
            f"{f'{sign} {measure.page:.0f}':>12}{worst:>9.1f}{length:>18.1f}"
        )


def weights(pack: Pack, language: str) -> Iterator[str]:
    """Yield what weighs most in a language: in the visit, and on each hard page."""
    pages = pages_of(pack, Voices(pack.files.contents).of(language))
    for measure in MEASURES:
        if measure.language != language:
            continue
        yield f"\n{measure.name}: the whole visit"
        yield from hardest(visit_of(pages), measure)
        for name, score in scores_of(pages, measure).items():
            if not measure.reached(score, measure.page):
                yield f"\n{measure.name}: {name} ({score:.1f})"
                yield from hardest(pages[name], measure)


if __name__ == "__main__":
    bundled = load_pack(bundled_packs()[0], today=BEFORE_REVIEW)
    asked = sys.argv[1:]
    for line in weights(bundled, asked[0]) if asked else table(bundled):
        print(line)
