"""A compiled catalogue is used where it is sound, and never where it could do harm.

Qt reads past the end of a damaged one, and a test that lets it do so ends in the
middle: there is then no report at all.
"""

from __future__ import annotations

import gc
import random
from pathlib import Path

import pytest

from desktop_app.l10n.catalogue import Catalogue, is_sound, loaded
from desktop_app.l10n.release import released_languages
from desktop_app.l10n.render import Speaker
from desktop_app.resources import resource, translation
from tests.l10n.small_catalogues import compiled, entry, number, sentence

SENTENCES = (
    sentence("Next"),
    sentence("Back"),
    sentence("%Ln people", count=number(0)),
    sentence("%Ln people", count=number(3)),
    sentence("%1 of %2", number(1), number(2)),
    sentence("Never translated"),
)
ENGLISH = tuple(Speaker("en").render(said) for said in SENTENCES)
MAGIC = 16


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A small catalogue in Dutch, in which the program itself says nothing."""
    return compiled(
        tmp_path_factory.mktemp("small"),
        "nl",
        entry("Next", "Volgende"),
        entry("Back", "Terug"),
        entry("%Ln people", "%Ln mens", "%Ln mensen"),
        entry("%1 of %2", "%1 van %2"),
    ).read_bytes()


DUTCH = ("Volgende", "Terug", "0 mensen", "3 mensen", "1 van 2", "Never translated")


def said_with(content: bytes) -> tuple[str, ...]:
    speaker = Speaker("nl", (content,))
    return tuple(speaker.render(said) for said in SENTENCES)


def test_a_whole_one_is_used(whole: bytes) -> None:
    assert is_sound(whole)
    assert said_with(whole) == DUTCH


def test_every_shipped_one_is_used() -> None:
    paths = [translation(f"evenhand_{one.code}.qm") for one in released_languages()]
    paths += resource("evidence").glob("*/translations/*.qm")
    assert len(paths) > len(released_languages())
    for path in paths:
        assert Catalogue(path.read_bytes()).usable, path


def test_every_truncation_is_harmless(whole: bytes) -> None:
    """At worst the rules for plurals are gone, which come last."""
    for length in range(len(whole)):
        for said, dutch, english in zip(
            said_with(whole[:length]), DUTCH, ENGLISH, strict=True
        ):
            assert said in {dutch, english, dutch.replace("mensen", "mens")}, length


def test_a_truncated_one_says_nothing(whole: bytes) -> None:
    assert said_with(whole[: len(whole) // 2]) == ENGLISH


def test_every_changed_byte_is_harmless(whole: bytes) -> None:
    for place in range(len(whole)):
        for change in (0x01, 0x80, 0xFF):
            content = bytearray(whole)
            content[place] ^= change
            assert len(said_with(bytes(content))) == len(SENTENCES)


def test_many_changes_at_once_are_harmless(whole: bytes) -> None:
    chance = random.Random(20261031)
    for _ in range(1500):
        content = bytearray(whole)
        for _ in range(chance.randint(1, 12)):
            content[chance.randrange(MAGIC, len(whole))] = chance.randrange(256)
        assert len(said_with(bytes(content))) == len(SENTENCES)


def test_a_shipped_one_with_changes_is_harmless() -> None:
    """Large enough for a place that leads astray to lead out of the memory."""
    content = translation("evenhand_ar.qm").read_bytes()
    months = sentence("%Ln months", count=number(6))
    chance = random.Random(20261101)
    for _ in range(200):
        damaged = bytearray(content)
        for _ in range(20):
            damaged[chance.randrange(MAGIC, len(content))] ^= chance.randrange(1, 256)
        Speaker("nl", (bytes(damaged),)).render(months)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no catalogue",
        bytes(100),
        b"\xff" * 1000,
        bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd42ffffffff"),
        bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd4200000008000000007fffffff"),
    ],
    ids=["empty", "words", "zeros", "ones", "a length too long", "a place too far"],
)
def test_what_is_none_says_nothing(content: bytes) -> None:
    assert not is_sound(content)
    assert said_with(content) == ENGLISH


def test_one_that_names_other_files_is_not_used(whole: bytes) -> None:
    """Qt would go and read them."""
    name = "/etc/passwd".encode("utf-16-be")
    names = len(name).to_bytes(4) + name
    assert not is_sound(whole + b"\x96" + len(names).to_bytes(4) + names)


def test_messages_that_share_their_bytes_are_not_followed_for_ever(
    whole: bytes,
) -> None:
    """A thousand ways to one long message: as many walks along all of it."""
    message = bytes.fromhex("0600000000") * 1000 + b"\x01"
    ways = bytes(8) * 1000
    parts = [(0x42, ways), (0x69, message)]
    content = whole[:MAGIC] + b"".join(
        bytes([tag]) + len(part).to_bytes(4) + part for tag, part in parts
    )
    assert not is_sound(content)


def test_what_cannot_be_read_is_passed_over(tmp_path: Path, whole: bytes) -> None:
    sources = (None, tmp_path, tmp_path / "nowhere.qm", b"", b"no catalogue", whole)
    assert len(loaded(*sources)) == 1


def test_the_bytes_stay_where_qt_reads_them(whole: bytes) -> None:
    """Qt keeps no copy. What nobody else holds must not be thrown away."""
    (catalogue,) = loaded(bytes(bytearray(whole)))
    gc.collect()
    other = [bytes([number % 256]) * len(whole) for number in range(20_000)]
    assert catalogue.translate("test", "Next", "note") == "Volgende"
    assert len(other) == 20_000


def test_a_speaker_keeps_the_bytes(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "nl.qm"
    path.write_bytes(whole)
    speaker = Speaker("nl", (path, bytes(bytearray(whole))))
    assert speaker.render(SENTENCES[0]) == "Volgende"
    for _ in range(3):
        gc.collect()
        other = [bytes([number % 256]) * len(whole) for number in range(20_000)]
        speaker.forget()
        assert tuple(speaker.render(said) for said in SENTENCES) == DUTCH
        del other
