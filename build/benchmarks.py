"""Measures Evenhand beside the barest window there can be, in one go.

    python build/benchmarks.py [--out docs/benchmarks.md] [--runs 15]

Both programs start in turn, so that whatever else the computer does falls on both.
Each is measured from outside, from the start of its process to its end, which comes as
soon as its first page has been painted. Whole visits are then walked through in a
process of their own: every step and view, then charts, while a heartbeat listens for
the longest time in which the window would not have answered. Exit code 1 if a limit is
missed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import tomli

ROOT = Path(__file__).resolve().parent.parent

BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("What could help?"))
window.resize(1280, 800)
window.show()
app.processEvents()  # paints it
"""
MEMORY = "import psutil; print(psutil.Process().memory_info().rss)"

HEADING = """\
# How quick it is

    python build/benchmarks.py --runs {runs} --visits {visits} --leaflets {leaflets}

The medians of so many starts, in turn with a bare PySide6 window that shows one label,
and of every step and view in so many visits; then leaflets, one by one and a batch of
so many.
{system}, {processors} processors, Python {python}, PySide6 {pyside}, no screen. Other
computers have other numbers.

{table}
"""

FRAME = 16.7  # milliseconds between two pictures of a screen
PROGRAM = [sys.executable, "-P", "-m", "desktop_app", "--quit-after-first-paint"]
VISIT = [sys.executable, str(Path(__file__).with_name("benchmark_visit.py"))]
LEAFLETS = [sys.executable, str(Path(__file__).with_name("benchmark_leaflets.py"))]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the table, with a limit if there is one."""

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
            verdict = "yes" if self.passed else "**NO**"
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


def seconds(
    command: list[str], env: dict[str, str], folder: Path | str = ROOT
) -> float:
    """How long a process takes from start to end."""
    began = time.perf_counter()
    subprocess.run(command, cwd=folder, env=env, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


def starts(runs: int, env: dict[str, str]) -> tuple[float, float]:
    """The median time to the first page of both, in milliseconds."""
    ours, bare = [], []
    for _ in range(runs):
        ours.append(seconds(PROGRAM, env))
        bare.append(seconds([sys.executable, "-c", BARE], env))
    return 1000 * statistics.median(ours), 1000 * statistics.median(bare)


def english_alone(folder: Path) -> None:
    """Copy the program without its other languages: fonts, catalogues, the list."""
    ours = shutil.ignore_patterns("__pycache__", "*.ts", "EvenhandArabic*")
    for part in ("desktop_app", "resources", "translations"):
        shutil.copytree(ROOT / part, folder / part, ignore=ours)
    for path in (
        *folder.glob("resources/fonts/EvenhandChinese*"),
        *folder.glob("resources/evidence/*/translations/*"),
        *folder.glob("translations/evenhand_*"),
    ):
        path.unlink()
    shutil.copy(ROOT / "translations" / "evenhand_en.qm", folder / "translations")
    listed = folder / "translations" / "release.toml"
    english = listed.read_text("utf-8").partition("[es]")[0]
    listed.write_text(english, "utf-8")


def start_for_each_language(runs: int, env: dict[str, str]) -> float:
    """What one more language adds to the start, in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        english_alone(Path(folder))
        alone = {**env, "PYTHONPATH": folder}
        seconds(PROGRAM, alone, folder)  # compiles the modules
        pairs = [
            seconds(PROGRAM, env) - seconds(PROGRAM, alone, folder) for _ in range(runs)
        ]
    listed = tomli.loads((ROOT / "translations" / "release.toml").read_text("utf-8"))
    return 1000 * statistics.median(pairs) / (len(listed) - 1)


def told(command: list[str], env: dict[str, str]) -> dict[str, float]:
    """What a process prints, as JSON."""
    done = subprocess.run(
        command, cwd=ROOT, env=env, check=True, capture_output=True, text=True
    )
    found = json.loads(done.stdout)
    return found if isinstance(found, dict) else {"": float(found)}


