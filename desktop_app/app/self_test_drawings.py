"""What the self-test draws: pictures, charts, every page, each language, a kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.app.self_test_check import WHOLE, Check, FaultError
from desktop_app.app.self_test_files import PALETTES
from desktop_app.app.start import open_pack
from desktop_app.narrative.message import Message

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop_app.scene.pictures import ChartScene

WINDOW = (1280, 800)
KIOSK = (1080, 1920)


class EmptyDrawingError(FaultError):
    """Something that should have been drawn is of one colour."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} came out empty")


def _pictures() -> str:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    from desktop_app.app.start import application
    from desktop_app.painting.icon_array import paint_icon_array
    from desktop_app.painting.theme import Theme
    from desktop_app.scene.pictures import IconArrayScene

    application()
    nameless = Message(context="self-test", source="")
    scene = IconArrayScene(people=42, of=100, slot=0, name=nameless)
    for palette in PALETTES:
        image = QImage(300, 300, QImage.Format.Format_RGB32)
        theme = Theme(palette, 100)
        image.fill(theme.color("surface"))
        painter = QPainter(image)
        paint_icon_array(painter, QRectF(0, 0, 300, 300), scene, theme)
        painter.end()
        _expect_drawing(image, f"the picture in {palette} colours")
    return ", ".join(PALETTES)


def _charts() -> str:
    from desktop_app.app.start import draw_chart
    from desktop_app.l10n.render import Speaker

    drawn = 0
    for scene in _chart_scenes():
        chart = draw_chart(
            scene,
            width=900,
            height=420,
            scale=1.0,
            palette="light",
            text_size=100,
            mirrored=False,
            say=Speaker("en").render,
            number=Speaker("en").number,
        )
        if len(set(chart.rgba[::4])) < 2:
            raise EmptyDrawingError("a chart")
        drawn += 1
    if not drawn:
        raise EmptyDrawingError("the page that has a chart")
    return f"{drawn} drawn"


def _pages() -> str:
    from desktop_app.app.photograph import photograph
    from desktop_app.app.screenshots_command import pages
    from desktop_app.journey.state import State

    pack = open_pack(None)
    shown = 0
    for name, state in pages(pack, State()):
        _expect_drawing(photograph(pack, state, WINDOW), name)
        shown += 1
    return f"{shown} shown"


def _languages() -> str:
    """One page in each; whoever can choose another sees how it is chosen."""
    from desktop_app.app.photograph import photograph
    from desktop_app.app.spoken_languages import offered_languages
    from desktop_app.journey.state import State, Step

    pack, offered = open_pack(None), offered_languages()
    for one in offered:
        state = State(language=one.code, home=one.code, step=Step.HELP)
        image = photograph(pack, state, WINDOW, offered)
        _expect_drawing(image, f"the page in {one.code}")
    return ", ".join(one.code for one in offered)


def _kiosk() -> str:
    """The window of a kiosk, which takes no screen and nobody's keys here."""
    from desktop_app.app.kiosk import make_kiosk
    from desktop_app.app.photograph import image_of
    from desktop_app.app.spoken_languages import offered_languages
    from desktop_app.journey.aloud import Sound
    from desktop_app.journey.kiosk import KioskRules, Place
    from desktop_app.journey.state import Clinic

    pack, offered = open_pack(None), offered_languages()
    topics = {pack.file.id: pack}
    for place in (Place.GREETING, Place.LANGUAGES):
        rules = KioskRules(opening=place, topics=tuple(topics))
        image = image_of(
            partial(make_kiosk, topics, offered, rules, Sound(), Clinic()), KIOSK
        )
        _expect_drawing(image, f"the kiosk at its {place.value}")
    return "before a visit"


def _chart_scenes() -> Iterator[ChartScene]:
    from desktop_app.app.screenshots_command import pages
    from desktop_app.journey.state import State
    from desktop_app.scene.blocks import (
        Chart,
    )
    from desktop_app.scene.resolve import resolve
    from desktop_app.scene.window_scene import (
        Page,
    )

    pack = open_pack(None)
    for _, state in pages(pack, State()):
        page = resolve(state, pack).page
        if isinstance(page, Page):
            yield from (one.scene for one in page.blocks if isinstance(one, Chart))


def _expect_drawing(image: QImage, what: str) -> None:
    """An empty image has one colour only."""
    colours = {
        image.pixel(x, y)
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    }
    if len(colours) < 2:
        raise EmptyDrawingError(what)


CHECKS = (
    Check(name="pictures", look=_pictures, needs=WHOLE),
    Check(name="charts", look=_charts, needs=WHOLE),
    Check(name="pages", look=_pages, needs=(*WHOLE, "charts")),
    Check(name="languages", look=_languages, needs=(*WHOLE, "charts")),
    Check(name="kiosk", look=_kiosk, needs=WHOLE),
)
