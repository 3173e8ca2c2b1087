"""Where facts come from, and which of them are still used."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.errors import Problem
from desktop_app.evidence.integrity.findings import Draft, Finding, in_pack
from desktop_app.evidence.integrity.references import references


def source_known(draft: Draft) -> Iterator[Finding]:
    """Every fact names a source of the pack and the place in it."""
    known = {source.id for source in draft.file.sources}
    for fact in draft.placed:
        if fact.entry.source not in known:
            yield fact.finding(
                "source",
                fact.entry.source or "nothing",
                f"one of {', '.join(sorted(known))}",
                "Add the source to pack.toml, or correct its id.",
            )
        if not fact.entry.locator.strip():
            yield fact.finding(
                "locator",
                "nothing",
                "where in the source it stands, such as table 2",
                "Write the page, table or paragraph.",
            )


def superseded_as_result(draft: Draft) -> Iterator[Finding]:
    """A fact that another one supersedes is kept, but never shown as a result."""
    for reference in references(draft):
        fact = draft.facts.get(reference.name) if reference.kind == "fact" else None
        if reference.result and fact is not None and fact.entry.superseded_by:
            yield Finding(
                subject=fact.entry.id,
                problem=Problem(
                    file=reference.file,
                    field=reference.field,
                    found=f"{fact.entry.id}, which is superseded",
                    expected=fact.entry.superseded_by,
                    mend="Use the fact that supersedes it.",
                ),
            )


def dates_in_order(draft: Draft) -> Iterator[Finding]:
    """The evidence is older than its review, and sources than the evidence."""
    file = draft.file
    if file.review_date <= file.evidence_date:
        yield in_pack(
            "review_date",
            f"{file.review_date}",
            f"a date after the evidence date, {file.evidence_date}",
            "Correct one of the two dates.",
        )
