"""The words on subgroups: what was reported, and whether it may be believed."""

from __future__ import annotations

from desktop_app.evidence.fact import Fact
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.shrinkage import (
    FEW_FACTORS,
    LARGEST_INTERACTION_P,
    GateReason,
    GateResult,
)
from desktop_app.narrative import (
    evidence_layer,
    evidence_ratios,
    phrases,
)
from desktop_app.narrative.message import Message, Number, msg


def head_trial() -> Message:
    """Return the head over the trials."""
    return msg("clinician", "Trial", "head of a column")


def head_factor() -> Message:
    """Return the head over what people were told apart by."""
    return msg("clinician", "Factor", "head of a column: what tells subgroups apart")


def head_reported() -> Message:
    """Return the head over what was reported."""
    return msg("clinician", "As reported", "head of a column")


def head_interaction() -> Message:
    """Return the head over interaction tests."""
    return msg("clinician", "P of interaction", "head of a column")


def head_gate() -> Message:
    """Return the head over the gate's answers."""
    return msg("clinician", "May it change a number?", "head of a column")


def head_against() -> Message:
    """Return the head over what speaks against it."""
    return msg("clinician", "What speaks against it", "head of a column")


def reported(fact: Fact) -> Message:
    """Return what a source said of one part of the people."""
    entry = fact.entry
    if entry.measure == "statement":
        return evidence_layer.quoted(entry.statement)
    ratio = evidence_ratios.ratio(fact)
    if not entry.population:
        return ratio
    return evidence_layer.named(evidence_layer.quoted(entry.population), ratio)


def answer(result: GateResult) -> Message:
    """Return the gate's answer."""
    if result.opens:
        return msg(
            "clinician",
            "Yes, drawn towards the result of the whole trial",
            "whether a difference between subgroups may change a number",
        )
    return msg(
        "clinician",
        "No, the result of the whole trial stands",
        "whether a difference between subgroups may change a number",
    )


def against(result: GateResult) -> Message:
    """Return all that speaks against a difference between subgroups."""
    if result.opens:
        return msg(
            "clinician", "Nothing that is asked here", "against a subgroup difference"
        )
    return phrases.joined(tuple(_reason(one) for one in result.against))


def _reason(reason: GateReason) -> Message:
    match reason:
        case GateReason.NO_INTERACTION_TEST:
            return msg(
                "clinician",
                "No test of interaction was reported.",
                "against a subgroup difference",
            )
        case GateReason.CHANCE_NOT_UNLIKELY:
            return msg(
                "clinician",
                "The test of interaction does not make chance unlikely.",
                "against a subgroup difference",
            )
        case GateReason.DIRECTION_NOT_STATED_IN_ADVANCE:
            return msg(
                "clinician",
                "No direction is known to have been stated in advance.",
                "against a subgroup difference",
            )
        case GateReason.MANY_FACTORS_TESTED:
            return msg(
                "clinician",
                "Many factors were tested.",
                "against a subgroup difference",
            )
        case GateReason.NUMBER_TESTED_UNKNOWN:
            return msg(
                "clinician",
                "How many factors were tested was not reported.",
                "against a subgroup difference",
            )


def shrunken(name: str, groups: tuple[tuple[float, Interval], ...]) -> Message:
    """Return both groups' ratios after drawing them towards the whole trial.

    Args:
        name: Under which these numbers are known.
        groups: Ratio and interval of each group, as reported.
    """
    first, second = (
        msg(
            "clinician",
            "%1 (%2 to %3)",
            "a ratio, then its interval",
            None,
            _derived(name, f"ratio-{place}", ratio),
            _derived(name, f"low-{place}", interval.low),
            _derived(name, f"high-{place}", interval.high),
        )
        for place, (ratio, interval) in enumerate(groups, start=1)
    )
    return msg(
        "clinician",
        "Drawn towards the whole trial: %1 and %2.",
        "hazard ratios of two subgroups, each with its interval",
        None,
        first,
        second,
    )


def how_it_is_asked() -> tuple[Message, ...]:
    """Return when a difference between subgroups may change a number."""
    return (
        msg(
            "clinician",
            "A difference between subgroups may change a number only if the P of "
            "interaction is at most %1, its direction was stated in advance and at "
            "most %2 factors were tested (after ICEMAN).",
            "below a table of subgroups",
            None,
            _derived("gate", "largest-p", LARGEST_INTERACTION_P, 3),
            _derived("gate", "few", FEW_FACTORS, 0),
        ),
        msg(
            "clinician",
            "Until then every patient sees the result of the whole trial.",
            "below a table of subgroups",
        ),
    )


def _derived(name: str, part: str, value: float, decimals: int = 2) -> Number:
    shown = round(value, decimals)
    return Number(value=shown, decimals=decimals, fact=name, part=part)
