"""A kiosk to stand before."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.kiosk.kiosk import Before, Begin, opened


@pytest.fixture
def before(qtbot: QtBot) -> Before:
    """A kiosk at its languages page."""
    return opened(qtbot)


@pytest.fixture
def begin(qtbot: QtBot) -> Begin:
    """Opens kiosks of a kind of their own."""
    return lambda **options: opened(qtbot, **options)
