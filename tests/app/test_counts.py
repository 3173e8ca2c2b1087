"""Visits are counted by day, language and step, and nothing else is kept of them."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.app import counts as rooms
from desktop_app.app.counts import Counts
from desktop_app.errors import BadInputError
from desktop_app.journey.state import STEPS
from tests.app.conftest import ROOT, Run
from tests.unprivileged import folder_of_nobody, without_privileges

DAY = dt.date(2026, 11, 23)
NEXT = dt.date(2026, 11, 24)


def test_visits_are_added_up(tmp_path: Path) -> None:
    counts = Counts(tmp_path / "counts.sqlite")
    for day, language, step in (
        (NEXT, "en", "start"),
        (DAY, "en", "summary"),
        (DAY, "zh_CN", "help"),
        (DAY, "en", "options"),
        (DAY, "en", "summary"),
    ):
        assert counts.add(day, language, step)
    assert counts.rows() == (
        ("2026-11-23", "en", "options", 1),
        ("2026-11-23", "en", "summary", 2),
        ("2026-11-23", "zh_CN", "help", 1),
        ("2026-11-24", "en", "start", 1),
    )


def test_every_step_can_be_the_furthest(tmp_path: Path) -> None:
    counts = Counts(tmp_path / "counts.sqlite")
    assert all(counts.add(DAY, "en", step.value) for step in STEPS)
    assert [row[2] for row in counts.rows()] == [step.value for step in STEPS]


def test_the_file_holds_four_columns_and_no_trace_of_an_order(tmp_path: Path) -> None:
    file = tmp_path / "counts.sqlite"
    assert Counts(file).add(
        dt.datetime(2026, 11, 23, 9, 41, tzinfo=dt.UTC), "en", "help"
    )
    base = sqlite3.connect(file)
    tables = base.execute("SELECT name FROM sqlite_master").fetchall()
    columns = [row[1] for row in base.execute("PRAGMA table_info(visits)")]
    rows = base.execute("SELECT * FROM visits").fetchall()
    with pytest.raises(sqlite3.OperationalError):
        base.execute("SELECT rowid FROM visits")
    base.close()
    assert tables == [("visits",)]
    assert columns == ["day", "language", "step", "visits"]
    assert rows == [("2026-11-23", "en", "help", 1)]
    assert b"09:41" not in file.read_bytes()
    assert list(tmp_path.iterdir()) == [file]  # no journal stays
    written = dt.datetime.fromtimestamp(file.stat().st_mtime).astimezone()
    assert (written.date(), written.time()) == (DAY, dt.time(0))


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_others_cannot_read_the_file(tmp_path: Path) -> None:
    file = tmp_path / "counts.sqlite"
    before = os.umask(0)
    try:
        assert Counts(file).add(DAY, "en", "help")
    finally:
        os.umask(before)
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("language", "step"),
    [
        ("en", "Mrs Smith"),
        ("en", ""),
        ("", "help"),
        ("Mrs Smith", "help"),
        ("en; DROP TABLE visits", "help"),
    ],
)
def test_nothing_but_a_language_and_a_step_is_written(
    tmp_path: Path, language: str, step: str
) -> None:
    file = tmp_path / "counts.sqlite"
    assert not Counts(file).add(DAY, language, step)
    assert not file.exists()


@pytest.mark.parametrize("name", ["none/counts.sqlite", "", "file/counts.sqlite", "\0"])
def test_a_place_that_is_none_never_ends_a_visit(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    assert not Counts(tmp_path / name).add(DAY, "en", "help")


def test_another_file_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(b"Dear Mrs Smith, " * 100)
    assert not Counts(file).add(DAY, "en", "help")
    assert file.read_bytes() == b"Dear Mrs Smith, " * 100
    with pytest.raises(BadInputError, match="no counts"):
        Counts(file).rows()


def test_a_file_that_may_not_be_written() -> None:
    with folder_of_nobody() as place:
        file = place / "counts.sqlite"
        assert Counts(file).add(DAY, "en", "help")
        file.chmod(0o444)
        place.chmod(0o555)
        with without_privileges():
            assert not Counts(file).add(DAY, "en", "help")
            assert Counts(file).rows() == (("2026-11-23", "en", "help", 1),)


def test_a_file_that_is_being_read_by_somebody_who_does_not_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "WAITING", 0.05)
    file = tmp_path / "counts.sqlite"
    assert Counts(file).add(DAY, "en", "help")
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert not Counts(file).add(DAY, "en", "help")
    other.execute("ROLLBACK")
    other.close()
    assert Counts(file).add(DAY, "en", "help")
    assert Counts(file).rows()[0][-1] == 2


def test_the_start_does_not_wait_for_a_database() -> None:
    code = "import sys, desktop_app.app.counts; print('sqlite3' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.strip() == "False"


# --- evenhand counts -----------------------------------------------------------------


@pytest.fixture
def policy(tmp_path: Path) -> Callable[[str], Path]:
    def written(text: str) -> Path:
        path = tmp_path / "policy.toml"
        path.write_text(text, "utf-8")
        return path

    return written


def test_a_table_for_a_spreadsheet(
    run: Run, policy: Callable[[str], Path], tmp_path: Path
) -> None:
    path = policy('[counts]\nkept = true\nfile = "c.sqlite"\n')
    assert Counts(tmp_path / "c.sqlite").add(DAY, "en", "help")
    assert Counts(tmp_path / "c.sqlite").add(DAY, "ar", "summary")
    out = tmp_path / "out.csv"
    for words in (
        ("counts", "--out", out, "--policy", path),
        ("--policy", path, "counts", "--out", out),
    ):
        ended = run(*words)
        assert (ended.code, ended.out, ended.err) == (0, "", "")
        assert out.read_bytes() == (
            b"day,language,step,visits\r\n2026-11-23,ar,summary,1\r\n"
            b"2026-11-23,en,help,1\r\n"
        )
        out.unlink()


@pytest.mark.parametrize(
    ("text", "out", "said"),
    [
        (
            "",
            "a.csv",
            "The counts: found that visits are not counted; expected counts.",
        ),
        ("[counts]\nkept = true\nfile = 'no.sqlite'", "a.csv", "no.sqlite: found noth"),
        ("[counts]\nkept = true\nfile = 'policy.toml'", "a.csv", "found no counts ("),
        ("", "a.xlsx", "the file name of the counts: found the ending '.xlsx'; "),
        ("[counts]\nkept = 1", "a.csv", "line 2: counts.kept: found 1; "),
    ],
)
def test_counts_that_cannot_be_had(
    run: Run, policy: Callable[[str], Path], text: str, out: str, said: str
) -> None:
    path = policy(text)
    ended = run("counts", "--out", path.parent / out, "--policy", path)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.sentence
    assert not (path.parent / out).exists()


def test_without_a_policy_nothing_is_counted(run: Run, tmp_path: Path) -> None:
    ended = run("counts", "--out", tmp_path / "a.csv")
    assert ended.code == 2
    assert "visits are not counted" in ended.sentence
