"""Charts over time and of ranges, described from the same facts as every view."""

from __future__ import annotations

from itertools import pairwise

from desktop_app.evidence.fact import Fact, Pack
from desktop_app.evidence.people import PeopleKind
from desktop_app.evidence.schema import Outcome
from desktop_app.evidence.statistics.landmark_curve import LandmarkCurve
from desktop_app.narrative import outcomes, pages, phrases
from desktop_app.narrative.message import Message
from desktop_app.scene import parts
from desktop_app.scene.pictures import (
    CurveChartScene,
    CurveLine,
    OptionTag,
    RangeChartScene,
    RangeMark,
)

_PIECES = 24
"""Into how many straight pieces the drawn line is cut; it is smooth enough."""


def has_curve(pack: Pack, same: tuple[Outcome, ...]) -> bool:
    """Return whether outcomes of one series were reported over time."""
    facts = [pack.facts[fact] for outcome in same for fact in outcome.facts]
    return len(same) > 1 and all(
        _curve(pack, fact) is not None and _exact(fact) for fact in facts
    )


def curve_chart(
    pack: Pack, same: tuple[Outcome, ...], tags: tuple[OptionTag, ...]
) -> CurveChartScene:
    """Return the chart over time of outcomes that differ in their time only."""
    heading = outcomes.outcome_text(pack, same[0], "question")
    sentences = tuple(
        outcomes.sentence(pack, outcome.words, tag.name, fact)
        for outcome in same
        for tag, fact in zip(tags, parts.facts_of(pack, outcome), strict=True)
    )
    columns = zip(*(parts.facts_of(pack, outcome) for outcome in same), strict=True)
    times = tuple(float(pack.facts[outcome.facts[0]].entry.months) for outcome in same)
    return CurveChartScene(
        lines=tuple(
            _line(pack, tag, facts) for tag, facts in zip(tags, columns, strict=True)
        ),
        x_label=pages.months_axis(),
        y_label=pages.people_axis(),
        ticks_months=(0.0, *times),
        legend=pages.chart_legend(),
        name=pages.chart_name(phrases.follows(heading, parts.together(sentences))),
    )


def range_chart(
    pack: Pack,
    shown: tuple[Outcome, ...],
    tags: tuple[OptionTag, ...],
    heading: Message,
) -> RangeChartScene:
    """Return the chart of best estimates and ranges of several outcomes."""
    rows = []
    sentences = []
    for outcome in shown:
        facts = parts.facts_of(pack, outcome)
        title = outcomes.outcome_text(pack, outcome, "name")
        marks = tuple(_mark(tag, fact) for tag, fact in zip(tags, facts, strict=True))
        rows.append((title, marks))
        sentences += [
            outcomes.sentence(pack, outcome.words, tag.name, fact)
            for tag, fact in zip(tags, facts, strict=True)
        ]
    return RangeChartScene(
        rows=tuple(rows),
        x_label=pages.people_axis(),
        legend=pages.range_legend(),
        name=pages.chart_name(
            phrases.headed(heading, parts.together(tuple(sentences)))
        ),
    )


def _line(pack: Pack, tag: OptionTag, facts: tuple[Fact, ...]) -> CurveLine:
    curve = _curve(pack, facts[0])
    if curve is None:
        raise ValueError(f"{facts[0].id} does not lie on a curve")
    whole = float(facts[0].people.of) if facts[0].people else 0.0
    last = curve.last
    times = sorted(
        {last * piece / _PIECES for piece in range(_PIECES + 1)} | set(curve.reported)
    )
    return CurveLine(
        option=tag,
        dots=tuple(_dot(fact) for fact in facts),
        path=tuple((months, curve.interpolated(months) * whole) for months in times),
        band=tuple(
            (months, low * whole, high * whole)
            for months, low, high in (_range_at(curve, months) for months in times)
        ),
    )


def _range_at(curve: LandmarkCurve, months: float) -> tuple[float, float, float]:
    """The range at a time: known at reports, and joined between them like the line.

    The edges join the reported ranges at a constant hazard. A range worked out for a
    time between reports would promise more than is known there.
    """
    known = [(0.0, 1.0, 1.0)]
    for reported in curve.reported:
        spread = curve.band(reported)
        known.append((reported, spread.low, spread.high))
    for before, later in pairwise(known):
        if before[0] <= months <= later[0]:
            share = (months - before[0]) / (later[0] - before[0])
            low = before[1] * (later[1] / before[1]) ** share
            high = before[2] * (later[2] / before[2]) ** share
            return months, low, high
    raise ValueError(f"nothing was reported as late as {months} months")


def _dot(fact: Fact) -> tuple[float, float, float, float]:
    mark = _bounds(fact)
    return (float(fact.entry.months), float(mark[0]), float(mark[1]), float(mark[2]))


def _mark(tag: OptionTag, fact: Fact) -> RangeMark:
    people, low, high = _bounds(fact)
    label = None if _exact(fact) else outcomes.big_number(fact)
    return RangeMark(option=tag, people=people, low=low, high=high, label=label)


def _bounds(fact: Fact) -> tuple[int, int, int]:
    drawn = fact.people
    if drawn is None or drawn.low is None or drawn.high is None:
        raise ValueError(f"{fact.id} has no range to draw")
    return drawn.people, drawn.low, drawn.high


def _exact(fact: Fact) -> bool:
    """Whether the number drawn is also the number to say."""
    return fact.people is not None and fact.people.kind is PeopleKind.EXACT


def _curve(pack: Pack, fact: Fact) -> LandmarkCurve | None:
    entry = fact.entry
    if entry.measure != "survival":
        return None
    return pack.curves.get((fact.trial, entry.arm, entry.outcome))
