"""Words broken into lines for a width, measured once and painted often."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from desktop_app.narrative.line_breaks import WIDE_STOPS, unbreakable
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
        apart: Whether the first run has a line of its own where not all fits on one.
    """

    def __init__(
        self,
        *,
        spacing: float = 1.08,
        centred: bool = False,
        mirrored: bool = False,
        balanced: bool = False,
        apart: bool = False,
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
        self._apart = apart
        self._theme: Theme | None = None
        self._layout: QTextLayout | None = None
        self._width = -1
        self._height = 0
        self._heights: dict[int, int] = {}
        self._natural = 0
        self._least = -1

    def text(self) -> str:
        """All words."""
        return "".join(gap + run.text for gap, run in self._spaced())

    def _spaced(self) -> Iterator[tuple[str, Run]]:
        """Each run with the space before it; a wide stop brings its own."""
        before = ""
        for run in self.runs:
            spaced = before and not WIDE_STOPS.intersection(before[-1])
            yield (" " if spaced else ""), run
            before = run.text or before

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
                    math.ceil(metrics.horizontalAdvance(word.strip())) + 1
                    for run in self.runs
                    for metrics in (QFontMetricsF(theme.font(run.kind)),)
                    for word in unbreakable(run.text)
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
        self._use_width(theme, width)
        assert self._layout is not None
        painter.setPen(theme.color(self.runs[0].role))
        self._layout.draw(painter, QPointF(x, y))

    def stretches(self, theme: Theme, width: int, start: int, end: int) -> list[QRectF]:
        """Return where a part of the words stands, a rectangle for each line.

        Args:
            theme: What the words look like.
            width: The width of the lines.
            start: The first letter of the part.
            end: The letter after it.
        """
        if not self.runs:
            return []
        self._use_width(theme, width)
        layout = self._layout
        assert layout is not None
        text = layout.text()
        first, last = _units(text[:start]), _units(text[:end])
        found = []
        for place in range(layout.lineCount()):
            line = layout.lineAt(place)
            begins = max(first, line.textStart())
            ends = min(last, line.textStart() + line.textLength())
            if begins < ends:
                own = line.naturalTextRect()  # without the space at its end
                sides = sorted((_x_in(line, begins), _x_in(line, ends)))
                left = max(sides[0], own.left())
                wide = min(sides[1], own.right()) - left
                found.append(QRectF(left, line.y(), wide, line.height()))
        return found

    def _use_width(self, theme: Theme, width: int) -> None:
        self._use(theme)
        width = max(1, width)
        if self._width != width:
            self._break(width)

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
        for gap, run in self._spaced():
            written = QTextCharFormat()
            written.setFont(theme.font(run.kind))
            written.setForeground(theme.color(run.role))
            written.setFontUnderline(run.underlined)
            one = QTextLayout.FormatRange()
            # Qt counts in UTF-16 units; the space before a run is written like it.
            units = _units(run.text)
            one.start = start
            one.length = len(gap) + units
            one.format = written
            start += one.length
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
        """Find lines that are as few and as alike in length as can be."""
        assert self._theme is not None
        narrowest = max(width // 3, self.least_width(self._theme) - 1)
        best, least = width, math.inf
        for candidate in range(width, narrowest, -max(6, width // 48)):
            if self._lines(candidate)[1] > lines:
                break
            uneven = self._unevenness()
            if uneven < least:
                best, least = candidate, uneven
        rest = width - best
        self._lines(best, rest / 2 if self._centred else rest if self._mirrored else 0)

    def _unevenness(self) -> float:
        """How unlike in length the lines are: the squares of what lacks, summed."""
        assert self._layout is not None
        lengths = [
            self._layout.lineAt(place).naturalTextWidth()
            for place in range(self._layout.lineCount())
        ]
        longest = max(lengths)
        return sum((longest - length) ** 2 for length in lengths)

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
            if lines == 0 and self._apart and line.textLength() < _units(layout.text()):
                alone = _units(self.runs[0].text) + 1  # and the space after it
                if line.textLength() > alone:
                    line.setNumColumns(alone, width)
            line.setPosition(QPointF(left, top))
            high = line.height()
            bottom = top + high
            top += high * self._spacing
            lines += 1
        layout.endLayout()
        return math.ceil(bottom), lines


def _x_in(line: QTextLine, letter: int) -> float:
    """Where a letter begins on a line; PySide returns the letter with it."""
    found = line.cursorToX(letter)
    return float(found[0] if isinstance(found, tuple) else cast("float", found))


def _units(text: str) -> int:
    """How long a text is for Qt, which counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
