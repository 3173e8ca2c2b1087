"""The people on paper are the people of the screen."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QRectF

from desktop_app.leaflet import people
from desktop_app.leaflet.people import people_svg
from desktop_app.narrative.phrases import verbatim
from desktop_app.painting import icon_array, person
from desktop_app.scene.pictures import IconArrayScene

USE = re.compile(r'<use href="#(.)" x="([\d.]+)" y="([\d.]+)"/>')


def drawn(count: int, of: int = 100, *, mirrored: bool = False) -> str:
    scene = IconArrayScene(people=count, of=of, slot=0, name=verbatim("name", "test"))
    return people_svg(scene, "#111111", "#222222", mirrored=mirrored)


def test_the_silhouette_is_that_of_the_screen() -> None:
    assert people.NECK == person._NECK
    assert people.HALF == person._HALF
    assert people.INNER == person._INNER
    assert people.CLOSED == person._CLOSED
    assert (people.WIDTH, people.HEIGHT) == (person._WIDTH, person._HEIGHT)
    assert (people.HEAD, people.CROTCH) == (person._HEAD, person._CROTCH)


def test_the_grid_is_that_of_the_screen() -> None:
    assert (people.PERSON, people.GAP) == (icon_array._PERSON, icon_array._GAP)
    assert icon_array._NARROWEST <= people.ACROSS <= icon_array._WIDEST
    row = people.HEIGHT / people.PERSON
    across, down = people.ACROSS * row * 10.34, row * 10.34
    cells = icon_array.icon_array_cells(QRectF(0, 0, across, down), 100, scale=0)
    found = [(float(x), float(y)) for _, x, y in USE.findall(drawn(0))]
    for (x, y), cell in zip(found, cells, strict=True):
        assert x == pytest.approx(cell.center().x(), abs=0.02)
        assert y == pytest.approx(cell.top(), abs=0.02)


@pytest.mark.parametrize("count", [0, 1, 12, 100])
def test_the_first_people_are_filled(count: int) -> None:
    kinds = "".join(kind for kind, _, _ in USE.findall(drawn(count)))
    assert kinds == "a" * count + "b" * (100 - count)


def test_arabic_begins_at_the_right() -> None:
    plain, mirrored = USE.findall(drawn(3)), USE.findall(drawn(3, mirrored=True))
    width = float(plain[0][1]) + float(plain[9][1])
    for (_, x, y), (_, other_x, other_y) in zip(plain, mirrored, strict=True):
        assert float(x) + float(other_x) == pytest.approx(width, abs=0.02)
        assert y == other_y
