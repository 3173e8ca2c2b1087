"""Every page of a kiosk fits, in every language and size, and says what it may."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import Palette, State
from desktop_app.l10n.pseudo import MIRRORED, STRETCHED
from desktop_app.l10n.render import Speaker
from desktop_app.narrative.message import Message, Verbatim, numbers_in
from desktop_app.ui.kiosk.pin_pad_view import KEY, KeyButton
from desktop_app.values import replace
from tests.ui.clipping import faults
from tests.visits.banned_words import banned_in
from tests.visits.kiosk import at_kiosk, kiosk_scene_of, kiosk_states
from tests.visits.kiosk_window import at_a_kiosk
from tests.visits.spoken_numbers import truth
from tests.visits.tongues import CODES
from tests.visits.visit import Visit
from tests.visits.walk import messages

SIZES = [(1280, 800), (1024, 768), (1920, 1080), (1080, 1920)]
_DIGIT = re.compile(r"\d")
_QUOTED = {
    "trial", "citation", "printed", "version", "telephone", "clinic", "paper",
    "command",
}  # fmt: skip


@pytest.fixture
def kiosk(qtbot: QtBot, pack: Pack) -> Visit:
    made = at_a_kiosk(pack, at_kiosk())
    qtbot.addWidget(made.window)
    return made


def _pages(pack: Pack) -> Iterator[tuple[str, State]]:
    """One state for each thing that looks different."""
    seen: list[object] = []
    for name, state in kiosk_states(pack):
        scene = kiosk_scene_of(state, pack)
        looks = scene.over or (scene.page, scene.sheet)
        if looks not in seen:
            seen.append(looks)
            yield name, state


def _faults(visit: Visit) -> list[str]:
    """What does not fit; only what a source is called may be broken anywhere."""
    quoted = tuple(
        f"broken word: WrappedText {value.text[:50]!r}"
        for message in messages(visit.scene)
        for value in message.values
        if isinstance(value, Verbatim) and value.kind == "citation"
    )
    return [one for one in faults(visit.window) if not one.startswith(quoted)]


def _misdirected(visit: Visit, language: str) -> Iterator[str]:
    """Yield what reads the other way; names of languages read their own way."""
    way = Qt.LayoutDirection
    for part in visit.window.findChildren(QWidget):
        own = getattr(part, "look", None)
        if not part.isVisible() or own is None or isinstance(part, QLineEdit):
            continue
        wanted = way.RightToLeft if own.mirrored else way.LeftToRight
        if part.layoutDirection() is not wanted:
            yield f"{part} is laid out the other way"
        of_window = own.voice is visit.window.look.voice
        if of_window and own.mirrored is not (language in {"ar", MIRRORED}):
            yield f"{part} is not of {language}"


@pytest.mark.parametrize("text_size", [100, 125, 150, 200])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", [STRETCHED, MIRRORED])
def test_every_page_fits_in_the_longest_language_and_the_mirrored_one(
    kiosk: Visit, pack: Pack, language: str, size: tuple[int, int], text_size: int
) -> None:
    _walk_through(kiosk, pack, language, size, text_size)


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("language", CODES)
def test_every_page_fits_in_every_language(
    kiosk: Visit, pack: Pack, language: str, text_size: int
) -> None:
    for size in ((1024, 768), (1080, 1920)):
        _walk_through(kiosk, pack, language, size, text_size)


def _walk_through(
    kiosk: Visit, pack: Pack, language: str, size: tuple[int, int], text_size: int
) -> None:
    kiosk.window.resize(*size)
    found = []
    for name, state in _pages(pack):
        kiosk.put(replace(state, text_size=text_size, language=language))
        found += [f"{name}: {fault}" for fault in _faults(kiosk)]
        found += [f"{name}: {fault}" for fault in _misdirected(kiosk, language)]
    assert found == []


def test_everything_but_a_long_sheet_or_page_is_seen_without_scrolling(
    kiosk: Visit, pack: Pack
) -> None:
    for size in SIZES:
        kiosk.window.resize(*size)
        for name, state in _pages(pack):
            if name[:2] in {"k3", "k4", "k5", "k6"}:
                continue
            kiosk.put(state)
            part = kiosk.window.frame.scrolled()
            if part is not None:
                assert part.verticalScrollBar().maximum() == 0, (name, size)


def test_keys_are_large_enough_for_who_looks_elsewhere(
    kiosk: Visit, pack: Pack
) -> None:
    state = dict(kiosk_states(pack))["k8-pin"]
    for size in SIZES:
        kiosk.window.resize(*size)
        kiosk.put(state)
        keys = [one for one in kiosk.shown() if isinstance(one, KeyButton)]
        assert len(keys) == 12
        assert all(min(key.width(), key.height()) >= KEY for key in keys), size
        assert len({(key.width(), key.height()) for key in keys}) == 1


@pytest.mark.parametrize("palette", [Palette.LIGHT, Palette.DARK, Palette.CONTRAST])
def test_nothing_of_the_page_is_seen_below_what_lies_over_it(
    kiosk: Visit, pack: Pack, palette: Palette
) -> None:
    """The same warning over two pages looks the same to the last pixel."""
    for name, state in kiosk_states(pack):
        if name[:2] not in {"k7", "k8", "k9"} or name.endswith("before"):
            continue
        pictures = []
        for under in (state, replace(state, step=at_kiosk().step)):
            kiosk.put(replace(under, palette=palette))
            kiosk.window.grab()  # Qt draws large letters a little otherwise at first
            pictures.append(kiosk.window.grab().toImage())
        assert pictures[0] == pictures[1], name


def test_a_page_below_that_can_be_seen_is_found(kiosk: Visit, pack: Pack) -> None:
    state = dict(kiosk_states(pack))["k9-staff"]
    kiosk.put(state)
    covered = kiosk.window.grab().toImage()
    over = kiosk.window.frame.over
    assert over is not None
    over.setGeometry(over.geometry().adjusted(0, 0, 0, -200))
    assert kiosk.window.grab().toImage() != covered


def test_every_number_at_a_kiosk_is_a_facts_or_declared(pack: Pack) -> None:
    checked = 0
    for name, state in kiosk_states(pack):
        for message in messages(kiosk_scene_of(state, pack)):
            for number in numbers_in(message):
                assert truth(pack, number) == pytest.approx(number.value), name
                checked += 1
            for source in _sources(message):
                assert not _DIGIT.search(re.sub(r"%(\d|Ln)", "", source)), source
            for value in message.values:
                if isinstance(value, Verbatim) and _DIGIT.search(value.text):
                    assert value.kind in _QUOTED, (name, value)
    assert checked > 100


def test_no_banned_word_is_said_at_a_kiosk(pack: Pack) -> None:
    speaker = Speaker("en")
    found = {
        text: banned
        for _, state in kiosk_states(pack)
        for message in messages(kiosk_scene_of(state, pack))
        if message.context in {"kiosk", "chrome", "summary", "reports"}
        if (banned := banned_in(text := speaker.render(message)))
    }
    assert found == {}


def test_nothing_on_a_page_of_a_kiosk_looks_like_an_address(
    kiosk: Visit, pack: Pack
) -> None:
    for name, state in kiosk_states(pack):
        kiosk.put(state)
        for text in kiosk.texts():
            assert "://" not in text, name
            assert "www." not in text, name


def test_no_button_of_a_kiosk_is_without_a_name(kiosk: Visit, pack: Pack) -> None:
    for name, state in kiosk_states(pack):
        kiosk.put(state)
        for one in kiosk.shown():
            if isinstance(one, QAbstractButton):
                assert one.accessibleName(), (name, one)


def _sources(message: Message) -> Iterator[str]:
    yield message.source
    for value in message.values:
        if isinstance(value, Message):
            yield from _sources(value)
