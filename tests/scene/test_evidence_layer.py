"""What the clinician's window on the evidence says, and what it never says."""

from __future__ import annotations

import datetime as dt
import math
from pathlib import Path

import msgspec
import pytest

from desktop_app.evidence.fact import Method, Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.actions import ToggleEvidence
from desktop_app.journey.clinic import understood_fever
from desktop_app.journey.state import Clinic, Palette, State
from desktop_app.l10n.plain import plain
from desktop_app.l10n.render import Speaker
from desktop_app.narrative import evidence_methods
from desktop_app.narrative.message import Message
from desktop_app.scene.evidence_layer import evidence_scene
from desktop_app.scene.evidence_scene import DataTable, EvidencePart, EvidenceScene
from desktop_app.scene.pictures import CurveChartScene, ForestChartScene
from desktop_app.values import replace
from tests.evidence.small_pack import TODAY, Tables, fact, small_pack, written

ENGLISH = Speaker("en")


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


@pytest.fixture(scope="module")
def scene(pack: Pack) -> EvidenceScene:
    return evidence_scene(State(), pack)


def part(scene: EvidenceScene, key: str) -> EvidencePart:
    return next(one for one in scene.parts if one.key == key)


def table(scene: EvidenceScene, key: str) -> DataTable:
    found = part(scene, key).table
    assert found is not None
    return found


def forest(scene: EvidenceScene) -> ForestChartScene:
    chart = part(scene, "forest").chart
    assert isinstance(chart, ForestChartScene)
    return chart


def said(*messages: Message) -> str:
    return " ".join(plain(ENGLISH.render(one)) for one in messages)


def cell(scene: EvidenceScene, key: str, row: str, column: str) -> str:
    shown = table(scene, key)
    line = next(one for one in shown.rows if one.key == row)
    return said(line.cells[shown.keys.index(column)].text)


def test_the_parts_stand_in_this_order(scene: EvidenceScene) -> None:
    assert [one.key for one in scene.parts] == [
        "findings",
        "curve-pfs",
        "forest",
        "subgroups",
        "discrepancies",
    ]
    assert scene.close.action == ToggleEvidence()


def test_every_part_is_a_table_or_a_chart_and_says_where_it_is_from(
    scene: EvidenceScene,
) -> None:
    for one in scene.parts:
        assert (one.table is None) != (one.chart is None)
        assert one.caption is not None
        assert one.citation


def test_every_row_has_a_cell_for_every_column(scene: EvidenceScene) -> None:
    for one in scene.parts:
        if one.table is None:
            continue
        shown = one.table
        assert len(shown.columns) == len(shown.keys) == len(set(shown.keys))
        assert all(len(row.cells) == len(shown.keys) for row in shown.rows)
        keys = [row.key for row in shown.rows]
        assert len(keys) == len(set(keys))


def test_the_clinician_sees_every_outcome_whatever_the_patient_sees(
    pack: Pack, scene: EvidenceScene
) -> None:
    left_out = State(
        order=("response",), hidden=("pfs", "neutropenia"), clinic=Clinic(fever="37.5")
    )
    assert understood_fever(left_out.clinic.fever)
    assert evidence_scene(left_out, pack) == scene
    shown = [row.key for row in table(scene, "findings").rows]
    assert shown == [outcome.id for outcome in pack.file.outcomes]
    assert "os-median" in shown


