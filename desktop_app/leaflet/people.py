"""A hundred people as a drawing: the affected ones filled, from the first corner on.

It has the silhouette and the grid of the screen. Those of `painting` belong to a room
that this one does not know; a test holds both against each other.
"""

from __future__ import annotations

import functools
from typing import Final

from desktop_app.scene.pictures import IconArrayScene

Point = tuple[float, float]

WIDTH: Final = 18.0
HEIGHT: Final = 40.0
"""The box that a person is drawn in; x counts from its middle."""

HEAD: Final = 4.9
CROTCH: Final = 26.2
_LEG_GAP = 0.8

NECK: Final[Point] = (0.0, 10.9)
HALF: Final[tuple[tuple[Point, Point, Point], ...]] = (
    ((1.2, 10.9), (2.4, 10.9), (3.6, 10.9)),
    ((6.9, 10.9), (9.0, 13.0), (9.0, 16.3)),
    ((9.0, 18.4), (9.0, 20.5), (9.0, 22.7)),
    ((9.0, 24.2), (8.5, 24.7), (7.5, 24.9)),
    ((6.3, 25.2), (5.8, 25.8), (5.8, 27.0)),
    ((5.8, 30.6), (5.8, 34.2), (5.8, 37.8)),
    ((5.8, 39.2), (4.9, 40.0), (3.3, 40.0)),
)
INNER: Final[tuple[tuple[Point, Point, Point], ...]] = (
    ((1.7, 40.0), (_LEG_GAP, 39.2), (_LEG_GAP, 37.7)),
    ((_LEG_GAP, 34.6), (_LEG_GAP, 31.3), (_LEG_GAP, CROTCH + _LEG_GAP)),
    ((_LEG_GAP, CROTCH + 0.3), (0.4, CROTCH), (0.0, CROTCH)),
)
CLOSED: Final[tuple[tuple[Point, Point, Point], ...]] = (
    ((2.3, 40.0), (1.2, 40.0), (0.0, 40.0)),
)

PERSON: Final = 0.88  # a person's height, in heights of a row
GAP: Final = 0.34  # after five rows and five columns
ACROSS: Final = 0.94  # how wide a column is, in heights of a row
_OUTLINE = 0.058  # of a person's height


@functools.lru_cache(maxsize=64)
def people_svg(
    scene: IconArrayScene, filled: str, hollow: str, *, mirrored: bool
) -> str:
    """Return the drawing of an array, ten people across.

    Args:
        scene: How many people there are, and how many of them are affected.
        filled: The colour of those affected.
        hollow: The colour of the others' outlines.
        mirrored: Whether reading begins at the right.
    """
    row = HEIGHT / PERSON
    column = row * ACROSS
    rows = -(-scene.of // 10)
    width = _place(9, column) + column
    places = []
    for person in range(scene.of):
        down, along = divmod(person, 10)
        x = _place(along, column) + column / 2
        y = _place(down, row) + (row - HEIGHT) / 2
        kind = "a" if person < scene.people else "b"
        at = width - x if mirrored else x
        places.append(f'<use href="#{kind}" x="{at:.2f}" y="{y:.2f}"/>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.2f} '
        f'{_place(rows - 1, row) + row:.2f}"><defs>'
        f'<path id="a" fill="{filled}" d="{_body(INNER, 0)}{_head(HEAD)}"/>'
        f'<path id="b" fill="none" stroke="{hollow}" d="{_outlined()}" '
        f'stroke-width="{_OUTLINE * HEIGHT}" stroke-linejoin="round" '
        f'stroke-linecap="round"/></defs>{"".join(places)}</svg>'
    )


def _place(number: int, length: float) -> float:
    """Where a row or column begins."""
    return (number + number // 5 * GAP) * length


def _outlined() -> str:
    """A line that stays within the silhouette, so that both kinds are of one size."""
    pen = _OUTLINE * HEIGHT
    legs = f"M0 {CROTCH + pen / 2:.2f}V{HEIGHT - pen:.2f}"
    return f"{_body(CLOSED, pen)}{_head(HEAD - pen / 2)}{legs}"


def _head(radius: float) -> str:
    turn = f"a{radius:.2f} {radius:.2f} 0 1 0"
    return f"M{-radius:.2f} {HEAD}{turn} {2 * radius:.2f} 0{turn} {-2 * radius:.2f} 0Z"


def _body(inside: tuple[tuple[Point, Point, Point], ...], pen: float) -> str:
    """Down the right half and up the left one, as much smaller as a line is wide."""
    half = (*HALF, *inside)
    starts = (NECK, *(curve[2] for curve in half))
    top = NECK[1]
    shrink_x, shrink_y = 1 - pen / WIDTH, 1 - pen / (HEIGHT - top)

    def at(point: Point, side: int) -> str:
        x = side * point[0] * shrink_x
        y = top + pen / 2 + (point[1] - top) * shrink_y
        return f"{x:.2f} {y:.2f}"

    right = "".join(
        f"C{at(first, 1)} {at(second, 1)} {at(end, 1)}" for first, second, end in half
    )
    left = "".join(
        f"C{at(second, -1)} {at(first, -1)} {at(start, -1)}"
        for (first, second, _), start in zip(
            reversed(half), reversed(starts[:-1]), strict=True
        )
    )
    return f"M{at(NECK, 1)}{right}{left}Z"
