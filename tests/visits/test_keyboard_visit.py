"""A whole visit by keyboard alone, and everything within the keyboard's reach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import (
    AnswerAbout,
    AnswerCheck,
    ChooseOutcome,
    ChooseSection,
    ChooseView,
    GoNext,
    OpenSheet,
    Rate,
    SetGate,
    StartAgain,
    ToggleDetail,
    ToggleQuestion,
)
from desktop_app.journey.state import (
    STEPS,
    Gate,
    ProgramSheet,
    SourcesSheet,
    State,
    Step,
    View,
    Weight,
)
from desktop_app.ui.wrapped_text import Heading
from tests.visits.visit import Visit
from tests.visits.walk import actions_in, scene_of

ENTER, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab
ALT = Qt.KeyboardModifier.AltModifier


def _onward(visit: Visit, step: Step) -> None:
    visit.key(Qt.Key.Key_Right, ALT)
    assert visit.state.step is step
    assert isinstance(visit.focus, Heading)


def _first_sources(visit: Visit) -> OpenSheet:
    return next(
        action
        for action in actions_in(visit.scene.page)
        if isinstance(action, OpenSheet) and isinstance(action.sheet, SourcesSheet)
    )


def test_a_whole_visit_by_keyboard(visit: Visit, pack: Pack) -> None:
    file = pack.file
    visit.choose(GoNext(), ENTER)
    assert visit.state.step is Step.SITUATION
    visit.choose(ChooseSection(Step.SITUATION, "about-you"))
    for question in file.about:
        visit.choose(AnswerAbout(question.id, question.answers[0].id))
    assert len(visit.state.about) == len(file.about)

    _onward(visit, Step.OPTIONS)
    visit.choose(ChooseSection(Step.OPTIONS, "others"), ENTER)
    assert dict(visit.state.sections)["options"] == "others"

    _onward(visit, Step.HELP)
    for view in (*reversed(View), View.PICTURE):
        visit.choose(ChooseView(view))
        assert visit.state.view is view
    for outcome in file.outcomes:
        if outcome.page == "help" and outcome.kind == "people":
            # A time is offered once its result has been chosen.
            first = next(one for one in file.outcomes if one.series == outcome.series)
            visit.choose(ChooseOutcome("help", first.id))
            visit.choose(ChooseOutcome("help", outcome.id))
            assert dict(visit.state.outcomes)["help"] == outcome.id

    _onward(visit, Step.HARM)
    shown = next(one for one in file.outcomes if one.page == "harm" and one.main)
    for opened in ((shown.id,), ()):
        visit.choose(ToggleDetail(shown.id), ENTER)
        assert visit.state.opened == opened

    _onward(visit, Step.SURE)
    visit.choose(ChooseSection(Step.SURE, "living"))
    for gate in (Gate.NOT_NOW, Gate.OPEN, Gate.ASKED):
        visit.choose(SetGate(gate), ENTER)
        assert visit.state.gate is gate

    _onward(visit, Step.MATTERS)
    for place, matter in enumerate(file.matters):
        visit.choose(Rate(matter.id, list(Weight)[place % 3]))
    assert len(visit.state.ratings) == len(file.matters)

    _onward(visit, Step.CHECK)
    for check in file.checks:
        visit.choose(AnswerCheck(check.id, _answers(pack, check.id)[-1]))
    assert len(visit.state.answers) == len(file.checks)

    _onward(visit, Step.SUMMARY)
    for asked in file.team_questions:
        visit.choose(ToggleQuestion(asked.id))
    assert len(visit.state.questions) == len(file.team_questions)
    visit.choose(StartAgain(), ENTER)
    assert visit.state == State()
    assert isinstance(visit.focus, Heading)


def _answers(pack: Pack, check: str) -> list[str]:
    actions = actions_in(scene_of(State(step=Step.CHECK), pack))
    return [
        a.answer for a in actions if isinstance(a, AnswerCheck) and a.check == check
    ]


def test_back_leads_to_where_one_came_from(visit: Visit) -> None:
    for step in STEPS[1:]:
        _onward(visit, step)
    for step in reversed(STEPS[:-1]):
        visit.key(Qt.Key.Key_Left, ALT)
        assert visit.state.step is step
        assert isinstance(visit.focus, Heading)


@pytest.mark.parametrize("step", [Step.OPTIONS, Step.HELP, Step.HARM, Step.SURE])
def test_a_sheet_opens_and_gives_the_keyboard_back(visit: Visit, step: Step) -> None:
    visit.put(State(step=step))
    opening = _first_sources(visit)
    visit.choose(opening, ENTER)
    sheet = visit.window.frame.sheet
    assert sheet is not None
    assert sheet.isVisible()
    assert visit.focus is sheet.heading
    for _ in range(4):
        visit.key(TAB)
        assert sheet.isAncestorOf(visit.focus)
    visit.key(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert visit.focus is visit.item(opening)


def test_the_program_s_sheet_closes_by_its_button(visit: Visit) -> None:
    visit.choose(OpenSheet(ProgramSheet()), ENTER)
    sheet = visit.window.frame.sheet
    assert sheet is not None
    visit.tab_to(sheet.close_button)
    visit.key(SPACE)
    assert visit.state.sheet is None
    assert visit.focus is visit.item(OpenSheet(ProgramSheet()))
