"""A button painted from the theme: large, round-cornered, its words wrap."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from desktop_app.painting.icons import paint_icon
from desktop_app.scene.blocks import Button, Icon
from desktop_app.ui.look import TARGET, Look
from desktop_app.ui.pressing import prepare, pressed_by_key
from desktop_app.ui.surfaces import paint_fill, paint_surface, veil
from desktop_app.ui.text_shape import Run, TextShape

_FAINT = 0.4
"""How much is seen of a button that could do nothing."""

_TIGHT = 6
"""Pixels around icon and words where there is no room for more."""


class PressButton(QPushButton):
    """Something to press; a press reports the action that it was given.

    Args:
        large: Whether it is one of the few that lead through the visit.
        snug: Whether there is little room beside its words.
        compact: Whether only the icon is shown; the words stay its name.
        tight: Whether there is no more air around it than a finger needs.
    """

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        large: bool = False,
        snug: bool = False,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.button: Button | None = None
        self.large = large
        self.snug = snug
        self.compact = False
        self.tight = False
        self._faint = False
        self._shape = TextShape(mirrored=look.mirrored, spacing=1.02)
        prepare(self)
        self.clicked.connect(self._report)

    def show_block(self, button: Button) -> None:
        """Show a button; never reports anything."""
        if button == self.button:
            return
        self.button = button
        self.compact = button.icon_only
        self.write()
        name = self.look.spoken(button.name or button.text)
        if self.accessibleName() != name:
            self.setAccessibleName(name)
        self.update()

    def write(self) -> None:
        """Put its words on it."""
        if self.button is not None:
            text = self.look.say(self.button.text)
            self._shape.show((self._run(self.button, text),))
            self.update()

    def words(self) -> str:
        """The words on it."""
        return self._shape.text()

    def set_compact(self, *, compact: bool) -> None:
        """Show only the icon, or the words with it, unless it is never more."""
        compact = compact or self._is_sign()
        if compact != self.compact:
            self.compact = compact
            self.update()

    def set_tight(self, *, tight: bool) -> None:
        """Stand close, or with air around icon and words."""
        if tight is not self.tight:
            self.tight = tight
            self.update()

    def set_faint(self, *, faint: bool) -> None:
        """Look as if it could do nothing now."""
        if faint != self._faint:
            self._faint = faint
            self.update()

    def natural_width(self) -> int:
        """The width with all words on one line."""
        words = 0 if self.compact else self._shape.natural_width(self.look.theme)
        return max(TARGET, self._around() + words)

    def least_width(self) -> int:
        """The width below which words would be broken."""
        words = 0 if self.compact else self._shape.least_width(self.look.theme)
        return max(TARGET, self._around() + words)

    def height_for(self, width: int) -> int:
        """The height at a width; never less than a finger needs."""
        large = self.large and not self.tight
        least = max(TARGET, self.look.soft(56)) if large else TARGET
        if self.compact:
            air = self.look.soft(6 if self._kind() == "link" else 11)
            air = _TIGHT if self.tight else air
            return max(least, self._icon_size() + 2 * air)
        words = self._shape.height_for(self.look.theme, width - self._around())
        air = 0 if self._kind() == "link" else 2 * self.look.soft(11)
        air = min(air, 2 * _TIGHT) if self.tight else air
        return max(least, words + air)

    @override
    def sizeHint(self) -> QSize:
        width = self.natural_width()
        return QSize(width, self.height_for(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.least_width(), TARGET)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_key(self, event):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(_FAINT if self._faint else 1)
        self._paint_ground(painter)
        theme = self.look.theme
        inner = self.width() - self._around()
        words = 0 if self.compact else min(self._shape.natural_width(theme), inner)
        icon = self._icon_size()
        gap = self._gap()
        left = self._side()
        row = self._kind() == "row"
        if self.compact or self._kind() not in {"link", "row"}:
            left = (self.width() - words - icon - gap) // 2
        trailing = row or self._icon() is Icon.NEXT
        if icon:
            at = left + words + gap if trailing else left
            at = self.width() - left - icon if row else at
            self._paint_icon(painter, at, icon)
        if words:
            at = left if trailing else left + icon + gap
            width = min(inner, words)
            high = self._shape.height_for(theme, width)
            if self.look.mirrored:
                at = self.width() - at - width
            self._shape.draw(painter, theme, at, (self.height() - high) // 2, width)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self.look.theme
        kind = self._kind()
        radius = self.look.soft(16 if self.large else 13)
        veiled = 0.10 if self.isDown() else 0.05 if self.underMouse() else 0.0
        if kind == "primary":
            paint_fill(
                painter, QRectF(self.rect()), theme.color("primary-fill"), radius
            )
            if veiled:
                lighter = theme.color("primary-ink")
                lighter.setAlphaF(2 * veiled)
                paint_fill(painter, QRectF(self.rect()), lighter, radius)
            return
        if kind == "row":
            painter.setPen(theme.color("line"))
            painter.drawLine(0, 0, self.width(), 0)
        if kind == "plain":
            line = "ink" if self.large else "control-line"
            thick = 2.0 if self.large else 1.5
            paint_surface(
                painter, self.rect(), theme, line=line, radius=radius, thick=thick
            )
        if veiled:
            paint_fill(painter, QRectF(self.rect()), veil(theme, veiled), radius)

    def _paint_icon(self, painter: QPainter, at: int, size: int) -> None:
        if self.look.mirrored:
            at = self.width() - at - size
        rect = QRect(at, (self.height() - size) // 2, size, size)
        paint_icon(
            painter,
            QRectF(rect),
            self._icon(),
            self.look.theme.color(self._role()),
            mirrored=self.look.mirrored,
        )

    def _run(self, button: Button, text: str) -> Run:
        if button.kind == "link":
            return Run(text, "note", "ink-second", underlined=True)
        return Run(text, "heading" if self.large else "button", self._role())

    def _role(self) -> str:
        return {"primary": "primary-ink", "link": "ink-second"}.get(self._kind(), "ink")

    def _kind(self) -> str:
        return "plain" if self.button is None else self.button.kind

    def _icon(self) -> Icon:
        return Icon.NONE if self.button is None else self.button.icon

    def _icon_size(self) -> int:
        if self._icon() is Icon.NONE:
            return 0
        small = self._kind() in {"link", "row"} and not self._is_sign()
        size = self.look.px(18 if small else 24)
        return min(size, TARGET - 2 * _TIGHT) if self.tight else size

    def _is_sign(self) -> bool:
        return self.button is not None and self.button.icon_only

    def _gap(self) -> int:
        if self.compact or self._icon() is Icon.NONE:
            return 0
        return self.look.px(8 if self._kind() == "link" else 10)

    def _side(self) -> int:
        if self._kind() == "link":
            return 2
        if self._kind() == "row":
            return self.look.soft(6)
        if self.compact and self.tight:
            return _TIGHT
        if self.tight:
            return self.look.soft(9)
        if self.compact:
            return self.look.soft(11)
        return self.look.soft(9 if self.snug else 26 if self.large else 18)

    def _around(self) -> int:
        return 2 * self._side() + self._icon_size() + self._gap()

    def _report(self) -> None:
        if self.button is not None:
            self.look.dispatch(self.button.action)
