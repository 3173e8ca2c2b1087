"""A leaflet goes to the printer that was chosen, or to the one file that was."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QSettings, QSizeF, QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.journey.state import Paper, Report, ReportKind
from desktop_app.ui.leaflet_desk import SystemDesk
from desktop_app.ui.leaflet_pages import opened, page_image, page_size
from desktop_app.ui.look import Look
from desktop_app.ui.printing import DOTS, AskForPrinter, print_leaflet
from desktop_app.ui.saving import NAME, ask_for_place, save_leaflet
from desktop_app.ui.unremembered import unremembered
from tests.ui.leaflets import RED, blank_leaflet
from tests.unprivileged import folder_of_nobody, without_privileges

SIZES = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}
"""Points, as each paper is defined."""


def to_file(file: Path) -> AskForPrinter:
    """A person who chooses a printer that makes a file of what it is given."""

    def ask(printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        return True

    return ask


def printed(file: Path, paper: Paper = Paper.A4, pages: int = 2) -> Report | None:
    pdf = blank_leaflet(pages, paper)
    return print_leaflet(pdf, paper, ask=to_file(file), there=lambda: True)


# --- Printing ------------------------------------------------------------------------


@pytest.mark.parametrize("paper", Paper)
def test_every_page_is_printed_on_its_paper(
    qtbot: QtBot, tmp_path: Path, paper: Paper
) -> None:
    file = tmp_path / "paper.pdf"
    assert printed(file, paper) == Report(kind=ReportKind.PRINTED)
    with opened(file.read_bytes()) as document:
        assert document.pageCount() == 2
        for page in range(2):
            size = page_size(document, page)
            assert (round(size.width()), round(size.height())) == SIZES[paper]
            image = page_image(document, page, 300)
            assert image.pixelColor(image.rect().center()) == RED
            wide = sum(
                image.pixelColor(x, image.height() // 2) == RED for x in range(300)
            )
            assert wide == pytest.approx(100, abs=2)  # a third of the paper, as made


def test_pages_are_as_fine_as_print_is_read(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.ui import printing

    widths: list[int] = []

    def noting(document: object, page: int, width: int) -> object:
        widths.append(width)
        return page_image(document, page, width)  # type: ignore[arg-type] # handed on

    monkeypatch.setattr(printing, "page_image", noting)
    printed(tmp_path / "paper.pdf")
    assert widths == [round(595 * DOTS / 72)] * 2
    assert DOTS >= 300


def test_smaller_paper_than_wished_still_has_the_whole_page(
    qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "small.pdf"

    def ask(printer: QPrinter) -> bool:
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
        return to_file(file)(printer)

    print_leaflet(blank_leaflet(), Paper.A4, ask=ask, there=lambda: True)
    with opened(file.read_bytes()) as document:
        image = page_image(document, 0, 300)
        middle = image.height() // 2
        wide = sum(image.pixelColor(x, middle) == RED for x in range(300))
        assert wide == pytest.approx(100, abs=3)


def test_the_paper_is_already_chosen_in_the_dialog(qtbot: QtBot) -> None:
    seen: list[tuple[QPageSize.PageSizeId, QMarginsF]] = []

    def ask(printer: QPrinter) -> bool:
        layout = printer.pageLayout()
        seen.append((layout.pageSize().id(), layout.margins()))
        return False

    for paper in Paper:
        print_leaflet(blank_leaflet(), paper, ask=ask, there=lambda: True)
    assert [size for size, _ in seen] == [
        QPageSize.PageSizeId.A4,
        QPageSize.PageSizeId.Letter,
    ]


def test_who_prints_nothing_after_all_is_told_nothing(qtbot: QtBot) -> None:
    pdf = blank_leaflet()
    assert print_leaflet(pdf, Paper.A4, ask=lambda _: False, there=lambda: True) is None


def test_without_a_printer_nothing_is_asked(qtbot: QtBot) -> None:
    def ask(_: QPrinter) -> bool:
        raise AssertionError("there is nothing to choose from")

    report = print_leaflet(blank_leaflet(), Paper.A4, ask=ask, there=lambda: False)
    assert report == Report(kind=ReportKind.NO_PRINTER)


@pytest.mark.expects("qt", match="QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    report = printed(tmp_path / "no such folder" / "paper.pdf")
    assert report == Report(kind=ReportKind.NOT_PRINTED)
    assert list(tmp_path.iterdir()) == []


def test_a_printer_that_stops_half_way_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinter, "newPage", lambda _: False)
    assert printed(tmp_path / "paper.pdf") == Report(kind=ReportKind.NOT_PRINTED)


def test_what_is_no_leaflet_is_not_printed(qtbot: QtBot, tmp_path: Path) -> None:
    ask = to_file(tmp_path / "paper.pdf")
    report = print_leaflet(b"nothing", Paper.A4, ask=ask, there=lambda: True)
    assert report == Report(kind=ReportKind.NOT_PRINTED)


# --- Saving --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("mine.pdf", "mine.pdf"),
        ("mine.PDF", "mine.PDF"),
        ("mine", "mine.pdf"),
        ("visit 1.2", "visit 1.2.pdf"),
    ],
)
def test_the_leaflet_is_the_only_file_that_is_written(
    tmp_path: Path, typed: str, name: str
) -> None:
    report = save_leaflet(b"%PDF", ask=lambda: tmp_path / typed)
    assert report == Report(kind=ReportKind.SAVED, place=str(tmp_path / name))
    assert [one.name for one in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_bytes() == b"%PDF"


def test_who_saves_nothing_after_all_is_told_nothing(tmp_path: Path) -> None:
    assert save_leaflet(b"%PDF", ask=lambda: None) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="there everybody may write almost anywhere")
def test_a_folder_that_may_not_be_written_is_told() -> None:
    with folder_of_nobody() as folder:
        closed = folder / "closed"
        closed.mkdir(mode=0o555)
        place = closed / "leaflet.pdf"
        with without_privileges():
            report = save_leaflet(b"%PDF", ask=lambda: place)
        assert report == Report(kind=ReportKind.NOT_SAVED, place=str(place))
        assert list(closed.iterdir()) == []


def test_the_name_of_the_file_tells_of_nobody() -> None:
    assert NAME == "leaflet.pdf"


# --- The system's dialogs ------------------------------------------------------------


def in_the_dialog(do: str) -> QTimer:
    """Do something in the dialog that is about to open."""
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: getattr(QApplication.activeModalWidget(), do)())  # noqa: PLW0108 # it is not there yet
    timer.start(50)
    return timer


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What dialogs lie over."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def stay_here(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let documents lie in a folder."""
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))


