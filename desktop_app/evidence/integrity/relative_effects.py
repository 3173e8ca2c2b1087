"""Hazard ratios and statements on subgroups, which clinicians see beside results."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.evidence.integrity.findings import Draft, Finding, Placed, in_pack
from desktop_app.evidence.printed import printed, printed_p
from desktop_app.evidence.schema import Subgroup
from desktop_app.values import Value, replace

_RATIO = "hazard-ratio"


class _Wanted(Value, frozen=True, kw_only=True):
    """What a fact must be of; without `arms` or `outcome` any will do."""

    trial: str
    measure: str = _RATIO
    arms: Sequence[str] | None = None
    outcome: str = ""


def relative_effects(draft: Draft) -> Iterator[Finding]:
    """A ratio is of the right trial, groups and outcome, and never without limits."""
    file = draft.file
    for index, outcome in enumerate(file.outcomes):
        wanted = _Wanted(
            trial=file.main_trial,
            arms=_pairs([option.arm for option in file.options]),
            outcome=_outcome_of(draft, outcome.facts),
        )
        path = f"outcomes[{index}].relative_effect"
        yield from _suits(path, draft.facts.get(outcome.relative_effect), wanted)
    for index, row in enumerate(file.across.rows):
        trial = draft.trials.get(row.trial)
        if trial is None:
            continue
        wanted = _Wanted(
            trial=row.trial,
            arms=_pairs(trial.compared),
            outcome=_outcome_of(draft, row.facts or row.medians),
        )
        path = f"across.rows[{index}].hazard_ratio"
        yield from _suits(path, draft.facts.get(row.hazard_ratio), wanted)
    for index, subgroup in enumerate(file.subgroups):
        yield from _subgroup(draft, f"subgroups[{index}]", subgroup)


def _pairs(arms: Sequence[str]) -> list[str]:
    """Each further arm compared with the first."""
    return [f"{arm}:{arms[0]}" for arm in arms[1:]]


def _outcome_of(draft: Draft, facts: Sequence[str]) -> str:
    """What was measured, by the first fact that is known."""
    known = (draft.facts[one].entry.outcome for one in facts if one in draft.facts)
    return next(known, "")


def _suits(path: str, fact: Placed | None, wanted: _Wanted) -> Iterator[Finding]:
    """The first thing that is wrong with a fact, if it is known at all."""
    if fact is None:
        return
    entry = fact.entry
    for what, found, expected, fits in (
        ("measure", entry.measure, wanted.measure, entry.measure == wanted.measure),
        ("trial", fact.trial, wanted.trial, fact.trial == wanted.trial),
        (
            "arm",
            entry.arm or "the whole trial",
            " or ".join(wanted.arms or ()) or "one of several",
            wanted.arms is None or entry.arm in wanted.arms,
        ),
        (
            "outcome",
            entry.outcome,
            wanted.outcome,
            wanted.outcome in {"", entry.outcome},
        ),
    ):
        if not fits:
            yield _of_fact(
                path,
                fact,
                f"{entry.id}, whose {what} is {found}",
                f"a fact whose {what} is {expected}",
                "Name the right fact, or leave it out.",
            )
            return
    if wanted.measure == _RATIO:
        yield from _limits(path, fact)


def _limits(path: str, fact: Placed) -> Iterator[Finding]:
    """A ratio has both limits, and they can be taken to a logarithm."""
    entry = fact.entry
    low = printed(entry.interval.low) if entry.interval is not None else None
    high = printed(entry.interval.high or "") if entry.interval is not None else None
    if low is None or high is None:
        yield _of_fact(
            path,
            fact,
            f"{entry.id}, a hazard ratio without an interval",
            "a hazard ratio with both limits",
            "Add the interval to the fact, or leave the ratio out.",
        )
    elif fact.value is None or not 0.0 < min(low.value, fact.value.value) < high.value:
        yield _of_fact(
            path,
            fact,
            f"{entry.id}, {entry.as_printed} ({low.value:g} to {high.value:g})",
            "a ratio and limits above 0, the upper limit above the lower",
            "Look the three numbers up again.",
        )
    elif entry.events == 0:
        yield _of_fact(
            path,
            fact,
            f"{entry.id}, a hazard ratio of 0 events",
            "at least one event",
            "Correct the number of events, or leave it out.",
        )


def _subgroup(draft: Draft, path: str, subgroup: Subgroup) -> Iterator[Finding]:
    facts = [draft.facts.get(one) for one in subgroup.facts]
    known = [fact for fact in facts if fact is not None]
    stated = [fact for fact in known if fact.entry.measure == "statement"]
    if not 1 <= len(facts) <= 2 or (stated and len(facts) == 2):
        yield in_pack(
            f"{path}.facts",
            f"{len(facts)} facts",
            "one statement, or the hazard ratios of one or two parts",
            "Add or take away facts.",
        )
        return
    for index, fact in enumerate(known):
        if subgroup.trial in draft.trials:  # otherwise said by identifiers
            measure = "statement" if fact in stated else _RATIO
            wanted = _Wanted(trial=subgroup.trial, measure=measure)
            yield from _suits(f"{path}.facts[{index}]", fact, wanted)
    yield from _interaction(known)
    if subgroup.factors_tested == 0:
        yield in_pack(
            f"{path}.factors_tested",
            "0",
            "how many factors were tested, or nothing if that was not reported",
            "Correct the number, or leave it out.",
        )


def _interaction(facts: Sequence[Placed]) -> Iterator[Finding]:
    """Both parts give the same P, and it is a probability."""
    tested = [fact for fact in facts if fact.entry.interaction_p]
    for fact in tested:
        if printed_p(fact.entry.interaction_p) is None:
            yield fact.finding(
                "interaction_p",
                f'"{fact.entry.interaction_p}"',
                "a number from 0 to 1, such as .40",
                "Write the digits as the source printed them.",
            )
        elif fact.entry.interaction_p != tested[0].entry.interaction_p:
            yield fact.finding(
                "interaction_p",
                fact.entry.interaction_p,
                f"{tested[0].entry.interaction_p}, as for {tested[0].entry.id}",
                "Look the P of interaction up again; both parts share it.",
            )


def _of_fact(path: str, fact: Placed, found: str, expected: str, mend: str) -> Finding:
    return replace(in_pack(path, found, expected, mend), subject=fact.entry.id)
