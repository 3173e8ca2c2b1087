"""A chart is drawn elsewhere, shown here, and old drawings are dropped."""

from __future__ import annotations

import threading

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.painting.theme import Theme
from desktop_app.ui.chart_view import ChartPiece
from desktop_app.ui.look import Look
from desktop_app.ui.workshop import workshop
from desktop_app.values import replace
from tests.ui import scenes
from tests.ui.conftest import Blank


def _shown(qtbot: QtBot, look: Look) -> ChartPiece:
    piece = ChartPiece(look)
    piece.show_block(scenes.CHART)
    qtbot.addWidget(piece)
    piece.resize(800, piece.height_for(800))
    piece.show()
    return piece


def test_a_chart_is_shown_when_it_is_drawn(qtbot: QtBot, look: Look) -> None:
    piece = _shown(qtbot, look)
    view = piece.view
    qtbot.waitUntil(lambda: view.ready)
    middle = view.rect().center()
    assert view.grab().toImage().pixelColor(middle) == QColor(255, 0, 0)


def test_drawing_happens_in_another_thread(qtbot: QtBot, look: Look) -> None:
    threads: list[threading.Thread] = []

    def draw(*_: object, width: int, height: int, **__: object) -> Blank:
        threads.append(threading.current_thread())
        return Blank(width, height)

    look.draw_chart = draw
    piece = _shown(qtbot, look)
    view = piece.view
    qtbot.waitUntil(lambda: view.ready)
    assert threading.main_thread() not in threads


def test_a_new_size_waits_for_calm_and_is_drawn_once(qtbot: QtBot, look: Look) -> None:
    widths: list[int] = []

    def draw(*_: object, width: int, height: int, **__: object) -> Blank:
        widths.append(width)
        return Blank(width, height)

    look.draw_chart = draw
    piece = _shown(qtbot, look)
    qtbot.waitUntil(lambda: piece.view.ready)
    for wide in (810, 820, 830):
        piece.resize(wide, piece.height())
    qtbot.waitUntil(lambda: piece.view.ready)
    assert len(widths) == 2


def test_another_palette_is_drawn_anew(qtbot: QtBot, look: Look) -> None:
    piece = _shown(qtbot, look)
    qtbot.waitUntil(lambda: piece.view.ready)
    look.theme = Theme("dark", 100)
    assert not piece.view.ready
    piece.view.update()
    qtbot.waitUntil(lambda: piece.view.ready)


def test_an_old_drawing_is_dropped(qtbot: QtBot, look: Look) -> None:
    first = threading.Event()

    def draw(scene: object, *, width: int, height: int, **_: object) -> Blank:
        if scene == scenes.CHART.scene:
            first.wait(5)
        return Blank(width, height)

    look.draw_chart = draw
    piece = _shown(qtbot, look)
    qtbot.waitExposed(piece)
    piece.view.repaint()
    other = replace(scenes.CHART.scene, name=scenes.m("Another chart"))
    piece.show_block(replace(scenes.CHART, scene=other))
    piece.view.repaint()
    first.set()
    qtbot.waitUntil(lambda: piece.view.ready)
    assert piece.view.accessibleName() == "Another chart"


def test_what_goes_wrong_is_not_swallowed(qtbot: QtBot, look: Look) -> None:
    def draw(*_: object, **__: object) -> Blank:
        raise ValueError("no chart")

    look.draw_chart = draw
    with qtbot.captureExceptions() as raised:
        piece = _shown(qtbot, look)
        qtbot.waitUntil(lambda: bool(raised))
    assert not piece.view.ready
    assert raised[0][0] is ValueError


def test_the_end_of_the_program_waits_and_that_of_a_chart_does_not(
    qtbot: QtBot, look: Look
) -> None:
    started, gate = threading.Event(), threading.Event()
    ended = threading.Event()

    def draw(*_: object, width: int, height: int, **__: object) -> Blank:
        started.set()
        gate.wait(20)
        ended.set()
        return Blank(width, height)

    look.draw_chart = draw
    window = QWidget()
    qtbot.addWidget(window)
    piece = ChartPiece(look, window)
    piece.show_block(scenes.CHART)
    piece.resize(800, piece.height_for(800))
    piece.arrange()
    window.resize(800, 600)
    window.show()
    qtbot.waitUntil(started.is_set)
    shiboken6.delete(piece)  # as where Python's lock is held
    assert not ended.is_set()
    gate.set()
    workshop("charts").finish()
    assert ended.is_set()
    QCoreApplication.processEvents()  # what comes back finds nobody
