"""What only a process of its own can show: start, pipes, signals, no display."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from desktop_app.app.display import WITHOUT_WINDOW
from desktop_app.app.facts_listing import COLUMNS
from desktop_app.version import __version__
from tests.app.conftest import COMMAND, ROOT, files, started

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
FACTS = ["facts", "--format", "json"]
POSIX = pytest.mark.skipif(os.name == "nt", reason="signals and devices of POSIX")
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux")

QUICK = 0.4
"""Seconds for what opens no window."""


def quickest(*words: str) -> float:
    """The least of several times, interpreter and all, without waiting for others."""
    times = []
    for _ in range(5):
        before = os.times()
        assert started(*words).code == 0
        after = os.times()
        times.append(
            after.children_user
            + after.children_system
            - before.children_user
            - before.children_system
        )
    return min(times)


# --- Facts ---------------------------------------------------------------------------


def test_the_version_in_no_time() -> None:
    ended = started("--version")
    assert (ended.code, ended.out, ended.err) == (0, f"evenhand {__version__}\n", "")
    assert quickest("--version") < QUICK


@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_facts_in_no_time(form: str) -> None:
    assert quickest("facts", "--format", form) < QUICK


@pytest.mark.parametrize("words", [FACTS, ["--version"], ["facts", "--help"]])
def test_what_shows_nothing_does_not_wait_for_qt(words: list[str]) -> None:
    code = (
        "import sys\n"
        "from desktop_app.app.crash import guarded\n"
        f"code = guarded({words!r})\n"
        "heavy = {'PySide6', 'shiboken6', 'matplotlib', 'numpy', 'pandas'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
        "sys.exit(code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "[]\n")


def test_facts_from_another_folder(tmp_path: Path) -> None:
    here, there = started(*FACTS), started(*FACTS, cwd=tmp_path)
    assert here == there
    assert (there.code, there.err) == (0, "")
    assert files(tmp_path) == {}


def test_facts_as_installed_from_another_folder(tmp_path: Path) -> None:
    """As `./dev run facts` and `evenhand facts` start it: from wherever one stands."""
    env = {name: at for name, at in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, "-P", "-m", "desktop_app", *FACTS],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["facts"]


def test_facts_hold_everything() -> None:
    listed = json.loads(started(*FACTS).out)["facts"]
    known = {fact["id"]: fact for fact in listed}
    assert len(known) == len(listed)
    assert {fact["status"] for fact in listed} >= {"confirmed", "inferred"}
    for fact in listed:
        assert tuple(fact) == COLUMNS
        assert (fact["status"] == "superseded") is bool(fact["superseded_by"])
        assert fact["superseded_by"] is None or fact["superseded_by"] in known
        assert fact["source"]
        assert fact["locator"]
    differences = [fact for fact in listed if fact["kind"] == "difference"]
    assert len(differences) >= 10
    for fact in differences:
        assert fact["status"] == "computed"
        for arm in ("intervention", "control"):
            assert known[fact[arm]]["kind"] == "fact"
            assert fact["id"].split("~")[arm == "control"] == fact[arm]


def test_facts_in_three_forms_are_the_same_facts() -> None:
    listed = [fact["id"] for fact in json.loads(started(*FACTS).out)["facts"]]
    table = started("facts").out
    text = started("facts", "--format", "csv").out
    assert [row["id"] for row in csv.DictReader(io.StringIO(text))] == listed
    lines = [line.partition(" ")[0] for line in table.splitlines()]
    assert [line for line in lines if line in set(listed)] == listed


def test_facts_are_utf_8_whatever_the_computer_writes() -> None:
    plain = started(*FACTS, PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert plain == started(*FACTS)
    assert "≥" in plain.out


# --- Pipes and full disks ------------------------------------------------------------


@POSIX
@pytest.mark.parametrize("words", ["facts --format json", "facts", "--help"])
def test_a_reader_who_leaves_early_is_no_trouble(words: str) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$0" -m desktop_app {words} | head -1', sys.executable],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.count("\n"), done.stderr) == (1, "")


@POSIX
def test_a_reader_who_was_never_there() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing) as pipe:
        done = subprocess.run(
            [*COMMAND, *FACTS], cwd=ROOT, stdout=pipe, stderr=-1, check=False
        )
    assert (done.returncode, done.stderr) == (0, b"")


@LINUX
@pytest.mark.parametrize("words", [FACTS, ["--version"], ["--help"]])
def test_an_output_that_is_full(words: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, *words], cwd=ROOT, stdout=full, stderr=-1, check=False
        )
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "the standard output: could not be written (No space left on device); nothing "
        "was changed. Choose another place or make room, and try again.\n"
    )


# --- No display ----------------------------------------------------------------------


@LINUX
@pytest.mark.parametrize(
    "display", [{}, {"DISPLAY": ":77"}, {"QT_QPA_PLATFORM": "none"}]
)
def test_no_display_is_one_line(display: dict[str, Any]) -> None:
    """Whether none was named, or the one that was does not answer."""
    ended = started(without=DISPLAYS, **display)
    assert (ended.code, ended.out) == (2, "")
    assert ended.sentence.startswith("The window: found no display; expected ")
    assert WITHOUT_WINDOW in ended.sentence


@LINUX
@pytest.mark.parametrize("display", [{}, {"QT_QPA_PLATFORM": "none"}])
def test_what_works_without_a_display(display: dict[str, Any], tmp_path: Path) -> None:
    picture = tmp_path / "a.svg"
    words = ["picture", "palmira.pfs-6.control", "--out", picture]
    ended = started(*words, without=DISPLAYS, **display)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert picture.read_bytes().startswith(b"<?xml")


def test_the_window_paints_its_first_page_and_goes() -> None:
    ended = started("--quit-after-first-paint", QT_QPA_PLATFORM="offscreen")
    assert (ended.code, ended.out, ended.err) == (0, "", "")


# --- All screenshots, and Ctrl-C -----------------------------------------------------


def test_all_screenshots(tmp_path: Path) -> None:
    """The slow one: every page, in a small window and in halves of a pixel."""
    words = ("screenshots", tmp_path, "--size", "1024x768", "--scale", "1.5")
    ended = started(*words)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    names = list(files(tmp_path))
    assert len(names) > 30
    for name in names:
        image = QImage(str(tmp_path / name))
        assert (image.width(), image.height()) == (1536, 1152), name


@POSIX
def test_ctrl_c_leaves_whole_pictures(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "screenshots", tmp_path], cwd=ROOT, stdout=-1, stderr=-1
    )
    while not list(tmp_path.glob("*.png")) and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")
    assert files(tmp_path)
    assert all(QImage(str(tmp_path / name)).width() for name in files(tmp_path))
