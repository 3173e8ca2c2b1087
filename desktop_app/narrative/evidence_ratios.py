"""Printed hazard ratios with their intervals and P values, for clinicians."""

from __future__ import annotations

from desktop_app.evidence.fact import Fact
from desktop_app.evidence.printed import printed_p
from desktop_app.evidence.schema import PrintedInterval
from desktop_app.narrative import numbers
from desktop_app.narrative.message import Message, Number, Verbatim, msg
from desktop_app.narrative.phrases import per_cent


def ratio(fact: Fact) -> Message:
    """Return a hazard ratio with its interval and its P, as printed."""
    interval = fact.entry.interval
    if interval is None:
        return msg(
            "clinician",
            "Hazard ratio %1 (no interval reported)",
            "a hazard ratio as printed",
            None,
            numbers.value(fact),
        )
    shown = msg(
        "clinician",
        "Hazard ratio %1 (%2)",
        "a hazard ratio as printed, then its interval",
        None,
        numbers.value(fact),
        interval_as_printed(fact, interval),
    )
    return shown if not fact.entry.p_value else _with_p(fact, shown)


def _with_p(fact: Fact, shown: Message) -> Message:
    if printed_p(fact.entry.p_value) is None:
        return msg(
            "clinician",
            "%1, P %2",
            "a hazard ratio with its interval, then its P value with a sign, such as <",
            None,
            shown,
            Verbatim(text=fact.entry.p_value, kind="printed"),
        )
    return msg(
        "clinician",
        "%1, P = %2",
        "a hazard ratio with its interval, then its P value",
        None,
        shown,
        numbers.printed(fact, "p-value", fact.entry.p_value),
    )


def interval_as_printed(fact: Fact, interval: PrintedInterval) -> Message:
    """Return a printed interval with its level."""
    level = per_cent(numbers.whole(fact, "level", interval.level))
    low = numbers.printed(fact, "printed-low", interval.low)
    if interval.high is None:
        return msg(
            "clinician",
            "%1 CI %2 to not reached",
            "a confidence interval: level in per cent, then the lower limit",
            None,
            level,
            low,
        )
    return msg(
        "clinician",
        "%1 CI %2 to %3",
        "a confidence interval: level in per cent, then the limits",
        None,
        level,
        low,
        numbers.printed(fact, "printed-high", interval.high),
    )


def interaction(fact: Fact) -> Number:
    """Return the printed P of an interaction."""
    return numbers.printed(fact, "interaction-p", fact.entry.interaction_p)