@pytest.mark.parametrize(
    ("outcome", "column", "words"),
    [
        ("pfs-6", "hormone-alone", "29.1%, n = 62; 29 of 100 (from 17 to 42)"),
        ("pfs-6", "palbociclib-again", "42.1%, n = 136; 42 of 100 (from 32 to 51)"),
        (
            "pfs-6",
            "difference",
            "13 more (from 3 fewer to 28 more); before rounding 13.00 (−2.66 to 27.65)",
        ),
        (
            "pfs-6",
            "relative-effect",
            "Hazard ratio 0.84 (95% CI 0.66 to 1.07), P = 0.149",
        ),
        ("pfs-6", "certainty", "Low"),
        ("pfs-12", "certainty", "Very low"),
        ("pfs-6", "analysed", "198"),
        ("pfs-6", "follow-up", "13.4"),
        (
            "neutropenia",
            "hormone-alone",
            "0/60 (0%); None of 60 (up to 5 of 100); inferred",
        ),
        ("pfs-median", "palbociclib-again", "4.9 months (95% CI 3.6 to 6.1)"),
        ("pfs-median", "difference", "Not given for medians"),
        ("os-median", "palbociclib-again", "28.3 months (no interval reported)"),
        ("os-median", "relative-effect", "Hazard ratio 1.06 (95% CI 0.75 to 1.51)"),
        ("any-serious", "relative-effect", "Not reported"),
    ],
)
def test_findings_stand_as_printed_and_as_people(
    scene: EvidenceScene, outcome: str, column: str, words: str
) -> None:
    assert cell(scene, "findings", outcome, column) == words


def test_reasons_name_the_domain(scene: EvidenceScene) -> None:
    reasons = cell(scene, "findings", "pfs-12", "reasons")
    assert reasons.startswith("Risk of bias (serious): ")
    assert "Imprecision (very serious): " in reasons


def test_an_odd_interval_is_said_wherever_it_is_shown(scene: EvidenceScene) -> None:
    odd = "narrower than a study of this size can give"
    for key in ("findings", "curve-pfs", "forest"):
        assert odd in said(*part(scene, key).notes), key
    fact_id = "palmira.pfs-hazard-ratio"
    row = f"exception-interval-narrower-than-patients-allow-{fact_id}"
    assert odd in cell(scene, "discrepancies", row, "used")


def test_the_curve_has_its_method_and_one_ratio_is_not_enough(
    scene: EvidenceScene,
) -> None:
    shown = part(scene, "curve-pfs")
    assert isinstance(shown.chart, CurveChartScene)
    notes = said(*shown.notes)
    assert notes.count("median follow-up") == 2
    assert "Nothing was reported after 12 months" in notes
    assert "0.70 up to 6 months and 1.00 up to 12 months" in notes
    assert "never turned into numbers of people" in notes


def test_nothing_is_said_of_hazards_that_stay_proportional(tmp_path: Path) -> None:
    steady = evidence_scene(State(), _small(tmp_path / "a", "20.0", "40.0"))
    assert "one hazard ratio" not in said(*part(steady, "curve-growth").notes)
    meeting = evidence_scene(State(), _small(tmp_path / "b", "20.0", "20.4"))
    assert "one hazard ratio" in said(*part(meeting, "curve-growth").notes)


def _small(folder: Path, usual: str, new: str) -> Pack:
    tables = small_pack()
    fact(tables, "alder-growth-12-usual")["as_printed"] = usual
    fact(tables, "alder-growth-12-new")["as_printed"] = new
    return load_pack(written(tables, folder), today=TODAY)


def test_trials_stand_in_the_fixed_order_and_summaries_below(
    pack: Pack, scene: EvidenceScene
) -> None:
    rows = forest(scene).rows
    names = [pack.trials[row.trial].name for row in pack.file.across.rows]
    assert [said(row.name) for row in rows[: len(names)]] == names
    assert [row.kind for row in rows] == [
        *["study"] * 4,
        "summary",
        "prediction",
        "sensitivity",
    ]
    assert math.fsum(row.weight for row in rows) == pytest.approx(1.0)


def test_the_warning_stands_above_the_plot_and_under_a_saved_one(
    scene: EvidenceScene,
) -> None:
    warning = "They cannot tell you which medicine is better."
    shown = part(scene, "forest")
    assert warning in said(*shown.lead)
    assert shown.caption is not None
    assert warning in said(shown.caption)


def test_the_axis_holds_every_row(scene: EvidenceScene) -> None:
    chart = forest(scene)
    for row in chart.rows:
        assert chart.ticks[0] <= row.low <= row.estimate <= row.high <= chart.ticks[-1]
    assert 1.0 in chart.ticks


