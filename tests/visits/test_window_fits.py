"""Nothing is cut, nothing overlaps and options look alike, at every size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import TEXT_SIZES, State, Step
from desktop_app.narrative.message import Verbatim
from desktop_app.scene.window_scene import Page
from desktop_app.ui.array_cards import ArrayCardsPiece
from desktop_app.ui.columns import ColumnsPiece
from desktop_app.ui.notice import NoticePiece
from desktop_app.ui.scrolling import Scrolled
from desktop_app.values import replace
from tests.ui.clipping import faults
from tests.visits.visit import Visit
from tests.visits.walk import messages, scene_of, states, states_with_sheets

SIZES = [(1024, 768), (1280, 800), (1920, 1080), (1080, 1920), (3840, 2160)]
FIRST = (1280, 800)


def pages(pack: Pack, *, sheets: bool = False) -> list[tuple[str, State]]:
    """Return one state for each page, in each view, with each part and outcome."""
    found = states_with_sheets(pack) if sheets else states(pack)
    once: dict[object, tuple[str, State]] = {}
    for name, state in found:
        scene = scene_of(state, pack)
        once.setdefault((scene.page, scene.sheet, scene.panel), (name, state))
    return list(once.values())


def _faults(visit: Visit) -> list[str]:
    """What does not fit; only the address of a source may be broken anywhere."""
    addresses = tuple(
        f"broken word: WrappedText {value.text[:50]!r}"
        for message in messages(visit.scene)
        for value in message.values
        if isinstance(value, Verbatim) and value.kind == "citation"
    )
    return [one for one in faults(visit.window) if not one.startswith(addresses)]


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_at_any_size(
    visit: Visit, pack: Pack, size: tuple[int, int], text_size: int
) -> None:
    visit.window.resize(*size)
    found = []
    for name, state in pages(pack):
        visit.put(replace(state, text_size=text_size))
        found += [f"{name}: {fault}" for fault in _faults(visit)]
    assert found == []


@pytest.mark.parametrize("text_size", [100, 200])
def test_no_sheet_of_sources_is_cut(visit: Visit, pack: Pack, text_size: int) -> None:
    visit.window.resize(1024, 768)
    found = []
    for name, state in pages(pack, sheets=True):
        if state.sheet is not None:
            visit.put(replace(state, text_size=text_size))
            found += [f"{name}: {fault}" for fault in _faults(visit)]
    assert found == []


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_options_look_alike(
    visit: Visit, pack: Pack, size: tuple[int, int], text_size: int
) -> None:
    visit.window.resize(*size)
    compared = 0
    for name, state in pages(pack):
        visit.put(replace(state, text_size=text_size))
        for group in visit.window.findChildren(QWidget):
            if _of_options(group):
                compared += 1
                assert _unlike(_cards(group)) == [], name
    assert compared > 10


def _of_options(group: QWidget) -> bool:
    """Whether a group holds one card for each option, and is seen."""
    if isinstance(group, ColumnsPiece) and group.block is not None:
        options = (getattr(one, "option", None) for one in group.block.blocks)
        return group.isVisible() and None not in options
    return isinstance(group, ArrayCardsPiece) and group.isVisible()


def _cards(group: QWidget) -> list[QWidget]:
    if isinstance(group, ArrayCardsPiece):
        return list(group.cards)
    assert isinstance(group, ColumnsPiece)
    return list(group._column.pieces)


def _unlike(cards: list[QWidget]) -> list[str]:
    """In what cards differ, that people could take for a hint."""
    found = [] if len(cards) > 1 else ["there is nothing to compare"]
    if len({(card.width(), card.height()) for card in cards}) > 1:
        found.append("cards differ in size")
    for name in ("array", "number", "had", "others", "span", "link"):
        parts = [getattr(card, name) for card in cards if hasattr(card, name)]
        shown = [part for part in parts if part.isVisible()]
        if len({(part.x(), part.y(), part.width()) for part in shown}) > 1:
            found.append(f"{name} stands elsewhere")
        if name == "array" and len({part.height() for part in parts}) > 1:
            found.append("arrays differ in height")
        if len({_kinds(part) for part in shown}) > 1:
            found.append(f"{name} is written in different fonts")
    return found


def _kinds(part: QWidget) -> tuple[str, ...]:
    shape = getattr(part, "_shape", None)
    return () if shape is None else tuple(run.kind for run in shape.runs)


def _main_page(visit: Visit) -> tuple[ArrayCardsPiece, NoticePiece]:
    visit.window.resize(*FIRST)
    visit.put(State(step=Step.HELP))
    (cards,) = (
        one for one in visit.window.findChildren(ArrayCardsPiece) if one.isVisible()
    )
    notice = next(
        one for one in visit.window.findChildren(NoticePiece) if one.isVisible()
    )
    return cards, notice


def test_the_main_page_needs_no_scrolling(visit: Visit) -> None:
    for part in _main_page(visit):
        assert part.block in _blocks(visit)
        place = QRect(part.mapTo(visit.window, QPoint(0, 0)), part.size())
        assert _seen(visit).contains(place), (type(part), place, _seen(visit))


def _blocks(visit: Visit) -> tuple[object, ...]:
    assert isinstance(visit.scene.page, Page)
    return visit.scene.page.blocks


def _seen(visit: Visit) -> QRect:
    """The part of the window in which the page is."""
    view = visit.window.frame.page
    assert isinstance(view, Scrolled)
    assert view.verticalScrollBar().value() == 0
    return QRect(view.mapTo(visit.window, QPoint(0, 0)), view.viewport().size())


def test_a_page_that_must_scroll_is_found(visit: Visit) -> None:
    _main_page(visit)
    visit.window.resize(1280, 500)
    cards = visit.window.findChildren(ArrayCardsPiece)[0]
    place = QRect(cards.mapTo(visit.window, QPoint(0, 0)), cards.size())
    assert not _seen(visit).contains(place)


def test_what_makes_options_unlike_is_found(visit: Visit) -> None:
    cards, _ = _main_page(visit)
    assert _unlike(_cards(cards)) == []
    first = cards.cards[0]
    first.array.resize(first.array.width(), first.array.height() + 1)
    assert "arrays differ in height" in _unlike(_cards(cards))
    first.number.move(first.number.x() + 1, first.number.y())
    assert "number stands elsewhere" in _unlike(_cards(cards))
    first.had.show_text("Look at this")
    first.resize(first.width(), first.height() + 1)
    assert "cards differ in size" in _unlike(_cards(cards))


def test_what_is_cut_or_small_is_found(visit: Visit) -> None:
    _main_page(visit)
    assert faults(visit.window) == []
    footer = visit.window.frame.footer
    assert footer is not None
    button = next(one for one in footer.findChildren(QPushButton) if one.isVisible())
    button.resize(40, 40)
    assert any("small target" in fault for fault in faults(visit.window))


def test_every_page_is_looked_at(pack: Pack) -> None:
    looked = {scene_of(state, pack).page for _, state in pages(pack)}
    assert looked == {scene_of(state, pack).page for _, state in states(pack)}
