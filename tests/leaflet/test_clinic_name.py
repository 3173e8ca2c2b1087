"""A clinic's name stands above its number, in every language as it says it itself."""

from __future__ import annotations

import io

import pikepdf
import pytest

from desktop_app.journey.state import Clinic, Paper, State
from desktop_app.scene.leaflet_parts import CallBox
from desktop_app.values import replace
from tests.leaflet.leaflets import (
    LANGUAGES,
    TELEPHONE,
    all_parts,
    everything,
    expected,
    letters,
    nothing,
    pdf_of,
    read_of,
    scene_of,
)

NAME = "St Mary's Breast Unit 2"
LONG = "Brustzentrum am Universitätsklinikum Nordrhein-Westfalen Süd"


def named(state: State, name: str = NAME) -> State:
    return replace(state, clinic=replace(state.clinic, name=name))


def box_of(state: State) -> CallBox:
    (box,) = (part for part in all_parts(scene_of(state)) if isinstance(part, CallBox))
    return box


def test_a_leaflet_without_a_name_says_nothing_of_one() -> None:
    assert box_of(everything()).clinic is None
    assert NAME not in read_of(everything()).text


@pytest.mark.parametrize("name", ["\u202e" + NAME, "n" * 61, "two\nlines"])
def test_what_is_no_name_is_not_printed(name: str) -> None:
    assert box_of(named(nothing(), name)).clinic is None


@pytest.mark.parametrize(
    "state",
    [
        everything("en"),
        everything("ar"),
        nothing("de", large=True),
        everything("es", second="ar"),
        nothing("en", second="zh_CN", large=True),
    ],
    ids=["en", "ar", "large", "es+ar", "en+zh large"],
)
def test_the_name_is_read_before_the_number(state: State) -> None:
    shown = named(state)
    text = read_of(shown).text
    languages = len(scene_of(shown).languages)
    assert text.count(NAME) == languages
    assert letters(expected(shown)) == letters(text)
    if state.clinic.telephone:
        assert 0 < text.index(TELEPHONE) - text.index(NAME) < 120


@pytest.mark.parametrize("code", [one.code for one in LANGUAGES.offered])
@pytest.mark.parametrize("paper", list(Paper))
def test_the_longest_name_takes_no_page_more(code: str, paper: Paper) -> None:
    state = replace(everything(code, paper=paper), clinic=Clinic(telephone=TELEPHONE))
    with_name, without = (
        len(pikepdf.open(io.BytesIO(pdf_of(one))).pages)
        for one in (named(state, LONG), state)
    )
    assert with_name == without
