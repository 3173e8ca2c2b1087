"""A visit that ends with a leaflet: printed, saved, or neither, and it goes on."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.app.start import make_window
from desktop_app.errors import MissingFileError
from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import (
    CloseSheet,
    GoBack,
    OpenSheet,
    PrintLeaflet,
    SaveLeaflet,
    SetLanguage,
    SetLeaflet,
    StartAgain,
)
from desktop_app.journey.state import (
    TEXT_SIZES,
    LeafletSheet,
    LeafletWish,
    Paper,
    Report,
    ReportKind,
    State,
    Step,
)
from desktop_app.l10n.pseudo import MIRRORED, STRETCHED
from desktop_app.narrative.reports import report_words
from desktop_app.scene.leaflet_parts import LeafletScene
from desktop_app.ui import access, printing, saving
from desktop_app.ui.leaflet_desk import SystemDesk
from desktop_app.ui.leaflet_view import LeafletView
from desktop_app.ui.notice import NoticePiece
from tests.ui.clipping import faults
from tests.ui.leaflets import blank_leaflet
from tests.visits.visit import Begin, Visit
from tests.visits.walk import LANGUAGES

LAST = State(step=Step.SUMMARY)
OPEN = State(step=Step.SUMMARY, sheet=LeafletSheet())
Asked = list[Path | None]


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """What the person answers when asked where to save; nowhere at first."""
    answers: Asked = [None]
    monkeypatch.setattr(saving, "ask_for_place", lambda *_: answers[-1])
    return answers


@pytest.fixture
def visit(visit: Visit) -> Visit:
    """A visit whose leaflet goes where the person says, as in the program."""
    visit.window.look.desk = SystemDesk(visit.window.look, visit.window)
    return visit


def view_of(visit: Visit) -> LeafletView:
    (found,) = (one for one in visit.shown() if isinstance(one, LeafletView))
    return found


def _wait_for(view: LeafletView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.ready)


def told(visit: Visit) -> str:
    """What the notice on the sheet says."""
    (found,) = (one for one in visit.shown() if isinstance(one, NoticePiece))
    return found._text.text()


def expected(visit: Visit, kind: ReportKind, where: Path | str = "") -> str:
    report = Report(kind=kind, place=str(where))
    return visit.window.look.say(report_words(report))


def goes_on(visit: Visit) -> None:
    """The sheet closes, and the page behind it is as it was."""
    visit.choose(CloseSheet())
    assert visit.state.report is None
    visit.window.look.dispatch(GoBack())
    assert visit.state.step is Step.CHECK


# --- Saved ---------------------------------------------------------------------------


def test_by_keyboard_alone_from_the_last_page_to_a_file(
    visit: Visit, qtbot: QtBot, tmp_path: Path, place: Asked
) -> None:
    visit.put(LAST)
    visit.choose(OpenSheet(LeafletSheet()))
    letter = LeafletWish(paper=Paper.LETTER)
    visit.choose(SetLeaflet(letter))
    large = LeafletWish(paper=Paper.LETTER, large=True)
    visit.choose(SetLeaflet(large))
    both = LeafletWish(paper=Paper.LETTER, large=True, second="ar")
    visit.choose(SetLeaflet(both))
    assert visit.state.leaflet == both
    place.append(tmp_path / "mine")
    visit.choose(SaveLeaflet(), Qt.Key.Key_Return)
    file = tmp_path / "mine.pdf"
    qtbot.waitUntil(lambda: visit.state.report is not None)
    assert visit.state.report == Report(kind=ReportKind.SAVED, place=str(file))
    assert told(visit) == expected(visit, ReportKind.SAVED, file)
    assert list(tmp_path.iterdir()) == [file]
    assert file.read_bytes() == blank_leaflet()
    goes_on(visit)


def test_what_is_saved_is_the_leaflet_as_it_was_wished(
    qtbot: QtBot, pack: Pack, tmp_path: Path, place: Asked
) -> None:
    """The one test with everything real but the answer to the dialog."""
    state = State(step=Step.SUMMARY, sheet=LeafletSheet())
    window = make_window(pack, state, LANGUAGES.offered)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    visit = Visit(window)
    place.append(tmp_path / "leaflet.pdf")
    visit.window.look.dispatch(SetLeaflet(LeafletWish(second="ar")))
    view = view_of(visit)
    qtbot.waitUntil(lambda: view.ready, timeout=20_000)
    before = view.document()
    QTest.mouseClick(visit.item(SaveLeaflet()), Qt.MouseButton.LeftButton)
    assert (tmp_path / "leaflet.pdf").read_bytes() == before
    assert before is not None
    assert before.startswith(b"%PDF")
    assert len(before) > 20_000


def test_who_thinks_better_of_it_has_no_file_and_no_report(
    visit: Visit, qtbot: QtBot, tmp_path: Path, place: Asked
) -> None:
    visit.put(OPEN)
    quiet = told(visit)
    qtbot.waitUntil(lambda: view_of(visit).ready)
    visit.choose(SaveLeaflet())
    assert visit.state == OPEN
    assert told(visit) == quiet
    goes_on(visit)


def test_a_folder_that_is_not_there_is_one_sentence_in_the_window(
    visit: Visit, qtbot: QtBot, tmp_path: Path, place: Asked
) -> None:
    visit.put(OPEN)
    qtbot.waitUntil(lambda: view_of(visit).ready)
    there = tmp_path / "gone" / "leaflet.pdf"
    place.append(there)
    visit.choose(SaveLeaflet())
    assert told(visit) == expected(visit, ReportKind.NOT_SAVED, there)
    assert list(tmp_path.iterdir()) == []
    place.append(tmp_path / "leaflet.pdf")
    visit.choose(SaveLeaflet())
    assert told(visit) == expected(visit, ReportKind.SAVED, tmp_path / "leaflet.pdf")
    goes_on(visit)


# --- Printed -------------------------------------------------------------------------


def test_without_a_printer_one_sentence_says_so(
    visit: Visit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    visit.put(OPEN)
    visit.choose(PrintLeaflet())
    qtbot.waitUntil(lambda: visit.state.report is not None)
    assert told(visit) == expected(visit, ReportKind.NO_PRINTER)
    goes_on(visit)


def test_the_chosen_printer_gets_it(
    visit: Visit, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def chosen(printer: QPrinter, _: object) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "paper.pdf"))
        return True

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["one"])
    monkeypatch.setattr(printing, "ask_for_printer", chosen)
    visit.put(OPEN)
    visit.choose(PrintLeaflet())
    qtbot.waitUntil(lambda: visit.state.report is not None)
    assert told(visit) == expected(visit, ReportKind.PRINTED)
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    goes_on(visit)


def test_a_screen_reader_says_what_became_of_it(
    visit: Visit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    visit.put(OPEN)
    qtbot.waitUntil(lambda: view_of(visit).ready)
    said: list[str] = []
    monkeypatch.setattr(access, "announce", lambda _, words: said.append(words))
    for _ in range(2):
        visit.choose(PrintLeaflet())
    assert said == [expected(visit, ReportKind.NO_PRINTER)] * 2


# --- Not made ------------------------------------------------------------------------


@pytest.mark.expects("log", match="could not be made")
def test_a_missing_typeface_is_one_sentence_and_the_visit_goes_on(
    visit: Visit, qtbot: QtBot
) -> None:
    def make(_: LeafletScene) -> bytes:
        raise MissingFileError("fonts/Inter-Regular.ttf")

    visit.window.look.make_leaflet = make
    visit.put(OPEN)
    qtbot.waitUntil(lambda: visit.state.report is not None)
    assert told(visit) == expected(visit, ReportKind.NO_LEAFLET)
    assert not [one for one in visit.shown() if isinstance(one, LeafletView)]
    assert faults(visit.window) == []
    goes_on(visit)


# --- Meanwhile -----------------------------------------------------------------------


class Gate:
    """A leaflet that is not made until it is let through."""

    def __init__(self, visit: Visit) -> None:
        self.opened = threading.Event()
        self.made: list[tuple[str, ...]] = []
        visit.window.look.make_leaflet = self._make

    def _make(self, leaflet: LeafletScene) -> bytes:
        self.opened.wait(5)
        self.made.append(leaflet.languages)
        return blank_leaflet()


@pytest.fixture
def gate(visit: Visit, qtbot: QtBot) -> Gate:
    """A visit at the sheet, whose leaflet is being made."""
    made = Gate(visit)
    visit.put(OPEN)
    qtbot.waitUntil(lambda: view_of(visit).busy)
    return made


@pytest.mark.parametrize("action", [CloseSheet(), StartAgain(), OpenSheet])
def test_what_is_left_meanwhile_is_dropped(
    visit: Visit, qtbot: QtBot, gate: Gate, action: object
) -> None:
    view = view_of(visit)
    visit.window.look.dispatch(
        CloseSheet() if isinstance(action, type) else action  # type: ignore[arg-type]
    )
    if isinstance(action, type):
        visit.window.look.dispatch(OpenSheet(LeafletSheet()))
    gate.opened.set()
    qtbot.waitUntil(lambda: not view.busy)
    QCoreApplication.processEvents()
    assert visit.state.report is None
    if isinstance(action, type):
        qtbot.waitUntil(lambda: view_of(visit).ready)
    else:
        assert view.document() is None


def test_another_language_meanwhile_makes_it_anew(
    visit: Visit, qtbot: QtBot, gate: Gate
) -> None:
    gone: list[None] = []
    view_of(visit).destroyed.connect(lambda: gone.append(None))
    visit.window.look.dispatch(SetLanguage("ar"))
    gate.opened.set()
    qtbot.waitUntil(lambda: view_of(visit).ready)
    assert gate.made[-1] == ("ar",)
    assert visit.state.report is None
    qtbot.waitUntil(lambda: bool(gone))  # once its worker has ended


def test_the_window_can_be_closed_meanwhile(
    visit: Visit, qtbot: QtBot, gate: Gate
) -> None:
    view = view_of(visit)
    visit.window.close()
    gate.opened.set()
    qtbot.waitUntil(lambda: not view.busy)
    assert view.document() is None


# --- How it looks --------------------------------------------------------------------


@pytest.mark.parametrize("text_size", [TEXT_SIZES[0], TEXT_SIZES[-1]])
@pytest.mark.parametrize("language", ["en", "de", "ar", STRETCHED, MIRRORED])
def test_the_sheet_fits_before_and_after_it_is_made(
    visit: Visit, qtbot: QtBot, language: str, text_size: int
) -> None:
    visit.window.resize(1024, 768)
    report = Report(kind=ReportKind.NOT_SAVED, place="/home/somebody/leaflet.pdf")
    for told_of in (None, report):
        state = State(
            step=Step.SUMMARY,
            sheet=LeafletSheet(),
            language=language,
            text_size=text_size,
            report=told_of,
        )
        visit.put(state)
        assert faults(visit.window) == []
        view = view_of(visit)
        visit.reveal(view)
        view.repaint()
        _wait_for(view, qtbot)
        assert faults(visit.window) == []
        assert view.height() == view.height_for(view.width())


def test_pages_are_painted_as_fine_as_the_screen_is(
    visit: Visit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LeafletView, "devicePixelRatio", lambda _: 2.0)
    visit.put(OPEN)
    view = view_of(visit)
    qtbot.waitUntil(lambda: view.ready)
    page = view._maker.page(0)
    assert page is not None
    assert page.width() == 2 * view.width()


def test_tab_shows_the_leaflet_from_its_top(visit: Visit, qtbot: QtBot) -> None:
    visit.put(OPEN)
    view = view_of(visit)
    qtbot.waitUntil(lambda: view.ready)
    visit.tab_to(view)
    sheet = visit.window.frame.sheet
    assert sheet is not None
    port = sheet.scrolled.viewport()
    top = view.mapTo(visit.window, QPoint(0, 0)).y()
    assert 0 <= top - port.mapTo(visit.window, QPoint(0, 0)).y() < 60


def test_the_line_over_a_page_begins_where_reading_begins(
    begin: Begin, qtbot: QtBot
) -> None:
    def inked(language: str) -> float:
        """How far right the words are on average, as a share of the width."""
        visit = begin(language)
        visit.put(State(step=Step.SUMMARY, sheet=LeafletSheet(), language=language))
        view = view_of(visit)
        qtbot.waitUntil(lambda: view.ready)
        line = view.grab(view.rect().adjusted(0, 0, 0, 28 - view.height())).toImage()
        ground = line.pixel(line.width() // 2, 1)
        found = [
            x
            for x in range(line.width())
            for y in range(line.height())
            if line.pixel(x, y) != ground
        ]
        assert found
        return sum(found) / len(found) / line.width()

    assert inked("en") < 0.3
    assert inked("ar") > 0.7
