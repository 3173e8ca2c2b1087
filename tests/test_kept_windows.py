"""A window outlives its test, even where nothing else holds it."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_a_window_given_to_qtbot_is_not_collected(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    seen = weakref.ref(window)
    del window
    gc.collect()
    assert seen() is not None
