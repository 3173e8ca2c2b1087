"""Arabic keeps the marks that it needs, and is listed in the order of reading."""

from __future__ import annotations

import pytest

from desktop_app.leaflet import typeset
from desktop_app.leaflet.arabic import as_set
from desktop_app.leaflet.reading_order import Piece, _as_read, in_reading_order
from tests.leaflet.leaflets import everything, letters, pdf_of, scene_of, voice
from tests.leaflet.pdf_text import read

WORD, FIGURE = "\u0645", "\u0661\u0662"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{WORD} \u2068{FIGURE}\u2069", f"{WORD} {FIGURE}"),
        (
            f"{WORD} \u2067{WORD} \u2068{FIGURE}\u2069.\u2069",
            f"{WORD} {WORD} {FIGURE}.",
        ),
        (f"{WORD} \u2068abc.\u2069", f"{WORD} \u2068abc.\u2069"),
        (f"\u2067{WORD} \u2068abc.\u2069\u2069", f"{WORD} \u2068abc.\u2069"),
        (f"{WORD} \u2068\u22121\u2069", f"{WORD} \u2068\u22121\u2069"),
        (f"\u2066In English.\u2069 {WORD}", f"\u2066In English.\u2069 {WORD}"),
        (f"{WORD}\u064b {WORD}\u0651\u064e", f"{WORD} {WORD}"),
    ],
)
def test_only_marks_that_change_something_stay(text: str, expected: str) -> None:
    assert as_set(text) == expected


def piece(x: float, y: float, kind: str) -> Piece:
    return Piece(
        x=x, y=y, backward=kind == "ar", forward=kind == "en", blank=kind == " "
    )


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        (("ar", " ", "ar"), "2 1 0"),
        (("en", " ", "en"), "0 1 2"),  # nothing of it runs from right to left
        (("ar", " ", "en", "en", " ", "ar"), "5 4 2 3 1 0"),
    ],
)
def test_a_line_is_listed_from_the_right(kinds: tuple[str, ...], expected: str) -> None:
    run = [(piece(10 * x, 0, kind), b"%d" % x) for x, kind in enumerate(kinds)]
    assert b" ".join(_as_read(run)).decode() == expected


def test_lines_stay_in_their_order_and_a_last_space_comes_last() -> None:
    run = [
        (piece(0, 20, "."), b"0"),
        (piece(5, 20, "ar"), b"1"),
        (piece(0, 20, " "), b"2"),
        (piece(0, 5, "ar"), b"3"),
    ]
    assert list(_as_read(run)) == [b"1", b"0", b"2", b"3"]


def test_a_leaflet_in_arabic_would_read_backward_without_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    usual = pdf_of(everything("ar"))
    monkeypatch.setattr(typeset, "in_reading_order", lambda made: made)
    raw = typeset.typeset(scene_of(everything("ar")), voice)
    ordered = in_reading_order(raw)
    assert ordered == usual
    assert len(ordered) == len(raw)
    assert letters(read(raw).text) != letters(read(ordered).text)


def test_what_is_no_such_file_is_left_as_it_is() -> None:
    plain = pdf_of(everything("en"))
    assert in_reading_order(plain) == plain
