"""What the self-test sets: a leaflet in each language, read back from its own bytes.

The paper has to carry what it says as text that can be found, copied and read out, with
its title, its language and a structure: not only as a picture of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from desktop_app.app.self_test_check import WHOLE, Check, FaultyPartError
from desktop_app.app.start import open_pack

if TYPE_CHECKING:
    from desktop_app.leaflet.voice import LeafletVoice

STRUCTURE: Final = (
    b"/StructTreeRoot",
    b"/Marked true",
    b"/DisplayDocTitle true",
    b"/S/H1",
    b"/S/P",
    b"/S/Figure",
    b"/S/Table",
)
"""What a tagged leaflet has in it, as the typesetter writes it."""

_NOT_READ: Final = frozenset({"part", "kind", "people", "alt"})
_NUMBER: Final = re.compile(r"\d+")
_BETWEEN: Final = re.compile(r"[\W_]+")
_LAM_AND_ALEF: Final = re.compile("[\u0644\u0627\u0622\u0623\u0625]+")
"""Drawn as one sign; what reads it back may give the two letters in either order."""


def _leaflets() -> str:
    from desktop_app.app.leaflet_making import scene_of
    from desktop_app.app.spoken_languages import offered_languages
    from desktop_app.journey.state import State
    from desktop_app.l10n.voices import Voices
    from desktop_app.leaflet.content import content
    from desktop_app.leaflet.typeset import typeset

    pack, offered = open_pack(None), offered_languages()
    for one in offered:
        voices = Voices(pack.files.contents)
        scene = scene_of(State(language=one.code), pack, offered, voices)
        told = content(scene, (voices.of(one.code),))
        expect_leaflet(typeset(scene, voices.of), told, voices.of(one.code))
    return f"{len(offered)} made and read"


def expect_leaflet(made: bytes, told: dict[str, Any], voice: LeafletVoice) -> None:
    """Hold a leaflet against what was handed to the typesetter.

    Args:
        made: The PDF.
        told: What it has to say.
        voice: Who says it.

    Raises:
        FaultyPartError: It says something else, or less.
    """
    from PySide6.QtPdf import QPdfDocument

    from desktop_app.leaflet.density import PAGES
    from desktop_app.ui.leaflet_pages import opened

    name = f"The leaflet in {voice.language}"
    with opened(made) as document:
        pages = document.pageCount()
        text = " ".join(document.getAllText(page).text() for page in range(pages))
        title = str(document.metaData(QPdfDocument.MetaDataField.Title))
    if pages != PAGES:
        raise FaultyPartError(name, f"{pages} pages", f"{PAGES}")
    for tag in STRUCTURE:
        if tag not in made:
            raise FaultyPartError(name, f"no {tag.decode()}", "a tagged document")
    if title != told["title"]:
        raise FaultyPartError(name, f"the title {title!r}", repr(told["title"]))
    language = f"{voice.language.partition('_')[0]}-{voice.region}"
    if f"/Lang({language})".encode() not in made.replace(b"/Lang (", b"/Lang("):
        raise FaultyPartError(name, "another language, or none", language)
    missing = tuple(unread(text, (told["front"], told["back"]), voice))
    if missing:
        found = f"no {missing[0]!r} among its words"
        raise FaultyPartError(name, found, "all of its words as text")


def unread(text: str, told: object, voice: LeafletVoice) -> Iterator[str]:
    """Yield what a text lacks of all that was told.

    Sentences are looked for whole, with their numbers. From right to left what is read
    back has its words in an order of its own, so there each word and number is.
    """
    there = _joined(text)
    numbers = set(_NUMBER.findall(text))
    for sentence in _read(told):
        if not voice.right_to_left:
            if _joined(sentence) not in there:
                yield sentence
            continue
        for word in _BETWEEN.split(sentence):
            if word not in numbers if word.isdigit() else _joined(word) not in there:
                yield word


def _joined(text: str) -> str:
    """A text without stops and spaces, in whose words lam and alef have one order."""
    return "".join(
        _LAM_AND_ALEF.sub(lambda found: "".join(sorted(found[0])), word)
        for word in _BETWEEN.split(text)
    )


def _read(told: object) -> Iterator[str]:
    """Yield every text that is read on paper."""
    if isinstance(told, str):
        yield told
    elif isinstance(told, list | tuple):
        for one in told:
            yield from _read(one)
    elif isinstance(told, dict):
        for key, one in told.items():
            if key not in _NOT_READ:
                yield from _read(one)


CHECKS = (Check(name="leaflets", look=_leaflets, needs=WHOLE),)
