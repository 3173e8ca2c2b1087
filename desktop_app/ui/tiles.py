"""Equal tiles in as few lines as fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect

_FEW = 3
"""So many tiles may stand one below the other."""


class Tile(Protocol):
    """Something that knows how wide it would like to be, and how high it then is."""

    def natural_width(self) -> int:
        """The width with everything on one line."""

    def least_width(self) -> int:
        """The width below which words would be broken."""

    def height_for(self, width: int) -> int:
        """The height at a width."""


def tile_places(
    tiles: Sequence[Tile], width: int, gap: int, least: int
) -> tuple[list[QRect], int]:
    """Place equal tiles from the leading side.

    Args:
        tiles: What is placed.
        width: The width there is.
        gap: The distance between tiles.
        least: The least width of a tile.

    Returns:
        A rectangle for each tile, and the height of all.
    """
    if not tiles:
        return [], 0
    wish = max(least, *(tile.natural_width() for tile in tiles))
    across = max(1, min(len(tiles), (width + gap) // (wish + gap)))
    if across == 1 and len(tiles) > _FEW:
        # Words on two lines are better than a pile of tiles.
        narrow = max(least, *(tile.least_width() for tile in tiles))
        across = 2 if 2 * narrow + gap <= width else 1
    lines = -(-len(tiles) // across)
    across = -(-len(tiles) // lines)
    room = (width - gap * (across - 1)) // across
    # On several lines tiles reach the end of the line, if it is not too far.
    each = min(wish if lines == 1 else int(wish * 1.4), room)
    high = max(tile.height_for(each) for tile in tiles)
    rects = [
        QRect(
            (place % across) * (each + gap),
            (place // across) * (high + gap),
            each,
            high,
        )
        for place in range(len(tiles))
    ]
    return rects, lines * (high + gap) - gap


def equal_widths(width: int, count: int, gap: int) -> int:
    """The width of each of a few things side by side."""
    return (width - gap * (count - 1)) // count
