"""An engine in a process of its own: whatever becomes of it, the window goes on."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QProcess
from typing_extensions import override

from desktop_app.journey.aloud import Hindrance
from desktop_app.speech.engine import Engine

WORD: Final = "--speak-for-another"
"""What a bundle is started with in order to speak; `desktop_app.__main__` knows it."""

_FAREWELL: Final = 150
"""Milliseconds in which the process may end by itself, before it is ended."""


class EngineElsewhere(Engine):
    """Hands what is to be said to another process, and hears from it.

    It is started when something is first to be said or prepared for. One line each way
    says one thing, in JSON; nothing is written to any file.

    Args:
        name: A plugin of Qt's; None for the usual one.
        parent: Takes it along.
        command: Program and words that start the process; None for this program's own.
    """

    def __init__(
        self,
        name: str | None = None,
        parent: QObject | None = None,
        command: tuple[str, ...] | None = None,
    ) -> None:
        super().__init__(parent)
        self._command = command or speaking_command(name)
        self._process: QProcess | None = None
        self._number = -1
        self._heard = b""
        self._tuned: dict[str, Any] = {}

    @override
    def prepare(self) -> None:
        if self._process is None:
            self._start()

    @override
    def say(self, number: int, words: str, language: str) -> None:
        self._number = number
        self.prepare()
        self._tell({"say": number, "words": words, "language": language})

    @override
    def stop(self) -> None:
        self._number = -1
        self._tell({"stop": True})

    @override
    def tune(self, *, volume: float, rate: float) -> None:
        self._tuned = {"volume": volume, "rate": rate}
        self._tell(self._tuned)

    @override
    def close(self) -> None:
        self._number = -1
        process, self._process = self._process, None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._hear)
        process.finished.disconnect(self._mourn)
        process.errorOccurred.disconnect(self._mourn)
        if process.state() is not QProcess.ProcessState.NotRunning:
            process.write(_line({"stop": True}))
            process.closeWriteChannel()
            if not process.waitForFinished(_FAREWELL):
                process.kill()
                process.waitForFinished(1000)
        process.deleteLater()

    def _start(self) -> None:
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.setStandardErrorFile(QProcess.nullDevice())  # libraries grumble there
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._mourn)
        process.errorOccurred.connect(self._mourn)
        self._process = process
        process.start(self._command[0], list(self._command[1:]))
        if self._tuned:
            self._tell(self._tuned)

    def _tell(self, told: dict[str, Any]) -> None:
        if self._process is not None:
            self._process.write(_line(told))

    def _hear(self) -> None:
        if self._process is None:
            return
        self._heard += self._process.readAllStandardOutput().data()
        *lines, self._heard = self._heard.split(b"\n")
        for line in lines:
            self._take(json.loads(line))

    def _take(self, answer: dict[str, Any]) -> None:
        """Tell of what is being said; what was stopped meanwhile is passed over."""
        number = answer["number"]
        if number != self._number:
            return
        self._number = -1
        if "hindrance" in answer:
            self.hindered.emit(number, Hindrance(answer["hindrance"]))
        else:
            self.ended.emit(number)

    def _mourn(self) -> None:
        """The process is gone, or never came; the next words start another."""
        process, self._process = self._process, None
        self._heard = b""
        if process is not None:
            process.deleteLater()
        number, self._number = self._number, -1
        if number >= 0:
            self.hindered.emit(number, Hindrance.NO_ENGINE)


def speaking_command(name: str | None) -> tuple[str, ...]:
    """Return what starts the process that speaks."""
    plugin = () if name is None else (name,)
    if getattr(sys, "frozen", False):  # a bundle has no other Python than itself
        return (sys.executable, WORD, *plugin)
    place = str(Path(__file__).parents[2])
    code = (
        f"import sys; sys.path.insert(0, {place!r}); "
        "from desktop_app.speech.mouth import speak; speak(sys.argv[1:])"
    )
    return (sys.executable, "-c", code, *plugin)


def _line(told: dict[str, Any]) -> bytes:
    return json.dumps(told).encode("ascii") + b"\n"
