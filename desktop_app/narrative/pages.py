"""The sentences that pages say in the program's own voice, step by step."""

from __future__ import annotations

from desktop_app.narrative.constants import constant, out_of
from desktop_app.narrative.message import Message, Number, msg


def start_heading() -> Message:
    """Return the first sentence a person reads."""
    return msg(
        "pages",
        "Two treatments. What could each one mean for you?",
        "heading of the first page",
    )


def start_lead() -> tuple[Message, ...]:
    """Return what the first page says under its heading."""
    return (
        msg(
            "pages",
            "See what studies found, in pictures and plain words.",
            "first page",
        ),
        msg(
            "pages",
            "Use it with your care team. It does not tell you what to choose.",
            "first page",
        ),
    )


def start_comfort() -> Message:
    """Return the heading of the comfort choices."""
    return msg("pages", "Make it comfortable", "first page: text size and colours")


def start_topic() -> Message:
    """Return the heading over the question that the evidence answers."""
    return msg("pages", "This is about", "first page: over the name of the question")


def who_for() -> Message:
    """Return the heading over who the evidence is for."""
    return msg("pages", "Who this is for", "heading of a card")


def who_not_for() -> Message:
    """Return the heading over who the evidence is not for."""
    return msg("pages", "Who this is not for", "heading of a card")


def to_decide() -> Message:
    """Return the heading over what has to be decided."""
    return msg("pages", "What there is to decide", "heading of a card")


def timeline_name(points: Message) -> Message:
    """Return the whole name of the timeline picture."""
    return msg(
        "pages",
        "The way up to now, from first to last: %1",
        "spoken name of a picture; the value is a list of its points",
        None,
        points,
    )


def joined(first: Message, second: Message) -> Message:
    """Return two points of a list joined in order."""
    return msg("pages", "%1, then %2", "joins two points in time", None, first, second)


def about_you_heading() -> Message:
    """Return the heading over the optional questions."""
    return msg("pages", "About you, if you like", "heading over optional questions")


def about_you_lead() -> Message:
    """Return what the optional questions do and do not do."""
    return msg(
        "pages",
        "Your answers bring up notes that may concern you. They never change a number.",
        "under the heading of optional questions",
    )


def notes_for_you() -> Message:
    """Return the heading over the notes that answers brought up."""
    return msg("pages", "Notes for you", "heading over notes that answers brought up")


def nothing_more() -> Message:
    """Return the heading over what happens without further treatment."""
    return msg("pages", "If nothing more is done", "heading of a card")


def living_with() -> Message:
    """Return the heading over what the choice is like to live with."""
    return msg("pages", "What it can be like to live with", "heading of a card")


def options_lead() -> Message:
    """Return the line under the heading of the options page."""
    return msg(
        "pages",
        "These two were compared in the main study. Both are shown the same way.",
        "under the heading of the options page",
    )


def what_it_is() -> Message:
    """Return a heading in an option's card."""
    return msg("pages", "What it is", "heading in a treatment's card")


def how_it_is_taken() -> Message:
    """Return a heading in an option's card."""
    return msg("pages", "How it is taken", "heading in a treatment's card")


def tests_and_visits() -> Message:
    """Return a heading in an option's card."""
    return msg("pages", "Tests and visits", "heading in a treatment's card")


def other_options() -> Message:
    """Return the heading over the options without numbers."""
    return msg("pages", "Other options", "heading over treatments without numbers")


def other_options_lead() -> Message:
    """Return the line under that heading."""
    return msg(
        "pages",
        "These were not part of the main study. We show no numbers for them here. "
        "Ask your team if one of them fits you.",
        "under the heading of other treatments",
    )


def each_figure() -> Message:
    """Return how to read the pictures."""
    return msg(
        "pages",
        "Each figure is one person out of %1 people in the study.",
        "how to read a picture of people",
        None,
        out_of(),
    )


def choose_outcome() -> Message:
    """Return the name of the choice of outcomes."""
    return msg("pages", "What to look at", "label of the choice of results")


def choose_time() -> Message:
    """Return the label of the choice of times."""
    return msg(
        "pages",
        "After",
        "label of a choice of times: six months, twelve months; may also be: Time",
    )


def times_hint(count: Number) -> Message:
    """Return why there are only these times."""
    return msg(
        "pages",
        "The study reported %Ln points in time. Nothing is known in between.",
        "beside a choice of times",
        count,
    )


def chart_legend() -> Message:
    """Return how to read the chart over time."""
    return msg(
        "pages",
        "Dots are what the study reported. Dashed lines only join the dots. "
        "The pale band is the range. Nothing was reported later.",
        "under a chart over time",
    )


def range_legend() -> Message:
    """Return how to read the chart of ranges."""
    return msg(
        "pages",
        "The mark is the best estimate. The line is the range.",
        "under a chart of ranges",
    )


def months_axis() -> Message:
    """Return the label of the time axis."""
    return msg("pages", "Months since the start of the study treatment", "axis label")


def people_axis() -> Message:
    """Return the label of the axis of people."""
    return msg("pages", "People out of %1", "axis label", None, out_of())


def chart_name(shown: Message) -> Message:
    """Return the spoken name of a chart."""
    return msg(
        "pages",
        "Chart. %1",
        "spoken name of a chart: its heading, then all that it shows",
        None,
        shown,
    )


def half_explained() -> Message:
    """Return what a median is, in plain words."""
    return msg(
        "pages",
        "Half of the people had a shorter time, and half had a longer time. "
        "For some it was much longer.",
        "explains a median",
    )


def what_you_might_notice() -> Message:
    """Return a heading in the details of a side effect."""
    return msg("pages", "What you might notice", "heading in details")


def what_is_done() -> Message:
    """Return a heading in the details of a side effect."""
    return msg("pages", "What is done about it", "heading in details")


def when_to_call() -> Message:
    """Return a heading in the details of a side effect."""
    return msg("pages", "When to call your team", "heading in details")


def column_outcome() -> Message:
    """Return the head of a table's first column."""
    return msg("pages", "What happened", "head of the first column of a table")


def column_difference() -> Message:
    """Return the head of a table's difference column."""
    return msg("pages", "Difference", "head of a column of a table")


def help_caption() -> Message:
    """Return the caption of the table of what could help."""
    return msg(
        "pages", "What could help, people out of %1", "table caption", None, out_of()
    )


def harm_caption() -> Message:
    """Return the caption of the table of side effects."""
    return msg(
        "pages", "Side effects, people out of %1", "table caption", None, out_of()
    )


def not_a_forecast() -> Message:
    """Return that numbers are about groups."""
    return msg(
        "pages",
        "These numbers are about groups of people. They cannot say what will happen "
        "to you.",
        "shown with the figures",
    )


def compared_options() -> Message:
    """Return the name of the part on the compared options."""
    return msg("pages", "The two compared", "a part of a page: treatments compared")


def ask_about_others() -> Message:
    """Return what to do about the other options."""
    return msg(
        "pages",
        "You can also ask for a second opinion, or for more time to think.",
        "below the other options",
    )


def first_day() -> Message:
    """Return the first day of a calendar."""
    return msg(
        "pages", "Day %1", "first day of a calendar", None, constant("first-day", 1)
    )


def last_day(day: int) -> Message:
    """Return the last day of a calendar."""
    return msg(
        "pages", "Day %1", "first day of a calendar", None, constant("last-day", day)
    )
