"""Looking at what stands on a chart's figure."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text
from numpy.typing import NDArray

from desktop_app.charts.pen import Pen
from desktop_app.charts.render import draw
from desktop_app.narrative.message import Message
from desktop_app.scene.pictures import ChartScene
from tests.charts.scenes import say

Points = NDArray[np.float64]


def drawn(
    scene: ChartScene,
    *,
    width: int = 1100,
    height: int = 420,
    scale: float = 1.0,
    palette: str = "light",
    text_size: int = 100,
    mirrored: bool = False,
    say: Callable[[Message], str] = say,
    number: Callable[[float], str] = str,
) -> Pen:
    return draw(
        scene,
        width=width,
        height=height,
        scale=scale,
        palette=palette,
        text_size=text_size,
        mirrored=mirrored,
        say=say,
        number=number,
    )


def texts(pen: Pen) -> list[Text]:
    return [one for one in pen.figure.get_children() if isinstance(one, Text)]


def patches(pen: Pen, gid: str) -> list[Patch]:
    return [
        one
        for one in pen.figure.get_children()
        if isinstance(one, Patch) and one.get_gid() == gid
    ]


@dataclass(frozen=True)
class Line:
    start: tuple[float, float]  # as given, such as months and people
    points: Points  # in pixels from the bottom left
    color: str
    width: float


def lines(pen: Pen, gid: str) -> list[Line]:
    """The lines of a figure."""
    found = []
    for one in pen.figure.get_children():
        if isinstance(one, Line2D) and one.get_gid() == gid:
            data = np.asarray(one.get_xydata(), float)
            points = np.asarray(one.get_transform().transform(data))
            start = (float(data[0, 0]), float(data[0, 1]))
            found.append(
                Line(start, points, str(one.get_color()), float(one.get_linewidth()))
            )
    return found


def outline(patch: Patch) -> Points:
    """Where the corners of a shape are, in pixels from the bottom left."""
    corners = np.asarray(patch.get_path().vertices, float)
    return np.asarray(patch.get_transform().transform(corners))


@dataclass(frozen=True)
class Writing:
    text: str
    kind: str
    color: str
    left: float
    bottom: float
    right: float
    top: float

    def overlaps(self, other: Writing) -> bool:
        return (
            min(self.right, other.right) - max(self.left, other.left) > 0.5
            and min(self.top, other.top) - max(self.bottom, other.bottom) > 0.5
        )


def writing(pen: Pen) -> list[Writing]:
    """Every text of a figure and how far it reaches, in pixels from the bottom."""
    found = []
    for text in texts(pen):
        box = text.get_window_extent()
        found.append(
            Writing(
                text.get_text(),
                str(text.get_gid()),
                str(text.get_color()),
                *map(float, box.extents),
            )
        )
    return found


def overlaps(pen: Pen) -> list[tuple[str, str]]:
    """Texts that stand on each other."""
    assert len(writing(pen)) > 8
    return [
        (one.text, other.text)
        for one, other in itertools.combinations(writing(pen), 2)
        if one.overlaps(other)
    ]


def leaving(pen: Pen) -> list[str]:
    """Texts that leave the figure."""
    width, height = pen.figure.bbox.width, pen.figure.bbox.height
    return [
        one.text
        for one in writing(pen)
        if one.left < 0 or one.bottom < 0 or one.right > width or one.top > height
    ]


def middles(pen: Pen, gid: str) -> list[tuple[float, float]]:
    """The points that marks stand for, in pixels from the bottom left."""
    return [
        (float(x), float(y))
        for x, y in (
            patch.get_transform().transform((0.0, 0.0)) for patch in patches(pen, gid)
        )
    ]
