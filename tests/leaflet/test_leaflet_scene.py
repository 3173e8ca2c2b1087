"""A leaflet shows what was chosen, and leaves room for what was not."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.journey.state import Clinic, Gate, Paper, State
from desktop_app.leaflet.density import PAGES, pages_of
from desktop_app.narrative import chrome, pages, sure
from desktop_app.narrative import leaflet as wording
from desktop_app.narrative.languages import not_reviewed
from desktop_app.narrative.message import Day, Message, numbers_in
from desktop_app.scene.languages import Language, Languages
from desktop_app.scene.leaflet import leaflet
from desktop_app.scene.leaflet_parts import (
    Arrays,
    CallBox,
    LeafletScene,
    OptionColumns,
    Points,
    ResultTable,
    Saying,
    WritingLines,
)
from desktop_app.values import replace
from tests.leaflet.leaflets import (
    LANGUAGES,
    TELEPHONE,
    all_parts,
    everything,
    letters,
    messages,
    nothing,
    pack,
    pdf_of,
    read_of,
    scene_of,
    told_of_themselves,
    voice,
)
from tests.visits.tongues import in_figures


def said(scene: LeafletScene) -> list[Message]:
    return list(messages(all_parts(scene)))


def sources(scene: LeafletScene) -> set[str]:
    return {message.source for message in said(scene)}


def of_kind(scene: LeafletScene, kind: type) -> list[object]:
    return [part for part in all_parts(scene) if isinstance(part, kind)]


def facts(scene: LeafletScene) -> set[str]:
    return {number.fact for one in said(scene) for number in numbers_in(one)}


def test_the_same_state_gives_the_same_leaflet() -> None:
    assert leaflet(everything(), pack(), LANGUAGES) == scene_of(everything())


def test_what_was_chosen_is_listed() -> None:
    matters, questions = [
        part
        for part in of_kind(scene_of(everything()), Points)
        if isinstance(part, Points) and part.kind == "body"
    ]
    assert len(matters.items) == len(pack().file.matters)
    assert len(questions.items) == len(pack().file.team_questions)
    assert questions.boxes
    assert not matters.boxes


def test_where_nothing_was_chosen_there_are_lines_to_write_on() -> None:
    lines = of_kind(scene_of(nothing()), WritingLines)
    assert [one.prompt for one in lines if isinstance(one, WritingLines)] == [
        wording.write_what_matters(),
        wording.write_questions(),
    ]
    assert all(one.count for one in lines if isinstance(one, WritingLines))


@pytest.mark.parametrize("gate", [Gate.ASKED, Gate.NOT_NOW])
def test_how_long_people_lived_is_told_to_nobody_who_did_not_ask(gate: Gate) -> None:
    closed = scene_of(replace(everything(), gate=gate))
    lived = {
        fact
        for outcome in pack().file.outcomes
        if outcome.page == "living-longer"
        for fact in outcome.facts
    }
    assert lived
    assert lived.isdisjoint(facts(closed))
    assert lived <= facts(scene_of(everything()))
    printed = {pack().facts[fact].entry.as_printed for fact in lived}
    text = read_of(replace(everything(), gate=gate)).text
    assert all(number not in text for number in printed)
    assert all(number in read_of(everything()).text for number in printed)


def test_only_outcomes_that_were_left_are_shown() -> None:
    hidden = replace(everything(), hidden=("neutropenia", "response"))
    assert not any(
        "neutropenia" in fact or "response" in fact for fact in facts(scene_of(hidden))
    )
    assert any("neutropenia" in fact for fact in facts(scene_of(everything())))


def test_when_the_main_outcome_is_left_out_another_is_drawn() -> None:
    scene = scene_of(replace(everything(), hidden=("pfs",)))
    arrays = [part for part in of_kind(scene, Arrays) if isinstance(part, Arrays)]
    assert len(arrays) == 2
    assert not any("pfs-6" in fact or "pfs-12" in fact for fact in facts(scene))


def test_the_clinic_is_called_by_its_own_number() -> None:
    (box,) = of_kind(scene_of(everything()), CallBox)
    assert isinstance(box, CallBox)
    assert not box.blank
    assert TELEPHONE in read_of(everything()).text
    (empty,) = of_kind(scene_of(nothing()), CallBox)
    assert isinstance(empty, CallBox)
    assert empty.blank
    assert empty.number == wording.telephone_blank()


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "37.5"), ("ar", in_figures("37.5", "ar"))]
)
def test_the_clinics_fever_stands_everywhere_for_the_packs(
    language: str, shown: str
) -> None:
    own = replace(everything(language), clinic=Clinic(fever="37.5"))
    assert shown in read_of(own).text
    assert shown not in read_of(everything(language)).text
    fever = pack().file.fever
    assert fever is not None
    quoted = [
        number.value
        for message in said(scene_of(own))
        for number in numbers_in(message)
        if number.fact == fever.fact
    ]
    assert set(quoted) == {37.5}
    for key in fever.unless_clinic:
        assert pack().texts[key].text not in sources(scene_of(own))
        assert pack().texts[key].text in sources(scene_of(everything()))


def test_it_says_that_it_forecasts_nothing_and_is_used_with_the_team() -> None:
    first, *_ = of_kind(scene_of(nothing()), Saying)
    assert isinstance(first, Saying)
    assert first.sentences == (
        wording.purpose(),
        pages.start_lead()[-1],
        pages.not_a_forecast(),
    )


def test_a_pack_past_its_review_says_so_at_the_top() -> None:
    late = pack(dt.date(2028, 1, 1))
    warning = chrome.expired(Day(day=late.file.review_date, part="review-date"))
    scene = leaflet(State(), late, LANGUAGES)
    assert isinstance(scene.front[1], Saying)
    assert scene.front[1].sentences == (warning,)
    assert warning not in said(scene_of(State()))


def test_each_language_says_of_itself_that_nobody_reviewed_it() -> None:
    def notes(*reviewed: str) -> list[str]:
        languages = Languages(
            offered=tuple(
                Language(code=code, name=code, reviewed=code in reviewed)
                for code in ("en", "de")
            )
        )
        scene = leaflet(nothing("en", second="de"), pack(), languages)
        return [
            part.only
            for part in all_parts(scene)
            if isinstance(part, Saying) and part.sentences == (not_reviewed(),)
        ]

    assert notes() == ["en", "de"]
    assert notes("en") == ["de"]
    assert notes("en", "de") == []


def test_a_language_that_lacks_sentences_says_so() -> None:
    partly = replace(LANGUAGES, partly_english=True)
    scene = leaflet(State(language="de"), pack(), partly)
    assert any("in English" in source for source in sources(scene))
    assert not any("in English" in source for source in sources(scene_of(State())))


@pytest.mark.parametrize(
    ("language", "second", "codes"),
    [("en", "", ("en",)), ("en", "en", ("en",)), ("de", "ar", ("de", "ar"))],
)
def test_a_second_language_stands_beside_the_first(
    language: str, second: str, codes: tuple[str, ...]
) -> None:
    assert scene_of(nothing(language, second=second)).languages == codes


def test_the_options_are_told_alike() -> None:
    for part in of_kind(scene_of(everything()), OptionColumns):
        assert isinstance(part, OptionColumns)
        assert len({len(column.items) for column in part.columns}) == 1
        assert [column.option.slot for column in part.columns] == [0, 1]
    for drawn in of_kind(scene_of(everything()), Arrays):
        assert isinstance(drawn, Arrays)
        assert [card.option.slot for card in drawn.cards] == [0, 1]
        assert len({(card.array.of, card.span is None) for card in drawn.cards}) == 1


def test_every_difference_comes_with_its_range_and_how_sure_it_is() -> None:
    for part in of_kind(scene_of(everything()), Arrays):
        assert isinstance(part, Arrays)
        assert len(part.rest) == 2
    (table,) = of_kind(scene_of(everything()), ResultTable)
    assert isinstance(table, ResultTable)
    worked_out = [row.cells[-1] for row in table.rows if len(row.cells[-1]) > 1]
    assert len(worked_out) == 7


def test_the_sources_are_those_of_the_numbers_that_are_shown() -> None:
    listed = [
        message.values[0]
        for message in said(scene_of(everything()))
        if message.context == "about" and message.source == "%1"
    ]
    texts = {getattr(value, "text", "") for value in listed}
    quoted = {
        pack().facts[one].source.title
        for fact in facts(scene_of(everything()))
        for joined in fact.split("+")
        for one in joined.split("~")
        if one
    }
    assert len(texts) == len(quoted)
    assert all(any(title in text for text in texts) for title in quoted)


def test_the_parts_that_must_not_be_missing_are_there() -> None:
    text = letters(read_of(everything()).text)
    file = pack().file
    for words in (
        file.version,
        *(author.name for author in file.authors),
        *(voice("en").render(one) for one in (sure.may_not_be_you(),)),
        "31 October 2026",
        "31 October 2027",
        "No clinician has reviewed this pack yet.",
    ):
        if words != file.version:
            assert letters(words) in text, words


def test_notes_that_answers_bring_up_are_told_and_never_change_a_number() -> None:
    plain = scene_of(everything())
    noted = scene_of(told_of_themselves(everything()))
    more = [one for one in said(noted) if one not in said(plain)]
    caveats = {
        pack().texts[key].text
        for asked in pack().file.about
        for answer in asked.answers
        for key in answer.caveats
    }
    assert {one.source for one in more} <= {*caveats, pages.notes_for_you().source}
    assert pages.notes_for_you() in more
    assert of_kind(noted, Arrays) == of_kind(plain, Arrays)
    assert of_kind(noted, ResultTable) == of_kind(plain, ResultTable)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", [one.code for one in LANGUAGES.offered])
def test_with_all_notes_it_is_still_two_pages(language: str, paper: Paper) -> None:
    state = told_of_themselves(everything(language, paper=paper))
    assert pages_of(pdf_of(state)) == PAGES


def test_what_cannot_be_a_telephone_is_not_printed() -> None:
    state = replace(everything(), clinic=Clinic(telephone="ask at the desk"))
    assert "ask at the desk" not in read_of(state).text
