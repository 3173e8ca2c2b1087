"""Words on a page: they wrap, never clip, and are read as text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from desktop_app.l10n.render import unmarked
from desktop_app.ui.look import Look
from desktop_app.ui.surfaces import paint_fill
from desktop_app.ui.text_shape import Run, TextShape


class WrappedText(QLabel):
    """Wrapped words in one or several kinds of writing.

    A `QLabel` for its place among accessible things; it paints and measures itself.
    """

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        kind: str = "body",
        role: str = "ink",
        centred: bool = False,
        balanced: bool = False,
        spacing: float = 1.1,
        apart: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Resized)  # by the page, not by Qt
        self.look = look
        self.kind = kind
        self.role = role
        self._named = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._heard: tuple[int, int] | None = None
        self._shape = TextShape(
            centred=centred,
            mirrored=look.mirrored,
            balanced=balanced,
            spacing=spacing,
            apart=apart,
        )

    def show_text(self, text: str) -> None:
        """Show words in this text's own kind and colour."""
        self.show_runs(Run(text, self.kind, self.role))

    def show_runs(self, *runs: Run) -> None:
        """Show words in several kinds, one after the other."""
        if self._shape.show(runs):
            text = self._shape.text()
            self.setText(text)
            heard = unmarked(text)  # some voices would say the marks
            if self._named or heard != text:
                self._named = heard != text
                self.setAccessibleName(heard if self._named else "")
            self.update()

    def mark_heard(self, part: tuple[int, int] | None) -> None:
        """Mark the part that is being read aloud, as its first letter and its end."""
        if part != self._heard:
            self._heard = part
            self.update()

    def place_of(self, part: tuple[int, int]) -> QRect:
        """Where a part of the words stands."""
        place = QRectF()
        for stretch in self._shape.stretches(self.look.theme, self.width(), *part):
            place = place.united(stretch)
        return place.toAlignedRect()

    def natural_width(self) -> int:
        """The width on one line."""
        return self._shape.natural_width(self.look.theme)

    def least_width(self) -> int:
        """The width below which words would be broken."""
        return self._shape.least_width(self.look.theme)

    def height_for(self, width: int) -> int:
        """The height at a width."""
        return self._shape.height_for(self.look.theme, width)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self.height_for(width)

    @override
    def sizeHint(self) -> QSize:
        width = self.natural_width()
        return QSize(width, self.height_for(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.least_width(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._heard is not None:
            self._paint_heard(painter, self._heard)
        self._shape.draw(painter, self.look.theme, 0, 0, self.width())

    def _paint_heard(self, painter: QPainter, part: tuple[int, int]) -> None:
        """A soft ground behind the words, and a line below for who sees no colours."""
        theme = self.look.theme
        for stretch in self._shape.stretches(theme, self.width(), *part):
            paint_fill(painter, stretch, theme.color("heard-fill"), 3)
            line = QRectF(stretch.left(), stretch.bottom() - 2, stretch.width(), 2)
            painter.fillRect(line, theme.color("heard-line"))


class Heading(WrappedText):
    """A heading; reading begins at it when its page opens."""

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        kind: str = "title",
        centred: bool = False,
        balanced: bool = False,
    ) -> None:
        super().__init__(
            look,
            parent,
            kind=kind,
            role="ink",
            centred=centred,
            balanced=balanced,
            spacing=1.02,
        )

    @override
    def show_runs(self, *runs: Run) -> None:
        super().show_runs(*runs)
        self.setAccessibleName(unmarked(self.text()))
