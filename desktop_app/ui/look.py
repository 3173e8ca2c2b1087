"""What every widget of a window shares: looks, words, direction, the way out."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Protocol

from desktop_app.journey.actions import Action
from desktop_app.narrative.message import Message
from desktop_app.painting.theme import Theme
from desktop_app.scene.pictures import ChartScene

Say = Callable[[Message], str]
Dispatch = Callable[[Action], None]

TARGET = 48
"""The least height and width of what is pressed, in pixels at every text size."""


class DrawnChart(Protocol):
    """A chart as an image: rows of red, green, blue and opacity bytes."""

    @property
    def width(self) -> int:
        """Pixels across."""

    @property
    def height(self) -> int:
        """Pixels down."""

    @property
    def rgba(self) -> bytes:
        """Four bytes a pixel, row by row."""


class ChartDrawer(Protocol):
    """Draws a chart; called in a worker thread, so that it may take its time."""

    def __call__(
        self,
        scene: ChartScene,
        *,
        width: int,
        height: int,
        scale: float,
        palette: str,
        text_size: int,
        mirrored: bool,
        say: Say,
    ) -> DrawnChart:
        """Draw a chart of width by height points, `scale` pixels each."""


class Look:
    """Shared by all widgets of a window; `theme` changes when a person asks.

    Args:
        theme: Colours, fonts and lengths.
        say: Turns a message into words.
        dispatch: Takes the action that a press means.
        draw_chart: Draws a chart.
        mirrored: Whether reading goes from right to left.
    """

    __slots__ = ("dispatch", "draw_chart", "mirrored", "say", "theme")

    def __init__(
        self,
        *,
        theme: Theme,
        say: Say,
        dispatch: Dispatch,
        draw_chart: ChartDrawer,
        mirrored: bool = False,
    ) -> None:
        self.theme = theme
        self.say = say
        self.dispatch = dispatch
        self.draw_chart = draw_chart
        self.mirrored = mirrored

    def px(self, length: float) -> int:
        """A length that grows with the text; given in pixels at 100 %."""
        return math.ceil(self.theme.px(length))

    def soft(self, length: float) -> int:
        """A length that grows half as fast as the text, such as a margin."""
        return math.ceil((self.theme.px(length) + length) / 2)

    def say_all(self, messages: tuple[Message, ...]) -> str:
        """Sentences one after the other."""
        return " ".join(self.say(message) for message in messages)