def test_the_name_of_the_plot_tells_every_row(scene: EvidenceScene) -> None:
    chart = forest(scene)
    spoken = said(chart.name)
    for row in chart.rows:
        assert said(row.name) in spoken
        assert said(row.label) in spoken


def test_other_levels_and_other_errors_are_told(scene: EvidenceScene) -> None:
    notes = said(*part(scene, "forest").notes)
    assert "PACE printed a 90% interval (0.79 to 1.55)" in notes
    assert "standard error of PALMIRA is set from 0.123 to 0.153" in notes
    assert "I-squared = 50.5%" in notes


def test_no_subgroup_may_change_a_number(scene: EvidenceScene) -> None:
    shown = table(scene, "subgroups")
    for row in shown.rows:
        assert cell(scene, "subgroups", row.key, "gate").startswith("No, ")
        assert cell(scene, "subgroups", row.key, "against")
    assert cell(scene, "subgroups", "postmonarch-liver", "interaction-p") == "0.40"
    assert cell(scene, "subgroups", "pace-esr1", "interaction-p") == "Not reported"


def test_every_discrepancy_and_every_exception_has_a_row(
    pack: Pack, scene: EvidenceScene
) -> None:
    rows = table(scene, "discrepancies").rows
    file = pack.file
    assert len(rows) == len(file.discrepancies) + len(file.exceptions)
    for one, row in zip(file.discrepancies, rows, strict=False):
        assert [said(shown.text) for shown in row.cells[:4]] == [
            one.item,
            one.version_a,
            one.version_b,
            one.used,
        ]


def test_old_evidence_is_said_on_every_part(pack: Pack) -> None:
    late = replace(pack, expired_on=pack.file.review_date)
    for one in evidence_scene(State(), late).parts:
        assert len(one.lead) >= 1
        assert said(*one.lead) != ""
        assert str(pack.file.review_date.year) in said(one.lead[0])


def test_colours_follow_the_computer_until_somebody_chooses(pack: Pack) -> None:
    dark = evidence_scene(State(), pack, Palette.DARK)
    assert dark.palette == "dark"
    chosen = evidence_scene(State(palette=Palette.CONTRAST), pack, Palette.DARK)
    assert chosen.palette == "contrast"


def test_a_pack_with_little_to_say_has_fewer_parts(tmp_path: Path) -> None:
    pack = load_pack(written(small_pack(), tmp_path), today=TODAY)
    scene = evidence_scene(State(), pack)
    assert [one.key for one in scene.parts] == ["findings", "curve-growth"]


def test_p_values_with_a_sign_are_quoted(tmp_path: Path) -> None:
    tables: Tables = small_pack()
    fact(tables, "alder-growth-ratio")["p_value"] = "<.001"
    tables["pack.toml"]["outcomes"][0]["relative_effect"] = "alder-growth-ratio"
    pack = load_pack(written(tables, tmp_path), today=TODAY)
    scene = evidence_scene(State(), pack)
    shown = cell(scene, "findings", "growth-6", "relative-effect")
    assert shown == "Hazard ratio 0.80 (95% CI 0.62 to 1.03), P <.001"


def test_every_method_is_put_into_words() -> None:
    for method in Method:
        assert (evidence_methods.method(method) is None) == (method is Method.NONE)


def test_an_open_gate_shows_both_ratios_drawn_towards_the_whole(pack: Pack) -> None:
    liver = next(one for one in pack.file.subgroups if one.id == "postmonarch-liver")
    facts = dict(pack.facts)
    for one in liver.facts:
        entry = msgspec.structs.replace(facts[one].entry, interaction_p=".001")
        facts[one] = replace(facts[one], entry=entry)
    foreseen = msgspec.structs.replace(liver, direction_stated=True, factors_tested=1)
    file = msgspec.structs.replace(pack.file, subgroups=(foreseen,))
    scene = evidence_scene(State(), replace(pack, file=file, facts=facts))
    answer = cell(scene, "subgroups", "postmonarch-liver", "gate")
    assert answer.startswith("Yes, drawn towards the result of the whole trial.")
    assert "0.70 (0.51 to 0.95) and 0.76 (0.57 to 1.01)" in answer
