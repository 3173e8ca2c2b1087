"""Nothing is cut off and nothing hides anything, in every size and palette."""

import pytest

from desktop_app.charts.height import chart_height
from tests.charts.figures import drawn, leaving, overlaps, writing
from tests.charts.scenes import ALL, say

SIZES = [(700, 420), (1100, 420), (1600, 600)]
TEXT_SIZES = [100, 125, 150, 200]
PALETTES = ["light", "dark", "contrast"]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("name", ALL)
def test_words_neither_meet_nor_leave(
    name: str, palette: str, text_size: int, size: tuple[int, int]
) -> None:
    pen = drawn(
        ALL[name],
        width=size[0],
        height=size[1],
        palette=palette,
        text_size=text_size,
    )
    assert overlaps(pen) == []
    assert leaving(pen) == []


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("name", ALL)
def test_words_neither_meet_nor_leave_when_mirrored(name: str, text_size: int) -> None:
    pen = drawn(ALL[name], text_size=text_size, mirrored=True)
    assert overlaps(pen) == []
    assert leaving(pen) == []


@pytest.mark.parametrize("width", [700, 1100, 1600])
@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("name", ALL)
def test_the_recommended_height_needs_no_smaller_writing(
    name: str, text_size: int, width: int
) -> None:
    height = chart_height(ALL[name], width, text_size, say=say)
    pen = drawn(ALL[name], width=width, height=height, text_size=text_size)
    assert pen.style.shrink == 1.0
    assert height <= 8 * width


def test_writing_shrinks_only_where_there_is_too_little_room() -> None:
    small = drawn(ALL["two"], width=700, height=420, text_size=200)
    assert 11 <= small.style.size("note") < 32
    assert drawn(ALL["two"]).style.shrink == 1.0


def test_every_word_is_written() -> None:
    pen = drawn(ALL["ranges"], width=700, text_size=150)
    written = " ".join(one.text for one in writing(pen))
    for name in ("Very tired", "The mark is the best estimate. The line is the range."):
        assert name in written
    assert all(word in written for word in ["few", "white", "blood", "cells"])


def test_a_chart_without_any_room_is_drawn_all_the_same() -> None:
    for scene in ALL.values():
        drawn(scene, width=120, height=60, text_size=200)
