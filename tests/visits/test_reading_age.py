"""A reader of eleven can read each page, and no word steers or frightens."""

from __future__ import annotations

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.l10n.render import Speaker
from desktop_app.narrative.message import Message
from tests.visits.banned_words import ALLOWED, BANNED, banned_in
from tests.visits.reading import Line
from tests.visits.reading_age import (
    MOST,
    for_patients,
    grade,
    is_citation,
    names_of,
    reading_age,
    sections_of,
    sentences_of,
    syllables,
    words_of,
)
from tests.visits.sentences import patient_sections, text_of
from tests.visits.walk import messages, scene_of, states_with_sheets

HARD = (
    "Progression-free survival was not significantly prolonged by continuation of "
    "palbociclib plus second-line endocrine therapy in comparison with endocrine "
    "therapy alone in patients with disease progression on prior palbociclib."
)
EASY = "The cancer grew. You can ask your team. They will help you."


@pytest.fixture(scope="module")
def pages(pack: Pack) -> dict[str, list[str]]:
    return sections_of(pack, Speaker("en"))


def _all(pages: dict[str, list[str]]) -> list[str]:
    return list(dict.fromkeys(one for page in pages.values() for one in page))


def test_each_page_can_be_read_at_eleven(pages: dict[str, list[str]]) -> None:
    ages = {name: reading_age(page) for name, page in pages.items() if page}
    assert len(ages) > 20
    assert {name: age for name, age in ages.items() if age > MOST} == {}


def test_the_whole_visit_can_be_read_at_eleven(
    pages: dict[str, list[str]], pack: Pack
) -> None:
    whole = _all(pages)
    assert reading_age(whole, names_of(pack)) < reading_age(whole) <= MOST
    assert reading_age(whole) < reading_age(whole, strict=True) <= MOST


def test_a_hard_text_is_found_hard_and_an_easy_one_easy() -> None:
    assert reading_age([HARD]) > MOST
    assert reading_age(sentences_of(EASY)) < MOST
    assert reading_age([*sentences_of(EASY), HARD]) > reading_age(sentences_of(EASY))


def test_the_grade_is_the_published_formula() -> None:
    # 6 words of 7 syllables in one sentence: 0.39 * 6 + 11.8 * 7 / 6 - 15.59.
    assert grade(["The cat sat on the table."]) == pytest.approx(0.5167, abs=1e-4)


@pytest.mark.parametrize(
    ("word", "beats"),
    [
        ("cancer", 2),
        ("people’s", 2),
        ("palbociclib", 4),
        ("germ-fighting", 3),
        ("anaemia", 3),
        ("42", 1),
    ],
)
def test_syllables_are_those_of_the_spoken_word(word: str, beats: int) -> None:
    assert syllables(word) == beats


@pytest.mark.parametrize(
    ("figure", "beats"), [("0", 2), ("7", 2), ("42", 3), ("100", 3), ("12.4", 3)]
)
def test_the_strict_count_says_figures_aloud(figure: str, beats: int) -> None:
    assert syllables(figure, spoken=True) == beats


def test_a_decimal_point_ends_no_sentence() -> None:
    text = "After 3.6 months, half were well. Ask your team. Your summary"
    assert sentences_of(text) == ["After 3.6 months, half were well.", "Ask your team."]
    assert words_of("It was 3.6 germ-free months.")[2:4] == ["3.6", "germ-free"]


@pytest.mark.parametrize(("pattern", "sentence"), BANNED.items())
def test_a_banned_word_is_found(pattern: str, sentence: str) -> None:
    assert banned_in(sentence)
    assert not banned_in("The cancer grew in 42 of 100 people.")


def test_no_banned_word_is_said_to_a_patient(pack: Pack) -> None:
    speaker = Speaker("en")
    found = {
        text: banned
        for _, lines in patient_sections(pack, speaker)
        for line in lines
        if not is_citation(line)
        if (banned := banned_in(text := text_of(line, speaker)))
    }
    assert found == {}


def test_no_banned_word_is_ours_where_studies_are_quoted(pack: Pack) -> None:
    found = {
        message.source: banned
        for _, state in states_with_sheets(pack)
        for message in messages(scene_of(state, pack))
        if (banned := _banned(message))
    }
    assert found == {}


def _banned(message: Message) -> list[str]:
    return banned_in(message.source, clinician=message.context == "clinician")


def test_a_clinician_reads_of_patients_and_of_nothing_else_that_is_banned() -> None:
    said = "The patient should take it, it works."
    assert banned_in(said) == ["works", "should", "patient"]
    assert banned_in(said, clinician=True) == ["works", "should"]


def test_what_a_clinician_reads_does_not_count_for_the_reading_age() -> None:
    ours = Message(context="clinician", source="Progression is uninterpretable.")
    theirs = Message(context="pages", source="Progression is uninterpretable.")
    assert not for_patients(Line(said=(ours,)))
    assert for_patients(Line(said=(theirs,)))


def test_each_exception_is_still_needed(pack: Pack) -> None:
    speaker = Speaker("en")
    said = "\n".join(
        text_of(line, speaker)
        for _, lines in patient_sections(pack, speaker)
        for line in lines
    )
    assert [allowed for allowed in ALLOWED if allowed not in said] == []
