"""Two builds of one commit, in two places, give the same packages byte for byte.

This makes everything once more, and takes as long as `./dev package` does.
"""

from __future__ import annotations

import filecmp
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from build.package import HERE, PARTS
from build.packaging.project import Project


@pytest.fixture(scope="module")
def again(project: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The same commit in another place, of the libraries that came the first time."""
    place = tmp_path_factory.mktemp("again")
    other = replace(project, work=place / "work", dist=place / "dist")
    (other.work / "windows").mkdir(parents=True)
    other.dist.mkdir()
    (other.work / "python").symlink_to(project.work / "python")
    for wheels in (project.work / "windows").glob("wheels-*"):
        (other.work / "windows" / wheels.name).symlink_to(wheels)
    return other


@pytest.mark.parametrize("part", HERE["linux"])
def test_a_part_is_the_same_again(project: Project, again: Project, part: str) -> None:
    """In the order of `./dev package`: later parts are made of earlier ones."""
    for made in PARTS[part][1](again):
        below, top = (
            (again.dist, project.dist)
            if made.is_relative_to(again.dist)
            else (again.work, project.work)
        )
        first = top / made.relative_to(below)
        if made.is_dir():
            same_folder(first, made)
        else:
            same(first, made)


def same_folder(first: Path, second: Path) -> None:
    """Fail where two folders hold other files, links or modes."""
    one, two = ({_told(at, top) for at in top.rglob("*")} for top in (first, second))
    assert one == two
    for path in sorted(first.rglob("*")):
        if path.is_file() and not path.is_symlink():
            same(path, second / path.relative_to(first))


def _told(path: Path, top: Path) -> tuple[str, int, str]:
    leads = str(path.readlink()) if path.is_symlink() else ""
    return path.relative_to(top).as_posix(), path.lstat().st_mode, leads


def same(first: Path, second: Path) -> None:
    """Fail with what differs, as diffoscope tells it."""
    if not filecmp.cmp(first, second, shallow=False):
        command = ["diffoscope", "--max-report-size", "20000", str(first), str(second)]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
        pytest.fail(f"{first.name} differs:\n{told.stdout[:20000]}")


def test_a_difference_is_told(tmp_path: Path) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text("the same\n")
    shutil.copy(one, two)
    same(one, two)
    two.write_text("another\n")
    with pytest.raises(pytest.fail.Exception, match="another"):
        same(one, two)


def test_a_folder_with_another_file_is_told(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name / "inside").mkdir(parents=True)
    same_folder(tmp_path / "one", tmp_path / "two")
    (tmp_path / "two" / "inside" / "more.txt").write_text("more\n")
    with pytest.raises(AssertionError, match=r"more\.txt"):
        same_folder(tmp_path / "one", tmp_path / "two")
