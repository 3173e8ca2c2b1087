"""What every chart has around it: the options above, a quiet note below."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from desktop_app.charts.area import Area
from desktop_app.charts.direction import from_the_right
from desktop_app.charts.foot import Foot
from desktop_app.charts.marks import draw_mark
from desktop_app.charts.pen import Align, Pen
from desktop_app.charts.sizes import EDGE, FOOT_AIR, MARK, MARK_GAP, OPTION_GAP
from desktop_app.charts.tokens import OPTION_ROLES
from desktop_app.narrative.message import Message
from desktop_app.scene.pictures import OptionTag

Say = Callable[[Message], str]
SayNumber = Callable[[float], str]

_LABEL = "body"


class Sheet:
    """The words around a chart; they begin where reading begins.

    Args:
        pen: What writes.
        say: Turns a message into words.
        number: Writes a number in the figures of the language.
        mirrored: Whether reading goes from right to left.
    """

    def __init__(
        self, pen: Pen, say: Say, number: SayNumber, *, mirrored: bool
    ) -> None:
        self.say = say
        self.number = number
        self.mirrored = mirrored
        self._pen = pen
        whole = pen.area
        self._room = Area(EDGE, EDGE, whole.right - EDGE, whole.bottom - EDGE)
        self.align: Align = "right" if mirrored else "left"

    @property
    def start(self) -> float:
        """Where lines begin."""
        return self._room.right if self.mirrored else self._room.left

    def turned(self, lines: Sequence[str]) -> list[str]:
        """Lines that run as reading does, whatever they begin with."""
        return from_the_right(lines) if self.mirrored else [*lines]

    def around(self, options: Sequence[OptionTag], note: Message) -> Area:
        """Write the options above and the note below; return the room between."""
        pen, room = self._pen, self._room
        lines = pen.lines(self.say(note), "note", room.width)
        bottom = room.bottom - len(lines) * pen.line("note")
        at = (self.start, bottom)
        pen.write(self.turned(lines), at, "note", color="note", align=self.align)
        return Area(room.left, self._options(options), room.right, bottom)

    def _options(self, options: Sequence[OptionTag]) -> float:
        pen, wide = self._pen, self._room.width
        px, high = pen.style.px, pen.line("option")
        ahead = -1 if self.mirrored else 1
        inset = px(MARK + MARK_GAP)
        top, x, rows = self._room.top, 0.0, 0
        for option in options:
            lines = pen.lines(self.say(option.name), "option", wide - inset)
            length = inset + pen.widest(lines, "option")
            if rows and (x + length > wide or len(lines) > 1 or rows > 1):
                top, x, rows = top + rows * high, 0.0, 0
            rows = max(rows, len(lines))
            middle = (self.start + ahead * (x + px(MARK) / 2), top + high / 2)
            draw_mark(pen, middle, option.slot, px(MARK), gid="legend")
            at = (self.start + ahead * (x + inset), top)
            role = OPTION_ROLES[option.slot]
            pen.write(lines, at, "option", color=role, align=self.align)
            x += length + px(OPTION_GAP)
        return top + rows * high

    def write_below(self, words: Message, top: float) -> float:
        """Write a label over an axis on the left; return where it ends."""
        pen = self._pen
        lines = pen.lines(self.say(words), _LABEL, self._room.width)
        at = (self._room.left, top)
        pen.write(self.turned(lines), at, _LABEL, color="ink-second")
        return top + len(lines) * pen.line(_LABEL)

    def write_above(
        self, words: Message, bottom: float, left: float, right: float
    ) -> float:
        """Write a label in the middle between left and right; return its top."""
        pen, room = self._pen, self._room
        lines = pen.lines(self.say(words), _LABEL, room.width)
        half = pen.widest(lines, _LABEL) / 2
        middle = min(max((left + right) / 2, room.left + half), room.right - half)
        top = bottom - len(lines) * pen.line(_LABEL)
        pen.write(
            self.turned(lines),
            (middle, top),
            _LABEL,
            color="ink-second",
            align="center",
        )
        return top

    def write_foot(self, foot: Foot) -> None:
        """Write what stands under a chart that is saved; the figure grows by it."""
        pen, room = self._pen, self._room
        top, under = pen.area.height, pen.style.px(FOOT_AIR)
        written: list[tuple[list[str], str, str]] = []
        for words, kind, color in (
            *((caption, "strong", "ink") for caption in foot.caption),
            *((line, "note", "note") for line in foot.citation),
        ):
            written.append((pen.lines(self.say(words), kind, room.width), kind, color))
        if not written:
            return
        high = sum(len(lines) * pen.line(kind) for lines, kind, _ in written)
        pen.grow(math.ceil(high + 2 * under))
        y = top + under
        for lines, kind, color in written:
            at = (self.start, y)
            turned = self.turned(lines)
            pen.write(turned, at, kind, color=color, align=self.align, gid="foot")
            y += len(lines) * pen.line(kind)
