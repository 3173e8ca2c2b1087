"""What may be wrong with an English sentence, and which sentences a pack has."""

from __future__ import annotations

import pytest

from desktop_app.authoring.catalogues.sentence import (
    Sentence,
    sentences_of_pack,
    wrong_with,
)


def sentence(source: str, note: str = "a note") -> Sentence:
    counted = "%Ln" in source
    return Sentence(context="test", source=source, note=note, counted=counted)


@pytest.mark.parametrize(
    "source",
    ["Next", "%Ln people", "%1 of %2", "%1%", "Around %9 %", "%Ln of %1 & %2", "A: %1"],
)
def test_a_good_sentence_is_not_complained_of(source: str) -> None:
    assert wrong_with(sentence(source)) == []


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("42 people", "a digit stands in '42 people': numbers are values"),
        ("%10 people", "a digit stands in '%10 people': numbers are values"),
        ("٤ people", "a digit stands in '٤ people': numbers are values"),
        ("%n people", "'%n people': the counted number is %Ln, values are %1"),
        ("%L people", "'%L people': the counted number is %Ln, values are %1"),
        ("People ", "'People ' begins or ends with a space"),
        (" People", "' People' begins or ends with a space"),
        ("People\n", "'People\\n' begins or ends with a space"),
        ("People\u00a0", "'People\\xa0' begins or ends with a space"),
    ],
)
def test_a_bad_sentence_is_complained_of(source: str, complaint: str) -> None:
    assert wrong_with(sentence(source)) == [complaint]


@pytest.mark.parametrize(("source", "counted"), [("%Ln people", False), ("Many", True)])
def test_a_count_goes_with_its_place(source: str, counted: bool) -> None:
    one = Sentence(context="test", source=source, note="a note", counted=counted)
    assert wrong_with(one) == [f"'{source}': %Ln and a count go together"]


def test_a_sentence_without_a_note_is_complained_of() -> None:
    assert wrong_with(sentence("Next", note="")) == [
        "'Next' has no note for the translator"
    ]


def test_all_that_is_wrong_is_said() -> None:
    assert len(wrong_with(sentence(" 4 of %n", note=""))) == 4


def test_a_pack_says_its_sentences_in_a_context_of_its_own() -> None:
    texts = {
        "many": {"text": "%Ln people", "one": "%Ln person", "note": "a count"},
        "few": {"text": "Few people", "note": "not a count"},
    }
    assert sentences_of_pack("small", texts) == [
        Sentence(
            context="pack:small", source="%Ln people", note="a count", counted=True
        ),
        Sentence(
            context="pack:small", source="Few people", note="not a count", counted=False
        ),
    ]


def test_a_sentence_that_a_pack_says_twice_is_translated_once() -> None:
    said = {"text": "Feeling sick", "note": "an effect"}
    found = sentences_of_pack("small", {"a": said, "b": {"text": "Tired"}, "c": said})
    assert [one.source for one in found] == ["Feeling sick", "Tired"]


def test_the_same_words_with_another_note_are_another_sentence() -> None:
    texts = {
        "a": {"text": "Tired", "note": "an effect"},
        "b": {"text": "Tired", "note": "a heading"},
        "c": {"text": "Tired"},
    }
    assert [one.key for one in sentences_of_pack("small", texts)] == [
        ("pack:small", "Tired", "an effect"),
        ("pack:small", "Tired", "a heading"),
        ("pack:small", "Tired", ""),
    ]
