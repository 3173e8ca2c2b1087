"""A kiosk in cage, begun as its unit begins it: one page on all of the screen."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QColor, QImage

from desktop_app.app.kiosk_guard import BEATING
from tests.kiosk import caged
from tests.kiosk.caged import HEADLESS, Caged
from tests.kiosk.harms import SOON
from tests.kiosk.twin import POLICY, twin_of

if not sys.platform.startswith("linux"):
    pytest.skip("cage is of Linux", allow_module_level=True)


class Room:
    """A kiosk in cage that has opened, and its first page."""

    def __init__(self, kiosk: Caged) -> None:
        self.kiosk = kiosk
        self.opened = kiosk.opened()
        self.first_page = kiosk.page()

    def back_after(self, begun: float) -> float:
        """Seconds until another window is there and its first page can be seen."""
        before, self.opened = self.opened, self.kiosk.opened()
        assert self.opened.pid != before.pid
        while self.kiosk.picture() != self.first_page:
            assert time.monotonic() - begun < caged.PATIENCE, "it is not as it was"
        return time.monotonic() - begun


@pytest.fixture(scope="module")
def room() -> Iterator[Room]:
    with caged.caged(POLICY, HEADLESS) as kiosk:
        yield Room(kiosk)


def shades(picture: QImage) -> tuple[set[int], set[int]]:
    """The colours at the edges of a picture, and those in the whole of it."""
    wide, high = picture.width(), picture.height()
    edges = [(x, y) for x in range(wide) for y in (0, high - 1)]
    edges += [(x, y) for x in (0, wide - 1) for y in range(high)]
    everywhere = [(x, y) for x in range(0, wide, 3) for y in range(0, high, 3)]
    return (
        {picture.pixel(x, y) for x, y in edges},
        {picture.pixel(x, y) for x, y in everywhere},
    )


def test_the_first_page_is_all_of_the_screen(room: Room, tmp_path: Path) -> None:
    seen = room.first_page
    twin = twin_of((seen.width(), seen.height()), tmp_path)
    meant = QImage(str(twin.first)).convertToFormat(seen.format())
    edges, everywhere = shades(seen)
    assert QColor("black").rgb() not in edges
    assert len(everywhere) > 20
    assert seen == meant


def test_a_screen_without_a_window_is_seen_to_be_black() -> None:
    empty = QImage(30, 30, QImage.Format.Format_RGB32)
    empty.fill(QColor("black"))
    assert shades(empty) == ({QColor("black").rgb()}, {QColor("black").rgb()})


def test_the_window_itself_says_that_it_is_there_and_alive(room: Room) -> None:
    assert "STATUS=The kiosk is open." in room.opened.words
    for _ in range(3):
        said = room.kiosk.hear()
        assert said is not None
        assert (said.pid, said.words) == (room.kiosk.window().pid, ("WATCHDOG=1",))


def test_a_killed_window_is_soon_back(room: Room) -> None:
    begun = time.monotonic()
    room.kiosk.window().kill()
    assert room.back_after(begun) < SOON


def test_a_window_that_hangs_says_nothing_more_and_is_opened_anew(room: Room) -> None:
    window = room.kiosk.window()
    begun = time.monotonic()
    window.suspend()
    while window.status() != psutil.STATUS_STOPPED:
        assert time.monotonic() - begun < SOON
    room.kiosk.hear_nothing_more()  # of what it said until then
    assert room.kiosk.hear(BEATING / 2) is None
    assert room.back_after(begun) < BEATING + SOON


def test_a_killed_guard_is_told_past_cage() -> None:
    with caged.caged(POLICY, HEADLESS) as kiosk:
        kiosk.opened()
        kiosk.guard().kill()
        assert kiosk.session.wait(SOON) == 128 + 9


def test_a_guard_that_ends_as_when_staff_leave_is_told_past_cage() -> None:
    with caged.caged(POLICY, HEADLESS) as kiosk:
        kiosk.opened()
        kiosk.guard().terminate()
        assert kiosk.session.wait(SOON) == 0
