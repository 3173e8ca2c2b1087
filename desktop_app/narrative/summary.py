"""The words of the last three steps and of the sheets about the program."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.narrative.message import Day, Message, Number, Verbatim, msg


def matters_heading() -> Message:
    """Return the heading of the rating page."""
    return msg("summary", "What matters most to you?", "heading of a page")


def matters_lead() -> Message:
    """Return the line under it."""
    return msg(
        "summary",
        "There are no wrong answers. This helps you talk with your team. It does not "
        "choose for you.",
        "under the heading of a page",
    )


def lines_up_heading() -> Message:
    """Return the heading over the facts beside the ratings."""
    return msg("summary", "How the facts line up", "heading over facts")


def lines_up_empty() -> Message:
    """Return what stands there before anything is rated."""
    return msg(
        "summary",
        "Say how much something matters to you. The facts about it will appear here.",
        "shown before anything is chosen",
    )


def matters_so_much(matter: Message, weight: Message) -> Message:
    """Return something that matters and how much."""
    return msg(
        "summary",
        "%1: %2",
        "something that may matter, then how much: not much, somewhat, a lot",
        None,
        matter,
        weight,
    )


def check_heading() -> Message:
    """Return the heading of the check page."""
    return msg("summary", "Did we explain it well?", "heading of the check page")


def check_lead() -> Message:
    """Return the line under it."""
    return msg(
        "summary",
        "These questions check us, not you. You can look back at any time.",
        "under the heading of the check page",
    )


def check_right() -> Message:
    """Return what follows an answer that fits the facts."""
    return msg("summary", "Yes, that is what the study found.", "after an answer")


def check_told_right() -> Message:
    """Return what follows a right answer about what to do."""
    return msg("summary", "Yes, that is right.", "after an answer")


def check_not_yet() -> Message:
    """Return what follows an answer that does not fit; it never scolds."""
    return msg(
        "summary",
        "Not quite. Many people think so at first. Here is what the study found.",
        "after an answer that does not fit the facts",
    )


def check_told_not_yet() -> Message:
    """Return what follows a wrong answer about what to do; it never scolds."""
    return msg(
        "summary",
        "Not quite. Many people think so at first. Here is what we said.",
        "after an answer that does not fit",
    )


def about_the_same() -> Message:
    """Return the answer that the groups were alike."""
    return msg("summary", "About the same in both groups", "an answer to choose")


def look_again() -> Message:
    """Return the words that open the page of a fact again."""
    return msg("summary", "Look at it again", "button: opens the page of these facts")


def summary_heading() -> Message:
    """Return the heading of the last page."""
    return msg("summary", "Your summary", "heading of the last page")


def summary_lead() -> Message:
    """Return the line under it."""
    return msg(
        "summary",
        "Talk it over with your team. You can take the time you need.",
        "under the heading of the last page",
    )


def what_you_saw() -> Message:
    """Return the heading over the main facts."""
    return msg("summary", "What the main study found", "heading of a card")


def what_matters() -> Message:
    """Return the heading over what matters to the person."""
    return msg("summary", "What matters to you", "heading of a card")


def nothing_rated() -> Message:
    """Return what stands there when nothing was rated."""
    return msg(
        "summary", "You have not chosen anything here, and that is fine.", "empty list"
    )


def questions_heading() -> Message:
    """Return the heading over the questions for the team."""
    return msg("summary", "Questions for your team", "heading of a card")


def questions_hint() -> Message:
    """Return how to choose questions."""
    return msg("summary", "Touch the ones you want to ask.", "how to choose questions")


def end_visit() -> Message:
    """Return what happens at the end."""
    return msg(
        "summary",
        "When you start again, all of this is gone.",
        "beside the button that ends a visit",
    )


def sure_heading() -> Message:
    """Return the heading of the page on certainty."""
    return msg("summary", "How sure are we?", "heading of a page")


def section_trials() -> Message:
    """Return the name of the part on other studies."""
    return msg("summary", "Other studies", "a part of a page")


def section_reasons() -> Message:
    """Return the name of the part on each result."""
    return msg("summary", "Each result", "a part of a page")


def section_living() -> Message:
    """Return the name of the part on living longer."""
    return msg("summary", "Living longer", "a part of a page")


def sections() -> Message:
    """Return the spoken name of the choice of parts."""
    return msg("summary", "Parts of this page", "spoken name of a choice")


def trials_lead(count: Number, outcome: Message) -> Message:
    """Return how many studies there are and what the rows show."""
    return msg(
        "summary",
        "%Ln studies asked a similar question. Each row shows: %1",
        "above rows of studies; the value is what the rows show",
        count,
        outcome,
    )


def people_took_part(count: Number) -> Message:
    """Return how many people two groups of a study had."""
    return msg("summary", "%Ln people took part.", "size of a study", count)


def not_reported() -> Message:
    """Return that a study did not say how many."""
    return msg(
        "summary",
        "The study did not report how many people at this time.",
        "where a figure would stand",
    )


def who_was_studied() -> Message:
    """Return the heading over who took part."""
    return msg("summary", "Who was studied", "heading of a card")


def may_not_be_you() -> Message:
    """Return that the people in a study may differ from the reader."""
    return msg(
        "summary",
        "You may differ from the people in the study. Ask your team what that means.",
        "beside who took part",
    )


def gate_heading() -> Message:
    """Return the question before facts on living longer."""
    return msg(
        "summary",
        "Would you like to see how long people lived?",
        "asked before any facts on living longer are shown",
    )


def gate_body() -> Message:
    """Return what helps a person decide that."""
    return msg(
        "summary",
        "Some people want to know. Some do not. Both are fine. You can ask your team "
        "at any time.",
        "asked before any facts on living longer are shown",
    )


def gate_yes() -> Message:
    """Return the answer that opens the facts."""
    return msg("summary", "Yes, show me", "one of two equal buttons")


def gate_not_now() -> Message:
    """Return the answer that leaves them closed."""
    return msg("summary", "Not now", "one of two equal buttons")


def gate_closed() -> Message:
    """Return what stands there after "not now"."""
    return msg(
        "summary",
        "You chose not to see this now. You can change your mind here.",
        "after the answer: not now",
    )


def gate_hide() -> Message:
    """Return the words that close the facts again."""
    return msg("summary", "Hide this again", "button")


def about_heading() -> Message:
    """Return the heading of the sheet about the program."""
    return msg("summary", "About this program", "heading of a sheet")


def about_purpose() -> tuple[Message, ...]:
    """Return what the program is and is not."""
    return (
        msg(
            "summary",
            "Evenhand shows what studies found about treatments. It is for use with a "
            "care team.",
            "about the program",
        ),
        msg(
            "summary",
            "It does not know you. It does not tell you what to choose. It keeps "
            "nothing and sends nothing.",
            "about the program",
        ),
    )


def about_version(program: str, pack: Pack) -> Message:
    """Return the versions of the program and of the evidence."""
    return msg(
        "summary",
        "Program version %1. Evidence version %2.",
        "versions",
        None,
        Verbatim(text=program, kind="version"),
        Verbatim(text=pack.file.version, kind="version"),
    )


def about_dates(pack: Pack) -> Message:
    """Return until when evidence was gathered and when it is due for review."""
    return msg(
        "summary",
        "Facts gathered up to %1. Next review by %2.",
        "the values are dates",
        None,
        Day(day=pack.file.evidence_date, part="evidence-date"),
        Day(day=pack.file.review_date, part="review-date"),
    )


def made_by() -> Message:
    """Return the heading over the authors."""
    return msg("summary", "Who made this", "heading in a sheet")


def money() -> Message:
    """Return the heading over funding and conflicts."""
    return msg("summary", "Money and interests", "heading in a sheet")


def how_chosen() -> Message:
    """Return the heading over how studies were found."""
    return msg("summary", "How the studies were found", "heading in a sheet")


def how_updated() -> Message:
    """Return the heading over the update policy."""
    return msg("summary", "How it is kept up to date", "heading in a sheet")


def sources_heading() -> Message:
    """Return the heading over the list of sources."""
    return msg("summary", "Sources", "heading in a sheet")


def source_line(title: str, address: str) -> Message:
    """Return one source."""
    text = f"{title}. {address}" if address else title
    return msg(
        "summary",
        "%1",
        "a citation; nothing to translate",
        None,
        Verbatim(text=text, kind="citation"),
    )


def author_line(name: str, role: Message) -> Message:
    """Return one author and what they did."""
    return msg(
        "summary",
        "%1. %2",
        "an author's name, then what they did",
        None,
        Verbatim(text=name, kind="person"),
        role,
    )


def verbatim(text: str, kind: str) -> Message:
    """Return words that are never translated."""
    return msg(
        "summary",
        "%1",
        "a name; nothing to translate",
        None,
        Verbatim(text=text, kind=kind),
    )


def follows(first: Message, second: Message) -> Message:
    """Return one sentence after another."""
    return msg("summary", "%1 %2", "two sentences in a row", None, first, second)
