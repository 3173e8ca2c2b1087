"""The clinician's panel in the window: keys, focus, typing, places and sizes."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.actions import (
    ArrangeOutcomes,
    CloseSheet,
    GoNext,
    GoTo,
    GoToPart,
    OpenSheet,
    SetGate,
    SetLanguage,
    SetPalette,
    SetTelephone,
    SetTextSize,
    StartAgain,
    ToggleDetail,
    TogglePanel,
)
from desktop_app.journey.state import (
    IN_PANEL,
    TEXT_SIZES,
    Clinic,
    ComfortSheet,
    Gate,
    Palette,
    PatientScreen,
    State,
    Step,
)
from desktop_app.l10n.pseudo import MIRRORED, STRETCHED
from desktop_app.scene.arranged import series_of
from desktop_app.scene.arranging import outcome_lines
from desktop_app.ui.field import FieldPiece
from desktop_app.ui.focus import stops
from desktop_app.ui.outcome_line import OutcomeLinePiece
from desktop_app.ui.panel_view import PanelView
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.wrapped_text import Heading
from desktop_app.values import replace
from tests.ui.clipping import faults
from tests.visits.visit import Visit, opened

LED = State(step=Step.HELP, panel=True)
PARTS = ("pages", "outcomes", "living", "about", "clinic", "new-visit")
ALL = tuple(f"{IN_PANEL}{part}" for part in PARTS)
CLINIC = (f"{IN_PANEL}clinic",)
OUTCOMES = (f"{IN_PANEL}outcomes",)
DOWN, UP = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
ENTER, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


@pytest.fixture
def visit(qtbot: QtBot, pack: Pack) -> Visit:
    made = opened(pack)
    qtbot.addWidget(made.window)
    return made


def _panel(visit: Visit) -> PanelView:
    panel = visit.window.frame.panel
    assert panel is not None
    assert panel.isVisible()
    return panel


def _closed(visit: Visit) -> bool:
    panel = visit.window.frame.panel
    return panel is None or not panel.isVisible()


def _field(visit: Visit, place: int = 0) -> QLineEdit:
    return _panel(visit).findChildren(FieldPiece)[place].line


def _box(visit: Visit, widget: QWidget) -> QRect:
    return QRect(visit.place_of(widget), widget.size())


# --- Opening and closing --------------------------------------------------------------


@pytest.mark.parametrize("step", [Step.START, Step.HELP])
def test_it_opens_by_its_button_and_gives_the_keyboard_back(
    visit: Visit, step: Step
) -> None:
    visit.put(State(step=step))
    visit.choose(TogglePanel(), ENTER)
    assert visit.focus is _panel(visit).heading
    visit.key(Qt.Key.Key_Escape)
    assert _closed(visit)
    assert visit.focus is visit.item(TogglePanel())


def test_f9_opens_and_closes_it_on_every_page(visit: Visit) -> None:
    for step in Step:
        visit.put(State(step=step))
        visit.key(Qt.Key.Key_F9)
        assert visit.focus is _panel(visit).heading
        visit.key(Qt.Key.Key_F9)
        assert _closed(visit)


def test_a_person_alone_has_no_key_for_it(visit: Visit) -> None:
    alone = State(step=Step.HELP, led=False)
    visit.put(alone)
    for key in (Qt.Key.Key_F9, Qt.Key.Key_F8, Qt.Key.Key_B, Qt.Key.Key_Period):
        visit.key(key)
    assert visit.state == alone


def test_escape_closes_it_only_from_within(visit: Visit) -> None:
    visit.put(LED)
    heading = visit.window.frame.heading()
    assert heading is not None
    heading.setFocus()
    visit.key(Qt.Key.Key_Escape)
    assert visit.state.panel
    _panel(visit).close_button.setFocus()
    visit.key(Qt.Key.Key_Escape)
    assert not visit.state.panel


def test_a_sheet_lies_over_it_and_gives_the_keyboard_back(visit: Visit) -> None:
    visit.put(LED)
    _panel(visit).close_button.setFocus()
    visit.window.store.dispatch(OpenSheet(ComfortSheet()))
    sheet = visit.window.frame.sheet
    assert sheet is not None
    assert sheet.rect() == visit.window.rect()
    assert all(sheet.isAncestorOf(stop) for stop in stops(visit.window))
    visit.key(Qt.Key.Key_F9)
    assert visit.state.panel, "nothing changes under a sheet"
    visit.window.store.dispatch(CloseSheet())
    assert visit.focus is _panel(visit).close_button


# --- Leading from it ------------------------------------------------------------------


def test_whoever_leads_from_it_stays_in_it(visit: Visit) -> None:
    visit.put(LED)
    panel = _panel(visit)
    visit.tab_to(panel.next)
    for step in (Step.HARM, Step.SURE, Step.MATTERS):
        visit.key(SPACE)
        assert visit.state.step is step
        assert visit.focus is panel.next
    visit.key(SPACE)
    visit.key(SPACE)
    assert visit.state.step is Step.SUMMARY
    assert panel.isAncestorOf(visit.focus), "Next is gone, the panel is not left"


def test_back_and_next_stay_where_they_are(visit: Visit) -> None:
    visit.put(LED)
    panel = _panel(visit)
    places = (panel.back.geometry(), panel.next.geometry())
    visit.put(replace(LED, step=Step.START))
    assert panel.next.geometry() == places[1]
    assert not panel.back.isVisible()
    visit.put(replace(LED, step=Step.SUMMARY))
    assert panel.back.geometry() == places[0]
    assert not panel.next.isVisible()


def test_any_page_is_reached_by_keyboard(visit: Visit) -> None:
    visit.put(replace(LED, opened=(f"{IN_PANEL}pages",)))
    visit.choose(GoTo(Step.SUMMARY))
    assert visit.state.step is Step.SUMMARY
    visit.choose(GoToPart(Step.OPTIONS, "others"))
    assert dict(visit.state.sections)["options"] == "others"
    assert _panel(visit).isAncestorOf(visit.focus)


def test_tab_goes_through_the_page_into_the_panel_and_round(visit: Visit) -> None:
    visit.put(replace(LED, opened=CLINIC))
    halts = stops(visit.window)
    panel = _panel(visit)
    inside = [panel.isAncestorOf(one) for one in halts]
    assert inside == sorted(inside), "the page first, then the panel"
    assert {True, False} == set(inside)
    seen = []
    for _ in halts:
        visit.key(TAB)
        seen.append(visit.focus)
    assert set(map(id, seen)) == set(map(id, halts))
    assert any(isinstance(one, QLineEdit) for one in seen)


def test_the_panel_stays_scrolled_where_it_is(visit: Visit, pack: Pack) -> None:
    visit.put(replace(LED, opened=ALL))
    panel = _panel(visit)
    bar = panel.scrolled.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    at = bar.value()
    assert at > 0
    line = outcome_lines(visit.state, pack, "harm")[1]
    assert line.item is not None
    for action in (line.item.action, GoNext(), SetTelephone("0")):
        visit.window.store.dispatch(action)
        assert bar.value() == at


# --- A presenter in the hand ----------------------------------------------------------


@pytest.mark.parametrize(
    "state",
    [LED, State(step=Step.HELP, screen=PatientScreen())],
    ids=["panel", "patient's screen"],
)
def test_a_presenter_steps_while_someone_leads(visit: Visit, state: State) -> None:
    visit.put(replace(state, text_size=200))
    seen = []
    for key in (DOWN, UP, UP):
        visit.key(key)
        seen.append(visit.state.step)
    assert seen == [Step.HARM, Step.HELP, Step.OPTIONS]


def test_a_presenter_steps_wherever_the_keyboard_is(visit: Visit) -> None:
    visit.put(replace(LED, opened=ALL))
    for halt in stops(visit.window):
        halt.setFocus()
        visit.key(DOWN)
        assert visit.state.step is Step.HARM, halt
        visit.put(replace(LED, opened=ALL))


def test_who_reads_alone_scrolls_with_the_same_keys(visit: Visit) -> None:
    visit.put(State(step=Step.HELP, text_size=200))
    page = visit.window.frame.page
    assert page is not None
    for halt in [*stops(page), page.body.heading]:
        page.verticalScrollBar().setValue(0)
        halt.setFocus()
        visit.key(DOWN)
        assert page.verticalScrollBar().value() > 0
        visit.key(UP)
        assert page.verticalScrollBar().value() == 0
    assert visit.state.step is Step.HELP


def test_a_sheet_is_scrolled_and_not_stepped_away_from(visit: Visit) -> None:
    visit.put(replace(LED, sheet=ComfortSheet(), text_size=200))
    visit.key(DOWN)
    assert visit.state.sheet == ComfortSheet()
    assert visit.state.step is Step.HELP


def test_a_key_that_is_held_down_steps_once(visit: Visit) -> None:
    visit.put(LED)
    visit.key(DOWN)
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, DOWN, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(visit.focus, held)
    assert visit.state.step is Step.HARM


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_a_presenter_blanks_the_patients_screen(visit: Visit, key: Qt.Key) -> None:
    visit.put(State(step=Step.HELP))
    visit.key(key)
    assert visit.state == State(step=Step.HELP), "there is no screen to blank"
    visit.put(State(step=Step.HELP, screen=PatientScreen()))
    visit.key(key)
    assert visit.state.screen == PatientScreen(covered=True)
    visit.key(key)
    assert visit.state.screen == PatientScreen()


def test_f8_freezes_the_patients_screen_and_lets_it_go(visit: Visit) -> None:
    visit.put(State(step=Step.HELP, screen=PatientScreen()))
    visit.key(Qt.Key.Key_F8)
    assert visit.state.screen is not None
    assert visit.state.screen.held is not None
    visit.key(Qt.Key.Key_F8)
    assert visit.state.screen == PatientScreen()


@pytest.mark.parametrize("held", ["", "Shift"])
def test_what_else_presenters_send_does_nothing(visit: Visit, held: str) -> None:
    state = replace(LED, screen=PatientScreen())
    visit.put(state)
    shift = Qt.KeyboardModifier.ShiftModifier
    visit.key(Qt.Key.Key_F5, shift if held else Qt.KeyboardModifier.NoModifier)
    assert visit.state == state


# --- Outcomes -------------------------------------------------------------------------


def test_an_outcome_is_left_out_by_keyboard(visit: Visit, pack: Pack) -> None:
    visit.put(replace(LED, opened=OUTCOMES))
    series = series_of(pack, "help")[1]
    visit.choose(ArrangeOutcomes((), (series,)))
    assert visit.state.hidden == (series,)
    visit.choose(ArrangeOutcomes((), ()))
    assert not visit.state.hidden


def test_the_keyboard_goes_with_an_outcome_that_moves(visit: Visit, pack: Pack) -> None:
    visit.put(replace(LED, opened=OUTCOMES))
    line = outcome_lines(visit.state, pack, "harm")[0]
    assert line.later is not None
    visit.tab_to(visit.item(line.later.action))
    for place in range(1, 4):
        visit.key(SPACE)
        now = outcome_lines(visit.state, pack, "harm")
        assert [one.key for one in now].index(line.key) == place
        piece = visit.focus.parentWidget()
        assert isinstance(piece, OutcomeLinePiece)
        assert piece.block == now[place]
        assert visit.focus is piece.later
        region = visit.focus.visibleRegion().boundingRect()
        assert region == visit.focus.rect(), "it is scrolled into sight"


def test_at_the_end_of_its_way_the_other_sign_has_the_keyboard(
    visit: Visit, pack: Pack
) -> None:
    visit.put(replace(LED, opened=OUTCOMES))
    line = outcome_lines(visit.state, pack, "harm")[1]
    assert line.earlier is not None
    # Both signs mean the same between two neighbours; this is the lower one's.
    pieces = _panel(visit).findChildren(OutcomeLinePiece)
    (piece,) = (one for one in pieces if one.block == line)
    piece.earlier.setFocus()
    visit.key(SPACE)
    now = visit.focus.parentWidget()
    assert isinstance(now, OutcomeLinePiece)
    assert now.block is not None
    assert now.block.key == line.key
    assert visit.focus is now.later


# --- Living longer, and a new visit ---------------------------------------------------


def test_survival_is_asked_on_the_page_and_opened_with_a_yes(visit: Visit) -> None:
    visit.put(replace(LED, opened=(f"{IN_PANEL}living",)))
    assert not _offers(visit, SetGate(Gate.OPEN))
    visit.choose(GoToPart(Step.SURE, "living"))
    page = visit.window.frame.page
    assert page is not None
    asked = {_means(one) for one in _buttons(page)}
    assert {SetGate(Gate.OPEN), SetGate(Gate.NOT_NOW)} <= asked
    panel = _panel(visit)
    yes, no = (
        next(one for one in _buttons(panel) if _means(one) == SetGate(gate))
        for gate in (Gate.OPEN, Gate.NOT_NOW)
    )
    assert yes.size() == no.size()
    yes.setFocus()
    visit.key(ENTER)
    assert visit.state.gate is Gate.OPEN


def _buttons(part: QWidget) -> list[PressButton]:
    return [one for one in part.findChildren(PressButton) if one.isVisible()]


def _means(button: PressButton) -> object:
    return None if button.button is None else button.button.action


def _offers(visit: Visit, action: object) -> bool:
    return any(_means(one) == action for one in _buttons(_panel(visit)))


def test_a_new_visit_takes_two_presses_and_clears_everything(visit: Visit) -> None:
    room = State(panel=True)
    visit.put(
        replace(
            LED,
            opened=OUTCOMES,
            about=(("visceral", "yes"),),
            hidden=("response",),
            clinic=Clinic(telephone="112"),
            text_size=150,
        )
    )
    assert not _offers(visit, StartAgain())
    visit.choose(ToggleDetail(f"{IN_PANEL}new-visit"))
    visit.choose(StartAgain())
    assert visit.state == room
    assert _panel(visit).isVisible()


# --- Typing ---------------------------------------------------------------------------


def test_what_is_typed_is_known_at_once(visit: Visit) -> None:
    visit.put(replace(LED, opened=CLINIC))
    line = _field(visit)
    line.setFocus()
    QTest.keyClicks(line, "020 b.5")
    assert visit.state.clinic.telephone == "020 b.5"
    fever = _field(visit, 1)
    fever.setFocus()
    QTest.keyClicks(fever, "38,5")
    assert visit.state.clinic == Clinic(telephone="020 b.5", fever="38,5")


def test_no_letter_means_anything_else_while_one_types(visit: Visit) -> None:
    visit.put(replace(LED, opened=CLINIC, screen=PatientScreen()))
    line = _field(visit)
    line.setFocus()
    QTest.keyClicks(line, "b.B")
    assert visit.state.screen == PatientScreen()
    assert visit.state.clinic.telephone == "b.B"


def test_the_cursor_stays_where_one_types(visit: Visit) -> None:
    visit.put(replace(LED, opened=CLINIC, clinic=Clinic(telephone="0100")))
    line = _field(visit)
    line.setFocus()
    line.setCursorPosition(1)
    QTest.keyClicks(line, "55")
    assert (line.text(), line.cursorPosition()) == ("055100", 3)
    visit.window.store.dispatch(SetTextSize(125))
    assert line.cursorPosition() == 3


def test_a_field_that_is_set_from_code_reports_nothing(visit: Visit) -> None:
    visit.put(replace(LED, opened=CLINIC))
    done: list[object] = []
    visit.window.look.dispatch = done.append
    visit.put(replace(LED, opened=CLINIC, clinic=Clinic(telephone="112", fever="38")))
    assert _field(visit).text() == "112"
    assert done == []


def test_a_field_is_named_and_says_what_is_not_used(visit: Visit) -> None:
    visit.put(replace(LED, opened=CLINIC))
    line = _field(visit, 1)
    assert line.accessibleName()
    hint = line.accessibleDescription()
    line.setFocus()
    QTest.keyClicks(line, "99")
    assert line.accessibleDescription() not in {"", hint}
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert line.accessibleDescription() == hint


def test_escape_leaves_a_field_and_the_panel(visit: Visit) -> None:
    visit.put(replace(LED, opened=CLINIC))
    _field(visit).setFocus()
    visit.key(Qt.Key.Key_Escape)
    assert _closed(visit)


def test_a_field_wears_the_colours_of_the_page(visit: Visit) -> None:
    visit.put(replace(LED, opened=CLINIC))
    for palette in (Palette.DARK, Palette.CONTRAST, Palette.LIGHT):
        visit.window.store.dispatch(SetPalette(palette))
        line, theme = _field(visit), visit.window.look.theme
        assert line.palette().text().color() == theme.color("ink")
        assert line.palette().base().color() == theme.color("surface")


# --- Sizes, directions and languages --------------------------------------------------

SHOWN = (
    LED,
    replace(LED, opened=ALL, about=(("visceral", "yes"),)),
    replace(
        LED,
        step=Step.HARM,
        opened=ALL,
        clinic=Clinic(telephone="020 555 0100", fever="far too warm"),
        screen=PatientScreen(covered=True, held=State()),
        hidden=("response", "pfs"),
    ),
    State(panel=True),
)


@pytest.mark.parametrize("language", ["en", "de", "fr", "pl", STRETCHED, MIRRORED])
@pytest.mark.parametrize("size", [(1024, 768), (1280, 800)])
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_nothing_is_cut_beside_it_or_in_it(
    visit: Visit, language: str, size: tuple[int, int], text_size: int
) -> None:
    visit.window.resize(*size)
    found = []
    for state in SHOWN:
        visit.put(replace(state, language=language, text_size=text_size))
        found += faults(visit.window)
    assert found == []


@pytest.mark.parametrize("language", ["en", MIRRORED])
@pytest.mark.parametrize("size", [(1024, 768), (1280, 800)])
def test_it_stands_at_the_trailing_side_beside_all_else(
    visit: Visit, language: str, size: tuple[int, int]
) -> None:
    visit.window.resize(*size)
    visit.put(replace(LED, language=language))
    panel, frame = _panel(visit), visit.window.frame
    box = _box(visit, panel)
    edge = box.left() == 0 if language == MIRRORED else box.right() == size[0] - 1
    assert edge
    assert box.height() == size[1]
    for part in (frame.header, frame.page, frame.footer):
        assert part is not None
        assert part.width() == size[0] - box.width() >= 640
        assert not box.intersects(_box(visit, part))


def test_where_a_page_would_be_too_narrow_it_lies_over_the_page(visit: Visit) -> None:
    visit.window.resize(1024, 768)
    visit.put(replace(LED, text_size=200))
    page = visit.window.frame.page
    assert page is not None
    assert page.width() == 1024
    panel = _panel(visit)
    assert _box(visit, panel).intersects(_box(visit, page))
    at = panel.mapTo(visit.window, panel.next.geometry().center())
    assert visit.window.childAt(at) is panel.next
    assert all(panel.isAncestorOf(stop) for stop in stops(visit.window))
    visit.key(Qt.Key.Key_F9)
    assert not all(panel.isAncestorOf(stop) for stop in stops(visit.window))


def test_digits_are_typed_from_left_to_right_in_every_language(visit: Visit) -> None:
    for language in ("en", "ar"):
        visit.put(replace(LED, language=language, opened=CLINIC))
        line = _field(visit)
        assert line.layoutDirection() is Qt.LayoutDirection.LeftToRight
        beginning = (
            Qt.AlignmentFlag.AlignRight
            if language == "ar"
            else Qt.AlignmentFlag.AlignLeft
        )
        assert line.alignment() & beginning


def test_another_language_keeps_the_panel_its_place_and_the_keyboard(
    visit: Visit,
) -> None:
    visit.put(replace(LED, opened=ALL))
    bar = _panel(visit).scrolled.verticalScrollBar()
    visit.tab_to(_panel(visit).next)
    bar.setValue(bar.maximum())
    visit.window.store.dispatch(SetLanguage("ar"))
    panel = _panel(visit)
    assert visit.focus is panel.next
    bar = panel.scrolled.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0


def test_its_words_are_a_size_smaller_and_grow_with_the_page(visit: Visit) -> None:
    sizes = []
    for text_size in TEXT_SIZES:
        visit.put(replace(LED, text_size=text_size))
        own = _panel(visit).look.theme
        assert own.text_size < text_size
        assert own.palette == visit.window.look.theme.palette
        sizes.append(own.text_size)
    assert sizes == sorted(set(sizes))


def test_the_header_has_the_lines_that_it_had_without_the_button(
    visit: Visit, pack: Pack, qtbot: QtBot
) -> None:
    alone = opened(pack)
    qtbot.addWidget(alone.window)
    for language in ("en", "es", "fr", "de", "it", "pt", "pl", "ar", "zh_CN"):
        for step in (Step.SITUATION, Step.HELP, Step.SURE, Step.MATTERS):
            visit.put(State(step=step, language=language))
            alone.put(State(step=step, language=language, led=False))
            headers = (visit.window.frame.header, alone.window.frame.header)
            first, second = headers
            assert first is not None
            assert second is not None
            assert first.height() == second.height(), (language, step)


def test_the_button_is_a_sign_with_a_name(visit: Visit) -> None:
    visit.put(State(step=Step.HELP))
    header = visit.window.frame.header
    assert header is not None
    tool = header.tools[-1]
    assert tool.accessibleName()
    assert abs(tool.width() - tool.height()) <= 2
    assert tool.mapTo(visit.window, QPoint(0, 0)).x() > 1100


def test_a_panel_shown_by_keyboard_has_its_heading_read_first(visit: Visit) -> None:
    visit.put(State(step=Step.HELP))
    visit.key(Qt.Key.Key_F9)
    assert isinstance(visit.focus, Heading)
    assert visit.focus.accessibleName() == _panel(visit).accessibleName()
