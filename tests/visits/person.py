"""A person who goes through the program that runs in this process, by keys alone."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app.app.crash import guarded
from desktop_app.app.start import application
from desktop_app.journey.actions import (
    Action,
    ChooseSection,
    ChooseView,
    CloseSheet,
    GoNext,
    OpenSheet,
    SaveLeaflet,
    SetGate,
    SetLanguage,
    SetTextSize,
    StartAgain,
)
from desktop_app.journey.state import (
    STEPS,
    Gate,
    LanguageSheet,
    LeafletSheet,
    SourcesSheet,
    State,
    Step,
    View,
)
from desktop_app.scene.blocks import Button, ChoiceItem
from desktop_app.ui.chart_view import ChartView
from desktop_app.ui.leaflet_view import LeafletView
from desktop_app.ui.window import MainWindow
from tests.visits.tongues import TRANSLATED
from tests.visits.visit import Visit
from tests.visits.walk import actions_in, pieces

PATIENCE = 20.0
Told = dict[str, object]
ALT = Qt.KeyboardModifier.AltModifier


class Visitor:
    """Goes through the program that runs in this process."""

    def __init__(self, way: str, heard: Told) -> None:
        self.way = way
        self.told: Told = {"steps": [], "colours": [], "platform": "", **heard}
        self.failed: BaseException | None = None

    def begin(self) -> None:
        """Go, as soon as the window is there."""
        try:
            self._go()
        except BaseException as error:  # noqa: BLE001 # told by the process that asked
            self.failed = error
            QApplication.exit(1)

    def _go(self) -> None:
        (window,) = (
            one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)
        )
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window), "the window never has the keyboard"
        visit = Visit(window)
        self.told["platform"] = QApplication.platformName()
        visit.choose(GoNext(), Qt.Key.Key_Return)
        half_way = self.way in {"close", "wait"}
        for step in list(Step)[1:]:
            self._see(visit, step)
            if half_way and step is Step.HARM:
                break
            if step is not Step.SUMMARY:
                mirrored = visit.window.look.mirrored
                visit.key(Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right, ALT)
        if self.way in {"visit", "languages", "leaflet"}:
            visit.choose(StartAgain())
            assert visit.state == State()
        if self.way in {"visit", "languages", "leaflet", "close"}:
            window.close()
        else:
            self.tell()

    def _see(self, visit: Visit, step: Step) -> None:
        assert visit.state.step is step, (visit.state.step, step)
        if self.way == "languages":
            self._change_language(visit, TRANSLATED[STEPS.index(step) - 1])
        for action in _worth_doing(visit):
            if any(one.action == action for one in _presses(visit)):
                visit.choose(action)
                _wait_for(visit)
        self._note(visit, step)
        if step is Step.SUMMARY:
            self._see_leaflet(visit)

    def _see_leaflet(self, visit: Visit) -> None:
        """Look at the leaflet, and save it where that is the way."""
        visit.choose(OpenSheet(LeafletSheet()))
        _wait_for(visit)
        assert _report(visit) == ""
        if self.way == "leaflet":
            answer = QTimer()
            answer.timeout.connect(_save_in_the_dialog)
            answer.start(100)
            visit.choose(SaveLeaflet())
            answer.stop()
            self.told["report"] = _report(visit)
            visit.window.activateWindow()  # nobody manages windows on this screen
            assert QTest.qWaitForWindowActive(visit.window)
        visit.choose(CloseSheet())

    def _change_language(self, visit: Visit, language: str) -> None:
        visit.choose(OpenSheet(LanguageSheet()))
        visit.choose(SetLanguage(language))
        visit.choose(CloseSheet())
        assert visit.scene.language == language
        languages = self.told.setdefault("languages", [])
        assert isinstance(languages, list)
        languages.append(language)

    def _note(self, visit: Visit, step: Step) -> None:
        image = visit.window.grab().toImage()
        points = [
            (x, y)
            for x in range(0, image.width(), 7)
            for y in range(0, image.height(), 7)
        ]
        colours = {image.pixel(x, y) for x, y in points}
        steps, seen = self.told["steps"], self.told["colours"]
        assert isinstance(steps, list)
        assert isinstance(seen, list)
        steps.append(step.value)
        seen.append(len(colours))

    def tell(self) -> None:
        """Say what was seen, in one line."""
        self.told |= {
            "modules": sorted(sys.modules),
            "failed": "" if self.failed is None else repr(self.failed),
        }
        print(json.dumps(self.told), flush=True)


def _worth_doing(visit: Visit) -> list[Action]:
    """Something of everything on a page; the charts are drawn by matplotlib."""
    step = visit.state.step
    if step in {Step.HELP, Step.HARM}:
        return [ChooseView(view) for view in (*View, View.PICTURE)]
    if step is Step.SURE:
        return [ChooseSection(step, "living"), SetGate(Gate.OPEN)]
    passed_over = SetTextSize | StartAgain
    first: dict[object, Action] = {}
    for action in actions_in(visit.scene.page):
        sheet = isinstance(action, OpenSheet) and isinstance(
            action.sheet, SourcesSheet | LeafletSheet
        )
        if not sheet and not isinstance(action, passed_over):
            first.setdefault(type(action), action)  # type: ignore[arg-type] # they are
    return list(first.values())


def _report(visit: Visit) -> str:
    return "" if visit.state.report is None else visit.state.report.kind.value


def _save_in_the_dialog() -> None:
    """Say yes to what the system's dialog proposes, but at home."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QFileDialog):
        dialog.setDirectory(str(Path.cwd()))
        dialog.accept()


def _wait_for(visit: Visit) -> None:
    """Wait for what workers draw."""
    drawn = [
        one for one in visit.pictures() if isinstance(one, ChartView | LeafletView)
    ]
    until = time.monotonic() + PATIENCE
    while not all(one.ready or not one.isVisible() for one in drawn):
        assert time.monotonic() < until, "a picture was not drawn in time"
        QApplication.processEvents()
        time.sleep(0.02)  # lets the worker draw; Qt's own waiting does not


def _presses(visit: Visit) -> list[Button | ChoiceItem]:
    found = pieces(visit.scene.page)
    return [one for one in found if isinstance(one, Button | ChoiceItem)]


def go_through(way: str, heard: Told) -> int:
    """Run the program with a visitor; return its exit code.

    Args:
        way: "visit", "languages", "close", "wait", "pause" or "leaflet".
        heard: What is listened to meanwhile; told at the end.
    """
    running = application()
    visitor = Visitor(way, heard)
    QTimer.singleShot(300, running, visitor.begin)
    code = guarded([])
    visitor.tell()
    return code
