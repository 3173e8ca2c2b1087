"""A chart over time shows what was reported, where it was reported, and no more."""

import itertools

import numpy as np
import pytest

from desktop_app.charts.marks import DASHES, mark_path
from desktop_app.charts.pen import Pen
from desktop_app.scene.pictures import CurveChartScene
from tests.charts.figures import drawn, lines, middles, outline, patches, writing
from tests.charts.scenes import ALL, EVERYONE, FOUR, MET_EARLY, TWO

CURVES = {
    name: scene for name, scene in ALL.items() if isinstance(scene, CurveChartScene)
}


def scale_of(pen: Pen) -> tuple[float, float, float, float]:
    """Where month nought, the last month, nobody and everybody are."""
    grid = {line.start[1]: line.points for line in lines(pen, "grid")}
    (left, bottom), (right, _) = grid[0]
    return float(left), float(right), float(bottom), float(grid[100][0, 1])


@pytest.mark.parametrize("name", CURVES)
@pytest.mark.parametrize("width", [700, 1100])
def test_dots_stand_exactly_where_they_were_reported(name: str, width: int) -> None:
    scene = CURVES[name]
    pen = drawn(scene, width=width)
    left, right, bottom, top = scale_of(pen)
    last = max(dot[0] for line in scene.lines for dot in line.dots)
    expected = [
        (
            left + (right - left) * months / last,
            bottom + (top - bottom) * people / 100,
        )
        for line in scene.lines
        for months, people, _, _ in line.dots
    ]
    assert np.allclose(sorted(middles(pen, "dot")), sorted(expected), atol=1e-6)


@pytest.mark.parametrize("name", CURVES)
def test_nothing_is_drawn_after_the_last_report(name: str) -> None:
    pen = drawn(CURVES[name])
    _, right, _, _ = scale_of(pen)
    drawn_lines = [*lines(pen, "line"), *lines(pen, "grid")]
    assert len(drawn_lines) > len(CURVES[name].lines)
    for line in drawn_lines:
        assert line.points[:, 0].max() <= right + 1e-6
    bands = patches(pen, "band")
    assert len(bands) == len(CURVES[name].lines)
    for band in bands:
        assert outline(band)[:, 0].max() <= right + 1e-6
    assert max(x for x, _ in middles(pen, "dot")) <= right + 1e-6


@pytest.mark.parametrize("name", CURVES)
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_numbers_are_the_reported_ones(name: str, text_size: int) -> None:
    scene = CURVES[name]
    pen = drawn(scene, text_size=text_size)
    expected = {
        (str(round(dot[1])), pen.style.option_color(line.option.slot))
        for line in scene.lines
        for dot in line.dots
    }
    numbers = [one for one in writing(pen) if one.kind == "number"]
    assert {(one.text, one.color) for one in numbers} == expected
    assert len(numbers) == sum(len(line.dots) for line in scene.lines)


@pytest.mark.parametrize(
    ("scene", "number"), [(TWO, "12"), (MET_EARLY, "42"), (EVERYONE, "80")]
)
def test_equal_numbers_are_both_there_to_read(
    scene: CurveChartScene, number: str
) -> None:
    pen = drawn(scene)
    same = [one for one in writing(pen) if one.kind == "number" and one.text == number]
    assert len(same) == 2
    assert not same[0].overlaps(same[1])
    assert same[0].color != same[1].color


def test_marks_that_would_hide_each_other_share_the_place_evenly() -> None:
    pen = drawn(TWO)
    dots = patches(pen, "dot")
    last = max(x for x, _ in middles(pen, "dot"))
    parts = [
        dot
        for dot in dots
        if abs(dot.get_transform().transform((0, 0))[0] - last) < 1e-6
    ]
    boxes = [part.get_path().get_extents(part.get_transform()) for part in parts]
    boxes.sort(key=lambda box: box.x0)
    assert boxes[0].x1 == pytest.approx(boxes[1].x0, abs=0.1)


def test_options_differ_in_dashes_and_shape_and_not_in_weight() -> None:
    pen = drawn(FOUR)
    assert len({line.width for line in lines(pen, "line")}) == 1
    assert len({line.color for line in lines(pen, "line")}) == 4
    assert len(set(DASHES)) == 4
    for dashes in DASHES:
        assert sum(dashes[::2]) / sum(dashes) == pytest.approx(0.625)
    marks = patches(pen, "legend")
    shapes = {len(outline(mark)) for mark in marks}
    assert len(marks) == 4
    assert len(shapes) == 3  # a square and a diamond have as many corners


def test_marks_have_the_same_area() -> None:
    areas = []
    for slot in range(4):
        x, y = np.asarray(
            mark_path(slot).interpolated(1).to_polygons(closed_only=True)[0]
            if slot
            else mark_path(0).to_polygons(closed_only=True)[0]
        ).T
        areas.append(abs(float(x[:-1] @ y[1:] - x[1:] @ y[:-1])) / 2)
    assert areas[1:] == pytest.approx([0.5, 0.5, 0.465])


def test_the_axis_of_people_runs_from_nobody_to_everybody() -> None:
    texts = [one.text for one in writing(drawn(TWO))]
    assert [text for text in texts if text in {"0", "25", "50", "75", "100"}] == [
        "0", "25", "50", "75", "100", "0"
    ]  # fmt: skip
    assert {"6", "12"} <= set(texts)


def test_neighbouring_numbers_are_not_read_as_one() -> None:
    numbers = [one for one in writing(drawn(FOUR)) if one.kind == "number"]
    for one, other in itertools.combinations(numbers, 2):
        if min(one.top, other.top) - max(one.bottom, other.bottom) > 4:
            assert max(one.left, other.left) - min(one.right, other.right) > 4
