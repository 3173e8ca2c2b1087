"""The pack's own charts in every language: room, figures, letters."""

from __future__ import annotations

import datetime as dt
import re
import warnings
from functools import cache

import pytest

from desktop_app.charts.height import chart_height
from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.state import State, Step, View
from desktop_app.l10n.release import released_languages
from desktop_app.l10n.render import Speaker
from desktop_app.l10n.voices import Voices
from desktop_app.scene.blocks import Chart
from desktop_app.scene.pictures import ChartScene
from desktop_app.scene.resolve import resolve
from desktop_app.scene.window_scene import Page
from tests.charts.figures import drawn, leaving, overlaps, texts

LANGUAGES = tuple(one.code for one in released_languages())


@cache
def pack() -> Pack:
    """The bundled pack."""
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


@cache
def speaker(language: str) -> Speaker:
    """Who says the pack's words."""
    return Voices(pack().files.contents).of(language)


@cache
def scenes() -> tuple[ChartScene, ...]:
    """The charts of both pages that have one."""
    found = []
    for step in (Step.HELP, Step.HARM):
        page = resolve(State(step=step, view=View.CHART), pack()).page
        assert isinstance(page, Page)
        found += [one.scene for one in page.blocks if isinstance(one, Chart)]
    assert len(found) == 2
    return tuple(found)


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("width", [880, 1150])
@pytest.mark.parametrize("language", LANGUAGES)
def test_words_neither_meet_nor_leave(
    language: str, width: int, text_size: int
) -> None:
    voice = speaker(language)
    for scene in scenes():
        height = chart_height(scene, width, text_size, say=voice.render)
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # a letter that no font has is a warning
            pen = drawn(
                scene,
                width=width,
                height=height,
                text_size=text_size,
                mirrored=voice.right_to_left,
                say=voice.render,
                number=voice.number,
            )
            pen.image()
        assert overlaps(pen) == []
        assert leaving(pen) == []


def test_figures_are_those_of_the_language() -> None:
    voice = speaker("ar")
    for scene in scenes():
        pen = drawn(scene, mirrored=True, say=voice.render, number=voice.number)
        written = " ".join(one.get_text() for one in texts(pen))
        assert not re.search(r"[0-9]", written)
        assert len(re.findall(r"\d", written)) > 10


def test_a_letter_that_no_font_has_is_found() -> None:
    voice = speaker("en")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(UserWarning, match="missing from font"):
            drawn(
                scenes()[0], say=lambda message: "\u0939" + voice.render(message)
            ).image()
