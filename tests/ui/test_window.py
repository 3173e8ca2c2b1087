"""The whole window: what is shown, keys, focus, sheets, sizes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.journey.actions import (
    ChooseOutcome,
    ChooseView,
    CloseSheet,
    GoNext,
    GoTo,
    OpenSheet,
    SetPalette,
)
from desktop_app.journey.state import (
    STEPS,
    ComfortSheet,
    Palette,
    State,
    Step,
    View,
)
from desktop_app.ui import access
from desktop_app.ui.choice import ChoicePiece
from desktop_app.ui.focus import stops
from desktop_app.ui.store import Store
from desktop_app.ui.window import MainWindow
from desktop_app.ui.wrapped_text import Heading
from tests.ui import scenes
from tests.ui.clipping import faults
from tests.ui.conftest import draw_blank

Opened = Callable[..., MainWindow]
SIZES = [(1024, 768), (1280, 800), (1920, 1080), (1080, 1920), (3840, 2160)]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    def make(**state: object) -> MainWindow:
        store = Store(State(**state))  # type: ignore[arg-type] # any of its fields
        voice = scenes.PlainVoice()
        window = MainWindow(store, scenes.resolve, lambda _: voice, draw_blank)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make


def _store(window: MainWindow) -> Store:
    return window.store


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _every_state() -> list[dict[str, object]]:
    plain: list[dict[str, object]] = [{"step": step} for step in STEPS]
    viewed: list[dict[str, object]] = [
        {"step": Step.HELP, "view": view} for view in View
    ]
    return [*plain, *viewed, {"step": Step.HELP, "sheet": ComfortSheet()}]


@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_at_any_size(
    opened: Opened, size: tuple[int, int], text_size: int
) -> None:
    window = opened(text_size=text_size)
    window.resize(*size)
    found = []
    for state in _every_state():
        store = _store(window)
        store._state = State(text_size=text_size, **state)  # type: ignore[arg-type] # any of its fields
        window.refresh()
        found += [f"{state}: {fault}" for fault in faults(window)]
    assert found == []


def test_the_main_page_needs_no_scrolling(opened: Opened) -> None:
    window = opened(step=Step.HELP)
    assert window.frame.page is not None
    assert window.frame.page.verticalScrollBar().maximum() == 0


def test_a_visit_by_keyboard_alone(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    for step in STEPS[1:]:
        QTest.keyClick(_focus(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert _store(window).state.step is step
        assert isinstance(_focus(), Heading)
    QTest.keyClick(_focus(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert _store(window).state.step is STEPS[-2]


def test_tab_goes_round_in_reading_order(opened: Opened, qtbot: QtBot) -> None:
    window = opened(step=Step.HELP)
    expected = stops(window)
    seen = []
    for _ in expected:
        QTest.keyClick(_focus(), Qt.Key.Key_Tab)
        seen.append(_focus())
    first = seen.index(expected[0])
    assert seen[first:] + seen[:first] == expected
    rows = [stop.mapTo(window, QPoint(0, 0)).y() for stop in expected]
    assert rows[-1] == max(rows)
    QTest.keyClick(_focus(), Qt.Key.Key_Backtab)
    assert _focus() is seen[-2]


def test_a_choice_is_one_stop(opened: Opened) -> None:
    window = opened(step=Step.HELP)
    assert window.frame.page is not None
    views = window.frame.page.body.views
    assert isinstance(views, ChoicePiece)
    assert [stop for stop in stops(window) if stop in views.items] == [views.items[0]]


def test_the_focus_stays_when_a_page_is_only_updated(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened(step=Step.HELP)
    assert window.frame.page is not None
    item = window.frame.page.body.views.items[1]
    item.setFocus()
    QTest.keyClick(item, Qt.Key.Key_Space)
    assert _store(window).state.view is View.BARS
    assert _focus() is item


def test_the_ring_is_shown_to_who_uses_keys(opened: Opened, qtbot: QtBot) -> None:
    window = opened(step=Step.HELP)
    QTest.keyClick(_focus(), Qt.Key.Key_Tab)
    assert window.keeper.ring.isVisible()
    assert window.frame.footer is not None
    QTest.mouseClick(window.frame.footer.next, Qt.MouseButton.LeftButton)
    assert _store(window).state.step is Step.HARM


def test_a_sheet_keeps_the_keyboard_and_gives_it_back(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened(step=Step.HELP)
    QTest.keyClick(_focus(), Qt.Key.Key_Tab)
    before = _focus()
    _store(window).dispatch(OpenSheet(ComfortSheet()))
    sheet = window.frame.sheet
    assert sheet is not None
    assert _focus() is sheet.heading
    for _ in range(6):
        QTest.keyClick(_focus(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(_focus())
    QTest.keyClick(_focus(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert _store(window).state.step is Step.HELP
    QTest.keyClick(_focus(), Qt.Key.Key_Escape)
    assert _store(window).state.sheet is None
    assert _focus() is before


def test_text_size_by_key(opened: Opened, qtbot: QtBot) -> None:
    window = opened(step=Step.HELP)
    control = Qt.KeyboardModifier.ControlModifier
    for key, size in (
        (Qt.Key.Key_Plus, 125),
        (Qt.Key.Key_Plus, 150),
        (Qt.Key.Key_Minus, 125),
        (Qt.Key.Key_0, 100),
    ):
        QTest.keyClick(_focus(), key, control)
        assert _store(window).state.text_size == size
        assert window.look.theme.text_size == size


def test_pages_scroll_by_key(opened: Opened, qtbot: QtBot) -> None:
    window = opened(step=Step.HELP, text_size=200)
    assert window.frame.page is not None
    bar = window.frame.page.verticalScrollBar()
    QTest.keyClick(_focus(), Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(_focus(), Qt.Key.Key_Home)
    assert bar.value() == 0


def test_colours_follow_the_state(opened: Opened) -> None:
    window = opened(step=Step.HELP)
    _store(window).dispatch(SetPalette(Palette.DARK))
    dark = window.look.theme.color("page")
    assert window.look.theme.palette == "dark"
    assert window.palette().window().color() == dark


def test_the_same_widgets_show_another_time(opened: Opened) -> None:
    window = opened(step=Step.HELP)
    assert window.frame.page is not None
    before = list(window.frame.page.body.column.pieces)
    _store(window).dispatch(ChooseOutcome("help", "12"))
    assert window.frame.page.body.column.pieces == before


def test_pages_once_built_are_kept(opened: Opened) -> None:
    window = opened(step=Step.HELP)
    assert window.frame.page is not None
    before = window.frame.page.body.column
    for view in (View.BARS, View.PICTURE):
        _store(window).dispatch(ChooseView(view))
    assert window.frame.page.body.column is before


def test_the_next_page_is_built_ahead(opened: Opened, qtbot: QtBot) -> None:
    window = opened(step=Step.MATTERS)
    assert window.frame.page is not None
    body = window.frame.page.body
    columns = len(body._columns)
    qtbot.waitUntil(lambda: len(body._columns) > columns)
    assert _store(window).state.step is Step.MATTERS


def test_a_new_page_is_announced(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(access, "announce", lambda _, words: said.append(words))
    window = opened()
    for action in (GoNext(), GoTo(Step.SURE), OpenSheet(ComfortSheet()), CloseSheet()):
        _store(window).dispatch(action)
    assert said == ["situation", "sure", "Where do these numbers come from?"]


def test_marks_and_tools_lead_where_they_say(opened: Opened, qtbot: QtBot) -> None:
    window = opened(step=Step.HELP)
    assert window.frame.header is not None
    QTest.mouseClick(window.frame.header.marks[6], Qt.MouseButton.LeftButton)
    assert _store(window).state.step is Step.CHECK
    QTest.mouseClick(window.frame.header.tools[0], Qt.MouseButton.LeftButton)
    assert _store(window).state.sheet == ComfortSheet()
