"""A part of the evidence as a file, where the person chooses."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.charts.foot import Foot
from desktop_app.errors import FailedOutputError
from desktop_app.journey.state import EvidenceFile, Report, ReportKind
from desktop_app.narrative import evidence_tools as words
from desktop_app.narrative.message import Message
from desktop_app.output import write_whole
from desktop_app.scene.evidence_scene import DataTable, EvidencePart
from desktop_app.scene.evidence_view import EvidenceView
from desktop_app.ui.look import Look, Say
from desktop_app.ui.save_place import ChooseFile, FileKind, with_ending
from desktop_app.values import replace

_KINDS: dict[EvidenceFile, tuple[tuple[Message, str], ...]] = {
    EvidenceFile.CSV: ((words.csv_file(), ".csv"),),
    EvidenceFile.EXCEL: ((words.excel_file(), ".xlsx"),),
    EvidenceFile.CHART: (
        (words.svg_file(), ".svg"),
        (words.pdf_file(), ".pdf"),
        (words.png_file(), ".png"),
    ),
}
_TITLES = {
    EvidenceFile.CSV: words.save_csv(),
    EvidenceFile.EXCEL: words.save_excel(),
    EvidenceFile.CHART: words.save_chart(),
}


class WriteTable(Protocol):
    """Turns the table of a part into the bytes of a file."""

    def __call__(
        self, part: EvidencePart, form: EvidenceFile, *, say: Say, mirrored: bool
    ) -> bytes:
        """Return what the file holds."""


def save_part(
    view: EvidenceView,
    table: DataTable | None,
    form: EvidenceFile,
    *,
    look: Look,
    parent: QWidget,
    choose_file: ChooseFile,
    write_table: WriteTable,
) -> Report | None:
    """Ask for a place and write there; return what became of it.

    Args:
        view: What is shown.
        table: Its table with the rows that are left; None if it has none.
        form: As what.
        look: Words, and for a chart colours and sizes.
        parent: The window that asks.
        choose_file: Asks.
        write_table: Turns a table into bytes.

    Returns:
        None if nothing was chosen.
    """
    kinds = [FileKind(look.say(name), ending) for name, ending in _KINDS[form]]
    title = look.say(_TITLES[form])
    place = choose_file(parent, title, view.part.key, kinds)
    if place is None:
        return None
    place = with_ending(place, kinds[0].ending, kinds)
    part = replace(view.part, table=table)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        if form is EvidenceFile.CHART:
            _save_chart(part, place, look)
        else:
            content = write_table(part, form, say=look.say, mirrored=look.mirrored)
            write_whole(place, content)
    except FailedOutputError:
        return Report(kind=ReportKind.NOT_SAVED, place=str(place))
    finally:
        QGuiApplication.restoreOverrideCursor()
    return Report(kind=ReportKind.SAVED, place=str(place))


def _save_chart(part: EvidencePart, place: Path, look: Look) -> None:
    """Save a chart for paper: in light colours, with what stands under it."""
    from desktop_app.charts.save import save_chart

    assert part.chart is not None
    save_chart(
        part.chart,
        place,
        palette="light",
        text_size=100,
        say=look.say,
        mirrored=look.mirrored,
        number=look.voice.number,
        foot=Foot(
            caption=() if part.caption is None else (part.caption,),
            citation=part.citation,
        ),
    )
