"""While pages are read aloud, what steers it leaves room for what is read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.aloud import begun
from desktop_app.journey.state import ComfortSheet, State, Step
from desktop_app.l10n.pseudo import MIRRORED, STRETCHED
from desktop_app.ui.frame_places import LEAST
from desktop_app.values import replace
from tests.visits.heard import Listener
from tests.visits.kiosk import at_kiosk, kiosk_states
from tests.visits.kiosk_window import at_a_kiosk
from tests.visits.test_window_fits import _faults, pages
from tests.visits.tongues import CODES
from tests.visits.visit import Visit, opened

LOWEST = (640, 480)
"""The least size of a window."""

ROOM = LEAST - 0.01
"""The share of the height that is left of a page; on the first, the banner stays."""

SIZES = [LOWEST, (1024, 768), (1280, 800), (1080, 1920)]
SCRIPTS = ["en", "de", "ar", "zh_CN"]


@pytest.fixture
def kiosk(qtbot: QtBot, pack: Pack) -> Visit:
    made = at_a_kiosk(pack, at_kiosk())
    qtbot.addWidget(made.window)
    Listener(made)
    return made


@pytest.fixture
def listening(visit: Visit) -> Visit:
    Listener(visit)
    return visit


@pytest.fixture
def old(qtbot: QtBot) -> Visit:
    """A visit whose evidence is past its review date, which each page tells."""
    made = opened(load_pack(bundled_packs()[0], today=dt.date(2027, 12, 1)))
    qtbot.addWidget(made.window)
    Listener(made)
    return made


def walk(
    visit: Visit, states: Iterable[tuple[str, State]], language: str, text_size: int
) -> Iterator[str]:
    """Show every page as it is while somebody listens; yield its name."""
    for name, state in states:
        shown = replace(state, language=language, text_size=text_size)
        visit.put(replace(shown, aloud=begun(shown.aloud)))
        strip = visit.window.frame.listening
        if visit.scene.over is None:
            assert strip is not None
            assert strip.isVisible(), name
            yield name


def cramped(visit: Visit) -> Iterator[str]:
    """Yield by how much too little is seen of what scrolls."""
    height = visit.window.height()
    part, strip = visit.window.frame.scrolled(), visit.window.frame.listening
    scrolls = part is not None and part.verticalScrollBar().maximum() > 0
    if part is not None and scrolls and part.height() < ROOM * height:
        yield f"only {part.height()} of {height} are left"
    if strip is not None and strip.height() > height / 5:
        yield f"the strip takes {strip.height()} of {height}"


def geometries(visit: Visit) -> list[QRect]:
    """Where every part stands that is seen."""
    return [one.geometry() for one in visit.shown()]


def at_kiosks(pack: Pack) -> list[tuple[str, State]]:
    """Every page of a kiosk but the greeting, where nobody listens yet."""
    return [one for one in kiosk_states(pack) if "greeting" not in one[0]]


@pytest.mark.parametrize(
    ("size", "text_size"),
    [*((size, 200) for size in SIZES), *((size, 100) for size in SIZES[:2])],
    ids=lambda one: f"{one[0]}x{one[1]}" if isinstance(one, tuple) else str(one),
)
@pytest.mark.parametrize("language", SCRIPTS)
def test_every_page_keeps_its_room_and_fits(
    listening: Visit, pack: Pack, language: str, size: tuple[int, int], text_size: int
) -> None:
    listening.window.resize(*size)
    found = []
    for name in walk(listening, pages(pack), language, text_size):
        found += [f"{name}: {fault}" for fault in _faults(listening)]
        found += [f"{name}: {fault}" for fault in cramped(listening)]
    assert found == []


@pytest.mark.parametrize("language", [*CODES, STRETCHED, MIRRORED])
def test_every_page_of_a_kiosk_does_too(
    kiosk: Visit, pack: Pack, language: str
) -> None:
    found = []
    for size in [(1024, 768), (1080, 1920)]:
        kiosk.window.resize(*size)
        for name in walk(kiosk, at_kiosks(pack), language, 200):
            found += [f"{name}: {fault}" for fault in _faults(kiosk)]
            found += [f"{name}: {fault}" for fault in cramped(kiosk)]
    assert found == []


@pytest.mark.parametrize("language", CODES)
def test_so_does_a_page_below_a_banner(old: Visit, pack: Pack, language: str) -> None:
    found = []
    for size in SIZES:
        old.window.resize(*size)
        for step in Step:
            for name in walk(old, [(step.value, State(step=step))], language, 200):
                assert old.scene.banner or step is Step.START, name
                found += [f"{size} {name}: {fault}" for fault in _faults(old)]
                found += [f"{size} {name}: {fault}" for fault in cramped(old)]
    assert found == []


def test_a_banner_scrolls_with_the_page_only_where_there_is_no_room(old: Visit) -> None:
    state = State(step=Step.HELP)
    frame = old.window.frame
    for size, within in ((LOWEST, True), (SIZES[1], False), (LOWEST, True)):
        old.window.resize(*size)
        for _ in walk(old, [("help", state)], "en", 200):
            banner, page = frame.banner, frame.page
            assert banner is not None
            assert page is not None
            assert banner.isVisible()
            assert (banner.parent() is page.body) is within
            order = [one for one in old.shown() if one in (banner, page, page.body)]
            assert order[0] is banner
            assert not banner.geometry().intersects(page.body.heading.geometry()) or (
                not within
            )
    old.put(State())
    assert frame.banner is not None
    assert frame.banner.isVisible()
    old.window.resize(*LOWEST)
    old.put(replace(state, text_size=200, sheet=ComfortSheet()))
    assert list(_faults(old)) == []


def test_where_there_is_room_nothing_gives_way(listening: Visit) -> None:
    listening.window.resize(1280, 800)
    state = State(step=Step.HELP)
    frame = listening.window.frame
    for _ in walk(listening, [("help", state)], "en", 100):
        strips = (frame.listening, frame.header, frame.footer)
        assert [strip.terse for strip in strips if strip is not None] == [False] * 3
        assert frame.listening is not None
        assert not any(button.compact for button in frame.listening.buttons)


def test_a_strip_that_has_given_way_is_as_it_was_when_there_is_room(
    listening: Visit,
) -> None:
    states = [
        ("page", State(step=Step.HELP)),
        ("sheet", State(step=Step.HELP, sheet=ComfortSheet())),
    ]
    for one in states:
        for _ in walk(listening, [one], "en", 200):
            listening.window.resize(1080, 1920)
            before = geometries(listening)
            listening.window.resize(*LOWEST)
            assert geometries(listening) != before
            strip = listening.window.frame.listening
            assert strip is not None
            assert strip.terse
            assert all(button.compact for button in strip.buttons)
            assert all(button.accessibleName() for button in strip.buttons)
            listening.window.resize(1080, 1920)
            assert geometries(listening) == before


def test_a_page_that_is_left_too_little_is_found(listening: Visit) -> None:
    listening.window.resize(1024, 768)
    for _ in walk(listening, [("help", State(step=Step.HELP))], "en", 200):
        assert list(cramped(listening)) == []
        page, strip = listening.window.frame.page, listening.window.frame.listening
        assert page is not None
        assert strip is not None
        page.resize(page.width(), 290)
        strip.resize(strip.width(), 160)
        assert len(list(cramped(listening))) == 2
