"""Differences between facts: each further option against the first, within a trial."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.evidence.assessment import assessment_of
from desktop_app.evidence.fact import DifferenceFact, Fact, Method
from desktop_app.evidence.people import difference_of
from desktop_app.evidence.schema import CertaintyEntry, PackFile
from desktop_app.evidence.statistics.differences import mover, newcombe
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.ratios import katz
from desktop_app.values import Value


class Compared(Value, frozen=True, kw_only=True):
    """Two facts to compare, and how their difference is to be judged."""

    intervention: str
    control: str
    certainty: CertaintyEntry | None
    threshold: int | None


def differences_of(
    file: PackFile, facts: Mapping[str, Fact]
) -> dict[str, DifferenceFact]:
    """Return the differences of all outcomes and rows, by their ids.

    Where an outcome and a row compare the same two facts, the outcome's assessment
    is kept.
    """
    found: dict[str, DifferenceFact] = {}
    for compared in _compared(file):
        difference = _difference(compared, facts)
        if difference is None:
            continue
        known = found.get(difference.id)
        if known is None or known.certainty is None:
            found[difference.id] = difference
    return found


def _compared(file: PackFile) -> Iterator[Compared]:
    for outcome in file.outcomes:
        if outcome.kind == "people":
            for further in outcome.facts[1:]:
                yield Compared(
                    intervention=further,
                    control=outcome.facts[0],
                    certainty=outcome.certainty,
                    threshold=outcome.threshold,
                )
    for row in file.across.rows:
        for further in row.facts[1:]:
            yield Compared(
                intervention=further,
                control=row.facts[0],
                certainty=row.certainty,
                threshold=row.threshold,
            )


def _difference(compared: Compared, facts: Mapping[str, Fact]) -> DifferenceFact | None:
    intervention, control = facts[compared.intervention], facts[compared.control]
    if (
        intervention.value is None
        or control.value is None
        or intervention.people is None
        or control.people is None
    ):
        return None
    ranged = _interval(intervention, control)
    if ranged is None:
        return None
    interval, method = ranged
    value = intervention.value - control.value
    return DifferenceFact(
        id=f"{intervention.id}~{control.id}",
        intervention=intervention,
        control=control,
        value=value,
        interval=interval,
        method=method,
        people=difference_of(intervention.people, control.people, interval),
        certainty=None
        if compared.certainty is None
        else assessment_of(
            compared.certainty,
            value,
            interval,
            compared.threshold,
            _ratio(intervention, control),
        ),
    )


def _interval(intervention: Fact, control: Fact) -> tuple[Interval, Method] | None:
    """Newcombe where both were counted, MOVER of the bands where both have one."""
    counts = _counts(intervention), _counts(control)
    if counts[0] is not None and counts[1] is not None:
        return newcombe(*counts[0], *counts[1]), Method.NEWCOMBE
    if (
        intervention.value is None
        or control.value is None
        or intervention.interval is None
        or control.interval is None
    ):
        return None
    return mover(
        intervention.value, intervention.interval, control.value, control.interval
    ).clipped(-1.0, 1.0), Method.MOVER


def _counts(fact: Fact) -> tuple[int, int] | None:
    entry = fact.entry
    if entry.measure != "proportion" or entry.count is None or not entry.n:
        return None
    return entry.count, entry.n


def _ratio(intervention: Fact, control: Fact) -> Interval | None:
    """The interval of the risk ratio, by which too few people are recognised."""
    first, second = _counts(intervention), _counts(control)
    if first is None or second is None:
        return None
    return katz(*first, *second)
