"""Visit after visit, a kiosk holds no more than before: memory, widgets, files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kiosk.steadiness import COUNTED, MOST, Span, complaints, grown

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="it is counted in /proc"
)

ROOT = Path(__file__).parent.parent.parent
LAP, LAPS = 16, 5
EARLY = Span(first=2 * LAP + 1, last=3 * LAP)
LATE = Span(first=(LAPS - 1) * LAP + 1, last=LAPS * LAP)


@pytest.fixture(scope="module")
def trial() -> dict[str, object]:
    """A person who does the same again and again, in a process of its own."""
    words = ("--visits", str(LAP * LAPS), "--lap", str(LAP), "--seed", "1")
    done = subprocess.run(
        [sys.executable, "-m", "tests.kiosk.memory_trial", *words],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    told: dict[str, object] = json.loads(done.stdout)
    return told


def test_memory_widgets_timers_threads_and_files_do_not_grow(
    trial: dict[str, object],
) -> None:
    after = trial["after"]
    assert isinstance(after, list)
    assert complaints(after, EARLY, LATE) == []


def test_no_kind_of_object_is_left_over(trial: dict[str, object]) -> None:
    counted = trial["kinds"]
    assert isinstance(counted, dict)
    early, late = counted[str(EARLY.last)], counted[str(LATE.last)]
    assert grown(early, late, LATE.last - EARLY.last) == {}


def test_every_visit_came_to_its_end(trial: dict[str, object]) -> None:
    counted = trial["counted"]  # without those who touched nothing but the greeting
    assert isinstance(counted, int)
    assert 0.8 * LAP * LAPS < counted <= LAP * LAPS
    assert trial["out of reach"] == []


def _steady(visits: int = 1000) -> list[dict[str, int]]:
    one = {"memory": 100 * 2**20, **dict.fromkeys(COUNTED, 5)}
    return [dict(one) for _ in range(visits)]


def test_what_stays_the_same_is_not_complained_of() -> None:
    assert complaints(_steady()) == []


@pytest.mark.parametrize("what", COUNTED)
def test_one_left_over_is_enough(what: str) -> None:
    after = _steady()
    after[950][what] += 1
    assert complaints(after) == [f"6 {what} late, 5 early"]


def test_a_little_more_memory_each_time_is_found() -> None:
    after = _steady()
    each = round(MOST * after[0]["memory"] / 800) + 8
    for number, one in enumerate(after):
        one["memory"] += each * max(0, number - 150)
    (said,) = complaints(after)
    assert "102.0 MB are resident" in said


def test_too_few_visits_are_no_trial() -> None:
    with pytest.raises(ValueError, match="only 300"):
        complaints(_steady(300))


def test_an_object_at_every_second_visit_is_found() -> None:
    before, now = {"a.Page": 10, "a.Word": 3}, {"a.Page": 26, "a.Word": 18}
    assert grown(before, now, 32) == {"a.Page": 16}
