"""The pieces that pages are made of: frozen, in reading order, without geometry.

One class for each kind of piece; the window has one widget for each. A piece says what
is shown and which action a press means; nothing in it knows pixels or Qt.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.journey.actions import Action
from desktop_app.narrative.message import Message
from desktop_app.scene.pictures import (
    BarScene,
    CalendarScene,
    ChartScene,
    IconArrayScene,
    OptionTag,
    TimelineScene,
)
from desktop_app.values import Value

if TYPE_CHECKING:  # a leaflet is made of some of these pieces
    from desktop_app.scene.leaflet_parts import LeafletScene


class Icon(Enum):
    """Small drawings beside words; the words always say the same."""

    NONE = ""
    SCALES = "scales"
    PEOPLE = "people"
    BARS = "bars"
    CHART = "chart"
    TABLE = "table"
    WORDS = "words"
    NEXT = "next"
    BACK = "back"
    SHIELD = "shield"
    INFO = "info"
    CALL = "call"
    TEXT_SIZE = "text-size"
    CONTRAST = "contrast"
    CLOSE = "close"
    CHECK = "check"
    SPEECH = "speech"
    UNSURE = "unsure"
    LEAF = "leaf"
    CALENDAR = "calendar"
    GLOBE = "globe"
    PRINT = "print"
    SAVE = "save"
    PANEL = "panel"
    SCREEN = "screen"
    UNFOLD = "unfold"
    FOLD = "fold"
    EARLIER = "earlier"
    LATER = "later"
    AGAIN = "again"
    ERASE = "erase"
    LISTEN = "listen"
    STOP = "stop"
    REPEAT = "repeat"
    SLOWER = "slower"
    FASTER = "faster"
    SOFTER = "softer"
    LOUDER = "louder"
    TOUCH = "touch"


class Button(Value, frozen=True, kw_only=True):
    """Something to press.

    Args:
        text: What stands on it.
        action: What a press means.
        kind: "primary" (Next, Start), "plain" (outlined), "link" (underlined words) or
            "row" (a whole line, its icon at the end).
        name: Accessible name, when the words on it do not say enough alone.
        icon: Drawn before the words.
        icon_only: Whether the icon is all that is seen; the words stay its name.
    """

    text: Message
    action: Action
    kind: str = "plain"
    name: Message | None = None
    icon: Icon = Icon.NONE
    icon_only: bool = False


class Paragraph(Value, frozen=True, kw_only=True):
    """A sentence or a few; `kind`: "heading", "strong", "body", "note".

    `private` says that it tells what a person has answered, here and wherever else it
    stands: it is not said where others could hear it.
    """

    sentences: tuple[Message, ...]
    kind: str = "body"
    button: Button | None = None  # where its numbers come from
    private: bool = False


class Bullets(Value, frozen=True, kw_only=True):
    """Sentences, each on a line of its own behind a mark."""

    items: tuple[Message, ...]
    button: Button | None = None
    private: bool = False


class Notice(Value, frozen=True, kw_only=True):
    """What must not be missed; `strong` first, then the rest. `calm` has no fill."""

    strong: Message | None
    rest: tuple[Message, ...] = ()
    button: Button | None = None
    icon: Icon = Icon.INFO
    calm: bool = False
    private: bool = False


class ArrayCard(Value, frozen=True, kw_only=True):
    """One option's picture with its number beside it: both frames, and the range.

    Args:
        number: The large figure, or words where there is no figure ("None").
        of: What follows it: "of 100".
        had: What happened to those people.
        others: What happened to the others.
        span: The range, in words.
        button: Where its number comes from; None where one button near it tells of all.
    """

    option: OptionTag
    array: IconArrayScene
    number: Message
    of: Message
    had: Message
    others: Message | None
    span: Message | None
    button: Button | None = None


class ArrayCards(Value, frozen=True, kw_only=True):
    """The options' pictures side by side, all exactly alike in size and place."""

    cards: tuple[ArrayCard, ...]
    private: bool = False


class Bar(Value, frozen=True, kw_only=True):
    """A bar and the words at its end ("47 of 100")."""

    scene: BarScene
    label: Message


class BarRow(Value, frozen=True, kw_only=True):
    """An outcome's bars, one for each option, or words where nothing was reported.

    Args:
        title: What happened, or a trial's name.
        note: A line under the title.
        bars: One for each option; empty when `words` are shown instead.
        words: Shown instead of bars.
        side: A sentence at the end of the row, such as how sure we are.
        button: Where the numbers come from.
        more: Opens details.
        details: What is shown below the row when details are open.
    """

    title: Message
    note: Message | None
    bars: tuple[Bar, ...]
    words: tuple[Message, ...] = ()
    side: Message | None = None
    button: Button | None = None
    more: Button | None = None
    details: tuple[Block, ...] = ()