# --- The table -----------------------------------------------------------------------


def measured(runs: int, visits: int, leaflets: int) -> list[Line]:
    """Measure everything."""
    with tempfile.TemporaryDirectory() as pycache:
        env = environment(pycache)
        # Once for nothing: compiles the modules and brings the files into memory.
        starts(1, env)
        told([*VISIT, "0"], env)
        ours, bare = starts(runs, env)
        each = start_for_each_language(runs, env)
        memory = told([sys.executable, "-c", BARE + MEMORY], env)[""] / 2**20
        walked = told([*VISIT, str(visits)], env)
        made = told([*LEAFLETS, str(leaflets)], env)
    return [
        Line(
            what="Process start to first page", ours=ours, bare=bare, limit=2.5,
            compared=True,
        ),
        Line(what="Change of step or view", ours=walked["change"], limit=16),
        Line(what="95 of 100 are quicker than", ours=walked["95 of 100 changes"]),
        Line(what="The slowest of these", ours=walked["slowest change"]),
        Line(what="The same in both windows", ours=walked["both windows"]),
        Line(
            what="A page reaches the patient's screen after the clinician's",
            ours=walked["lag"], limit=FRAME,
        ),
        Line(what="The slowest of these", ours=walked["slowest lag"], limit=FRAME),
        Line(what="Change of language", ours=walked["language"], limit=150),
        Line(what="The slowest of these", ours=walked["slowest language"]),
        Line(what="Each further language adds to the start", ours=each, limit=10),
        Line(what="First chart", ours=walked["first chart"], limit=1500),
        Line(what="Longest freeze meanwhile", ours=walked["first freeze"], limit=100),
        Line(what="Later charts", ours=walked["later chart"], limit=150),
        Line(what="The slowest of these", ours=walked["slowest later chart"]),
        Line(what="Longest freeze meanwhile", ours=walked["later freeze"], limit=100),
        Line(
            what="Resident memory on the first page", ours=walked["memory at first"],
            bare=memory, unit="MB", limit=1.8, compared=True,
        ),
        Line(
            what="Resident memory before the first chart",
            ours=walked["memory later"], bare=memory, unit="MB", limit=1.8,
            compared=True,
        ),
        *of_leaflets(made, leaflets),
    ]  # fmt: skip


def of_leaflets(made: dict[str, float], people: int) -> list[Line]:
    """The lines on leaflets: one by one, and a batch of so many."""
    return [
        Line(what="First leaflet", ours=made["first leaflet"], limit=500),
        Line(what="Later leaflets", ours=made["later leaflet"], limit=100),
        Line(what="The slowest of these", ours=made["slowest later leaflet"]),
        Line(
            what=f"A batch of {people}: leaflets a second",
            ours=made["leaflets a second"], unit="",
        ),
        Line(
            what="Processors that it keeps busy",
            ours=made["processors kept busy"], unit="",
        ),
        Line(
            what="Its memory in the last quarter, beside the first",
            ours=made["memory late"], bare=made["memory early"], unit="MB", limit=1.2,
            compared=True,
        ),
    ]  # fmt: skip


def table(lines: list[Line], runs: int, visits: int, leaflets: int) -> str:
    """The lines as a page of Markdown."""
    import PySide6

    head = ("what", "measured", "bare window", "ratio", "limit", "held?")
    rows = [head, ("---",) * len(head), *(line.cells for line in lines)]
    lines_of_table = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    return HEADING.format(
        runs=runs,
        visits=visits,
        leaflets=leaflets,
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
    parser.add_argument("--visits", type=int, default=3, help="whole visits")
    parser.add_argument("--leaflets", type=int, default=1000, help="in the batch")
    wanted = parser.parse_args(arguments)
    sizes = wanted.runs, wanted.visits, wanted.leaflets
    lines = measured(*sizes)
    text = table(lines, *sizes)
    print(text)
    if wanted.out:
        wanted.out.write_text(text, "utf-8")
    return 0 if all(line.passed for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
