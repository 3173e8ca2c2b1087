"""Every number of the clinician's window, worked out again from the evidence."""

from __future__ import annotations

import datetime as dt
import math
import re

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.evidence.pooling import Pooled, pooled
from desktop_app.evidence.statistics.landmark_comparison import (
    EarlyLate,
    early_late_hazard_ratio,
)
from desktop_app.evidence.statistics.meta_analysis import RandomEffects
from desktop_app.journey.state import State
from desktop_app.narrative.message import Message, Number, Verbatim, numbers_in
from desktop_app.scene.evidence_layer import evidence_scene
from desktop_app.scene.evidence_scene import EvidenceScene
from desktop_app.scene.pictures import ForestChartScene
from desktop_app.values import replace
from tests.visits.spoken_numbers import truth
from tests.visits.walk import messages, pieces


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


@pytest.fixture(scope="module")
def scene(pack: Pack) -> EvidenceScene:
    return evidence_scene(State(), pack)


def expected(pack: Pack, number: Number) -> float | None:
    """Return what a number ought to be, before it was rounded."""
    plain = truth(pack, number)
    if plain is not None:
        return plain
    found = pooled(pack)
    assert found is not None
    for look in (_of_gate, _of_forest, _of_trial, _of_curve, _of_fact):
        value = look(pack, found, number)
        if value is not None:
            return value
    return None


def _of_gate(pack: Pack, found: Pooled, number: Number) -> float | None:
    # ICEMAN: chance is unlikely at 0.005 or less; "few" are at most three factors.
    allowed = {("gate", "largest-p"): 0.005, ("gate", "few"): 3}
    return allowed.get((number.fact, number.part))


def _of_forest(pack: Pack, found: Pooled, number: Number) -> float | None:
    summaries = {
        "forest.summary": found.random,
        "forest.sensitivity": found.sensitivity,
    }
    summary = summaries.get(number.fact)
    if summary is not None and number.part != "level":
        return _of_summary(summary)[number.part]
    prediction = found.random.prediction.mapped(math.exp)
    fixed = found.fixed.interval.mapped(math.exp)
    return {
        ("forest.summary", "level"): 95,
        ("forest.prediction", "low"): prediction.low,
        ("forest.prediction", "high"): prediction.high,
        ("forest.fixed", "estimate"): math.exp(found.fixed.estimate),
        ("forest.fixed", "low"): fixed.low,
        ("forest.fixed", "high"): fixed.high,
        ("forest.heterogeneity", "q"): found.fixed.q,
        ("forest.heterogeneity", "p"): found.fixed.q_p,
        ("forest.heterogeneity", "df"): len(pack.file.across.rows) - 1,
        ("forest.heterogeneity", "i-squared"): 100 * found.fixed.i_squared,
        ("forest.heterogeneity", "tau-squared"): found.random.tau_squared,
    }.get((number.fact, number.part))


def _of_summary(found: RandomEffects) -> dict[str, float]:
    interval = found.modified_knapp_hartung.mapped(math.exp)
    return {
        "estimate": math.exp(found.estimate),
        "low": interval.low,
        "high": interval.high,
    }


def _of_trial(pack: Pack, found: Pooled, number: Number) -> float | None:
    for one in found.trials:
        if one.fact.id == number.fact:
            return {
                "moved-low": one.interval.low,
                "moved-high": one.interval.high,
                "standard-error": one.study.standard_error,
                "floored-error": one.floored.standard_error,
            }.get(number.part)
    return None


def _of_curve(pack: Pack, found: Pooled, number: Number) -> float | None:
    late, _, early = number.fact.partition("~")
    if not early or early not in pack.facts:
        return None
    compared = _compared(pack, early, late)
    return {
        "cumulative-early": compared.cumulative_early,
        "cumulative-late": compared.cumulative_late,
        "p": compared.p,
    }.get(number.part)


def _compared(pack: Pack, early: str, late: str) -> EarlyLate:
    entry = pack.facts[early].entry
    return early_late_hazard_ratio(
        pack.curves["palmira", "palbociclib", entry.outcome],
        pack.curves["palmira", "control", entry.outcome],
        float(entry.months),
        float(pack.facts[late].entry.months),
    )


def _of_fact(pack: Pack, found: Pooled, number: Number) -> float | None:
    entry = pack.facts[number.fact].entry if number.fact in pack.facts else None
    if entry is None:
        return None
    if number.part == "p-value":
        return float(entry.p_value)
    if number.part == "interaction-p":
        return float(entry.interaction_p)
    return None


def test_every_number_is_printed_or_worked_out_from_what_was(
    pack: Pack, scene: EvidenceScene
) -> None:
    checked = 0
    for message in messages(scene):
        for number in numbers_in(message):
            wanted = expected(pack, number)
            assert wanted is not None, (message.source, number)
            assert number.value == pytest.approx(
                round(wanted, number.decimals) if number.decimals else wanted
            ), (message.source, number)
            checked += 1
    assert checked > 300


def test_a_wrong_number_would_be_seen(pack: Pack, scene: EvidenceScene) -> None:
    shown = [number for one in messages(scene) for number in numbers_in(one)]
    for name in ("forest.summary", "palmira.pfs-hazard-ratio", "gate"):
        number = next(one for one in shown if one.fact == name)
        wrong = replace(number, value=number.value + 0.01)
        assert expected(pack, wrong) != pytest.approx(wrong.value, abs=0.005)
    assert expected(pack, Number(value=1, fact="nobody", part="n")) is None


def test_no_sentence_holds_a_digit_of_its_own(scene: EvidenceScene) -> None:
    for message in messages(scene):
        for source in _sources(message):
            assert not re.search(r"\d", re.sub(r"%(\d|Ln)", "", source)), source


def test_only_quotations_are_left_as_they_are(scene: EvidenceScene) -> None:
    for piece in pieces(scene):
        if isinstance(piece, Verbatim):
            assert piece.kind in {"trial", "citation", "printed"}, piece


def test_cells_are_sorted_by_the_number_that_they_show(
    pack: Pack, scene: EvidenceScene
) -> None:
    findings = scene.parts[0].table
    assert findings is not None
    for row, outcome in zip(findings.rows, pack.file.outcomes, strict=True):
        cells = dict(zip(findings.keys, row.cells, strict=True))
        for option, fact in zip(pack.file.options, outcome.facts, strict=True):
            assert cells[option.id].sort == pack.facts[fact].value
        if outcome.kind == "people":
            found = pack.difference(outcome.facts[1], outcome.facts[0])
            assert cells["difference"].sort == found.value
        if outcome.relative_effect:
            fact = outcome.relative_effect
            assert cells["relative-effect"].sort == pack.facts[fact].value


def _sources(message: Message) -> list[str]:
    inner = [
        source
        for value in message.values
        if isinstance(value, Message)
        for source in _sources(value)
    ]
    return [message.source, *inner]


def test_figures_of_a_row_are_the_ones_that_are_drawn(scene: EvidenceScene) -> None:
    chart = next(one.chart for one in scene.parts if one.key == "forest")
    assert isinstance(chart, ForestChartScene)
    for row in chart.rows:
        drawn = (row.estimate, row.low, row.high)
        told = [number.value for number in numbers_in(row.label)]
        wanted = drawn[1:] if row.kind == "prediction" else drawn
        assert told == pytest.approx([round(one, 2) for one in wanted]), row.kind
