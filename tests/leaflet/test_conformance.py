"""A leaflet is a PDF that can be read aloud, in every language, on every paper."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import pairwise

import page
import pikepdf
import pytest

from desktop_app.journey.state import Paper, State
from desktop_app.leaflet.density import PAGES, pages_of
from tests.leaflet.leaflets import (
    LANGUAGES,
    PAIRS,
    each_usual,
    everything,
    letters,
    named,
    pdf_of,
    pictures,
    read_of,
    scene_of,
    voice,
)

USUAL = tuple(each_usual())
LARGE = tuple(
    everything(one.code, paper=paper, large=True)
    for one in LANGUAGES.offered
    for paper in Paper
)
SIDE_BY_SIDE = tuple(
    everything(first, second=second, paper=paper, large=large)
    for place, (first, second) in enumerate(PAIRS)
    for paper, large in ((tuple(Paper)[place % 2], place == 2),)
)
ALL = (*USUAL, *LARGE, *SIDE_BY_SIDE)
WRITTEN = re.compile(rb"BDC\nq 1 0 0 -1 ([-.\d]+) ([-.\d]+) cm")
"""Where each piece of writing begins on its page, as this typesetter says it."""

A_FEW = (everything("en"), everything("ar", large=True), SIDE_BY_SIDE[0])


@pytest.mark.parametrize("state", ALL, ids=named)
def test_the_validator_finds_no_fault(state: State) -> None:
    report = page.validate_pdf_bytes(pdf_of(state))
    assert str(report.profile) == "ValidationProfile.PDF_UA_1"
    assert [failure.message for failure in report.failures] == []


@pytest.mark.parametrize("state", USUAL, ids=named)
def test_usual_print_takes_two_pages(state: State) -> None:
    with pikepdf.open(io.BytesIO(pdf_of(state))) as document:
        assert len(document.pages) == PAGES == pages_of(pdf_of(state))
        box = [float(side) for side in document.pages[0].MediaBox]
    paper = {Paper.A4: [595, 842], Paper.LETTER: [612, 792]}[state.leaflet.paper]
    assert [round(side) for side in box[2:]] == paper


@pytest.mark.parametrize("state", ALL, ids=named)
def test_every_picture_is_a_figure_with_its_sentence(state: State) -> None:
    figures = read_of(state).of("Figure")
    assert [figure.alt for figure in figures] == list(pictures(scene_of(state)))
    assert len(figures) == 6 * len(scene_of(state).languages)


@pytest.mark.parametrize("state", [*USUAL, *SIDE_BY_SIDE], ids=named)
def test_title_language_and_bookmarks_are_there(state: State) -> None:
    said = voice(state.language)
    with pikepdf.open(io.BytesIO(pdf_of(state))) as document:
        assert document.docinfo.Title == said.spoken(scene_of(state).title)
        assert document.Root.ViewerPreferences.DisplayDocTitle
        assert document.Root.Lang == f"{state.language[:2]}-{said.region}"
        with document.open_outline() as outline:
            bookmarks = [str(one.title) for one in _flat(outline.root)]
    headings = [node.text for node in read_of(state).of("H1", "H2", "H3")]
    scene = scene_of(state)
    # Beside each other they would be listed twice; after each other each is a place.
    own = headings if scene.large else headings[:: len(scene.languages)]
    assert [letters(name) for name in bookmarks] == [letters(one) for one in own]
    assert len(own) == 12 * (len(scene.languages) if scene.large else 1)


def _flat(items: list[pikepdf.OutlineItem]) -> Iterator[pikepdf.OutlineItem]:
    for item in items:
        yield item
        yield from _flat(item.children)


@pytest.mark.parametrize("state", SIDE_BY_SIDE, ids=named)
def test_the_second_language_is_named_wherever_it_is_spoken(state: State) -> None:
    second = f"{state.leaflet.second[:2]}-{voice(state.leaflet.second).region}"
    spoken = [node for node in read_of(state).walk() if node.lang == second]
    assert len(spoken) > 20
    sides = [len(node.of("Figure")) for node in spoken]
    assert sum(sides) == 6


@pytest.mark.parametrize("state", A_FEW, ids=named)
def test_headings_never_skip_a_level_and_tables_have_heads(state: State) -> None:
    tree = read_of(state)
    levels = [int(node.role[1]) for node in tree.of("H1", "H2", "H3")]
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))
    tables = tree.of("Table")
    assert len(tables) == len(scene_of(state).languages)
    for table in tables:
        heads = [node.text.strip() for node in table.of("TH")]
        assert len([head for head in heads if head]) == 4


@pytest.mark.parametrize(("first", "second"), [("de", "pl"), ("es", "ar")])
def test_in_large_print_one_language_follows_the_other(first: str, second: str) -> None:
    """Side by side, letters of that size would run into each other."""
    both = everything(first, second=second, large=True)
    alone = [everything(one, large=True) for one in (first, second)]
    assert pages_of(pdf_of(both)) == sum(pages_of(pdf_of(one)) for one in alone)
    text = letters(read_of(both).text)
    assert [text.count(letters(read_of(one).text)) for one in alone] == [1, 1]


@pytest.mark.parametrize("state", ALL, ids=named)
def test_all_writing_stands_within_the_margins_of_the_paper(state: State) -> None:
    with pikepdf.open(io.BytesIO(pdf_of(state))) as document:
        for sheet in document.pages:
            width, height = (float(side) for side in sheet.MediaBox[2:])
            written = WRITTEN.findall(sheet.Contents.read_bytes())
            assert written
            for x, y in written:
                assert 20.0 < float(x) < width - 20.0
                assert 10.0 < float(y) < height - 10.0
