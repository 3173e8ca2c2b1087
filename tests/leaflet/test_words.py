"""What a leaflet says is what the screen says, in the same order and figures."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop_app.journey.state import Gate, State
from desktop_app.narrative.message import Message, numbers_in
from desktop_app.scene.leaflet_parts import Arrays, OptionColumns, Part, ResultTable
from desktop_app.values import replace
from tests.leaflet.leaflets import (
    LANGUAGES,
    PAIRS,
    all_parts,
    each_usual,
    everything,
    expected,
    letters,
    messages,
    named,
    pack,
    read_of,
    scene_of,
    voice,
)
from tests.visits import walk
from tests.visits.spoken_numbers import truth
from tests.visits.test_same_numbers import numbers

READ = (
    *each_usual(),
    *(everything(one.code, large=True) for one in LANGUAGES.offered),
    *(everything(first, second=second) for first, second in PAIRS),
    everything("ar", large=True, second="es"),  # lines that go on on the next page
)
TRANSLATED = tuple(one.code for one in LANGUAGES.offered if one.code != "en")


@pytest.mark.parametrize("state", READ, ids=named)
def test_the_text_reads_back_in_the_order_of_the_scene(state: State) -> None:
    assert letters(read_of(state).text) == letters(expected(state))


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_numbers_are_those_of_the_english_leaflet(language: str) -> None:
    """Without the imprint, whose dates some languages write with a month's number."""
    assert _numbers(everything(language), language) == _numbers(everything(), "en")
    assert _numbers(everything(), "en").total() > 150


def _numbers(state: State, language: str) -> Counter[str]:
    read = read_of(state)
    imprint = read.of("H2")[-1]
    told = read.of("H1", "H2", "H3", "P", "TD", "TH", "LBody")
    own = [
        "".join(child for child in node.children if isinstance(child, str))
        for node in told[: told.index(imprint)]
    ]
    alts = [figure.alt or "" for figure in read.of("Figure")]
    return numbers((*own, *alts), language)


def test_every_result_is_said_on_screen_in_the_same_words() -> None:
    """The same message has the same words and numbers in every language."""
    on_screen: set[Message] = set()
    for _, state in walk.states(pack()):
        for scene in (state, replace(state, gate=Gate.OPEN)):
            on_screen |= set(walk.messages(walk.scene_of(scene, pack())))
    results = [
        message
        for part in all_parts(scene_of(everything()))
        if isinstance(part, Arrays | OptionColumns | ResultTable)
        for message in messages(part)
    ]
    assert len(results) > 100
    missing = {one.source for one in results if one not in on_screen}
    assert missing <= {"The true time could be from %1 to %2 months."}


@pytest.mark.parametrize("state", [State(), everything()], ids=named)
def test_every_number_is_a_fact_or_a_declared_constant(state: State) -> None:
    found = [
        number
        for message in messages(all_parts(scene_of(state)))
        for number in numbers_in(message)
    ]
    assert len(found) > 100
    wrong = [one for one in found if truth(pack(), one) != one.value]
    assert wrong == []


def test_a_word_that_is_missing_is_noticed() -> None:
    state = everything()
    without = expected(state).replace(voice("en").render(_first_message()), "", 1)
    assert letters(read_of(state).text) != letters(without)


def _first_message() -> Message:
    parts: tuple[Part, ...] = all_parts(scene_of(everything()))
    return next(messages(parts[2]))
