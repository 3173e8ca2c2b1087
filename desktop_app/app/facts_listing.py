"""Every number of a pack on a line of its own, with where it comes from.

`evenhand facts` prints these rows as a table for people, or as JSON or CSV for other
programs. Shares are per cent, differences percentage points, so that each number can
be held against its source; the columns are the same for every row.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from desktop_app.app.facts_table import as_table
from desktop_app.evidence.fact import DifferenceFact, Fact, Pack
from desktop_app.evidence.statistics.interval import Interval

Row = dict[str, str | int | float | None]

FORMAT: Final = 1
"""The version of the JSON listing; it changes when a column changes its meaning."""

COLUMNS: Final = (
    "id",
    "kind",
    "trial",
    "outcome",
    "measure",
    "arm",
    "intervention",
    "control",
    "months",
    "as_printed",
    "unit",
    "value",
    "low",
    "high",
    "level",
    "method",
    "count",
    "n",
    "people",
    "people_of",
    "people_low",
    "people_high",
    "people_kind",
    "certainty",
    "source",
    "locator",
    "status",
    "superseded_by",
    "statement",
    "exception",
    "note",
)

_DECIMALS: Final = 6


def rows(pack: Pack) -> list[Row]:
    """Return a row for every fact and every difference, in the order of the pack."""
    sure = dict(_certainties(pack))
    facts = [_fact(pack, fact, sure.get(fact.id)) for fact in pack.facts.values()]
    return facts + [_difference(one) for one in pack.differences.values()]


def listing(pack: Pack, form: str) -> str:
    """Return the rows in one of the three forms: "table", "json" or "csv"."""
    if form == "json":
        return as_json(pack)
    if form == "csv":
        return as_csv(rows(pack))
    return as_table(rows(pack))


def as_json(pack: Pack) -> str:
    """Return the rows as JSON, with the pack that they are of; numbers are finite."""
    whole = {
        "format": FORMAT,
        "pack": pack.file.id,
        "version": pack.file.version,
        "checksum": pack.checksum,
        "review_date": pack.file.review_date.isoformat(),
        "past_review": pack.expired_on is not None,
        "facts": rows(pack),
    }
    return json.dumps(whole, allow_nan=False, ensure_ascii=False, indent=2) + "\n"


def as_csv(listed: Sequence[Mapping[str, object]]) -> str:
    """Return the rows as CSV with a line of names; what is not known is empty."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(listed)
    return text.getvalue()


def _certainties(pack: Pack) -> Iterator[tuple[str, str]]:
    """How sure the differences are that a fact has part in."""
    for difference in pack.differences.values():
        if difference.certainty is not None:
            level = difference.certainty.certainty.value
            yield difference.intervention.id, level
            yield difference.control.id, level


def _fact(pack: Pack, fact: Fact, certainty: str | None) -> Row:
    entry, people = fact.entry, fact.people
    share = entry.measure in {"proportion", "survival"}
    scale = 100.0 if share else 1.0
    return _row(
        id=fact.id,
        kind="fact",
        trial=fact.trial,
        outcome=entry.outcome,
        measure=entry.measure,
        arm=entry.arm or None,
        months=float(entry.months) if entry.months else None,
        as_printed=entry.as_printed or None,
        unit=entry.unit or None,
        value=None if fact.value is None else _rounded(fact.value * scale),
        **_range(fact.interval, scale),
        method=fact.method.value,
        count=entry.count,
        n=entry.n,
        people=None if people is None else people.people,
        people_of=None if people is None else people.of,
        people_low=None if people is None else people.low,
        people_high=None if people is None else people.high,
        people_kind=None if people is None else people.kind.value,
        certainty=certainty,
        source=entry.source,
        locator=entry.locator,
        status="superseded" if entry.superseded_by else entry.status,
        superseded_by=entry.superseded_by or None,
        statement=entry.statement or None,
        exception=_exceptions(pack, fact) or None,
        note=_notes(pack, fact) or None,
    )


def _exceptions(pack: Pack, fact: Fact) -> str:
    """What was found odd about a fact and declared, in the pack's own words."""
    declared = pack.exceptions.get(fact.id, ())
    return " ".join(pack.texts[one.reason].text for one in declared)


def _notes(pack: Pack, fact: Fact) -> str:
    """The fact's note, and where sources disagree about it."""
    disagreements = (
        f"{one.item}: {one.version_a} / {one.version_b}; used: {one.used}"
        for one in pack.discrepancies.get(fact.id, ())
    )
    return "; ".join(filter(None, (fact.entry.note, *disagreements)))


def _difference(difference: DifferenceFact) -> Row:
    first, second = difference.intervention, difference.control
    people, assessed = difference.people, difference.certainty
    entry = first.entry
    sources = dict.fromkeys((first.entry.source, second.entry.source))
    locators = dict.fromkeys((first.entry.locator, second.entry.locator))
    return _row(
        id=difference.id,
        kind="difference",
        trial=first.trial,
        outcome=entry.outcome,
        measure="difference",
        arm=f"{first.entry.arm}:{second.entry.arm}",
        intervention=first.id,
        control=second.id,
        months=float(entry.months) if entry.months else None,
        unit="percentage points",
        value=_rounded(100.0 * difference.value),
        **_range(difference.interval, 100.0),
        method=difference.method.value,
        people=people.people,
        people_of=people.of,
        people_low=people.low,
        people_high=people.high,
        certainty=None if assessed is None else assessed.certainty.value,
        source=", ".join(sources),
        locator="; ".join(locators),
        status="computed",
    )


def _row(**cells: str | float | None) -> Row:
    """All columns, in their order; None where nothing is known."""
    return {column: cells.get(column) for column in COLUMNS}


def _range(interval: Interval | None, scale: float) -> dict[str, float]:
    if interval is None:
        return {}
    return {
        "low": _rounded(interval.low * scale),
        "high": _rounded(interval.high * scale),
        "level": _rounded(interval.level * 100.0),
    }


def _rounded(number: float) -> float:
    """A number without what binary fractions add to it."""
    return round(number, _DECIMALS) + 0.0
