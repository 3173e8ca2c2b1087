"""Where the number of each dot stands, so that every number can be read."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.charts.area import Area

_HIDDEN, _CROSSED = 100.0, 1.5
_AIR = 1.0  # between numbers

Point = tuple[float, float]

# Where a number may stand, as steps from its dot: to the right, downwards. The first
# are the best. Curves fall, so there is room above on the right, beneath on the left.
_UPPER = ((1, -1), (0, -1), (1, 0), (-1, -1), (1, -2), (0, -2), (-1, 0), (-1, 1))
_LOWER = ((-1, 1), (0, 1), (1, 0), (-1, 0), (1, 1), (-1, 2), (0, 2), (1, -1))
_MIDDLE = ((1, 0), (-1, 0), (1, -1), (-1, 1), (1, 1), (-1, -1), (2, 0), (-2, 0))
_FARTHER = ((1, -3), (-1, 3), (-2, 1), (2, -1), (-2, 2), (2, -2), (1, 2), (-1, -2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A number that looks for its place beside a dot.

    Args:
        at: The middle of the dot.
        reach: How far the dot reaches from its middle, with a little air.
        width: How wide the number is.
        height: How high it is.
    """

    at: Point
    reach: float
    width: float
    height: float

    @property
    def dot(self) -> Area:
        """What the dot covers."""
        (x, y), reach = self.at, self.reach
        return Area(x - reach, y - reach, x + reach, y + reach)

    def around(self, x: float, y: float) -> Area:
        """Return where the number is when its middle is there."""
        wide, high = self.width / 2, self.height / 2
        return Area(x - wide, y - high, x + wide, y + high)

    def step(self, right: int, down: int) -> Area:
        """Return where the number is some steps from the dot."""
        aside = self.reach + self.width / 2 if right else 0.0
        aside += self.width * (abs(right) - 1) if right else 0.0
        # Half a step when it stands aside, a whole one when not.
        away = self.reach + self.height / 2 if down else 0.0
        away *= 0.75 if right else 1.0
        away += self.height * (abs(down) - 1) if down else 0.0
        x, y = self.at
        return self.around(
            x + aside * (1 if right > 0 else -1), y + away * (1 if down > 0 else -1)
        )


def beside(
    columns: Sequence[Sequence[Label]], room: Area, lines: Sequence[Sequence[Point]]
) -> list[list[Area]]:
    """Return where the numbers stand: as near as can be, and on nothing else.

    Args:
        columns: The numbers, by time; those of one time from the top down.
        room: What they do not leave.
        lines: Lines that they had better not stand on.
    """
    taken = [label.dot for column in columns for label in column]
    points = [point for line in lines for point in _fine(line)]
    found: list[list[Area]] = []
    for column in columns:
        found.append([])
        for rank, label in enumerate(column):
            choices = [label.step(*step) for step in _steps(rank, len(column))]
            best = min(
                enumerate(choices),
                key=lambda choice: choice[0] + _cost(choice[1], room, taken, points),
            )
            taken.append(best[1])
            found[-1].append(best[1])
    return found


def crowded(areas: Sequence[Area]) -> bool:
    """Whether any number stands on another."""
    return any(one.common(other) > 0 for one, other in itertools.combinations(areas, 2))


def after(column: Sequence[Label], room: Area) -> list[Area]:
    """Return where the numbers of the last time stand: in a row down on the right.

    Args:
        column: The numbers from the top down.
        room: What they do not leave upwards and downwards.
    """
    if not column:
        return []
    high = column[0].height
    middles = _spread([label.at[1] for label in column], high + _AIR)
    push = max(room.top + high / 2 - middles[0], 0.0)
    push += min(room.bottom - high / 2 - middles[-1] - push, 0.0)
    return [
        label.around(label.at[0] + label.reach + label.width / 2, middle + push)
        for label, middle in zip(column, middles, strict=True)
    ]


def _spread(middles: list[float], apart: float) -> list[float]:
    """Move what is too close apart, evenly to both sides."""
    groups: list[list[float]] = []
    for middle in middles:
        groups.append([middle])
        while len(groups) > 1 and _end(groups[-2], apart) > _start(groups[-1], apart):
            last = groups.pop()
            groups[-1] += last
    return [
        _start(group, apart) + apart * (place + 0.5)
        for group in groups
        for place in range(len(group))
    ]


def _start(group: list[float], apart: float) -> float:
    return sum(group) / len(group) - apart * len(group) / 2


def _end(group: list[float], apart: float) -> float:
    return _start(group, apart) + apart * len(group)


def _steps(rank: int, ranks: int) -> tuple[tuple[int, int], ...]:
    if rank == 0:
        return _UPPER + _FARTHER
    return (_LOWER if rank == ranks - 1 else _MIDDLE) + _FARTHER


def _cost(
    area: Area, room: Area, taken: Sequence[Area], points: Sequence[Point]
) -> float:
    hidden = sum(area.common(other) for other in taken) + area.outside(room)
    share = hidden / (area.width * area.height)
    crossed = sum(area.holds(point) for point in points)
    return _HIDDEN * (share > 1e-6) + _HIDDEN * share + _CROSSED * crossed


def _fine(line: Sequence[Point]) -> list[Point]:
    """Points on a line close enough together that no number slips between them."""
    found = list(line)
    for (x, y), (right, down) in itertools.pairwise(line):
        pieces = int(max(abs(right - x), abs(down - y)) // 8) + 1
        for piece in range(1, pieces):
            share = piece / pieces
            found.append((x + (right - x) * share, y + (down - y) * share))
    return found
