"""The curve over time with its bands: how they were made, and what they leave open."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from desktop_app.evidence.fact import Fact, Pack
from desktop_app.evidence.schema import Outcome
from desktop_app.evidence.statistics.landmark_comparison import early_late_hazard_ratio
from desktop_app.narrative import (
    evidence_layer,
    evidence_methods,
    evidence_ratios,
    outcomes,
)
from desktop_app.narrative.message import Message
from desktop_app.scene import parts
from desktop_app.scene.chart_scenes import curve_chart, has_curve
from desktop_app.scene.evidence_parts.notes import citations, exceptions
from desktop_app.scene.evidence_scene import EvidencePart
from desktop_app.scene.pictures import OptionTag


def curve_parts(pack: Pack) -> tuple[EvidencePart, ...]:
    """Return a part for every series of outcomes that was reported over time."""
    found = [same for same in _series(pack) if has_curve(pack, same)]
    return tuple(_part(pack, same, alone=len(found) == 1) for same in found)


def _series(pack: Pack) -> Iterator[tuple[Outcome, ...]]:
    people = [one for one in pack.file.outcomes if one.kind == "people"]
    for series in dict.fromkeys(one.series for one in people):
        yield tuple(one for one in people if one.series == series)


def _part(pack: Pack, same: tuple[Outcome, ...], *, alone: bool) -> EvidencePart:
    tags = parts.option_tags(pack)
    name = outcomes.outcome_text(pack, same[0], "name")
    trial = evidence_layer.trial(pack.trials[pack.file.main_trial].name)
    ratios = tuple(
        dict.fromkeys(one.relative_effect for one in same if one.relative_effect)
    )
    facts = tuple(fact for outcome in same for fact in outcome.facts)
    return EvidencePart(
        key=f"curve-{same[0].series}",
        name=evidence_layer.curve()
        if alone
        else evidence_layer.named(evidence_layer.curve(), name),
        lead=(
            evidence_layer.named(
                trial, outcomes.outcome_text(pack, same[0], "meaning")
            ),
        ),
        chart=curve_chart(pack, same, tags),
        notes=(
            *_bands(pack, same, tags),
            evidence_methods.between_reports(),
            evidence_methods.nothing_later(pack.facts[same[-1].facts[0]]),
            *(
                evidence_layer.named(trial, evidence_ratios.ratio(pack.facts[one]))
                for one in ratios
                if one not in pack.exceptions
            ),
            *exceptions(pack, ratios),
            evidence_methods.on_ratios(),
            *_not_proportional(pack, same),
        ),
        caption=evidence_methods.curve_caption(name, trial),
        citation=citations(pack, facts),
    )


def _bands(
    pack: Pack, same: tuple[Outcome, ...], tags: tuple[OptionTag, ...]
) -> Iterator[Message]:
    """How each group's band was made; time by time where that differs."""
    for place, tag in enumerate(tags):
        facts = [pack.facts[outcome.facts[place]] for outcome in same]
        alike = len({fact.method for fact in facts}) == 1
        for fact in facts[:1] if alike else facts:
            how = evidence_methods.method(fact.method)
            if how is None:
                continue
            if alike:
                yield evidence_methods.of_a_band(tag.name, how)
            else:
                when = outcomes.only_months(fact)
                yield evidence_methods.of_a_band_at(tag.name, when, how)


def _not_proportional(pack: Pack, same: tuple[Outcome, ...]) -> Iterator[Message]:
    """That one ratio is not enough, for each further group against the first."""
    for early, late in pairwise(same):
        first, second = parts.facts_of(pack, early), parts.facts_of(pack, late)
        for place in range(1, len(first)):
            groups = first[place], first[0]
            compared = early_late_hazard_ratio(
                pack.curves[_group(groups[0])],
                pack.curves[_group(groups[1])],
                float(first[0].entry.months),
                float(second[0].entry.months),
            )
            if compared.one_ratio_is_not_enough:
                name = f"{second[place].id}~{first[place].id}"
                yield evidence_methods.not_proportional(
                    name, first[place], second[place], compared
                )


def _group(fact: Fact) -> tuple[str, str, str]:
    return fact.trial, fact.entry.arm, fact.entry.outcome
