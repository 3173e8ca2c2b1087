"""Charts run from left to right in every language; only words follow reading."""

import pytest

from tests.charts.figures import drawn, middles, writing
from tests.charts.scenes import FOUR, RANGES, TWO


@pytest.mark.parametrize("scene", [TWO, FOUR])
def test_time_runs_left_to_right_when_reading_does_not(scene: object) -> None:
    assert scene in {TWO, FOUR}
    plain, mirrored = drawn(TWO), drawn(TWO, mirrored=True)
    assert middles(mirrored, "dot") == middles(plain, "dot")
    for one, other in zip(plain.figure.lines, mirrored.figure.lines, strict=True):
        assert one.get_xydata().tolist() == other.get_xydata().tolist()
        assert (
            one.get_transform().get_matrix() == other.get_transform().get_matrix()
        ).all()


def test_more_people_are_farther_right_when_reading_is_from_the_right() -> None:
    pen = drawn(RANGES, mirrored=True)
    marks = [mark for _, row in RANGES.rows for mark in row]
    places = [x for x, _ in middles(pen, "dot")]
    by_people = sorted(zip((mark.people for mark in marks), places, strict=True))
    assert [x for _, x in by_people] == sorted(places)


def test_words_begin_where_reading_begins() -> None:
    pen = drawn(RANGES, mirrored=True)
    right = max(x for x, _ in middles(pen, "dot"))
    for one in writing(pen):
        if one.text in {"Very tired", "Still alive after 12 months"}:
            assert one.left > right
            assert one.right == pytest.approx(1096, abs=1.5)
