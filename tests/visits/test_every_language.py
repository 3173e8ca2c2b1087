"""Every page in every language: it fits, it is translated, it reads the right way."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import State, Step
from desktop_app.l10n.pseudo import MIRRORED, STRETCHED
from desktop_app.l10n.render import Speaker
from desktop_app.narrative.message import Message, Verbatim
from desktop_app.ui.array_cards import ArrayCardsPiece
from desktop_app.ui.chart_view import ChartView
from desktop_app.ui.notice import NoticePiece
from desktop_app.ui.table import TablePiece
from desktop_app.values import replace
from tests.visits.test_window_fits import _faults, pages
from tests.visits.tongues import CODES, TRANSLATED
from tests.visits.visit import Begin, Visit
from tests.visits.walk import messages

MATTERS = (ArrayCardsPiece, NoticePiece)
SIZES = [(1024, 768), (1280, 800)]
RIGHT_TO_LEFT = {"ar", MIRRORED}
LATIN = re.compile(r"[A-Za-zÀ-ž]{3,}")


def walked(visit: Visit, pack: Pack, language: str, text_size: int) -> Iterator[str]:
    """Show every page in a language; yield its name."""
    for name, state in pages(pack):
        visit.put(replace(state, text_size=text_size, language=language))
        yield name


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", [*CODES, STRETCHED, MIRRORED])
def test_every_page_fits_and_is_whole(
    visit: Visit, pack: Pack, language: str, size: tuple[int, int], text_size: int
) -> None:
    visit.window.resize(*size)
    found = []
    for name in walked(visit, pack, language, text_size):
        found += [f"{name}: {fault}" for fault in _faults(visit)]
        found += [f"{name}: {fault}" for fault in misdirected(visit, language)]
        assert visit.window.look.voice.complete, f"{name}: a sentence is missing"
    assert found == []


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("language", CODES)
def test_every_sheet_of_sources_fits_and_is_whole(
    visit: Visit, pack: Pack, language: str, text_size: int
) -> None:
    visit.window.resize(1024, 768)
    found = []
    for name, state in pages(pack, sheets=True):
        if state.sheet is None:
            continue
        visit.put(replace(state, text_size=text_size, language=language))
        found += [f"{name}: {fault}" for fault in _faults(visit)]
        found += [f"{name}: {fault}" for fault in misdirected(visit, language)]
        assert visit.window.look.voice.complete, f"{name}: a sentence is missing"
    assert found == []


def misdirected(visit: Visit, language: str) -> Iterator[str]:
    """Yield every visible part that reads or stands the other way."""
    mirrored = language in RIGHT_TO_LEFT
    wanted = (
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    for widget in (visit.window, *visit.window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLineEdit):
            continue  # figures are typed from left to right in every language
        if widget.layoutDirection() is not wanted:
            yield f"{widget} is laid out the other way"
        shape = getattr(widget, "_shape", None)
        if shape is not None and shape._option.textDirection() is not wanted:
            yield f"{shape.text()!r} reads the other way"


# --- Nothing is left in English -------------------------------------------------------


def test_every_word_in_the_window_went_through_a_catalogue(
    begin: Begin, pack: Pack
) -> None:
    """In the stretched language, words without brackets came from somewhere else."""
    visit = begin(STRETCHED)
    seen = 0
    for name in walked(visit, pack, STRETCHED, 100):
        verbatim = "\n".join(_verbatim(visit))
        for text in visit.texts():
            for line in _outside_brackets(text):
                seen += 1
                assert line in verbatim, (name, text)
    assert seen > 50


def _outside_brackets(text: str) -> Iterator[str]:
    """Yield the words of a text that no brackets enclose."""
    while text != (inner := re.sub(r"\[[^\[\]]*\]", "\n", text)):
        text = inner
    for line in text.splitlines():
        yield from LATIN.findall(line)


def _verbatim(visit: Visit) -> Iterator[str]:
    """Yield what is never translated on this page."""
    yield "Evenhand"
    for message in messages(visit.scene):
        yield from _quoted(message)


def _quoted(message: Message) -> Iterator[str]:
    for value in message.values:
        if isinstance(value, Verbatim):
            yield value.text
        elif isinstance(value, Message):
            yield from _quoted(value)


@pytest.mark.parametrize("language", ["ar", "zh_CN"])
def test_no_latin_word_is_left_where_another_script_is_used(
    visit: Visit, pack: Pack, language: str
) -> None:
    names = {"evenhand", "her", "brca", "flesch", "kincaid", "newcombe", "wilson"}
    names |= {"mover", "imlunestrant"}
    for name in walked(visit, pack, language, 100):
        quoted = " ".join(_verbatim(visit)).lower()
        for text in visit.texts():
            for word in LATIN.findall(text):
                assert word.lower() in names or word.lower() in quoted, (name, text)


# --- The mirror image -----------------------------------------------------------------


class Reversed(Speaker):
    """English that is read from right to left: as wide as English, word by word."""

    def __init__(self) -> None:
        super().__init__("en")

    def turn(self) -> None:
        """Turn round; values are not isolated, so no width changes."""
        self.right_to_left = True
        self._isolated = self._value  # type: ignore[method-assign] # for this test


@pytest.mark.parametrize("text_size", [100, 200])
def test_every_part_stands_at_the_mirrored_place(
    begin: Begin, pack: Pack, text_size: int
) -> None:
    """What is read from the right looks exactly like its reflection in a mirror."""
    plain, turned = begin(), begin()
    backwards = Reversed()
    backwards.turn()
    turned.window.voices = lambda _: backwards
    turned.put(replace(turned.state, language="another"))
    compared = 0
    for name, state in pages(pack):
        plain.put(replace(state, text_size=text_size))
        turned.put(replace(state, text_size=text_size))
        there = [_reflected(turned, widget) for widget in _parts(turned)]
        here = [_placed(plain, widget) for widget in _parts(plain)]
        assert here == there, name
        compared += len(here)
    assert compared > 1000


def _parts(visit: Visit) -> list[QWidget]:
    """The visible parts in the order of reading, but for what lies inside a chart."""
    return [one for one in visit.shown() if not isinstance(one, ChartView)]


def _placed(visit: Visit, widget: QWidget) -> tuple[str, QRect]:
    corner = widget.mapTo(visit.window, QPoint(0, 0))
    return type(widget).__name__, QRect(corner, widget.size())


def _reflected(visit: Visit, widget: QWidget) -> tuple[str, QRect]:
    kind, rect = _placed(visit, widget)
    left = visit.window.width() - rect.x() - rect.width()
    return kind, QRect(left, rect.y(), rect.width(), rect.height())


def test_a_part_that_was_not_mirrored_is_found(begin: Begin) -> None:
    visit = begin()
    visit.put(State(language="ar"))
    assert list(misdirected(visit, "ar")) == []
    assert list(misdirected(visit, "en"))
    assert visit.window.frame.start is not None
    visit.window.frame.start.body.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert list(misdirected(visit, "ar"))


# --- Enough room ---------------------------------------------------------------------


def test_a_german_table_has_columns(visit: Visit, pack: Pack) -> None:
    """Long words take room from other columns before the table gives up."""
    visit.window.resize(1280, 800)
    state = dict(pages(pack))["03-help-table-pfs-6"]
    for language in TRANSLATED:
        visit.put(replace(state, language=language))
        (table,) = (
            one for one in visit.window.findChildren(TablePiece) if one.isVisible()
        )
        assert table.rows[0]._widths, language


@pytest.mark.parametrize("language", CODES)
def test_the_main_page_shows_what_matters_without_scrolling(
    visit: Visit, pack: Pack, language: str
) -> None:
    visit.window.resize(1280, 800)
    visit.put(State(step=Step.HELP, language=language))
    view = visit.window.frame.page
    assert view is not None
    seen = QRect(view.mapTo(visit.window, QPoint(0, 0)), view.viewport().size())
    shown = [one for one in visit.shown() if isinstance(one, MATTERS)]
    assert {type(one) for one in shown} == set(MATTERS)
    for part in shown:
        place = QRect(visit.place_of(part), part.size())
        assert seen.contains(place), (type(part).__name__, place, seen)
