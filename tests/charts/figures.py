"""Looking at what stands on a chart's figure."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from desktop_app.charts.pen import Pen
from desktop_app.charts.render import draw
from desktop_app.scene.pictures import ChartScene
from tests.charts.scenes import say


def drawn(
    scene: ChartScene,
    *,
    width: int = 1100,
    height: int = 420,
    scale: float = 1.0,
    palette: str = "light",
    text_size: int = 100,
    mirrored: bool = False,
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
    )


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
    for text in pen.figure.texts:
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
            patch.get_transform().transform((0.0, 0.0))
            for patch in pen.figure.patches
            if patch.get_gid() == gid
        )
    ]
