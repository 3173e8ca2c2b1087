"""Findings that an author has declared to be known and accepted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.evidence.integrity.findings import Draft, Finding, in_pack

NEVER_EXCUSED = frozenset(
    {"identifiers", "printed-number", "relative-effects", "source-known"}
)
"""Checks without which nothing else can be trusted."""


def undeclared(
    draft: Draft, found: Iterable[tuple[str, Finding]]
) -> list[tuple[str, Finding]]:
    """Return the findings that no declared exception silences."""
    excused = {(one.check, one.fact) for one in draft.file.exceptions}
    return [
        (check, finding)
        for check, finding in found
        if not finding.subject
        or check in NEVER_EXCUSED
        or (check, finding.subject) not in excused
    ]


def needless(
    draft: Draft, found: Iterable[tuple[str, Finding]], checks: Iterable[str]
) -> Iterator[Finding]:
    """Exceptions for checks that there are not, or that find nothing there."""
    needed = {(check, finding.subject) for check, finding in found}
    known = sorted(set(checks) - NEVER_EXCUSED)
    seen: set[tuple[str, str]] = set()
    for index, declared in enumerate(draft.file.exceptions):
        path = f"exceptions[{index}]"
        key = (declared.check, declared.fact)
        if declared.check not in known:
            yield in_pack(
                f"{path}.check",
                declared.check,
                f"one of {', '.join(known)}",
                "Correct the name of the check.",
            )
        elif key in seen:
            yield in_pack(
                path,
                f"a second exception from {declared.check} for {declared.fact}",
                "each exception once",
                "Delete one of the two.",
            )
        elif key not in needed and declared.fact in draft.facts:
            yield in_pack(
                path,
                f"an exception from {declared.check} for {declared.fact}",
                "no exception, since the check finds nothing wrong there",
                "Delete the exception.",
            )
        seen.add(key)
