"""The program in a real X window: it is seen, obeys keys, and ends without a trace."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.journey.state import STEPS, Step
from tests.visits.real_screen import Home, screen, told
from tests.visits.tongues import TRANSLATED

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="an X screen is of Linux"
)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """The name of a screen."""
    with screen() as name:
        yield name


@pytest.fixture
def home(tmp_path: Path, display: str) -> Home:
    """An empty home on that screen."""
    return Home(tmp_path, display)


def _colours(seen: dict[str, object]) -> list[int]:
    found = seen["colours"]
    assert isinstance(found, list)
    return found


def test_a_whole_visit_in_a_real_window(home: Home) -> None:
    code, seen, complaints = home.visited("visit")
    assert seen["failed"] == "", complaints
    assert (code, complaints) == (0, "")
    assert seen["platform"] == "xcb"
    assert seen["steps"] == [step.value for step in STEPS[1:]]
    assert min(_colours(seen)) > 100, "a page is blank"
    assert home.left_behind() == set()


def test_a_visit_in_a_language_for_each_step(home: Home) -> None:
    code, seen, complaints = home.visited("languages")
    assert seen["failed"] == "", complaints
    assert (code, complaints) == (0, "")
    assert seen["languages"] == list(TRANSLATED)
    assert min(_colours(seen)) > 100, "a page is blank"
    assert home.left_behind() == set()


def test_a_window_closed_half_way_leaves_nothing(home: Home) -> None:
    code, seen, complaints = home.visited("close")
    assert (code, seen["failed"], complaints) == (0, "", "")
    assert seen["steps"] == [one.value for one in STEPS[1 : STEPS.index(Step.HARM) + 1]]
    assert home.left_behind() == set()


def test_a_program_killed_half_way_leaves_nothing(home: Home) -> None:
    with home.started("tests.visits.visitor", "wait") as process:
        assert process.stdout is not None
        seen = told(process.stdout.readline())
        assert seen["steps"] == ["situation", "options", "help", "harm"]
        process.send_signal(signal.SIGKILL)
        assert process.wait(10) == -signal.SIGKILL
    assert home.left_behind() == set()


def test_the_program_as_it_is_started_is_seen(home: Home) -> None:
    with (
        home.started("tests.visits.watcher") as blind,
        pytest.raises(subprocess.TimeoutExpired),
    ):
        blind.wait(2)  # nothing is on the screen yet
    with (
        home.started("desktop_app") as process,
        home.started("tests.visits.watcher") as watcher,
    ):
        assert watcher.wait(40) == 0, "no window came to be seen"
        assert process.poll() is None
        process.send_signal(signal.SIGKILL)
        process.wait(10)
    assert home.left_behind() == set()


def test_a_visitor_who_finds_no_way_says_so(home: Home) -> None:
    with home.started("tests.visits.visitor") as process:  # no way is named
        _, complaints = process.communicate()
        assert process.returncode != 0
        assert complaints


def test_what_is_left_behind_is_found(home: Home) -> None:
    (home.folder / "cache").mkdir()
    (home.folder / "cache" / "fonts").write_text("x", encoding="utf-8")
    assert home.left_behind() == {"cache/", "cache/fonts 1"}


def test_a_missing_screen_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(AssertionError, match="Xvfb is missing"), screen():
        pass
