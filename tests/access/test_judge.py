"""What is wrong for a screen reader is found, and what is missing is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.access import bus
from tests.access.reader import Reader

PAGE = "03-help-picture-pfs-6"


@pytest.mark.parametrize(
    ("spoiled", "found"),
    [
        ("name", "has no name"),
        ("order", "is met where"),
        ("role", "nobody can tell what it is"),
        ("left", "is met where"),
        ("chosen", "a screen reader hears"),
        ("marks", "has marks of direction"),
        ("beside", "is beside the window"),
        ("behind", "is met where"),
    ],
)
def test_what_is_wrong_is_found(reader: Reader, spoiled: str, found: str) -> None:
    assert reader.read(PAGE)[1] == []
    reader.program.ask("spoil", how=spoiled)
    wrong = reader.read_again()
    reader.program.ask("mend")
    assert any(found in one for one in wrong), wrong
    assert reader.read(PAGE)[1] == []


def test_what_is_not_announced_is_found(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.access.reader.PATIENCE", 0.2)
    reader.put(PAGE)
    with pytest.raises(AssertionError, match="is not announced"):
        reader.hears("Nobody says this")
    with pytest.raises(AssertionError, match="nothing here means"):
        reader.press("Vanish(")


@pytest.mark.parametrize(
    ("lacking", "package"),
    [
        ("dbus-daemon", "dbus-daemon"),
        ("at-spi-bus-launcher", "at-spi2-core"),
        ("pyatspi", "python3-pyatspi"),
    ],
)
def test_what_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, lacking: str, package: str
) -> None:
    bus.needed()
    match lacking:
        case "dbus-daemon":
            monkeypatch.setattr(shutil, "which", lambda _: None)
        case "at-spi-bus-launcher":
            monkeypatch.setattr(bus, "BUS_LAUNCHERS", (Path("/nowhere"),))
        case "pyatspi":
            monkeypatch.setattr(bus, "SYSTEM_PYTHON", "/nowhere/python3")
    with pytest.raises(AssertionError, match=f"{lacking} is missing.* {package}$"):
        bus.needed()
