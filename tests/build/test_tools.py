"""A program that makes packages fails in one sentence, and runs in one environment."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from build.packaging.project import Project
from build.packaging.tools import first, output_of

SAYS = "import sys; print('one'); print('two.', file=sys.stderr); sys.exit(1)"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(version="7.0.0", epoch=86400, work=tmp_path, dist=tmp_path)


def test_what_it_says_is_returned(project: Project) -> None:
    ask = "import os, sys; print(os.environ['SOURCE_DATE_EPOCH'], sys.stdin.read())"
    words = [sys.executable, "-c", ask]
    assert output_of(project, *words, failed="It", given="heard") == "86400 heard\n"


def test_one_that_fails_is_told_with_the_line_that_says_most(project: Project) -> None:
    words = [sys.executable, "-c", SAYS]
    with pytest.raises(SystemExit, match=r"^It broke: two\.$"):
        output_of(project, *words, failed="It broke")
    with pytest.raises(SystemExit, match=r"^It broke: one\.$"):
        output_of(project, *words, failed="It broke", pick=first)


def test_one_that_says_nothing_is_named(project: Project) -> None:
    words = [sys.executable, "-c", "raise SystemExit(3)"]
    with pytest.raises(SystemExit, match=r"^It broke: .*python.* said nothing\.$"):
        output_of(project, *words, failed="It broke")


def test_one_that_is_missing_is_told(project: Project) -> None:
    with pytest.raises(SystemExit, match="It broke: there is no nowhere-to-be-found;"):
        output_of(project, "nowhere-to-be-found", failed="It broke")
