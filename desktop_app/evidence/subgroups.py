"""What trials said of parts of their people, and whether it may change a number."""

from __future__ import annotations

import math

from desktop_app.evidence.fact import Fact, Pack
from desktop_app.evidence.pooling import LEVEL
from desktop_app.evidence.printed import printed_p
from desktop_app.evidence.schema import Subgroup
from desktop_app.evidence.statistics.hazard_ratio import standard_error
from desktop_app.evidence.statistics.heterogeneity import Study
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.shrinkage import GateResult, gate, shrink
from desktop_app.values import Value


class Judged(Value, frozen=True, kw_only=True):
    """One subgroup statement, and the gate's answer to it.

    Args:
        subgroup: What the pack says.
        facts: The statement, or the ratio of one or of both parts.
        interaction: The fact in which the P of interaction was printed, if any.
        gate: Whether it may change a number, and what speaks against it.
        shrunken: Where it may: ratio and interval of both parts, drawn towards the
            result of the whole trial.
    """

    subgroup: Subgroup
    facts: tuple[Fact, ...]
    interaction: Fact | None
    gate: GateResult
    shrunken: tuple[tuple[float, Interval], ...] = ()


def judged_subgroups(pack: Pack) -> tuple[Judged, ...]:
    """Return every subgroup statement of a pack with the gate's answer."""
    return tuple(_judged(pack, one) for one in pack.file.subgroups)


def _judged(pack: Pack, subgroup: Subgroup) -> Judged:
    facts = tuple(pack.facts[one] for one in subgroup.facts)
    tested = next((fact for fact in facts if fact.entry.interaction_p), None)
    result = gate(
        interaction_p=None if tested is None else printed_p(tested.entry.interaction_p),
        direction_stated_in_advance=subgroup.direction_stated,
        factors_tested=subgroup.factors_tested,
    )
    return Judged(
        subgroup=subgroup,
        facts=facts,
        interaction=tested,
        gate=result,
        shrunken=_shrunken(pack, subgroup, facts) if result.opens else (),
    )


def _shrunken(
    pack: Pack, subgroup: Subgroup, facts: tuple[Fact, ...]
) -> tuple[tuple[float, Interval], ...]:
    """Both parts drawn towards the whole; nothing without all three ratios."""
    whole = next(
        (
            pack.facts[row.hazard_ratio]
            for row in pack.file.across.rows
            if row.trial == subgroup.trial and row.hazard_ratio
        ),
        None,
    )
    if whole is None or len(facts) != 2:
        return ()
    found = shrink(study_of(whole), study_of(facts[0]), study_of(facts[1]))
    ratios = (found.first.estimate, found.second.estimate)
    return tuple(
        (math.exp(ratio), interval.mapped(math.exp))
        for ratio, interval in zip(ratios, found.intervals(LEVEL), strict=True)
    )


def study_of(fact: Fact) -> Study:
    """Return a printed hazard ratio on the log scale.

    Raises:
        ValueError: It has no number or no interval.
    """
    if fact.value is None or fact.interval is None:
        raise ValueError(f"{fact.id} is no ratio with an interval")
    return Study(
        estimate=math.log(fact.value), standard_error=standard_error(fact.interval)
    )
