"""A kiosk as a clinic installs it: a system starts, its kiosk is harmed, it comes back.

Debian is started with systemd in a container, with the package, cage and seatd from apt
and the unit enabled, as docs/kiosk.md has it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from build.kiosk import trial_trees
from build.kiosk.try_unit import late
from build.packaging.project import Project
from tests.installed.conftest import finished
from tests.installed.trees import BASES, SUITES, fresh_tree

HARMS = (
    "window: SIGKILL",
    "window: SIGSEGV",
    "window: SIGABRT",
    "window hangs: SIGSTOP",
    "guard: SIGKILL",
    "cage: SIGKILL",
    "guard and window hang",
)


@dataclass(frozen=True)
class Seen:
    """What was seen of a kiosk until its system was switched off."""

    told: dict[str, dict[str, Any]]
    journal: str


@pytest.fixture(scope="module", params=SUITES)
def seen(
    request: pytest.FixtureRequest,
    project: Project,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Seen]:
    """One trial for each release, of which all these tests ask."""
    suite, place = request.param, tmp_path_factory.mktemp("kiosk")
    package = finished(project, f"evenhand_{project.version}-1_amd64.deb")
    if not (BASES / suite).is_dir():
        with fresh_tree(suite, place / "base"):
            pass  # it stays in BASES
    kiosk = trial_trees.from_package(BASES / suite, place / "system", package)
    try:
        told = trial_trees.tried(kiosk)
        by_name = {str(one["what"]): one for one in told}
        yield Seen(by_name, trial_trees.journal(kiosk.tree))
    finally:
        trial_trees.remove(kiosk.tree)


def test_it_opens_with_the_system(seen: Seen) -> None:
    first = seen.told["opened at first"]
    assert not late(first), seen.journal


def test_a_healthy_kiosk_is_left_alone(seen: Seen) -> None:
    [alone] = [one for what, one in seen.told.items() if what.startswith("left alone")]
    assert alone["same window"]
    assert alone["same state"]
    assert alone["something is shown"]
    assert alone["said"] == ""


@pytest.mark.parametrize("harm", HARMS)
def test_the_first_page_comes_back(seen: Seen, harm: str) -> None:
    one = seen.told[harm]
    assert not late(one), one
    assert one["same page"], one
    assert "SubState=running" in one["state"]


def test_systemd_acts_where_guard_and_window_hang(seen: Seen) -> None:
    assert seen.journal.count("Watchdog timeout") == 1


def test_when_staff_have_left_it_stays_closed(seen: Seen) -> None:
    [left] = [one for what, one in seen.told.items() if "staff leave" in what]
    assert "ActiveState=inactive" in left["state"]


def test_it_writes_nothing_to_the_disk(seen: Seen) -> None:
    assert seen.told["files written on the disk"]["state"] == []


def test_it_may_ask_seatd_for_the_screen(seen: Seen) -> None:
    assert seen.told["may ask seatd"]["state"] == "True"


def test_what_counts_as_late() -> None:
    """The judgement itself, seen to fail."""
    assert late({"what": "window: SIGKILL", "seconds": 10.1, "same page": True})
    assert late({"what": "window: SIGKILL", "seconds": -1.0, "same page": True})
    assert late({"what": "window: SIGKILL", "seconds": 1.0, "same page": False})
    assert not late({"what": "window hangs: SIGSTOP", "seconds": 12.0})
    assert late({"what": "window hangs: SIGSTOP", "seconds": 16.0})
    assert not late({"what": "guard and window hang", "seconds": 24.0})


def test_a_folder_without_a_system_is_no_kiosk(tmp_path: Path) -> None:
    with pytest.raises(AssertionError):
        trial_trees.inside(tmp_path, "true")
