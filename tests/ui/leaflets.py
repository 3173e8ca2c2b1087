"""A leaflet with nothing on it, and a desk that only takes note."""

from __future__ import annotations

import datetime as dt
from functools import cache

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.actions import PrintLeaflet, SaveLeaflet
from desktop_app.journey.state import Paper, Report, ReportKind, State
from desktop_app.scene import blocks as b
from desktop_app.scene.languages import Languages
from desktop_app.scene.leaflet import leaflet
from desktop_app.values import replace
from tests.ui.scenes import m

_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
RED = QColor(200, 0, 0)


@cache
def blank_leaflet(pages: int = 2, paper: Paper = Paper.A4) -> bytes:
    """A PDF whose pages are white, but for a red square in their middle."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(_SIZES[paper]), QPageLayout.Orientation.Portrait, QMarginsF()
        )
    )
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        third = writer.width() // 3
        painter.fillRect(third, (writer.height() - third) // 2, third, third, RED)
    painter.end()
    return bytes(buffer.data().data())


LEAFLET = replace(
    leaflet(
        State(),
        load_pack(bundled_packs()[0], today=dt.date(2026, 1, 15)),
        Languages(),
    ),
    title=m("Two treatments"),
)
PREVIEW = b.LeafletPreview(
    leaflet=LEAFLET,
    name=m("Your leaflet"),
    print_=b.Button(text=m("Print"), action=PrintLeaflet(), icon=b.Icon.PRINT),
    save=b.Button(text=m("Save as a file"), action=SaveLeaflet(), icon=b.Icon.SAVE),
)


class NotingDesk:
    """Takes note of what it was given; answers as it was told to."""

    def __init__(self, answer: ReportKind | None = ReportKind.PRINTED) -> None:
        self.answer = answer
        self.printed: list[tuple[bytes, Paper]] = []
        self.saved: list[bytes] = []

    def print_(self, pdf: bytes, paper: Paper) -> Report | None:
        """Print nothing."""
        self.printed.append((pdf, paper))
        return None if self.answer is None else Report(kind=self.answer)

    def save(self, pdf: bytes) -> Report | None:
        """Save nothing."""
        self.saved.append(pdf)
        return None if self.answer is None else Report(kind=self.answer)
