"""Sentences meet their language: counted, filled in, isolated, or left in English."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path

import pytest

from desktop_app.l10n.render import BadSentenceError, Speaker, unmarked
from desktop_app.narrative.message import Day, Message, Number, Verbatim
from tests.l10n.small_catalogues import compiled, entry, number, sentence

ENGLISH = Speaker("en")


def test_values_stand_in_their_places() -> None:
    said = sentence("From %2 to %1 of %Ln.", number(3), number(1), count=number(100))
    assert ENGLISH.render(said) == "From 1 to 3 of 100."


def test_a_value_is_never_read_again() -> None:
    said = sentence("%1 and %2", Verbatim(text="%2 %Ln", kind="trial"), number(7))
    assert ENGLISH.render(said) == "%2 %Ln and 7"


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (42.1, 1, "42.1"),
        (50, 1, "50.0"),
        (4.9, 0, "5"),
        (-3, 0, "\u22123"),
        (1234, 0, "1234"),
    ],
)
def test_numbers_are_written_as_printed(
    value: float, decimals: int, written: str
) -> None:
    assert ENGLISH.render(sentence("%1", number(value, decimals))) == written


def test_a_day_is_written_out() -> None:
    day = Day(day=dt.date(2026, 11, 1), part="review-date")
    assert ENGLISH.render(sentence("Until %1.", day)) == "Until 1 November 2026."


def test_a_sentence_inside_a_sentence() -> None:
    inner = sentence("%Ln months", count=number(6))
    assert ENGLISH.render(sentence("After %1.", inner)) == "After 6 months."


def test_english_counts_one_from_the_pack() -> None:
    said = sentence("%Ln people", count=number(1), one="one person")
    assert ENGLISH.render(said) == "one person"
    said = sentence("%Ln people", count=number(2), one="one person")
    assert ENGLISH.render(said) == "2 people"


def test_english_counts_one_from_the_catalogue(tmp_path: Path) -> None:
    words = compiled(tmp_path, "en", entry("%Ln people", "%Ln person", "%Ln people"))
    speaker = Speaker("en", (words,))
    assert speaker.render(sentence("%Ln people", count=number(1))) == "1 person"
    assert speaker.render(sentence("%Ln people", count=number(0))) == "0 people"


@pytest.mark.parametrize(
    "wrong",
    [
        sentence("%1 and %2", number(1)),
        sentence("%1", number(1), number(2)),
        sentence("%Ln people"),
        sentence("Some people", count=number(3)),
    ],
)
def test_a_sentence_and_values_that_do_not_fit_are_a_mistake(wrong: Message) -> None:
    with pytest.raises(BadSentenceError):
        ENGLISH.render(wrong)


def test_what_is_not_translated_is_said_in_english(tmp_path: Path) -> None:
    """A translator who has got half way: what is not done yet has an empty place."""
    words = compiled(
        tmp_path, "de", entry("Next", "Weiter"), entry("Back"), entry("%1 months")
    )
    speaker = Speaker("de", (words,))
    heard = [
        (speaker.render(said), speaker.complete)
        for said in (
            sentence("Next"),
            sentence("Back"),
            # English words, and so the English point instead of the German comma.
            sentence("%1 months", number(4.9, 1)),
            sentence("Next"),
        )
    ]
    assert heard == [
        ("Weiter", True),
        ("Back", False),
        ("4.9 months", False),
        ("Weiter", False),
    ]


def test_a_sentence_that_lacks_a_plural_form_is_said_in_english(tmp_path: Path) -> None:
    words = compiled(tmp_path, "de", entry("%Ln people", "", "%Ln Leute"))
    speaker = Speaker("de", (words,))
    for count, said in ((1, "one person"), (2, "2 people")):
        people = sentence("%Ln people", count=number(count), one="one person")
        assert speaker.render(people) == said
    assert not speaker.complete


def test_english_lacks_nothing() -> None:
    speaker = Speaker("en")
    assert speaker.render(sentence("In no catalogue")) == "In no catalogue"
    assert speaker.complete


def test_a_translation_writes_numbers_its_own_way(tmp_path: Path) -> None:
    words = compiled(tmp_path, "de", entry("%1 months", "%1 Monate"))
    said = sentence("%1 months", number(4.9, 1))
    assert Speaker("de", (words,)).render(said) == "4,9 Monate"


def test_a_translation_that_lost_a_value_is_not_used(tmp_path: Path) -> None:
    words = compiled(tmp_path, "de", entry("%1 of %2", "%1 von vielen"))
    said = sentence("%1 of %2", number(42), number(100))
    speaker = Speaker("de", (words,))
    assert speaker.render(said) == "42 of 100"
    assert not speaker.complete


def test_arabic_isolates_every_value_and_has_its_digits(tmp_path: Path) -> None:
    words = compiled(tmp_path, "ar_EG", entry("%1 months", "%1 شهر"))
    speaker = Speaker("ar_EG", (words,))
    assert speaker.right_to_left
    assert speaker.render(sentence("%1 months", number(42))) == "\u2068٤٢\u2069 شهر"
    assert not ENGLISH.right_to_left


def test_a_sentence_inside_another_has_the_direction_of_its_words(
    tmp_path: Path,
) -> None:
    """Its first letter does not tell: it can begin with a value, which has none."""
    words = compiled(
        tmp_path, "ar", entry("After %1.", "بعد %1."), entry("%1 months", "%1 شهر")
    )
    speaker = Speaker("ar", (words,))
    for source, opening in (("%1 months", "\u2067"), ("%1 weeks", "\u2066")):
        inner = sentence(source, number(42))
        said = speaker.render(sentence("After %1.", inner))
        assert said == f"بعد {opening}{speaker.render(inner)}\u2069."


STEERING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Marks, embeddings, overrides and isolates: everything that turns a direction."""


