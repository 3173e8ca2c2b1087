"""A chart as a file to keep."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop_app.charts.foot import NONE, Foot
from desktop_app.charts.height import chart_height
from desktop_app.charts.library import DRAWING
from desktop_app.charts.render import draw
from desktop_app.errors import BadInputError
from desktop_app.narrative.message import Message
from desktop_app.output import write_whole
from desktop_app.scene.pictures import ChartScene

# What each format says about itself: what it shows, not when or with what.
_UNSAID: Mapping[str, Mapping[str, None]] = {
    "svg": {"Creator": None, "Date": None},
    "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
    "png": {"Software": None},
}


def save_chart(
    scene: ChartScene,
    path: Path,
    *,
    palette: str,
    text_size: int,
    say: Callable[[Message], str],
    width: int = 1100,
    height: int | None = None,
    scale: float = 2.0,
    mirrored: bool = False,
    number: Callable[[float], str] = str,
    foot: Foot = NONE,
) -> None:
    """Save a chart; the file's ending says in which format.

    The chart's sentence is the file's title. The same chart is the same file, byte
    for byte. An older file stays as it is until the new one is complete.

    Args:
        scene: The chart.
        path: Where to.
        palette: "light", "dark" or "contrast".
        text_size: In per cent.
        say: Turns a message into words.
        width: In pixels at scale 1.
        height: In pixels at scale 1; what is comfortable unless given.
        scale: How many times finer a `.png` is; the other formats are always fine.
        mirrored: Whether reading goes from right to left.
        number: Writes a number in the figures of the language.
        foot: What stands under the chart; the file is higher by that.

    Raises:
        BadInputError: The ending is none of `.svg`, `.pdf` and `.png`.
        FailedOutputError: The file could not be written.
    """
    ending = path.suffix.lower()
    form = ending.removeprefix(".")
    if form not in _UNSAID:
        raise BadInputError(
            what="the chart's file name",
            found=f"the ending {ending!r}",
            expected="'.svg', '.pdf' or '.png'",
            mend="Give the file one of these endings.",
        )
    if height is None:
        height = chart_height(scene, width, text_size, say=say)
    with DRAWING:
        pen = draw(
            scene,
            width=width,
            height=height,
            scale=scale if form == "png" else 1.0,
            palette=palette,
            text_size=text_size,
            mirrored=mirrored,
            say=say,
            number=number,
            foot=foot,
        )
        content = io.BytesIO()
        title = {"Title": say(scene.name)}
        pen.figure.savefig(
            content, format=form, dpi="figure", metadata={**title, **_UNSAID[form]}
        )
    write_whole(path, content.getvalue())
