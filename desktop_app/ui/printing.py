"""A leaflet on paper: the system's dialog, then page by page to the printer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from desktop_app.errors import UnmadeLeafletError
from desktop_app.journey.state import Paper, Report, ReportKind
from desktop_app.ui.leaflet_pages import (
    POINTS_PER_INCH,
    opened,
    page_image,
    page_size,
)

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

DOTS = 300
"""Dots an inch: pages are sent as pictures, one at a time, as fine as print is read."""

_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}

AskForPrinter = Callable[["QPrinter"], bool]
"""Lets a person choose a printer; returns whether to print."""

AnyPrinter = Callable[[], bool]
"""Returns whether this computer knows a printer."""


def any_printer() -> bool:
    """Whether this computer knows a printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def print_leaflet(
    pdf: bytes, paper: Paper, *, ask: AskForPrinter, there: AnyPrinter = any_printer
) -> Report | None:
    """Print a leaflet; returns what became of it, or None if nothing was wished.

    Args:
        pdf: The leaflet.
        paper: What it was made for.
        ask: Lets a person choose a printer.
        there: Whether there is one to choose.
    """
    from PySide6.QtPrintSupport import QPrinter

    if not there():
        return Report(kind=ReportKind.NO_PRINTER)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(_SIZES[paper]),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),
            QPageLayout.Unit.Point,
        )
    )
    if not ask(printer):
        return None
    done = _sent(pdf, printer)
    return Report(kind=ReportKind.PRINTED if done else ReportKind.NOT_PRINTED)


def ask_for_printer(printer: QPrinter, over: QWidget) -> bool:
    """Ask with the system's dialog; without its way to a file, which is saving's.

    Args:
        printer: What the choices are made in.
        over: The window that the dialog lies over.
    """
    import shiboken6
    from PySide6.QtPrintSupport import QPrintDialog

    from desktop_app.ui.unremembered import unremembered

    with unremembered():
        dialog = QPrintDialog(printer, over)
        for option in (
            QPrintDialog.PrintDialogOption.PrintToFile,
            QPrintDialog.PrintDialogOption.PrintPageRange,
            QPrintDialog.PrintDialogOption.PrintSelection,
        ):
            dialog.setOption(option, on=False)
        try:
            return bool(dialog.exec())
        finally:
            shiboken6.delete(dialog)


def _sent(pdf: bytes, printer: QPrinter) -> bool:
    """Send all pages; returns whether the printer took them."""
    from PySide6.QtPrintSupport import QPrinter

    painter = QPainter()
    try:
        with opened(pdf) as document:
            if not painter.begin(printer):
                return False
            for page in range(document.pageCount()):
                if page > 0 and not printer.newPage():
                    printer.abort()
                    return False
                _paint(painter, printer, document, page)
    except UnmadeLeafletError:
        return False
    finally:
        ended = painter.isActive() and painter.end()
    failed = {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}
    return ended and printer.printerState() not in failed


def _paint(
    painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int
) -> None:
    """Paint a page as large as it is, smaller only where the paper is."""
    size = page_size(document, page)
    image = page_image(document, page, round(size.width() * DOTS / POINTS_PER_INCH))
    room = printer.pageLayout().fullRectPixels(printer.resolution()).size()
    wish = size * (printer.resolution() / POINTS_PER_INCH)
    if wish.width() > room.width() or wish.height() > room.height():
        wish = wish.scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(
        (room.width() - wish.width()) / 2,
        (room.height() - wish.height()) / 2,
        wish.width(),
        wish.height(),
    )
    painter.drawImage(place, image)
