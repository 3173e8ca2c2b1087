"""A hundred people: counted by looking at each place."""

from __future__ import annotations

import itertools
import time

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter, QPicture

from desktop_app.painting.icon_array import (
    icon_array_cells,
    icon_array_size,
    paint_icon_array,
)
from desktop_app.painting.theme import Theme
from desktop_app.scene.pictures import IconArrayScene
from tests.painting.conftest import Canvas, sentence

AREA = QRectF(10, 10, 300, 300)


def array(people: int, of: int = 100, slot: int = 0) -> IconArrayScene:
    return IconArrayScene(people=people, of=of, slot=slot, name=sentence("An array"))


def painted(
    scene: IconArrayScene,
    theme: Theme,
    *,
    mirrored: bool = False,
    area: QRectF = AREA,
    scale: float = 1,
) -> Canvas:
    return Canvas(scale=scale).paint(
        lambda painter: paint_icon_array(painter, area, scene, theme, mirrored=mirrored)
    )


def filled_places(
    canvas: Canvas, theme: Theme, cells: tuple[QRectF, ...], slot: int, scale: float = 1
) -> list[int]:
    """Which places, in reading order, have a filled figure."""
    color = theme.option_color(slot)
    return [
        number
        for number, cell in enumerate(cells)
        if canvas.color(
            cell.center().x() * scale, (cell.top() + cell.height() * 0.48) * scale
        )
        == color
    ]


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("people", [0, 1, 10, 29, 42, 99, 100])
def test_so_many_are_filled_from_the_first_corner(
    people: int, *, mirrored: bool
) -> None:
    theme = Theme()
    cells = icon_array_cells(AREA, 100, mirrored=mirrored)
    canvas = painted(array(people), theme, mirrored=mirrored)
    assert filled_places(canvas, theme, cells, 0) == list(range(people))


@pytest.mark.parametrize("palette", ["light", "dark", "contrast"])
@pytest.mark.parametrize("slot", range(4))
def test_every_option_in_every_palette(palette: str, slot: int) -> None:
    theme = Theme(palette, 200)
    canvas = painted(array(42, slot=slot), theme)
    cells = icon_array_cells(AREA, 100)
    assert filled_places(canvas, theme, cells, slot) == list(range(42))


@pytest.mark.parametrize("mirrored", [False, True])
def test_reading_order_is_along_rows_from_the_top(*, mirrored: bool) -> None:
    cells = icon_array_cells(AREA, 100, mirrored=mirrored)
    assert len(cells) == 100
    for row in range(10):
        line = cells[row * 10 : row * 10 + 10]
        assert len({cell.top() for cell in line}) == 1
        lefts = [cell.left() for cell in line]
        assert lefts == sorted(lefts, reverse=mirrored)
    assert [c.top() for c in cells[::10]] == sorted(c.top() for c in cells[::10])


def test_a_gap_follows_every_five() -> None:
    cells = icon_array_cells(AREA, 100)
    across = [b.left() - a.left() for a, b in itertools.pairwise(cells[:10])]
    down = [b.top() - a.top() for a, b in itertools.pairwise(cells[::10])]
    for steps in (across, down):
        usual = steps[0]
        assert steps[4] > usual
        assert steps[:4] + steps[5:] == [usual] * 8


@pytest.mark.parametrize("scale", [1, 1.5, 2])
def test_all_filled_figures_are_alike_to_the_pixel(scale: float) -> None:
    theme = Theme()
    canvas = painted(array(100), theme, scale=scale)

    def pixels(cell: QRectF) -> bytes:
        # Held while it is read: what is only pointed to goes with its image.
        figure = canvas.image.copy(
            round(cell.left() * scale),
            round(cell.top() * scale),
            round(cell.width() * scale),
            round(cell.height() * scale),
        )
        return bytes(figure.constBits())

    figures = {pixels(cell) for cell in icon_array_cells(AREA, 100, scale=scale)}
    assert len(figures) == 1


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(
    "area",
    [
        AREA,
        QRectF(10.4, 10.7, 200.3, 290.2),
        QRectF(10, 100, 300, 90),
        QRectF(9, 9, 8, 8),
    ],
)
def test_nothing_is_painted_outside(area: QRectF, *, mirrored: bool) -> None:
    canvas = painted(array(42), Theme(), area=area, mirrored=mirrored)
    assert area.contains(canvas.painted())


def test_both_options_stand_in_the_same_places() -> None:
    one, other = painted(array(42), Theme()), painted(array(7, slot=1), Theme())
    assert one.painted() == other.painted()


@pytest.mark.parametrize(("of", "columns"), [(10, 10), (50, 10), (100, 10), (1000, 40)])
def test_other_numbers_of_people(of: int, columns: int) -> None:
    cells = icon_array_cells(AREA, of)
    assert len(cells) == of
    assert len({cell.left() for cell in cells}) == columns
    assert all(AREA.contains(cell) for cell in cells)


def test_sizes_are_of_one_shape() -> None:
    tall = icon_array_size(height=400)
    assert icon_array_size(width=tall.width()).height() == pytest.approx(400)
    assert tall.width() < 400
    area = QRectF(0, 0, tall.width(), tall.height())
    used = icon_array_cells(area, 100, scale=0)[-1]
    assert QSizeF(used.right(), used.bottom()).width() > tall.width() * 0.9
    with pytest.raises(ValueError, match="width or a height"):
        icon_array_size()


def test_on_paper_it_is_made_of_paths() -> None:
    picture = QPicture()
    painter = QPainter(picture)
    paint_icon_array(painter, AREA, array(42), Theme())
    painter.end()
    assert AREA.contains(QRectF(picture.boundingRect()))


def test_it_is_painted_in_no_time() -> None:
    canvas, theme, scene = Canvas(), Theme(), array(42)

    def once(painter: QPainter) -> float:
        started = time.perf_counter()
        paint_icon_array(painter, AREA, scene, theme)
        return time.perf_counter() - started

    times: list[float] = []
    canvas.paint(lambda painter: times.extend(once(painter) for _ in range(20)))
    assert min(times) < 0.0015