@pytest.mark.parametrize("do", ["accept", "reject"])
def test_the_dialog_asks_for_a_place_and_leaves_no_trace(
    window: QWidget,
    look: Look,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    do: str,
) -> None:
    stay_here(monkeypatch, tmp_path)
    timer = in_the_dialog(do)
    place = ask_for_place(look, window)
    assert not timer.isActive()
    assert (place is None) is (do == "reject")
    assert place is None or place.name == NAME
    assert [one for one in tmp_path.rglob("*") if one.is_file()] == []
    assert window.findChildren(QDialog) == []


def test_a_dialog_would_leave_a_trace(qtbot: QtBot, tmp_path: Path) -> None:
    code = """
import sys
from PySide6.QtWidgets import QApplication, QFileDialog
app = QApplication([])
dialog = QFileDialog()
del dialog
"""
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    environment = os.environ | home | {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    if sys.platform.startswith("linux"):
        assert (tmp_path / "config" / "QtProject.conf").exists()


def test_what_others_have_kept_stays_as_it_was() -> None:
    with unremembered():
        kept = QSettings(QSettings.Scope.UserScope, "QtProject")
        kept.setValue("FileDialog/other", "before")
        with unremembered():
            kept.setValue("FileDialog/other", "after")
            kept.setValue("FileDialog/lastVisited", "file:///somebody")
            dialog = QFileDialog()
            del dialog
        assert kept.value("FileDialog/other") == "before"
        assert kept.allKeys() == ["FileDialog/other"]
    assert kept.allKeys() == []


def test_the_print_dialog_offers_printers_alone(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog

    from desktop_app.ui import printing

    offered: list[bool] = []

    def noting(dialog: QPrintDialog) -> int:
        offered.extend(
            dialog.testOption(one)
            for one in (
                QPrintDialog.PrintDialogOption.PrintToFile,
                QPrintDialog.PrintDialogOption.PrintPageRange,
            )
        )
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", noting)
    assert printing.ask_for_printer(QPrinter(), window)
    assert offered == [False, False]
    assert window.findChildren(QDialog) == []


def test_the_desk_hands_on_to_both(
    window: QWidget, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.ui import saving

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    monkeypatch.setattr(saving, "ask_for_place", lambda *_: tmp_path / "a.pdf")
    desk = SystemDesk(look, window)
    saved = Report(kind=ReportKind.SAVED, place=str(tmp_path / "a.pdf"))
    assert desk.save(blank_leaflet()) == saved
    none = Report(kind=ReportKind.NO_PRINTER)
    assert desk.print_(blank_leaflet(), Paper.A4) == none


def test_pages_have_the_paper_s_size() -> None:
    with opened(blank_leaflet(1, Paper.LETTER)) as document:
        size = page_size(document, 0)
        assert QSizeF(612, 792) == QSizeF(round(size.width()), round(size.height()))
