"""Lets people wander before a kiosk all day, and says what it holds afterwards.

    python build/kiosk_trial.py [--visits 1000] [--seed 1] [--platform offscreen]

A thousand visits in random order and language, in a process of their own: memory that
is resident after the last hundred beside that after the second hundred, and the most
widgets, timers, threads and files there were. Prints lines in Markdown, for
docs/kiosk.md. Exit code 1 if a limit is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.kiosk.steadiness import (  # noqa: E402 # what comes before makes it possible
    COUNTED,
    MOST,
    Sample,
    Span,
    complaints,
)

NAMES = {
    "widgets": "Widgets",
    "objects": "Objects of Qt",
    "timers": "Timers that run",
    "threads": "Threads",
    "python_threads": "Threads that Python knows",
    "files": "Open file handles",
}


def spans(visits: int) -> tuple[Span, Span]:
    """Return the second tenth of so many visits, and the last."""
    tenth = visits // 10
    early = Span(first=tenth + 1, last=2 * tenth)
    return early, Span(first=visits - tenth + 1, last=visits)


def table(after: list[Sample], early: Span, late: Span) -> list[str]:
    """Return what is told, line by line, in Markdown."""
    heads = [f"after visits {one.first} to {one.last}" for one in (early, late)]
    lines = [
        "| what | " + " | ".join(heads) + " | limit | held? |",
        "| --- | --- | --- | --- | --- |",
    ]
    ways = (("median", statistics.median), ("mean", statistics.fmean))
    for name, way in ways:
        before, now = (
            way([one["memory"] for one in span.of(after)]) for span in (early, late)
        )
        more = now / before - 1
        held = "yes" if abs(more) <= MOST else "**NO**"
        lines.append(
            f"| Resident memory, {name} | {before / 2**20:.1f} MB | "
            f"{now / 2**20:.1f} MB ({100 * more:+.1f} %) | {MOST:.0%} | {held} |"
        )
    for what in COUNTED:
        before, now = (
            max(one[what] for one in span.of(after)) for span in (early, late)
        )
        held = "yes" if now <= before else "**NO**"
        lines.append(
            f"| {NAMES[what]}, the most | {before} | {now} | no more | {held} |"
        )
    return lines


def main() -> int:
    """Wander, tell; return 1 if a limit is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--visits", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--platform", default="offscreen", help="xcb, on a real screen")
    parser.add_argument("--told", type=Path, help="what an earlier trial has told")
    asked = parser.parse_args()
    if asked.told is None:
        words = ("--visits", str(asked.visits), "--seed", str(asked.seed))
        done = subprocess.run(
            [sys.executable, "-m", "tests.kiosk.memory_trial", *words],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": asked.platform},
            stdout=subprocess.PIPE,
            check=True,
        )
        told = json.loads(done.stdout)
    else:
        told = json.loads(asked.told.read_text("utf-8"))
    after = told["after"]
    early, late = spans(len(after))
    print(f"{len(after)} visits, {told['pressed']} presses, seed {asked.seed}.\n")
    print("\n".join(table(after, early, late)))
    missed = [*complaints(after, early, late), *told["missed"]]
    for one in missed:
        print(one, file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
