"""The sentences that an outcome needs, and what the program puts into each.

The keys are `<words>.<role>`. `%Ln` is the counted number of people; `%1`, `%2` and
so on are said for each role below.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.evidence.integrity.findings import Draft, Placed
from desktop_app.evidence.schema import Outcome
from desktop_app.values import Value, replace


class Role(Value, frozen=True, kw_only=True):
    """One sentence that the program fills itself.

    Args:
        name: The last part of its key.
        counted: Whether `%Ln` stands in it.
        values: How many of `%1`, `%2` ... there are.
        needed: Whether the pack must have it.
        every: Whether all of its placeholders must be used.
    """

    name: str
    counted: bool = False
    values: int = 0
    needed: bool = True
    every: bool = True


BOUND_ON_HARMS = ("notice", "done", "call")
"""Further roles on the harm page; ordinary sentences, bound to facts by the author."""


def roles_of(draft: Draft, outcomes: list[Outcome]) -> tuple[Role, ...]:
    """Return the roles of outcomes that share their words."""
    if all(outcome.kind == "median" for outcome in outcomes):
        return (*_PLAIN, Role(name="median", values=2))
    facts = [
        fact
        for outcome in outcomes
        for name in outcome.facts
        if (fact := draft.facts.get(name)) is not None
    ]
    timed = any(fact.entry.measure == "survival" for fact in facts)
    return (*_PLAIN, *_of_people(facts, timed=timed))


def roles_of_rows(draft: Draft) -> tuple[Role, ...]:
    """Return the roles of the words that the rows of all trials share."""
    facts = [
        fact
        for row in draft.file.across.rows
        for name in row.facts
        if (fact := draft.facts.get(name)) is not None
    ]
    timed = any(fact.entry.measure == "survival" for fact in facts)
    optional = (Role(name=role.name, needed=False) for role in _PLAIN[1:])
    return (
        Role(name="name"),
        *optional,
        *(
            replace(role, needed=role.name == "sentence" and bool(facts))
            for role in _of_people(facts, timed=timed)
        ),
        Role(name="median", values=2, needed=False),
    )


_PLAIN = (Role(name="name"), Role(name="question"), Role(name="meaning"))


def _of_people(facts: list[Placed], *, timed: bool) -> Iterator[Role]:
    yield Role(name="had")
    yield Role(name="had-not", counted=True)
    yield Role(name="sentence", counted=True, values=2 + timed)
    yield Role(name="more", counted=True, values=1 + timed)
    yield Role(name="fewer", counted=True, values=1 + timed)
    yield Role(name="alike", counted=True, values=1 + timed, every=False)
    none = any(fact.entry.count == 0 for fact in facts)
    few = any(_fewer_than_one(fact) for fact in facts)
    yield Role(name="none", counted=True, values=1 + timed, needed=none)
    yield Role(name="had-none", needed=none)
    yield Role(name="few", values=3 + timed, needed=few)


def _fewer_than_one(fact: Placed) -> bool:
    """Whether a fact is drawn as nobody although it happened to somebody."""
    entry = fact.entry
    if entry.count is not None and entry.n:
        return 0 < entry.count < entry.n / 100.0
    return fact.value is not None and 0.0 < fact.value.value < 1.0
