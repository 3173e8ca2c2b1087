"""The desk of a kiosk: straight to the one printer, so many pages a visit, no file."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.journey.actions import Action, Tell
from desktop_app.journey.state import Paper, Report, ReportKind
from desktop_app.ui.kiosk.lp import Job


class KioskDesk(QObject):
    """Prints leaflets without asking anybody anything.

    Args:
        parent: Whom it belongs to.
        dispatch: Is told what became of a leaflet.
        printer: The name of the printer; empty for the computer's usual one, and None
            where nothing is printed.
        pages: How many pages a visit may print.
    """

    def __init__(
        self,
        parent: QObject,
        dispatch: Callable[[Action], None],
        *,
        printer: str | None,
        pages: int,
    ) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._printer = printer
        self._pages = pages
        self._printed = 0
        self._job: Job | None = None

    def print_(self, pdf: bytes, paper: Paper) -> Report | None:
        """Send it to the printer; what became of it is told later, if not at once."""
        if self._printer is None:
            return Report(kind=ReportKind.NO_PRINTER)
        if self._job is not None:
            return None  # one is on its way: pressed twice
        pages = _pages_of(pdf)
        if not pages:
            return Report(kind=ReportKind.NOT_PRINTED)
        if self._printed + pages > self._pages:
            return Report(kind=ReportKind.ENOUGH_PRINTED)
        if sys.platform == "win32":
            return self._counted(_printed_by_qt(pdf, paper, self._printer), pages)
        self._job = Job(self, self._printer, lambda kind: self._told(kind, pages))
        self._job.start(pdf, paper)
        return None

    def save(self, pdf: bytes) -> Report | None:  # noqa: ARG002
        """Save nothing: there is no place that is the person's own."""
        return Report(kind=ReportKind.NOT_SAVED)

    def forget(self) -> None:
        """Begin to count anew; a leaflet that the printer does not have is dropped."""
        self._printed = 0
        job, self._job = self._job, None
        if job is not None:
            job.drop()

    def _told(self, kind: ReportKind, pages: int) -> None:
        self._job = None
        report = self._counted(Report(kind=kind), pages)
        if report is not None:
            self._dispatch(Tell(report))

    def _counted(self, report: Report | None, pages: int) -> Report | None:
        if report is not None and report.kind is ReportKind.PRINTED:
            self._printed += pages
        return report


def _pages_of(pdf: bytes) -> int:
    """How many pages a leaflet has; none if it cannot be read."""
    from desktop_app.errors import UnmadeLeafletError
    from desktop_app.ui.leaflet_pages import opened

    try:
        with opened(pdf) as document:
            return document.pageCount()
    except UnmadeLeafletError:
        return 0


def _printed_by_qt(pdf: bytes, paper: Paper, name: str) -> Report | None:
    """Print it where there is no `lp`."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    from desktop_app.ui.printing import print_leaflet

    found = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    broken = {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}
    if found.isNull():
        return Report(kind=ReportKind.NO_PRINTER)
    if found.state() in broken:
        return Report(kind=ReportKind.NOT_PRINTED)

    def choose(printer: QPrinter) -> bool:
        printer.setPrinterName(found.printerName())
        printer.setDocName("Evenhand")
        return True

    return print_leaflet(pdf, paper, ask=choose, there=lambda: True)
