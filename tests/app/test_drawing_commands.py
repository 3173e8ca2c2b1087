"""`picture` and `screenshots`: whole files, or none and a sentence."""

from __future__ import annotations

import errno
import os
import signal
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtGui import QImage

from desktop_app.app import screenshots_command
from desktop_app.evidence.loader import load_pack
from desktop_app.journey.state import STEPS, State, View
from tests.app.conftest import ONE, PACK, Run, files
from tests.evidence.small_pack import TODAY
from tests.unprivileged import folder_of_nobody, without_privileges

OTHER = "palmira.pfs-6.palbociclib"


@pytest.fixture
def few_pages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Three pages instead of all, one of them with a chart."""
    chosen = ["00-start", "03-help-chart", "08-summary"]
    every = screenshots_command.pages
    monkeypatch.setattr(
        screenshots_command,
        "pages",
        lambda *given: [page for page in every(*given) if page[0] in chosen],
    )
    return chosen


def full(_: int) -> NoReturn:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


# --- Pictures ------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["svg", "png", "SVG"])
@pytest.mark.parametrize("facts", [[ONE], [ONE, OTHER]], ids=["one", "two"])
def test_a_picture(run: Run, facts: list[str], ending: str, place: Path) -> None:
    path = place / f"people.{ending}"
    ended = run("picture", *facts, "--out", path)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert list(files(place)) == [path.name]
    image = QImage(str(path))
    assert (image.width() > image.height()) is (len(facts) == 2)


def test_how_a_picture_looks_can_be_chosen(run: Run, place: Path) -> None:
    looks = (["--palette", "dark"], ["--palette", "contrast"], ["--text-size", "200"])
    for number, look in enumerate([[], *looks]):
        assert run("picture", ONE, "--out", place / f"{number}.svg", *look).code == 0
    assert len(set(files(place).values())) == 4


def test_a_fact_of_the_other_trials_is_drawn_too(run: Run, place: Path) -> None:
    assert (
        run("picture", "postmonarch.pfs-6.control", "--out", place / "a.svg").code == 0
    )


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("nobody", "'nobody'; expected the id of a fact"),
        (f"{ONE}~{OTHER}", "expected the id of a fact"),
        ("palmira.design", "expected a fact that is shown to people"),
        ("palmira.pfs-hazard-ratio", "expected a fact that is shown to people"),
    ],
)
def test_what_cannot_be_drawn_as_people(
    run: Run, fact: str, said: str, place: Path
) -> None:
    ended = run("picture", ONE, fact, "--out", place / "a.svg")
    assert ended.code == 2
    assert said in ended.sentence
    assert files(place) == {}


@pytest.mark.parametrize("name", ["a.gif", "a", ".svg", "a.svg.txt"])
def test_another_ending(run: Run, name: str, place: Path) -> None:
    ended = run("picture", ONE, "--out", place / name)
    assert ended.code == 2
    assert "'.svg' or '.png'" in ended.sentence
    assert files(place) == {}


@pytest.mark.parametrize("where", ["nowhere/a.svg", "file/a.svg", "folder.svg"])
def test_a_picture_that_cannot_be_written(run: Run, where: str, place: Path) -> None:
    (place / "file").write_bytes(b"as it was")
    (place / "folder.svg").mkdir()
    ended = run("picture", ONE, "--out", place / where)
    assert ended.code == 2
    assert ended.sentence.startswith(str(place / where))
    assert files(place) == {"file": b"as it was"}


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_a_full_disk_leaves_the_old_picture(
    run: Run, ending: str, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / f"a.{ending}").write_bytes(b"as it was")
    monkeypatch.setattr(os, "fsync", full)
    ended = run("picture", ONE, "--out", place / f"a.{ending}")
    assert ended.code == 2
    assert "No space left" in ended.sentence
    assert files(place) == {f"a.{ending}": b"as it was"}


# --- Screenshots ---------------------------------------------------------------------


def test_screenshots_are_as_large_as_was_asked(
    run: Run, few_pages: list[str], place: Path
) -> None:
    folder = place / "new" / "folder"
    ended = run("screenshots", folder, "--size", "1024X768", "--palette", "dark")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert sorted(path.stem for path in folder.iterdir()) == few_pages
    for path in folder.iterdir():
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1024, 768)
        assert image.pixelColor(2, 2).lightness() < 60


@pytest.mark.parametrize("where", ["file", "file/below"])
def test_a_file_where_a_folder_should_be(run: Run, where: str, place: Path) -> None:
    (place / "file").write_bytes(b"as it was")
    ended = run("screenshots", place / where)
    assert ended.code == 2
    assert ended.sentence.startswith(str(place / where))
    assert files(place) == {"file": b"as it was"}


def test_a_folder_that_may_not_be_written(run: Run) -> None:
    with folder_of_nobody() as place:
        place.chmod(0o555)
        for words in (
            ["screenshots", place / "new"],
            ["picture", ONE, "--out", place / "a.svg"],
        ):
            with without_privileges():
                ended = run(*words)
            assert ended.code == 2
            assert "Permission denied" in ended.sentence
        assert files(place) == {}


def test_a_disk_that_fills_up_keeps_what_was_whole(
    run: Run, few_pages: list[str], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "03-help-chart.png").write_bytes(b"as it was")
    written_out = []

    def filling(_: int) -> None:
        written_out.append(1)
        if len(written_out) > 1:
            full(0)

    monkeypatch.setattr(os, "fsync", filling)
    ended = run("screenshots", place, "--size", "640x480")
    assert ended.code == 2
    assert ended.sentence.startswith(str(place / "03-help-chart.png"))
    assert list(files(place)) == ["00-start.png", "03-help-chart.png"]
    assert files(place)["03-help-chart.png"] == b"as it was"


def test_ctrl_c_between_two_pages(
    run: Run, few_pages: list[str], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = screenshots_command._save

    def pressed(image: QImage, path: Path) -> None:
        signal.raise_signal(signal.SIGINT)
        save(image, path)

    monkeypatch.setattr(screenshots_command, "_save", pressed)
    ended = run("screenshots", place, "--size", "640x480")
    assert (ended.code, ended.out, ended.err) == (130, "", "")
    assert list(files(place)) == ["00-start.png"]


def test_a_mistake_in_the_program_is_told(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mistaken(*_: object) -> NoReturn:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(screenshots_command, "pages", mistaken)
    ended = run("screenshots", place)
    assert ended.code == 70
    assert "ZeroDivisionError: division by zero" in ended.sentence


def test_there_is_a_page_for_every_step_and_view() -> None:
    pack = load_pack(PACK, today=TODAY)
    found = dict(screenshots_command.pages(pack, State()))
    assert {state.step for state in found.values()} == set(STEPS)
    assert {state.view for state in found.values()} == set(View)
    assert len(found) == len(set(found.values()))
