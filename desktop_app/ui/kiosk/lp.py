"""The system's own programs for printing, asked in turn and never waited for.

Qt's way to CUPS holds the whole program up while a print server does not answer, writes
the leaflet into a file for a while, and says that it was printed whether it was or not.
`lp` takes it from a pipe, and can be ended. It comes with CUPS (Debian: cups-client).
"""

from __future__ import annotations

import shutil
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from desktop_app.journey.state import Paper, ReportKind

PATIENCE = 8000
"""Milliseconds that one of the programs is given."""

AT_ONCE = 100
"""Milliseconds that a program is waited for that has been ended."""

_SIZES = {Paper.A4: "A4", Paper.LETTER: "Letter"}

_PAUSED = ("disabled since", "not accepting")
"""What `lpstat` says of a printer that would keep a leaflet until somebody mends it."""

Tell = Callable[[ReportKind], None]
Then = Callable[[int, str], None]


class Job(QObject):
    """One leaflet on its way to the printer.

    Args:
        parent: Whom it belongs to.
        printer: The name of the printer; empty for the usual one.
        tell: Hears what became of it, once.
    """

    def __init__(self, parent: QObject, printer: str, tell: Tell) -> None:
        super().__init__(parent)
        self._printer = printer
        self._tell: Tell | None = tell
        self._pdf = b""
        self._paper = Paper.A4
        self._then: Then | None = None
        self._process: QProcess | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._give_up)

    def start(self, pdf: bytes, paper: Paper) -> None:
        """Print a leaflet; returns at once."""
        self._pdf, self._paper = pdf, paper
        if self._printer:
            self._look()
        else:
            self._run("lpstat", "-d", then=self._named)

    def drop(self) -> None:
        """Forget it, and tell nobody; what the printer has, it has."""
        self._tell = None
        self._finish(ReportKind.NOT_PRINTED)

    def _named(self, code: int, said: str) -> None:
        """Take the printer that the system has as its usual one."""
        name = said.rpartition(":")[2].strip() if ":" in said else ""
        if code or not name:
            self._finish(ReportKind.NO_PRINTER)
            return
        self._printer = name
        self._look()

    def _look(self) -> None:
        self._run("lpstat", "-a", self._printer, "-p", self._printer, then=self._seen)

    def _seen(self, code: int, said: str) -> None:
        if code:
            self._finish(ReportKind.NO_PRINTER)
        elif any(word in said for word in _PAUSED):
            self._finish(ReportKind.NOT_PRINTED)
        else:
            words = ("-d", self._printer, "-t", "Evenhand")
            media = ("-o", f"media={_SIZES[self._paper]}", "-o", "fit-to-page")
            self._run("lp", *words, *media, "-", then=self._sent, given=self._pdf)

    def _sent(self, code: int, _: str) -> None:
        self._finish(ReportKind.NOT_PRINTED if code else ReportKind.PRINTED)

    def _run(self, program: str, *words: str, then: Then, given: bytes = b"") -> None:
        """Start a program; go on when it has ended."""
        found = shutil.which(program)
        if found is None:
            self._finish(ReportKind.NO_PRINTER)
            return
        self._then = then
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("LC_ALL", "C")  # its answers are read here
        process.setProcessEnvironment(environment)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        self._patience.start()
        process.start(found, list(words))
        if given:
            process.write(given)
        process.closeWriteChannel()

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        process, then = self._process, self._then
        if process is None or then is None:
            return
        self._process = self._then = None
        self._patience.stop()
        said = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
        process.deleteLater()
        crashed = status is QProcess.ExitStatus.CrashExit
        then(1 if crashed else code, said)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finish(ReportKind.NO_PRINTER)

    def _give_up(self) -> None:
        self._finish(ReportKind.NOT_PRINTED)

    def _finish(self, kind: ReportKind) -> None:
        """Keep nothing of it, and tell."""
        self._patience.stop()
        self._pdf = b""
        process, self._process, self._then = self._process, None, None
        if process is not None:
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._failed)
            _end(process)
        tell, self._tell = self._tell, None
        if tell is not None:
            tell(kind)
        self.deleteLater()


_ENDING: set[QProcess] = set()
"""Programs that were told to end and have not: Qt complains if one is dropped so."""


def _end(process: QProcess) -> None:
    """End a program, which has no choice; one that hangs in the system ends later."""
    process.kill()
    if process.state() is QProcess.ProcessState.NotRunning or process.waitForFinished(
        AT_ONCE
    ):
        process.deleteLater()
        return
    _ENDING.add(process)
    process.setParent(None)
    process.finished.connect(lambda: _ENDING.discard(process))
