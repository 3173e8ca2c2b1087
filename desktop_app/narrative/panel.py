"""The words of the clinician's panel; patients do not read them."""

from __future__ import annotations

from desktop_app.narrative.message import Message, msg


def panel_name() -> Message:
    """Return the name of the panel."""
    return msg("clinician", "Clinician’s panel", "heading, and a button that opens it")


def go_to() -> Message:
    """Return the name of the part that leads to every page."""
    return msg("clinician", "Go to a page", "unfolds a list of pages")


def outcomes_shown() -> Message:
    """Return the name of the part on outcomes."""
    return msg("clinician", "Outcomes shown", "unfolds lists of outcomes")


def for_all_alike() -> Message:
    """Return how outcomes are arranged."""
    return msg(
        "clinician",
        "What you leave out or move is so for all options, on every page.",
        "above lists of outcomes",
    )


def one_stays() -> Message:
    """Return why one outcome cannot be left out."""
    return msg(
        "clinician",
        "One outcome with figures of people stays on each page.",
        "why the last outcome that is shown cannot be left out",
    )


def earlier(outcome: Message) -> Message:
    """Return the name of the sign that moves an outcome towards the first."""
    return msg("clinician", "Show earlier: %1", "button; an outcome", None, outcome)


def later(outcome: Message) -> Message:
    """Return the name of the sign that moves an outcome towards the last."""
    return msg("clinician", "Show later: %1", "button; an outcome", None, outcome)


def as_written() -> Message:
    """Return the words that undo all arranging."""
    return msg("clinician", "Show all, in the usual order", "button")


def only_with_a_yes() -> Message:
    """Return when the facts on living longer are shown."""
    return msg(
        "clinician",
        "The survival facts open only when the patient says yes.",
        "above a button that asks the patient",
    )


def ask_the_patient() -> Message:
    """Return the words that put the question on the page."""
    return msg("clinician", "Ask the patient on the page", "button")


def said_yes() -> Message:
    """Return the answer that opens the facts."""
    return msg("clinician", "The patient said yes", "one of two equal buttons")


def was_not_now() -> Message:
    """Return that the patient did not want to see them."""
    return msg("clinician", "The patient said: not now.", "an answer that was given")


def was_yes() -> Message:
    """Return that the patient wanted to see them."""
    return msg("clinician", "The patient said yes.", "an answer that was given")


def ask_again() -> Message:
    """Return the words that put the question on the page once more."""
    return msg("clinician", "Ask again", "button")


def about_the_patient() -> Message:
    """Return the name of the part on the patient's answers."""
    return msg("clinician", "About the patient", "unfolds the patient's answers")


def no_answers() -> Message:
    """Return that nothing was answered."""
    return msg("clinician", "No question is answered yet.", "instead of answers")


def no_notes() -> Message:
    """Return that the answers brought up no note."""
    return msg("clinician", "These answers bring up no note.", "below answers")


def patients_screen(*, opened: bool) -> Message:
    """Return the words that open or close the patient's screen."""
    if opened:
        return msg("clinician", "Close the patient’s screen", "button: a second window")
    return msg("clinician", "Open the patient’s screen", "button: a second window")


def freeze(*, frozen: bool) -> Message:
    """Return the words that hold the patient's screen, or let it follow."""
    if frozen:
        return msg("clinician", "Follow again", "button: the screen is frozen")
    return msg("clinician", "Freeze", "button: the patient's screen stays as it is")


def blank(*, covered: bool) -> Message:
    """Return the words that cover the patient's screen, or uncover it."""
    if covered:
        return msg("clinician", "Show again", "button: the screen is blank")
    return msg("clinician", "Blank", "button: the patient's screen shows nothing")


def is_frozen() -> Message:
    """Return that the patient's screen does not follow."""
    return msg("clinician", "The patient’s screen is frozen.", "how it is now")


def is_blank() -> Message:
    """Return that the patient's screen shows nothing."""
    return msg("clinician", "The patient’s screen is blank.", "how it is now")


def evidence(*, opened: bool) -> Message:
    """Return the words that open or close the window on the evidence."""
    if opened:
        return msg("clinician", "Close the evidence", "button: a window with tables")
    return msg("clinician", "Open the evidence", "button: a window with tables")


def leaflet() -> Message:
    """Return the words that open the leaflet."""
    return msg("clinician", "Leaflet to take home", "button: print it or save it")


def your_clinic() -> Message:
    """Return the name of the part on the clinic."""
    return msg("clinician", "Your clinic", "unfolds two fields to type in")


def telephone() -> Message:
    """Return the label of the field for the clinic's telephone."""
    return msg("clinician", "Telephone", "label of a field")


def telephone_hint() -> Message:
    """Return where the telephone is shown."""
    return msg(
        "clinician",
        "Stands with when to call, and on the leaflet.",
        "below the field for the clinic's telephone",
    )


def telephone_fault() -> Message:
    """Return that what was typed is no telephone number."""
    return msg(
        "clinician",
        "This is not a telephone number, so it is not shown.",
        "below the field for the clinic's telephone",
    )


def fever() -> Message:
    """Return the label of the field for the clinic's fever threshold."""
    return msg("clinician", "Call from this fever (°C)", "label of a field")


def fever_hint() -> Message:
    """Return what the threshold does."""
    return msg(
        "clinician",
        "Takes the place of the temperature in the evidence, for this visit.",
        "below the field for the temperature from which to call",
    )


def fever_fault() -> Message:
    """Return that what was typed is no temperature of a person."""
    return msg(
        "clinician",
        "This is not a body temperature in degrees Celsius, so it is not shown.",
        "below the field for the temperature from which to call",
    )


def new_visit() -> Message:
    """Return the name of the part that ends a visit."""
    return msg("clinician", "New visit", "unfolds a warning and a button")


def what_is_cleared() -> Message:
    """Return what a new visit clears."""
    return msg(
        "clinician",
        "This clears all answers, choices and settings of this visit.",
        "above the button that begins a new visit",
    )


def clear() -> Message:
    """Return the words that clear the visit."""
    return msg("clinician", "Clear and start again", "button: begin a new visit")
