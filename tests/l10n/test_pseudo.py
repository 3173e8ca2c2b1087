"""The two languages that nobody speaks say every sentence, and show what is wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from build import catalogues
from desktop_app.authoring.catalogues.sentence import Sentence
from desktop_app.l10n.pseudo import MIRRORED, PSEUDO, STRETCHED, PseudoSpeaker
from desktop_app.l10n.render import BadSentenceError, Speaker, unmarked
from desktop_app.narrative.message import Message, Verbatim, msg
from tests.l10n.small_catalogues import number, sentence

ROOT = Path(__file__).parent.parent.parent
FIRST = 101
"""Values that no sentence has in its words: 101, 102 and so on."""

ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_LETTER = re.compile(r"[^\W\d_]")


def filled(one: Sentence) -> Message:
    """A sentence with a different number in every place."""
    places = max((int(place) for place in re.findall(r"%(\d)", one.source)), default=0)
    return Message(
        context=one.context,
        source=one.source,
        note=one.note,
        count=number(7) if one.counted else None,
        values=tuple(number(FIRST + place) for place in range(places)),
    )


def every_sentence() -> list[Message]:
    """All sentences of the program and of its pack."""
    own, _ = catalogues.collected(ROOT)
    return [
        filled(said)
        for one in catalogues.catalogues(ROOT, own)
        if one.language == "de"
        for said in one.sentences
    ]


SENTENCES = every_sentence()
ENGLISH = Speaker("en")


def words_of(message: Message) -> bool:
    """Whether there is a letter outside of its places: something to translate."""
    return bool(_LETTER.search(re.sub(r"%(Ln|\d)", "", message.source)))


def figures(message: Message) -> list[str]:
    """Every value of a sentence, in figures."""
    found = [f"{FIRST + place}" for place in range(len(message.values))]
    return found if message.count is None else [*found, "7"]


def test_there_is_something_to_say() -> None:
    assert len(SENTENCES) > 400
    assert any(said.context.startswith("pack:") for said in SENTENCES)
    assert any(not words_of(said) for said in SENTENCES)


# --- English that is longer ----------------------------------------------------------


def test_every_sentence_is_longer_and_between_brackets() -> None:
    speaker = PseudoSpeaker(STRETCHED)
    for message in filter(words_of, SENTENCES):
        english, said = ENGLISH.render(message), speaker.render(message)
        assert said.startswith("[")
        assert said.endswith("]")
        assert said.count("[") == 1 + english.count("[")
        letters = len(re.sub(r"[^A-Za-z]", "", english))
        assert len(said) >= len(english) + 0.35 * letters, said


def test_what_has_no_words_stays_bare() -> None:
    speaker = PseudoSpeaker(STRETCHED)
    for message in SENTENCES:
        if not words_of(message):
            assert speaker.render(message) == ENGLISH.render(message)
    assert speaker.render(sentence("%1", number(5))) == "5"
    assert speaker.render(sentence("%1 – %2", number(5), number(6))) == "5 – 6"


def test_longer_sentences_have_accents_but_no_name_has() -> None:
    name = Verbatim(text="PALMIRA", kind="trial")
    said = PseudoSpeaker(STRETCHED).render(sentence("In %1 and on", name))
    assert said == "[Îñ PALMIRA åñð öñ łőñğéŕ]"


def test_each_sentence_inside_another_has_brackets_of_its_own() -> None:
    inner = sentence("%Ln months", count=number(6))
    said = PseudoSpeaker(STRETCHED).render(sentence("After %1.", inner))
    assert re.fullmatch(r"\[Åf[^\[]+ \[6 [^\[\]]+\]\.[^\]]+\]", said), said


# --- English that is turned round ----------------------------------------------------


def test_every_word_is_turned_round_and_no_value() -> None:
    speaker = PseudoSpeaker(MIRRORED)
    for message in SENTENCES:
        said, english = speaker.render(message), ENGLISH.render(message)
        assert ("\u202e" in said) is words_of(message)
        assert said.count("\u202e") == said.count("\u202c")
        assert unmarked(said) == english.translate(ARABIC)
        for figure in figures(message):
            turned = f"\u2068{figure.translate(ARABIC)}\u2069"
            assert turned in said or figure not in english


def test_a_sentence_inside_another_is_turned_round_with_it() -> None:
    speaker = PseudoSpeaker(MIRRORED)
    for inner in (
        sentence("%1 weeks", number(6)),
        msg("outcomes", "%Ln months", "a time to choose", number(6)),
    ):
        said = speaker.render(sentence("After %1.", inner))
        assert f"\u2067{speaker.render(inner)}\u2069" in said


def test_it_is_written_from_the_right_with_the_figures_of_arabic() -> None:
    speaker = PseudoSpeaker(MIRRORED)
    assert speaker.right_to_left
    assert speaker.number(4.9) == "٤٫٩"  # noqa: RUF001  its figures
    said = speaker.render(sentence("%1 of %2", number(42), number(1234)))
    assert said == "\u2068٤٢\u2069 \u202eof\u202c \u2068١٢٣٤\u2069"  # noqa: RUF001  its figures
    assert not PseudoSpeaker(STRETCHED).right_to_left


# --- Both ----------------------------------------------------------------------------


@pytest.mark.parametrize("language", PSEUDO)
def test_every_value_is_filled_in(language: str) -> None:
    speaker = PseudoSpeaker(language)
    for message in SENTENCES:
        said = speaker.spoken(message)
        assert not re.search(r"%(Ln|\d|Ļñ)", said), said
        for figure in figures(message):
            here = figure.translate(ARABIC) if language == MIRRORED else figure
            assert (here in said) is (figure in ENGLISH.render(message))


@pytest.mark.parametrize("language", PSEUDO)
def test_nothing_is_missing(language: str) -> None:
    """Otherwise every page would say that some sentences are in English."""
    speaker = PseudoSpeaker(language)
    for message in SENTENCES:
        speaker.render(message)
    assert speaker.complete
    assert speaker.language == language


@pytest.mark.parametrize("language", PSEUDO)
def test_a_value_too_few_is_a_mistake_here_too(language: str) -> None:
    with pytest.raises(BadSentenceError):
        PseudoSpeaker(language).render(sentence("%1 and %2", number(1)))
