"""Numbers that are not written as numbers."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.evidence.integrity.findings import Finding, Placed
from desktop_app.evidence.printed import printed

_LARGEST_LEVEL = 99


def printed_number(fact: Placed) -> Iterator[Finding]:
    """What was printed is a plain number, or words where words are expected."""
    entry = fact.entry
    if entry.measure == "statement":
        if not entry.statement.strip():
            yield fact.finding(
                "statement",
                "nothing",
                "the words as printed",
                "Add the words, or choose another measure.",
            )
        return
    if not (entry.measure == "median" and entry.as_printed == NOT_REACHED):
        yield from _number(fact, "as_printed", entry.as_printed)
    if entry.measure == "survival" or entry.months:
        yield from _number(fact, "months", entry.months)
    for name, interval in (("interval", entry.interval), ("spread", entry.spread)):
        if interval is not None:
            yield from _number(fact, f"{name}.low", interval.low)
            if interval.high is not None:
                yield from _number(fact, f"{name}.high", interval.high)
    if entry.interval is not None and not 50 <= entry.interval.level <= _LARGEST_LEVEL:
        yield fact.finding(
            "interval.level",
            f"{entry.interval.level} %",
            f"a level from 50 to {_LARGEST_LEVEL} %",
            "Write the level that the source names.",
        )
    yield from _survival(fact)


NOT_REACHED = "not reached"
"""How a median is given that was not reached when the source was written."""


def _number(fact: Placed, field: str, text: str) -> Iterator[Finding]:
    if printed(text) is None:
        yield fact.finding(
            field,
            f'"{text}"' if text else "nothing",
            "a number in plain digits, such as 42.1",
            "Write the digits as the source printed them, without sign or unit.",
        )


def _survival(fact: Placed) -> Iterator[Finding]:
    """Shares over time lie strictly between nobody and everybody."""
    value, months = fact.value, printed(fact.entry.months)
    if fact.entry.measure != "survival":
        return
    if value is not None and not 0.0 < value.value < 100.0:
        yield fact.finding(
            "as_printed",
            f"{fact.entry.as_printed} %",
            "a share above 0 and below 100 %",
            "Correct it, or give count and n with the measure proportion.",
        )
    if months is not None and months.value <= 0.0:
        yield fact.finding(
            "months",
            fact.entry.months,
            "a time above 0 months",
            "Correct the time.",
        )
