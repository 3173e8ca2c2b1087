"""Where a number comes from: what was printed, by whom, and what we did with it."""

from __future__ import annotations

from desktop_app.evidence.clinic import CLINIC
from desktop_app.evidence.fact import DifferenceFact, Fact, Method, Pack
from desktop_app.narrative import certainty, numbers, words
from desktop_app.narrative.constants import out_of
from desktop_app.narrative.message import Day, Message, Number, Verbatim, msg
from desktop_app.narrative.phrases import per_cent


def heading() -> Message:
    """Return the heading of the sheet."""
    return msg("sources", "Where these numbers come from", "heading of a sheet")


def lead() -> Message:
    """Return the line under it."""
    return msg(
        "sources",
        "This part uses the words of the studies. Your team can help you read it.",
        "under the heading of a sheet",
    )


def title(pack: Pack, fact: Fact) -> Message:
    """Return what a fact is about: the study and the group."""
    trial = pack.trials.get(fact.trial)
    if trial is None:
        return msg(
            "sources", "Facts about the treatments", "not from one of the studies"
        )
    name = Verbatim(text=trial.name, kind="trial")
    group = next((arm for arm in trial.arms if arm.id == fact.entry.arm), None)
    if group is None:
        return msg("sources", "The %1 study", "the value is a study's name", None, name)
    return msg(
        "sources",
        "The %1 study: %2",
        "a study's name, then one of its groups",
        None,
        name,
        words.text(pack, group.name),
    )


def as_printed(fact: Fact) -> Message:
    """Return the number or words exactly as the source printed them."""
    entry = fact.entry
    if entry.measure == "statement":
        return msg(
            "sources",
            "The source says: %1",
            "the value is quoted as printed",
            None,
            Verbatim(text=entry.statement, kind="printed"),
        )
    quoted = f"{entry.as_printed} {entry.unit}".strip().replace(" %", "%")
    if entry.measure == "hazard-ratio":
        quoted = f"hazard ratio {entry.as_printed}"
    return msg(
        "sources",
        "The source says: %1",
        "the value is quoted as printed",
        None,
        Verbatim(text=quoted, kind="printed"),
    )


def lines(pack: Pack, fact: Fact) -> tuple[Message, ...]:
    """Return everything that can be said of a fact, one sentence each."""
    entry = fact.entry
    if fact.source.id == CLINIC:
        return (_set_by_the_clinic(fact),)
    found: list[Message] = [*_what(pack, fact), as_printed(fact)]
    found += _counted(fact)
    if entry.population:
        found.append(
            msg(
                "sources",
                "Who was counted: %1.",
                "the value is quoted as printed",
                None,
                Verbatim(text=entry.population, kind="printed"),
            )
        )
    if fact.follow_up_months:
        found.append(
            msg(
                "sources",
                "Half of the people in the study were followed for %1 months or more.",
                "median follow-up",
                None,
                numbers.printed(fact, "follow-up", fact.follow_up_months),
            )
        )
    found += _ranges(fact)
    found += _rounding(fact)
    if entry.status == "inferred":
        found.append(_inferred(fact))
    found += [
        words.text(pack, exception.reason)
        for exception in pack.exceptions.get(fact.id, ())
    ]
    found += _disagreements(pack, fact)
    found.append(_citation(fact))
    found.append(
        msg(
            "sources",
            "We checked this on %1.",
            "the value is a date",
            None,
            Day(day=fact.source.checked, part="checked"),
        )
    )
    return tuple(found)


def _set_by_the_clinic(fact: Fact) -> Message:
    return msg(
        "sources",
        "Your clinic uses the number %1 here. It stands in place of the number that "
        "the source has.",
        "where a number comes from that the clinic itself has set",
        None,
        numbers.value(fact),
    )


def difference_title() -> Message:
    """Return the title over a difference."""
    return msg("sources", "The difference between the groups", "title in a sheet")


def difference_lines(pack: Pack, found: DifferenceFact) -> tuple[Message, ...]:
    """Return how a difference came to be."""
    first = msg(
        "sources",
        "We took the people in one picture away from the people in the other.",
        "how a difference is counted",
    )
    exact = msg(
        "sources",
        "Before rounding, the difference is %1 of %2, with a range from %3 to %4.",
        "exact difference with its range; numbers may be negative",
        None,
        _per_hundred(found.id, "exact", found.value),
        out_of(),
        _per_hundred(found.id, "exact-low", found.interval.low),
        _per_hundred(found.id, "exact-high", found.interval.high),
    )
    if found.method is Method.NEWCOMBE:
        how = msg(
            "sources",
            "The range is worked out by the method of Newcombe from both groups.",
            "how a range came to be",
        )
    else:
        how = msg(
            "sources",
            "The range is worked out from the ranges of both groups (MOVER method).",
            "how a range came to be",
        )
    return (first, exact, how, *_threshold(pack, found), *_certainty(pack, found))


def _certainty(pack: Pack, found: DifferenceFact) -> tuple[Message, ...]:
    """How sure the difference is, and why not surer."""
    if found.certainty is None:
        return ()
    return (
        certainty.certainty_short(found.certainty),
        *certainty.reasons(pack, found.certainty),
    )


