"""An evidence pack read, checked and worked out, or refused with every reason.

The order is: files, tables, structs, integrity, numbers for people. Each step says
all that it finds wrong before the next one is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from desktop_app.errors import BadEvidenceError, Problem
from desktop_app.evidence.comparisons import differences_of
from desktop_app.evidence.curves import curves_of
from desktop_app.evidence.derive import facts_of
from desktop_app.evidence.drafting import draft_of
from desktop_app.evidence.fact import Pack
from desktop_app.evidence.integrity import problems_of
from desktop_app.evidence.reading import read_files
from desktop_app.resources import resource

if TYPE_CHECKING:
    import datetime as dt

    from desktop_app.evidence.integrity.findings import Draft
    from desktop_app.evidence.reading import PackFiles
    from desktop_app.evidence.schema import DeclaredException, Discrepancy

_Declared = TypeVar("_Declared")


def load_pack(path: Path, *, today: dt.date) -> Pack:
    """Return the pack in a folder or an `.evpack` file; nothing is ever written.

    Args:
        path: The folder or the file.
        today: The date against which the pack's review date is held.

    Raises:
        BadEvidenceError: Something is wrong; it lists every problem.
    """
    files = read_files(path)
    draft = draft_of(files)
    problems = problems_of(draft)
    if problems:
        raise BadEvidenceError(files.name, problems)
    return _worked_out(draft, files, today)


def bundled_packs() -> tuple[Path, ...]:
    """Return the packs that the program ships with, in the order of their names.

    Raises:
        MissingFileError: There is no folder of packs.
    """
    folder = resource("evidence")
    return tuple(
        sorted(pack.parent for pack in folder.glob("*/pack.toml") if pack.is_file())
    )


def _worked_out(draft: Draft, files: PackFiles, today: dt.date) -> Pack:
    sources = {source.id: source for source in draft.file.sources}
    try:
        curves = curves_of(draft)
        facts = facts_of(draft, curves, sources)
        differences = differences_of(draft.file, facts)
    except (ValueError, ArithmeticError) as error:
        raise BadEvidenceError(files.name, (_impossible(error),)) from error
    review = draft.file.review_date
    return Pack(
        file=draft.file,
        trials=draft.trials,
        texts=draft.texts,
        facts=MappingProxyType(facts),
        differences=MappingProxyType(differences),
        sources=MappingProxyType(sources),
        exceptions=_exceptions(draft.file.exceptions),
        discrepancies=_discrepancies(draft.file.discrepancies),
        expired_on=review if review < today else None,
        curves=curves.by_outcome,
        files=files,
    )


def _exceptions(
    declared: tuple[DeclaredException, ...],
) -> Mapping[str, tuple[DeclaredException, ...]]:
    return _by_fact((exception.fact, exception) for exception in declared)


def _discrepancies(
    found: tuple[Discrepancy, ...],
) -> Mapping[str, tuple[Discrepancy, ...]]:
    return _by_fact((fact, one) for one in found for fact in one.facts)


def _by_fact(
    pairs: Iterator[tuple[str, _Declared]],
) -> Mapping[str, tuple[_Declared, ...]]:
    found: dict[str, tuple[_Declared, ...]] = {}
    for fact, one in pairs:
        found[fact] = (*found.get(fact, ()), one)
    return MappingProxyType(found)


def _impossible(error: Exception) -> Problem:
    return Problem(
        file="trials",
        field="",
        found=f"numbers that cannot be worked with ({error})",
        expected="shares, times and counts that can all be true at once",
        mend="Look for an extreme number, such as a share next to nothing.",
    )
