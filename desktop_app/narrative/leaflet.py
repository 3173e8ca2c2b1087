"""The few sentences that only the take-home leaflet says."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.narrative.constants import out_of
from desktop_app.narrative.message import Message, Verbatim, msg

PAGE, PAGES = "\ue000", "\ue001"
"""What stands in `page_of` until the pages have been counted; no letter of any text."""


def purpose() -> Message:
    """Return what the leaflet is for."""
    return msg(
        "leaflet",
        "This leaflet helps you learn about your choice.",
        "first sentence of a leaflet",
    )


def with_both() -> Message:
    """Return the label of what is the same for both options."""
    return msg(
        "leaflet",
        "The same with both treatments",
        "label before sentences that are true of both treatments",
    )


def more_results() -> Message:
    """Return the caption of a table of results."""
    return msg(
        "leaflet",
        "More results, people out of %1",
        "caption of a table",
        None,
        out_of(),
    )


def telephone_blank() -> Message:
    """Return what stands before an empty line for a telephone number."""
    return msg(
        "leaflet",
        "Ask for the number to call. Write it here:",
        "before an empty line on paper; a telephone number is meant",
    )


def write_what_matters() -> Message:
    """Return what the empty lines under what matters are for."""
    return msg(
        "leaflet", "Write down what matters to you.", "above empty lines on paper"
    )


def write_questions() -> Message:
    """Return what the empty lines under the questions are for."""
    return msg(
        "leaflet",
        "Write down what you want to ask your team.",
        "above empty lines on paper",
    )


def about_leaflet() -> Message:
    """Return the heading over who made the leaflet, from what and when."""
    return msg("leaflet", "About this leaflet", "heading on a leaflet")


def foot(pack: Pack) -> Message:
    """Return the version of the evidence, for the foot of every page."""
    return msg(
        "leaflet",
        "Evidence version %1",
        "at the foot of every page",
        None,
        Verbatim(text=pack.file.version, kind="version"),
    )


def made_with(program: str) -> Message:
    """Return the program and its version; that of the evidence is at the foot."""
    return msg(
        "leaflet",
        "%1",
        "the program's name and version; nothing to translate",
        None,
        Verbatim(text=f"Evenhand {program}", kind="version"),
    )


def page_of() -> Message:
    """Return the number of a page and of all pages, yet to be filled in."""
    return msg(
        "leaflet",
        "Page %1 of %2",
        "at the foot of every page: its number, and how many there are",
        None,
        Verbatim(text=PAGE, kind="page"),
        Verbatim(text=PAGES, kind="page"),
    )
