"""What every widget of a window shares: looks, words, direction, the way out."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from desktop_app.journey.actions import Action
from desktop_app.journey.state import Paper, Report
from desktop_app.narrative.message import Message
from desktop_app.narrative.phrases import joined
from desktop_app.painting.theme import Theme
from desktop_app.scene.pictures import ChartScene

if TYPE_CHECKING:
    from desktop_app.scene.leaflet_parts import LeafletScene
    from desktop_app.ui.drawings import Drawings

Say = Callable[[Message], str]
Dispatch = Callable[[Action], None]

SayNumber = Callable[[float], str]

MakeLeaflet = Callable[["LeafletScene"], bytes]
"""Makes a leaflet into a PDF; called in a worker thread, like a `ChartDrawer`."""

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


class LeafletDesk(Protocol):
    """Takes a finished leaflet as a PDF; a shell without dialogs has one of its own.

    None in return means that the person thought better of it.
    """

    def print_(self, pdf: bytes, paper: Paper) -> Report | None:
        """Print it; returns what became of it."""

    def save(self, pdf: bytes) -> Report | None:
        """Save it; returns what became of it."""


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


Voices = Callable[[str], Voice]
"""Returns what says everything in the language of a code."""


class Look:
    """Shared by all widgets of a window.

    `theme` changes when a person asks for other colours or sizes. The voice changes
    with the language; what has been said before is then made anew.

    Args:
        theme: Colours, fonts and lengths.
        voice: Turns a message into words.
        dispatch: Takes the action that a press means.
        draw_chart: Draws a chart.
        make_leaflet: Makes a leaflet into a PDF; None where there are no leaflets.
        desk: Prints and saves leaflets; None where nobody does.
        voices: Returns the voice of a language, where several are heard at once;
            None where there is one.
    """

    __slots__ = (
        "_drawings", "desk", "dispatch", "draw_chart", "make_leaflet", "theme", "voice",
        "voices",
    )  # fmt: skip

    def __init__(
        self,
        *,
        theme: Theme,
        voice: Voice,
        dispatch: Dispatch,
        draw_chart: ChartDrawer,
        make_leaflet: MakeLeaflet | None = None,
        desk: LeafletDesk | None = None,
        voices: Voices | None = None,
    ) -> None:
        self.theme = theme
        self.voice = voice
        self.dispatch = dispatch
        self.draw_chart = draw_chart
        self.make_leaflet = make_leaflet
        self.desk = desk
        self.voices = voices
        self._drawings: Drawings | None = None

    @property
    def drawings(self) -> Drawings:
        """The charts that have been drawn, made when there is a first one."""
        if self._drawings is None:
            from desktop_app.ui.drawings import Drawings

            self._drawings = Drawings()
        return self._drawings

    def forget(self) -> None:
        """Let go of the charts that have been drawn; one in the making is not kept."""
        self._drawings = None

    def share_drawings(self, other: Look) -> None:
        """Have the same charts as another window."""
        self._drawings = other.drawings

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
