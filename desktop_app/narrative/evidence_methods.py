"""How the clinician's figures were made, one sentence for each method."""

from __future__ import annotations

from desktop_app.evidence.fact import Fact, Method
from desktop_app.evidence.statistics.landmark_comparison import EarlyLate
from desktop_app.narrative import numbers
from desktop_app.narrative.message import Message, Number, msg


def method(how: Method) -> Message | None:
    """Return how an interval was made; None where there is none."""
    match how:
        case Method.PRINTED:
            return msg(
                "clinician",
                "the interval that the source printed, kept on the complementary "
                "log-log scale",
                "how an interval was made; after a colon",
            )
        case Method.WILSON:
            return msg(
                "clinician",
                "Wilson score interval from the count",
                "how an interval was made; after a colon",
            )
        case Method.EXACT_FOR_NONE:
            return msg(
                "clinician",
                "one-sided exact upper limit",
                "how an interval was made, where nobody had the event; after a colon",
            )
        case Method.NEWCOMBE:
            return msg(
                "clinician",
                "Newcombe’s interval from both counts",
                "how an interval was made; after a colon",
            )
        case Method.MOVER:
            return msg(
                "clinician",
                "MOVER (square-and-add) from both bands",
                "how an interval was made; after a colon",
            )
        case Method.NUMBERS_AT_RISK:
            return msg(
                "clinician",
                "complementary log-log band with Greenwood’s variance from the "
                "reported numbers at risk",
                "how an interval was made; after a colon",
            )
        case Method.MEDIAN_FOLLOW_UP:
            return msg(
                "clinician",
                "complementary log-log band with Greenwood’s variance, censoring "
                "taken from the size of the group and the median follow-up",
                "how an interval was made; after a colon",
            )
        case Method.SIZE_ONLY:
            return msg(
                "clinician",
                "complementary log-log band with Greenwood’s variance from the size "
                "of the group alone; the true band is at least this wide",
                "how an interval was made; after a colon",
            )
        case Method.NONE:
            return None


def of_a_group(how: Message) -> Message:
    """Return how the range of a group was made."""
    return msg("clinician", "Range of a group: %1.", "the value is a method", None, how)


def of_a_difference(how: Message) -> Message:
    """Return how the range of a difference was made."""
    return msg(
        "clinician", "Range of a difference: %1.", "the value is a method", None, how
    )


def of_a_band(arm: Message, how: Message) -> Message:
    """Return how one group's band was made."""
    return msg(
        "clinician", "%1: %2.", "a group, then how its band was made", None, arm, how
    )


def of_a_band_at(arm: Message, when: Message, how: Message) -> Message:
    """Return how one group's band was made at one time."""
    return msg(
        "clinician",
        "%1, %2: %3.",
        "a group, a time such as: six months, then how its band was made",
        None,
        arm,
        when,
        how,
    )


def on_differences() -> Message:
    """Return how differences are counted, and why medians have none."""
    return msg(
        "clinician",
        "A difference is counted from the people drawn, as patients see it; the figure "
        "before rounding follows. Medians are not subtracted: the times of scans alone "
        "can make such a difference.",
        "below a table of results",
    )


def on_ratios() -> Message:
    """Return what is never done with a hazard ratio."""
    return msg(
        "clinician",
        "Hazard ratios stand as printed. They are never turned into numbers of people.",
        "below results",
    )


def on_certainty() -> Message:
    """Return who rated certainty, and what was computed."""
    return msg(
        "clinician",
        "Imprecision is computed from the range and the smallest difference that "
        "matters. The authors of the evidence pack rated the other domains.",
        "below a table of results, on the certainty of evidence (GRADE)",
    )


def on_inferred() -> Message:
    """Return what is meant by inferred."""
    return msg(
        "clinician",
        "Inferred: the source does not print the count or the size of the group. Only "
        "these numbers fit all that it prints.",
        "below a table of results",
    )


def between_reports() -> Message:
    """Return what the line between reports is, and what it is not."""
    return msg(
        "clinician",
        "Between reports the line and the band only join what was reported, at "
        "constant hazards. No number is to be read from them there.",
        "below a curve",
    )


def nothing_later(last: Fact) -> Message:
    """Return where the curve ends, and why."""
    return msg(
        "clinician",
        "Nothing was reported after %Ln months, so nothing is drawn there.",
        "below a curve",
        numbers.months(last),
    )


def not_proportional(name: str, early: Fact, late: Fact, found: EarlyLate) -> Message:
    """Return that one hazard ratio does not describe two times.

    Args:
        name: Under which the numbers of this comparison are known.
        early: A fact of the first time.
        late: A fact of the second time.
        found: The comparison.
    """
    return msg(
        "clinician",
        "The ratio of the cumulative hazards is %1 up to %2 months and %3 up to %4 "
        "months, so one hazard ratio does not describe both. Early against late: "
        "P = %5, which does not prove that the hazards are not proportional.",
        "below a curve",
        None,
        _derived(name, "cumulative-early", found.cumulative_early),
        numbers.months(early),
        _derived(name, "cumulative-late", found.cumulative_late),
        numbers.months(late),
        _derived(name, "p", found.p),
    )


def curve_caption(name: Message, trial: Message) -> Message:
    """Return what stands under a curve that is saved."""
    return msg(
        "clinician",
        "%1. %2: shares of people at the reported times, with their bands.",
        "under a chart: an outcome, then the trial",
        None,
        name,
        trial,
    )


def _derived(name: str, part: str, value: float) -> Number:
    return Number(value=round(value, 2), decimals=2, fact=name, part=part)
