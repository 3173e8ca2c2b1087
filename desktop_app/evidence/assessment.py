"""A pack's ratings of certainty brought together with the width of a difference."""

from __future__ import annotations

from typing import Final

from desktop_app.evidence.certainty import (
    Assessment,
    Concern,
    Domain,
    DomainRating,
    assess,
    imprecision,
)
from desktop_app.evidence.schema import CertaintyEntry, Rating
from desktop_app.evidence.statistics.interval import Interval

DEFAULT_THRESHOLD: Final = 5
"""The smallest difference that matters, people of 100, where a pack names none."""


def assessment_of(
    entry: CertaintyEntry,
    value: float,
    interval: Interval,
    threshold: int | None,
    ratio: Interval | None = None,
) -> Assessment:
    """Rate a difference of shares from its rated domains and its own width.

    Args:
        entry: The domains that people rated; reasons are text keys.
        value: The difference of shares, in [-1, 1].
        interval: Its interval.
        threshold: The smallest difference that matters, people of 100.
        ratio: The interval of the risk ratio, for counts.
    """
    override = entry.imprecision_override
    return assess(
        (
            _rating(Domain.RISK_OF_BIAS, entry.risk_of_bias),
            _rating(Domain.INCONSISTENCY, entry.inconsistency),
            _rating(Domain.INDIRECTNESS, entry.indirectness),
            _rating(Domain.PUBLICATION_BIAS, entry.publication_bias),
        ),
        imprecision(
            100.0 * value,
            interval.mapped(lambda share: 100.0 * share),
            float(threshold or DEFAULT_THRESHOLD),
            ratio,
        ),
        override=None if override is None else _rating(Domain.IMPRECISION, override),
    )


def _rating(domain: Domain, rating: Rating) -> DomainRating:
    return DomainRating(
        domain=domain, concern=Concern(rating.down), reason=rating.reason
    )
