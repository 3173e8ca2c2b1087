"""A text is said sentence by sentence, in every language."""

from __future__ import annotations

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.l10n.render import unmarked
from desktop_app.l10n.voices import Voices
from desktop_app.narrative.message import Message
from desktop_app.narrative.phrases import joined
from desktop_app.speech.sentences import sentences
from tests.visits.tongues import CODES
from tests.visits.walk import messages, scene_of, states

ONE = (
    "It is 1.2 of 100.",
    "Es sind 1,2 von 100.",
    "Ask the clinic in St. Gallen.",
    "Ask Dr. Smith, or J. K. Miller.",
    "Take it with food, e.g. bread.",
    "Das gilt z. B. für Fieber.",
    "Stand: 21. Oktober 2026.",
    "Stan na 21. października 2026.",
    "Escriba a la Sra. García, p. ej. hoy.",
    "每100人中有1.2人。",
    "Hormone treatment alone",
)
SEVERAL = (
    ("One. Two? Three!", ["One.", "Two?", "Three!"]),
    ("It is 38. Call at once.", ["It is 38.", "Call at once."]),
    ("第一。第二？第三", ["第一。", "第二？", "第三"]),
    ("هل هذا صحيح؟ نعم.", ["هل هذا صحيح؟", "نعم."]),
    ("¿Qué pasa? ¡Nada!", ["¿Qué pasa?", "¡Nada!"]),
    ("He said “Yes.” Then he left.", ["He said “Yes.”", "Then he left."]),
    ("\u2068One.\u2069 Two.", ["\u2068One.\u2069", "Two."]),
)


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize("text", ONE)
def test_a_stop_within_a_sentence_does_not_end_it(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(("text", "parts"), SEVERAL)
def test_sentences_end_where_they_do(text: str, parts: list[str]) -> None:
    assert split(text) == parts


def test_what_has_no_letters_is_no_sentence() -> None:
    assert split("… – !") == []


@pytest.mark.parametrize("language", CODES)
def test_no_word_of_the_program_is_lost_and_few_sentences_are_short(
    language: str, pack: Pack
) -> None:
    voice = Voices(pack.files.contents).of(language)
    seen: set[Message] = set()
    for _, state in states(pack):
        seen.update(messages(scene_of(state, pack)))
    for message in seen:
        text = voice.render(joined((message, message)))
        kept = "".join(split(text))
        assert letters(kept) == letters(text)
        for part in split(voice.render(message)):
            short = language == "zh_CN" or len(letters(text)) < 4
            assert len(unmarked(part)) > 1 or short, text


def letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())
