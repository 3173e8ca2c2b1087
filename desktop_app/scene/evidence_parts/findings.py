"""The table of findings: every outcome with both groups, as printed and as people."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.evidence.certainty import Certainty
from desktop_app.evidence.fact import DifferenceFact, Fact, Method, Pack
from desktop_app.evidence.schema import Outcome
from desktop_app.narrative import (
    evidence_findings,
    evidence_layer,
    evidence_methods,
    evidence_ratios,
    numbers,
    outcomes,
    words,
)
from desktop_app.narrative.message import Message, Number
from desktop_app.scene import parts
from desktop_app.scene.evidence_parts.notes import citations, exceptions
from desktop_app.scene.evidence_scene import Cell, DataRow, DataTable, EvidencePart

_LEVELS = tuple(reversed(Certainty))


def findings_part(pack: Pack) -> EvidencePart:
    """Return the table, and how its figures were made."""
    tags = parts.option_tags(pack)
    shown = pack.file.outcomes
    trial = pack.trials[pack.file.main_trial]
    table = DataTable(
        caption=evidence_layer.findings(),
        columns=(
            evidence_findings.head_outcome(),
            *(tag.name for tag in tags),
            evidence_findings.head_difference(),
            evidence_findings.head_relative(),
            evidence_findings.head_certainty(),
            evidence_findings.head_reasons(),
            evidence_findings.head_analysed(),
            evidence_findings.head_follow_up(),
        ),
        keys=(
            "outcome",
            *(tag.id for tag in tags),
            "difference",
            "relative-effect",
            "certainty",
            "reasons",
            "analysed",
            "follow-up",
        ),
        rows=tuple(_row(pack, outcome) for outcome in shown),
    )
    return EvidencePart(
        key="findings",
        name=evidence_layer.findings(),
        lead=(
            evidence_layer.named(
                evidence_layer.trial(trial.name), words.text(pack, trial.about)
            ),
        ),
        table=table,
        notes=_notes(pack),
        caption=evidence_layer.findings(),
        citation=citations(pack, _quoted(pack)),
    )


def _row(pack: Pack, outcome: Outcome) -> DataRow:
    facts = parts.facts_of(pack, outcome)
    found = _difference(pack, outcome)
    return DataRow(
        key=outcome.id,
        cells=(
            Cell(text=outcomes.named(pack, outcome.words, facts[0])),
            *(
                Cell(text=evidence_findings.arm(fact), sort=fact.value)
                for fact in facts
            ),
            _difference_cell(outcome, found),
            _relative(pack, outcome),
            *_certainty(pack, found),
            _analysed(facts),
            _follow_up(facts[0]),
        ),
    )


def _difference(pack: Pack, outcome: Outcome) -> DifferenceFact | None:
    """The difference of two options; with more of them there is no single one."""
    if outcome.kind != "people" or len(outcome.facts) != 2:
        return None
    return parts.differences_of(pack, outcome.facts)[0]


def _difference_cell(outcome: Outcome, found: DifferenceFact | None) -> Cell:
    if found is not None:
        return Cell(text=evidence_findings.difference(found), sort=found.value)
    if outcome.kind == "median":
        return Cell(text=evidence_findings.no_difference_of_medians())
    return Cell(text=outcomes.not_given())


def _relative(pack: Pack, outcome: Outcome) -> Cell:
    if not outcome.relative_effect:
        return Cell(text=evidence_layer.not_reported())
    fact = pack.facts[outcome.relative_effect]
    return Cell(text=evidence_ratios.ratio(fact), sort=fact.value)


def _certainty(pack: Pack, found: DifferenceFact | None) -> tuple[Cell, Cell]:
    if found is None or found.certainty is None:
        none = Cell(text=evidence_findings.not_rated())
        return none, none
    rated = found.certainty
    return (
        Cell(
            text=evidence_findings.level(rated),
            sort=float(_LEVELS.index(rated.certainty)),
        ),
        Cell(text=evidence_findings.reasons(pack, rated)),
    )


def _analysed(facts: tuple[Fact, ...]) -> Cell:
    sizes = [fact.entry.n for fact in facts if fact.entry.n is not None]
    if len(sizes) < len(facts):
        return Cell(text=evidence_layer.not_reported())
    ids = "+".join(fact.id for fact in facts)
    number = Number(value=sum(sizes), fact=ids, part="n-together")
    return Cell(text=evidence_layer.plain(number), sort=float(number.value))


def _follow_up(fact: Fact) -> Cell:
    if not fact.follow_up_months:
        return Cell(text=evidence_layer.not_reported())
    number = numbers.printed(fact, "follow-up", fact.follow_up_months)
    return Cell(text=evidence_layer.plain(number), sort=number.value)


def _quoted(pack: Pack) -> tuple[str, ...]:
    """The facts that the table shows, each once."""
    found: dict[str, None] = {}
    for outcome in pack.file.outcomes:
        found.update(dict.fromkeys(outcome.facts))
        if outcome.relative_effect:
            found[outcome.relative_effect] = None
    return tuple(found)


def _notes(pack: Pack) -> tuple[Message, ...]:
    shown = _quoted(pack)
    facts = [pack.facts[one] for one in shown]
    differences = [_difference(pack, outcome) for outcome in pack.file.outcomes]
    of_groups = _each(fact.method for fact in facts if fact.people is not None)
    of_differences = _each(one.method for one in differences if one is not None)
    inferred = any(fact.entry.status == "inferred" for fact in facts)
    reasons = _texts(outcome.threshold_reason for outcome in pack.file.outcomes)
    return (
        evidence_methods.on_differences(),
        evidence_methods.on_ratios(),
        *exceptions(pack, shown),
        *(evidence_methods.of_a_group(how) for how in of_groups),
        *(evidence_methods.of_a_difference(how) for how in of_differences),
        evidence_methods.on_certainty(),
        *words.texts(pack, reasons),
        *_early(pack),
        *((evidence_methods.on_inferred(),) if inferred else ()),
    )


def _early(pack: Pack) -> tuple[Message, ...]:
    """What results on how long people lived mean: often that they are early."""
    return tuple(
        evidence_layer.named(
            outcomes.outcome_text(pack, outcome, "name"),
            outcomes.outcome_text(pack, outcome, "meaning"),
        )
        for outcome in pack.file.outcomes
        if outcome.page == "living-longer"
    )


def _texts(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for key in keys if key))


def _each(methods: Iterable[Method]) -> tuple[Message, ...]:
    """How each method works, each once, in the order in which they come up."""
    said = (evidence_methods.method(how) for how in dict.fromkeys(methods))
    return tuple(one for one in said if one is not None)
