"""What each part of a fact is, worked out again from the evidence alone."""

from __future__ import annotations

from desktop_app.evidence.fact import DifferenceFact, Fact, Pack
from desktop_app.narrative.constants import DECLARED
from desktop_app.narrative.message import Number


def truth(pack: Pack, number: Number) -> float | None:
    """Return what a number ought to be; None if nothing vouches for it."""
    if not number.fact:
        allowed = DECLARED.get(number.part, ())
        return number.value if number.value in allowed else None
    if number.part == "n-together":
        return float(
            sum(pack.facts[one].entry.n or 0 for one in number.fact.split("+"))
        )
    if number.fact in pack.facts:
        return _of_fact(pack.facts[number.fact], number.part)
    if number.fact in pack.differences:
        return _of_difference(pack.differences[number.fact], number.part)
    return None


def _of_fact(fact: Fact, part: str) -> float | None:  # noqa: C901, PLR0912
    entry, drawn = fact.entry, fact.people
    if drawn is not None:
        match part:
            case "people":
                return drawn.people
            case "others":
                return drawn.of - drawn.people
            case "fewer-than":
                return 1 if drawn.people == 0 else None
            case "all-but-one":
                return drawn.of - 1
            case "low":
                return drawn.low
            case "high":
                return drawn.high
    interval = entry.interval
    match part:
        case "printed":
            return float(entry.as_printed)
        case "months":
            return float(entry.months)
        case "n":
            return entry.n
        case "count":
            return entry.count
        case "follow-up":
            return float(fact.follow_up_months)
        case "level" if interval is not None:
            return interval.level
        case "low" | "printed-low" if interval is not None:
            return float(interval.low)
        case "high" | "printed-high" if interval is not None and interval.high:
            return float(interval.high)
        case "exact-low" if fact.interval is not None:
            return round(100 * fact.interval.low, 2)
        case "exact-high" if fact.interval is not None:
            return round(100 * fact.interval.high, 2)
    return None


def _of_difference(found: DifferenceFact, part: str) -> float | None:
    drawn = found.people
    if drawn.low is None or drawn.high is None:
        return None
    return {
        "people": abs(drawn.people),
        "low": abs(drawn.low),
        "high": abs(drawn.high),
        "threshold": None
        if found.certainty is None
        else found.certainty.imprecision.mid,
        "exact": round(100 * found.value, 2),
        "exact-low": round(100 * found.interval.low, 2),
        "exact-high": round(100 * found.interval.high, 2),
    }.get(part)
