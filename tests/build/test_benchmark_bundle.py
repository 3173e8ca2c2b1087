"""The measurements of the packed program can fail, and say so."""

from __future__ import annotations

from pathlib import Path

import pytest

from build import benchmark_bundle
from build.benchmarks import Line
from build.packaging.project import Project

GOOD = Line(what="Installed size", ours=150, bare=100, limit=1.6, compared=True)
BAD = Line(what="Installed size", ours=161, bare=100, limit=1.6, compared=True)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(version="1", epoch=0, work=tmp_path, dist=tmp_path)


def test_without_a_packed_program_there_is_one_sentence(project: Project) -> None:
    with pytest.raises(SystemExit, match=r"is not there; run \./dev package linux"):
        benchmark_bundle.main([], project)


@pytest.mark.parametrize(("line", "code"), [(GOOD, 0), (BAD, 1)])
def test_a_missed_limit_is_an_exit_code(
    line: Line,
    code: int,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(benchmark_bundle, "bundles", lambda _: (Path("a"),) * 3)
    monkeypatch.setattr(benchmark_bundle, "starts", lambda *_, **__: [1.0, 1.0, 1.0])
    monkeypatch.setattr(benchmark_bundle, "measured", lambda *_: (True, [line]))
    out = project.work / "page.md"
    assert benchmark_bundle.main(["--out", str(out)], project) == code
    said = capsys.readouterr().out
    assert out.read_text("utf-8") == said
    assert ("**NO**" in said) is bool(code)


def test_where_nothing_can_be_forgotten_warm_starts_are_held_to_the_limit(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(benchmark_bundle, "forget", lambda: False)
    monkeypatch.setattr(
        benchmark_bundle, "starts", lambda *_, **__: [260.0, 100.0, 90.0]
    )
    (tmp_path / "file").write_bytes(bytes(2_000_000))
    cold, lines = benchmark_bundle.measured([tmp_path] * 3, 3)
    assert not cold
    assert [line.what for line in lines if not line.passed] == [
        "Warm start to first page"
    ]
    assert "not run by root" in benchmark_bundle.page(lines, 3, cold=cold)


def test_a_program_that_fails_is_not_measured(tmp_path: Path) -> None:
    folder = tmp_path / "bare"
    folder.mkdir()
    (folder / "bare").write_text("#!/bin/sh\nexit 3\n")
    (folder / "bare").chmod(0o755)
    with pytest.raises(SystemExit, match="ended with 3; run it to see why"):
        benchmark_bundle.start(folder)