def _threshold(pack: Pack, found: DifferenceFact) -> tuple[Message, ...]:
    """The smallest difference that was held to matter, and who chose it."""
    if found.certainty is None:
        return ()
    mid = int(found.certainty.imprecision.mid)
    least = msg(
        "sources",
        "We count a difference as one that matters from %1 of %2 people on.",
        "the smallest difference that matters",
        None,
        numbers.difference_number(found, "threshold", mid),
        out_of(),
    )
    reasons = (
        words.text(pack, outcome.threshold_reason)
        for outcome in pack.file.outcomes
        if found.intervention.id in outcome.facts and outcome.threshold_reason
    )
    return (least, *reasons)


def _what(pack: Pack, fact: Fact) -> list[Message]:
    """The result's own name, where the pack shows it as a result."""
    for outcome in pack.file.outcomes:
        if fact.id in outcome.facts:
            return [words.text(pack, f"{outcome.words}.name")]
    if any(fact.id in row.facts for row in pack.file.across.rows):
        return [words.text(pack, f"{pack.file.across.words}.name")]
    return []


def _counted(fact: Fact) -> list[Message]:
    entry = fact.entry
    if entry.n is None:
        return []
    if entry.count is not None:
        return [
            msg(
                "sources",
                "That is %1 of the %Ln people in the group.",
                "a count and the size of the group",
                numbers.group_size(fact),
                numbers.whole(fact, "count", entry.count),
            )
        ]
    return [
        msg(
            "sources",
            "There were %Ln people in the group.",
            "size of a group",
            numbers.group_size(fact),
        )
    ]


def _ranges(fact: Fact) -> list[Message]:
    found: list[Message] = []
    printed = fact.entry.interval
    if printed is not None and printed.high is not None:
        found.append(
            msg(
                "sources",
                "The source gives a range from %1 to %2 (%3 interval).",
                "a confidence interval as printed; the last value is its level in per "
                "cent",
                None,
                numbers.printed(fact, "printed-low", printed.low),
                numbers.printed(fact, "printed-high", printed.high),
                per_cent(numbers.whole(fact, "level", printed.level)),
            )
        )
    how = _how(fact)
    if how is not None and fact.interval is not None and fact.people is not None:
        found.append(
            msg(
                "sources",
                "The range we show, before rounding, is from %1 to %2 of %3.",
                "a range worked out by the program",
                None,
                _per_hundred(fact.id, "exact-low", fact.interval.low),
                _per_hundred(fact.id, "exact-high", fact.interval.high),
                out_of(),
            )
        )
        found.append(how)
    return found


def _how(fact: Fact) -> Message | None:
    match fact.method:
        case Method.WILSON:
            return msg(
                "sources",
                "It is worked out from the count by the method of Wilson.",
                "how a range came to be",
            )
        case Method.EXACT_FOR_NONE:
            return msg(
                "sources",
                "It is worked out by the exact method for nobody in a group.",
                "how a range came to be",
            )
        case Method.NUMBERS_AT_RISK:
            return msg(
                "sources",
                "The study gave no range. We worked it out from the number of people "
                "still followed.",
                "how a range came to be",
            )
        case Method.MEDIAN_FOLLOW_UP:
            return msg(
                "sources",
                "The study gave no range. We worked it out from the size of the group "
                "and how long people were followed.",
                "how a range came to be",
            )
        case Method.SIZE_ONLY:
            return msg(
                "sources",
                "The study gave no range. We worked it out from the size of the group. "
                "The true range is at least this wide.",
                "how a range came to be",
            )
        case Method.PRINTED:
            return msg(
                "sources",
                "It is made from the range that the source printed.",
                "how a range came to be",
            )
        case _:
            return None


def _rounding(fact: Fact) -> list[Message]:
    if fact.people is None:
        return []
    found = [
        msg(
            "sources",
            "We draw it as %1 of %2 people. Halves are rounded up.",
            "what rounding did",
            None,
            numbers.people(fact),
            out_of(),
        )
    ]
    if fact.people.low is not None:
        found.append(
            msg(
                "sources",
                "The ends of the range are rounded outward.",
                "what rounding did",
            )
        )
    return found


def _inferred(fact: Fact) -> Message:
    if "value" in fact.entry.inferred:
        return msg(
            "sources",
            "Inferred: the source does not print this number. It follows from what "
            "it prints.",
            "honest note",
        )
    return msg(
        "sources",
        "Inferred: the source does not print how many people were counted. Only "
        "these numbers fit all that it prints.",
        "honest note",
    )


def _disagreements(pack: Pack, fact: Fact) -> list[Message]:
    return [
        msg(
            "sources",
            "Sources differ. One says: %1. Another says: %2. We use: %3.",
            "the values are quoted as printed",
            None,
            Verbatim(text=found.version_a, kind="printed"),
            Verbatim(text=found.version_b, kind="printed"),
            Verbatim(text=found.used, kind="printed"),
        )
        for found in pack.discrepancies.get(fact.id, ())
    ]


def _citation(fact: Fact) -> Message:
    source, locator = fact.source, fact.entry.locator
    text = f"{source.title}; {locator}" if locator else source.title
    return msg(
        "sources",
        "Printed in: %1",
        "the value is a citation",
        None,
        Verbatim(text=text, kind="citation"),
    )


def _per_hundred(fact: str, part: str, share: float) -> Number:
    return Number(value=round(100.0 * share, 2), decimals=2, fact=fact, part=part)
