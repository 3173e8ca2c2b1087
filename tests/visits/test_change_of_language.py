"""A change of language in the middle of a visit: quick, whole, at the same place."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import (
    ChooseView,
    CloseSheet,
    GoTo,
    OpenSheet,
    SetLanguage,
    ToggleDetail,
)
from desktop_app.journey.state import (
    STEPS,
    LanguageSheet,
    SourcesSheet,
    State,
    Step,
    View,
)
from desktop_app.l10n.render import unmarked
from desktop_app.ui import access
from desktop_app.ui.choice_item import OneOf
from desktop_app.values import replace
from tests.visits.test_access import tree
from tests.visits.test_window_fits import pages
from tests.visits.tongues import TRANSLATED
from tests.visits.visit import Begin, Visit, said_by

LIMIT = 0.150  # seconds


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_change_leaves_no_word_behind(
    begin: Begin, pack: Pack, language: str
) -> None:
    """After a change a window says what one says that began in the language."""
    fresh, changed = begin(language), begin()
    for name, state in pages(pack):
        changed.put(replace(state, language="en"))
        changed.put(replace(state, language=language))
        fresh.put(replace(state, language=language))
        assert list(spoken(changed)) == list(spoken(fresh)), name


def spoken(visit: Visit) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the kind and the words of every visible part, in the order of reading."""
    yield "title", (visit.window.windowTitle(),)
    for widget in visit.shown():
        yield type(widget).__name__, tuple(map(unmarked, said_by(widget)))


def test_a_change_changes_nothing_but_the_language(visit: Visit, pack: Pack) -> None:
    for name, state in pages(pack):
        visit.put(state)
        visit.window.look.dispatch(SetLanguage("ar"))
        assert visit.state == replace(state, language="ar"), name
        assert visit.scene.language == "ar"


def test_the_place_on_a_long_page_is_kept(visit: Visit) -> None:
    visit.put(State(step=Step.HARM, opened=("any-serious",)))
    before = _share(visit, 0.6)
    for language in ("de", "ar", "en"):
        visit.window.look.dispatch(SetLanguage(language))
        assert abs(_share(visit) - before) < 0.02


