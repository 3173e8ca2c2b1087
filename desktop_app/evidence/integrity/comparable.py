"""Groups of people that may stand beside each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from desktop_app.evidence.integrity.findings import Draft, Finding, Placed, in_pack
from desktop_app.evidence.schema import Outcome
from desktop_app.values import Value


def _level(fact: Placed) -> int | None:
    """The printed level, where the printed interval is what is shown."""
    interval = fact.entry.interval
    if fact.entry.measure != "median" or interval is None:
        return None
    return interval.level


_ALIKE: tuple[tuple[str, Callable[[Placed], object]], ...] = (
    ("trial", lambda fact: fact.trial),
    ("outcome", lambda fact: fact.entry.outcome),
    ("measure", lambda fact: fact.entry.measure),
    ("unit", lambda fact: fact.entry.unit),
    ("time in months", lambda fact: fact.entry.months),
    ("population", lambda fact: fact.entry.population),
    ("endpoint", lambda fact: fact.entry.endpoint),
    ("level of the interval", _level),
)
_PEOPLE = ("proportion", "survival")


def comparable_arms(draft: Draft) -> Iterator[Finding]:
    """What is set side by side was measured alike, in the arms it is said to be of."""
    file = draft.file
    arms = [option.arm for option in file.options]
    for index, outcome in enumerate(file.outcomes):
        path = f"outcomes[{index}]"
        measures = _PEOPLE if outcome.kind == "people" else ("median",)
        pair = _Row(trial=file.main_trial, arms=arms, measures=measures)
        yield from _side_by_side(draft, f"{path}.facts", outcome.facts, pair)
        yield from _threshold(f"{path}.threshold", outcome.threshold)
    yield from _series(draft)
    for index, row in enumerate(file.across.rows):
        path = f"across.rows[{index}]"
        trial = draft.trials.get(row.trial)
        compared = list(trial.compared) if trial is not None else []
        for field, facts, measures in (
            ("facts", row.facts, _PEOPLE),
            ("medians", row.medians, ("median",)),
        ):
            if facts and compared:
                pair = _Row(trial=row.trial, arms=compared, measures=measures)
                yield from _side_by_side(draft, f"{path}.{field}", facts, pair)
        yield from _threshold(f"{path}.threshold", row.threshold)


class _Row(Value, frozen=True, kw_only=True):
    """What facts that stand side by side must be of, in this order of arms."""

    trial: str
    arms: Sequence[str]
    measures: Sequence[str]


def _side_by_side(
    draft: Draft, path: str, names: Sequence[str], pair: _Row
) -> Iterator[Finding]:
    arms = pair.arms
    if len(names) != len(arms):
        yield in_pack(
            path,
            f"{len(names)} facts",
            f"{len(arms)}, one for each of {', '.join(arms)} in this order",
            "Add or take away facts.",
        )
        return
    facts = [draft.facts.get(name) for name in names]
    for index, (fact, arm) in enumerate(zip(facts, arms, strict=True)):
        if fact is not None:
            yield from _suits(f"{path}[{index}]", fact, arm, pair)
    first = facts[0]
    for index, fact in enumerate(facts[1:], start=1):
        if first is not None and fact is not None:
            yield from _alike(f"{path}[{index}]", first, fact)


def _suits(path: str, fact: Placed, arm: str, pair: _Row) -> Iterator[Finding]:
    """The fact is of the right trial, arm and measure, and can be drawn."""
    entry, trial, measures = fact.entry, pair.trial, pair.measures
    wrong = (
        ("trial", fact.trial, trial, fact.trial == trial),
        ("arm", entry.arm or "the whole trial", arm, entry.arm == arm),
        ("measure", entry.measure, " or ".join(measures), entry.measure in measures),
    )
    for what, found, expected, fits in wrong:
        if not fits:
            yield _in_pack(
                path,
                fact,
                f"{entry.id}, whose {what} is {found}",
                f"a fact whose {what} is {expected}",
                "Name the right fact; the order is that of the options or arms.",
            )
    if entry.measure == "proportion" and (entry.count is None or not entry.n):
        yield _in_pack(
            path,
            fact,
            f"{entry.id}, a share without count and n",
            "a share of people who were counted",
            "Add count and n to the fact; without them it has no range.",
        )


def _alike(path: str, first: Placed, other: Placed) -> Iterator[Finding]:
    for what, of in _ALIKE:
        if of is _level and None in {of(first), of(other)}:
            continue  # one of them was printed without an interval
        if of(first) != of(other):
            yield _in_pack(
                path,
                other,
                f"{other.entry.id}, whose {what} is {of(other) or 'not given'}",
                f"{of(first) or 'none'}, the {what} of {first.entry.id}",
                "Compare only what was measured alike.",
            )


def _series(draft: Draft) -> Iterator[Finding]:
    """Outcomes of one series differ in their time only."""
    firsts: dict[str, Outcome] = {}
    for index, outcome in enumerate(draft.file.outcomes):
        first = firsts.setdefault(outcome.series, outcome)
        for field in ("page", "kind", "polarity"):
            found, expected = getattr(outcome, field), getattr(first, field)
            if found != expected:
                yield in_pack(
                    f"outcomes[{index}].{field}",
                    found,
                    f"{expected}, as for {first.id} of the same series",
                    "Make them alike, or give them series of their own.",
                )


def _threshold(path: str, threshold: int | None) -> Iterator[Finding]:
    if threshold is not None and not 1 <= threshold <= 100:
        yield in_pack(
            path,
            f"{threshold}",
            "a number of people from 1 to 100",
            "Write the smallest difference that matters, in people of 100.",
        )


def _in_pack(path: str, fact: Placed, found: str, expected: str, mend: str) -> Finding:
    return Finding(
        subject=fact.entry.id, problem=in_pack(path, found, expected, mend).problem
    )
