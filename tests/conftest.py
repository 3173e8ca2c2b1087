"""What every test has around it: no screen, and ears that miss nothing."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.app import policy_places
from desktop_app.evidence import at_hand

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

os.environ["QT_QPA_PLATFORM"] = "offscreen"

pytest_plugins = ["tests.loud.plugin"]


@pytest.fixture(autouse=True)
def no_policy_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the computer that runs the tests has settled does not hold for them."""
    nowhere = Path(__file__).parent / "nowhere" / "policy.toml"
    monkeypatch.setattr(policy_places, "system_wide", lambda: nowhere)


@pytest.fixture(autouse=True)
def no_packs_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor is the evidence that was installed on it what they are about."""
    nowhere = Path(__file__).parent / "nowhere" / "packs"
    monkeypatch.setattr(at_hand, "packs_of_this_computer", lambda: nowhere)


@pytest.fixture
def qtbot(qtbot: "QtBot") -> "Iterator[QtBot]":
    """pytest-qt's own, which also keeps its widgets until the test is over.

    Left to itself it only remembers them weakly. When a test ends with something still
    to be painted, the garbage collector may then take the window away in the middle of
    its own painting, and the process ends in a segmentation fault.
    """
    kept: list[object] = []
    add = qtbot.addWidget

    def add_and_keep(widget: "QWidget", **options: Any) -> None:
        kept.append(widget)
        add(widget, **options)

    qtbot.addWidget = add_and_keep  # type: ignore[method-assign] # see above
    yield qtbot
    kept.clear()
