"""Equal tiles that fill a page: in how many columns, and how large."""

from __future__ import annotations

from PySide6.QtCore import QRect

from desktop_app.values import Value

_MOST = 4
_FLAT = 3.4
"""Wider than this many times its height, a tile only looks empty."""


class Grid(Value, frozen=True, kw_only=True):
    """Tiles of one size in columns and rows."""

    across: int
    wide: int
    high: int
    gap: int
    count: int

    @property
    def height(self) -> int:
        """The height of all rows."""
        rows = -(-self.count // self.across)
        return rows * (self.high + self.gap) - self.gap

    def places(self) -> list[QRect]:
        """Where each tile stands, from the leading upper corner."""
        return [
            QRect(
                (place % self.across) * (self.wide + self.gap),
                (place // self.across) * (self.high + self.gap),
                self.wide,
                self.high,
            )
            for place in range(self.count)
        ]


def grid(
    count: int, width: int, room: int, *, least: int, low: int, tall: int, gap: int
) -> Grid:
    """Return the grid in which tiles are largest, all seen at once if that can be.

    Args:
        count: How many tiles there are.
        width: The width there is.
        room: The height there is.
        least: The least width of a tile.
        low: Its least height.
        tall: Its greatest height.
        gap: Between tiles.
    """
    fitting: list[tuple[bool, float, Grid]] = []
    for across in range(1, max(1, min(count, _MOST)) + 1):
        wide = (width - gap * (across - 1)) // across
        if wide < least and across > 1:
            break
        rows = max(1, -(-count // across))  # none before there are tiles
        each = (room - gap * (rows - 1)) // rows
        high = max(low, min(each, tall, int(0.62 * wide)))
        full = count / (rows * across)
        size = min(wide, _FLAT * high) * high * full**2
        found = Grid(across=across, wide=wide, high=high, gap=gap, count=count)
        fitting.append((low <= each, size, found))
    return max(fitting, key=lambda one: one[:2])[2]
