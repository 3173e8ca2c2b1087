"""The reported points of a chart over time, sorted for drawing."""

from __future__ import annotations

import math
from collections.abc import Sequence

from desktop_app.scene.pictures import CurveChartScene, OptionTag

Dot = tuple[OptionTag, float, float]
"""An option, months, people of 100."""


def columns(scene: CurveChartScene) -> list[list[Dot]]:
    """Return the dots by time; those of one time from the top down."""
    found: dict[float, list[Dot]] = {}
    for line in scene.lines:
        for months, people, _, _ in line.dots:
            found.setdefault(months, []).append((line.option, months, people))
    return [
        sorted(found[months], key=lambda dot: (-dot[2], dot[0].slot))
        for months in sorted(found)
    ]


def sharing(
    column: Sequence[Dot], heights: Sequence[float], close: float
) -> list[list[Dot]]:
    """Return the dots of one time in groups that would hide each other.

    Args:
        column: The dots from the top down.
        heights: Where they are.
        close: How close is too close.
    """
    groups: list[list[Dot]] = []
    above = -math.inf
    for dot, height in zip(column, heights, strict=True):
        if height - above < close:
            groups[-1].append(dot)
        else:
            groups.append([dot])
        above = height
    return groups
