"""Every place in a pack where one thing names another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from desktop_app.evidence.integrity.findings import PACK_FILE, TEXT_FILE, Draft
from desktop_app.evidence.schema import (
    AcrossTrials,
    CertaintyEntry,
    Option,
    Outcome,
    PackFile,
    QuestionEntry,
    TrialFile,
)
from desktop_app.values import Value

Kind = Literal["text", "fact", "arm", "trial", "outcome"]


class Reference(Value, frozen=True, kw_only=True):
    """A name that stands somewhere for something else.

    Args:
        file: The file in which it stands.
        field: The field in which it stands.
        kind: What it stands for.
        name: The id or text key.
        result: Whether the fact it names is shown as a result.
    """

    file: str
    field: str
    kind: Kind
    name: str
    result: bool = False


def references(draft: Draft) -> Iterator[Reference]:
    """Return every reference of a pack; arms are those of the main trial."""
    for kind, field, name, result in _of_pack(draft.file):
        yield Reference(
            file=PACK_FILE, field=field, kind=kind, name=name, result=result
        )
    for trial in draft.trials.values():
        file = draft.trial_name(trial.id)
        for kind, field, name, result in _of_trial(trial):
            yield Reference(file=file, field=field, kind=kind, name=name, result=result)
    for placed in draft.placed:
        if placed.entry.superseded_by:
            yield Reference(
                file=placed.file,
                field=placed.field("superseded_by"),
                kind="fact",
                name=placed.entry.superseded_by,
            )
    for key, text in draft.texts.items():
        bound = [("count", text.count)] if text.count else []
        bound += [(f"values[{i}]", name) for i, name in enumerate(text.values)]
        for field, name in bound:
            yield Reference(
                file=TEXT_FILE,
                field=f"{key}.{field}",
                kind="fact",
                name=name,
                result=True,
            )


_Named = tuple[Kind, str, str, bool]


def _of_pack(file: PackFile) -> Iterator[_Named]:
    for field in ("update_policy", "funding", "conflicts", "selection", "readability"):
        yield "text", field, getattr(file, field), False
    for i, author in enumerate(file.authors):
        yield "text", f"authors[{i}].role", author.role, False
    yield from _of_question(file.question)
    yield "trial", "main_trial", file.main_trial, False
    yield from _each("trial", "trials", file.trials)
    yield from _of_across(file.across)
    for i, option in enumerate(file.options):
        yield from _of_option(f"options[{i}]", option)
    for i, other in enumerate(file.other_options):
        yield from _texts(f"other_options[{i}]", name=other.name, line=other.line)
        yield from _each("fact", f"other_options[{i}].facts", other.facts)
    for i, outcome in enumerate(file.outcomes):
        yield from _of_outcome(f"outcomes[{i}]", outcome)
    for i, subgroup in enumerate(file.subgroups):
        yield "trial", f"subgroups[{i}].trial", subgroup.trial, False
        yield "text", f"subgroups[{i}].factor", subgroup.factor, False
        if subgroup.note:
            yield "text", f"subgroups[{i}].note", subgroup.note, False
        yield from _each("fact", f"subgroups[{i}].facts", subgroup.facts, result=True)
    for i, discrepancy in enumerate(file.discrepancies):
        yield from _each("fact", f"discrepancies[{i}].facts", discrepancy.facts)
    for i, exception in enumerate(file.exceptions):
        yield "fact", f"exceptions[{i}].fact", exception.fact, False
        yield "text", f"exceptions[{i}].reason", exception.reason, False
    yield from _of_talk(file)


def _of_question(question: QuestionEntry) -> Iterator[_Named]:
    for field in question.__struct_fields__:
        value: str | tuple[str, ...] = getattr(question, field)
        if isinstance(value, str):
            yield "text", f"question.{field}", value, False
        else:
            yield from _each("text", f"question.{field}", value)


def _of_across(across: AcrossTrials) -> Iterator[_Named]:
    yield "text", "across.warning", across.warning, False
    yield from _each("text", "across.legend", across.legend)
    for i, row in enumerate(across.rows):
        path = f"across.rows[{i}]"
        yield "trial", f"{path}.trial", row.trial, False
        yield from _each("fact", f"{path}.facts", row.facts, result=True)
        yield from _each("fact", f"{path}.medians", row.medians, result=True)
        if row.hazard_ratio:
            yield "fact", f"{path}.hazard_ratio", row.hazard_ratio, True
        yield from _of_certainty(f"{path}.certainty", row.certainty)


def _of_option(path: str, option: Option) -> Iterator[_Named]:
    yield "arm", f"{path}.arm", option.arm, False
    yield from _texts(path, name=option.name, short=option.short)
    for field in ("what", "how", "tests", "visits"):
        yield from _each("text", f"{path}.{field}", getattr(option, field))
    for i, line in enumerate(option.calendar):
        here = f"{path}.calendar[{i}]"
        yield "text", f"{here}.label", line.label, False
        for field in ("days_on", "days_off", "then_every"):
            if getattr(line, field):
                yield "fact", f"{here}.{field}", getattr(line, field), True
        yield from _each("fact", f"{here}.days", line.days, result=True)


def _of_outcome(path: str, outcome: Outcome) -> Iterator[_Named]:
    yield from _each("fact", f"{path}.facts", outcome.facts, result=True)
    if outcome.relative_effect:
        yield "fact", f"{path}.relative_effect", outcome.relative_effect, True
    if outcome.threshold_reason:
        yield "text", f"{path}.threshold_reason", outcome.threshold_reason, False
    yield from _of_certainty(f"{path}.certainty", outcome.certainty)


def _of_certainty(path: str, certainty: CertaintyEntry | None) -> Iterator[_Named]:
    if certainty is None:
        return
    for field in certainty.__struct_fields__:
        rating = getattr(certainty, field)
        if rating is None:
            continue
        if rating.reason or rating.down or field == "imprecision_override":
            yield "text", f"{path}.{field}.reason", rating.reason, False


def _of_talk(file: PackFile) -> Iterator[_Named]:
    """What the program and the person say to each other."""
    for i, question in enumerate(file.about):
        yield "text", f"about[{i}].text", question.text, False
        for j, answer in enumerate(question.answers):
            path = f"about[{i}].answers[{j}]"
            yield "text", f"{path}.text", answer.text, False
            yield from _each("text", f"{path}.caveats", answer.caveats)
    for i, matter in enumerate(file.matters):
        yield "text", f"matters[{i}].text", matter.text, False
        yield from _each("outcome", f"matters[{i}].outcomes", matter.outcomes)
        yield from _each("text", f"matters[{i}].words", matter.words)
    for i, check in enumerate(file.checks):
        yield "text", f"checks[{i}].question", check.question, False
        yield from _each("text", f"checks[{i}].answers", check.answers)
        if check.explain:
            yield "text", f"checks[{i}].explain", check.explain, False
        if check.outcome or check.kind == "which-group":
            yield "outcome", f"checks[{i}].outcome", check.outcome, False
    for i, asked in enumerate(file.team_questions):
        yield "text", f"team_questions[{i}].text", asked.text, False
    yield from _each("text", "when_to_call", file.when_to_call)
    if file.fever is not None:
        yield "fact", "fever.fact", file.fever.fact, True
        yield from _each("text", "fever.unless_clinic", file.fever.unless_clinic)


def _of_trial(trial: TrialFile) -> Iterator[_Named]:
    yield "text", "about", trial.about, False
    for i, arm in enumerate(trial.arms):
        yield "text", f"arms[{i}].name", arm.name, False
    if trial.median_follow_up:
        yield "fact", "median_follow_up", trial.median_follow_up, True


def _texts(path: str, **names: str) -> Iterator[_Named]:
    for field, name in names.items():
        yield "text", f"{path}.{field}", name, False


def _each(
    kind: Kind, path: str, names: Iterable[str], *, result: bool = False
) -> Iterator[_Named]:
    for i, name in enumerate(names):
        yield kind, f"{path}[{i}]", name, result
