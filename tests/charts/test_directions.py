"""Charts run from left to right in every language; only words follow reading."""

import pytest

from desktop_app.scene.pictures import CurveChartScene
from tests.charts.figures import drawn, lines, middles, outline, patches, writing
from tests.charts.scenes import FOUR, RANGES, TWO


@pytest.mark.parametrize("scene", [TWO, FOUR], ids=["two", "four"])
def test_time_runs_left_to_right_when_reading_does_not(scene: CurveChartScene) -> None:
    plain, mirrored = drawn(scene), drawn(scene, mirrored=True)
    assert middles(mirrored, "dot") == middles(plain, "dot")
    for kind in ("line", "grid"):
        before, after = lines(plain, kind), lines(mirrored, kind)
        assert before
        for one, other in zip(before, after, strict=True):
            assert one.points.tolist() == other.points.tolist()
    assert [outline(band).tolist() for band in patches(mirrored, "band")] == [
        outline(band).tolist() for band in patches(plain, "band")
    ]


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
