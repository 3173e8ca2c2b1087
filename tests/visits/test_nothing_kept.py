"""A visit keeps nothing and sends nothing: no file, no socket, no network."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.visits import visitor
from tests.visits.real_screen import Home, Told, screen, told
from tests.visits.visitor import NETWORK

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="an X screen is of Linux"
)

BROUGHT = {
    "_socket": {"typing_extensions"},  # to know the type of a capsule
    "select": {"subprocess"},
    "selectors": {"subprocess"},  # which matplotlib has for its external programs
    "socket": {"matplotlib.backend_bases"},  # to wait for Ctrl+C in other windows
    "urllib": {"pathlib"},
    "urllib.parse": {"pathlib"},  # to write a path as an address
}
"""What libraries bring with them that could open a socket, and which of them do."""


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Home, Told]]:
    """A visit that has come to its end, in a program that is still there."""
    with screen() as display:
        home = Home(tmp_path_factory.mktemp("home"), display)
        with home.started("tests.visits.visitor", "pause") as process:
            assert process.stdout is not None
            seen = told(process.stdout.readline())
            assert seen["failed"] == ""
            seen["pid"] = process.pid
            yield home, seen


def _process(seen: Told) -> psutil.Process:
    pid = seen["pid"]
    assert isinstance(pid, int)
    return psutil.Process(pid)


def test_no_file_is_there_after_a_visit_with_charts(ended: tuple[Home, Told]) -> None:
    home, seen = ended
    assert "matplotlib" in _modules(seen)
    assert home.left_behind() == set()


def test_no_file_is_written_anywhere(ended: tuple[Home, Told]) -> None:
    _, seen = ended
    written = seen["written"]
    assert isinstance(written, list)
    assert [path for path in written if Path(path).exists()] == []
    assert [one.path for one in _process(seen).open_files() if one.mode != "r"] == []


def test_no_socket_but_the_one_to_the_screen(ended: tuple[Home, Told]) -> None:
    _, seen = ended
    assert seen["sockets"] == []
    process = _process(seen)
    assert process.net_connections(kind="inet") == []
    assert process.net_connections(kind="unix"), "the screen itself is one"
    assert process.children() == []


def test_what_knows_the_network_comes_from_libraries(ended: tuple[Home, Told]) -> None:
    _, seen = ended
    brought = seen["brought"]
    assert isinstance(brought, dict)
    assert set(brought) == _modules(seen) & NETWORK
    for module, by in brought.items():
        assert by in BROUGHT.get(module, set()), f"{by} brings {module}"
    assert not any(by.startswith("desktop_app") for by in brought.values())


def _modules(seen: Told) -> set[str]:
    found = seen["modules"]
    assert isinstance(found, list)
    return set(found)


def test_a_saved_leaflet_is_the_only_file_and_the_dialog_keeps_nothing(
    tmp_path: Path,
) -> None:
    with screen() as display:
        home = Home(tmp_path, display)
        code, seen, complaints = home.visited("leaflet")
    assert (code, seen["failed"], complaints) == (0, "", "")
    assert seen["report"] == "saved"
    (file,) = tmp_path.glob("*.pdf")
    assert file.name == "leaflet.pdf"
    assert home.left_behind() == {f"leaflet.pdf {file.stat().st_size}"}
    written = seen["written"]
    assert isinstance(written, list)
    assert [path for path in written if Path(path).exists()] == []
    assert len([path for path in written if path.endswith(".part")]) == 1
    assert seen["sockets"] == []
    brought = seen["brought"]
    assert isinstance(brought, dict)
    assert all(by in BROUGHT.get(module, set()) for module, by in brought.items())


def test_a_file_a_socket_and_an_import_would_be_heard(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard: tuple[list[str], list[str], dict[str, str]] = ([], [], {})
    for name, found in zip(("WRITTEN", "SOCKETS", "BROUGHT"), heard, strict=True):
        monkeypatch.setattr(visitor, name, found)
    visitor._listen("open", ("read", "r", os.O_RDONLY))
    visitor._listen("open", ("kept", "w", os.O_WRONLY | os.O_CREAT))
    visitor._listen("open", ("kept too", None, os.O_RDWR))
    visitor._listen("socket.connect", ())
    visitor._listen("import", ("ssl",))
    visitor._listen("import", ("json",))
    assert heard == (["kept", "kept too"], ["socket.connect"], {"ssl": __name__})
