"""The names of the languages in a few centred lines; the one that greets stands out."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from desktop_app.ui.look import Look
from desktop_app.ui.surfaces import paint_fill
from desktop_app.ui.text_shape import Run, TextShape


class LanguageStrip:
    """Paints names; none of them is pressed, as the whole page is."""

    def __init__(self, look: Look, names: tuple[str, ...]) -> None:
        self._look = look
        self._names = names
        self._shapes: list[TextShape] = []
        for name in names:
            shape = TextShape(mirrored=look.mirrored, centred=True)
            shape.show((Run(name, "lead", "ink-second"),))
            self._shapes.append(shape)

    def height_for(self, width: int) -> int:
        """The height at a width."""
        rows = self._rows(width)
        return len(rows) * (self._high() + self._gap()) - self._gap() if rows else 0

    def draw(self, painter: QPainter, room: QRect, chosen: int) -> None:
        """Paint the names from the top of a room, one of them set apart."""
        look, number = self._look, 0
        for row, places in enumerate(self._rows(room.width())):
            total = sum(places) + self._gap() * (len(places) - 1)
            left = room.x() + (room.width() - total) // 2
            top = room.y() + row * (self._high() + self._gap())
            for wide in places:
                at = left
                if look.mirrored:
                    at = 2 * room.x() + room.width() - left - wide
                place = QRect(at, top, wide, self._high())
                self._draw_one(painter, number, place, chosen=number == chosen)
                left += wide + self._gap()
                number += 1

    def _draw_one(
        self, painter: QPainter, number: int, place: QRect, *, chosen: bool
    ) -> None:
        theme, shape = self._look.theme, self._shapes[number]
        role = "ink-second"
        if chosen:
            role = "chosen-ink"
            ground = theme.color("chosen-fill")
            paint_fill(painter, QRectF(place), ground, place.height() / 2)
        shape.show((Run(self._names[number], "lead", role),))
        high = shape.height_for(theme, place.width())
        top = place.y() + (place.height() - high) // 2
        shape.draw(painter, theme, place.x(), top, place.width())

    def _rows(self, width: int) -> list[list[int]]:
        """The widths of the names, line by line, about equally many on each."""
        wides = [
            shape.natural_width(self._look.theme) + 2 * self._look.soft(14)
            for shape in self._shapes
        ]
        if not wides:
            return []
        gap = self._gap()
        lines = 1
        while True:
            each = -(-len(wides) // lines)
            rows = [wides[at : at + each] for at in range(0, len(wides), each)]
            longest = max(sum(row) + gap * (len(row) - 1) for row in rows)
            if longest <= width or each == 1:
                return rows
            lines += 1

    def _high(self) -> int:
        return self._look.soft(40)

    def _gap(self) -> int:
        return self._look.soft(8)
