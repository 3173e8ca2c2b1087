"""The forest plot of the trials' hazard ratios, with all that it cannot tell."""

from __future__ import annotations

import math
from collections.abc import Iterator

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.pooling import Pooled, TrialRatio, pooled
from desktop_app.evidence.statistics.meta_analysis import RandomEffects
from desktop_app.narrative import (
    evidence_forest,
    evidence_layer,
    evidence_methods,
    phrases,
    words,
)
from desktop_app.narrative.message import Message
from desktop_app.scene.evidence_parts.notes import citations, exceptions
from desktop_app.scene.evidence_scene import EvidencePart
from desktop_app.scene.pictures import ForestChartScene, ForestRow

_TICKS = (0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 20.0)
"""Ratios at which an axis may have a mark."""


def forest_part(pack: Pack) -> EvidencePart | None:
    """Return the plot; None unless two trials have printed a ratio."""
    found = pooled(pack)
    if found is None:
        return None
    warning = words.text(pack, pack.file.across.warning)
    ids = tuple(one.fact.id for one in found.trials)
    return EvidencePart(
        key="forest",
        name=evidence_layer.forest(),
        lead=(warning,),
        chart=_chart(pack, found),
        notes=(
            evidence_methods.on_ratios(),
            evidence_forest.pooling_method(found),
            evidence_forest.heterogeneity(found),
            evidence_forest.common_effect(found),
            *(
                evidence_forest.relabelled(one, _name(pack, one))
                for one in found.trials
                if one.moved
            ),
            *exceptions(pack, ids),
            *(evidence_forest.floored(one, _name(pack, one)) for one in found.floored),
        ),
        caption=phrases.follows(evidence_forest.caption(), warning),
        citation=citations(pack, ids),
    )


def _chart(pack: Pack, found: Pooled) -> ForestChartScene:
    rows = tuple(_rows(pack, found))
    control, added, *_ = words.texts(pack, pack.file.across.legend)
    said = tuple(evidence_forest.row(row.name, row.label) for row in rows)
    return ForestChartScene(
        rows=rows,
        ticks=_ticks(rows),
        x_label=evidence_forest.axis(),
        below_one=evidence_forest.lower_hazard(added),
        above_one=evidence_forest.lower_hazard(control),
        legend=evidence_forest.legend(),
        name=evidence_forest.chart_name(phrases.joined(said)),
    )


def _rows(pack: Pack, found: Pooled) -> Iterator[ForestRow]:
    """The trials in the pack's order, never by their results; then the summaries."""
    for one in found.trials:
        yield ForestRow(
            name=evidence_layer.trial(_name(pack, one)),
            kind="study",
            estimate=one.ratio,
            low=one.interval.low,
            high=one.interval.high,
            weight=one.weight,
            label=evidence_forest.of_trial(one),
            note=evidence_forest.compared(one) if one.fact.entry.n else None,
        )
    summary = evidence_forest.of_summary(found.random, "forest.summary")
    yield _summary(found.random, "summary", evidence_forest.summary(), summary)
    interval = found.random.prediction.mapped(math.exp)
    yield ForestRow(
        name=evidence_forest.prediction(),
        kind="prediction",
        estimate=math.exp(found.random.estimate),
        low=interval.low,
        high=interval.high,
        weight=0.0,
        label=evidence_forest.of_prediction(interval),
    )
    if found.sensitivity is not None:
        label = evidence_forest.of_summary(found.sensitivity, "forest.sensitivity")
        name = evidence_forest.sensitivity()
        yield _summary(found.sensitivity, "sensitivity", name, label)


def _summary(
    found: RandomEffects, kind: str, name: Message, label: Message
) -> ForestRow:
    interval = found.modified_knapp_hartung.mapped(math.exp)
    return ForestRow(
        name=name,
        kind=kind,
        estimate=math.exp(found.estimate),
        low=interval.low,
        high=interval.high,
        weight=0.0,
        label=label,
    )


def _ticks(rows: tuple[ForestRow, ...]) -> tuple[float, ...]:
    """The marks that hold all rows between them, and those within."""
    low, high = min(row.low for row in rows), max(row.high for row in rows)
    first = max((one for one in _TICKS if one <= low), default=_TICKS[0])
    last = min((one for one in _TICKS if one >= high), default=_TICKS[-1])
    return tuple(one for one in _TICKS if first <= one <= last)


def _name(pack: Pack, one: TrialRatio) -> str:
    return pack.trials[one.trial].name
