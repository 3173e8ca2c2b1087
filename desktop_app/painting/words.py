"""Text inside a picture: measured and painted by the same lines of code."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QTextLayout,
    QTextOption,
)

from desktop_app.narrative.line_breaks import unbreakable


class Words:
    """A sentence set in a font and broken into lines no wider than `width`."""

    def __init__(
        self,
        sentence: str,
        font: QFont,
        width: float,
        *,
        mirrored: bool = False,
        trailing: bool = False,
    ) -> None:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft
            if mirrored
            else Qt.LayoutDirection.LeftToRight
        )
        # Absolute: the side is decided here, not by the sentence's first letter.
        side = (
            Qt.AlignmentFlag.AlignRight
            if mirrored != trailing
            else Qt.AlignmentFlag.AlignLeft
        )
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._layout = QTextLayout(sentence, font)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self.height = 0.0
        self.natural_width = 0.0
        leading = QFontMetricsF(font).lineSpacing() * 1.08
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, self.height + (leading - line.height()) / 2))
            self.natural_width = max(self.natural_width, line.naturalTextWidth())
            self.height += leading
        self._layout.endLayout()

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    def paint(self, painter: QPainter, corner: QPointF, color: QColor) -> None:
        """Paint the lines below the corner.

        In a drawing for other programs, which lack our typeface, as shapes.
        """
        if painter.paintEngine().type() == QPaintEngine.Type.SVG:
            painter.fillPath(self._shapes().translated(corner), color)
            return
        painter.setPen(color)
        self._layout.draw(painter, corner)

    def _shapes(self) -> QPainterPath:
        shapes = QPainterPath()
        shapes.setFillRule(Qt.FillRule.WindingFill)
        for run in self._layout.glyphRuns():
            font = run.rawFont()
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                shapes.addPath(font.pathForGlyph(glyph).translated(place))
        return shapes


def longest_word(sentence: str, font: QFont) -> float:
    """The width of the longest word: narrower, and it would be broken."""
    metrics = QFontMetricsF(font)
    return max(
        (metrics.horizontalAdvance(word.strip()) for word in unbreakable(sentence)),
        default=0,
    )
