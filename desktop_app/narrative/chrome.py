"""The words around every page: names of steps and views, Back and Next, promises."""

from __future__ import annotations

from desktop_app.journey.state import Palette, Step, View, Weight
from desktop_app.narrative.constants import STEP_COUNT, constant
from desktop_app.narrative.message import Day, Message, msg
from desktop_app.narrative.phrases import per_cent


def brand() -> Message:
    """Return the program's name."""
    return msg("chrome", "Evenhand", "the program's name; not translated")


def patients_screen() -> Message:
    """Return the title of the window that is turned to the patient."""
    return msg("chrome", "The patient’s screen", "title of a second window")


def step_name(step: Step) -> Message:
    """Return the short name of a step."""
    match step:
        case Step.START:
            return msg("chrome", "Start", "name of the first page")
        case Step.SITUATION:
            return msg("chrome", "Your situation", "name of a step")
        case Step.OPTIONS:
            return msg("chrome", "Your options", "name of a step")
        case Step.HELP:
            return msg("chrome", "What could help", "name of a step")
        case Step.HARM:
            return msg("chrome", "Side effects", "name of a step")
        case Step.SURE:
            return msg("chrome", "How sure are we?", "name of a step")
        case Step.MATTERS:
            return msg("chrome", "What matters to you", "name of a step")
        case Step.CHECK:
            return msg("chrome", "Check", "name of a step: questions to check")
        case Step.SUMMARY:
            return msg("chrome", "Your summary", "name of a step")


def place(number: int, name: Message) -> Message:
    """Return where we are, for the strip above the page."""
    return msg(
        "chrome",
        "Step %1 of %2: %3",
        "where we are; the third value is the step's name",
        None,
        constant("step", number),
        constant("step-count", STEP_COUNT),
        name,
    )


def go_to_step(number: int, name: Message) -> Message:
    """Return the accessible name of a progress mark."""
    return msg(
        "chrome",
        "Go to step %1: %2",
        "spoken name of a progress mark",
        None,
        constant("step", number),
        name,
    )


def view_name(view: View) -> Message:
    """Return the name of a way to see the facts."""
    match view:
        case View.PICTURE:
            return msg("chrome", "Picture", "a way to see the facts: people figures")
        case View.BARS:
            return msg("chrome", "Bars", "a way to see the facts")
        case View.CHART:
            return msg("chrome", "Chart", "a way to see the facts")
        case View.TABLE:
            return msg("chrome", "Table", "a way to see the facts")
        case View.WORDS:
            return msg("chrome", "Words", "a way to see the facts")


def views() -> Message:
    """Return the name of the choice of views."""
    return msg("chrome", "How to show it", "spoken name of the choice of views")


def next_() -> Message:
    """Return the word that opens the next step."""
    return msg("chrome", "Next", "button: open the next step")


def back() -> Message:
    """Return the word that opens the step before."""
    return msg("chrome", "Back", "button: open the step before")


def start() -> Message:
    """Return the word that opens the first step."""
    return msg("chrome", "Start", "large button on the first page")


def start_again() -> Message:
    """Return the words that end a visit."""
    return msg("chrome", "Start again", "button: forget this visit, go to the start")


def close() -> Message:
    """Return the word that closes a sheet."""
    return msg("chrome", "Close", "button: close what lies over the page")


def stopped() -> Message:
    """Return what is said where the program stops and cannot go on."""
    return msg(
        "chrome",
        "Evenhand had to stop.",
        "heading of a small window; below it stands why, always in English",
    )


def comfort() -> Message:
    """Return the name of the comfort tools."""
    return msg("chrome", "Comfort", "button: text size and colours")


def about() -> Message:
    """Return the name of the sheet about the program."""
    return msg("chrome", "About this", "button: who made this, from what, and when")


def promise() -> Message:
    """Return what is said on every page about privacy."""
    return msg("chrome", "Nothing you choose here is saved", "a promise, always shown")


def long_promise() -> Message:
    """Return what the start page promises."""
    return msg(
        "chrome",
        "No name, no account, no internet. Nothing is saved.",
        "a promise on the first page",
    )


def where_from() -> Message:
    """Return the question that every number answers."""
    return msg(
        "chrome",
        "Where does this number come from?",
        "button beside a number",
    )


def where_from_many() -> Message:
    """Return the question for a few numbers at once."""
    return msg(
        "chrome",
        "Where do these numbers come from?",
        "button beside a few numbers",
    )


def where_words_from() -> Message:
    """Return the question for words without a number."""
    return msg(
        "chrome",
        "Where does this come from?",
        "button beside words without numbers",
    )


def where_words_from_named(about: Message) -> Message:
    """Return the spoken question, with what the words are about."""
    return msg(
        "chrome",
        "Where does this come from? %1",
        "spoken name of a button; the value says what the words are about",
        None,
        about,
    )


def where_from_named(about: Message) -> Message:
    """Return the spoken question, with what the number is about."""
    return msg(
        "chrome",
        "Where do these numbers come from? %1",
        "spoken name of a button; the value says what the numbers are about",
        None,
        about,
    )


def tell_me_more(*, opened: bool) -> Message:
    """Return the words that unfold or fold details."""
    if opened:
        return msg("chrome", "Show less", "button: fold the details away")
    return msg("chrome", "Tell me more", "button: show details")


def tell_me_more_about(title: Message, *, opened: bool) -> Message:
    """Return the spoken form of the same, with what it is about."""
    if opened:
        return msg("chrome", "Show less: %1", "spoken name of a button", None, title)
    return msg("chrome", "Tell me more: %1", "spoken name of a button", None, title)


def text_size() -> Message:
    """Return the label of the choice of text sizes."""
    return msg("chrome", "Text size", "label of a choice")


def in_per_cent(size: int) -> Message:
    """Return a text size."""
    return per_cent(constant("text-size", size))


def colours() -> Message:
    """Return the label of the choice of colours."""
    return msg("chrome", "Colours", "label of a choice")


def palette_name(palette: Palette) -> Message:
    """Return the name of a colour set."""
    match palette:
        case Palette.SYSTEM:
            return msg("chrome", "As on this computer", "a colour set")
        case Palette.LIGHT:
            return msg("chrome", "Light", "a colour set")
        case Palette.DARK:
            return msg("chrome", "Dark", "a colour set")
        case Palette.CONTRAST:
            return msg("chrome", "High contrast", "a colour set")


def weight_name(weight: Weight) -> Message:
    """Return a word for how much something matters."""
    match weight:
        case Weight.NOT_MUCH:
            return msg("chrome", "Not much", "how much something matters")
        case Weight.SOMEWHAT:
            return msg("chrome", "Somewhat", "how much something matters")
        case Weight.A_LOT:
            return msg("chrome", "A lot", "how much something matters")


def expired(day: Day) -> Message:
    """Return the warning that the evidence is past its review date."""
    return msg(
        "chrome",
        "This information was due for review on %1. Newer facts may exist. "
        "Ask your team.",
        "shown on every page; the value is a date",
        None,
        day,
    )
