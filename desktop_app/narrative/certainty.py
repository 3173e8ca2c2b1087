"""How sure a result is, in one line, and why."""

from __future__ import annotations

from desktop_app.evidence.certainty import (
    Assessment,
    Certainty,
    Concern,
    Direction,
    Domain,
    DomainRating,
    ImprecisionReason,
    Strength,
)
from desktop_app.evidence.fact import Pack
from desktop_app.narrative import words
from desktop_app.narrative.message import Message, msg


def certainty_short(assessment: Assessment) -> Message:
    """Return how sure we are, in one short sentence."""
    match assessment.certainty:
        case Certainty.HIGH:
            return msg("certainty", "We can be sure of this.", "high certainty")
        case Certainty.MODERATE:
            return msg(
                "certainty", "We can be fairly sure of this.", "moderate certainty"
            )
        case Certainty.LOW:
            return msg("certainty", "We cannot be sure of this.", "low certainty")
        case Certainty.VERY_LOW:
            return msg(
                "certainty", "We are very unsure about this.", "very low certainty"
            )


def beside_difference(assessment: Assessment, name: Message) -> Message:
    """Return how sure we are, to stand behind the sentence on a difference.

    Where a difference is too small to matter it is the likeness that we are sure of,
    so the likeness is said: "sure of this" would be taken for the difference.
    """
    if assessment.direction is Direction.LITTLE_OR_NO_DIFFERENCE:
        return ladder(assessment, name)
    return certainty_short(assessment)


def ladder(assessment: Assessment, name: Message) -> Message:
    """Return what may be said of an option, as strongly as the evidence allows.

    The ladder of verbs is that of GRADE guidance 26 (Santesso et al., J Clin
    Epidemiol 2020).
    """
    rung = assessment.wording
    if rung.strength is Strength.VERY_UNSURE:
        return msg(
            "certainty",
            "We are very unsure if the groups truly differ.",
            "very low certainty",
        )
    match rung.direction:
        case Direction.MORE:
            return _more(rung.strength, name)
        case Direction.FEWER:
            return _fewer(rung.strength, name)
        case Direction.LITTLE_OR_NO_DIFFERENCE:
            return _alike(rung.strength)


def _more(strength: Strength, name: Message) -> Message:
    if strength is Strength.DOES:
        return msg(
            "certainty", "%1: more people.", "high certainty; a group", None, name
        )
    if strength is Strength.PROBABLY:
        return msg(
            "certainty",
            "%1: probably more people.",
            "moderate certainty; a group",
            None,
            name,
        )
    return msg(
        "certainty", "%1: maybe more people.", "low certainty; a group", None, name
    )


def _fewer(strength: Strength, name: Message) -> Message:
    if strength is Strength.DOES:
        return msg(
            "certainty", "%1: fewer people.", "high certainty; a group", None, name
        )
    if strength is Strength.PROBABLY:
        return msg(
            "certainty",
            "%1: probably fewer people.",
            "moderate certainty; a group",
            None,
            name,
        )
    return msg(
        "certainty", "%1: maybe fewer people.", "low certainty; a group", None, name
    )


def _alike(strength: Strength) -> Message:
    if strength is Strength.DOES:
        return msg("certainty", "The groups are about the same.", "high certainty")
    if strength is Strength.PROBABLY:
        return msg(
            "certainty", "The groups are probably about the same.", "moderate certainty"
        )
    return msg("certainty", "The groups may be about the same.", "low certainty")


def reasons(pack: Pack, assessment: Assessment) -> tuple[Message, ...]:
    """Return why certainty was lowered, one sentence for each concern."""
    return tuple(
        _reason(pack, assessment, rating)
        for rating in assessment.ratings
        if rating.concern is not Concern.NOT_SERIOUS
    )


def _reason(pack: Pack, assessment: Assessment, rating: DomainRating) -> Message:
    computed = assessment.imprecision
    if (
        rating.domain is not Domain.IMPRECISION
        or rating.reason != computed.reason.value
    ):
        return words.text(pack, rating.reason)
    if rating.concern is Concern.VERY_SERIOUS:
        return msg(
            "certainty",
            "The range is very wide. The true result could point either way.",
            "why certainty is lower",
        )
    if computed.reason is ImprecisionReason.FEW_PEOPLE:
        return msg(
            "certainty",
            "Only a few people took part, so the size of the effect is unsure.",
            "why certainty is lower",
        )
    return msg(
        "certainty",
        "The range is wide. The true difference could be too small to matter.",
        "why certainty is lower",
    )


def explained() -> Message:
    """Return what being sure is about."""
    return msg(
        "certainty",
        "We ask how likely it is that new studies would change the result.",
        "explains what certainty of evidence means",
    )
