"""The self-test passes on what is whole, and names whatever is not."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.app import (
    self_test,
    self_test_drawings,
    self_test_files,
)
from desktop_app.app.crash import guarded
from desktop_app.app.self_test_check import WHOLE, Check
from tests.app.installed_tree import (
    FONT,
    PACK,
    ROOT,
    copied_to,
    cut_off_in_a_sentence,
    empty,
    files,
    garble,
    halve,
    made_good_again,
    remove,
    self_tested,
)

OTHER_FONTS = tuple(
    f"resources/fonts/Evenhand{name}.ttf"
    for name in (
        "Arabic-Bold",
        "Arabic-Regular",
        "Arabic-SemiBold",
        "Chinese-Bold",
        "Chinese-Regular",
    )
)
LANGUAGES = "translations/release.toml"
GERMAN = "translations/evenhand_de.qm"
PACK_IN_ARABIC = f"{PACK}/translations/ar.qm"


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree of one's own with nothing in it but what is shipped."""
    return copied_to(tmp_path_factory.mktemp("installed"))


@pytest.fixture
def tree(copied: Path) -> Iterator[Path]:
    """The same tree, of which a test may damage a file: it is made good again."""
    with made_good_again(copied):
        yield copied


# --- What is whole -------------------------------------------------------------------


