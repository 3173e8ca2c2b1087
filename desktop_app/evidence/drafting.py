"""The files of a pack turned into a draft, which integrity then looks at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import MappingProxyType

from desktop_app.errors import BadEvidenceError, Problem
from desktop_app.evidence.conversion import Struct, convert, fitting
from desktop_app.evidence.integrity import problems_of_facts
from desktop_app.evidence.integrity.findings import (
    PACK_FILE,
    PRACTICAL,
    TEXT_FILE,
    Draft,
    Placed,
)
from desktop_app.evidence.reading import PackFiles
from desktop_app.evidence.schema import (
    FORMAT,
    FactEntry,
    PackFile,
    PracticalFile,
    TextEntry,
    TrialFile,
)
from desktop_app.evidence.tables import Table, inside, read_table, told

PRACTICAL_FILE = "practical.toml"
NEEDS_A_NEWER = "This pack needs a newer Evenhand: install that first."


def draft_of(files: PackFiles) -> Draft:
    """Return the draft of a pack.

    Raises:
        BadEvidenceError: A file is missing, cannot be read, or does not fit the
            schema. What is wrong with the facts that do fit is told as well. Or it
            is for a newer Evenhand; then what else does not fit may well be right.
    """
    problems = list(files.problems)
    if not files.whole:
        raise BadEvidenceError(files.name, tuple(problems))
    tables = {
        name: table
        for name, content in files.contents.items()
        if name.endswith(".toml")
        and (table := read_table(name, content, problems)) is not None
    }
    newer = newer_format(tables.get(PACK_FILE, {}))
    if newer is not None:
        raise BadEvidenceError(files.name, (newer,))
    named = {problem.file for problem in problems}
    problems.extend(_missing(files, _needed(tables), named))
    _check_format(tables.get(PACK_FILE), problems)
    file = _converted(tables, PACK_FILE, PackFile, problems)
    practical = _converted(tables, PRACTICAL_FILE, PracticalFile, problems)
    trials = {
        name: trial
        for name in _trial_files(tables)
        if (trial := _converted(tables, name, TrialFile, problems)) is not None
    }
    texts = _texts(tables.get(TEXT_FILE, {}), problems)
    problems.extend(_misnamed(trials))
    if problems or file is None or practical is None:
        usable = _fitting_facts(tables, {f"{one.file} {one.field}" for one in problems})
        raise BadEvidenceError(files.name, (*problems, *problems_of_facts(usable)))
    listed = {trial.id: trial for trial in trials.values()}
    in_order = sorted(
        listed, key=lambda one: file.trials.index(one) if one in file.trials else 999
    )
    placed = (
        *_placed(trials, in_order),
        *(
            Placed(entry=entry, file=PRACTICAL_FILE, index=index, trial=PRACTICAL)
            for index, entry in enumerate(practical.facts)
        ),
    )
    return Draft(
        file=file,
        trials=MappingProxyType({one: listed[one] for one in in_order}),
        texts=MappingProxyType(texts),
        placed=placed,
        facts={fact.entry.id: fact for fact in reversed(placed)},
    )


def newer_format(table: Table) -> Problem | None:
    """Return what to say of a `pack.toml` for a newer Evenhand; None if it is not."""
    version = table.get("format")
    if not isinstance(version, int) or version <= FORMAT:
        return None
    return Problem(
        file=PACK_FILE,
        field="format",
        found=told(version),
        expected=str(FORMAT),
        mend=NEEDS_A_NEWER,
    )


def _needed(tables: dict[str, Table]) -> list[str]:
    """The files that every pack has, and those of the trials that it lists."""
    listed = tables.get(PACK_FILE, {}).get("trials")
    trials = listed if isinstance(listed, list) else []
    return [
        PACK_FILE,
        PRACTICAL_FILE,
        TEXT_FILE,
        *(f"trials/{trial}.toml" for trial in trials if isinstance(trial, str)),
    ]


def _missing(
    files: PackFiles, needed: Iterable[str], named: set[str]
) -> Iterator[Problem]:
    for name in needed:
        if name not in files.contents and name not in named:
            yield Problem(
                file=name,
                field="",
                found="nothing",
                expected="a file of this name in the pack",
                mend="Add the file, or correct its name.",
            )


def _check_format(table: Table | None, problems: list[Problem]) -> None:
    version = table.get("format") if table is not None else None
    if isinstance(version, int) and version != FORMAT:
        problems.append(
            Problem(
                file=PACK_FILE,
                field="format",
                found=str(version),
                expected=str(FORMAT),
                mend="Get a pack for this version of Evenhand.",
            )
        )


def _converted(
    tables: dict[str, Table], name: str, kind: type[Struct], problems: list[Problem]
) -> Struct | None:
    table = tables.get(name)
    return None if table is None else convert(name, "", table, kind, problems)


def _texts(table: Table, problems: list[Problem]) -> dict[str, TextEntry]:
    """Sentences by key; `[a.b]` and `["a.b"]` mean the same."""
    texts: dict[str, TextEntry] = {}
    for key, entry in _leaves("", table):
        text = convert(TEXT_FILE, key, entry, TextEntry, problems)
        if key in texts:
            problems.append(
                Problem(
                    file=TEXT_FILE,
                    field=key,
                    found="a second sentence of this name",
                    expected="each name once",
                    mend="Delete or rename one of the two.",
                )
            )
        elif text is not None:
            texts[key] = text
    return texts


def _leaves(path: str, table: Table) -> Iterator[tuple[str, object]]:
    for key, value in table.items():
        here = inside(path, key)
        if isinstance(value, dict) and value and not _is_entry(value):
            yield from _leaves(here, value)
        else:
            yield here, value


def _is_entry(table: Table) -> bool:
    return any(not isinstance(part, dict) for part in table.values())


def _trial_files(tables: dict[str, Table]) -> list[str]:
    return [name for name in tables if name.startswith("trials/")]


def _misnamed(trials: dict[str, TrialFile]) -> Iterator[Problem]:
    for name, trial in trials.items():
        if name != f"trials/{trial.id}.toml":
            yield Problem(
                file=name,
                field="id",
                found=trial.id,
                expected=name.removeprefix("trials/").removesuffix(".toml"),
                mend="Give the file and the trial the same name.",
            )


def _placed(trials: dict[str, TrialFile], in_order: list[str]) -> Iterator[Placed]:
    for one in in_order:
        name = f"trials/{one}.toml"
        sizes = {arm.id: arm.n for arm in trials[name].arms}
        for index, entry in enumerate(trials[name].facts):
            arms = entry.arm.split(":") if entry.arm else list(sizes)
            yield Placed(
                entry=entry,
                file=name,
                index=index,
                trial=one,
                people=sum(sizes.get(arm, 0) for arm in arms),
            )


def _fitting_facts(tables: dict[str, Table], faulty: set[str]) -> Iterator[Placed]:
    """The facts that can be checked by themselves in a pack with other faults."""
    for name, table in tables.items():
        if name == PRACTICAL_FILE or name.startswith("trials/"):
            for index, entry in fitting(table, "facts", FactEntry):
                here = f"{name} facts[{index}]."
                if not any(place.startswith(here) for place in faulty):
                    yield Placed(entry=entry, file=name, index=index, trial=name)
