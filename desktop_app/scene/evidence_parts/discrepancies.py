"""The table of all that sources disagree on, and of printed figures that are odd."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.schema import DeclaredException, Discrepancy
from desktop_app.narrative import evidence_layer, evidence_sources, provenance, words
from desktop_app.scene.evidence_parts.notes import citations
from desktop_app.scene.evidence_scene import Cell, DataRow, DataTable, EvidencePart


def discrepancies_part(pack: Pack) -> EvidencePart | None:
    """Return the table; None where nothing disagrees and nothing is odd."""
    file = pack.file
    if not (file.discrepancies or file.exceptions):
        return None
    rows = (
        *(_disagreement(place, one) for place, one in enumerate(file.discrepancies)),
        *(_exception(pack, one) for one in file.exceptions),
    )
    quoted = dict.fromkeys(
        (
            *(fact for one in file.discrepancies for fact in one.facts),
            *(one.fact for one in file.exceptions),
        )
    )
    return EvidencePart(
        key="discrepancies",
        name=evidence_layer.discrepancies(),
        table=DataTable(
            caption=evidence_layer.discrepancies(),
            columns=(
                evidence_sources.head_item(),
                evidence_sources.head_first(),
                evidence_sources.head_second(),
                evidence_sources.head_used(),
                evidence_sources.head_facts(),
            ),
            keys=("item", "version-a", "version-b", "used", "facts"),
            rows=rows,
        ),
        notes=(evidence_sources.as_they_stand(),),
        caption=evidence_layer.discrepancies(),
        citation=citations(pack, quoted),
    )


def _disagreement(place: int, one: Discrepancy) -> DataRow:
    return DataRow(
        key=f"discrepancy-{place}",
        cells=(
            Cell(text=evidence_layer.quoted(one.item)),
            Cell(text=evidence_layer.quoted(one.version_a)),
            Cell(text=evidence_layer.quoted(one.version_b)),
            Cell(text=evidence_layer.quoted(one.used)),
            Cell(text=evidence_layer.quoted(", ".join(one.facts))),
        ),
    )


def _exception(pack: Pack, one: DeclaredException) -> DataRow:
    """A figure that a check finds odd: the figure, the check, and why it is shown."""
    fact = pack.facts[one.fact]
    return DataRow(
        key=f"exception-{one.check}-{one.fact}",
        cells=(
            Cell(text=provenance.title(pack, fact)),
            Cell(text=evidence_sources.figure(fact)),
            Cell(text=evidence_sources.check(one.check)),
            Cell(text=words.text(pack, one.reason)),
            Cell(text=evidence_layer.quoted(one.fact)),
        ),
    )
