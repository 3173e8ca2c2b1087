"""An outcome's facts in plain words: one group, both groups, their difference."""

from __future__ import annotations

from desktop_app.evidence.fact import Fact, Pack
from desktop_app.evidence.people import PeopleKind
from desktop_app.evidence.schema import Outcome
from desktop_app.narrative import numbers
from desktop_app.narrative.constants import out_of
from desktop_app.narrative.message import Filling, Message, Number, msg
from desktop_app.narrative.words import filled, text


def outcome_text(pack: Pack, outcome: Outcome, role: str) -> Message:
    """Return one of an outcome's sentences that quote no figure of its own."""
    return text(pack, f"{outcome.words}.{role}")


def had(pack: Pack, words: str, fact: Fact) -> Message:
    """Return what it is that happened to so many people, or to none of them."""
    none = _kind(fact) is PeopleKind.NONE
    return text(pack, f"{words}.{'had-none' if none else 'had'}")


def big_number(fact: Fact) -> Message:
    """Return the large figure beside a picture, or the words that stand for it."""
    match _kind(fact):
        case PeopleKind.NONE:
            return msg("outcomes", "None", "large word where a figure would be zero")
        case PeopleKind.FEWER_THAN_ONE:
            return msg(
                "outcomes",
                "Fewer than %1",
                "large words where fewer than one person of a hundred is meant",
                None,
                fewer_than(fact),
            )
        case PeopleKind.MORE_THAN_ALL_BUT_ONE:
            return msg(
                "outcomes",
                "More than %1",
                "large words where nearly all people are meant",
                None,
                Number(value=99, fact=fact.id, part="all-but-one"),
            )
        case _:
            return msg(
                "outcomes",
                "%1",
                "the large figure beside a picture; only a number",
                None,
                numbers.people(fact),
            )


def out_of_words(fact: Fact) -> Message:
    """Return what follows the large figure."""
    if _kind(fact) is PeopleKind.NONE:
        return msg(
            "outcomes",
            "of the %Ln people in this group",
            "follows the large word None",
            numbers.group_size(fact),
        )
    return msg("outcomes", "of %1", "follows a large figure: 42 of 100", None, out_of())


def short(fact: Fact) -> Message:
    """Return the words at the end of a bar or in a table cell."""
    match _kind(fact):
        case PeopleKind.NONE:
            return msg(
                "outcomes",
                "None of %1",
                "short: nobody among all people of a group",
                None,
                numbers.group_size(fact),
            )
        case PeopleKind.FEWER_THAN_ONE:
            return msg(
                "outcomes",
                "Fewer than %1 of %2",
                "short: fewer than one person of a hundred",
                None,
                fewer_than(fact),
                out_of(),
            )
        case PeopleKind.MORE_THAN_ALL_BUT_ONE:
            return msg(
                "outcomes",
                "More than %1 of %2",
                "short: nearly all people",
                None,
                Number(value=99, fact=fact.id, part="all-but-one"),
                out_of(),
            )
        case _:
            return msg(
                "outcomes",
                "%1 of %2",
                "short: 42 of 100 people",
                None,
                numbers.people(fact),
                out_of(),
            )


def sentence(pack: Pack, words: str, name: Message, fact: Fact) -> Message:
    """Return the whole sentence for one group; a picture's name as well."""
    timed: tuple[Filling, ...] = (at_months(fact),) if fact.entry.months else ()
    match _kind(fact):
        case PeopleKind.NONE:
            size = numbers.group_size(fact)
            return filled(pack, f"{words}.none", size, name, *timed)
        case PeopleKind.FEWER_THAN_ONE:
            least = fewer_than(fact)
            return filled(pack, f"{words}.few", None, name, least, out_of(), *timed)
        case _:
            count = numbers.people(fact)
            return filled(pack, f"{words}.sentence", count, name, out_of(), *timed)


def others(pack: Pack, words: str, fact: Fact) -> Message | None:
    """Return the sentence on the people it did not happen to."""
    if _kind(fact) in {PeopleKind.NONE, PeopleKind.FEWER_THAN_ONE}:
        return None
    return filled(pack, f"{words}.had-not", numbers.others(fact))


