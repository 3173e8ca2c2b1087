"""How sure the evidence lets us be, and how strongly it may therefore be worded.

Four of the five GRADE domains are judged by people, with reasons; imprecision is
computed. Only the strength and the direction of the wording are chosen here; the
sentences are made elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from desktop_app.evidence.statistics.imprecision import (
    Concern,
    Direction,
    Imprecision,
    ImprecisionReason,
    imprecision,
)

__all__ = [
    "Assessment",
    "Certainty",
    "Concern",
    "Direction",
    "Domain",
    "DomainRating",
    "Imprecision",
    "ImprecisionReason",
    "Strength",
    "Wording",
    "assess",
    "imprecision",
    "overall",
    "wording",
]


class Certainty(Enum):
    """GRADE's four levels of certainty in a body of evidence."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very_low"

    def lowered(self, steps: int) -> Certainty:
        """The certainty so many levels further down, at worst very low.

        Raises:
            ValueError: `steps` is negative.
        """
        if steps < 0:
            raise ValueError(f"certainty is lowered by 0 or more, got {steps}")
        ladder = list(Certainty)
        return ladder[min(ladder.index(self) + steps, len(ladder) - 1)]


class Domain(Enum):
    """What certainty is lowered for (Guyatt et al. 2011, J Clin Epidemiol 64:383)."""

    RISK_OF_BIAS = "risk_of_bias"
    INCONSISTENCY = "inconsistency"
    INDIRECTNESS = "indirectness"
    IMPRECISION = "imprecision"
    PUBLICATION_BIAS = "publication_bias"


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainRating:
    """One domain's concern and why it was judged so.

    Attributes:
        domain: The domain.
        concern: How serious it is.
        reason: Why, in the words of whoever judged; needed for any concern.

    Raises:
        ValueError: A concern is given without a reason.
    """

    domain: Domain
    concern: Concern
    reason: str = ""

    def __post_init__(self) -> None:
        if self.concern is not Concern.NOT_SERIOUS and not self.reason.strip():
            raise ValueError(f"a concern about {self.domain.value} needs a reason")


def overall(
    ratings: Iterable[DomainRating], start: Certainty = Certainty.HIGH
) -> Certainty:
    """Certainty after every concern; randomised trials start high.

    Source: Balshem et al. 2011, J Clin Epidemiol 64:401.

    Raises:
        ValueError: A domain is rated twice.
    """
    given = list(ratings)
    if len({rating.domain for rating in given}) != len(given):
        raise ValueError("a domain is rated more than once")
    return start.lowered(sum(rating.concern.value for rating in given))


class Strength(Enum):
    """The verb a certainty allows (GRADE guideline 26, Santesso et al. 2020)."""

    DOES = "does"
    """High certainty: "increases", "reduces", "makes little or no difference"."""

    PROBABLY = "probably"
    """Moderate certainty: "probably increases"."""

    MAY = "may"
    """Low certainty: "may increase"."""

    VERY_UNSURE = "very_unsure"
    """Very low certainty: "we are very unsure whether"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The rung of the wording ladder that a result stands on.

    Attributes:
        strength: How strongly it may be said.
        direction: What may be said.
    """

    strength: Strength
    direction: Direction


_STRENGTHS = {
    Certainty.HIGH: Strength.DOES,
    Certainty.MODERATE: Strength.PROBABLY,
    Certainty.LOW: Strength.MAY,
    Certainty.VERY_LOW: Strength.VERY_UNSURE,
}


def wording(certainty: Certainty, direction: Direction) -> Wording:
    """The rung for a certainty and a direction.

    Source: GRADE guideline 26 (Santesso et al. 2020, J Clin Epidemiol 119:126).
    """
    return Wording(strength=_STRENGTHS[certainty], direction=direction)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """How sure one result is, with everything that went into it.

    Attributes:
        ratings: One rating for each of the five domains, imprecision last.
        imprecision: What was computed, even if a person overrode its rating.
        certainty: The level that remains.

    Raises:
        ValueError: A domain is missing or rated twice.
    """

    ratings: tuple[DomainRating, ...]
    imprecision: Imprecision
    certainty: Certainty

    def __post_init__(self) -> None:
        if sorted(r.domain.value for r in self.ratings) != sorted(
            domain.value for domain in Domain
        ):
            raise ValueError("each of the five domains is rated exactly once")

    @property
    def direction(self) -> Direction:
        """What the certainty is about."""
        return self.imprecision.direction

    @property
    def wording(self) -> Wording:
        """The rung of the wording ladder."""
        return wording(self.certainty, self.direction)


def assess(
    judged: Iterable[DomainRating],
    computed: Imprecision,
    *,
    override: DomainRating | None = None,
    start: Certainty = Certainty.HIGH,
) -> Assessment:
    """Put the four judged domains and the computed imprecision together.

    Args:
        judged: Ratings of the four domains that people judge.
        computed: The computed imprecision; its reason's value becomes the reason of
            the rating.
        override: A person's rating of imprecision in its place, with a reason.
        start: Where certainty starts; randomised trials start high.

    Raises:
        ValueError: A domain is missing or rated twice, or the override is of another
            domain or gives no reason.
    """
    if override is not None and (
        override.domain is not Domain.IMPRECISION or not override.reason.strip()
    ):
        raise ValueError("an override rates imprecision and says why")
    last = override or DomainRating(
        domain=Domain.IMPRECISION,
        concern=computed.concern,
        reason=computed.reason.value,
    )
    ratings = (*judged, last)
    return Assessment(
        ratings=ratings, imprecision=computed, certainty=overall(ratings, start)
    )
