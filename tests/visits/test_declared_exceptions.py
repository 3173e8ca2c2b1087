"""A declared exception is shown where a person asks, never passed over in silence."""

from __future__ import annotations

from desktop_app.app.facts_listing import rows
from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import SourcesSheet, State, Step
from tests.visits.walk import messages, scene_of


def test_the_sheet_of_a_result_tells_what_is_odd_about_it(pack: Pack) -> None:
    told = pack.texts["exception.narrow"].text
    main = next(one for one in pack.file.outcomes if one.id == "pfs-6")
    scene = scene_of(State(step=Step.HELP, sheet=SourcesSheet(main.facts)), pack)
    assert told in {message.source for message in messages(scene.sheet)}


def test_the_sheet_of_another_result_does_not(pack: Pack) -> None:
    told = pack.texts["exception.narrow"].text
    other = next(one for one in pack.file.outcomes if one.id == "any-serious")
    scene = scene_of(State(step=Step.HARM, sheet=SourcesSheet(other.facts)), pack)
    assert told not in {message.source for message in messages(scene.sheet)}


def test_the_listing_tells_it_too(pack: Pack) -> None:
    listed = {row["id"]: row["exception"] for row in rows(pack)}
    assert listed["palmira.pfs-hazard-ratio"] == pack.texts["exception.narrow"].text
    assert listed["palmira.pfs-6.control"] is None
