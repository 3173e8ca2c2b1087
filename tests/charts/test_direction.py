"""Lines of a text from right to left stay what they were when it is broken."""

from __future__ import annotations

from desktop_app.charts.direction import from_the_right
from tests.charts.figures import drawn, writing
from tests.charts.scenes import FOREST

APART, END, RIGHT = "\u2068", "\u2069", "\u200f"


def test_what_was_set_apart_is_so_on_every_line() -> None:
    lines = [f"see {APART}A journal,", "its volume", f"and page{END} too", "end"]
    assert from_the_right(lines) == [
        f"{RIGHT}see {APART}A journal,{END}",
        f"{RIGHT}{APART}its volume{END}",
        f"{RIGHT}{APART}and page{END} too",
        f"{RIGHT}end",
    ]


def test_words_set_apart_within_others_are_closed_in_turn() -> None:
    lines = [f"{APART}one {APART}two", f"three{END} four{END}"]
    found = from_the_right(lines)
    assert found[0].count(APART) == found[0].count(END) == 2
    assert found[1] == f"{RIGHT}{APART}{APART}three{END} four{END}"


def test_only_what_is_read_from_the_right_is_marked() -> None:
    names = ("name", "note", "figure", "side")
    for mirrored in (False, True):
        pen = drawn(FOREST, height=600, mirrored=mirrored)
        found = [one.text for one in writing(pen) if one.kind in names]
        assert found
        assert all(text.startswith(RIGHT) is mirrored for text in found)
