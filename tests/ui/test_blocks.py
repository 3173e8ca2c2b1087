"""Every kind of block: shown, pressed, heard."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.journey.actions import Action, ChooseOutcome, ToggleQuestion
from desktop_app.journey.state import State
from desktop_app.scene import blocks as b
from desktop_app.ui.array_cards import ArrayCardsPiece
from desktop_app.ui.blocks import AnyPiece, piece_for
from desktop_app.ui.choice import ChoicePiece
from desktop_app.ui.look import Look
from desktop_app.ui.pictures import Picture
from tests.ui import leaflets, scenes
from tests.ui.clipping import faults

BLOCKS: dict[str, b.Block] = {
    "paragraph": scenes.PARAGRAPH,
    "heading": b.Paragraph(sentences=(scenes.m("Other options"),), kind="heading"),
    "bullets": b.Bullets(items=scenes.BULLETS.items, button=scenes.SOURCES),
    "notice": scenes.NOTICE,
    "arrays": scenes.ARRAYS,
    "bars": scenes.BARS,
    "table": scenes.TABLE,
    "chart": scenes.CHART,
    "segments": scenes.times(),
    "list": scenes.about(State()),
    "several": scenes.questions(State()),
    "card": b.Card(title=scenes.m("Title"), blocks=(scenes.PARAGRAPH,)),
    "columns": b.Columns(blocks=(scenes.NOTICE, scenes.PARAGRAPH)),
    "rating": scenes.rating(State()),
    "buttons": b.Buttons(items=(scenes.MORE, scenes.SOURCES)),
    "calendar": scenes.CALENDAR,
    "timeline": scenes.TIMELINE,
    "leaflet": leaflets.PREVIEW,
    "fold": scenes.fold(State(opened=("cells",))),
    "field": scenes.FIELD,
    "outcome line": scenes.OUTCOME_LINE,
}


def shown(qtbot: QtBot, look: Look, block: b.Block, width: int = 900) -> AnyPiece:
    piece = piece_for(look, block)
    qtbot.addWidget(piece)
    piece.resize(width, piece.height_for(width))
    piece.show()
    return piece


def buttons(piece: QWidget) -> list[QAbstractButton]:
    return [one for one in piece.findChildren(QAbstractButton) if one.isVisible()]


def said(widget: QWidget) -> tuple[Any, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role(), interface.text(QAccessible.Text.Name)


def test_every_kind_of_block_has_an_example() -> None:
    assert {type(block) for block in BLOCKS.values()} == set(get_args(b.Block))


@pytest.mark.parametrize("kind", BLOCKS)
@pytest.mark.parametrize("width", [300, 500, 900, 1200])
def test_a_block_fits_its_width(
    qtbot: QtBot, look: Look, kind: str, width: int
) -> None:
    assert faults(shown(qtbot, look, BLOCKS[kind], width)) == []


@pytest.mark.parametrize("kind", BLOCKS)
def test_showing_reports_nothing(
    qtbot: QtBot, look: Look, kind: str, reported: list[Action]
) -> None:
    piece = shown(qtbot, look, BLOCKS[kind])
    piece.show_block(BLOCKS[kind])
    assert reported == []


@pytest.mark.parametrize("kind", BLOCKS)
def test_a_press_reports_and_changes_nothing(
    qtbot: QtBot, look: Look, kind: str, reported: list[Action]
) -> None:
    piece = shown(qtbot, look, BLOCKS[kind])
    for count, button in enumerate(buttons(piece), 1):
        before = button.isChecked()
        button.click()
        assert len(reported) == count
        assert button.isChecked() == before


@pytest.mark.parametrize("kind", BLOCKS)
def test_all_that_is_pressed_is_named_and_reached_by_key(
    qtbot: QtBot, look: Look, kind: str, reported: list[Action]
) -> None:
    piece = shown(qtbot, look, BLOCKS[kind])
    for button in buttons(piece):
        role, name = said(button)
        assert name
        assert role in {
            QAccessible.Role.Button,
            QAccessible.Role.RadioButton,
            QAccessible.Role.CheckBox,
        }
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        reported.clear()
        QTest.keyClick(button, Qt.Key.Key_Space)
        QTest.keyClick(button, Qt.Key.Key_Return)
        assert len(reported) == 2


@pytest.mark.parametrize("kind", ["arrays", "bars", "chart", "calendar", "timeline"])
def test_a_picture_is_one_stop_and_says_what_it_shows(
    qtbot: QtBot, look: Look, kind: str
) -> None:
    piece = shown(qtbot, look, BLOCKS[kind])
    pictures = piece.findChildren(Picture)
    assert pictures
    for picture in pictures:
        role, name = said(picture)
        assert role == QAccessible.Role.Graphic
        assert name
        assert picture.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_words_and_headings_are_heard_as_such(qtbot: QtBot, look: Look) -> None:
    plain = shown(qtbot, look, BLOCKS["paragraph"])
    titled = shown(qtbot, look, BLOCKS["heading"])
    text = plain.findChildren(QLabel)[0]
    heading = titled.findChildren(QLabel)[0]
    assert said(text) == (QAccessible.Role.StaticText, "One sentence. Another.")
    assert said(heading) == (QAccessible.Role.Heading, "Other options")


def test_a_table_cell_is_heard_with_its_row_and_column(
    qtbot: QtBot, look: Look
) -> None:
    table = shown(qtbot, look, BLOCKS["table"])
    names = [said(label)[1] for label in table.findChildren(QLabel)]
    assert "Not grown, Hormone treatment alone: 29" in names
    assert said(table) == (QAccessible.Role.Table, "People of 100")


def test_cards_are_exactly_alike(qtbot: QtBot, look: Look) -> None:
    piece = shown(qtbot, look, scenes.ARRAYS)
    assert isinstance(piece, ArrayCardsPiece)
    first, second = piece.cards
    assert first.size() == second.size()
    for one in ("array", "number", "had", "others", "span", "link", "name"):
        assert getattr(first, one).geometry() == getattr(second, one).geometry()


def test_a_choice_shows_what_is_chosen_and_says_so(qtbot: QtBot, look: Look) -> None:
    piece = shown(qtbot, look, scenes.times("6"))
    piece.show_block(scenes.times("12"))
    assert [button.isChecked() for button in buttons(piece)] == [False, True]
    state = QAccessible.queryAccessibleInterface(buttons(piece)[1]).state()
    assert state.checked


def test_arrows_move_within_a_choice(
    qtbot: QtBot, look: Look, reported: list[Action]
) -> None:
    piece = shown(qtbot, look, scenes.times("6"))
    assert isinstance(piece, ChoicePiece)
    first, second = piece.items
    piece.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    assert reported == []
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert reported == [ChooseOutcome("help", "12")]


def test_a_screen_reader_can_choose(
    qtbot: QtBot, look: Look, reported: list[Action]
) -> None:
    piece = shown(qtbot, look, BLOCKS["several"])
    action = QAccessible.queryAccessibleInterface(buttons(piece)[0]).actionInterface()
    action.doAction("Toggle")
    assert reported == [ToggleQuestion("travel")]
    assert not buttons(piece)[0].isChecked()


def test_pieces_of_the_same_kind_are_kept(qtbot: QtBot, look: Look) -> None:
    piece = shown(qtbot, look, BLOCKS["notice"])
    before = piece.findChildren(QLabel)
    piece.show_block(b.Notice(strong=scenes.m("Other words.")))
    assert piece.findChildren(QLabel) == before
    assert before[0].text() == "Other words."
