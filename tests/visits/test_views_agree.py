"""Picture, bars, chart, table, words and names tell the same of every outcome."""

from __future__ import annotations

from collections import defaultdict

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import State, Step, View
from desktop_app.narrative.message import Number, numbers_in
from desktop_app.scene.pictures import (
    BarScene,
    CurveChartScene,
    IconArrayScene,
    RangeChartScene,
)
from desktop_app.scene.window_scene import WindowScene
from tests.visits.walk import messages, pieces, scene_of

STEPS = {"help": Step.HELP, "harm": Step.HARM}


def scenes(pack: Pack, page: str, outcome: str) -> dict[View, WindowScene]:
    """Return one outcome's page in every view."""
    return {
        view: scene_of(
            State(step=STEPS[page], view=view, outcomes=((page, outcome),)), pack
        )
        for view in View
    }


def told(scene: WindowScene) -> dict[str, set[float]]:
    """Return how many people each fact is told to be, in words."""
    found: defaultdict[str, set[float]] = defaultdict(set)
    for message in messages(scene):
        for number in numbers_in(message):
            if number.fact and number.part == "people":
                found[number.fact].add(number.value)
    return found


@pytest.mark.parametrize("page", ["help", "harm"])
def test_each_view_tells_the_same_number_of_people(pack: Pack, page: str) -> None:
    for outcome in pack.file.outcomes:
        if outcome.page != page or outcome.kind != "people":
            continue
        views = scenes(pack, page, outcome.id)
        for fact_id in outcome.facts:
            people = pack.facts[fact_id].people
            assert people is not None
            for view, scene in views.items():
                said = told(scene).get(fact_id, set())
                assert said <= {people.people}, (fact_id, view)


@pytest.mark.parametrize("page", ["help", "harm"])
def test_each_view_shows_every_fact_of_the_outcome(pack: Pack, page: str) -> None:
    for outcome in pack.file.outcomes:
        if outcome.page != page or outcome.kind != "people":
            continue
        for view, scene in scenes(pack, page, outcome.id).items():
            mentioned = {
                number.fact
                for message in messages(scene)
                for number in numbers_in(message)
            }
            assert set(outcome.facts) <= mentioned, (outcome.id, view)


def test_pictures_bars_and_charts_draw_the_same_people(pack: Pack) -> None:
    for outcome in pack.file.outcomes:
        if outcome.kind != "people" or outcome.page not in STEPS:
            continue
        views = scenes(pack, outcome.page, outcome.id)
        expected = [
            fact.people.people
            for fact in (pack.facts[one] for one in outcome.facts)
            if fact.people is not None
        ]
        arrays = [
            piece.people
            for piece in pieces(views[View.PICTURE])
            if isinstance(piece, IconArrayScene)
        ]
        assert arrays == expected
        bars = [
            piece.people
            for piece in pieces(views[View.BARS])
            if isinstance(piece, BarScene)
        ]
        assert expected == _consecutive(bars, expected)
        assert set(expected) <= _charted(views[View.CHART])


def test_the_sentence_is_the_same_in_words_and_as_a_name(pack: Pack) -> None:
    for outcome in pack.file.outcomes:
        if outcome.kind != "people" or outcome.page not in STEPS:
            continue
        views = scenes(pack, outcome.page, outcome.id)
        said = set(messages(views[View.WORDS]))
        names = [
            piece.name
            for piece in pieces(views[View.PICTURE])
            if isinstance(piece, IconArrayScene)
        ]
        assert set(names) <= said


def test_the_table_quotes_what_the_cards_quote(pack: Pack) -> None:
    for outcome in pack.file.outcomes:
        if outcome.kind != "people" or outcome.page not in STEPS:
            continue
        views = scenes(pack, outcome.page, outcome.id)
        for part in ("people", "low", "high"):
            card = _parts(views[View.PICTURE], outcome.facts, part)
            table = _parts(views[View.TABLE], outcome.facts, part)
            for fact, values in card.items():
                if fact in table:
                    assert values == table[fact], (fact, part)


def _parts(
    scene: WindowScene, facts: tuple[str, ...], part: str
) -> dict[str, set[float]]:
    found: defaultdict[str, set[float]] = defaultdict(set)
    for message in messages(scene):
        for number in numbers_in(message):
            if _belongs(number, facts, part):
                found[number.fact].add(number.value)
    return found


def _belongs(number: Number, facts: tuple[str, ...], part: str) -> bool:
    return number.fact in facts and number.part == part


def _charted(scene: WindowScene) -> set[int]:
    found: set[int] = set()
    for piece in pieces(scene):
        if isinstance(piece, CurveChartScene):
            found |= {int(dot[1]) for line in piece.lines for dot in line.dots}
        elif isinstance(piece, RangeChartScene):
            found |= {mark.people for _, marks in piece.rows for mark in marks}
    return found


def _consecutive(all_bars: list[int], wanted: list[int]) -> list[int]:
    size = len(wanted)
    for place in range(0, len(all_bars), size):
        if all_bars[place : place + size] == wanted:
            return wanted
    return []
