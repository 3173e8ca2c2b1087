"""A look without a window, and what was reported to it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.journey.actions import Action
from desktop_app.painting.theme import Theme
from desktop_app.ui import access
from desktop_app.ui.look import Look
from tests.ui.leaflets import blank_leaflet
from tests.ui.scenes import PlainVoice


@dataclass
class Blank:
    """A chart of one colour."""

    width: int
    height: int

    @property
    def rgba(self) -> bytes:
        return bytes((255, 0, 0, 255)) * (self.width * self.height)


def draw_blank(
    scene: object, *, width: int, height: int, scale: float, **_: object
) -> Blank:
    """Draw a chart at once."""
    return Blank(round(width * scale), round(height * scale))


@pytest.fixture
def reported() -> list[Action]:
    """The actions that widgets reported."""
    return []


@pytest.fixture
def look(qtbot: QtBot, reported: list[Action]) -> Look:
    """What widgets share: English as it is written, light, 100 %."""
    access.install()
    return Look(
        theme=Theme("light", 100),
        voice=PlainVoice(),
        dispatch=reported.append,
        draw_chart=draw_blank,
        make_leaflet=lambda _: blank_leaflet(),
    )
