"""The patient's window has a display of its own, and survives that it is unplugged."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.visits.real_screen import ROOT

TWO = {
    "screens": [
        {
            "name": name,
            "x": left,
            "y": 0,
            "width": width,
            "height": 800,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, left, width in (("desk", 0, 1280), ("wall", 1280, 1920))
    ]
}
BEGIN = """
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from desktop_app.ui.displays import Placement, display_beside
app = QApplication([])
desk, wall = app.screens()
plugged = [desk, wall]
main, window = QWidget(), QWidget()
window.setMinimumSize(300, 400)
main.setGeometry(100, 100, 900, 600)
main.show()
"""
PLACED = """
placement = Placement(window, main, lambda: plugged)
window.show()
app.processEvents()

def where():
    return window.screen().name(), window.isFullScreen(), window.isVisible()
"""


class Told:
    """What a process with two displays prints."""

    def __init__(self, folder: Path) -> None:
        self.screens = folder / "screens.json"
        self.screens.write_text(json.dumps(TWO), "utf-8")

    def __call__(self, *lines: str) -> list[str]:
        place = f"offscreen:configfile={self.screens.name}"
        done = subprocess.run(
            [sys.executable, "-c", BEGIN + "\n".join(lines)],
            cwd=self.screens.parent,
            env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": place},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout.splitlines()


@pytest.fixture
def told(tmp_path: Path) -> Told:
    """Runs lines in a process with two displays."""
    return Told(tmp_path)


def test_it_takes_the_first_display_without_the_main_window(told: Told) -> None:
    assert told(
        "print(display_beside(desk, plugged).name())",
        "print(display_beside(wall, plugged).name())",
        "print(display_beside(desk, [desk]), display_beside(desk, []))",
    ) == ["wall", "desk", "None None"]


def test_it_fills_the_other_display(told: Told) -> None:
    assert told(PLACED, "print(where(), window.width(), main.isFullScreen())") == [
        "('wall', True, True) 1920 False"
    ]


def test_unplugged_it_comes_back_and_plugged_in_it_goes_again(told: Told) -> None:
    assert told(
        PLACED,
        "plugged.remove(wall); app.screenRemoved.emit(wall); app.processEvents()",
        "print(where(), window.geometry().getRect())",
        "plugged.append(wall); app.screenAdded.emit(wall); app.processEvents()",
        "print(where())",
    ) == ["('desk', False, True) (24, 376, 600, 400)", "('wall', True, True)"]


def test_it_gives_way_to_the_main_window(told: Told) -> None:
    assert told(
        PLACED,
        "main.windowHandle().setScreen(wall); main.move(1400, 100)",
        "app.processEvents(); print(main.screen().name(), where())",
    ) == ["wall ('desk', True, True)"]


def test_one_display_is_shared_and_where_it_was_put_it_stays(told: Told) -> None:
    assert told(
        "plugged = [desk]",
        PLACED,
        "print(where(), window.geometry().getRect())",
        "window.move(7, 9); app.screenAdded.emit(desk); app.processEvents()",
        "print(window.x(), window.y())",
    ) == ["('desk', False, True) (24, 376, 600, 400)", "7 9"]


def test_where_reading_is_mirrored_it_stands_on_the_other_side(told: Told) -> None:
    assert told(
        "from PySide6.QtCore import Qt",
        "plugged = [desk]; main.setLayoutDirection(Qt.LayoutDirection.RightToLeft)",
        PLACED,
        "print(window.geometry().getRect())",
    ) == ["(656, 376, 600, 400)"]


def test_a_display_that_shows_the_same_is_no_other(told: Told) -> None:
    twin = {"screens": [TWO["screens"][0], {**TWO["screens"][1], "x": 0}]}
    told.screens.write_text(json.dumps(twin), "utf-8")
    assert told("print(display_beside(desk, plugged))") == ["None"]


def test_what_is_for_the_clinician_stays_on_the_clinicians_display(
    told: Told,
) -> None:
    assert told(
        "from desktop_app.ui.displays import stand_with",
        "main.windowHandle().setScreen(wall); main.move(1400, 100)",
        "window.resize(1800, 2000); stand_with(window, main); window.show()",
        "print(main.screen().name(), window.screen().name(), window.pos().toTuple())",
        "print(window.size().toTuple())",
    ) == ["wall wall (1304, 24)", "(1800, 752)"]


def test_what_goes_wrong_in_the_process_is_heard(told: Told) -> None:
    with pytest.raises(AssertionError):
        told("raise SystemExit(3)")
