"""A whole visit by keyboard alone, and everything within the keyboard's reach."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

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
from desktop_app.scene.resolve import resolve
from desktop_app.ui.choice import ChoicePiece
from desktop_app.ui.pictures import Picture
from desktop_app.ui.wrapped_text import Heading
from tests.visits.visit import Visit
from tests.visits.walk import actions_in, states

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
    actions = actions_in(resolve(State(step=Step.CHECK), pack))
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


def _pages(pack: Pack) -> list[tuple[str, State]]:
    once = {}
    for name, state in states(pack):
        scene = resolve(state, pack)
        key = getattr(scene.page, "key", ""), scene.sheet and scene.sheet.key
        once[key] = (name, state)
    return list(once.values())


def _round(visit: Visit) -> list[QWidget]:
    """Where Tab halts, from the top, until it comes round."""
    visit.key(TAB)
    found = [visit.focus]
    for _ in range(200):
        visit.key(TAB)
        if visit.focus is found[0]:
            break
        found.append(visit.focus)
    else:
        raise AssertionError("Tab never comes round")
    top = min(range(len(found)), key=lambda place: _order(visit).index(found[place]))
    return found[top:] + found[:top]


def _order(visit: Visit) -> list[QWidget]:
    return visit.shown()


def _unreached(visit: Visit) -> list[str]:
    reached = set(map(id, _round(visit)))
    found = []
    for widget in visit.shown():
        group = widget.parentWidget()
        target: QWidget | None
        if isinstance(group, ChoicePiece) and group.one_stop:
            target = group.stop  # arrows lead to the others
        else:
            target = widget if _wants_keys(widget) else None
        if target is not None and id(target) not in reached:
            found.append(f"{type(target).__name__} {target.accessibleName()}")
    return found


def _wants_keys(widget: QWidget) -> bool:
    pressed = isinstance(widget, QAbstractButton | Picture)
    return pressed and widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_the_keyboard_reaches_everything(visit: Visit, pack: Pack) -> None:
    for name, state in _pages(pack):
        visit.put(state)
        assert _unreached(visit) == [], name


def test_what_the_keyboard_does_not_reach_is_found(visit: Visit) -> None:
    visit.put(State(step=Step.HELP))
    picture = visit.pictures()[0]
    picture.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert _unreached(visit) == [f"IconArrayView {picture.accessibleName()}"]


def test_arrows_reach_every_item_of_every_choice(visit: Visit, pack: Pack) -> None:
    for name, state in _pages(pack):
        visit.put(state)
        for group in [w for w in visit.shown() if isinstance(w, ChoicePiece)]:
            if not group.one_stop or group.stop is None:
                continue
            group.stop.setFocus()
            reached = set()
            for _ in group.items:
                reached.add(id(visit.focus))
                visit.key(Qt.Key.Key_Down)
            assert reached == {id(item) for item in group.items}, name
            assert visit.state == state, "an arrow alone chooses nothing"


def test_tab_follows_the_eye(visit: Visit, pack: Pack) -> None:
    for name, state in _pages(pack):
        visit.put(state)
        halts = _round(visit)
        for area in visit.window.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)
        regions = [_region(visit, halt) for halt in halts]
        assert regions == sorted(regions), name
        for before, after in itertools.pairwise(halts):
            if _region(visit, before) == _region(visit, after):
                assert _follows(_box(visit, before), _box(visit, after)), (
                    name,
                    before.accessibleName(),
                    after.accessibleName(),
                )


def _region(visit: Visit, widget: QWidget) -> int:
    frame = visit.window.frame
    parts = (frame.header, frame.page, frame.start, frame.footer)
    owners = [part is not None and part.isAncestorOf(widget) for part in parts]
    return owners.index(True) if True in owners else len(parts)


def _box(visit: Visit, widget: QWidget) -> QRect:
    return QRect(visit.place_of(widget), widget.size())


def _follows(before: QRect, after: QRect) -> bool:
    """What comes after stands further down, or beside and further on."""
    return after.top() >= before.bottom() or after.left() >= before.right()


def test_what_stands_before_does_not_follow() -> None:
    left, right = QRect(0, 50, 40, 40), QRect(60, 0, 40, 40)
    below = QRect(0, 100, 40, 40)
    assert _follows(left, right)
    assert _follows(left, below)
    assert not _follows(right, QRect(0, 0, 40, 40))
    assert not _follows(below, left)


def test_each_picture_is_one_stop(visit: Visit, pack: Pack) -> None:
    seen = 0
    for name, state in _pages(pack):
        visit.put(state)
        halts = [halt for halt in _round(visit) if isinstance(halt, Picture)]
        assert halts == visit.pictures(), name
        seen += len(halts)
    assert seen > 20
