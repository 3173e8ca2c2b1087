"""Words broken into lines for a width, measured once and painted often."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from desktop_app.painting.theme import Theme
from desktop_app.values import Value

_WIDEST = 1_000_000.0


class Run(Value, frozen=True):
    """Words of one kind of writing and one colour role."""

    text: str
    kind: str = "body"
    role: str = "ink"
    underlined: bool = False


class TextShape:
    """A few runs of words, one after the other, wrapped into lines.

    Args:
        spacing: Distance of the lines, as a multiple of their height.
        centred: Whether lines stand in the middle.
        mirrored: Whether reading goes from right to left.
        balanced: Whether lines are made about equally long, as headings like it.
    """

    def __init__(
        self,
        *,
        spacing: float = 1.08,
        centred: bool = False,
        mirrored: bool = False,
        balanced: bool = False,
    ) -> None:
        self.runs: tuple[Run, ...] = ()
        self._spacing = spacing
        self._centred = centred
        self._mirrored = mirrored
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._option.setTextDirection(
            Qt.LayoutDirection.RightToLeft
            if mirrored
            else Qt.LayoutDirection.LeftToRight
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        if centred:
            side = Qt.AlignmentFlag.AlignHCenter
        self._option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._balanced = balanced
        self._theme: Theme | None = None
        self._layout: QTextLayout | None = None
        self._width = -1
        self._height = 0
        self._heights: dict[int, int] = {}
        self._natural = 0
        self._least = -1

    def text(self) -> str:
        """All words."""
        return " ".join(run.text for run in self.runs)

    def show(self, runs: tuple[Run, ...]) -> bool:
        """Take other words; returns whether they differ."""
        if runs == self.runs:
            return False
        self.runs = runs
        self._theme = None
        return True

    def natural_width(self, theme: Theme) -> int:
        """The width of all words on one line."""
        self._use(theme)
        return self._natural

    def least_width(self, theme: Theme) -> int:
        """The width of the longest word."""
        self._use(theme)
        if self._least < 0:
            self._least = max(
                (
                    math.ceil(metrics.horizontalAdvance(word)) + 1
                    for run in self.runs
                    for metrics in (QFontMetricsF(theme.font(run.kind)),)
                    for word in run.text.split()
                ),
                default=0,
            )
        return self._least

    def height_for(self, theme: Theme, width: int) -> int:
        """The height of the lines at a width."""
        self._use(theme)
        width = max(1, width)
        known = self._heights.get(width)
        if known is None:
            known = self._break(width)
            self._heights[width] = known
        return known

    def draw(self, painter: QPainter, theme: Theme, x: int, y: int, width: int) -> None:
        """Paint the lines with their upper leading corner at a point."""
        if not self.runs:
            return
        self._use(theme)
        width = max(1, width)
        if self._width != width:
            self._break(width)
        assert self._layout is not None
        painter.setPen(theme.color(self.runs[0].role))
        self._layout.draw(painter, QPointF(x, y))

    def _use(self, theme: Theme) -> None:
        if theme is self._theme:
            return
        self._theme = theme
        self._heights.clear()
        self._width = -1
        self._least = -1
        if not self.runs:
            self._layout = None
            self._natural = 0
            return
        layout = QTextLayout(self.text(), theme.font(self.runs[0].kind))
        layout.setCacheEnabled(True)
        layout.setTextOption(self._option)
        if len(self.runs) > 1 or self.runs[0].underlined:
            layout.setFormats(self._formats(theme))
        self._layout = layout
        self._break(_WIDEST)
        self._natural = math.ceil(layout.maximumWidth()) + 1
        self._width = -1

    def _formats(self, theme: Theme) -> list[QTextLayout.FormatRange]:
        ranges = []
        start = 0
        for run in self.runs:
            written = QTextCharFormat()
            written.setFont(theme.font(run.kind))
            written.setForeground(theme.color(run.role))
            written.setFontUnderline(run.underlined)
            one = QTextLayout.FormatRange()
            # Qt counts in UTF-16 units; the space before a run is written like it.
            units = len(run.text.encode("utf-16-le")) // 2
            one.start = max(0, start - 1)
            one.length = units + start - one.start
            one.format = written
            start += units + 1
            ranges.append(one)
        return ranges

    def _break(self, width: float) -> int:
        if self._layout is None:
            return 0
        height, lines = self._lines(width)
        if self._balanced and lines > 1 and width < _WIDEST:
            self._balance(int(width), lines)
        self._width = int(width)
        return height

    def _balance(self, width: int, lines: int) -> None:
        """Find the narrowest lines that are as few, by halving."""
        low, high = width // 2, width
        while high - low > 8:
            middle = (low + high) // 2
            if self._lines(middle)[1] > lines:
                low = middle
            else:
                high = middle
        rest = width - high
        self._lines(high, rest / 2 if self._centred else rest if self._mirrored else 0)

    def _lines(self, width: float, left: float = 0) -> tuple[int, int]:
        layout = self._layout
        assert layout is not None
        layout.beginLayout()
        top = 0.0
        bottom = 0.0
        lines = 0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(left, top))
            high = line.height()
            bottom = top + high
            top += high * self._spacing
            lines += 1
        layout.endLayout()
        return math.ceil(bottom), lines