def test_the_place_on_a_sheet_is_kept(visit: Visit, pack: Pack) -> None:
    facts = next(one.facts for one in pack.file.outcomes if one.main)
    visit.put(State(step=Step.HELP, sheet=SourcesSheet(facts)))
    bar = _sheet_bar(visit)
    bar.setValue(bar.maximum() // 2)
    visit.window.look.dispatch(SetLanguage("zh_CN"))
    bar = _sheet_bar(visit)
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.02


def _share(visit: Visit, wanted: float | None = None) -> float:
    assert visit.window.frame.page is not None
    bar = visit.window.frame.page.verticalScrollBar()
    assert bar.maximum() > 100
    if wanted is not None:
        bar.setValue(round(wanted * bar.maximum()))
    return bar.value() / bar.maximum()


def _sheet_bar(visit: Visit):  # type: ignore[no-untyped-def] # one of Qt's
    assert visit.window.frame.sheet is not None
    bar = visit.window.frame.sheet.scrolled.verticalScrollBar()
    assert bar.maximum() > 100
    return bar


def test_the_keyboard_stays_where_it_was(visit: Visit) -> None:
    visit.window.look.dispatch(GoTo(Step.HELP))
    for action in (ChooseView(View.BARS), ChooseView(View.TABLE)):
        visit.item(action).setFocus(Qt.FocusReason.TabFocusReason)
        visit.window.look.dispatch(SetLanguage("ar"))
        assert visit.focus.isVisible()
        assert type(visit.focus).__name__ == "OneOf"
        visit.window.look.dispatch(SetLanguage("en"))


def test_languages_are_chosen_by_keyboard_one_after_the_other(visit: Visit) -> None:
    """Choosing one does not throw out of the list of languages."""
    visit.window.look.dispatch(GoTo(Step.OPTIONS))
    visit.choose(OpenSheet(LanguageSheet()))
    visit.choose(SetLanguage("fr"))
    assert visit.state.language == "fr"
    assert visit.state.sheet == LanguageSheet()
    assert _held(visit) == "Français"
    visit.key(Qt.Key.Key_Right)
    visit.key(Qt.Key.Key_Space)
    assert visit.state.language == "de"
    assert _held(visit) == "Deutsch"
    visit.choose(CloseSheet())
    assert visit.state == State(step=Step.OPTIONS, language="de")
    assert visit.focus.isVisible()


def _held(visit: Visit) -> str:
    """What the keyboard is on."""
    assert isinstance(visit.focus, OneOf)
    return visit.focus.words()


def test_after_arabic_english_reads_from_the_left_again(visit: Visit) -> None:
    left = Qt.LayoutDirection.LeftToRight
    visit.window.look.dispatch(SetLanguage("ar"))
    assert visit.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    visit.window.look.dispatch(SetLanguage("en"))
    assert visit.window.layoutDirection() is left
    assert all(one.layoutDirection() is left for one in visit.shown())


def test_details_stay_unfolded(visit: Visit) -> None:
    visit.put(State(step=Step.HARM, view=View.BARS))
    visit.window.look.dispatch(ToggleDetail("neutropenia"))
    visit.window.look.dispatch(SetLanguage("it"))
    assert visit.state.opened == ("neutropenia",)


def test_the_parts_of_the_old_language_are_gone(visit: Visit) -> None:
    """Ten changes leave as many widgets as one."""
    visit.put(State(step=Step.HELP, language="de"))
    QApplication.processEvents()
    once = _alive(visit)
    for _ in range(5):
        visit.window.look.dispatch(SetLanguage("ar"))
        visit.window.look.dispatch(SetLanguage("de"))
    _collect()
    assert _alive(visit) == once
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [
        visit.window
    ]


def _alive(visit: Visit) -> int:
    return len(visit.window.findChildren(QWidget))


def _collect() -> None:
    from PySide6.QtCore import QEvent

    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_change_repaints_the_whole_window_in_time(visit: Visit) -> None:
    """On every step, to every language and back; a median, as computers vary."""
    times = []
    for step in STEPS:
        visit.put(State(step=step))
        for language in (*TRANSLATED, "en"):
            began = time.perf_counter()
            visit.window.look.dispatch(SetLanguage(language))
            visit.window.repaint()
            times.append(time.perf_counter() - began)
            QApplication.processEvents()
    assert statistics.median(times) < LIMIT


def test_the_keys_that_go_on_turn_round_with_the_language(visit: Visit) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    on, home = Qt.Key.Key_Right, Qt.Key.Key_Left
    for language, key, back in (("en", on, home), ("ar", home, on), ("de", on, home)):
        visit.put(State(step=Step.HELP, language=language))
        found = []
        for pressed in (key, back):
            visit.key(pressed, alt)
            found.append(visit.state.step)
        assert found == [Step.HARM, Step.HELP], language


def test_the_place_is_announced_in_the_new_language(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit.put(State(step=Step.HARM))
    said: list[str] = []
    monkeypatch.setattr(access, "announce", lambda _, words: said.append(words))
    visit.window.look.dispatch(SetLanguage("de"))
    assert said == [visit.window.look.spoken(visit.scene.announcement)]
    assert "Schritt" in said[0]


def test_a_screen_reader_still_walks_in_reading_order(visit: Visit, pack: Pack) -> None:
    for name, state in pages(pack):
        visit.put(replace(state, language="en"))
        visit.put(replace(state, language="ar"))
        read = [id(widget) for widget in visit.shown()]
        met = [id(widget) for widget in tree(visit.window) if id(widget) in read]
        assert met == [one for one in read if one in met], name
        assert len(met) > 10
