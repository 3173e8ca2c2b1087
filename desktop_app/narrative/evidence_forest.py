"""The words of the forest plot: its rows, its methods, and what it cannot tell."""

from __future__ import annotations

import math

from desktop_app.evidence.pooling import LEVEL, Pooled, TrialRatio
from desktop_app.evidence.statistics.interval import Interval
from desktop_app.evidence.statistics.meta_analysis import RandomEffects
from desktop_app.narrative import numbers
from desktop_app.narrative.evidence_layer import verbatim_name
from desktop_app.narrative.message import Message, Number, msg
from desktop_app.narrative.phrases import per_cent


def summary() -> Message:
    """Return the name of the pooled ratio."""
    return msg(
        "clinician",
        "Random effects, modified Knapp-Hartung",
        "row of a forest plot: the summary",
    )


def prediction() -> Message:
    """Return the name of the prediction interval."""
    return msg("clinician", "Prediction interval", "row of a forest plot")


def sensitivity() -> Message:
    """Return the name of the sensitivity analysis."""
    return msg(
        "clinician", "Sensitivity analysis", "row of a forest plot: a second summary"
    )


def axis() -> Message:
    """Return the label of the axis."""
    return msg("clinician", "Hazard ratio (logarithmic scale)", "axis of a chart")


def lower_hazard(group: Message) -> Message:
    """Return what one side of the axis means."""
    return msg(
        "clinician",
        "Lower hazard: %1",
        "side of a forest plot; the value is a group of people",
        None,
        group,
    )


def legend() -> Message:
    """Return how to read the plot."""
    return msg(
        "clinician",
        "Squares are trials, sized by their weight. The diamond is the summary. The "
        "thin bar is the prediction interval. The hollow diamond is the sensitivity "
        "analysis. The trials stand in a fixed order.",
        "under a forest plot",
    )


def chart_name(rows: Message) -> Message:
    """Return the spoken name of the plot."""
    return msg(
        "clinician",
        "Forest plot of hazard ratios. %1",
        "spoken name of a chart; the value is its rows in words",
        None,
        rows,
    )


def row(name: Message, label: Message) -> Message:
    """Return a row in words."""
    return msg(
        "clinician",
        "%1: %2.",
        "a row of a forest plot, to be spoken: its name, then its figures",
        None,
        name,
        label,
    )


def caption() -> Message:
    """Return what stands under a plot that is saved."""
    return msg(
        "clinician",
        "Hazard ratios of the trials with %1 confidence intervals, a random-effects "
        "summary and a prediction interval.",
        "under a chart",
        None,
        _level(),
    )


def compared(one: TrialRatio) -> Message:
    """Return how many people the compared groups of a trial had together."""
    return msg(
        "clinician",
        "n = %1",
        "under a trial's name: people in the groups that are compared",
        None,
        numbers.group_size(one.fact),
    )


def of_trial(one: TrialRatio) -> Message:
    """Return a trial's ratio and the interval that is drawn."""
    fact, interval = one.fact, one.fact.entry.interval
    if one.moved or interval is None or interval.high is None:
        low = _derived(fact.id, "moved-low", one.interval.low)
        high = _derived(fact.id, "moved-high", one.interval.high)
    else:
        low = numbers.printed(fact, "printed-low", interval.low)
        high = numbers.printed(fact, "printed-high", interval.high)
    return _ratio(numbers.value(fact), low, high)


def of_summary(found: RandomEffects, name: str) -> Message:
    """Return a pooled ratio and its modified Knapp-Hartung interval."""
    interval = found.modified_knapp_hartung.mapped(math.exp)
    return _ratio(
        _derived(name, "estimate", math.exp(found.estimate)),
        _derived(name, "low", interval.low),
        _derived(name, "high", interval.high),
    )


def of_prediction(interval: Interval) -> Message:
    """Return where a new trial's ratio would lie."""
    return msg(
        "clinician",
        "%1 to %2",
        "an interval: its limits",
        None,
        _derived("forest.prediction", "low", interval.low),
        _derived("forest.prediction", "high", interval.high),
    )


def pooling_method(found: Pooled) -> Message:
    """Return how the summary and the prediction interval were made."""
    return msg(
        "clinician",
        "Summary: DerSimonian-Laird random effects on the log scale, each standard "
        "error from the printed interval. Its interval is the modified Knapp-Hartung "
        "one, the prediction interval that of a new trial, both with t on %1 degrees "
        "of freedom and at %2.",
        "below a forest plot; the second value is a level in per cent",
        None,
        _derived("forest.heterogeneity", "df", len(found.trials) - 1, 0),
        _level(),
    )


def common_effect(found: Pooled) -> Message:
    """Return the ratio if all trials shared one."""
    interval = found.fixed.interval.mapped(math.exp)
    return msg(
        "clinician",
        "If all trials shared one ratio, it would be %1. That is not assumed here.",
        "below a forest plot; the value is a ratio with its interval",
        None,
        _ratio(
            _derived("forest.fixed", "estimate", math.exp(found.fixed.estimate)),
            _derived("forest.fixed", "low", interval.low),
            _derived("forest.fixed", "high", interval.high),
        ),
    )


def heterogeneity(found: Pooled) -> Message:
    """Return how much the trials differ."""
    name = "forest.heterogeneity"
    share = _derived(name, "i-squared", 100.0 * found.fixed.i_squared, 1)
    return msg(
        "clinician",
        "Heterogeneity: Q = %1 (%2 degrees of freedom, P = %3), I-squared = %4, "
        "tau-squared = %5. So few trials can say little about it.",
        "below a forest plot",
        None,
        _derived(name, "q", found.fixed.q),
        _derived(name, "df", len(found.trials) - 1, 0),
        _derived(name, "p", found.fixed.q_p, 3),
        per_cent(share),
        _derived(name, "tau-squared", found.random.tau_squared, 3),
    )


def relabelled(one: TrialRatio, name: str) -> Message:
    """Return that an interval was printed at another level than is drawn."""
    interval = one.fact.entry.interval
    if interval is None or interval.high is None:
        raise ValueError(f"{one.fact.id} has no interval")
    return msg(
        "clinician",
        "%1 printed a %2 interval (%3 to %4). It is drawn as the %5 interval of the "
        "same result.",
        "below a forest plot; the first value is a trial",
        None,
        verbatim_name(name),
        per_cent(numbers.whole(one.fact, "level", interval.level)),
        numbers.printed(one.fact, "printed-low", interval.low),
        numbers.printed(one.fact, "printed-high", interval.high),
        _level(),
    )


def floored(one: TrialRatio, name: str) -> Message:
    """Return what the sensitivity analysis changes."""
    return msg(
        "clinician",
        "Sensitivity analysis: the standard error of %1 is set from %2 to %3, the "
        "least that its size and the split of its groups allow.",
        "below a forest plot; the first value is a trial",
        None,
        verbatim_name(name),
        _derived(one.fact.id, "standard-error", one.study.standard_error, 3),
        _derived(one.fact.id, "floored-error", one.floored.standard_error, 3),
    )


def _ratio(estimate: Number, low: Number, high: Number) -> Message:
    return msg(
        "clinician",
        "%1 (%2 to %3)",
        "a ratio, then its interval",
        None,
        estimate,
        low,
        high,
    )


def _level() -> Message:
    return per_cent(_derived("forest.summary", "level", 100.0 * LEVEL, 0))


def _derived(name: str, part: str, value: float, decimals: int = 2) -> Number:
    shown = round(value, decimals)
    return Number(value=shown, decimals=decimals, fact=name, part=part)
