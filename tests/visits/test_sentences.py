"""The text for the clinician is the one that the program says, to the byte."""

from __future__ import annotations

import re

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.l10n.render import Speaker
from desktop_app.scene.window_scene import Page
from tests.visits.reading import Line
from tests.visits.sentences import (
    FILE,
    Sections,
    clinician_sections,
    heading_of,
    patient_sections,
    source_sections,
    text_of,
    whole_text,
)
from tests.visits.walk import messages, scene_of, states_with_sheets


@pytest.fixture(scope="module")
def speaker() -> Speaker:
    return Speaker("en")


def test_the_text_that_is_signed_off_is_what_is_said(pack: Pack) -> None:
    kept = FILE.read_bytes()
    made = whole_text(pack).encode()
    assert kept == made, (
        "a sentence has changed: run `python -m tests.visits.sentences`, read what "
        "differs, and let a clinician sign it off"
    )


def test_nothing_that_is_said_is_left_out(pack: Pack, speaker: Speaker) -> None:
    sections = [
        *patient_sections(pack, speaker),
        *source_sections(pack, speaker),
        *clinician_sections(pack),
    ]
    told = {message for _, lines in sections for line in lines for message in line.said}
    headings = {heading.split(" / ")[0] for heading, _ in sections}
    for name, state in states_with_sheets(pack):
        for message in messages(scene_of(state, pack)):
            place = speaker.render(message)
            assert message in told or place in headings, (name, place)


def test_pages_stand_in_the_order_of_the_visit(pack: Pack, speaker: Speaker) -> None:
    headings = [heading for heading, _ in patient_sections(pack, speaker)]
    steps = [
        int(found[1]) for one in headings if (found := re.match(r"Step (\d)", one))
    ]
    assert steps == sorted(steps)
    assert set(steps) == set(range(1, 9))


def test_every_page_has_a_heading_of_its_own(pack: Pack, speaker: Speaker) -> None:
    pages: dict[str, str] = {}
    for _, state in states_with_sheets(pack):
        scene = scene_of(state, pack)
        if isinstance(scene.page, Page):
            heading = heading_of(scene, speaker)
            assert pages.setdefault(heading, scene.page.key) == scene.page.key


def test_the_head_says_that_nobody_has_signed(pack: Pack) -> None:
    head = whole_text(pack).split("\n\n\n")[0]
    assert "not yet signed off" in head
    assert pack.file.id in head
    assert pack.file.version in head
    assert "years (Flesch-Kincaid" in head


def test_what_repeats_under_a_heading_stands_there_once(
    pack: Pack, speaker: Speaker
) -> None:
    heading, lines = next(iter(patient_sections(pack, speaker)))
    found = Sections()
    found.add(heading, [*lines, *lines])
    assert list(found) == [(heading, lines)]
    assert text_of(Line(said=lines[0].said * 2), speaker) == "Evenhand Evenhand"
