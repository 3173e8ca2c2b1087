"""Staff close a kiosk with four taps and their PIN, and it stays closed."""

from __future__ import annotations

import itertools
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.kiosk.caged import ON_X, caged
from tests.kiosk.harms import onlooking
from tests.kiosk.kiosk_program import PIN
from tests.kiosk.twin import POLICY, Point, twin_of
from tests.visits.real_screen import Home, screen

if not sys.platform.startswith("linux"):
    pytest.skip("an X screen is of Linux", allow_module_level=True)

SIZE = (1024, 768)
"""What cage makes of a window of X."""

PATIENCE = 30.0
ASIDE = ((1, 1), (2, 2))
"""Where the pointer changes nothing of the page."""

WIDE, HIGH = SIZE
CORNERS = ((5, 5), (WIDE - 5, 5), (WIDE - 5, HIGH - 5), (5, HIGH - 5))


@contextmanager
def with_its_guard(home: Home) -> Iterator[subprocess.Popen[str]]:
    """A kiosk on a screen of X."""
    policy = home.folder / "policy.toml"
    with home.started("desktop_app", "--kiosk", "--policy", str(policy)) as guard:
        yield guard


@contextmanager
def in_cage(home: Home) -> Iterator[subprocess.Popen[str]]:
    """A kiosk in cage, which is a window of X; what ends is the unit's script."""
    with caged(POLICY, ON_X | {"DISPLAY": home.environment["DISPLAY"]}) as kiosk:
        yield kiosk.session


def likeness(one: QImage, other: QImage) -> float:
    """How much of two pictures of one size is alike, from 0 to 1."""
    places = [(x, y) for x in range(2, WIDE, 8) for y in range(2, HIGH, 8)]
    return sum(one.pixel(*at) == other.pixel(*at) for at in places) / len(places)


@pytest.mark.parametrize("begun", [with_its_guard, in_cage])
def test_staff_leave_and_nothing_is_opened_anew(
    begun: Callable[[Home], AbstractContextManager[subprocess.Popen[str]]],
    tmp_path: Path,
) -> None:
    twin = twin_of(SIZE, tmp_path)
    with screen(f"{WIDE}x{HIGH}x24") as display:
        home = Home(tmp_path, display)
        with onlooking(home) as onlooker, begun(home) as kiosk:
            aside = itertools.cycle(ASIDE)

            def point(at: Point, *clicks: str) -> None:
                move = ["xdotool", "mousemove", *map(str, at), *clicks]
                subprocess.run(move, env=home.environment, check=True)

            def tap(*points: Point) -> None:
                for at in points:
                    point(at, "click", "1")

            def seen() -> QImage:
                assert onlooker.stdin is not None
                assert onlooker.stdout is not None
                onlooker.stdin.write(f"{tmp_path}/seen.png\n")
                onlooker.stdin.flush()
                onlooker.stdout.readline()
                return QImage(str(tmp_path / "seen.png"))

            def wait_for(picture: Path) -> None:
                until, meant = time.monotonic() + PATIENCE, QImage(str(picture))
                while (alike := likeness(seen(), meant)) < 0.95:
                    if picture == twin.first:  # cage hears only a pointer that moves
                        point(next(aside))
                    assert kiosk.poll() is None, "it has ended"
                    assert time.monotonic() < until, f"{picture.name}: {alike:.0%}"

            wait_for(twin.first)
            tap(*CORNERS)
            wait_for(twin.keys)
            tap(*(twin.places[digit] for digit in PIN), twin.places["offer"])
            wait_for(twin.menu)
            tap(twin.places["leave"])
            assert kiosk.wait(PATIENCE) == 0
            assert not any(seen().pixel(*at) & 0xFFFFFF for at in CORNERS)
