"""A value never changes and equals whatever says the same."""

from __future__ import annotations

import pytest

from desktop_app.values import Value, parts_of, replace


class Group(Value, frozen=True, kw_only=True):
    people: int
    of: int = 100
    names: tuple[str, ...] = ()


class Other(Value, frozen=True, kw_only=True):
    people: int
    of: int = 100
    names: tuple[str, ...] = ()


def test_what_says_the_same_is_the_same() -> None:
    one, same = Group(people=42), Group(people=42, of=100)
    assert one == same
    assert hash(one) == hash(same)
    assert len({one, same}) == 1


def test_values_of_two_kinds_differ() -> None:
    values: set[Value] = {Group(people=42), Other(people=42)}
    assert len(values) == 2


def test_a_value_does_not_change() -> None:
    with pytest.raises(AttributeError):
        Group(people=42).people = 43  # type: ignore[misc] # this is what is refused


def test_a_value_is_made_by_name() -> None:
    with pytest.raises(TypeError):
        Group(42)  # type: ignore[call-arg] # this is what is refused


def test_another_value_with_one_part_changed() -> None:
    one = Group(people=42, names=("a",))
    assert replace(one, people=43) == Group(people=43, names=("a",))
    assert one.people == 42


def test_a_part_that_is_not_there_cannot_be_replaced() -> None:
    with pytest.raises(TypeError):
        replace(Group(people=42), persons=43)


def test_the_parts_come_in_order() -> None:
    assert list(parts_of(Group(people=42, names=("a",)))) == [42, 100, ("a",)]