def span(fact: Fact) -> Message | None:
    """Return the range of a fact in words."""
    drawn = fact.people
    if drawn is None or drawn.low is None or drawn.high is None:
        return None
    match _kind(fact):
        case PeopleKind.NONE:
            return msg(
                "outcomes",
                "The true number could be up to %Ln of %1.",
                "range of a group in which it happened to nobody",
                numbers.high(fact),
                out_of(),
            )
        case PeopleKind.FEWER_THAN_ONE:
            return msg(
                "outcomes",
                "The true number could be from %1 to %Ln of %2.",
                "range of a figure below one in a hundred",
                numbers.high(fact),
                numbers.low(fact),
                out_of(),
            )
        case _:
            return msg(
                "outcomes",
                "Best estimate: %1. The true number could be from %2 to %3.",
                "range of a figure",
                None,
                numbers.people(fact),
                numbers.low(fact),
                numbers.high(fact),
            )


def table_span(fact: Fact) -> Message | None:
    """Return the range of a fact for a table cell."""
    drawn = fact.people
    if drawn is None or drawn.low is None or drawn.high is None:
        return None
    if _kind(fact) is PeopleKind.NONE:
        return msg(
            "outcomes",
            "up to %1 of %2",
            "range in a table cell, beside: None of 60; of a hundred people",
            None,
            numbers.high(fact),
            out_of(),
        )
    return msg(
        "outcomes",
        "from %1 to %2",
        "range in a table cell",
        None,
        numbers.low(fact),
        numbers.high(fact),
    )


def cell(fact: Fact, span: Message) -> Message:
    """Return a table cell: the figure, then its range."""
    return msg(
        "outcomes",
        "%1 (%2)",
        "table cell: a figure, then its range: 42 of 100 (from 32 to 51)",
        None,
        short(fact),
        span,
    )


def not_given() -> Message:
    """Return what stands in a cell that has no figure of its own."""
    return msg("outcomes", "Not worked out", "table cell without a figure")


def named(pack: Pack, words: str, fact: Fact) -> Message:
    """Return an outcome's name, with the time if it was reported for one."""
    name = text(pack, f"{words}.name")
    if not fact.entry.months:
        return name
    return msg(
        "outcomes",
        "%1, after %Ln months",
        "an outcome's name, then the time: The cancer had not grown, after six months",
        numbers.months(fact),
        name,
    )


def at_months(fact: Fact) -> Message:
    """Return the time of a fact, to stand inside a sentence."""
    return msg(
        "outcomes",
        "after %Ln months",
        "a time inside a sentence: the cancer had, after six months, not grown",
        numbers.months(fact),
    )


def after_months(fact: Fact) -> Message:
    """Return the time of a fact, for a choice of times or a row's note."""
    return msg(
        "outcomes",
        "After %Ln months",
        "time at which a figure was reported",
        numbers.months(fact),
    )


def only_months(fact: Fact) -> Message:
    """Return the time of a fact on a small button."""
    return msg("outcomes", "%Ln months", "a time to choose", numbers.months(fact))


def median(pack: Pack, words: str, name: Message, fact: Fact) -> Message:
    """Return the sentence on the time that half of the people reached."""
    return filled(pack, f"{words}.median", None, name, numbers.value(fact))


def median_short(fact: Fact) -> Message:
    """Return a median for a table cell."""
    return msg(
        "outcomes",
        "%1 months for half of the people",
        "table cell: a median time",
        None,
        numbers.value(fact),
    )


def median_span(fact: Fact) -> Message | None:
    """Return the printed range of a median."""
    interval = fact.entry.interval
    if interval is None or interval.high is None:
        return None
    return msg(
        "outcomes",
        "The true time could be from %1 to %2 months.",
        "range of a median time",
        None,
        numbers.printed(fact, "low", interval.low),
        numbers.printed(fact, "high", interval.high),
    )


def fewer_than(fact: Fact) -> Number:
    """Return the one person that a drawn picture has too few to show."""
    return numbers.whole(fact, "fewer-than", 1)


def _kind(fact: Fact) -> PeopleKind:
    if fact.people is None:
        raise ValueError(f"{fact.id} is not a number of people")
    return fact.people.kind
