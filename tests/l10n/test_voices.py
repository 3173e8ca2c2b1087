"""Whoever asks for a language gets a speaker of it, always the same one."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

import pytest

from desktop_app.app.start import open_pack
from desktop_app.l10n.pseudo import MIRRORED, STRETCHED, PseudoSpeaker
from desktop_app.l10n.release import released_languages
from desktop_app.l10n.voices import Voices
from desktop_app.narrative import words
from desktop_app.narrative.message import msg
from tests.l10n.small_catalogues import compiled, entry, number, sentence

NEXT = sentence("Next")
BACK = sentence("Back")
MONTHS = msg("outcomes", "%Ln months", "a time to choose", number(6))


@pytest.fixture(scope="module")
def dutch(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The catalogue of a pack in a language that the program does not speak."""
    folder = tmp_path_factory.mktemp("pack")
    return compiled(folder, "nl", entry("Next", "Volgende")).read_bytes()


def test_each_language_has_one_speaker() -> None:
    voices = Voices()
    for language in ("en", "de", "ar", "xx", STRETCHED, MIRRORED):
        speaker = voices.of(language)
        assert speaker.language == language
        assert voices.of(language) is speaker
    assert voices.of("de") is not voices.of("en")


def test_every_released_language_speaks_for_itself() -> None:
    voices = Voices()
    said = [voices.of(one.code).render(MONTHS) for one in released_languages()]
    assert said[0] == "6 months"
    assert "6 months" not in said[1:]
    assert all(voices.of(one.code).complete for one in released_languages())


def test_the_words_of_the_pack_are_said_in_every_language() -> None:
    pack = open_pack(None)
    voices = Voices(pack.files.contents)
    title = words.text(pack, pack.file.question.title)
    said = {voices.of(one.code).spoken(title) for one in released_languages()}
    assert len(said) == len(released_languages())
    assert all(voices.of(one.code).complete for one in released_languages())


def test_a_language_that_there_is_not_is_english() -> None:
    assert Voices().of("xx").complete, "nothing was asked of it yet"
    speaker = Voices().of("xx")
    assert [speaker.render(said) for said in (NEXT, MONTHS)] == ["Next", "6 months"]
    assert not speaker.complete
    assert not speaker.right_to_left


def test_a_pack_in_a_language_falls_back_sentence_by_sentence(dutch: bytes) -> None:
    speaker = Voices({"translations/nl.qm": dutch}).of("nl")
    heard = [(speaker.render(said), speaker.complete) for said in (NEXT, BACK, NEXT)]
    assert heard == [("Volgende", True), ("Back", False), ("Volgende", False)]


def test_only_the_catalogue_of_the_language_is_used(dutch: bytes) -> None:
    files = MappingProxyType(
        {
            "translations/nl.qm": dutch,
            "translations/nl.ts": b"<TS/>",
            "nl.qm": b"no catalogue",
            "pack.toml": b"",
        }
    )
    voices = Voices(files)
    assert voices.of("nl").render(NEXT) == "Volgende"
    for other in ("de", "en", "nl_BE", "xx"):
        assert voices.of(other).render(NEXT) == "Next"


def test_a_broken_catalogue_of_the_pack_leaves_english(dutch: bytes) -> None:
    for broken in (b"", b"no catalogue", dutch[:30], dutch[: len(dutch) // 2]):
        speaker = Voices({"translations/nl.qm": broken}).of("nl")
        assert speaker.render(NEXT) == "Next"
        assert not speaker.complete


def test_a_broken_catalogue_of_the_pack_leaves_the_words_of_the_program() -> None:
    """Each falls back by itself."""
    speaker = Voices({"translations/de.qm": b"broken"}).of("de")
    assert speaker.render(MONTHS) == "6 Monate"
    assert speaker.complete
    assert speaker.render(NEXT) == "Next"


def test_languages_that_nobody_speaks_have_their_own_speakers(tmp_path: Path) -> None:
    for language in (STRETCHED, MIRRORED):
        speaker = Voices({f"translations/{language}.qm": b""}).of(language)
        assert isinstance(speaker, PseudoSpeaker)
