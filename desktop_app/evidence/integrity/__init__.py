"""The checks that a pack passes before anybody sees a number of it.

Checks on facts look at one fact by itself, checks on packs at everything together.
Each has a name, by which an author may declare an exception for one fact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.errors import Problem
from desktop_app.evidence.integrity import (
    comparable,
    digits,
    exceptions,
    identifiers,
    intervals,
    over_time,
    printed_numbers,
    ratios,
    relative_effects,
    shares,
    sources,
    wording,
)
from desktop_app.evidence.integrity.findings import Draft, Finding, Placed
from desktop_app.values import replace

FactCheck = Callable[[Placed], Iterator[Finding]]
PackCheck = Callable[[Draft], Iterator[Finding]]

CHECKS_ON_FACTS: Final[Mapping[str, FactCheck]] = MappingProxyType(
    {
        "printed-number": printed_numbers.printed_number,
        "count-against-denominator": shares.count_against_denominator,
        "percentage-against-count": shares.percentage_against_count,
        "interval-holds-estimate": intervals.interval_holds_estimate,
        "interval-reproduced": intervals.interval_reproduced,
        "hazard-ratio-in-the-middle": ratios.hazard_ratio_in_the_middle,
        "interval-narrower-than-patients-allow": (
            ratios.interval_narrower_than_patients_allow
        ),
    }
)
"""Checks that need nothing but one fact, by name."""

CHECKS_ON_PACKS: Final[Mapping[str, PackCheck]] = MappingProxyType(
    {
        "identifiers": identifiers.identifiers,
        "source-known": sources.source_known,
        "superseded-as-result": sources.superseded_as_result,
        "comparable-arms": comparable.comparable_arms,
        "relative-effects": relative_effects.relative_effects,
        "landmarks-fall": over_time.landmarks_fall,
        "median-on-curve": over_time.median_on_curve,
        "text-and-fact": wording.text_and_fact,
        "digits-in-text": digits.digits_in_text,
        "dates-in-order": sources.dates_in_order,
    }
)
"""Checks that need the whole pack, by name."""


def problems_of_facts(facts: Iterable[Placed]) -> tuple[Problem, ...]:
    """Return what is wrong with facts that stand in a pack with other faults."""
    return tuple(
        _named(check, finding).problem
        for fact in facts
        for check, look in CHECKS_ON_FACTS.items()
        for finding in look(fact)
    )


def problems_of(draft: Draft) -> tuple[Problem, ...]:
    """Return everything that is wrong with a pack, but for declared exceptions."""
    found = [
        (check, finding)
        for fact in draft.placed
        for check, look in CHECKS_ON_FACTS.items()
        for finding in look(fact)
    ]
    found += [
        (check, finding)
        for check, look_at in CHECKS_ON_PACKS.items()
        for finding in look_at(draft)
    ]
    needless = exceptions.needless(draft, found, (*CHECKS_ON_FACTS, *CHECKS_ON_PACKS))
    left = exceptions.undeclared(draft, found)
    left += [("exception-needed", finding) for finding in needless]
    return tuple(_named(check, finding).problem for check, finding in left)


def _named(check: str, finding: Finding) -> Finding:
    """Add the check's name to what is to be done."""
    problem = finding.problem
    return replace(
        finding,
        problem=replace(problem, mend=f"{problem.mend} (Check: {check})"),
    )
