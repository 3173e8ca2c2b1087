"""A leaflet's scene, said by its voices, as plain data for the template.

Whatever a person reads goes to the template as text, never as markup: a sentence with
a sign that means something there is still only a sentence.
"""

from __future__ import annotations

from typing import Any

from desktop_app.leaflet.arabic import as_set
from desktop_app.leaflet.look import colours, families
from desktop_app.leaflet.people import people_svg
from desktop_app.leaflet.voice import LeafletVoice
from desktop_app.narrative.leaflet import PAGE, PAGES
from desktop_app.narrative.message import Message
from desktop_app.narrative.phrases import joined
from desktop_app.scene.blocks import ArrayCard
from desktop_app.scene.leaflet_parts import (
    Arrays,
    CallBox,
    Heading,
    LeafletScene,
    OptionColumns,
    Part,
    Points,
    ResultTable,
    Saying,
    WritingLines,
)
from desktop_app.scene.pictures import IconArrayScene, OptionTag

Data = dict[str, Any]


def content(scene: LeafletScene, voices: tuple[LeafletVoice, ...]) -> Data:
    """Return all that the template needs to know."""
    first = _Said(voices[0])
    return {
        "paper": scene.paper.value,
        "large": scene.large,
        "title": first.heard(scene.title),
        "date": [scene.date.year, scene.date.month, scene.date.day],
        "voices": [_voice(scene, voice) for voice in voices],
        "front": _rows(scene.front, voices),
        "back": _rows(scene.back, voices),
        "colours": colours(),
        "signs": {"page": PAGE, "pages": PAGES},
    }


def _voice(scene: LeafletScene, voice: LeafletVoice) -> Data:
    said = _Said(voice)
    return {
        "lang": voice.language.partition("_")[0],
        "region": voice.region,
        "rtl": voice.right_to_left,
        "script": voice.script,
        "fonts": families(voice.script),
        "figures": [voice.number(figure) for figure in range(10)],
        "title": said.read(scene.title),
        "foot": said.read(scene.foot),
        "page": said.read(scene.page_of),
    }


def _rows(
    shown: tuple[Part, ...], voices: tuple[LeafletVoice, ...]
) -> list[list[Data | None]]:
    """One row for each part, one cell for each voice; None where it has nothing.

    What is true of one language alone shares a row with what is true of the other.
    """
    rows: list[list[Data | None]] = []
    for part in shown:
        row = [_Said(voice).part(part) for voice in voices]
        last = rows[-1] if rows else row
        if not any(row):
            continue
        pairs = tuple(zip(last, row, strict=True))
        if all(None in pair for pair in pairs):
            rows[-1] = [one or other for one, other in pairs]
        else:
            rows.append(row)
    return rows


class _Said:
    """Parts in the words of one voice."""

    def __init__(self, voice: LeafletVoice) -> None:
        self._voice = voice

    def read(self, message: Message) -> str:
        """Return a sentence as it is set."""
        said = self._voice.render(message)
        return as_set(said) if self._voice.right_to_left else said

    def heard(self, message: Message) -> str:
        return self._voice.spoken(message)

    def maybe(self, message: Message | None) -> str | None:
        return None if message is None else self.read(message)

    def each(self, messages: tuple[Message, ...]) -> list[str]:
        return [self.read(message) for message in messages]

    def part(self, part: Part) -> Data | None:
        """Return a part as data; None if this voice does not say it."""
        if isinstance(part, Saying) and part.only not in {"", self._voice.language}:
            return None
        kind = type(part).__name__
        return {"part": kind, **self._inside(part)}

    def _inside(self, part: Part) -> Data:
        match part:
            case Heading():
                return {
                    "level": part.level,
                    "text": self.read(part.text),
                    "beside": self.maybe(part.beside),
                }
            case Saying():
                return {
                    "label": self.maybe(part.label),
                    "text": self.read(joined(part.sentences)),
                    "kind": part.kind,
                }
            case Points():
                return {
                    "label": self.maybe(part.label),
                    "items": self.each(part.items),
                    "boxes": part.boxes,
                    "kind": part.kind,
                }
            case OptionColumns(columns=columns):
                told = [
                    {"option": self._option(one.option), "items": self.each(one.items)}
                    for one in columns
                ]
                return {"columns": told}
            case Arrays():
                return {
                    "title": self.read(part.title),
                    "cards": [self._card(card) for card in part.cards],
                    "strong": self.read(part.strong),
                    "rest": self.read(joined(part.rest)),
                }
            case ResultTable():
                return self._table(part)
            case CallBox():
                return {
                    "heading": self.read(part.heading),
                    "clinic": self.maybe(part.clinic),
                    "number": self.read(part.number),
                    "blank": part.blank,
                    "items": self.each(part.items),
                }
            case WritingLines():
                return {
                    "prompt": self.maybe(part.prompt),
                    "count": part.count,
                    "fill": part.fill,
                }

    def _option(self, tag: OptionTag) -> Data:
        return {"name": self.read(tag.name), "slot": tag.slot}

    def _people(self, array: IconArrayScene) -> str:
        return people_svg(
            array,
            colours()["options"][array.slot],
            colours()["figure-outline"],
            mirrored=self._voice.right_to_left,
        )

    def _card(self, card: ArrayCard) -> Data:
        rest = tuple(one for one in (card.others, card.span) if one is not None)
        return {
            "option": self._option(card.option),
            "people": self._people(card.array),
            "alt": self.heard(card.array.name),
            "number": self.read(card.number),
            "out-of": self.read(card.of),
            "had": self.read(card.had),
            "rest": self.read(joined(rest)) if rest else None,
        }

    def _table(self, table: ResultTable) -> Data:
        return {
            "first": self.read(table.first),
            "columns": [
                {"text": self.read(text), "slot": None if tag is None else tag.slot}
                for text, tag in table.columns
            ],
            "rows": [
                {
                    "header": self.read(row.header),
                    "cells": [self.each(cell) for cell in row.cells],
                }
                for row in table.rows
            ],
        }
