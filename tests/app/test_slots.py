"""What goes wrong while Qt calls the program ends it, in one sentence."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop_app.app import interruption, photograph, slots, start
from desktop_app.journey.state import State, Step, View
from tests.app.conftest import Run


def mistaken(*_: object, **__: object) -> NoReturn:
    raise ZeroDivisionError("division by zero")


@pytest.fixture(autouse=True)
def _ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C stays with the tests."""
    monkeypatch.setattr(interruption, "at_once", lambda: None)


def test_an_exception_is_heard_and_what_heard_before_hears_again(
    qapp: QApplication,
) -> None:
    before = sys.excepthook
    told: list[BaseException] = []
    with slots.heard(told.append):
        QTimer.singleShot(0, mistaken)
        qapp.processEvents()
    assert [type(error) for error in told] == [ZeroDivisionError]
    assert sys.excepthook is before


class Late(QWidget):
    """A window that goes wrong once it is open."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        QTimer.singleShot(0, mistaken)


class Early(QWidget):
    """A window that goes wrong while it is opened."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        mistaken()


@pytest.mark.parametrize("wrong", [Early, Late])
def test_a_window_that_goes_wrong_closes_with_one_sentence(
    run: Run, wrong: type[QWidget], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = wrong()
    monkeypatch.setattr(start, "make_window", lambda _: made)
    ended = run()
    made.close()
    assert (ended.code, ended.out) == (70, "")
    assert "ZeroDivisionError" in ended.sentence


def test_a_page_that_goes_wrong_is_no_photograph(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr("desktop_app.ui.chart_view.ChartView.paintEvent", mistaken)
    pack = start.open_pack(None)
    chart = State(step=Step.HELP, view=View.CHART)
    with pytest.raises(ZeroDivisionError):
        photograph.photograph(pack, chart, (1280, 800))


def test_a_chart_that_cannot_be_drawn_is_not_waited_for(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "draw_chart", mistaken)
    ended = run("screenshots", tmp_path)
    assert ended.code == 70
    assert "ZeroDivisionError" in ended.sentence
    assert not list(tmp_path.glob("*chart*"))
