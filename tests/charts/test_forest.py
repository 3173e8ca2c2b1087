"""A forest plot stands where its ratios are, in ink alone, and ranks nothing."""

from __future__ import annotations

import math
import warnings

import pytest

from desktop_app.charts.height import chart_height
from desktop_app.charts.tokens import Style
from desktop_app.journey.state import State
from desktop_app.l10n.voices import Voices
from desktop_app.scene.evidence_layer import evidence_scene
from desktop_app.scene.pictures import ForestChartScene
from desktop_app.values import replace
from tests.charts.figures import (
    drawn,
    leaving,
    lines,
    outline,
    overlaps,
    patches,
    texts,
    writing,
)
from tests.charts.scenes import FOREST, say
from tests.charts.test_languages import LANGUAGES, pack

KINDS = ("study", "summary", "sensitivity", "prediction")
HIGH = chart_height(FOREST, 1100, 100, say=say)


def _axis(mirrored: bool = False) -> tuple[float, float]:
    """Where the ratio 1 is, and how many pixels a doubling takes."""
    pen = drawn(FOREST, height=HIGH, mirrored=mirrored)
    ticks = {one.text: (one.left + one.right) / 2 for one in writing(pen)}
    return ticks["1.0"], ticks["1.0"] - ticks["0.5"]


def test_a_mark_stands_where_its_ratio_is() -> None:
    pen = drawn(FOREST, height=HIGH)
    one, doubling = _axis()
    studies = [row for row in FOREST.rows if row.kind == "study"]
    for row, square, whisker in zip(
        studies, patches(pen, "study"), lines(pen, "range"), strict=True
    ):
        corners = outline(square)
        middle = (corners[:, 0].min() + corners[:, 0].max()) / 2
        assert middle == pytest.approx(one + math.log2(row.estimate) * doubling, abs=1)
        left, right = whisker.points[:, 0]
        assert left == pytest.approx(one + math.log2(row.low) * doubling, abs=1)
        assert right == pytest.approx(one + math.log2(row.high) * doubling, abs=1)
    (summary,) = patches(pen, "summary")
    row = next(row for row in FOREST.rows if row.kind == "summary")
    places = outline(summary)[:, 0]
    assert places.min() == pytest.approx(one + math.log2(row.low) * doubling, abs=1)
    assert places.max() == pytest.approx(one + math.log2(row.high) * doubling, abs=1)


def test_a_square_is_as_large_as_its_weight() -> None:
    pen = drawn(FOREST, height=HIGH)
    sides = []
    for square in patches(pen, "study"):
        corners = outline(square)
        sides.append(corners[:, 0].max() - corners[:, 0].min())
    weights = [row.weight for row in FOREST.rows if row.kind == "study"]
    largest = max(weights)
    for side, weight in zip(sides, weights, strict=True):
        share = (side / max(sides)) ** 2
        assert share == pytest.approx(weight / largest, rel=0.01)


def test_the_line_at_one_is_dashed_and_runs_past_every_row() -> None:
    pen = drawn(FOREST, height=HIGH)
    pieces = lines(pen, "one")
    one, _ = _axis()
    assert len(pieces) == len(FOREST.rows)
    assert all(piece.points[0, 0] == pytest.approx(one, abs=0.6) for piece in pieces)


def test_an_interval_beyond_the_axis_ends_in_an_arrow_and_not_in_a_cap() -> None:
    assert len(patches(drawn(FOREST, height=HIGH), "arrow")) == 1  # the prediction's
    rows = tuple(
        replace(row, high=9.0) if row.kind == "study" else row for row in FOREST.rows
    )
    pen = drawn(replace(FOREST, rows=rows), height=HIGH)
    assert len(patches(pen, "arrow")) == 5
    assert len(lines(pen, "cap")) == 4


@pytest.mark.parametrize("palette", ["light", "dark", "contrast"])
def test_marks_are_in_ink_and_only_the_sensitivity_is_hollow(palette: str) -> None:
    pen = drawn(FOREST, height=HIGH, palette=palette)
    style = Style(palette, 100)
    from matplotlib.colors import to_hex

    for kind in KINDS:
        hollow = kind == "sensitivity"
        ground = style.color("surface" if hollow else "ink")
        for patch in patches(pen, kind):
            assert to_hex(patch.get_facecolor()) == ground.lower()
            assert to_hex(patch.get_edgecolor()) == style.color("ink").lower()
    options = {style.option_color(slot).lower() for slot in range(4)}
    written = {to_hex(text.get_color()) for text in texts(pen)}
    drawn_lines = {to_hex(line.color) for kind in ("range", "one", "axis", "cap")
                   for line in lines(pen, kind)}  # fmt: skip
    assert not options & (written | drawn_lines)


def test_the_axis_runs_left_to_right_when_reading_does_not() -> None:
    mirrored = drawn(FOREST, height=HIGH, mirrored=True)
    ticks = [one for one in writing(mirrored) if one.kind == "tick"]
    by_place = [one.text for one in sorted(ticks, key=lambda one: one.left)]
    assert by_place == ["0.25", "0.5", "1.0", "2.0"]
    shift = {
        round(after.points[0, 0] - before.points[0, 0], 1)
        for before, after in zip(
            lines(drawn(FOREST, height=HIGH), "range"),
            lines(mirrored, "range"),
            strict=True,
        )
    }
    assert len(shift) == 1  # all of it moved aside, for names on the other side


def test_names_begin_where_reading_begins_and_figures_end_there() -> None:
    for mirrored in (False, True):
        found = writing(drawn(FOREST, height=HIGH, mirrored=mirrored))
        names = [one for one in found if one.kind == "name"]
        figures = [one for one in found if one.kind == "figure"]
        assert len(names) >= len(figures) == len(FOREST.rows)
        if mirrored:
            names, figures = figures, names
        assert max(one.right for one in names) < min(one.left for one in figures)
        assert {round(one.left) for one in names} == {4}
        assert all(one.right == pytest.approx(1096, abs=1.5) for one in figures)


def test_what_each_side_means_stands_on_its_side_of_one() -> None:
    one, _ = _axis()
    for text in writing(drawn(FOREST, height=HIGH)):
        if text.kind == "side":
            below = "less" in text.text
            assert (text.right < one) if below else (text.left > one)


def test_the_same_order_as_was_given_never_by_size() -> None:
    found = [one for one in writing(drawn(FOREST, height=HIGH)) if one.kind == "name"]
    shown = [one.text for one in sorted(found, key=lambda one: -one.top)]
    assert shown == [row.name.source for row in FOREST.rows]


def pack_forest() -> ForestChartScene:
    parts = evidence_scene(State(), pack()).parts
    (chart,) = (one.chart for one in parts if isinstance(one.chart, ForestChartScene))
    return chart


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("width", [720, 1150])
@pytest.mark.parametrize("language", [*LANGUAGES, "en_XA", "ar_XB"])
def test_the_packs_words_neither_meet_nor_leave(
    language: str, width: int, text_size: int
) -> None:
    voice = Voices(pack().files.contents).of(language)
    scene = pack_forest()
    height = chart_height(scene, width, text_size, say=voice.render)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a letter that no font has is a warning
        pen = drawn(
            scene,
            width=width,
            height=height,
            text_size=text_size,
            mirrored=voice.right_to_left,
            say=voice.render,
            number=voice.number,
        )
        pen.image()
    assert overlaps(pen) == []
    assert leaving(pen) == []
    assert pen.style.shrink == 1.0
