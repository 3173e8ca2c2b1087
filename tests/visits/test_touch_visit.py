"""A whole visit by a finger alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import (
    AnswerAbout,
    AnswerCheck,
    ChooseOutcome,
    ChooseSection,
    ChooseView,
    CloseSheet,
    GoBack,
    GoNext,
    OpenSheet,
    Rate,
    SetGate,
    SetTextSize,
    StartAgain,
    ToggleDetail,
    ToggleQuestion,
)
from desktop_app.journey.state import (
    STEPS,
    TEXT_SIZES,
    Gate,
    ProgramSheet,
    SourcesSheet,
    State,
    Step,
    View,
    Weight,
)
from tests.visits.visit import Visit, touch_screen
from tests.visits.walk import actions_in, scene_of, states


def _onward(visit: Visit, step: Step) -> None:
    visit.touch(GoNext())
    assert visit.state.step is step


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1080, 1920)])
def test_a_whole_visit_by_touch(
    visit: Visit, pack: Pack, size: tuple[int, int]
) -> None:
    file = pack.file
    visit.window.resize(*size)
    _onward(visit, Step.SITUATION)
    visit.touch(ChooseSection(Step.SITUATION, "about-you"))
    for question in file.about:
        visit.touch(AnswerAbout(question.id, question.answers[-1].id))
    assert len(visit.state.about) == len(file.about)

    _onward(visit, Step.OPTIONS)
    visit.touch(ChooseSection(Step.OPTIONS, "others"))
    _onward(visit, Step.HELP)
    for view in (*reversed(View), View.PICTURE):
        visit.touch(ChooseView(view))
        assert visit.state.view is view
    for outcome in file.outcomes:
        if outcome.page == "help" and outcome.kind == "people":
            first = next(one for one in file.outcomes if one.series == outcome.series)
            visit.touch(ChooseOutcome("help", first.id))
            visit.touch(ChooseOutcome("help", outcome.id))
            assert dict(visit.state.outcomes)["help"] == outcome.id
    opening = next(
        action
        for action in actions_in(visit.scene.page)
        if isinstance(action, OpenSheet) and isinstance(action.sheet, SourcesSheet)
    )
    visit.touch(opening)
    sheet = visit.window.frame.sheet
    assert sheet is not None
    assert sheet.isVisible()
    visit.touch(CloseSheet())
    assert not sheet.isVisible()

    _onward(visit, Step.HARM)
    shown = next(one for one in file.outcomes if one.page == "harm" and one.main)
    visit.touch(ToggleDetail(shown.id))
    assert visit.state.opened == (shown.id,)
    _onward(visit, Step.SURE)
    visit.touch(ChooseSection(Step.SURE, "living"))
    for gate in (Gate.NOT_NOW, Gate.OPEN, Gate.ASKED):
        visit.touch(SetGate(gate))
        assert visit.state.gate is gate

    _onward(visit, Step.MATTERS)
    for place, matter in enumerate(file.matters):
        visit.touch(Rate(matter.id, list(Weight)[place % 3]))
    _onward(visit, Step.CHECK)
    for action in _last_answers(pack):
        visit.touch(action)
    assert len(visit.state.answers) == len(file.checks)
    _onward(visit, Step.SUMMARY)
    for asked in file.team_questions:
        visit.touch(ToggleQuestion(asked.id))
    assert len(visit.state.questions) == len(file.team_questions)
    visit.touch(StartAgain())
    assert visit.state == State()


def _last_answers(pack: Pack) -> list[AnswerCheck]:
    scene = scene_of(State(step=Step.CHECK), pack)
    answers = [one for one in actions_in(scene) if isinstance(one, AnswerCheck)]
    return list({action.check: action for action in answers}.values())


def test_back_and_the_first_page_by_touch(visit: Visit) -> None:
    for step in STEPS[1:]:
        _onward(visit, step)
    for step in reversed(STEPS[:-1]):
        visit.touch(GoBack())
        assert visit.state.step is step
    for size in TEXT_SIZES:
        visit.touch(SetTextSize(size))
        assert visit.state.text_size == size
    visit.touch(OpenSheet(ProgramSheet()))
    assert visit.state.sheet == ProgramSheet()


def test_everything_that_can_be_pressed_answers_a_finger(
    visit: Visit, pack: Pack
) -> None:
    done = set()
    for _, state in states(pack):
        visit.put(state)
        for action in dict.fromkeys(actions_in(visit.scene.sheet or visit.scene)):
            key = (type(visit.scene.page), state.step, type(action))
            if key in done:
                continue
            done.add(key)
            visit.put(state)
            pressed: list[object] = []
            visit.window.look.dispatch = pressed.append
            visit.touch(action)  # type: ignore[arg-type] # all of them are actions
            assert pressed == [action]
            visit.window.look.dispatch = visit.window.store.dispatch
    assert len(done) > 40


def test_a_swipe_scrolls_and_presses_nothing(visit: Visit, qtbot: QtBot) -> None:
    visit.put(State(step=Step.SUMMARY))
    page = visit.window.frame.page
    assert page is not None
    buttons = [one for one in visit.shown() if isinstance(one, QAbstractButton)]
    before = visit.state
    start = QPoint(visit.window.width() // 2, 600)
    assert buttons
    swipe = QTest.touchEvent(visit.window, touch_screen(), autoCommit=False)
    swipe.press(0, start, visit.window)
    swipe.commit()
    for way in range(20, 420, 20):
        swipe.move(0, start - QPoint(0, way), visit.window)
        swipe.commit()
        QTest.qWait(5)
    swipe.release(0, start - QPoint(0, 400), visit.window)
    swipe.commit()
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 100)
    assert visit.state == before
