"""Measures Evenhand beside the barest window there can be, in one go.

    python build/benchmarks.py [--out docs/benchmarks.md] [--runs 15]

Both programs start in turn, so that whatever else the computer does falls on both.
Each is measured from outside, from the start of its process to its end, which comes as
soon as its first page has been painted. A visit is then walked through in a process of
its own: every step and view, then charts, while a heartbeat listens for the longest
time in which the window would not have answered. Exit code 1 if a limit is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.journey.actions import Action
    from desktop_app.ui.window import MainWindow

ROOT = Path(__file__).resolve().parent.parent

BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("What could help?"))
window.resize(1280, 800)
window.show()
window.repaint()
"""
QUIT = "QTimer.singleShot(0, app.quit); app.exec()"
MEMORY = "app.processEvents(); import psutil; print(psutil.Process().memory_info().rss)"

HEADING = """\
# How quick it is

Made by `python build/benchmarks.py`: medians of {runs} starts in turn with a bare
PySide6 window that shows one label. {system}, {processors} processors, Python {python},
PySide6 {pyside}, no screen. Other computers have other numbers.

{table}
"""

PROGRAM = [sys.executable, "-P", "-m", "desktop_app", "--quit-after-first-paint"]
VISIT = [sys.executable, str(Path(__file__)), "--visit"]
LATER_CHARTS = 12
PATIENCE = 30.0  # seconds to wait for a chart


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the table; `worst` is what it may be, where there is a limit."""

    what: str
    ours: float
    bare: float | None = None
    unit: str = "ms"
    limit: float | None = None
    compared: bool = False  # whether the limit is on how many times as much

    @property
    def measure(self) -> float:
        """What the limit is about."""
        return self.ours / self.bare if self.compared and self.bare else self.ours

    @property
    def passed(self) -> bool:
        """Whether the limit is kept; true where there is none."""
        return self.limit is None or self.measure <= self.limit

    @property
    def cells(self) -> tuple[str, ...]:
        """The line as text."""
        bare = "" if self.bare is None else f"{self.bare:.0f} {self.unit}"
        times = f"{self.ours / self.bare:.2f} ×" if self.bare else ""
        limit = verdict = ""
        if self.limit is not None:
            limit = f"{self.limit:g} {'×' if self.compared else self.unit}"
            verdict = "pass" if self.passed else "**FAIL**"
        ours = f"{self.ours:.1f}" if self.ours < 100 else f"{self.ours:.0f}"
        return (self.what, f"{ours} {self.unit}", bare, times, limit, verdict)


# --- Starting ------------------------------------------------------------------------


def environment(pycache: str) -> dict[str, str]:
    """What both run in: no screen, and compiled modules kept, as once installed."""
    kept = {key: at for key, at in os.environ.items() if key[:6] != "PYTHON"}
    more = {
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": pycache,
        "QT_QPA_PLATFORM": "offscreen",
    }
    return {**kept, **more}


def seconds(command: list[str], env: dict[str, str]) -> float:
    """How long a process takes from start to end."""
    began = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=env, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


def starts(runs: int, env: dict[str, str]) -> tuple[float, float]:
    """The median time to the first page of both, in milliseconds."""
    ours, bare = [], []
    for _ in range(runs):
        ours.append(seconds(PROGRAM, env))
        bare.append(seconds([sys.executable, "-c", BARE + QUIT], env))
    return 1000 * statistics.median(ours), 1000 * statistics.median(bare)


def told(command: list[str], env: dict[str, str]) -> dict[str, float]:
    """What a process prints, as JSON."""
    done = subprocess.run(
        command, cwd=ROOT, env=env, check=True, capture_output=True, text=True
    )
    found = json.loads(done.stdout)
    return found if isinstance(found, dict) else {"": float(found)}


# --- A visit, in a process of its own ------------------------------------------------


def visit() -> dict[str, float]:
    """Walk through every page, then look at charts; times in milliseconds."""
    import psutil

    from desktop_app.app.start import FIRST_SIZE, application, make_window, open_pack

    running = application()
    window = make_window(open_pack(None))
    window.resize(*FIRST_SIZE)
    window.show()
    window.repaint()
    running.processEvents()
    memory = psutil.Process().memory_info().rss
    changes = []
    for action in [*walk(), *walk(), *walk()]:
        began = time.perf_counter()
        window.look.dispatch(action)
        running.sendPostedEvents()
        running.processEvents()
        changes.append(1000 * (time.perf_counter() - began))
    charts = [chart(window, *actions) for actions in chart_changes()]
    window.close()
    return {
        "memory": memory / 2**20,
        "change": statistics.median(changes),
        "slowest change": max(changes),
        "first chart": charts[0][0],
        "first freeze": charts[0][1],
        "later chart": statistics.median(one for one, _ in charts[1:]),
        "slowest later chart": max(one for one, _ in charts[1:]),
        "later freeze": max(freeze for _, freeze in charts[1:]),
    }


def walk() -> Iterator[Action]:
    """Every step in order; where there are views, every one of them but the chart."""
    from desktop_app.journey.actions import ChooseView, GoTo
    from desktop_app.journey.state import STEPS, Step, View

    for step in STEPS:
        yield GoTo(step)
        if step in {Step.HELP, Step.HARM}:
            yield from (ChooseView(view) for view in View if view is not View.CHART)
            yield ChooseView(View.PICTURE)


def chart_changes() -> Iterator[tuple[Action, ...]]:
    """What leads to the first chart, then to others: other pages, other colours."""
    from desktop_app.journey.actions import ChooseView, GoTo, SetPalette
    from desktop_app.journey.state import Palette, Step, View

    yield GoTo(Step.HELP), ChooseView(View.CHART)
    steps, palettes = (Step.HARM, Step.HELP), (Palette.DARK, Palette.LIGHT)
    for number in range(LATER_CHARTS):
        palette = palettes[number // 2 % 2]
        yield GoTo(steps[number % 2]), SetPalette(palette)


def chart(window: MainWindow, *actions: Action) -> tuple[float, float]:
    """How long a chart takes to show, and the longest time without a heartbeat."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    from desktop_app.ui.chart_view import ChartView

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
    beat.start(2)
    for action in actions:
        window.look.dispatch(action)
    missed = loop.exec()
    beat.stop()
    if missed:
        raise TimeoutError("a chart was not drawn in time")
    window.repaint()
    return 1000 * (time.perf_counter() - began), 1000 * longest


