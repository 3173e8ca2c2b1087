"""Leaflets of the bundled pack, each made once, and what is expected of them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.state import Clinic, Gate, LeafletWish, Paper, State, Weight
from desktop_app.l10n.release import released_languages
from desktop_app.l10n.render import Speaker, unmarked
from desktop_app.l10n.voices import Voices
from desktop_app.leaflet.typeset import typeset
from desktop_app.narrative.message import Message
from desktop_app.scene.languages import Languages
from desktop_app.scene.leaflet import leaflet
from desktop_app.scene.leaflet_parts import (
    Arrays,
    LeafletScene,
    Part,
    ResultTable,
    Saying,
)
from desktop_app.scene.pictures import OptionTag
from desktop_app.values import Value, parts_of, replace
from tests.leaflet.pdf_text import Node, read

LANGUAGES = Languages(offered=released_languages())
TELEPHONE = "020 7946 0018"
PAIRS = (("es", "ar"), ("en", "zh_CN"), ("de", "pl"), ("ar", "fr"))

_NOT_READ = dict.fromkeys((0xAD, *range(0x064B, 0x0653), 0x0670))
"""Soft hyphens, and the vowel signs of Arabic, which a leaflet does not show."""


@cache
def pack(today: dt.date = dt.date(2026, 11, 1)) -> Pack:
    """The bundled pack, as it is on a day."""
    return load_pack(bundled_packs()[0], today=today)


@cache
def voices() -> Voices:
    """Those who say what is on screen."""
    return Voices(pack().files.contents)


def voice(language: str) -> Speaker:
    """Who says what is on screen in a language."""
    return voices().of(language)


def nothing(language: str = "en", **wish: object) -> State:
    """A visit in which nothing was chosen."""
    return State(language=language, leaflet=replace(LeafletWish(), **wish))


def everything(language: str = "en", **wish: object) -> State:
    """A visit in which all was chosen that can be."""
    file = pack().file
    return replace(
        nothing(language, **wish),
        ratings=tuple(
            (matter.id, list(Weight)[place % 3])
            for place, matter in enumerate(file.matters)
        ),
        questions=tuple(question.id for question in file.team_questions),
        gate=Gate.OPEN,
        clinic=Clinic(telephone=TELEPHONE),
    )


def told_of_themselves(state: State) -> State:
    """The same visit of a person whose answers bring up as many notes as they can."""
    answers = tuple(
        (asked.id, max(asked.answers, key=lambda one: len(one.caveats)).id)
        for asked in pack().file.about
    )
    return replace(state, about=answers)


def each_usual() -> Iterator[State]:
    """Every language on every paper, with nothing chosen and with everything."""
    for language in LANGUAGES.offered:
        for paper in Paper:
            for chosen in (nothing, everything):
                yield chosen(language.code, paper=paper)


def named(state: State) -> str:
    """A name for a test of a leaflet."""
    wish = state.leaflet
    chosen = "all" if state.questions else "nothing"
    size = "large" if wish.large else "usual"
    tongues = "+".join(filter(None, (state.language, wish.second)))
    return f"{tongues}-{wish.paper.value}-{size}-{chosen}"


@cache
def scene_of(state: State) -> LeafletScene:
    """What a leaflet shows."""
    return leaflet(state, pack(), LANGUAGES)


@cache
def pdf_of(state: State) -> bytes:
    """A leaflet as a PDF."""
    return typeset(scene_of(state), voice)


@cache
def read_of(state: State) -> Node:
    """A leaflet, read along its structure."""
    return read(pdf_of(state))


def all_parts(scene: LeafletScene) -> tuple[Part, ...]:
    """Every part of a leaflet, in reading order."""
    return (*scene.front, *scene.back)


def messages(piece: object) -> Iterator[Message]:
    """Every sentence of a piece, in reading order, once."""
    if isinstance(piece, Message):
        yield piece
    elif isinstance(piece, ResultTable):
        yield from messages((piece.first, tuple(text for text, _ in piece.columns)))
        yield from messages(piece.rows)
    elif isinstance(piece, tuple):
        for member in piece:
            yield from messages(member)
    elif isinstance(piece, OptionTag):
        yield piece.name
    elif isinstance(piece, Value):
        for part in parts_of(piece):
            yield from messages(part)


def expected(state: State) -> str:
    """All that a leaflet says, by the voices of the screen, in reading order."""
    scene = scene_of(state)
    if scene.large:
        return " ".join(_told(scene, (one,)) for one in scene.languages)
    return _told(scene, scene.languages)


def _told(scene: LeafletScene, languages: tuple[str, ...]) -> str:
    """What a leaflet says in languages that stand side by side."""
    said: list[str] = []
    rows: list[list[Part]] = []
    for part in all_parts(scene):
        only = isinstance(part, Saying) and part.only
        if (
            only
            and rows
            and all(isinstance(one, Saying) and one.only for one in rows[-1])
        ):
            rows[-1].append(part)
        else:
            rows.append([part])
    for row in rows:
        for language in languages:
            for part in row:
                if isinstance(part, Saying) and part.only not in {"", language}:
                    continue
                said += [voice(language).render(one) for one in messages(part)]
    return " ".join(said)


def letters(text: str) -> str:
    """A text without stops and spaces, whose place is the language's own."""
    return re.sub(r"[\W_]+", "", unmarked(text).translate(_NOT_READ))


def pictures(scene: LeafletScene) -> Iterator[str]:
    """What each picture shows, in reading order, in the words of the screen."""
    drawn = [part for part in all_parts(scene) if isinstance(part, Arrays)]
    after_each_other = [(part, one) for one in scene.languages for part in drawn]
    side_by_side = [(part, one) for part in drawn for one in scene.languages]
    for part, language in after_each_other if scene.large else side_by_side:
        for card in part.cards:
            yield voice(language).spoken(card.array.name)
