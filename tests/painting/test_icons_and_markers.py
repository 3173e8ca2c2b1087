"""Icons and the options' marks."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from desktop_app.painting.icons import icon_paths, paint_icon
from desktop_app.painting.markers import marker_path, paint_marker
from desktop_app.painting.theme import Theme
from desktop_app.scene.blocks import Icon
from tests.painting.conftest import Canvas

BOX = QRectF(10, 10, 48, 48)
DRAWN = [icon for icon in Icon if icon is not Icon.NONE]
POINTING = {
    Icon.NEXT, Icon.BACK, Icon.BARS, Icon.TABLE, Icon.WORDS, Icon.SPEECH, Icon.PANEL,
}  # fmt: skip


def drawn(icon: Icon, *, mirrored: bool = False) -> Canvas:
    color = QColor("black")
    return Canvas(68, 68).paint(
        lambda painter: paint_icon(painter, BOX, icon, color, mirrored=mirrored)
    )


@pytest.mark.parametrize("icon", DRAWN)
def test_every_icon_is_drawn_within_its_box(icon: Icon) -> None:
    painted = drawn(icon).painted()
    assert BOX.contains(painted)
    assert max(painted.width(), painted.height()) > 28
    assert abs(painted.center().x() - BOX.center().x()) <= 4
    assert abs(painted.center().y() - BOX.center().y()) <= 4


def test_no_two_icons_are_alike_and_no_icon_is_nothing() -> None:
    assert len({drawn(icon).bytes() for icon in Icon}) == len(Icon)
    assert drawn(Icon.NONE).painted().isEmpty()


@pytest.mark.parametrize("icon", DRAWN)
def test_only_what_has_a_direction_is_mirrored(icon: Icon) -> None:
    turned = drawn(icon, mirrored=True).bytes() != drawn(icon).bytes()
    assert turned == (icon in POINTING)


def test_mirrored_next_points_as_back_does() -> None:
    turned, back = drawn(Icon.NEXT, mirrored=True), drawn(Icon.BACK)
    assert turned.painted() == back.painted()
    tip = turned.painted()
    assert turned.color(tip.left() + 3, 34) == back.color(tip.left() + 3, 34)
    assert turned.bytes() != drawn(Icon.NEXT).bytes()


def test_drawings_are_read_once() -> None:
    assert icon_paths(Icon.LEAF) is icon_paths(Icon.LEAF)


@pytest.mark.parametrize("slot", range(4))
def test_a_marker_has_its_options_colour_and_stays_in_its_box(slot: int) -> None:
    theme = Theme()
    canvas = Canvas(68, 68).paint(
        lambda painter: paint_marker(painter, BOX, slot, theme)
    )
    assert BOX.contains(canvas.painted())
    assert canvas.color(34, 34) == theme.option_color(slot)


def test_markers_differ_in_shape_but_not_in_weight() -> None:
    def area(slot: int) -> int:
        path = marker_path(QRectF(0, 0, 100, 100), slot)
        return sum(
            path.contains(QRectF(x, y, 1, 1).center())
            for x in range(100)
            for y in range(100)
        )

    areas = [area(slot) for slot in range(4)]
    for one, other in itertools.combinations(areas, 2):
        assert one / other == pytest.approx(1, abs=0.1)