# --- The table -----------------------------------------------------------------------


def measured(runs: int) -> list[Line]:
    """Measure everything."""
    with tempfile.TemporaryDirectory() as pycache:
        env = environment(pycache)
        # Once for nothing: compiles the modules and brings the files into memory.
        starts(1, env)
        told(VISIT, env)
        ours, bare = starts(runs, env)
        memory = told([sys.executable, "-c", BARE + MEMORY], env)[""] / 2**20
        walked = told(VISIT, env)
    return [
        Line(
            what="Process start to first page", ours=ours, bare=bare, limit=2.5,
            compared=True,
        ),
        Line(what="Change of step or view", ours=walked["change"], limit=16),
        Line(what="The slowest of these", ours=walked["slowest change"]),
        Line(what="First chart", ours=walked["first chart"], limit=1500),
        Line(what="Longest freeze meanwhile", ours=walked["first freeze"]),
        Line(what="Later charts", ours=walked["later chart"], limit=150),
        Line(what="The slowest of these", ours=walked["slowest later chart"]),
        Line(what="Longest freeze meanwhile", ours=walked["later freeze"]),
        Line(
            what="Resident memory on the first page", ours=walked["memory"],
            bare=memory, unit="MB", limit=1.8, compared=True,
        ),
    ]  # fmt: skip


def table(lines: list[Line], runs: int) -> str:
    """The lines as a page of Markdown."""
    import PySide6

    head = ("", "Evenhand", "bare window", "times", "limit", "")
    rows = [head, ("---",) * len(head), *(line.cells for line in lines)]
    lines_of_table = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    return HEADING.format(
        runs=runs,
        system=platform.system(),
        processors=os.cpu_count(),
        python=platform.python_version(),
        pyside=PySide6.__version__,
        table=lines_of_table,
    )


def main(arguments: list[str]) -> int:
    """Measure and print, or keep, the table; 1 if a limit is missed."""
    parser = argparse.ArgumentParser(description="Measures how quick Evenhand is.")
    parser.add_argument("--out", type=Path, help="a Markdown file")
    parser.add_argument("--runs", type=int, default=15, help="starts of each program")
    parser.add_argument("--visit", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args(arguments)
    if wanted.visit:
        print(json.dumps(visit()))
        return 0
    lines = measured(wanted.runs)
    text = table(lines, wanted.runs)
    print(text)
    if wanted.out:
        wanted.out.write_text(text, "utf-8")
    return 0 if all(line.passed for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