def test_this_tree_is_whole_and_the_report_says_the_same(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    done = self_tested(ROOT, "--report", str(report))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("all good\n")
    assert "FAILED" not in done.stdout
    assert report.read_text("utf-8") == done.stdout
    assert list(tmp_path.iterdir()) == [report]


def test_nothing_is_written_where_nothing_may_be(tree: Path) -> None:
    """Whoever is root can write anyway, so the tree is compared as well."""
    before = files(tree)
    folders = [tree, *(path for path in tree.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    nowhere = "/dev/null/home" if os.name != "nt" else "NUL\\home"
    homes = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA")
    done = self_tested(tree, **dict.fromkeys(homes, nowhere))
    for folder in folders:
        folder.chmod(stat.S_IRWXU)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert files(tree) == before


def test_every_shipped_file_is_on_the_list() -> None:
    """A new file in `resources` that the self-test does not know would be no loss."""
    resources = ROOT / "resources"
    lying_there = {
        path.relative_to(resources).parts
        for path in files(resources)
        if path.relative_to(resources).parts[0] != "evidence"
        and "__pycache__" not in path.parts
    }
    assert lying_there == set(self_test_files.SHIPPED)


# --- What is not ---------------------------------------------------------------------


def of_the_program(path: Path) -> None:
    """A whole catalogue, of which no sentence is the pack's."""
    shutil.copyfile(ROOT / GERMAN, path)


def without_english(path: Path) -> None:
    text = path.read_text("utf-8")
    start, end = text.index("[en]"), text.index("[es]")
    path.write_text(text[:start] + text[end:], "utf-8")


TREATMENTS = [
    (FONT, remove),
    (FONT, garble),
    (FONT, halve),
    *((font, remove) for font in OTHER_FONTS),
    (OTHER_FONTS[0], garble),
    (OTHER_FONTS[-1], garble),
    ("resources/fonts/OFL-Inter.txt", remove),
    ("resources/fonts/OFL-NotoSansSC.txt", remove),
    ("resources/fonts/OFL-Vazirmatn.txt", remove),
    ("resources/theme/tokens.toml", remove),
    ("resources/theme/tokens.toml", halve),
    ("resources/theme/tokens.toml", garble),
    ("resources/icons/evenhand.svg", remove),
    ("resources/icons/evenhand.svg", halve),
    ("translations/evenhand_en.qm", remove),
    ("translations/evenhand_en.qm", empty),
    ("translations/evenhand_en.qm", halve),
    (GERMAN, remove),
    (GERMAN, empty),
    (GERMAN, halve),
    (GERMAN, cut_off_in_a_sentence),
    (LANGUAGES, remove),
    (LANGUAGES, empty),
    (LANGUAGES, halve),
    (LANGUAGES, without_english),
    (PACK_IN_ARABIC, remove),
    (PACK_IN_ARABIC, halve),
    (PACK_IN_ARABIC, cut_off_in_a_sentence),
    (PACK_IN_ARABIC, of_the_program),
    (f"{PACK}/pack.toml", remove),
    (f"{PACK}/pack.toml", garble),
    (f"{PACK}/practical.toml", halve),
    (f"{PACK}/trials/palmira.toml", remove),
    (f"{PACK}/trials/palmira.toml", halve),
    (f"{PACK}/text/en.toml", remove),
    (f"{PACK}/text/en.toml", halve),
    ("desktop_app/painting/icon_array.py", halve),
]


@pytest.mark.parametrize(
    ("name", "treatment"),
    TREATMENTS,
    ids=[f"{treatment.__name__}-{Path(name).name}" for name, treatment in TREATMENTS],
)
def test_what_is_missing_or_damaged_is_named(
    tree: Path, name: str, treatment: Callable[[Path], None]
) -> None:
    treatment(tree / name)
    done = self_tested(tree)
    assert (done.returncode, done.stderr) == (1, ""), done.stdout
    failed = [line for line in done.stdout.splitlines() if "good " not in line]
    assert any(Path(name).name in line for line in failed), done.stdout
    assert "Traceback" not in done.stdout


def test_a_changed_number_is_found(tree: Path) -> None:
    trial = tree / PACK / "trials" / "palmira.toml"
    text = trial.read_text("utf-8")
    assert text.count('as_printed = "42.1"') == 1
    trial.write_text(text.replace('"42.1"', '"52.1"'), "utf-8")
    done = self_tested(tree)
    assert done.returncode == 1
    assert "palmira.toml: facts[" in done.stdout
    assert "passed over pages: see evidence packs" in done.stdout


def test_a_tree_without_evidence(tree: Path) -> None:
    shutil.rmtree(tree / PACK)
    done = self_tested(tree)
    assert done.returncode == 1
    assert "pack.toml" in done.stdout


def test_a_tree_without_a_leaflet_template(tree: Path) -> None:
    remove(tree / "resources" / "leaflet" / "leaflet.typ")
    done = self_tested(tree)
    assert done.returncode == 1
    assert "FAILED files: " in done.stdout
    assert "leaflet.typ: found nothing" in done.stdout
    assert "passed over leaflets: see files" in done.stdout


def only(monkeypatch: pytest.MonkeyPatch, *checks: Check) -> None:
    """Leave the self-test nothing else to look at."""
    alone = tuple(
        Check(
            name=one.name, look=one.look, needs=one.needs if one.needs != WHOLE else ()
        )
        for one in checks
    )
    monkeypatch.setattr(self_test, "checks", lambda: alone)


def named(checks: tuple[Check, ...], name: str) -> Check:
    return next(one for one in checks if one.name == name)


def test_a_drawing_that_comes_out_empty_is_found(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        "desktop_app.painting.icon_array.paint_icon_array", lambda *_, **__: None
    )
    only(monkeypatch, named(self_test_drawings.CHECKS, "pictures"))
    assert self_test.self_test() == 1
    said = capsys.readouterr().out
    assert "FAILED pictures: the picture in light colours" in said
    assert said.endswith("1 failed\n")


def test_what_needs_what_failed_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> str:
        raise ImportError("ft2font.so: file too short")

    only(
        monkeypatch,
        Check(name="charts", look=broken),
        Check(name="pages", look=broken, needs=("charts",)),
        Check(name="printed pages", look=broken, needs=("pages",)),
        Check(name="icons", look=lambda: "1 shown"),
    )
    assert self_test.self_test() == 1
    assert capsys.readouterr().out.splitlines()[1:] == [
        "FAILED charts: ImportError: ft2font.so: file too short",
        "passed over pages: see charts",
        "passed over printed pages: see pages",
        "good   icons: 1 shown",
        "1 failed",
    ]


def test_what_a_check_needs_comes_before_it() -> None:
    seen: set[str] = set()
    for check in self_test.checks():
        assert seen.issuperset(check.needs), check.name
        assert check.name not in seen
        seen.add(check.name)


# --- The report ----------------------------------------------------------------------


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the report is about takes its time in other tests."""
    only(monkeypatch, named(self_test_files.CHECKS, "files"))


@pytest.mark.parametrize("place", ["nowhere/report.txt", "file/report.txt", "folder"])
def test_a_report_that_cannot_be_written(
    quick: None, place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    before = files(tmp_path)
    assert guarded(["--self-test", "--report", str(tmp_path / place)]) == 2
    said = capsys.readouterr()
    assert said.err.startswith(str(tmp_path / place))
    assert said.err.count("\n") == 1
    assert files(tmp_path) == before


def test_an_old_report_stays_when_the_disk_is_full(
    quick: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    report = tmp_path / "report.txt"
    report.write_text("as it was")
    monkeypatch.setattr(os, "fsync", full)
    assert guarded(["--self-test", "--report", str(report)]) == 2
    assert "No space left" in capsys.readouterr().err
    assert report.read_text() == "as it was"
    assert list(tmp_path.iterdir()) == [report]


def test_without_a_console_the_report_is_all_there_is(
    quick: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where a program with a window has no standard output."""
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    report = tmp_path / "report.txt"
    assert guarded(["--self-test", "--report", str(report)]) == 0
    assert "all good" in report.read_text("utf-8")
