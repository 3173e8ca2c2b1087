"""What a screen reader meets on every page: names, roles, order, news."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import CloseSheet, GoNext, OpenSheet
from desktop_app.journey.state import (
    STEPS,
    ComfortSheet,
    ProgramSheet,
    State,
    Step,
    View,
)
from desktop_app.l10n.render import Speaker
from desktop_app.scene.pictures import (
    CalendarScene,
    CurveChartScene,
    RangeChartScene,
    TimelineScene,
)
from desktop_app.ui import access
from desktop_app.ui.choice import ChoicePiece
from desktop_app.ui.choice_item import AnyOf, OneOf
from desktop_app.ui.pictures import Picture
from desktop_app.ui.sheet_view import SheetView
from desktop_app.ui.table import TablePiece
from desktop_app.ui.table_row import TableRowView
from desktop_app.ui.wrapped_text import Heading
from tests.visits.reading import page_lines, sheet_lines
from tests.visits.sentences import text_of
from tests.visits.visit import Visit
from tests.visits.walk import messages, pieces, scene_of, states

Role = QAccessible.Role
ROLES: tuple[tuple[type[QWidget], QAccessible.Role], ...] = (
    (Picture, Role.Graphic),
    (Heading, Role.Heading),
    (ChoicePiece, Role.Grouping),
    (TablePiece, Role.Table),
    (TableRowView, Role.Row),
    (SheetView, Role.Dialog),
    (OneOf, Role.RadioButton),
    (AnyOf, Role.CheckBox),
    (QAbstractButton, Role.Button),
    (QLabel, Role.StaticText),
)
"""The first class that fits decides; a row has no name, its cells have."""
_PAINTED = CalendarScene | TimelineScene | CurveChartScene | RangeChartScene


def _met(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def _name(widget: QWidget) -> str:
    return _met(widget).text(QAccessible.Text.Name)


def _wrong(visit: Visit) -> list[str]:
    """Everything on a page that has no name or another role than it should."""
    found = []
    for widget in visit.shown():
        role = next((role for kind, role in ROLES if isinstance(widget, kind)), None)
        if role is None:
            continue
        met = _met(widget)
        if met.role() != role:
            found.append(f"{type(widget).__name__} is a {met.role()}")
        if role != Role.Row and not _name(widget).strip() and _shows(widget):
            found.append(f"{type(widget).__name__} has no name")
        if role in {Role.RadioButton, Role.CheckBox}:
            assert isinstance(widget, QAbstractButton)
            if bool(met.state().checked) != widget.isChecked():
                found.append(f"{_name(widget)} is not told to be chosen")
    return found


def _shows(widget: QWidget) -> bool:
    return widget.height() > 0 and widget.width() > 0


def test_everything_has_a_name_and_a_role(visit: Visit, pack: Pack) -> None:
    kinds = set()
    for name, state in states(pack):
        visit.put(state)
        assert _wrong(visit) == [], name
        kinds |= {_met(widget).role() for widget in visit.shown()}
    assert {role for _, role in ROLES} <= kinds


def test_a_missing_name_and_a_wrong_role_are_found(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit.put(State(step=Step.HELP))
    assert _wrong(visit) == []
    visit.pictures()[0].setAccessibleName("")
    assert any("has no name" in one for one in _wrong(visit))
    monkeypatch.setitem(access._ROLES, "OneOf", (access._Item, Role.CheckBox))
    visit.put(State(step=Step.MATTERS))  # whose choices are made only now
    wrong = _wrong(visit)
    assert any(one.startswith("OneOf is a") for one in wrong)


def tree(widget: QWidget) -> Iterator[QWidget]:
    """What a screen reader comes to below a widget, in its own order."""
    met = _met(widget)
    for place in range(met.childCount()):
        inner = met.child(place)
        thing = None if inner is None else inner.object()
        if isinstance(thing, QWidget) and thing.isVisible():
            yield thing
            yield from tree(thing)


def test_a_screen_reader_walks_in_reading_order(visit: Visit, pack: Pack) -> None:
    for name, state in states(pack):
        visit.put(state)
        read = [id(widget) for widget in visit.shown()]
        met = [id(widget) for widget in tree(visit.window) if id(widget) in read]
        assert met == [one for one in read if one in met], name
        assert len(met) > 10


def _heard(visit: Visit) -> str:
    """What is read on the page or sheet, one after the other."""
    parts = []
    for widget in visit.shown():
        words = getattr(widget, "words", None)
        said = words() if callable(words) else None
        if isinstance(said, str):
            parts.append(said)
        elif isinstance(widget, QLabel):
            parts.append(widget.text())
    return "\n".join(parts)


def test_words_stand_in_the_order_of_the_scene(visit: Visit, pack: Pack) -> None:
    speaker = Speaker("en")
    for name, state in states(pack):
        visit.put(state)
        scene = visit.scene
        painted = {
            message
            for picture in pieces(scene)
            if isinstance(picture, _PAINTED)
            for message in messages(picture)
        }
        lines = page_lines(scene) if scene.sheet is None else sheet_lines(scene.sheet)
        heard, at = _heard(visit), 0
        for line in lines:
            if line.kind == "spoken" or painted.intersection(line.said):
                continue
            text = text_of(line, speaker)
            found = heard.find(text, at)
            assert found >= 0, (name, text, heard[at : at + 200])
            at = found


def test_every_step_and_sheet_is_announced(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, pack: Pack
) -> None:
    said: list[str] = []
    monkeypatch.setattr(access, "announce", lambda _, words: said.append(words))
    speaker = Speaker("en")
    expected = []
    for step in STEPS[1:]:
        visit.window.store.dispatch(GoNext())
        expected.append(speaker.render(scene_of(State(step=step), pack).announcement))
    for sheet in (ComfortSheet(), ProgramSheet()):
        visit.window.store.dispatch(OpenSheet(sheet))
        visit.window.store.dispatch(CloseSheet())
        scene = scene_of(State(sheet=sheet), pack).sheet
        assert scene is not None
        expected.append(speaker.render(scene.heading))
    assert said == expected
    assert len(set(said)) == len(said)


def test_the_page_can_be_heard_while_a_reader_listens(
    visit: Visit, pack: Pack, qtbot: QtBot
) -> None:
    QAccessible.setActive(True)
    try:
        for step in STEPS[1:]:
            visit.window.store.dispatch(GoNext())
            assert visit.state.step is step
            assert _name(visit.focus) == visit.focus.accessibleName()
        for view in View:
            visit.put(State(step=Step.HELP, view=view))
            assert _wrong(visit) == []
    finally:
        QAccessible.setActive(False)
