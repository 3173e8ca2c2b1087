"""The table of subgroup statements, each with the gate's answer."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.subgroups import Judged, judged_subgroups
from desktop_app.narrative import (
    evidence_layer,
    evidence_ratios,
    evidence_subgroups,
    phrases,
    words,
)
from desktop_app.narrative.message import Message
from desktop_app.scene.evidence_parts.notes import citations
from desktop_app.scene.evidence_scene import Cell, DataRow, DataTable, EvidencePart


def subgroups_part(pack: Pack) -> EvidencePart | None:
    """Return the table; None where the pack says nothing of subgroups."""
    found = judged_subgroups(pack)
    if not found:
        return None
    table = DataTable(
        caption=evidence_layer.subgroups(),
        columns=(
            evidence_subgroups.head_trial(),
            evidence_subgroups.head_factor(),
            evidence_subgroups.head_reported(),
            evidence_subgroups.head_interaction(),
            evidence_subgroups.head_gate(),
            evidence_subgroups.head_against(),
        ),
        keys=("trial", "factor", "reported", "interaction-p", "gate", "against"),
        rows=tuple(_row(pack, one) for one in found),
    )
    remarks = dict.fromkeys(one.subgroup.note for one in found if one.subgroup.note)
    return EvidencePart(
        key="subgroups",
        name=evidence_layer.subgroups(),
        table=table,
        notes=(
            *evidence_subgroups.how_it_is_asked(),
            *words.texts(pack, tuple(remarks)),
        ),
        caption=evidence_layer.subgroups(),
        citation=citations(pack, (fact.id for one in found for fact in one.facts)),
    )


def _row(pack: Pack, one: Judged) -> DataRow:
    return DataRow(
        key=one.subgroup.id,
        cells=(
            Cell(text=evidence_layer.trial(pack.trials[one.subgroup.trial].name)),
            Cell(text=words.text(pack, one.subgroup.factor)),
            Cell(
                text=evidence_layer.row_of(
                    tuple(evidence_subgroups.reported(fact) for fact in one.facts)
                )
            ),
            _interaction(one),
            Cell(text=_answer(one)),
            Cell(
                text=evidence_subgroups.against(one.gate),
                sort=float(len(one.gate.against)),
            ),
        ),
    )


def _interaction(one: Judged) -> Cell:
    if one.interaction is None:
        return Cell(text=evidence_layer.not_reported())
    number = evidence_ratios.interaction(one.interaction)
    return Cell(text=evidence_layer.plain(number), sort=number.value)


def _answer(one: Judged) -> Message:
    answer = evidence_subgroups.answer(one.gate)
    if not one.shrunken:
        return answer
    name = f"subgroup.{one.subgroup.id}"
    return phrases.headed(answer, evidence_subgroups.shrunken(name, one.shrunken))
