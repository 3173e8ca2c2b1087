"""Names inside a pack: each given once, and none that stands for nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.errors import Problem
from desktop_app.evidence.integrity.findings import (
    PACK_FILE,
    Draft,
    Finding,
    Placed,
    in_pack,
    nearest,
)
from desktop_app.evidence.integrity.references import Reference, references
from desktop_app.evidence.schema import TrialFile


def identifiers(draft: Draft) -> Iterator[Finding]:
    """Every id is given once, and every id that is named exists."""
    yield from _given_twice(draft)
    yield from _named_but_unknown(draft)
    for trial in draft.trials.values():
        yield from _arms(draft, trial)
    yield from _arms_of_facts(draft)
    yield from _unlisted_trials(draft)
    yield from _circles(draft)


def _given_twice(draft: Draft) -> Iterator[Finding]:
    file = draft.file
    lists: tuple[tuple[str, str, Iterable[str]], ...] = (
        ("trials", "", file.trials),
        ("options", ".id", (one.id for one in file.options)),
        ("other_options", ".id", (one.id for one in file.other_options)),
        ("outcomes", ".id", (one.id for one in file.outcomes)),
        ("subgroups", ".id", (one.id for one in file.subgroups)),
        ("sources", ".id", (one.id for one in file.sources)),
        ("about", ".id", (one.id for one in file.about)),
        ("matters", ".id", (one.id for one in file.matters)),
        ("checks", ".id", (one.id for one in file.checks)),
        ("team_questions", ".id", (one.id for one in file.team_questions)),
        ("across.rows", ".trial", (one.trial for one in file.across.rows)),
    )
    for path, field, names in lists:
        for index, name in _repeated(names):
            yield in_pack(f"{path}[{index}]{field}", *_second(name))
    for placed in draft.placed:
        if draft.facts[placed.entry.id] is not placed:
            yield placed.finding("id", *_second(placed.entry.id))


def _named_but_unknown(draft: Draft) -> Iterator[Finding]:
    file = draft.file
    main = draft.trials.get(file.main_trial)
    known = {
        "fact": set(draft.facts),
        "trial": set(draft.trials),
        "outcome": {outcome.id for outcome in file.outcomes},
        "arm": {arm.id for arm in main.arms} if main is not None else set(),
    }
    for reference in references(draft):
        if reference.kind == "text" or reference.name in known[reference.kind]:
            continue
        if reference.kind == "arm" and main is None:
            continue
        yield _unknown(reference, known[reference.kind])


def _arms(draft: Draft, trial: TrialFile) -> Iterator[Finding]:
    """The arms of a trial: each once, with people, and known to its facts."""
    file, arms = draft.trial_name(trial.id), [arm.id for arm in trial.arms]
    for index, name in _repeated(arms):
        yield _finding(file, f"arms[{index}].id", *_second(name))
    for index, arm in enumerate(trial.arms):
        if arm.n == 0:
            yield _finding(
                file,
                f"arms[{index}].n",
                "0 people",
                "at least one person",
                "Write how many people were put in this group.",
            )
    for index, name in enumerate(trial.compared):
        if name not in arms:
            yield _finding(file, f"compared[{index}]", *_nothing(name, "arm", arms))
    for index, name in _repeated(trial.compared):
        yield _finding(file, f"compared[{index}]", *_second(name))


def _arms_of_facts(draft: Draft) -> Iterator[Finding]:
    """The arms that facts name: an arm of their trial, or two with a colon between."""
    for placed in draft.placed:
        trial = draft.trials.get(placed.trial)
        arms = [] if trial is None else [arm.id for arm in trial.arms]
        for name in placed.entry.arm.split(":") if placed.entry.arm else ():
            if name not in arms:
                yield placed.finding("arm", *_nothing(name, "arm", arms))


def _unlisted_trials(draft: Draft) -> Iterator[Finding]:
    listed = draft.file.trials
    for name in draft.trials:
        if name not in listed:
            yield in_pack(
                "trials",
                f"no {name}, although there is {draft.trial_name(name)}",
                f"{name} in the list",
                "Add the trial to the list, or take its file away.",
            )
    if draft.file.main_trial not in listed:
        yield in_pack(
            "main_trial",
            draft.file.main_trial,
            f"one of {', '.join(listed)}",
            "Name a trial of the list.",
        )


def _circles(draft: Draft) -> Iterator[Finding]:
    """Facts that supersede each other in a circle, so that none is used."""
    for placed in draft.placed:
        seen: list[str] = []
        here: Placed | None = placed
        while here is not None and here.entry.superseded_by:
            if here.entry.id in seen:
                if here.entry.id == placed.entry.id:
                    yield placed.finding(
                        "superseded_by",
                        f"a circle: {' > '.join([*seen, here.entry.id])}",
                        "a fact that is used itself",
                        "Take superseded_by away from the fact that is used.",
                    )
                break
            seen.append(here.entry.id)
            here = draft.facts.get(here.entry.superseded_by)


def _repeated(names: Iterable[str]) -> Iterator[tuple[int, str]]:
    seen: set[str] = set()
    for index, name in enumerate(names):
        if name in seen:
            yield index, name
        seen.add(name)


def _second(name: str) -> tuple[str, str, str]:
    return f"a second {name}", "each id once", "Rename or delete one of the two."


def _unknown(reference: Reference, known: set[str]) -> Finding:
    words = _nothing(reference.name, reference.kind, known)
    return _finding(reference.file, reference.field, *words)


def _nothing(name: str, kind: str, known: Iterable[str]) -> tuple[str, str, str]:
    near = nearest(name, known)
    expected = f"the id of {'an' if kind[0] in 'ao' else 'a'} {kind} of this pack"
    mend = f"Did you mean {near}?" if near else f"Add the {kind}, or correct the id."
    return name or "nothing", expected, mend


def _finding(file: str, field: str, found: str, expected: str, mend: str) -> Finding:
    if file == PACK_FILE:
        return in_pack(field, found, expected, mend)
    return Finding(
        problem=Problem(
            file=file, field=field, found=found, expected=expected, mend=mend
        )
    )
