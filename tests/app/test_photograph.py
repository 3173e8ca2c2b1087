"""A photograph is of the window as it would be seen, and leaves no window behind."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.app import photograph
from desktop_app.app.start import open_pack
from desktop_app.journey.state import State, Step, View

CHART = State(step=Step.HELP, view=View.CHART)


def test_nothing_is_left_of_the_window(qapp: QApplication) -> None:
    before = set(qapp.topLevelWidgets())
    image = photograph.photograph(open_pack(None), State(), (800, 600))
    assert (image.width(), image.height()) == (800, 600)
    assert set(qapp.topLevelWidgets()) <= before


def test_one_window_after_the_other(qapp: QApplication) -> None:
    """What PySide6 says of the computer's colours outlives the window that asked."""
    pack = open_pack(None)
    for number in range(20):
        step = (Step.START, Step.SUMMARY, Step.CHECK)[number % 3]
        photograph.photograph(pack, State(step=step), (800, 600))
        gc.collect()


@pytest.mark.parametrize("size", [(1280, 800), (640, 480)])
def test_a_chart_is_waited_for_only_if_it_can_be_seen(
    qapp: QApplication, size: tuple[int, int]
) -> None:
    image = photograph.photograph(open_pack(None), CHART, size)
    assert (image.width(), image.height()) == size


def test_nobody_waits_for_ever(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photograph, "PATIENCE", 0.0)
    monkeypatch.setattr("desktop_app.ui.chart_view.ChartView.ready", False)
    with pytest.raises(TimeoutError, match="a chart was not drawn"):
        photograph.photograph(open_pack(None), CHART, (1280, 800))
