"""A packed program says what it holds; one that was not packed says that."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.app import licences_command
from tests.app.conftest import Run


@pytest.fixture
def packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A program that was packed with licences."""
    text = "Evenhand: Apache-2.0\nInter: © the makers\n"
    (tmp_path / "licences.txt").write_text(text, "utf-8")
    monkeypatch.setattr(licences_command, "resource", tmp_path.joinpath)
    return text


def test_a_packed_program_says_its_licences(packed: str, run: Run) -> None:
    ended = run("licences")
    assert (ended.code, ended.out, ended.err) == (0, packed, "")


def test_they_go_into_a_file(packed: str, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "all.txt"
    ended = run("licences", "--out", out)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert out.read_text("utf-8") == packed


def test_a_file_that_cannot_be_written_is_one_sentence(
    packed: str, run: Run, tmp_path: Path
) -> None:
    ended = run("licences", "--out", tmp_path / "nowhere" / "all.txt")
    assert ended.code == 2
    assert "could not be written" in ended.sentence


def test_a_checkout_says_that_it_was_not_packed(run: Run) -> None:
    ended = run("licences")
    assert ended.code == 2
    assert "was not packed" in ended.sentence
    assert "LICENSE" in ended.sentence


@pytest.mark.parametrize(
    "words",
    [("--pack", "x"), ("--language", "de"), ("--policy", "x.toml")],
    ids=" ".join,
)
def test_what_would_be_passed_over_is_refused(run: Run, words: tuple[str, ...]) -> None:
    ended = run(*words, "licences")
    assert ended.code == 2
    assert "licences" in ended.sentence or "--policy" in ended.sentence
