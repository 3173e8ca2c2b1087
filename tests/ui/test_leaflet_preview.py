"""The leaflet is made elsewhere, shown here, and handed on when somebody asks."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import UnmadeLeafletError
from desktop_app.journey.actions import Action, PrintLeaflet, SaveLeaflet, Tell
from desktop_app.journey.state import Paper, Report, ReportKind
from desktop_app.painting.theme import Theme
from desktop_app.scene.leaflet_parts import LeafletScene
from desktop_app.ui.leaflet_maker import KEPT
from desktop_app.ui.leaflet_preview import LeafletPreviewPiece
from desktop_app.ui.look import Look
from desktop_app.ui.workshop import workshop
from desktop_app.values import replace
from tests.ui.leaflets import LEAFLET, PREVIEW, RED, NotingDesk, blank_leaflet
from tests.ui.scenes import m

NO_LEAFLET = Tell(Report(kind=ReportKind.NO_LEAFLET))
LETTER = replace(PREVIEW, leaflet=replace(LEAFLET, paper=Paper.LETTER))
WHITE = QColor(255, 255, 255)
INSIDE = QPoint(20, 20)
LOGGED = pytest.mark.expects("log", match="could not be made")


@pytest.fixture
def desk(look: Look) -> NotingDesk:
    """The desk to which the leaflet goes."""
    look.desk = made = NotingDesk()
    return made


def shown(qtbot: QtBot, look: Look, width: int = 600) -> LeafletPreviewPiece:
    piece = LeafletPreviewPiece(look)
    piece.show_block(PREVIEW)
    qtbot.addWidget(piece)
    piece.resize(width, piece.height_for(width))
    piece.show()
    return piece


def made(qtbot: QtBot, look: Look, width: int = 600) -> LeafletPreviewPiece:
    piece = shown(qtbot, look, width)
    qtbot.waitUntil(lambda: piece.view.ready)
    return piece


# --- Making --------------------------------------------------------------------------


def test_the_pages_are_seen_one_below_the_other(qtbot: QtBot, look: Look) -> None:
    view = made(qtbot, look).view
    first, second = view._places(600)
    assert second.top() > first.bottom()
    view.resize(600, view.height_for(600))
    qtbot.waitUntil(lambda: view.ready)
    picture = view.grab().toImage()
    for place in (first, second):
        assert picture.pixelColor(place.center()) == RED
        assert picture.pixelColor(place.topLeft() + INSIDE) == WHITE


@pytest.mark.parametrize("palette", ["dark", "contrast"])
def test_paper_stays_white_in_all_colours(
    qtbot: QtBot, look: Look, palette: str
) -> None:
    gate = threading.Event()

    def make(_: LeafletScene) -> bytes:
        gate.wait(5)
        return blank_leaflet()

    look.make_leaflet = make
    look.theme = Theme(palette, 100)
    view = shown(qtbot, look).view
    place = view._places(600)[0]
    corner = place.topLeft() + INSIDE
    assert view.grab().toImage().pixelColor(corner) == WHITE
    gate.set()
    qtbot.waitUntil(lambda: view.ready)
    assert view.grab().toImage().pixelColor(corner) == WHITE


def test_a_leaflet_is_made_in_another_thread(qtbot: QtBot, look: Look) -> None:
    threads: list[threading.Thread] = []

    def make(_: LeafletScene) -> bytes:
        threads.append(threading.current_thread())
        return blank_leaflet()

    look.make_leaflet = make
    made(qtbot, look)
    assert len(threads) == 1
    assert threading.main_thread() not in threads


def test_nothing_is_made_until_it_is_seen(qtbot: QtBot, look: Look) -> None:
    piece = LeafletPreviewPiece(look)
    qtbot.addWidget(piece)
    piece.show_block(PREVIEW)
    piece.resize(600, piece.height_for(600))
    QCoreApplication.processEvents()
    assert not piece.view.busy
    assert piece.view.document() is None


def test_it_is_called_by_its_title_and_pages_once_it_is_there(
    qtbot: QtBot, look: Look
) -> None:
    piece = shown(qtbot, look)
    assert piece.view.accessibleName() == "Your leaflet"
    qtbot.waitUntil(lambda: piece.view.ready)
    assert "Two treatments" in piece.view.accessibleName()
    assert piece.view.accessibleName() != "Your leaflet"


def test_another_leaflet_takes_the_place_of_the_first(
    qtbot: QtBot, look: Look, desk: NotingDesk
) -> None:
    look.make_leaflet = lambda leaflet: blank_leaflet(1, leaflet.paper)
    piece = made(qtbot, look)
    high = piece.height_for(600)
    piece.show_block(LETTER)
    assert not piece.view.ready
    assert piece.view.document() is None
    piece.view.update()
    qtbot.waitUntil(lambda: piece.view.ready)
    assert piece.view.document() == blank_leaflet(1, Paper.LETTER)
    assert piece.height_for(600) < high


def test_an_old_leaflet_is_dropped(qtbot: QtBot, look: Look) -> None:
    first = threading.Event()

    def make(leaflet: LeafletScene) -> bytes:
        if leaflet.paper is Paper.A4:
            first.wait(5)
        return blank_leaflet(1, leaflet.paper)

    look.make_leaflet = make
    piece = shown(qtbot, look)
    qtbot.waitUntil(lambda: piece.view.busy)
    piece.show_block(LETTER)
    piece.view.repaint()
    first.set()
    qtbot.waitUntil(lambda: piece.view.ready)
    assert piece.view.document() == blank_leaflet(1, Paper.LETTER)


def test_another_size_draws_pages_anew_and_sets_nothing_anew(
    qtbot: QtBot, look: Look
) -> None:
    times: list[LeafletScene] = []

    def make(leaflet: LeafletScene) -> bytes:
        times.append(leaflet)
        return blank_leaflet()

    look.make_leaflet = make
    piece = made(qtbot, look)
    piece.resize(500, piece.height_for(500))
    qtbot.waitUntil(lambda: piece.view.width() == 500 and piece.view.ready)
    assert len(times) == 1


def test_only_pages_near_those_in_sight_are_kept_as_pictures(
    qtbot: QtBot, look: Look
) -> None:
    look.make_leaflet = lambda _: blank_leaflet(20)
    area = QScrollArea()
    qtbot.addWidget(area)
    piece = LeafletPreviewPiece(look)
    piece.show_block(PREVIEW)
    area.setWidget(piece)
    area.resize(640, 500)
    piece.resize(600, piece.height_for(600))
    piece.arrange()
    area.show()
    view = piece.view
    qtbot.waitUntil(lambda: view.ready)
    piece.resize(600, piece.height_for(600))
    piece.arrange()
    bar = area.verticalScrollBar()
    for place in range(0, bar.maximum(), 400):
        bar.setValue(place)
        view.repaint()
        qtbot.waitUntil(lambda: view.ready)
    there = [page for page in range(20) if view._maker.page(page) is not None]
    assert 19 in there
    assert len(there) <= KEPT


def test_out_of_sight_nothing_is_kept(qtbot: QtBot, look: Look) -> None:
    piece = made(qtbot, look)
    piece.hide()
    assert piece.view.document() is None
    assert not piece.view._maker.shapes


def test_closed_meanwhile_it_is_dropped(
    qtbot: QtBot, look: Look, reported: list[Action]
) -> None:
    gate = threading.Event()

    def make(_: LeafletScene) -> bytes:
        gate.wait(5)
        return blank_leaflet()

    look.make_leaflet = make
    piece = shown(qtbot, look)
    qtbot.waitUntil(lambda: piece.view.busy)
    piece.hide()
    gate.set()
    qtbot.waitUntil(lambda: not piece.view.busy)
    QCoreApplication.processEvents()
    assert piece.view.document() is None
    assert reported == []


def test_no_end_waits_for_the_worker(qtbot: QtBot, look: Look) -> None:
    started, gate = threading.Event(), threading.Event()

    def make(_: LeafletScene) -> bytes:
        started.set()
        gate.wait(20)
        return blank_leaflet()

    look.make_leaflet = make
    window = QWidget()
    qtbot.addWidget(window)
    piece = LeafletPreviewPiece(look, window)
    piece.show_block(PREVIEW)
    piece.resize(600, piece.height_for(600))
    piece.arrange()
    window.resize(600, 600)
    window.show()
    qtbot.waitUntil(started.is_set)
    piece.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(piece)
    gate.set()
    workshop("leaflets").finish()
    QCoreApplication.processEvents()  # what comes back finds nobody


# --- Handing on ----------------------------------------------------------------------


def test_print_hands_on_what_is_seen_and_its_paper(
    qtbot: QtBot, look: Look, desk: NotingDesk, reported: list[Action]
) -> None:
    piece = made(qtbot, look)
    piece.print_button.click()
    assert desk.printed == [(blank_leaflet(), Paper.A4)]
    assert desk.saved == []
    told = Tell(Report(kind=ReportKind.PRINTED))
    assert reported == [PrintLeaflet(), told]


def test_save_hands_on_what_is_seen(
    qtbot: QtBot, look: Look, desk: NotingDesk, reported: list[Action]
) -> None:
    desk.answer = ReportKind.SAVED
    piece = made(qtbot, look)
    piece.save_button.click()
    assert desk.saved == [blank_leaflet()]
    assert desk.printed == []
    assert reported == [SaveLeaflet(), Tell(Report(kind=ReportKind.SAVED))]


def test_who_thinks_better_of_it_is_told_nothing(
    qtbot: QtBot, look: Look, desk: NotingDesk, reported: list[Action]
) -> None:
    desk.answer = None
    piece = made(qtbot, look)
    piece.print_button.click()
    piece.save_button.click()
    assert reported == [PrintLeaflet(), SaveLeaflet()]


def test_a_press_before_it_is_made_waits_for_it(
    qtbot: QtBot, look: Look, desk: NotingDesk
) -> None:
    piece = shown(qtbot, look)
    piece.save_button.click()
    assert desk.saved == []
    qtbot.waitUntil(lambda: bool(desk.saved))
    assert desk.saved == [blank_leaflet()]


def test_a_press_before_another_one_is_made_hands_on_the_other(
    qtbot: QtBot, look: Look, desk: NotingDesk
) -> None:
    look.make_leaflet = lambda leaflet: blank_leaflet(1, leaflet.paper)
    piece = made(qtbot, look)
    piece.show_block(LETTER)
    piece.print_button.click()
    qtbot.waitUntil(lambda: bool(desk.printed))
    assert desk.printed == [(blank_leaflet(1, Paper.LETTER), Paper.LETTER)]


def test_a_press_is_forgotten_when_the_sheet_is_closed(
    qtbot: QtBot, look: Look, desk: NotingDesk
) -> None:
    gate = threading.Event()

    def make(_: LeafletScene) -> bytes:
        gate.wait(5)
        return blank_leaflet()

    look.make_leaflet = make
    piece = shown(qtbot, look)
    piece.print_button.click()
    piece.hide()
    gate.set()
    qtbot.waitUntil(lambda: not piece.view.busy)
    piece.show()
    qtbot.waitUntil(lambda: piece.view.ready)
    assert desk.printed == []


# --- What goes wrong -----------------------------------------------------------------


@LOGGED
@pytest.mark.parametrize("error", [UnmadeLeafletError("no font"), ValueError("odd")])
def test_what_cannot_be_made_is_told_once_and_the_visit_goes_on(
    qtbot: QtBot, look: Look, reported: list[Action], error: Exception
) -> None:
    def make(_: LeafletScene) -> bytes:
        raise error

    look.make_leaflet = make
    piece = shown(qtbot, look)
    qtbot.waitUntil(lambda: bool(reported))
    for _ in range(3):
        piece.view.update()
        QCoreApplication.processEvents()
    assert reported == [NO_LEAFLET]
    assert not piece.view.isVisible()
    assert piece.height_for(600) < 100


@LOGGED
def test_what_is_no_pdf_is_told_too(
    qtbot: QtBot, look: Look, reported: list[Action]
) -> None:
    look.make_leaflet = lambda _: b"no leaflet at all"
    shown(qtbot, look)
    qtbot.waitUntil(lambda: bool(reported))
    assert reported == [NO_LEAFLET]


@LOGGED
def test_where_nobody_makes_leaflets_that_is_told(
    qtbot: QtBot, look: Look, reported: list[Action]
) -> None:
    look.make_leaflet = None
    shown(qtbot, look)
    qtbot.waitUntil(lambda: bool(reported))
    assert reported == [NO_LEAFLET]


@LOGGED
def test_a_press_tries_again_and_so_does_another_wish(
    qtbot: QtBot, look: Look, desk: NotingDesk, reported: list[Action]
) -> None:
    broken = True

    def make(leaflet: LeafletScene) -> bytes:
        if broken:
            raise UnmadeLeafletError("no font")
        return blank_leaflet(1, leaflet.paper)

    look.make_leaflet = make
    piece = shown(qtbot, look)
    qtbot.waitUntil(lambda: reported == [NO_LEAFLET])
    piece.print_button.click()
    qtbot.waitUntil(lambda: reported == [NO_LEAFLET, PrintLeaflet(), NO_LEAFLET])
    assert desk.printed == []
    broken = False
    piece.show_block(LETTER)
    assert piece.view.isVisible()
    piece.resize(600, piece.height_for(600))
    qtbot.waitUntil(lambda: piece.view.ready)
    assert desk.printed == []  # the press before was answered with a sentence
    piece.print_button.click()
    assert desk.printed == [(blank_leaflet(1, Paper.LETTER), Paper.LETTER)]


# --- Late ----------------------------------------------------------------------------


def test_what_prints_is_imported_when_it_is_first_needed() -> None:
    code = """
