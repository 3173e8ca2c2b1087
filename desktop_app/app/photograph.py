"""The window as an image, without anybody seeing it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop_app.app.slots import heard
from desktop_app.app.start import application, make_window
from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import State
from desktop_app.scene.languages import Language
from desktop_app.ui.chart_view import ChartView

PATIENCE = 20.0
"""Seconds to wait for a chart."""


def photograph(
    pack: Pack,
    state: State,
    size: tuple[int, int],
    languages: tuple[Language, ...] = (),
) -> QImage:
    """Return an image of the window, its chart drawn if it shows one.

    Args:
        pack: The evidence.
        state: Where the visit is.
        size: The window's width and height.
        languages: Those that can be chosen.

    Raises:
        TimeoutError: A chart was not drawn in time.
        Exception: Whatever went wrong while the window was built, drawn or painted.
    """
    return image_of(lambda: make_window(pack, state, languages), size)


def image_of(make: Callable[[], QWidget], size: tuple[int, int]) -> QImage:
    """Return an image of any window, its charts drawn.

    Args:
        make: Makes the window, which is closed afterwards.
        size: Its width and height.

    Raises:
        TimeoutError: A chart was not drawn in time.
        Exception: Whatever went wrong while the window was built, drawn or painted.
    """
    running = application()
    mistakes: list[BaseException] = []
    with heard(mistakes.append):
        window = make()
        try:
            window.resize(*size)
            window.show()
            running.processEvents()
            _wait_for_charts(window, mistakes)
            image = window.grab().toImage()
        finally:
            window.close()
            window.deleteLater()
            # Outside the event loop nothing is deleted unless it is asked for by name.
            running.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if mistakes:
        raise mistakes[0]
    return image


def _wait_for_charts(window: QWidget, mistakes: list[BaseException]) -> None:
    running = application()
    until = time.monotonic() + PATIENCE
    charts = [one for one in window.findChildren(ChartView) if _in_sight(one)]
    while not all(chart.ready for chart in charts) and not mistakes:
        if time.monotonic() > until:
            raise TimeoutError("a chart was not drawn in time")
        running.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _in_sight(chart: ChartView) -> bool:
    """A chart that is scrolled away in a small window is not drawn at all."""
    return chart.isVisible() and not chart.visibleRegion().isEmpty()
