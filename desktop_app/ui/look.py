"""What every widget of a window shares: looks, words, direction, the way out."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Protocol

from desktop_app.journey.actions import Action
from desktop_app.narrative.message import Message
from desktop_app.narrative.phrases import joined
from desktop_app.painting.theme import Theme
from desktop_app.scene.pictures import ChartScene

Say = Callable[[Message], str]
Dispatch = Callable[[Action], None]

SayNumber = Callable[[float], str]

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
        number: SayNumber,
    ) -> DrawnChart:
        """Draw a chart of width by height points, `scale` pixels each."""


class Voice(Protocol):
    """Says everything in one language."""

    @property
    def right_to_left(self) -> bool:
        """Whether it is read from right to left."""

    @property
    def script(self) -> str:
        """The name of its script among the theme's typefaces."""

    @property
    def complete(self) -> bool:
        """Whether no sentence that was asked for has been missing so far."""

    def render(self, message: Message) -> str:
        """Return a message for the eye."""

    def spoken(self, message: Message) -> str:
        """Return a message for the ear."""

    def number(self, value: float) -> str:
        """Return a number in the language's figures."""


class Look:
    """Shared by all widgets of a window.

    `theme` changes when a person asks for other colours or sizes. The voice changes
    with the language; what has been said before is then made anew.

    Args:
        theme: Colours, fonts and lengths.
        voice: Turns a message into words.
        dispatch: Takes the action that a press means.
        draw_chart: Draws a chart.
    """

    __slots__ = ("dispatch", "draw_chart", "theme", "voice")

    def __init__(
        self,
        *,
        theme: Theme,
        voice: Voice,
        dispatch: Dispatch,
        draw_chart: ChartDrawer,
    ) -> None:
        self.theme = theme
        self.voice = voice
        self.dispatch = dispatch
        self.draw_chart = draw_chart

    @property
    def mirrored(self) -> bool:
        """Whether reading goes from right to left."""
        return self.voice.right_to_left

    def say(self, message: Message) -> str:
        """A message in words, to be read."""
        return self.voice.render(message)

    def spoken(self, message: Message) -> str:
        """A message in words, to be heard: what widgets are called."""
        return self.voice.spoken(message)

    def px(self, length: float) -> int:
        """A length that grows with the text; given in pixels at 100 %."""
        return math.ceil(self.theme.px(length))

    def soft(self, length: float) -> int:
        """A length that grows half as fast as the text, such as a margin."""
        return math.ceil((self.theme.px(length) + length) / 2)

    def say_all(self, messages: tuple[Message, ...]) -> str:
        """Sentences one after the other."""
        return self.say(joined(messages)) if messages else ""
