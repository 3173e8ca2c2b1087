"""Every number of a whole visit is a fact's, or a declared constant."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.narrative.message import Message, Verbatim, numbers_in
from desktop_app.scene.pictures import BarScene, IconArrayScene
from tests.visits.spoken_numbers import truth
from tests.visits.walk import messages, pieces, scene_of, states, states_with_sheets

_DIGIT = re.compile(r"\d")
_QUOTED = {"trial", "citation", "printed", "version", "telephone", "clinic", "paper"}


def test_every_number_is_a_part_of_a_fact_or_declared(pack: Pack) -> None:
    checked = 0
    for name, state in states_with_sheets(pack):
        for message in messages(scene_of(state, pack)):
            for number in numbers_in(message):
                assert truth(pack, number) == pytest.approx(number.value), (
                    name,
                    message.source,
                    number,
                )
                checked += 1
    assert checked > 2000


def test_no_sentence_holds_a_digit_of_its_own(pack: Pack) -> None:
    for name, state in states_with_sheets(pack):
        for message in messages(scene_of(state, pack)):
            for source in _sources(message):
                bare = re.sub(r"%(\d|Ln)", "", source)
                assert not _DIGIT.search(bare), (name, source)


def test_only_quotations_are_left_as_they_are(pack: Pack) -> None:
    for name, state in states_with_sheets(pack):
        for piece in pieces(scene_of(state, pack)):
            if isinstance(piece, Verbatim) and _DIGIT.search(piece.text):
                assert piece.kind in _QUOTED, (name, piece)


def test_a_picture_draws_the_people_that_its_name_tells(pack: Pack) -> None:
    drawn: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
    for _, state in states(pack):
        for piece in pieces(scene_of(state, pack)):
            if isinstance(piece, IconArrayScene | BarScene):
                quoted = {n.fact for n in numbers_in(piece.name) if n.fact}
                assert len(quoted) == 1, piece
                fact = pack.facts[quoted.pop()]
                assert fact.people is not None
                assert (piece.people, piece.of) == (fact.people.people, fact.people.of)
                drawn[fact.id].add((piece.people, piece.of))
    assert drawn
    assert all(len(ways) == 1 for ways in drawn.values())


def _sources(message: Message) -> list[str]:
    inner = [
        source
        for value in message.values
        if isinstance(value, Message)
        for source in _sources(value)
    ]
    return [message.source, *inner]
