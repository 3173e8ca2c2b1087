"""The whole program as its setup program lays it onto Windows: everything it does.

It is installed once, into a folder with a space and an umlaut, and what runs are the
files as they were shipped.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from build.packaging.project import Project
from desktop_app.app.program_folder import MANIFEST, listed_files
from tests.installed.conftest import finished
from tests.installed.wine import Windows, sums_of, wait_until
from tests.installed.wine_base import fresh_windows

FOLDER = r"C:\Klinik für alle\Even hand"
MANY_COLOURS = 300
"""A window with words in it has more, an empty one far fewer."""


@pytest.fixture(scope="module")
def installed(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Windows]:
    setup = finished(project, f"evenhand-{project.version}-windows-x86_64.exe")
    with fresh_windows(tmp_path_factory.mktemp("windows") / "whole") as windows:
        line = f'"{windows.there(setup)}" /S /AllUsers /D={FOLDER}'
        assert windows.command(line, timeout=600).code == 0
        windows.settle()
        yield windows


@pytest.fixture(autouse=True)
def nothing_left_open(installed: Windows) -> Iterator[None]:
    yield
    installed.close_all()


@pytest.fixture
def windowed(installed: Windows) -> Path:
    return installed.here(FOLDER) / "evenhand.exe"


@pytest.fixture
def console(installed: Windows) -> Path:
    return installed.here(FOLDER) / "evenhand-console.exe"


def test_every_file_that_is_shipped_has_come_as_it_is_listed(
    installed: Windows, project: Project
) -> None:
    folder = installed.here(FOLDER)
    listed = {}
    for line in (folder / MANIFEST).read_text("utf-8").splitlines():
        total, _, name = line.partition("  ")
        listed[name] = total
    assert len(listed) > 1000
    found = sums_of(folder)
    assert {name: found[name] for name in listed_files(folder)} == listed


def test_it_says_its_version_with_a_terminal_and_without(
    installed: Windows, project: Project, windowed: Path, console: Path
) -> None:
    for program in (windowed, console):
        done = installed.run(program, "--version")
        assert (done.code, done.said) == (0, f"evenhand {project.version}\n")


def test_it_finds_itself_whole(installed: Windows, windowed: Path) -> None:
    done = installed.run(windowed, "--self-test", "--report", r"C:\report.txt")
    report = (installed.drive / "report.txt").read_text("utf-8")
    assert "FAILED" not in report
    assert report.endswith("all good\n")
    assert done.code == 0


def test_it_names_a_damaged_file(installed: Windows, console: Path) -> None:
    page = installed.here(FOLDER) / "app" / "resources" / "leaflet" / "pages.typ"
    kept = page.read_bytes()
    page.write_bytes(kept + b"\n")
    try:
        done = installed.run(console, "--self-test")
    finally:
        page.write_bytes(kept)
    assert done.code == 1
    assert "pages.typ" in done.said


def test_its_window_shows_the_first_page(installed: Windows, windowed: Path) -> None:
    installed.open(windowed)
    _expect_page(installed)


def test_a_kiosk_fills_the_screen_with_its_first_page(
    installed: Windows, windowed: Path
) -> None:
    installed.open(windowed, "--kiosk")
    _expect_page(installed)


def test_a_double_click_on_a_pack_opens_it(
    installed: Windows, project: Project
) -> None:
    [pack] = list(project.dist.glob("cdk46-rechallenge-*.evpack"))
    there = installed.drive / "A pack für all.evpack"
    shutil.copyfile(pack, there)
    # For everybody: Wine does not look at file types that one person alone has.
    installed.open("start", "C:\\" + there.name)
    _expect_page(installed)
    opened = [one for one in installed.processes() if there.name in one]
    assert any("--from-the-desktop" in one for one in opened), opened


def test_what_is_no_pack_is_told_in_a_window(
    installed: Windows, windowed: Path
) -> None:
    (installed.drive / "no pack.evpack").write_text("nothing of the kind")
    installed.open(windowed, "--from-the-desktop", r"C:\no pack.evpack")
    wait_until(lambda: bool(installed.windows()), "window with the sentence")


def test_a_leaflet_is_made_in_a_script_from_right_to_left(
    installed: Windows, console: Path
) -> None:
    done = installed.run(console, "leaflet", "--lang", "ar", "--out", r"C:\one.pdf")
    assert (done.code, done.said) == (0, "")
    assert (installed.drive / "one.pdf").read_bytes().startswith(b"%PDF")


def test_a_list_of_leaflets_is_made_by_two_workers(
    installed: Windows, console: Path
) -> None:
    wanted = ("monday-1,es", "monday-2,zh_CN", "monday-3,de", "monday-4,en")
    people = "\n".join(["file,language", *wanted, ""])
    (installed.drive / "people.csv").write_text(people)
    words = ("--batch", r"C:\people.csv", "--out", r"C:\leaflets", "--jobs", "2")
    assert installed.run(console, "leaflet", *words).code == 0
    made = sorted(path.name for path in (installed.drive / "leaflets").iterdir())
    assert made == [f"monday-{one}.pdf" for one in (1, 2, 3, 4)]


def test_every_page_can_be_pictured(installed: Windows, console: Path) -> None:
    assert installed.run(console, "screenshots", r"C:\pictures").code == 0
    assert len(list((installed.drive / "pictures").glob("*.png"))) > 30


def test_bad_input_gets_one_sentence_and_code_two(
    installed: Windows, console: Path
) -> None:
    done = installed.run(console, "leaflet", "--lang", "xx", "--out", r"C:\no.pdf")
    assert done.code == 2
    assert "'xx'" in done.said
    assert "Traceback" not in done.said


def test_it_leaves_its_own_folder_as_it_was(installed: Windows, console: Path) -> None:
    before = sums_of(installed.here(FOLDER))
    assert installed.run(console, "facts").code == 0
    assert sums_of(installed.here(FOLDER)) == before


def test_when_it_is_removed_only_what_others_put_there_stays(
    installed: Windows,
) -> None:
    """The last one: nothing can be tried after it."""
    installed.close_all()
    folder = installed.here(FOLDER)
    (folder / "packs" / "ours.evpack").write_text("a pack of this clinic")
    assert installed.command(rf'"{FOLDER}\uninstall.exe" /S').code == 0
    installed.settle()
    wait_until(lambda: not (folder / "uninstall.exe").exists(), "end of the removal")
    left = [path for path in folder.rglob("*") if path.is_file()]
    assert left == [folder / "packs" / "ours.evpack"]


def _expect_page(windows: Windows) -> None:
    wait_until(lambda: "Evenhand" in windows.windows(), "window of Evenhand")
    wait_until(lambda: windows.colours() > MANY_COLOURS, "page in the window")