import sys
from desktop_app.app.start import application, make_window, open_pack
from desktop_app.journey.actions import OpenSheet
from desktop_app.journey.state import ComfortSheet, State, Step
app = application()
window = make_window(open_pack(None), State(step=Step.SUMMARY))
window.show()
window.settle()
app.processEvents()
window.look.dispatch(OpenSheet(ComfortSheet()))
app.processEvents()
heavy = {"PySide6.QtPdf", "PySide6.QtPrintSupport", "typst"}
late = {
    f"desktop_app.{one}"
    for one in ("leaflet.typeset", "scene.leaflet", "ui.leaflet_preview")
}
print(sorted((heavy | late) & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr


def test_words_stand_for_the_pages_until_they_are_there(
    qtbot: QtBot, look: Look
) -> None:
    said: list[str] = []
    say = look.voice.render
    look.voice.render = lambda message: said.append(say(message)) or say(message)  # type: ignore[method-assign, func-returns-value] # to hear what is painted
    piece = shown(qtbot, look)
    assert QTest.qWaitForWindowExposed(piece)
    piece.view.repaint()
    assert "Your leaflet is being made." in said
    qtbot.waitUntil(lambda: piece.view.ready)
    piece.view.repaint()
    assert any(text.startswith("Page") for text in said)


def test_a_new_name_alone_makes_nothing_anew(qtbot: QtBot, look: Look) -> None:
    piece = made(qtbot, look)
    button = replace(PREVIEW.print_, text=m("Print it"))
    piece.show_block(replace(PREVIEW, print_=button))
    assert piece.view.ready
