"""Shares over time and medians against each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from desktop_app.evidence.integrity.findings import Draft, Finding, Placed
from desktop_app.evidence.printed import SLACK, printed
from desktop_app.evidence.statistics.landmark_curve import MERGE_TOLERANCE

Group = tuple[str, str, str, str]
"""Trial, arm, outcome and population: one curve."""


def group(fact: Placed) -> Group:
    """Return which curve a fact belongs to."""
    entry = fact.entry
    return fact.trial, entry.arm, entry.outcome, entry.population


def landmarks_fall(draft: Draft) -> Iterator[Finding]:
    """The share without an event never rises, and is told once for each time."""
    for facts in _landmarks(draft).values():
        for earlier, later in pairwise(facts):
            first, second = earlier.value, later.value
            if first is None or second is None:
                continue
            if _months(earlier) == _months(later):
                yield later.finding(
                    "months",
                    f"a second share at {later.entry.months} months",
                    f"one share at each time; {earlier.entry.id} has it already",
                    "Take one away, or say which one supersedes the other.",
                )
            elif second.value > first.value:
                yield later.finding(
                    "as_printed",
                    f"{later.entry.as_printed} % at {later.entry.months} months",
                    f"at most {earlier.entry.as_printed} %, the share at "
                    f"{earlier.entry.months} months",
                    "Correct one of the two; people cannot come back.",
                )


def median_on_curve(draft: Draft) -> Iterator[Finding]:
    """The median falls where the shares over time pass one half."""
    landmarks = _landmarks(draft)
    for fact in draft.placed:
        median = fact.value
        if fact.entry.measure != "median" or fact.entry.superseded_by:
            continue
        if median is None or _stray(fact):
            continue
        for landmark in landmarks.get(group(fact), ()):
            share, months = landmark.value, _months(landmark)
            if share is None or months is None:
                continue
            half_by_then = median.highest + SLACK < months
            half_later = months < median.lowest - SLACK
            too_high = half_by_then and share.lowest > 50.0 + SLACK
            too_low = half_later and share.highest < 50.0 - SLACK
            at_once = not half_by_then and not half_later
            if at_once and abs(share.value - 50.0) > 100.0 * MERGE_TOLERANCE + SLACK:
                too_high = share.value > 50.0 and median.value < months + SLACK
                too_low = share.value < 50.0 and median.value > months - SLACK
            if too_high or too_low:
                yield fact.finding(
                    "as_printed",
                    f"a median of {fact.entry.as_printed} months",
                    f"one that is {'after' if too_high else 'before'} "
                    f"{landmark.entry.months} months, when {landmark.entry.as_printed}"
                    f" % were without the event ({landmark.entry.id})",
                    "Correct the median, the share or its time.",
                )


def _landmarks(draft: Draft) -> dict[Group, list[Placed]]:
    """Usable landmarks of each curve in the order of their times."""
    groups: dict[Group, list[Placed]] = defaultdict(list)
    for fact in draft.placed:
        if fact.entry.measure != "survival" or fact.entry.superseded_by:
            continue
        if _months(fact) is not None and fact.value is not None:
            groups[group(fact)].append(fact)
    for facts in groups.values():
        facts.sort(key=lambda fact: _months(fact) or 0.0)
    return groups


def _months(fact: Placed) -> float | None:
    months = printed(fact.entry.months)
    return months.value if months is not None else None


def _stray(fact: Placed) -> bool:
    return fact.entry.unit not in {"", "months"}