class BarRows(Value, frozen=True, kw_only=True):
    """Rows of bars with one legend."""

    legend: tuple[OptionTag, ...]
    rows: tuple[BarRow, ...]


class TableRow(Value, frozen=True, kw_only=True):
    """A row of a table; `cells` follow the columns after the first."""

    header: Message
    cells: tuple[Message, ...]
    button: Button | None = None


class Table(Value, frozen=True, kw_only=True):
    """Figures in rows and columns; `columns[0]` heads the row headers."""

    caption: Message
    columns: tuple[Message, ...]
    tags: tuple[OptionTag | None, ...]
    rows: tuple[TableRow, ...]


class Chart(Value, frozen=True, kw_only=True):
    """A chart that is drawn when it is first asked for."""

    scene: ChartScene
    button: Button


class ChoiceItem(Value, frozen=True, kw_only=True):
    """One of the things that can be chosen."""

    text: Message
    action: Action
    chosen: bool
    icon: Icon = Icon.NONE


class Choice(Value, frozen=True, kw_only=True):
    """One of a few, or several of them.

    Args:
        kind: "segments" (one strip), "tiles" (separate), "list" (one below the
            other, for long words) or "lines" (the same, close together).
        label: Shown before or above the items; None if the heading says it.
        name: Accessible name of the group.
        several: Whether more than one can be chosen.
    """

    label: Message | None
    name: Message
    items: tuple[ChoiceItem, ...]
    kind: str = "segments"
    hint: Message | None = None
    several: bool = False


class OutcomeLine(Value, frozen=True, kw_only=True):
    """A series of outcomes that can be shown or not, and moved among the others.

    Args:
        key: The series.
        text: Its name.
        item: Shows it or leaves it out; None where it has to stay.
        earlier: Moves it; None where it is the first.
        later: Moves it; None where it is the last.
    """

    key: str
    text: Message
    item: ChoiceItem | None
    earlier: Button | None
    later: Button | None


class FieldKind(Enum):
    """What can be typed."""

    TELEPHONE = "telephone"
    FEVER = "fever"


class Field(Value, frozen=True, kw_only=True):
    """A line to type in; what is typed becomes `SetTelephone` or `SetFever`.

    Args:
        label: What it is for.
        kind: What may be typed, and which action it becomes.
        text: What stands in it.
        hint: What to type.
        fault: What is wrong with what stands in it, if something is.
    """

    label: Message
    kind: FieldKind
    text: str
    hint: Message | None = None
    fault: Message | None = None


class Card(Value, frozen=True, kw_only=True):
    """A framed group of pieces; with an option it carries the option's mark."""

    blocks: tuple[Block, ...]
    title: Message | None = None
    option: OptionTag | None = None
    private: bool = False


class Columns(Value, frozen=True, kw_only=True):
    """Pieces side by side in equal widths; below each other where it is narrow."""

    blocks: tuple[Block, ...]


class Rating(Value, frozen=True, kw_only=True):
    """A line to rate: the words, then equal answers."""

    text: Message
    choice: Choice


class Buttons(Value, frozen=True, kw_only=True):
    """Equal buttons side by side."""

    items: tuple[Button, ...]
    private: bool = False


class Calendar(Value, frozen=True, kw_only=True):
    """A treatment's calendar picture."""

    scene: CalendarScene


class Timeline(Value, frozen=True, kw_only=True):
    """The way up to now as a picture."""

    scene: TimelineScene


class LeafletPreview(Value, frozen=True, kw_only=True):
    """The take-home leaflet as it will be on paper, with the ways to take it along.

    Args:
        leaflet: What is on it.
        name: What a screen reader calls it until it is made.
        print_: Prints what is seen.
        save: Saves what is seen; None where nothing can be saved.
    """

    leaflet: LeafletScene
    name: Message
    print_: Button
    save: Button | None


class Fold(Value, frozen=True, kw_only=True):
    """Pieces that are shown when asked for."""

    button: Button
    opened: bool
    blocks: tuple[Block, ...]


Block = (
    Paragraph
    | Bullets
    | Notice
    | ArrayCards
    | BarRows
    | Table
    | Chart
    | Choice
    | Card
    | Columns
    | Rating
    | Buttons
    | Calendar
    | Timeline
    | LeafletPreview
    | Fold
    | Field
    | OutcomeLine
)
