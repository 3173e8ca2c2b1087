"""`evenhand --self-test`: whether this installation is whole; 0 or 1.

It runs inside the program that people use and touches everything that it ships with:
evidence, catalogues, fonts, colours, pictures, charts and every page. A windowed
program has no console, so the report can also go to a file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import DecisionAidError
from desktop_app.narrative.message import Message
from desktop_app.output import write_whole
from desktop_app.version import __version__

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop_app.evidence.fact import Pack


def self_test(report: Path | None = None) -> int:
    """Check everything and report; return 0 if all is well, else 1.

    Args:
        report: A file that gets the report too.

    Raises:
        FailedOutputError: The report could not be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    lines = [f"evenhand {__version__}: self-test"]
    failed = 0
    for name, check in CHECKS:
        try:
            said = check()
        except DecisionAidError as error:
            failed += 1
            lines.append(f"FAILED {name}: {error.sentence}")
        except Exception as error:  # noqa: BLE001  whatever is wrong must be reported
            failed += 1
            lines.append(f"FAILED {name}: {error!r}")
        else:
            lines.append(f"good   {name}: {said}")
    lines.append("all good" if not failed else f"{failed} of {len(CHECKS)} failed")
    text = "\n".join(lines) + "\n"
    sys.stdout.write(text)
    if report is not None:
        write_whole(report, text.encode())
    return 1 if failed else 0


def _packs() -> str:
    from desktop_app.app.start import open_pack
    from desktop_app.evidence.loader import bundled_packs

    found = bundled_packs()
    if not found:
        raise MissingShippedError("resources/evidence holds no pack")
    facts = sum(len(open_pack(path).facts) for path in found)
    return f"{len(found)} with {facts} facts"


def _catalogues() -> str:
    from PySide6.QtCore import QTranslator

    from desktop_app.resources import translation

    path = translation("evenhand_en.qm")
    if not QTranslator().load(str(path)):
        raise MissingShippedError(f"{path} cannot be read")
    return "English"


def _fonts() -> str:
    from PySide6.QtGui import QFontInfo

    from desktop_app.app.start import application
    from desktop_app.painting.theme import Theme

    application()
    families = set()
    for kind in ("body", "strong", "heading"):
        font = Theme().font(kind)
        family = QFontInfo(font).family()
        if family != font.family():
            raise MissingShippedError(
                f"resources/fonts: {font.family()} was not found; {family} would stand "
                "in for it"
            )
        families.add(family)
    return ", ".join(sorted(families))


def _pictures() -> str:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    from desktop_app.app.start import application
    from desktop_app.painting.icon_array import paint_icon_array
    from desktop_app.painting.theme import Theme
    from desktop_app.scene.pictures import IconArrayScene

    application()
    for palette in ("light", "dark", "contrast"):
        image = QImage(300, 300, QImage.Format.Format_RGB32)
        theme = Theme(palette, 100)
        image.fill(theme.color("surface"))
        scene = IconArrayScene(people=42, of=100, slot=0, name=_nothing())
        painter = QPainter(image)
        paint_icon_array(painter, QRectF(0, 0, 300, 300), scene, theme)
        painter.end()
        _expect_drawing(image, f"the picture in {palette} colours")
    return "light, dark, contrast"


def _charts() -> str:
    from desktop_app.app.start import draw_chart, open_pack
    from desktop_app.l10n.render import Speaker
    from desktop_app.scene.pictures import CurveChartScene, RangeChartScene

    drawn = 0
    pack = open_pack(None)
    for scene in _scenes(pack):
        if isinstance(scene, CurveChartScene | RangeChartScene):
            chart = draw_chart(
                scene,
                width=900,
                height=420,
                scale=1.0,
                palette="light",
                text_size=100,
                mirrored=False,
                say=Speaker("en").render,
            )
            if len(set(chart.rgba[::4])) < 2:
                raise MissingShippedError("a chart came out empty")
            drawn += 1
    if not drawn:
        raise MissingShippedError("no page has a chart")
    return f"{drawn} drawn"


def _pages() -> str:
    from desktop_app.app.photograph import photograph
    from desktop_app.app.screenshots_command import pages
    from desktop_app.app.start import open_pack
    from desktop_app.journey.state import State

    pack = open_pack(None)
    shown = 0
    for name, state in pages(pack, State()):
        _expect_drawing(photograph(pack, state, (1280, 800)), name)
        shown += 1
    return f"{shown} shown"


CHECKS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("evidence packs", _packs),
    ("catalogues", _catalogues),
    ("fonts", _fonts),
    ("pictures", _pictures),
    ("charts", _charts),
    ("pages", _pages),
)


class MissingShippedError(Exception):
    """Something that the program ships with is missing or damaged."""


def _scenes(pack: Pack) -> list[object]:
    from desktop_app.app.screenshots_command import pages
    from desktop_app.journey.state import State
    from desktop_app.scene.blocks import Chart, Page
    from desktop_app.scene.resolve import resolve

    found: list[object] = []
    for _, state in pages(pack, State()):
        page = resolve(state, pack).page
        if isinstance(page, Page):
            found += [b.scene for b in page.blocks if isinstance(b, Chart)]
    return found


def _nothing() -> Message:
    return Message(context="self-test", source="")


def _expect_drawing(image: QImage, what: str) -> None:
    """An empty image has one colour only."""
    colours = {
        image.pixel(x, y)
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    }
    if len(colours) < 2:
        raise MissingShippedError(f"{what} came out empty")
