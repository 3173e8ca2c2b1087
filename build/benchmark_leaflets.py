"""Makes leaflets and prints how long they took, as JSON.

    python build/benchmark_leaflets.py 1000

First in one process: the first leaflet of all, then one in each language, in usual and
in large print. Then a batch of so many, by the command that a clinic would use, with
its memory and the time of its processors watched from outside.
"""

from __future__ import annotations

import csv
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from desktop_app.app.leaflet_making import pdf_of
from desktop_app.app.spoken_languages import offered_languages
from desktop_app.app.start import open_pack
from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import LeafletWish, State, Weight

WATCHED_EVERY = 0.1  # seconds


def visits(pack: Pack) -> Iterator[State]:
    """Yield visits in every language, in usual and in large print."""
    matters = tuple((one.id, Weight.A_LOT) for one in pack.file.matters)
    questions = tuple(one.id for one in pack.file.team_questions[:3])
    for large in (False, True):
        for one in offered_languages():
            yield State(
                language=one.code,
                ratings=matters,
                questions=questions,
                leaflet=LeafletWish(large=large),
            )


def one_by_one() -> dict[str, float]:
    """How long leaflets take in one process, in milliseconds."""
    pack, offered = open_pack(None), offered_languages()
    took = []
    for state in visits(pack):
        began = time.perf_counter()
        pdf_of(state, pack, offered)
        took.append(1000 * (time.perf_counter() - began))
    first, *later = took
    return {
        "first leaflet": first,
        "later leaflet": statistics.median(later),
        "slowest later leaflet": max(later),
    }


def batch(people: int) -> dict[str, float]:
    """How a batch of so many goes: time, processors kept busy, memory."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "people.csv")
        codes = [one.code for one in offered_languages()]
        with listed.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(("file", "language", "large-print"))
            for person in range(people):
                large = "yes" if person % 10 == 0 else "no"
                rows.writerow((f"person-{person}", codes[person % len(codes)], large))
        command = [sys.executable, "-P", "-m", "desktop_app", "leaflet"]
        command += ["--batch", str(listed), "--out", str(Path(folder, "made"))]
        began = time.perf_counter()
        with psutil.Popen(command, stderr=subprocess.DEVNULL) as process:
            memory, busy = watched(process)
        if process.returncode or len(list(Path(folder, "made").iterdir())) != people:
            raise RuntimeError("the batch was not made")
        took = time.perf_counter() - began
    quarter = -(-len(memory) // 4)
    return {
        "leaflets a second": people / took,
        "processors kept busy": busy / took,
        "memory early": max(memory[:quarter]) / 2**20,
        "memory late": max(memory[-quarter:]) / 2**20,
    }


def watched(process: psutil.Popen) -> tuple[list[float], float]:
    """The memory of a process and its workers over time; their processor time."""
    memory: list[float] = []
    busy: dict[int, float] = {}
    while process.poll() is None:
        total = 0.0
        try:
            for one in (process, *process.children(recursive=True)):
                total += one.memory_info().rss
                times = one.cpu_times()
                busy[one.pid] = times.user + times.system
        except psutil.Error:  # it has just ended
            continue
        memory.append(total)
        time.sleep(WATCHED_EVERY)
    return memory, sum(busy.values())


if __name__ == "__main__":
    print(json.dumps({**one_by_one(), **batch(int(sys.argv[1]))}))
