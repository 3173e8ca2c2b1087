"""Every figure seen or heard in the real window is the evidence's, and is there."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.people import PeopleKind
from desktop_app.journey.state import LeafletSheet, State, Step
from desktop_app.l10n.render import Speaker
from desktop_app.narrative.message import Day, Message, Number, Verbatim, numbers_in
from desktop_app.scene import parts
from desktop_app.scene.pictures import (
    BarScene,
    CalendarScene,
    CurveChartScene,
    IconArrayScene,
    RangeChartScene,
    TimelineScene,
)
from desktop_app.scene.window_scene import WindowScene
from tests.visits.visit import Visit
from tests.visits.walk import messages, pieces, scene_of, states, states_with_sheets

_FIGURE = re.compile(r"\d+(?:\.\d+)*")
_PICTURES = (
    IconArrayScene | BarScene | CalendarScene | TimelineScene | CurveChartScene
    | RangeChartScene
)  # fmt: skip
STEPS = {Step.HELP: "help", Step.HARM: "harm"}


def figures(texts: Iterable[str]) -> set[str]:
    """Return every run of digits, with its decimals."""
    return {found for text in texts for found in _FIGURE.findall(text)}


def vouched(scene: WindowScene) -> set[str]:
    """Return the figures that a scene's numbers, days and quotations give."""
    found: set[str] = set()
    for message in messages(scene):
        found |= {_written(number) for number in numbers_in(message)}
        for value in _fillings(message):
            if isinstance(value, Verbatim):
                found |= figures([value.text])
            elif isinstance(value, Day):
                found |= {str(value.day.day), str(value.day.year)}
    return found


def _written(number: Number) -> str:
    return f"{number.value:.{number.decimals}f}".lstrip("-")


def _fillings(message: Message) -> Iterable[object]:
    for value in message.values:
        yield value
        if isinstance(value, Message):
            yield from _fillings(value)


def _unvouched(visit: Visit) -> set[str]:
    return figures(visit.texts()) - vouched(visit.scene)


@pytest.mark.parametrize("part", range(2))
def test_every_figure_in_the_window_is_a_number_of_its_scene(
    visit: Visit, pack: Pack, part: int
) -> None:
    checked = 0
    for name, state in list(states(pack))[part::2]:
        visit.put(state)
        assert _unvouched(visit) == set(), name
        checked += len(figures(visit.texts()))
    assert checked > 200


def test_every_figure_on_a_sheet_is_a_number_of_its_scene(
    visit: Visit, pack: Pack
) -> None:
    sheets = [one for one in states_with_sheets(pack) if "+" in one[0]]
    assert len(sheets) > 20
    for name, state in sheets:
        visit.put(state)
        assert visit.scene.sheet is not None
        assert _unvouched(visit) == set(), name


def test_the_people_of_the_outcome_shown_are_seen(visit: Visit, pack: Pack) -> None:
    kinds = set()
    for name, state in states(pack):
        if state.step not in STEPS or state.sheet is not None:
            continue
        visit.put(state)
        texts = list(visit.texts())
        shown = parts.chosen_outcome(state, pack, STEPS[state.step])
        for fact in parts.facts_of(pack, shown):
            assert fact.people is not None
            kinds.add(fact.people.kind)
            match fact.people.kind:
                case PeopleKind.NONE:
                    said = any("None" in text or "none" in text for text in texts)
                case PeopleKind.FEWER_THAN_ONE:
                    said = any("ewer than 1" in text for text in texts)
                case _:
                    said = str(fact.people.people) in figures(texts)
            assert said, (name, fact.id)
    assert {PeopleKind.NONE, PeopleKind.FEWER_THAN_ONE} < kinds


def test_every_picture_is_called_what_its_scene_says(visit: Visit, pack: Pack) -> None:
    speaker = Speaker("en")
    kinds = set()
    for name, state in states(pack):
        if state.sheet == LeafletSheet():
            continue  # whose pictures are on paper
        visit.put(state)
        read = visit.scene.sheet or visit.scene.page
        drawn = [one for one in pieces(read) if isinstance(one, _PICTURES)]
        called = [picture.accessibleName() for picture in visit.pictures()]
        assert called == [speaker.render(one.name) for one in drawn], name
        assert all(called), name
        kinds |= {type(one) for one in drawn}
    assert len(kinds) == 6


def test_a_figure_that_nobody_vouches_for_is_found(visit: Visit) -> None:
    visit.put(State(step=Step.HELP))
    assert _unvouched(visit) == set()
    page = visit.window.frame.page
    assert page is not None
    page.body.lead.show_text("Each figure is one person out of 101 people.")
    assert _unvouched(visit) == {"101"}
    page.body.views.items[0].setAccessibleName("Picture 7.5")
    assert _unvouched(visit) == {"101", "7.5"}


def test_a_scene_vouches_for_its_numbers_days_and_quotations(pack: Pack) -> None:
    scene = scene_of(State(step=Step.HELP), pack)
    assert {"100", "29", "42", "6", "12", "3", "8"} <= vouched(scene)
    assert "101" not in vouched(scene)
