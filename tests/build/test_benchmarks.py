"""The measurements can fail, and say so."""

from __future__ import annotations

from pathlib import Path

import pytest

from build import benchmarks
from build.benchmarks import Line

QUICK = Line(what="Change of view", ours=9.0, limit=16)
SLOW = Line(what="Change of view", ours=17.0, limit=16)


@pytest.mark.parametrize(
    ("line", "passed"),
    [
        (QUICK, True),
        (SLOW, False),
        (Line(what="start", ours=500, bare=200, limit=2.5, compared=True), True),
        (Line(what="start", ours=501, bare=200, limit=2.5, compared=True), False),
        (Line(what="a freeze", ours=1e6), True),
    ],
)
def test_a_limit_is_kept_or_missed(line: Line, passed: bool) -> None:
    assert line.passed is passed
    assert ("NO" in "".join(line.cells)) is not passed


def test_the_table_shows_every_line() -> None:
    text = benchmarks.table([QUICK, SLOW], 15, 3, 1000)
    assert "| Change of view | 9.0 ms |  |  | 16 ms | yes |" in text
    assert "| Change of view | 17.0 ms |  |  | 16 ms | **NO** |" in text


@pytest.mark.parametrize(("lines", "expected"), [([QUICK], 0), ([QUICK, SLOW], 1)])
def test_a_missed_limit_is_an_exit_code(
    lines: list[Line],
    expected: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(benchmarks, "measured", lambda *_: lines)
    kept = tmp_path / "benchmarks.md"
    assert benchmarks.main(["--out", str(kept)]) == expected
    assert kept.read_text("utf-8") in capsys.readouterr().out


def test_what_is_measured_starts_alike_everywhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    env = benchmarks.environment("pycache")
    assert "PYTHONDONTWRITEBYTECODE" not in env
    assert env["PYTHONPYCACHEPREFIX"] == "pycache"
    assert env["QT_QPA_PLATFORM"] == "offscreen"


def test_everything_is_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only that the table comes out: a computer that runs tests is a busy one."""
    kept = tmp_path / "benchmarks.md"
    once = ["--runs", "1", "--visits", "1", "--leaflets", "4"]
    assert benchmarks.main(["--out", str(kept), *once]) in {0, 1}
    text = kept.read_text("utf-8")
    assert capsys.readouterr().out.rstrip() == text.rstrip()
    assert "--runs 1 --visits 1 --leaflets 4\n" in text
    rows = [line.split(" | ") for line in text.splitlines() if line.startswith("|")]
    assert len(rows) == 25
    assert {len(row) for row in rows} == {6}
    assert not any(row[1].startswith("0.0 ") for row in rows[2:])
    assert str(benchmarks.ROOT) not in text