def test_what_is_spoken_has_nothing_that_only_the_eye_needs(tmp_path: Path) -> None:
    words = compiled(tmp_path, "ar", entry("%1 of %2 in %3", "%1 من %2 في %3"))
    speaker = Speaker("ar", (words,))
    name = Verbatim(text="\u200ePALMIRA\u200f", kind="trial")
    said = sentence("%1 of %2 in %3", number(-4.9, 1), number(100), name)
    shown = speaker.render(said)
    assert shown.count("\u2068") == shown.count("\u2069") == 3
    heard = "\u2212٤٫٩ من ١٠٠ في PALMIRA"  # noqa: RUF001  figures of Arabic
    assert speaker.spoken(said) == heard
    assert speaker.render(said) == shown, "the eye still has them"


def test_every_mark_of_direction_is_left_out() -> None:
    assert unmarked(f"a{STEERING}b") == "ab"
    assert unmarked("zero\u200cwidth\u200djoiners") == "zero\u200cwidth\u200djoiners"


@pytest.mark.parametrize(
    ("language", "script", "right_to_left"),
    [
        ("en", "Latn", False),
        ("pl", "Latn", False),
        ("ar", "Arab", True),
        ("zh_CN", "Hans", False),
        ("xx", "Latn", False),
    ],
)
def test_a_language_has_a_script_and_a_direction(
    language: str, script: str, right_to_left: bool
) -> None:
    speaker = Speaker(language)
    assert (speaker.script, speaker.right_to_left) == (script, right_to_left)


def test_a_broken_catalogue_leaves_english(tmp_path: Path) -> None:
    broken = tmp_path / "de.qm"
    broken.write_bytes(b"not a catalogue")
    speaker = Speaker("de", (broken, tmp_path / "missing.qm"))
    assert speaker.render(sentence("Next")) == "Next"


def test_a_sentence_takes_no_time() -> None:
    many = [sentence("%1 of %2 people", number(n), number(100)) for n in range(1000)]
    speaker = Speaker("en")
    began = time.perf_counter()
    for one in many:
        speaker.render(one)
    fresh = (time.perf_counter() - began) / len(many)
    began = time.perf_counter()
    for one in many:
        speaker.render(one)
    again = (time.perf_counter() - began) / len(many)
    assert fresh < 150e-6, "30 microseconds and room for a busy computer"
    assert again < 30e-6
    print(f"fresh {fresh * 1e6:.1f} us, again {again * 1e6:.1f} us")


def test_a_sign_of_equality_never_parts_from_its_number() -> None:
    size = Number(value=62, part="number-of")
    said = Speaker("en").render(
        Message(context="outcomes", source="%1, n = %2", values=(size, size))
    )
    assert said == "62, n\u00a0=\u00a062"
