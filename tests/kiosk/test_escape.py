"""Nobody gets out of a kiosk under a window manager, but for staff with their PIN."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kiosk import escape_room
from tests.kiosk.attempts import attempts
from tests.kiosk.escape_room import PATIENCE, Room, room
from tests.kiosk.kiosk_program import PIN

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="an X screen is of Linux"
)

SEED = 20260
PLACES = (
    ("situation", False), ("help", False), ("sure", True), ("matters", False),
    ("summary", False), ("start", True),
)  # fmt: skip


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """A kiosk that everybody tries to get out of."""
    with room(tmp_path_factory.mktemp("home")) as made:
        assert made.held() == []
        yield made


def test_no_attempt_gets_out(opened: Room) -> None:
    tried = attempts(SEED)
    failures = []
    for number, attempt in enumerate(tried):
        step, sheet = PLACES[number % len(PLACES)]
        opened.kiosk.ask("go", step, sheet)
        before = opened.look()["visit"]
        attempt.do(opened)
        complaints = opened.held()
        if attempt.harmless and opened.look()["visit"] != before:
            complaints.append("the visit is not as it was")
        if number % 8 == 0 and not complaints:
            opened.run("xdotool", "mousemove", "3", "500")
            share = opened.kiosk.ask("seen")
            if share < 0.95:
                complaints.append(f"only {share:.0%} of the screen is the kiosk's")
        failures += [f"{attempt.name}: {one}" for one in complaints]
        if attempt.undo is not None:
            attempt.undo(opened)
    assert failures == []
    assert len(tried) >= 200
    assert opened.kiosk.process.poll() is None


def _corners(opened: Room) -> None:
    """Tap the four corners as staff do."""
    _, _, wide, high = opened.look()["screen"]
    for x, y in ((5, 5), (wide - 5, 5), (wide - 5, high - 5), (5, high - 5)):
        opened.tap(x, y)


def _type(opened: Room, pin: str) -> None:
    for digit in (*pin, "offer"):
        at = opened.kiosk.ask("where", digit)
        assert at is not None, f"{digit} is not on the screen"
        opened.tap(*at)
        time.sleep(0.03)


def _until(opened: Room, name: str, value: object) -> None:
    until = time.monotonic() + PATIENCE
    while (found := opened.look()[name]) != value:
        assert time.monotonic() < until, f"{name} is {found}, not {value}"
        time.sleep(0.03)


@pytest.mark.parametrize("step", ["start", "help", "summary"])
def test_four_taps_show_the_keys_for_the_pin(opened: Room, step: str) -> None:
    opened.kiosk.ask("go", step, step == "help")
    _corners(opened)
    _until(opened, "door", "open")
    opened.kiosk.ask("shut")
    assert opened.held() == []


def test_a_wrong_pin_does_not_and_each_takes_longer(opened: Room) -> None:
    opened.kiosk.ask("go", "start", False)
    waits = []
    for wrong in (1, 2):
        _corners(opened)
        _until(opened, "door", "open")
        _until(opened, "wait", 0)
        _type(opened, "1357")
        _until(opened, "wrong", wrong)
        waits.append(opened.look()["wait"])
        opened.kiosk.ask("shut")
        assert opened.held() == []
    assert waits == [2, 4]
    opened.kiosk.ask("go", "help", False)
    assert opened.look()["wrong"] == 2, "it is known in the next visit too"


def test_staff_get_out(opened: Room) -> None:
    opened.kiosk.ask("go", "summary", False)
    _until(opened, "wait", 0)
    _corners(opened)
    _until(opened, "door", "open")
    _type(opened, PIN)
    until = time.monotonic() + PATIENCE
    while (at := opened.kiosk.ask("where", "leave")) is None:
        assert time.monotonic() < until, "staff have no way to leave"
    opened.tap(*at)
    assert opened.kiosk.process.wait(20) == 0


def test_a_missing_program_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(AssertionError, match="install openbox"), room(tmp_path):
        pass
    assert set(escape_room.NEEDED) == {"openbox", "xdotool", "wmctrl", "xrandr"}
