"""A chart of ranges shows each estimate and range where its numbers say."""

import pytest

from tests.charts.figures import drawn, lines, middles, writing
from tests.charts.scenes import RANGES


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("mirrored", [False, True])
def test_marks_and_ranges_stand_where_their_numbers_say(
    text_size: int, *, mirrored: bool
) -> None:
    pen = drawn(RANGES, text_size=text_size, mirrored=mirrored)
    marks = [mark for _, row in RANGES.rows for mark in row]
    people = [mark.people for mark in marks]
    by_people = dict(zip(people, middles(pen, "dot"), strict=True))
    left, right = by_people[0][0], by_people[100][0]

    def place(people: int) -> float:
        return left + (right - left) * people / 100

    for mark, (x, _) in zip(marks, middles(pen, "dot"), strict=True):
        assert x == pytest.approx(place(mark.people))
    for mark, line in zip(marks, lines(pen, "range"), strict=True):
        expected = [place(mark.low), place(mark.high)]
        assert line.points[:, 0].tolist() == pytest.approx(expected)


def test_the_numbers_are_the_estimates() -> None:
    pen = drawn(RANGES)
    numbers = [(one.text, one.color) for one in writing(pen) if one.kind == "number"]
    assert numbers == [
        (str(mark.people), pen.style.option_color(mark.option.slot))
        for _, row in RANGES.rows
        for mark in row
    ]


def test_each_number_stands_beside_its_own_mark() -> None:
    pen = drawn(RANGES)
    numbers = [one for one in writing(pen) if one.kind == "number"]
    for one, (x, y) in zip(numbers, middles(pen, "dot"), strict=True):
        assert 0 < one.left - x < 16
        assert one.bottom < y + 12
        assert one.top > y
