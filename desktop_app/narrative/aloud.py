"""The words around reading aloud: its button, its strip, and why nothing is heard."""

from __future__ import annotations

from desktop_app.journey.aloud import LEVELS, Hindrance, Pace
from desktop_app.narrative.constants import constant
from desktop_app.narrative.message import Message, msg


def listen() -> Message:
    """Return the word that has a page read aloud."""
    return msg("aloud", "Listen", "button: have the page read aloud")


def listen_here() -> Message:
    """Return the same as it is heard, where the page cannot be seen."""
    return msg("aloud", "Listen to this page", "spoken name of the button “Listen”")


def bar_name() -> Message:
    """Return what the strip is called."""
    return msg("aloud", "Reading aloud", "spoken name of a strip of buttons")


def stop() -> Message:
    """Return the word that ends it."""
    return msg("aloud", "Stop", "button: read nothing aloud any more")


def say_again() -> Message:
    """Return the words that repeat a sentence."""
    return msg("aloud", "Say again", "button: read the same sentence aloud once more")


def slower() -> Message:
    """Return the word for a slower voice."""
    return msg("aloud", "Slower", "button: read aloud more slowly")


def faster() -> Message:
    """Return the word for a faster voice."""
    return msg("aloud", "Faster", "button: read aloud faster")


def softer() -> Message:
    """Return the word for a softer voice."""
    return msg("aloud", "Softer", "button: read aloud less loudly")


def louder() -> Message:
    """Return the word for a louder voice."""
    return msg("aloud", "Louder", "button: read aloud more loudly")


def bar_state(pace: Pace, level: int, *, speaking: bool) -> Message:
    """Return whether it is being read, how fast and how loud."""
    loud = constant("loudness", level)
    most = constant("loudness", LEVELS)
    if speaking:
        return msg(
            "aloud",
            "Reading aloud. Speed: %1. Sound: %2 of %3.",
            "on the strip; the first value is “usual”, “slow” or “very slow”",
            None,
            pace_name(pace),
            loud,
            most,
        )
    return msg(
        "aloud",
        "Reading has stopped for now. Speed: %1. Sound: %2 of %3.",
        "on the strip; the first value is “usual”, “slow” or “very slow”",
        None,
        pace_name(pace),
        loud,
        most,
    )


def pace_name(pace: Pace) -> Message:
    """Return how fast it is."""
    match pace:
        case Pace.USUAL:
            return msg("aloud", "usual", "the speed of a voice, after “Speed:”")
        case Pace.SLOW:
            return msg("aloud", "slow", "the speed of a voice, after “Speed:”")
        case Pace.SLOWEST:
            return msg("aloud", "very slow", "the speed of a voice, after “Speed:”")


def chosen() -> Message:
    """Return what is said behind an answer that is chosen."""
    return msg("aloud", "chosen", "said after a button or an answer that is chosen")


def you_can_press() -> Message:
    """Return what is said before the names of a page's buttons."""
    return msg("aloud", "You can press:", "said before the names of a page’s buttons")


def own_answers() -> Message:
    """Return that answers are left out where others could hear them."""
    return msg(
        "aloud",
        "Your own answers are not read aloud, so nobody else hears them.",
        "said once on a page that shows what a person has answered",
    )


def silence_heading() -> Message:
    """Return the heading of the sheet that says why nothing is heard."""
    return msg("aloud", "You cannot listen right now", "heading of a sheet")


def why_silent(hindrance: Hindrance) -> Message:
    """Return why nothing is heard."""
    match hindrance:
        case Hindrance.NO_ENGINE:
            return msg(
                "aloud",
                "This computer cannot read aloud right now.",
                "on a sheet: there is nothing on the computer that speaks",
            )
        case Hindrance.NO_VOICE:
            return msg(
                "aloud",
                "This computer has no voice for this language.",
                "on a sheet: other languages may have one",
            )


def all_else() -> Message:
    """Return that nothing else is missing."""
    return msg(
        "aloud",
        "You can still read and press everything here.",
        "on the sheet that says why nothing is heard",
    )


def who_can_mend() -> Message:
    """Return who can do something about it."""
    return msg(
        "aloud",
        "Whoever looks after this computer can add a voice.",
        "on the sheet that says why nothing is heard",
    )
