"""One person: filled or outlined, told apart without colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from desktop_app.painting.person import ASPECT, paint_person, person_image
from tests.painting.conftest import GROUND, Canvas

INK = QColor("black")


def person(height: int, *, filled: bool) -> Canvas:
    box = QRectF(5, 5, height * ASPECT, height)
    canvas = Canvas(int(height * ASPECT) + 11, height + 10)
    return canvas.paint(lambda painter: paint_person(painter, box, INK, filled=filled))


@pytest.mark.parametrize("height", [14, 18, 25, 40, 60])
def test_shapes_differ_even_in_one_colour(height: int) -> None:
    filled, outlined = person(height, filled=True), person(height, filled=False)
    chest = 5 + height * ASPECT / 2, 5 + height * 0.5
    assert filled.color(*chest) == INK
    assert outlined.color(*chest) == GROUND
    assert filled.bytes() != outlined.bytes()


@pytest.mark.parametrize("height", [14, 25, 60])
def test_neither_looks_larger(height: int) -> None:
    assert (
        person(height, filled=True).painted() == person(height, filled=False).painted()
    )


@pytest.mark.parametrize("filled", [True, False])
@pytest.mark.parametrize("height", [14, 17, 33, 60])
def test_it_stays_within_its_box(height: int, *, filled: bool) -> None:
    box = QRectF(5, 5, height * ASPECT, height).toAlignedRect()
    painted = person(height, filled=filled).painted()
    assert QRectF(box).contains(painted)
    assert painted.height() == height


def test_an_image_is_painted_once_and_symmetric() -> None:
    one = person_image(13, 27, INK.rgba(), filled=True)
    assert person_image(13, 27, INK.rgba(), filled=True) is one
    assert one.flipped() != one
