"""A language to choose: its own name and its own welcome, in its own writing."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from desktop_app.narrative.phrases import headed
from desktop_app.scene.kiosk_scene import LanguageTile
from desktop_app.ui.kiosk.own_voice import turn_to
from desktop_app.ui.look import TARGET, Look
from desktop_app.ui.pressing import prepare, pressed_by_key
from desktop_app.ui.surfaces import paint_fill, paint_surface, veil
from desktop_app.ui.text_shape import Run, TextShape

_LARGE = ("display", "heading")
_SMALL = ("title", "lead")
"""The kinds of writing of the name and of the welcome."""


class LanguageTileButton(QPushButton):
    """Shows a `LanguageTile`.

    Args:
        look: Of the tile's own language.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.button: LanguageTile | None = None
        self.large = False
        self._name = TextShape(mirrored=look.mirrored, centred=True, spacing=1.02)
        self._welcome = TextShape(mirrored=look.mirrored, centred=True, spacing=1.02)
        prepare(self)
        turn_to(self, look)
        self.clicked.connect(self._report)

    def show_block(self, tile: LanguageTile) -> None:
        """Show a tile; never reports anything."""
        if tile == self.button:
            return
        self.button = tile
        self._write()
        self.setAccessibleName(self.look.spoken(headed(tile.name, tile.welcome)))
        self.update()

    def enlarge(self, *, large: bool) -> None:
        """Write large or small; all tiles of a page alike."""
        if large != self.large:
            self.large = large
            self._write()

    def _write(self) -> None:
        tile = self.button
        if tile is None:
            return
        name, welcome = _LARGE if self.large else _SMALL
        say = self.look.say
        self._name.show((Run(say(tile.name), name, "ink"),))
        self._welcome.show((Run(say(tile.welcome), welcome, "ink-second"),))
        self.update()

    def words(self) -> str:
        """The words on it."""
        return f"{self._name.text()} {self._welcome.text()}"

    def least_width(self) -> int:
        """The width below which words would be broken."""
        theme = self.look.theme
        words = max(self._name.least_width(theme), self._welcome.least_width(theme))
        return max(TARGET, words + 2 * self._side())

    def height_for(self, width: int) -> int:
        """The least height at a width."""
        name, welcome = self._heights(width)
        return max(TARGET, name + self._gap() + welcome + 2 * self.look.soft(14))

    def _heights(self, width: int) -> tuple[int, int]:
        theme, inner = self.look.theme, width - 2 * self._side()
        return (
            self._name.height_for(theme, inner),
            self._welcome.height_for(theme, inner),
        )

    def _side(self) -> int:
        return self.look.soft(14)

    def _gap(self) -> int:
        return self.look.soft(4)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_key(self, event):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, radius = self.look.theme, self.look.soft(20)
        line = "control-line"
        paint_surface(painter, self.rect(), theme, line=line, radius=radius, thick=1.5)
        veiled = 0.10 if self.isDown() else 0.05 if self.underMouse() else 0.0
        if veiled:
            paint_fill(painter, QRectF(self.rect()), veil(theme, veiled), radius)
        name, welcome = self._heights(self.width())
        side, inner = self._side(), self.width() - 2 * self._side()
        top = (self.height() - name - self._gap() - welcome) // 2
        self._name.draw(painter, theme, side, top, inner)
        self._welcome.draw(painter, theme, side, top + name + self._gap(), inner)

    def _report(self) -> None:
        if self.button is not None:
            self.look.dispatch(self.button.action)
