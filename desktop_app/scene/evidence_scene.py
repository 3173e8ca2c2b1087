"""What the clinician's window on the evidence shows: parts with tables and charts."""

from __future__ import annotations

from desktop_app.narrative.message import Message
from desktop_app.scene.blocks import Button
from desktop_app.scene.pictures import ChartScene
from desktop_app.values import Value


class Cell(Value, frozen=True, kw_only=True):
    """A cell of a table; rows are sorted by `sort`, or by the words without it."""

    text: Message
    sort: float | None = None


class DataRow(Value, frozen=True, kw_only=True):
    """A row of a table; `key` is its own, in every language."""

    key: str
    cells: tuple[Cell, ...]


class DataTable(Value, frozen=True, kw_only=True):
    """A table to sort, filter, copy and export.

    Args:
        caption: What it holds; its name for screen readers and in files.
        columns: The heads, one for each cell of a row.
        keys: The columns' own names for files, the same in every language.
    """

    caption: Message
    columns: tuple[Message, ...]
    keys: tuple[str, ...]
    rows: tuple[DataRow, ...]


class EvidencePart(Value, frozen=True, kw_only=True):
    """One part of the window: words, then a table or a chart, then more words.

    Args:
        key: Names the part.
        name: What stands on its tab.
        lead: Above the table or chart.
        notes: Below it, such as methods and warnings.
        caption: Under a chart that is saved.
        citation: Where its figures were printed; under a chart that is saved.
    """

    key: str
    name: Message
    lead: tuple[Message, ...] = ()
    table: DataTable | None = None
    chart: ChartScene | None = None
    notes: tuple[Message, ...] = ()
    caption: Message | None = None
    citation: tuple[Message, ...] = ()


class EvidenceScene(Value, frozen=True, kw_only=True):
    """All that the clinician's window on the evidence shows.

    Args:
        title: The window's title.
        heading: Its heading.
        parts: In order; each behind a tab.
        close: Closes the window.
        text_size: In per cent.
        palette: "light", "dark" or "contrast".
        language: The code of the language in which it is said.
    """

    title: Message
    heading: Message
    parts: tuple[EvidencePart, ...]
    close: Button
    text_size: int
    palette: str
    language: str
