"""The words of a kiosk: before a visit, when nobody seems there, and for staff."""

from __future__ import annotations

from desktop_app.narrative.constants import constant
from desktop_app.narrative.message import Message, Verbatim, msg

# --- Before a visit -------------------------------------------------------------------


def welcome() -> Message:
    """Return the welcome, which every language says in its own words."""
    return msg("kiosk", "Welcome", "greets whoever comes to the screen; large")


def touch_to_begin() -> Message:
    """Return what to do at a screen that waits."""
    return msg("kiosk", "Touch the screen to begin", "on a screen at which nobody is")


def which_topic() -> Message:
    """Return the heading over what a visit can be about."""
    return msg(
        "kiosk",
        "What would you like to read about?",
        "heading over a few subjects to choose from",
    )


# --- When nobody seems to be there ----------------------------------------------------


def are_you_there() -> Message:
    """Return the question whether somebody is there."""
    return msg(
        "kiosk", "Are you still here?", "when nobody has touched the screen for long"
    )


def seconds_left(seconds: int) -> Message:
    """Return how many seconds are left."""
    return msg(
        "kiosk",
        "%Ln seconds are left.",
        "under the question whether somebody is still there; also spoken",
        constant("seconds", seconds),
    )


def what_then() -> Message:
    """Return what happens if nobody is there, and why that is good."""
    return msg(
        "kiosk",
        "If nobody touches the screen, what was chosen here is cleared. The next "
        "person cannot see it.",
        "why a visit ends when nobody seems to be there",
    )


def still_here() -> Message:
    """Return the words on the large button that goes on."""
    return msg("kiosk", "I am still here", "very large button: go on with the visit")


# --- At the end -----------------------------------------------------------------------


def at_the_end(button: Message) -> Message:
    """Return what the button that ends the visit does."""
    return msg(
        "kiosk",
        "When you are done, touch “%1”. It clears what you chose here. The next "
        "person cannot see it.",
        "above a button; the value stands on the button",
        None,
        button,
    )


def take_home() -> Message:
    """Return the words on the button that opens the leaflet."""
    return msg("kiosk", "Print a leaflet to take home", "button on the last page")


def take_it_along() -> Message:
    """Return what to mind before printing."""
    return msg(
        "kiosk",
        "Other people can read what you print. Please take it with you.",
        "a warning beside the button that prints",
    )


def being_printed() -> Message:
    """Return that the leaflet has gone to the printer."""
    return msg(
        "kiosk",
        "Your leaflet is being printed. Please take it with you.",
        "after printing",
    )


def not_printed() -> Message:
    """Return that it could not be printed."""
    return msg(
        "kiosk",
        "The leaflet could not be printed. Please ask the staff for help.",
        "when printing was asked for",
    )


# --- For staff ------------------------------------------------------------------------


def type_pin() -> Message:
    """Return the heading over the keys."""
    return msg("kiosk", "For staff: type your PIN", "heading over the keys of a lock")


def digits_typed(typed: int) -> Message:
    """Return how many digits there are, for the ear."""
    return msg(
        "kiosk",
        "Digits typed: %1",
        "spoken: how long the PIN is so far; never which digits",
        None,
        constant("number-of", typed),
    )


def try_later(seconds: int) -> Message:
    """Return that the PIN was another one, and when to try again."""
    return msg(
        "kiosk",
        "That is not the PIN. You can try again in %Ln seconds.",
        "after a PIN that does not fit",
        constant("seconds", seconds),
    )


def figure(name: str, value: int) -> Message:
    """Return a declared number alone, as on a key."""
    return msg(
        "kiosk", "%1", "a number; nothing to translate", None, constant(name, value)
    )


def erase() -> Message:
    """Return the word on the key that takes a digit back."""
    return msg("kiosk", "Erase", "key: take the last digit back")


def offer() -> Message:
    """Return the word on the key that is pressed after the PIN."""
    return msg("kiosk", "OK", "key: the PIN is complete")


def for_staff() -> Message:
    """Return the heading over what staff can do."""
    return msg("kiosk", "For staff", "heading over what the staff can do")


def leave() -> Message:
    """Return the words that close the program."""
    return msg("kiosk", "Close the program", "button for the staff")


# --- When it cannot begin -------------------------------------------------------------


def out_of_order() -> Message:
    """Return the apology of a kiosk that cannot begin."""
    return msg(
        "kiosk",
        "Sorry, you cannot use this screen now. Please ask the staff.",
        "on a screen that cannot begin; large, in all languages",
    )


def cannot_begin() -> Message:
    """Return the heading over what is wrong, for staff."""
    return msg(
        "kiosk", "For staff: why this screen cannot begin", "heading over a list"
    )


def problem(text: str) -> Message:
    """Return what is wrong, as the command line says it, in English."""
    return msg(
        "kiosk",
        "%1",
        "what is wrong, in English; nothing to translate",
        None,
        Verbatim(text=text, kind="printed"),
    )


def how_to_mend() -> Message:
    """Return what staff can do about it."""
    return msg(
        "kiosk",
        "Mend this on the computer. The screen then begins by itself. This command "
        "checks the clinic’s policy: %1",
        "for staff; the value is a command",
        None,
        Verbatim(text="evenhand policy check", kind="command"),
    )
