"""The same numbers in every language, in its own figures."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.evidence.fact import Pack
from desktop_app.l10n.render import Speaker, unmarked
from desktop_app.l10n.voices import Voices
from desktop_app.narrative.message import Day, Message, Verbatim
from desktop_app.narrative.phrases import verbatim
from desktop_app.values import replace
from tests.visits.test_window_fits import pages
from tests.visits.tongues import FIGURES, TRANSLATED, in_english
from tests.visits.visit import Visit, opened
from tests.visits.walk import messages, scene_of, states_with_sheets

NUMBER = re.compile(r"[−-]?\d+(?:\.\d+)?")
USUAL = re.compile(r"[0-9]")
ANY = re.compile(r"\d")


def numbers(texts: Iterable[str], language: str) -> Counter[str]:
    """Count the numbers of texts, written as English writes them."""
    return Counter(
        number
        for text in texts
        for number in NUMBER.findall(in_english(unmarked(text), language))
    )


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_has_the_numbers_of_the_english_one(
    pack: Pack, language: str
) -> None:
    voices = Voices(pack.files.contents)
    english, other = voices.of("en"), voices.of(language)
    compared = 0
    for name, state in states_with_sheets(pack):
        for message in messages(scene_of(state, pack)):
            bare = _without_days(message)
            expected = numbers([english.render(bare)], "en")
            assert numbers([other.render(bare)], language) == expected, (name, bare)
            compared += expected.total()
    assert compared > 3000


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_page_shows_the_numbers_of_the_english_page(
    qtbot: QtBot, pack: Pack, language: str
) -> None:
    plain, other = opened(pack), opened(pack, language=language)
    qtbot.addWidget(plain.window)
    qtbot.addWidget(other.window)
    compared = 0
    for name, state in pages(pack):
        plain.put(state)
        other.put(replace(state, language=language))
        expected = numbers(_seen(plain, "en"), "en")
        assert numbers(_seen(other, language), language) == expected, name
        compared += expected.total()
    assert compared > 1000


def _seen(visit: Visit, language: str) -> Iterator[str]:
    """Yield what is read or heard, without dates: some write the month as a number."""
    speaker = visit.window.look.voice
    assert isinstance(speaker, Speaker)
    days = {day for message in messages(visit.scene) for day in _days(message)}
    written = [unmarked(_day(speaker, day)) for day in days]
    for text in visit.texts():
        plain = unmarked(text)
        for day in written:
            plain = plain.replace(day, "")
        yield plain


def _day(speaker: Speaker, day: dt.date) -> str:
    nothing_else = verbatim("", "test")
    return speaker.render(replace(nothing_else, values=(Day(day=day, part="test"),)))


def _days(message: Message) -> Iterator[dt.date]:
    for value in message.values:
        if isinstance(value, Day):
            yield value.day
        elif isinstance(value, Message):
            yield from _days(value)


def _without_days(message: Message) -> Message:
    """A message whose dates are words, so that no month is taken for a number."""
    return replace(
        message,
        values=tuple(
            Verbatim(text="then", kind="test")
            if isinstance(value, Day)
            else _without_days(value)
            if isinstance(value, Message)
            else value
            for value in message.values
        ),
    )


# --- In the figures of the language ---------------------------------------------------


@pytest.mark.parametrize("language", TRANSLATED)
def test_numbers_are_written_in_the_figures_of_the_language(
    pack: Pack, language: str
) -> None:
    """Only what is quoted keeps the figures that it was printed in."""
    speaker = Voices(pack.files.contents).of(language)
    foreign = USUAL if language in FIGURES else re.compile(r"[^\D0-9]")
    found = 0
    for name, state in states_with_sheets(pack):
        for message in messages(scene_of(state, pack)):
            text = speaker.render(_unquoted(message))
            assert not foreign.search(text), (name, text)
            found += len(ANY.findall(text))
    assert found > 3000


def _unquoted(message: Message) -> Message:
    """A message without what is quoted in it."""
    return replace(
        message,
        values=tuple(
            replace(value, text="quoted")
            if isinstance(value, Verbatim)
            else _unquoted(value)
            if isinstance(value, Message)
            else value
            for value in message.values
        ),
    )


# --- The words around a value keep their order ----------------------------------------

_OPENS, _CLOSES = "\u2066\u2067\u2068", "\u2069"


def test_nothing_that_begins_with_a_value_counts_as_english(pack: Pack) -> None:
    """An isolate takes its direction from its first letter outside other isolates.

    One that holds only isolates has none, and would be laid out from left to right.
    """
    speaker = Voices(pack.files.contents).of("ar")
    seen = 0
    for name, state in states_with_sheets(pack):
        for message in messages(scene_of(state, pack)):
            text = speaker.render(message)
            assert not re.search("\u2068[\\s.،]*[\u2066-\u2068]", text), (name, text)
            assert _is_balanced(text), (name, text)
            seen += text.count("\u2067")
    assert seen > 500


def _is_balanced(text: str) -> bool:
    depth = 0
    for sign in text:
        depth += (sign in _OPENS) - (sign in _CLOSES)
        if depth < 0:
            return False
    return depth == 0
