"""Measures the packed program beside bare windows that are packed alike, in one go.

    .venv/bin/python -m build.benchmark_bundle [--out docs/benchmarks-bundle.md]

`./dev package linux` comes first. The bare window shows one label and has the same
libraries beside it; a second one has PySide6 alone. They are frozen here, the same way,
unless that has been done since. The programs start in turn, so that whatever else the
computer does falls on all; before each cold start the system forgets what it has read
from its disk, which only root can ask of it. Exit code 1 if a limit is missed.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from build.benchmarks import Line
from build.packaging.frozen.freeze import SPEC, freeze
from build.packaging.project import NAME, Project, this_project

BARE: Final = ("bare", "barest")
"""A window with the same libraries, and one with PySide6 alone."""

FORGETTING: Final = Path("/proc/sys/vm/drop_caches")

HEADING: Final = """\
# How large the packed program is, and how quick from a disk

    .venv/bin/python -m build.benchmark_bundle --runs {runs}

The program as `./dev package linux` packs it, beside a PySide6 window that shows one
label and is packed in the same way with the same libraries. The medians of so many
starts in turn, from the start of the process to its end, which comes as soon as the
first page has been painted. {cold}
{system}, {processors} processors, PySide6 {pyside}, no screen. Other computers have
other numbers.

{table}
"""
_COLD: Final = (
    "Before each cold start the system forgot what it had read\nfrom its disk; what "
    "the computer around it keeps, it could not make forget."
)
_WARM: Final = (
    "This was not run by root, so the system could not be made\nto forget what it had "
    "read from its disk: cold starts are missing."
)


def bundles(project: Project) -> tuple[Path, ...]:
    """Return the folders to compare; the bare ones are made where that is needed.

    Raises:
        SystemExit: The program has not been packed, or a bare window could not be.
    """
    ours = project.work / "frozen" / NAME
    if not (ours / NAME).is_file():
        raise SystemExit(f"{ours} is not there; run ./dev package linux first.")
    made = (ours / NAME).stat().st_mtime
    found = [ours]
    for name in BARE:
        folder = ours.with_name(name)
        there = folder / name
        if not there.is_file() or there.stat().st_mtime < made:
            freeze(project, SPEC.with_name(f"{name}.spec"))
        found.append(folder)
    return tuple(found)


def megabytes(folder: Path) -> float:
    """Return how much the files of a folder hold."""
    files = (path.stat() for path in folder.rglob("*") if path.is_file())
    return sum(one.st_size for one in files) / 1e6


def forget() -> bool:
    """Have the system forget what it has read from its disk; say whether it could."""
    try:
        os.sync()
        FORGETTING.write_text("3")
    except OSError:
        return False
    return True


def start(folder: Path) -> float:
    """Return how many milliseconds a program takes to paint its first page and end.

    Raises:
        SystemExit: It failed.
    """
    program = folder / folder.name
    words = ["--quit-after-first-paint"] if folder.name == NAME else []
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    began = time.perf_counter()
    done = subprocess.run(
        [str(program), *words], env=env, stderr=subprocess.DEVNULL, check=False
    )
    took = 1000 * (time.perf_counter() - began)
    if done.returncode != 0:
        raise SystemExit(f"{program} ended with {done.returncode}; run it to see why.")
    return took


def starts(folders: Sequence[Path], runs: int, *, cold: bool) -> list[float]:
    """Return the median time of each program, started in turn."""
    took: list[list[float]] = [[] for _ in folders]
    for _ in range(runs):
        for one, folder in zip(took, folders, strict=True):
            if cold:
                forget()
            one.append(start(folder))
    return [statistics.median(one) for one in took]


def measured(folders: Sequence[Path], runs: int) -> tuple[bool, list[Line]]:
    """Measure everything; say whether cold starts could be measured, too."""
    ours, bare, barest = (megabytes(folder) for folder in folders)
    cold = forget()
    lines = [
        Line(
            what="Installed size", ours=ours, bare=bare, unit="MB", limit=1.6,
            compared=True,
        ),
        Line(
            what="The same, beside a window with PySide6 alone", ours=ours, bare=barest,
            unit="MB",
        ),
    ]  # fmt: skip
    for kind in ("Cold", "Warm") if cold else ("Warm",):
        first, second, third = starts(folders, runs, cold=kind == "Cold")
        held = 2.5 if kind == "Cold" or not cold else None
        what = f"{kind} start to first page"
        lines += [
            Line(what=what, ours=first, bare=second, limit=held, compared=True),
            Line(
                what="The same, beside a window with PySide6 alone", ours=first,
                bare=third,
            ),
        ]  # fmt: skip
    return cold, lines


def page(lines: Sequence[Line], runs: int, *, cold: bool) -> str:
    """Return the lines as a page of Markdown."""
    import PySide6

    head = ("what", "measured", "bare window", "ratio", "limit", "held?")
    rows = [head, ("---",) * len(head), *(line.cells for line in lines)]
    return HEADING.format(
        runs=runs,
        cold=_COLD if cold else _WARM,
        system=platform.system(),
        processors=os.cpu_count(),
        pyside=PySide6.__version__,
        table="\n".join("| " + " | ".join(row) + " |" for row in rows),
    )


def main(arguments: Sequence[str], project: Project | None = None) -> int:
    """Measure, print, and return 1 if a limit was missed."""
    asked = argparse.ArgumentParser(
        prog="python -m build.benchmark_bundle",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    asked.add_argument("--out", type=Path, metavar="FILE", help="gets the page, too")
    asked.add_argument("--runs", type=int, default=15)
    wish = asked.parse_args(arguments)
    folders = bundles(project or this_project())
    starts(folders, 1, cold=False)  # for nothing: whatever is made once is made now
    cold, lines = measured(folders, wish.runs)
    made = page(lines, wish.runs, cold=cold)
    if wish.out is not None:
        wish.out.write_text(made, "utf-8")
    print(made, end="")
    return 0 if all(line.passed for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
