"""The words around the parts of the evidence: finding, copying and saving."""

from __future__ import annotations

from desktop_app.narrative.constants import constant
from desktop_app.narrative.message import Message, msg


def parts() -> Message:
    """Return the spoken name of the choice of parts."""
    return msg("clinician", "Parts of the evidence", "spoken name of a choice")


def find() -> Message:
    """Return the label of the line to search in."""
    return msg("clinician", "Find in this table", "label of a line to type in")


def rows_shown(shown: int, rows: int) -> Message:
    """Return how many rows are left by a search."""
    return msg(
        "clinician",
        "Rows shown: %1 of %2",
        "beside a line to search in",
        None,
        constant("rows", shown),
        constant("rows", rows),
    )


def none_found() -> Message:
    """Return what stands where no row is left by a search."""
    return msg(
        "clinician",
        "No row has these words. Take some out to see more rows.",
        "in place of a table's rows",
    )


def sorted_by(column: Message, *, falling: bool) -> Message:
    """Return how the rows stand now, to be spoken."""
    if falling:
        return msg(
            "clinician",
            "Sorted by %1, highest first",
            "spoken; the value is the head of a column",
            None,
            column,
        )
    return msg(
        "clinician",
        "Sorted by %1, lowest first",
        "spoken; the value is the head of a column",
        None,
        column,
    )


def as_written() -> Message:
    """Return that rows stand as they did at first, to be spoken."""
    return msg(
        "clinician", "Not sorted", "spoken, when rows stand as they did at first"
    )


def sort_by_head() -> Message:
    """Return how to sort, in the name of the heads."""
    return msg(
        "clinician",
        "Heads of the columns. Press one to sort by it.",
        "spoken name of the row of heads",
    )


def copy() -> Message:
    """Return the words that copy a table."""
    return msg("clinician", "Copy table", "button")


def save_csv() -> Message:
    """Return the words that save a table as text."""
    return msg("clinician", "Save as CSV…", "button; opens the choice of a place")


def save_excel() -> Message:
    """Return the words that save a table as a workbook."""
    return msg("clinician", "Save as Excel…", "button; opens the choice of a place")


def save_chart() -> Message:
    """Return the words that save a chart."""
    return msg("clinician", "Save chart…", "button; opens the choice of a place")


def csv_file() -> Message:
    """Return the name of a kind of file."""
    return msg("clinician", "CSV file", "kind of file, in the window that saves it")


def excel_file() -> Message:
    """Return the name of a kind of file."""
    return msg("clinician", "Excel file", "kind of file, in the window that saves it")


def svg_file() -> Message:
    """Return the name of a kind of file."""
    return msg("clinician", "SVG drawing", "kind of file, in the window that saves it")


def pdf_file() -> Message:
    """Return the name of a kind of file."""
    return msg("clinician", "PDF page", "kind of file, in the window that saves it")


def png_file() -> Message:
    """Return the name of a kind of file."""
    return msg("clinician", "PNG picture", "kind of file, in the window that saves it")


def sources() -> Message:
    """Return the name of the sheet of a workbook with sources."""
    return msg("clinician", "Sources", "name of a sheet in a workbook")
