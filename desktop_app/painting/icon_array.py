"""A hundred people, the affected ones filled in reading order from the first corner."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.painting.canvas import painting, pixel_scale, snapped
from desktop_app.painting.person import ASPECT, paint_person, person_image
from desktop_app.painting.theme import Theme
from desktop_app.scene.pictures import IconArrayScene

# In heights of a row: how wide a column is, the gap after five, a person's height.
_NARROWEST, _USUAL, _WIDEST = 0.62, 0.84, 1.0
_GAP = 0.34
_PERSON = 0.88


def _columns(of: int) -> int:
    """Ten people across; for more than a hundred, as near to a square as it goes."""
    if of <= 100:
        return 10
    whole = [across for across in range(10, of + 1, 10) if of % across == 0]
    return min(whole, key=lambda across: abs(of / across - across))


def _lengths(count: int) -> float:
    """How many rows' (or columns') lengths so many take, gaps after five included."""
    return count + _GAP * ((count - 1) // 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grid:
    columns: int
    rows: int
    across: float  # from column to column
    down: float  # from row to row
    gap_across: float
    gap_down: float

    def left(self, column: int) -> float:
        return column * self.across + (column // 5) * self.gap_across

    def top(self, row: int) -> float:
        return row * self.down + (row // 5) * self.gap_down

    @property
    def width(self) -> float:
        return self.left(self.columns - 1) + self.across

    @property
    def height(self) -> float:
        return self.top(self.rows - 1) + self.down


def _grid(of: int, width: float, height: float, *, whole: bool) -> _Grid:
    """The largest grid in a space; with `whole`, of whole pixels."""
    columns, rows = _columns(of), -(-of // _columns(of))
    down = min(height / _lengths(rows), width / _lengths(columns) / _NARROWEST)
    if whole and down >= 1:
        down = float(int(down))
    across = min(width / _lengths(columns), down * _WIDEST)
    gap_across, gap_down = across * _GAP, down * _GAP
    if whole and across >= 1:
        across = float(int(across))
        gap_across, gap_down = float(int(across * _GAP)), float(int(down * _GAP))
    return _Grid(
        columns=columns,
        rows=rows,
        across=across,
        down=down,
        gap_across=gap_across,
        gap_down=gap_down,
    )


def icon_array_size(
    of: int = 100, *, width: float | None = None, height: float | None = None
) -> QSizeF:
    """The size at which an array of so many people looks best.

    Args:
        of: How many people there are.
        width: As wide as this, or
        height: as high as this.
    """
    columns = _columns(of)
    shape = _USUAL * _lengths(columns) / _lengths(-(-of // columns))
    if width is not None:
        return QSizeF(width, width / shape)
    if height is not None:
        return QSizeF(height * shape, height)
    raise ValueError("an array's size needs a width or a height")


def icon_array_cells(
    rect: QRectF, of: int, *, mirrored: bool = False, scale: float = 1.0
) -> tuple[QRectF, ...]:
    """Where each person stands, in reading order.

    Args:
        rect: The space for all of them.
        of: How many people there are.
        mirrored: Whether reading begins at the right.
        scale: Device pixels for one unit; 0 where there are none to meet.
    """
    unit = scale or 1.0
    key = (of, rect.width() * unit, rect.height() * unit, bool(scale), mirrored)
    return tuple(
        QRectF(
            rect.left() + cell.left() / unit,
            rect.top() + cell.top() / unit,
            cell.width() / unit,
            cell.height() / unit,
        )
        for cell in _cells(*key)
    )


@functools.lru_cache(maxsize=32)
def _cells(
    of: int,
    width: float,
    height: float,
    whole: bool,
    mirrored: bool,
) -> tuple[QRectF, ...]:
    grid = _grid(of, width, height, whole=whole)
    tall = grid.down * _PERSON
    wide = min(tall * ASPECT, grid.across * 0.94)
    if whole:
        # Odd: the gap between the legs is one pixel, not two half ones.
        tall = max(1.0, float(round(tall)))
        wide = max(1.0, 2.0 * int(wide / 2) + 1.0)
    above = (height - grid.height) / 2 + (grid.down - tall) / 2
    beside = (grid.across - wide) / 2
    if whole:
        above, beside = float(int(above)), float(int(beside))
    cells = []
    for person in range(of):
        row, column = divmod(person, grid.columns)
        left = grid.left(column) + beside
        if mirrored:
            left = width - left - wide
        cells.append(QRectF(left, above + grid.top(row), wide, tall))
    return tuple(cells)


def paint_icon_array(
    painter: QPainter,
    rect: QRectF,
    scene: IconArrayScene,
    theme: Theme,
    *,
    mirrored: bool = False,
) -> None:
    """Paint the people; the first corner is the right-hand one when mirrored."""
    scale = pixel_scale(painter)
    area = snapped(painter, rect)
    cells = icon_array_cells(area, scene.of, mirrored=mirrored, scale=scale)
    if not cells or cells[0].isEmpty():
        return
    filled = theme.option_color(scene.slot)
    hollow = theme.color("figure-outline")
    if not scale:
        for person, cell in enumerate(cells):
            affected = person < scene.people
            color = filled if affected else hollow
            paint_person(painter, cell, color, filled=affected)
        return
    people = _image(cells[0], scale, filled, solid=True)
    others = _image(cells[0], scale, hollow, solid=False)
    with painting(painter):
        for person, cell in enumerate(cells):
            painter.drawImage(
                QPointF(cell.topLeft()), people if person < scene.people else others
            )


def _image(cell: QRectF, scale: float, color: QColor, *, solid: bool) -> QImage:
    image = person_image(
        round(cell.width() * scale),
        round(cell.height() * scale),
        color.rgba(),
        filled=solid,
    )
    if scale != 1.0:
        image = QImage(image)
        image.setDevicePixelRatio(scale)
    return image


def forget() -> None:
    """Let go of the places that were worked out."""
    _cells.cache_clear()
