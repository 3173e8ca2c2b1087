"""The pieces that a leaflet is made of: frozen, in reading order, without geometry.

A leaflet in two languages is one scene said by two voices, so no piece knows a
language; `only` marks the few that are true of one language alone.
"""

from __future__ import annotations

import datetime as dt

from desktop_app.journey.state import Paper
from desktop_app.narrative.message import Message
from desktop_app.scene.blocks import ArrayCard
from desktop_app.scene.pictures import OptionTag
from desktop_app.values import Value


class Heading(Value, frozen=True, kw_only=True):
    """A heading; `level` 1 is the title. `beside` is a small line next to it."""

    level: int
    text: Message
    beside: Message | None = None


class Saying(Value, frozen=True, kw_only=True):
    """Sentences in a row, after a label if they have one.

    Args:
        label: Stands before them in strong writing.
        sentences: In order.
        kind: "lead", "body" or "note", from large to small.
        only: The code of the one language in which it is said; empty for all.
    """

    label: Message | None = None
    sentences: tuple[Message, ...]
    kind: str = "body"
    only: str = ""


class Points(Value, frozen=True, kw_only=True):
    """Sentences, each on a line of its own; `boxes` are ticked with a pen."""

    label: Message | None = None
    items: tuple[Message, ...]
    boxes: bool = False
    kind: str = "body"


class OptionColumn(Value, frozen=True, kw_only=True):
    """What is said of one option."""

    option: OptionTag
    items: tuple[Message, ...]


class OptionColumns(Value, frozen=True, kw_only=True):
    """The options side by side, exactly alike in size, weight and place."""

    columns: tuple[OptionColumn, ...]


class Arrays(Value, frozen=True, kw_only=True):
    """An outcome: every option's picture, how they differ, and how sure that is.

    Args:
        title: The outcome, and its time if it has one.
        cards: One for each option.
        strong: How the groups differ.
        rest: The range of that, then how sure we are.
    """

    title: Message
    cards: tuple[ArrayCard, ...]
    strong: Message
    rest: tuple[Message, ...]


class Row(Value, frozen=True, kw_only=True):
    """A row of a table; each sentence of a cell has a line of its own."""

    header: Message
    cells: tuple[tuple[Message, ...], ...]


class ResultTable(Value, frozen=True, kw_only=True):
    """Figures in rows; `columns` are the options, then how they differ."""

    first: Message
    columns: tuple[tuple[Message, OptionTag | None], ...]
    rows: tuple[Row, ...]


class CallBox(Value, frozen=True, kw_only=True):
    """When to call and whom.

    Args:
        heading: When to call.
        clinic: The clinic's name, if it has said one.
        number: Its telephone number, or what is to be written on the line after it.
        blank: Whether the number is to be written in.
        items: What to call about.
    """

    heading: Message
    clinic: Message | None = None
    number: Message
    blank: bool
    items: tuple[Message, ...]


class WritingLines(Value, frozen=True, kw_only=True):
    """Empty ruled lines.

    Args:
        prompt: What they are for; None where that is clear.
        count: How many there are at least.
        fill: Whether there are more of them as long as the page has room.
    """

    prompt: Message | None = None
    count: int = 0
    fill: bool = False


Part = (
    Heading
    | Saying
    | Points
    | OptionColumns
    | Arrays
    | ResultTable
    | CallBox
    | WritingLines
)


class LeafletScene(Value, frozen=True, kw_only=True):
    """All that a leaflet shows.

    Args:
        paper: What it is printed on.
        large: Whether it is in large print.
        languages: The codes of the languages, side by side if there are two.
        title: The document's title.
        foot: At the foot of every page.
        page_of: The number of a page and of all pages, with `PAGE` and `PAGES` in it.
        front: The parts of the first page: the options and the main results.
        back: The parts of the second page.
        date: The day of the evidence, which is the document's own.
    """

    paper: Paper
    large: bool
    languages: tuple[str, ...]
    title: Message
    foot: Message
    page_of: Message
    front: tuple[Part, ...]
    back: tuple[Part, ...]
    date: dt.date
