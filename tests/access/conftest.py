"""One program and one reader for all tests, on a screen and a bus of their own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.access import bus
from tests.access.reader import Reader
from tests.visits.real_screen import Home, screen


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Read nothing where there is another line to screen readers."""
    if not sys.platform.startswith("linux"):
        for item in items:
            if "tests/access" in item.path.as_posix():
                item.add_marker(pytest.mark.skip(reason="AT-SPI is of Linux"))


@contextmanager
def _reading(folder: Path, module: str, *words: str) -> Iterator[Reader]:
    """Somebody who reads the program; nothing was complained of in the end."""
    with screen() as display:
        home = Home(folder, display)
        with bus.session(home):
            program, client = bus.program(home, module, *words), bus.client(home)
            try:
                yield Reader(program, client)
            finally:
                codes = client.end(), program.end()
            assert codes == (0, 0)
            assert program.complaints() == client.complaints() == ""


@pytest.fixture(scope="session")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """Reads the program."""
    with _reading(tmp_path_factory.mktemp("heard"), "program") as made:
        yield made


@pytest.fixture(scope="session")
def kiosk_reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """Reads the window of a kiosk."""
    with _reading(tmp_path_factory.mktemp("kiosk"), "program", "kiosk") as made:
        yield made


@pytest.fixture(scope="module")
def evidence_reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """Reads the clinician's evidence."""
    with _reading(tmp_path_factory.mktemp("evidence"), "evidence") as made:
        yield made
