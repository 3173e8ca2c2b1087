"""What only a screen reader says, or what the window says of itself."""

from __future__ import annotations

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


def more_below() -> Message:
    """Return the name of the button that scrolls on."""
    return msg("ui", "Show what is further down", "spoken name of a round button")
