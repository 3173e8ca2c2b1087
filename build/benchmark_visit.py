"""Walks through visits in a real window and prints how long everything took, as JSON.

`benchmarks.py` runs this in a process of its own. Times are in milliseconds, from the
moment in which a person has pressed something to the end of painting. Between two
presses the window has a moment to itself, as when somebody reads.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop_app.app.spoken_languages import offered_languages
from desktop_app.app.start import (
    FIRST_SIZE,
    application,
    make_consultation,
    make_window,
    open_pack,
)
from desktop_app.journey.actions import (
    Action,
    ChooseView,
    GoTo,
    SetLanguage,
    SetPalette,
    ToggleScreen,
)
from desktop_app.journey.state import STEPS, Palette, Step, View
from desktop_app.scene.languages import Language
from desktop_app.ui.chart_view import ChartView
from desktop_app.ui.visit_window import IDLE
from desktop_app.ui.window import MainWindow

LATER_CHARTS = 12
MOMENT = IDLE + 40  # milliseconds; long enough to build the next page ahead
BEAT = 5  # milliseconds between two heartbeats
PATIENCE = 30.0  # seconds to wait for a chart


def visit(times: int) -> dict[str, float]:
    """Walk through every page so many times, then look at charts."""
    running = application()
    offered = offered_languages()
    pack = open_pack(None)
    window = make_window(pack, languages=offered)
    window.resize(*FIRST_SIZE)
    window.show()
    running.processEvents()
    at_first = psutil.Process().memory_info().rss
    pressed = [action for _ in range(times) for action in walk()]
    # The first page is there already.
    changes = sorted(change(window, action) for action in pressed[1:]) or [0.0, 0.0]
    later = psutil.Process().memory_info().rss
    spoken = sorted(
        took
        for action in said(times, offered)
        for took in (change(window, action),)
        if isinstance(action, SetLanguage)
    )
    window.look.dispatch(SetLanguage("en"))
    first, *others = [chart(window, *actions) for actions in chart_changes()]
    consultation = make_consultation(window, pack, offered)
    window.store.dispatch(ToggleScreen())
    assert consultation.patient is not None
    both = followed(window, consultation.patient, pressed) or [(0.0, 0.0)]
    window.close()
    return {
        "memory at first": at_first / 2**20,
        "memory later": later / 2**20,
        "change": statistics.median(changes),
        "95 of 100 changes": statistics.quantiles(changes, n=20)[-1],
        "slowest change": changes[-1],
        "language": statistics.median(spoken or [0.0]),
        "slowest language": max(spoken, default=0.0),
        "first chart": first[0],
        "first freeze": first[1],
        "later chart": statistics.median(one for one, _ in others),
        "slowest later chart": max(one for one, _ in others),
        "later freeze": max(freeze for _, freeze in others),
        "both windows": statistics.median(took for took, _ in both),
        "lag": statistics.median(lag for _, lag in both),
        "slowest lag": max(lag for _, lag in both),
    }


def walk() -> Iterator[Action]:
    """Every step in order; where there are views, every one of them but the chart."""
    for step in STEPS:
        yield GoTo(step)
        if step in {Step.HELP, Step.HARM}:
            yield from (ChooseView(view) for view in (View.BARS, View.TABLE))
            yield from (ChooseView(view) for view in (View.WORDS, View.PICTURE))


def said(times: int, offered: tuple[Language, ...]) -> Iterator[Action]:
    """Every language on every step: what comes first also reads the catalogue."""
    for _ in range(times):
        for step in STEPS:
            yield GoTo(step)
            yield from (SetLanguage(one.code) for one in (*offered[1:], offered[0]))


def change(window: MainWindow, action: Action) -> float:
    """How long it takes until a change of step or view has been painted."""
    loop = QEventLoop()
    QTimer.singleShot(MOMENT, loop.quit)
    loop.exec()
    before = window.scene
    began = time.perf_counter()
    window.look.dispatch(action)
    application().sendPostedEvents()
    application().processEvents()
    took = 1000 * (time.perf_counter() - began)
    if window.scene == before:
        raise RuntimeError(f"{action} changed nothing, so there was nothing to measure")
    return took


class Painted(QObject):
    """Notes when a window has been painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.at = 0.0
        self._window = window
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.UpdateRequest:
            return False
        QWidget.event(self._window, event)
        self.at = time.perf_counter()
        return True


def followed(
    window: MainWindow, patient: QWidget, actions: list[Action]
) -> list[tuple[float, float]]:
    """For every change: until both windows show it, and how far they are apart."""
    patient.resize(window.size())
    change(window, GoTo(Step.SUMMARY))
    paints = [Painted(one) for one in (window, patient)]
    found = []
    for action in actions:
        began = time.perf_counter()
        for paint in paints:
            paint.at = 0.0
        took = change(window, action)
        if any(paint.at < began for paint in paints):
            raise RuntimeError(f"{action} was not painted in both windows")
        found.append((took, 1000 * abs(paints[1].at - paints[0].at)))
    return found


def chart_changes() -> Iterator[tuple[Action, ...]]:
    """What leads to the first chart, then to others: other pages, other colours."""
    yield GoTo(Step.HELP), ChooseView(View.CHART)
    steps, palettes = (Step.HARM, Step.HELP), (Palette.DARK, Palette.LIGHT)
    for number in range(LATER_CHARTS):
        palette = palettes[number // 2 % 2]
        yield GoTo(steps[number % 2]), SetPalette(palette)


def chart(window: MainWindow, *actions: Action) -> tuple[float, float]:
    """How long a chart takes to show, and the longest time without a heartbeat."""
    loop, beat = QEventLoop(), QTimer()
    began = last = time.perf_counter()
    longest = 0.0

    def tick() -> None:
        nonlocal last, longest
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        views = [one for one in window.findChildren(ChartView) if one.isVisible()]
        if views and all(one.ready for one in views):
            loop.exit(0)
        elif now - began > PATIENCE:
            loop.exit(1)

    beat.setTimerType(Qt.TimerType.PreciseTimer)
    beat.timeout.connect(tick)
    beat.start(BEAT)
    for action in actions:
        window.look.dispatch(action)
    missed = loop.exec()
    beat.stop()
    if missed:
        raise TimeoutError("a chart was not drawn in time")
    window.repaint()
    return 1000 * (time.perf_counter() - began), 1000 * longest


if __name__ == "__main__":
    print(json.dumps(visit(int(sys.argv[1]))))
