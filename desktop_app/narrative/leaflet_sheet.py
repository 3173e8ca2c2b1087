"""The words around the take-home leaflet: what it is, how it is to be, what to do."""

from __future__ import annotations

from desktop_app.journey.state import Paper
from desktop_app.narrative.message import Message, msg
from desktop_app.narrative.phrases import verbatim


def take_home() -> Message:
    """Return the words on the button that opens the leaflet."""
    return msg(
        "leaflet-sheet",
        "Print or save a leaflet to take home",
        "button on the last page",
    )


def heading() -> Message:
    """Return the heading over the leaflet."""
    return msg("leaflet-sheet", "A leaflet to take home", "heading")


def what_it_is() -> Message:
    """Return what the leaflet is."""
    return msg(
        "leaflet-sheet",
        "It has the main numbers and your questions, to read again at home.",
        "below the heading: what the leaflet is",
    )


def paper() -> Message:
    """Return the label of the choice of paper."""
    return msg("leaflet-sheet", "Paper", "label of a choice: the size of the paper")


def paper_name(one: Paper) -> Message:
    """Return what a size of paper is called, everywhere."""
    match one:
        case Paper.A4:
            return verbatim("A4", "paper")
        case Paper.LETTER:
            return verbatim("US Letter", "paper")


def print_size() -> Message:
    """Return the label of the choice between usual and large print."""
    return msg("leaflet-sheet", "Size of the words", "label of a choice")


def usual() -> Message:
    """Return the name of usual print."""
    return msg("leaflet-sheet", "Usual", "size of the words on paper")


def large() -> Message:
    """Return the name of large print."""
    return msg("leaflet-sheet", "Large", "size of the words on paper")


def second_language() -> Message:
    """Return the label of the choice of a second language."""
    return msg(
        "leaflet-sheet",
        "A second language",
        "label of a choice: the leaflet has the same words in two languages",
    )


def no_second() -> Message:
    """Return the choice of one language alone."""
    return msg("leaflet-sheet", "None", "choice: no second language")


def others_can_read() -> Message:
    """Return what to mind before printing or saving."""
    return msg(
        "leaflet-sheet",
        "Other people can read what you print or save. Take good care of it.",
        "a warning beside the buttons for printing and saving",
    )


def print_it() -> Message:
    """Return the word that prints the leaflet."""
    return msg("leaflet-sheet", "Print", "button: print the leaflet")


def save_it() -> Message:
    """Return the words that save the leaflet; also the title of the system's dialog."""
    return msg(
        "leaflet-sheet", "Save as a file", "button: save the leaflet; title of a window"
    )


def preview() -> Message:
    """Return what the picture of the leaflet is called until it is made."""
    return msg(
        "leaflet-sheet", "Your leaflet", "spoken name of the picture of the leaflet"
    )
