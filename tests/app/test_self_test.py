"""The self-test passes on what is whole, and names whatever is not."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.app import self_test_drawings, self_test_files
from desktop_app.app.crash import guarded
from desktop_app.app.self_test import self_test

ROOT = Path(__file__).parent.parent.parent
NEEDED = ("desktop_app", "resources", "translations")
PACK = "resources/evidence/cdk46-rechallenge"
FONT = "resources/fonts/EvenhandSans-SemiBold.ttf"
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

Done = subprocess.CompletedProcess[str]


def self_tested(tree: Path, *words: str, **environment: str) -> Done:
    """What the self-test of another tree says; nothing of it goes elsewhere."""
    return subprocess.run(
        [sys.executable, "-B", "-m", "desktop_app", "--self-test", *words],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree of one's own with nothing in it but what is shipped."""
    top = tmp_path_factory.mktemp("installed")
    for name in NEEDED:
        shutil.copytree(
            ROOT / name, top / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    return top


@pytest.fixture
def tree(copied: Path) -> Iterator[Path]:
    """The same tree, of which a test may damage a file: it is made good again."""
    before = {path: path.read_bytes() for path in files(copied)}
    yield copied
    for path, content in before.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)


def files(top: Path) -> list[Path]:
    return [path for path in sorted(top.rglob("*")) if path.is_file()]


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


def remove(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def halve(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def garble(path: Path) -> None:
    """One byte in the middle, as a bad disk would."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


def cut_off_in_a_sentence(path: Path) -> None:
    """The same length as before, and a sentence that goes on past the end."""
    content = bytearray(path.read_bytes())
    first_length = content.index(bytes.fromhex("03000000"))
    content[first_length + 1] = 0x7F
    path.write_bytes(content)


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
    assert "passed over pages: see above" in done.stdout


def test_a_tree_without_evidence(tree: Path) -> None:
    shutil.rmtree(tree / PACK)
    done = self_tested(tree)
    assert done.returncode == 1
    assert "pack.toml" in done.stdout


def test_a_drawing_that_comes_out_empty_is_found(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        "desktop_app.painting.icon_array.paint_icon_array", lambda *_, **__: None
    )
    monkeypatch.setattr(self_test_drawings, "CHECKS", self_test_drawings.CHECKS[:1])
    assert self_test() == 1
    said = capsys.readouterr().out
    assert "FAILED pictures: EmptyDrawingError: the picture in light colours" in said
    assert said.endswith("1 failed\n")


# --- The report ----------------------------------------------------------------------


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the report is about takes its time in other tests."""
    monkeypatch.setattr(self_test_files, "CHECKS", self_test_files.CHECKS[:1])
    monkeypatch.setattr(self_test_drawings, "CHECKS", ())


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
