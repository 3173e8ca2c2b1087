"""What only a screen reader says, or what the window says of itself."""

from __future__ import annotations

from desktop_app.narrative.constants import constant
from desktop_app.narrative.message import Message, msg


def cell(row: Message, column: Message, value: Message) -> Message:
    """Return a table cell with the headers that it belongs to."""
    return msg(
        "ui",
        "%1, %2: %3",
        "spoken name of a table cell: its row, its column, what stands in it",
        None,
        row,
        column,
        value,
    )


def drawing() -> Message:
    """Return what stands where a chart will be."""
    return msg("ui", "The chart is being drawn.", "shown for a moment")


def making_leaflet() -> Message:
    """Return what stands where the leaflet will be."""
    return msg("ui", "Your leaflet is being made.", "shown for a moment")


def leaflet_page(number: int, of: int) -> Message:
    """Return what stands over a page of the leaflet."""
    return msg(
        "ui",
        "Page %1 of %2",
        "above the picture of a page: its number, and how many there are",
        None,
        constant("page", number),
        constant("page", of),
    )


def leaflet_of(title: Message, pages: int) -> Message:
    """Return what the picture of the leaflet is called."""
    return msg(
        "ui",
        "Your leaflet. Pages: %1. %2",
        "spoken name of the picture of a leaflet: how many pages, then its title",
        None,
        constant("page", pages),
        title,
    )


def pdf_file() -> Message:
    """Return the kind of file that a leaflet is saved as."""
    return msg("ui", "PDF file", "kind of file, in the window that saves it")


def more_below() -> Message:
    """Return the name of the button that scrolls on."""
    return msg("ui", "Show what is further down", "spoken name of a round button")
