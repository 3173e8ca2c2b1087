"""The heads and the cells of the clinician's table of findings."""

from __future__ import annotations

from desktop_app.evidence.certainty import Assessment, Certainty, Concern, Domain
from desktop_app.evidence.fact import DifferenceFact, Fact, Pack
from desktop_app.narrative import certainty, differences, numbers, outcomes, phrases
from desktop_app.narrative.evidence_ratios import interval_as_printed
from desktop_app.narrative.message import Message, Number, msg
from desktop_app.narrative.phrases import per_cent


def head_outcome() -> Message:
    """Return the head over outcomes."""
    return msg("clinician", "Outcome", "head of a column")


def head_difference() -> Message:
    """Return the head over absolute differences."""
    return msg("clinician", "Absolute difference", "head of a column")


def head_relative() -> Message:
    """Return the head over relative effects."""
    return msg("clinician", "Relative effect as printed", "head of a column")


def head_certainty() -> Message:
    """Return the head over certainties."""
    return msg("clinician", "Certainty (GRADE)", "head of a column")


def head_reasons() -> Message:
    """Return the head over reasons."""
    return msg("clinician", "Why certainty is lower", "head of a column")


def head_analysed() -> Message:
    """Return the head over how many people were analysed."""
    return msg("clinician", "People analysed", "head of a column")


def head_follow_up() -> Message:
    """Return the head over how long people were followed."""
    return msg("clinician", "Median follow-up, months", "head of a column")


def not_rated() -> Message:
    """Return what stands where certainty was not assessed."""
    return msg("clinician", "Not rated", "table cell: certainty was not assessed")


def no_difference_of_medians() -> Message:
    """Return what stands where two medians would have to be subtracted."""
    return msg("clinician", "Not given for medians", "table cell: a difference")


def arm(fact: Fact) -> Message:
    """Return one group's result: as printed, then as people of a hundred."""
    shown = _median(fact) if fact.people is None else _people(fact)
    if fact.entry.status != "inferred":
        return shown
    return msg(
        "clinician",
        "%1; inferred",
        "table cell: a result whose count or group was worked out, not printed",
        None,
        shown,
    )


def _people(fact: Fact) -> Message:
    span = outcomes.table_span(fact)
    drawn = outcomes.short(fact) if span is None else outcomes.cell(fact, span)
    return msg(
        "clinician",
        "%1; %2",
        "table cell: a result as printed, then as people of a hundred",
        None,
        _as_printed(fact),
        drawn,
    )


def _as_printed(fact: Fact) -> Message:
    entry = fact.entry
    share = per_cent(numbers.value(fact))
    if entry.count is not None and entry.n:
        return msg(
            "clinician",
            "%1/%2 (%3)",
            "people with the event / people in the group (per cent)",
            None,
            numbers.whole(fact, "count", entry.count),
            numbers.group_size(fact),
            share,
        )
    if entry.n:
        return msg(
            "clinician",
            "%1, n = %2",
            "per cent at a time, then the size of the group",
            None,
            share,
            numbers.group_size(fact),
        )
    return share


def _median(fact: Fact) -> Message:
    if fact.value is None:
        return msg("clinician", "Not reached", "table cell: a median time")
    interval = fact.entry.interval
    if interval is None:
        return msg(
            "clinician",
            "%1 months (no interval reported)",
            "table cell: a median time",
            None,
            numbers.value(fact),
        )
    return msg(
        "clinician",
        "%1 months (%2)",
        "table cell: a median time and its interval",
        None,
        numbers.value(fact),
        interval_as_printed(fact, interval),
    )


def difference(found: DifferenceFact) -> Message:
    """Return a difference: counted from the people drawn, then before rounding."""
    return msg(
        "clinician",
        "%1; before rounding %2 (%3 to %4)",
        "table cell: difference in people of a hundred with its range, then the exact "
        "difference, which may be negative",
        None,
        phrases.follows(differences.short(found), differences.table_span(found)),
        _exact(found, "exact", found.value),
        _exact(found, "exact-low", found.interval.low),
        _exact(found, "exact-high", found.interval.high),
    )


def _exact(found: DifferenceFact, part: str, share: float) -> Number:
    value = round(100.0 * share, 2)
    return Number(value=value, decimals=2, fact=found.id, part=part)


def level(assessment: Assessment) -> Message:
    """Return GRADE's word for a certainty."""
    match assessment.certainty:
        case Certainty.HIGH:
            return msg("clinician", "High", "certainty of evidence (GRADE)")
        case Certainty.MODERATE:
            return msg("clinician", "Moderate", "certainty of evidence (GRADE)")
        case Certainty.LOW:
            return msg("clinician", "Low", "certainty of evidence (GRADE)")
        case Certainty.VERY_LOW:
            return msg("clinician", "Very low", "certainty of evidence (GRADE)")


def reasons(pack: Pack, assessment: Assessment) -> Message:
    """Return every concern with its domain and how serious it is."""
    concerns = [
        rating
        for rating in assessment.ratings
        if rating.concern is not Concern.NOT_SERIOUS
    ]
    if not concerns:
        return msg("clinician", "No serious concern", "table cell: on certainty")
    said = certainty.reasons(pack, assessment)
    return phrases.joined(
        tuple(
            _concern(rating.concern, _domain(rating.domain), why)
            for rating, why in zip(concerns, said, strict=True)
        )
    )


def _concern(concern: Concern, domain: Message, why: Message) -> Message:
    if concern is Concern.VERY_SERIOUS:
        return msg(
            "clinician",
            "%1 (very serious): %2",
            "a GRADE domain with its rating, then the reason as a sentence",
            None,
            domain,
            why,
        )
    return msg(
        "clinician",
        "%1 (serious): %2",
        "a GRADE domain with its rating, then the reason as a sentence",
        None,
        domain,
        why,
    )


def _domain(domain: Domain) -> Message:
    match domain:
        case Domain.RISK_OF_BIAS:
            return msg("clinician", "Risk of bias", "a GRADE domain")
        case Domain.INCONSISTENCY:
            return msg("clinician", "Inconsistency", "a GRADE domain")
        case Domain.INDIRECTNESS:
            return msg("clinician", "Indirectness", "a GRADE domain")
        case Domain.IMPRECISION:
            return msg("clinician", "Imprecision", "a GRADE domain")
        case Domain.PUBLICATION_BIAS:
            return msg("clinician", "Publication bias", "a GRADE domain")
