"""The words of the sheet on who made the program, from what and when."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.narrative.message import Day, Message, Verbatim, msg


def about_heading() -> Message:
    """Return the heading of the sheet about the program."""
    return msg("about", "About this program", "heading of a sheet")


def about_purpose() -> tuple[Message, ...]:
    """Return what the program is and is not."""
    return (
        msg(
            "about",
            "Evenhand shows what studies found about treatments. It is for use with a "
            "care team.",
            "about the program",
        ),
        msg(
            "about",
            "It does not know you. It does not tell you what to choose. It keeps "
            "nothing and sends nothing.",
            "about the program",
        ),
    )


def about_version(program: str, pack: Pack) -> Message:
    """Return the versions of the program and of the evidence."""
    return msg(
        "about",
        "Program version %1. Evidence version %2.",
        "versions",
        None,
        Verbatim(text=program, kind="version"),
        Verbatim(text=pack.file.version, kind="version"),
    )


def about_dates(pack: Pack) -> Message:
    """Return until when evidence was gathered and when it is due for review."""
    return msg(
        "about",
        "Facts gathered up to %1. Next review by %2.",
        "the values are dates",
        None,
        Day(day=pack.file.evidence_date, part="evidence-date"),
        Day(day=pack.file.review_date, part="review-date"),
    )


def made_by() -> Message:
    """Return the heading over the authors."""
    return msg("about", "Who made this", "heading in a sheet")


def money() -> Message:
    """Return the heading over funding and conflicts."""
    return msg("about", "Money and interests", "heading in a sheet")


def how_chosen() -> Message:
    """Return the heading over how studies were found."""
    return msg("about", "How the studies were found", "heading in a sheet")


def how_updated() -> Message:
    """Return the heading over the update policy."""
    return msg("about", "How it is kept up to date", "heading in a sheet")


def sources_heading() -> Message:
    """Return the heading over the list of sources."""
    return msg("about", "Sources", "heading in a sheet")


def source_line(title: str, address: str) -> Message:
    """Return one source."""
    text = f"{title}. {address}" if address else title
    return msg(
        "about",
        "%1",
        "a citation; nothing to translate",
        None,
        Verbatim(text=text, kind="citation"),
    )


def author_line(name: str, role: Message) -> Message:
    """Return one author and what they did."""
    return msg(
        "about",
        "%1. %2",
        "an author's name, then what they did",
        None,
        Verbatim(text=name, kind="person"),
        role,
    )
