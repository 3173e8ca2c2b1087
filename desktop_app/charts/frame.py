"""What stands around every chart: the options above it and a quiet note below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.charts.sheet import Sheet
from desktop_app.narrative.message import Message, Number, msg
from desktop_app.scene.pictures import OptionTag

Say = Callable[[Message], str]


def figure(number: float) -> Message:
    """Return a number on a chart as a sentence, so that it gets a language's digits."""
    return msg(
        "charts",
        "%1",
        "a number on a chart: only the number",
        None,
        Number(value=number, decimals=0 if number == int(number) else 1, part="chart"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """What a chart is drawn with."""

    sheet: Sheet
    say: Say
    mirrored: bool

    @property
    def lead(self) -> str:
        """Where lines of writing begin."""
        return "right" if self.mirrored else "left"

    def px(self, length: float) -> float:
        """A length that grows with the text."""
        return self.sheet.looks.px(length)

    def color(self, role: str) -> str:
        """The colour of a role."""
        return self.sheet.looks.color(role)

    def from_lead(self, distance: float) -> float:
        """A place across, so far from where lines of writing begin."""
        return self.sheet.width - distance if self.mirrored else distance

    def paragraph(
        self, lines: list[str], top: float, kind: str, role: str, inset: float = 0
    ) -> float:
        """Write lines below each other, from the leading side; return the bottom."""
        height = self.sheet.line_height(kind)
        for line in lines:
            middle = (self.from_lead(inset), top + height / 2)
            color = self.color(role)
            self.sheet.write(line, middle, kind, color, across=self.lead)
            top += height
        return top


def options(pen: Pen, tags: tuple[OptionTag, ...], *, draw: bool, lines: bool) -> float:
    """Put the options in a row, or in several, above the chart; return the bottom.

    Args:
        pen: What to draw with.
        tags: The options in their fixed order.
        draw: Whether to draw, or only to measure.
        lines: Whether each has a dashed line through its mark.
    """
    sheet, kind = pen.sheet, "option"
    height = sheet.line_height(kind)
    sample = pen.px(46 if lines else 18)
    gap, between = pen.px(10), pen.px(32)
    left, top = 0.0, 0.0
    for tag in tags:
        room = sheet.width - sample - gap
        words = sheet.wrapped(pen.say(tag.name), kind, room)
        width = sample + gap + max(sheet.width_of(line, kind) for line in words)
        if left and left + width > sheet.width:
            left, top = 0.0, top + height
        if draw:
            middle = top + height / 2
            if lines:
                option_line(pen, [(left, middle), (left + sample, middle)], tag.slot)
            at = pen.from_lead(left + sample / 2)
            sheet.mark((at, middle), tag.slot, pen.px(13))
            ink = sheet.looks.option_color(tag.slot)
            for number, line in enumerate(words):
                place = pen.from_lead(left + sample + gap)
                level = middle + number * height
                sheet.write(line, (place, level), kind, ink, across=pen.lead)
        top += height * (len(words) - 1)
        left += width + between
    return top + height


def option_line(pen: Pen, points: list[tuple[float, float]], slot: int) -> None:
    """Draw an option's line in its colour and its pattern."""
    from desktop_app.charts.sheet import DASHES

    color, width = pen.sheet.looks.option_color(slot), pen.px(2.6)
    pen.sheet.line(
        [(pen.from_lead(x) if False else x, y) for x, y in points],
        color,
        width,
        tuple(dash / 2.6 for dash in DASHES[slot]),
    )
