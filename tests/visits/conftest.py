"""The pack that a visit is about, loaded once, and a window over it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from tests.visits.visit import Begin, Visit, opened

BEFORE_REVIEW = dt.date(2026, 11, 1)


@pytest.fixture(scope="session")
def pack() -> Pack:
    """The bundled pack, as it is before its review date."""
    return load_pack(bundled_packs()[0], today=BEFORE_REVIEW)


@pytest.fixture
def visit(qtbot: QtBot, pack: Pack) -> Iterator[Visit]:
    """A window at the first page, closed at the end of the test.

    Two taps within the time of a double click count as one on a page that scrolls. No
    test waits that long after every tap, so the time is made short.
    """
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(1)
    made = opened(pack)
    qtbot.addWidget(made.window)
    yield made
    QApplication.setDoubleClickInterval(usual)


@pytest.fixture
def begin(qtbot: QtBot, pack: Pack) -> Begin:
    """Begins visits, each in a window of its own that is closed at the end."""

    def make(language: str = "en") -> Visit:
        made = opened(pack, language=language)
        qtbot.addWidget(made.window)
        return made

    return make
