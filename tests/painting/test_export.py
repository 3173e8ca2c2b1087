"""Pictures as files: the same every time, described, and whole or not there."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop_app.errors import BadInputError, FailedOutputError
from desktop_app.painting.export import PaintedScene, save_picture
from desktop_app.painting.theme import Theme
from desktop_app.scene.pictures import BarScene, IconArrayScene
from tests.painting.conftest import say, sentence
from tests.painting.test_calendar_and_timeline import TIMELINE, calendar

NAME = sentence("In 29 of 100 people & more, “it” had not grown.")
ARRAY = IconArrayScene(people=29, of=100, slot=0, name=NAME)
BAR = BarScene(people=29, of=100, low=17, high=42, slot=1, name=NAME)
SCENES = (ARRAY, BAR, calendar(), TIMELINE)


def save(scene: PaintedScene, path: Path, *, mirrored: bool = False) -> bytes:
    save_picture(scene, path, theme=Theme(), text=say, mirrored=mirrored)
    return path.read_bytes()


@pytest.mark.parametrize("ending", ["svg", "png"])
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: type(scene).__name__)
def test_the_same_picture_is_the_same_file(
    scene: PaintedScene, ending: str, tmp_path: Path
) -> None:
    one = save(scene, tmp_path / f"one.{ending}")
    assert save(scene, tmp_path / f"other.{ending}") == one
    assert save(scene, tmp_path / f"turned.{ending}", mirrored=True) != one
    assert sorted(file.stem for file in tmp_path.iterdir()) == [
        "one",
        "other",
        "turned",
    ]


def test_an_svg_says_what_it_shows_and_needs_no_typeface(tmp_path: Path) -> None:
    root = ET.fromstring(save(ARRAY, tmp_path / "array.svg"))
    found = {child.tag.rpartition("}")[2]: child.text for child in root}
    assert found["title"] == found["desc"] == say(NAME)
    assert not [part for part in root.iter() if part.tag.endswith("}text")]


def test_a_png_says_what_it_shows_and_is_sharp(tmp_path: Path) -> None:
    save(ARRAY, tmp_path / "array.png")
    image = QImage(str(tmp_path / "array.png"))
    assert image.text("Description") == say(NAME)
    assert image.width() == 2 * 480


def test_an_svg_shows_the_bar_as_long_as_it_is(tmp_path: Path) -> None:
    scene = BarScene(people=29, of=100, low=None, high=None, slot=1, name=NAME)
    save(scene, tmp_path / "bar.svg")
    renderer = QSvgRenderer(str(tmp_path / "bar.svg"))
    image = QImage(480, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    renderer.render(painter, renderer.viewBoxF())
    painter.end()
    color = Theme().option_color(1).rgb()
    line = [x for x in range(480) if image.pixel(x, 40) == color]
    assert line == list(range(24, 24 + int(432 * 0.29)))


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="gif"):
        save(ARRAY, tmp_path / "array.gif")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_a_full_disk_leaves_the_old_file_as_it_was(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"array.{ending}"
    path.write_bytes(b"as it was")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FailedOutputError) as failed:
        save(ARRAY, path)
    assert failed.value.path == str(path)
    assert path.read_bytes() == b"as it was"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FailedOutputError):
        save(ARRAY, tmp_path / "nowhere" / "array.svg")
    assert list(tmp_path.iterdir()) == []
