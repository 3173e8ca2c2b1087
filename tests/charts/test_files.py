"""A saved chart is whole, the same every time, and the only thing written."""

import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from desktop_app.charts.foot import Foot
from desktop_app.charts.render import draw
from desktop_app.charts.save import save_chart
from desktop_app.errors import BadInputError, FailedOutputError
from desktop_app.scene.pictures import ChartScene
from tests.charts.figures import drawn, leaving, overlaps, writing
from tests.charts.scenes import FOREST, RANGES, TWO, say, words

ROOT = Path(__file__).resolve().parents[2]
STARTS = {".svg": b"<?xml", ".pdf": b"%PDF", ".png": b"\x89PNG"}


def save(scene: ChartScene, path: Path) -> bytes:
    save_chart(scene, path, palette="light", text_size=100, say=say)
    return path.read_bytes()


@pytest.mark.parametrize("ending", STARTS)
@pytest.mark.parametrize("scene", [TWO, RANGES], ids=["curves", "ranges"])
def test_the_same_chart_is_the_same_file(
    scene: ChartScene, ending: str, tmp_path: Path
) -> None:
    first = save(scene, tmp_path / f"first{ending}")
    assert first.startswith(STARTS[ending])
    assert save(scene, tmp_path / f"second{ending}") == first
    assert len(list(tmp_path.iterdir())) == 2


def test_a_file_says_what_it_shows_and_not_when_it_was_made(tmp_path: Path) -> None:
    svg = save(TWO, tmp_path / "chart.svg").decode()
    assert "<title>Chart. How many people’s cancer had not grown?</title>" in svg
    assert "<dc:date>" not in svg
    assert "matplotlib.org" not in svg.lower()
    pdf = save(TWO, tmp_path / "chart.pdf")
    assert b"CreationDate" not in pdf


def test_an_unknown_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="gif"):
        save(TWO, tmp_path / "chart.gif")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", STARTS)
def test_a_failure_leaves_what_was_there(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"chart{ending}"
    path.write_bytes(b"older")

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FailedOutputError, match="No space"):
        save(TWO, path)
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(FailedOutputError):
        save(TWO, tmp_path / "nowhere" / "chart.svg")


ALONE = """
import sys
import threading
import desktop_app.charts.render
import desktop_app.charts.save
import desktop_app.charts.height
for name in sys.modules:
    assert name.partition(".")[0] not in {"PySide6", "shiboken6", "matplotlib"}, name
from pathlib import Path
from tests.charts.scenes import RANGES, TWO, say

def work():
    for scene in (TWO, RANGES):
        done.append(desktop_app.charts.render.render_chart(
            scene, width=700, height=420, scale=1.0, palette="light",
            text_size=100, mirrored=False, say=say))
    for name in ("a.svg", "a.pdf", "a.png"):
        desktop_app.charts.save.save_chart(
            TWO, Path(sys.argv[1], name), palette="light", text_size=100, say=say)

done = []
thread = threading.Thread(target=work)
thread.start()
thread.join()
assert len(done) == 2
for name in sys.modules:
    assert name.partition(".")[0] not in {"PySide6", "shiboken6"}, name
assert "matplotlib.pyplot" not in sys.modules
fonts = sys.modules["matplotlib.font_manager"].fontManager
assert {font.name for font in fonts.ttflist if "resources" in font.fname} == {
    "Evenhand Sans", "Evenhand Arabic", "Evenhand Chinese"}
own = sys.modules["matplotlib"].get_data_path()
for font in fonts.ttflist:
    assert font.fname.startswith(own) or "resources" in font.fname, font.fname
"""


def test_drawing_and_saving_write_nothing_else(tmp_path: Path) -> None:
    homes = tmp_path / "homes"
    folders = {
        name: homes / name.lower()
        for name in (
            "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME",
            "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA", "USERPROFILE", "TMPDIR",
        )
    }  # fmt: skip
    out = tmp_path / "out"
    for folder in (*folders.values(), out):
        folder.mkdir(parents=True)
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("MPL", "MATPLOTLIB"))
    }
    places = {name: str(folder) for name, folder in folders.items()}
    path = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", ALONE, str(out)],
        cwd=homes,
        env={**kept, **places, **path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode == 0
    assert sorted(homes.rglob("*")) == sorted(folders.values())
    assert sorted(file.name for file in out.iterdir()) == ["a.pdf", "a.png", "a.svg"]


FOOT = Foot(
    caption=(words("Four trials of one question."),),
    citation=(words("A journal, and where it stands in it. " * 6), words("Another.")),
)


@pytest.mark.parametrize("ending", STARTS)
def test_a_foot_stands_below_and_moves_nothing(ending: str, tmp_path: Path) -> None:
    plain = drawn(FOREST, height=600)
    footed = draw(
        FOREST, width=1100, height=600, scale=1.0, palette="light", text_size=100,
        mirrored=False, say=say, foot=FOOT,
    )  # fmt: skip
    grown = footed.figure.bbox.height - plain.figure.bbox.height
    assert grown > 60
    assert overlaps(footed) == []
    assert leaving(footed) == []
    above = {(one.text, one.left, one.top + grown) for one in writing(plain)}
    found = writing(footed)
    below = [one for one in found if one.kind == "foot"]
    assert {(one.text, one.left, one.top) for one in found} >= above
    assert max(one.top for one in below) < grown
    assert len(below) >= 4  # the long citation is wrapped
    files = [tmp_path / f"{name}{ending}" for name in ("one", "two")]
    for file in files:
        save_chart(FOREST, file, palette="light", text_size=100, say=say, foot=FOOT)
    assert files[0].read_bytes() == files[1].read_bytes()
    assert files[0].read_bytes() != save(FOREST, tmp_path / f"bare{ending}")


def test_a_page_says_what_it_shows(tmp_path: Path) -> None:
    save(FOREST, tmp_path / "chart.pdf")
    with pikepdf.open(tmp_path / "chart.pdf") as page:
        assert str(page.docinfo["/Title"]) == FOREST.name.source
