"""The pages that only a kiosk has, and what lies over everything, in a window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.actions import Action, GoTo, OpenSheet, StartAgain
from desktop_app.journey.kiosk import Place, StaffDoor
from desktop_app.journey.kiosk_actions import (
    ChooseLanguage,
    ChooseTopic,
    ComeCloser,
    CountDown,
    EraseDigit,
    OfferPin,
    OpenDoor,
    ShutDoor,
    StayHere,
    TypeDigit,
)
from desktop_app.journey.state import ComfortSheet, State, Step
from desktop_app.l10n.pseudo import MIRRORED
from desktop_app.l10n.render import unmarked
from desktop_app.l10n.voices import Voices
from desktop_app.painting.theme import Theme
from desktop_app.scene.kiosk import out_of_order
from desktop_app.scene.languages import Language, Languages
from desktop_app.ui import window as window_module
from desktop_app.ui.kiosk.countdown_view import CountdownView
from desktop_app.ui.kiosk.greeting_view import EACH, GreetingView
from desktop_app.ui.kiosk.language_tile import LanguageTileButton
from desktop_app.ui.kiosk.languages_view import LanguagesView
from desktop_app.ui.kiosk.out_of_order_view import OutOfOrderWindow
from desktop_app.ui.kiosk.own_voice import OwnLooks
from desktop_app.ui.kiosk.pin_pad_view import KeyButton, PinPadView
from desktop_app.ui.kiosk.tile_grid import grid
from desktop_app.ui.look import Look
from desktop_app.values import replace
from tests.ui.clipping import faults
from tests.visits.kiosk import at_kiosk
from tests.visits.kiosk_window import at_a_kiosk
from tests.visits.visit import Visit

Enter = Callable[..., Visit]
W = TypeVar("W", bound=QWidget)


@cache
def bundled() -> Pack:
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


@pytest.fixture
def enter(qtbot: QtBot) -> Enter:
    """Opens a kiosk in a state."""

    def opened(state: State, size: tuple[int, int] = (1280, 800)) -> Visit:
        made = at_a_kiosk(bundled(), state, size)
        qtbot.addWidget(made.window)
        return made

    return opened


def part(visit: Visit, kind: type[W]) -> W:
    found = [one for one in visit.shown() if isinstance(one, kind)]
    assert len(found) == 1
    return found[0]


def do(visit: Visit, *actions: Action) -> None:
    for action in actions:
        visit.window.store.dispatch(action)


def warned(left: int = 30) -> State:
    state = at_kiosk(step=Step.HELP)
    assert state.kiosk is not None
    return replace(state, kiosk=replace(state.kiosk, left=left))


def locked(typed: str = "") -> State:
    state = at_kiosk(step=Step.HELP)
    assert state.kiosk is not None
    return replace(state, kiosk=replace(state.kiosk, door=StaffDoor(typed=typed)))


# --- The greeting ---------------------------------------------------------------------


def greeting(visit: Visit) -> GreetingView:
    return part(visit, GreetingView)


def test_all_of_the_greeting_is_one_thing_to_touch(enter: Enter) -> None:
    visit = enter(at_kiosk(Place.GREETING))
    view = greeting(visit)
    assert view.geometry() == visit.window.rect()
    for x, y in ((3, 3), (1270, 790), (640, 400), (80, 50)):
        visit.put(at_kiosk(Place.GREETING))
        assert visit.window.childAt(x, y) is view
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
        assert visit.state.kiosk is not None
        assert visit.state.kiosk.place is Place.LANGUAGES


def test_a_key_begins_as_a_touch_does(enter: Enter) -> None:
    visit = enter(at_kiosk(Place.GREETING))
    assert visit.focus is greeting(visit)
    visit.key(Qt.Key.Key_Return)
    assert visit.state.kiosk is not None
    assert visit.state.kiosk.place is Place.LANGUAGES


def test_it_greets_in_each_language_in_turn_and_then_anew(enter: Enter) -> None:
    view = greeting(enter(at_kiosk(Place.GREETING)))
    assert view.page is not None
    seen = []
    for _ in view.page.greetings:
        seen.append(view.shown)
        view.greet_next()
    assert seen == list(range(len(view.page.greetings)))
    assert view.shown == 0


def test_its_clock_runs_only_while_it_is_seen(enter: Enter) -> None:
    visit = enter(at_kiosk(Place.GREETING))
    view = greeting(visit)
    assert view._clock.isActive()
    assert view._clock.interval() == EACH
    do(visit, ComeCloser())
    assert not view.isVisible()
    assert not view._clock.isActive()
    visit.put(at_kiosk(Place.GREETING))
    assert view._clock.isActive()
    visit.window.hide()
    assert not view._clock.isActive()


def test_a_screen_reader_hears_it_once_and_not_every_few_seconds(enter: Enter) -> None:
    view = greeting(enter(at_kiosk(Place.GREETING)))
    called = view.accessibleName()
    assert "Welcome" in called
    view.greet_next()
    assert view.accessibleName() == called


# --- Languages and topics -------------------------------------------------------------


def tiles(visit: Visit) -> list[LanguageTileButton]:
    return [one for one in visit.shown() if isinstance(one, LanguageTileButton)]


@pytest.mark.parametrize(
    ("size", "most"), [((1280, 800), 3), ((1024, 768), 3), ((1080, 1920), 2)]
)
def test_tiles_are_equal_and_fewer_side_by_side_on_a_high_screen(
    enter: Enter, size: tuple[int, int], most: int
) -> None:
    visit = enter(at_kiosk(Place.LANGUAGES), size)
    shown = tiles(visit)
    assert len(shown) == 9
    assert len({(tile.width(), tile.height()) for tile in shown}) == 1
    assert len({tile.large for tile in shown}) == 1
    assert len({tile.x() for tile in shown}) <= most


def test_three_by_three_in_landscape(enter: Enter) -> None:
    shown = tiles(enter(at_kiosk(Place.LANGUAGES)))
    assert len({tile.x() for tile in shown}) == len({tile.y() for tile in shown}) == 3


def test_a_tile_speaks_and_reads_as_its_own_language(enter: Enter) -> None:
    for tile in tiles(enter(at_kiosk(Place.LANGUAGES))):
        assert tile.button is not None
        arabic = tile.button.language == "ar"
        way = Qt.LayoutDirection
        assert tile.layoutDirection() is (
            way.RightToLeft if arabic else way.LeftToRight
        )
        assert tile.look.voice.right_to_left is arabic
        first = unmarked(tile.words()).split()[0]
        assert tile.accessibleName().startswith(first)


def test_a_language_leads_on_to_the_top_of_the_next_page(enter: Enter) -> None:
    visit = enter(at_kiosk(Place.LANGUAGES))
    visit.item(ChooseLanguage("ar")).setFocus()
    visit.choose(ChooseLanguage("ar"))
    assert visit.scene.language == "ar"
    place = visit.window.frame.kiosk
    assert place is not None
    assert place.place is not None
    assert visit.focus is place.place.heading
    visit.choose(ChooseTopic("two"))
    start = visit.window.frame.start
    assert start is not None
    assert visit.focus is start.body.heading


def test_only_the_open_page_is_read(enter: Enter) -> None:
    visit = enter(at_kiosk(step=Step.HELP))
    do(visit, StartAgain())
    frame = visit.window.frame
    assert frame.header is not None
    assert not frame.header.isVisible()
    assert frame.kiosk is not None
    shown = [one for one in frame.reading() if one.isVisible()]
    assert shown == [frame.kiosk.place]


def test_tiles_are_as_large_as_can_be_and_seen_at_once() -> None:
    wide = grid(9, 1152, 560, least=200, low=100, tall=220, gap=18)
    assert (wide.across, wide.height <= 560) == (3, True)
    for count in range(1, 13):
        found = grid(count, 1152, 560, least=200, low=60, tall=220, gap=18)
        assert len(found.places()) == count
        assert all(place.right() <= 1152 for place in found.places())
    narrow = grid(9, 300, 300, least=400, low=100, tall=220, gap=18)
    assert narrow.across == 1  # it scrolls


def test_own_looks_follow_the_colours_and_sizes_of_the_window(look: Look) -> None:
    look.voices = Voices().of
    own = OwnLooks(look)
    arabic = own.of("ar")
    assert arabic.theme.script == "Arab"
    look.theme = Theme("dark", 150, look.theme.script)
    own.follow()
    assert (arabic.theme.palette, arabic.theme.text_size) == ("dark", 150)
    assert own.of("ar") is arabic


# --- The warning ----------------------------------------------------------------------


def test_the_warning_has_the_keyboard_and_gives_it_back(enter: Enter) -> None:
    visit = enter(at_kiosk(step=Step.HELP))
    visit.key(Qt.Key.Key_Tab)
    visit.key(Qt.Key.Key_Tab)
    before = visit.focus
    do(visit, CountDown(30))
    view = part(visit, CountdownView)
    assert visit.focus is view.countdown.stay
    do(visit, CountDown(29))
    assert visit.focus is view.countdown.stay
    visit.key(Qt.Key.Key_Space)
    assert visit.state.kiosk is not None
    assert visit.state.kiosk.left is None
    assert visit.focus is before


def test_over_a_sheet_it_gives_the_keyboard_back_to_the_sheet(enter: Enter) -> None:
    visit = enter(at_kiosk(step=Step.HELP))
    do(visit, OpenSheet(ComfortSheet()))
    before = visit.focus
    do(visit, CountDown(30), StayHere())
    assert visit.focus is before


def test_nothing_behind_the_warning_is_read_or_hears_a_key(enter: Enter) -> None:
    visit = enter(warned())
    view = part(visit, CountdownView)
    assert list(visit.window.reading()) == [view]
    step = visit.state.step
    visit.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    visit.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert (visit.state.step, visit.state.text_size) == (step, 100)
    for _ in range(4):
        visit.key(Qt.Key.Key_Tab)
        assert view.isAncestorOf(visit.focus)


def test_starting_again_from_it_leads_to_the_first_page(enter: Enter) -> None:
    visit = enter(replace(warned(), questions=("one",)))
    visit.touch(StartAgain())
    assert visit.state.kiosk is not None
    assert visit.state.kiosk.place is Place.GREETING
    assert visit.window.frame.over is None


def test_seconds_are_announced_now_and_then(
    enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(window_module, "_announce", lambda _, words: said.append(words))
    visit = enter(at_kiosk(step=Step.HELP))
    said.clear()
    for left in range(30, 0, -1):
        do(visit, CountDown(left))
    assert len(said) == 8
    assert said[0].startswith("Are you still here?")


# --- The lock -------------------------------------------------------------------------


def test_a_pin_is_typed_with_keys_too(enter: Enter) -> None:
    visit = enter(locked())
    for key in (Qt.Key.Key_4, Qt.Key.Key_7, Qt.Key.Key_1, Qt.Key.Key_Backspace):
        visit.key(key)
    door = _door(visit)
    assert door.typed == "47"
    visit.key(Qt.Key.Key_Return)
    assert _door(visit).asked
    visit.put(locked())
    visit.key(Qt.Key.Key_Escape)
    assert visit.state.kiosk is not None
    assert visit.state.kiosk.door is None


def _door(visit: Visit) -> StaffDoor:
    assert visit.state.kiosk is not None
    assert visit.state.kiosk.door is not None
    return visit.state.kiosk.door


def test_a_pin_is_typed_by_touch(enter: Enter) -> None:
    visit = enter(locked())
    visit.touch(TypeDigit("7"))
    visit.touch(TypeDigit("0"))
    visit.touch(TypeDigit("1"))
    visit.touch(EraseDigit())
    assert _door(visit).typed == "70"
    visit.touch(OfferPin())
    assert _door(visit).asked
    visit.put(locked())
    visit.touch(ShutDoor())
    assert visit.state.kiosk is not None
    assert visit.state.kiosk.door is None


def test_who_looks_on_learns_no_digit(enter: Enter) -> None:
    visit = enter(locked("47"))
    view = part(visit, PinPadView)
    heard = [*visit.texts()]
    assert not [text for text in heard if "47" in text]
    assert view.pad.dots.typed == 2
    assert "2" in view.pad.dots.accessibleName()
    key = view.pad.keys[3]
    before = _picture(key)
    QTest.mousePress(key, Qt.MouseButton.LeftButton)
    key.setDown(True)
    assert _picture(key) == before
    key.setDown(False)


def _picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_any_other_button_shows_that_it_is_pressed(enter: Enter) -> None:
    visit = enter(locked("47"))
    view = part(visit, PinPadView)
    button = view.pad.close_button
    assert not isinstance(button, KeyButton)
    before = _picture(button)
    button.setDown(True)
    assert _picture(button) != before
    button.setDown(False)


def test_pins_of_the_same_length_look_alike(enter: Enter) -> None:
    visit = enter(locked("4711"))
    visit.window.grab()
    one = _picture(visit.window)
    visit.put(locked("0000"))
    assert _picture(visit.window) == one


def test_digits_are_announced_by_their_number_alone(
    enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(window_module, "_announce", lambda _, words: said.append(words))
    visit = enter(at_kiosk(step=Step.HELP))
    said.clear()
    do(visit, OpenDoor(), TypeDigit("4"), TypeDigit("7"))
    assert len(said) == 3
    assert said[1:] == ["Digits typed: 1", "Digits typed: 2"]


def test_digits_run_from_left_to_right_in_every_language(enter: Enter) -> None:
    visit = enter(replace(locked(), language=MIRRORED))
    view = part(visit, PinPadView)
    one, two, three = view.pad.keys[:3]
    assert one.x() < two.x() < three.x()


# --- Between them ---------------------------------------------------------------------


def test_after_the_visit_the_keyboard_is_at_the_top(enter: Enter) -> None:
    visit = enter(at_kiosk(step=Step.HELP))
    do(visit, CountDown(3), StartAgain())
    assert visit.focus is greeting(visit)
    do(visit, ComeCloser())
    view = part(visit, LanguagesView)
    assert visit.focus is view.heading


def test_every_part_leaves_with_its_language(enter: Enter) -> None:
    visit = enter(warned())
    old = visit.window.frame
    visit.put(replace(at_kiosk(step=Step.HELP), language="de"))
    assert old.kiosk is not None
    assert all(one.parent() is None for one in old.kiosk.all())
    do(visit, GoTo(Step.HARM))
    assert QApplication.focusWidget() is not None


# --- When it cannot begin -------------------------------------------------------------


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1080, 1920)])
def test_a_kiosk_that_cannot_begin_says_so_without_a_visit(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    problem = "The policy, line 12: found idle = 'soon', expected seconds. Write 180."
    languages = Languages(
        offered=(
            Language(code="de", name="Deutsch"),
            Language(code="ar", name="العربية"),
        )
    )
    window = OutOfOrderWindow(out_of_order((problem,) * 3, languages), Voices().of)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    assert faults(window) == []
    body = window.view.body
    assert [one.look.mirrored for one in body.apologies] == [False, True]
    assert not body.heading.look.mirrored
    assert any(problem in one.text() for one in window.findChildren(QLabel))
