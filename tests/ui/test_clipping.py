"""The checker finds bad examples, and only those."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.look import Look
from desktop_app.ui.wrapped_text import WrappedText
from tests.ui.clipping import faults


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    return window


def _put(part: QWidget, x: int, y: int, width: int, height: int) -> None:
    part.setGeometry(x, y, width, height)
    part.show()


def test_a_window_in_order_has_no_faults(window: QWidget) -> None:
    _put(QLabel("Short", window), 0, 0, 200, 40)
    _put(QPushButton("Next", window), 0, 50, 100, 48)
    assert faults(window) == []


def test_a_label_that_is_cut_is_found(window: QWidget) -> None:
    _put(QLabel("Much longer than its place", window), 0, 0, 20, 40)
    assert any("cut words" in fault for fault in faults(window))


def test_a_wrapped_label_that_is_cut_is_found(window: QWidget) -> None:
    label = QLabel("Several words on many lines", window)
    label.setWordWrap(True)
    _put(label, 0, 0, 60, 20)
    assert any("cut words" in fault for fault in faults(window))


def test_words_of_ours_that_are_cut_are_found(window: QWidget, look: Look) -> None:
    text = WrappedText(look, window)
    text.show_text("Several words on many lines")
    _put(text, 0, 0, 100, 20)
    assert any("cut words" in fault for fault in faults(window))


def test_a_broken_word_is_found(window: QWidget, look: Look) -> None:
    text = WrappedText(look, window)
    text.show_text("Neutropenia")
    _put(text, 0, 0, 40, 200)
    assert any("broken word" in fault for fault in faults(window))


def test_overlapping_siblings_are_found(window: QWidget) -> None:
    _put(QWidget(window), 0, 0, 100, 100)
    _put(QWidget(window), 99, 99, 100, 100)
    assert any("overlap" in fault for fault in faults(window))


def test_what_floats_on_purpose_may_overlap(window: QWidget) -> None:
    class Floating(QWidget):
        floating = True

    _put(QWidget(window), 0, 0, 100, 100)
    _put(Floating(window), 50, 50, 100, 100)
    assert faults(window) == []


def test_a_widget_outside_its_parent_is_found(window: QWidget) -> None:
    _put(QWidget(window), 350, 0, 100, 100)
    assert any("outside" in fault for fault in faults(window))


def test_scrolled_content_may_be_long_but_not_wide(window: QWidget) -> None:
    area = QScrollArea(window)
    _put(area, 0, 0, 200, 200)
    content = QWidget()
    content.resize(100, 900)
    area.setWidget(content)
    assert not any("outside" in fault for fault in faults(window))
    content.resize(900, 900)
    assert any("outside" in fault for fault in faults(window))


def test_a_target_too_small_is_found(window: QWidget) -> None:
    _put(QPushButton("x", window), 0, 0, 40, 48)
    assert any("small target" in fault for fault in faults(window))


def test_what_is_hidden_is_not_looked_at(window: QWidget) -> None:
    button = QPushButton("x", window)
    button.setGeometry(0, 0, 4, 4)
    button.hide()
    assert faults(window) == []
