"""`./dev package`: parts by name, no half of one in dist, one sentence if it fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from build import package
from build.packaging.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(
        version="7.0.0", epoch=86400, work=tmp_path / "work", dist=tmp_path / "dist"
    )


def with_part(
    monkeypatch: pytest.MonkeyPatch, maker: package.Maker, name: str = "deb"
) -> None:
    monkeypatch.setitem(package.PARTS, name, ("a part", maker))


def test_what_is_finished_comes_into_dist(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def make(there: Project) -> list[Path]:
        made = there.dist / "one.deb"
        made.write_text("first half")
        assert not list(project.dist.iterdir())
        made.write_text("whole")
        return [made]

    with_part(monkeypatch, make)
    assert package.main(["deb"], project) == 0
    assert (project.dist / "one.deb").read_text() == "whole"


def test_what_fails_leaves_nothing_and_says_one_sentence(
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    project.dist.mkdir(parents=True)
    (project.dist / "one.deb").write_text("of before")

    def make(there: Project) -> list[Path]:
        (there.dist / "one.deb").write_text("half")
        raise SystemExit("dpkg-deb could not make one.deb: no room.")

    with_part(monkeypatch, make)
    assert package.main(["deb"], project) == 2
    assert (project.dist / "one.deb").read_text() == "of before"
    said = capsys.readouterr().err
    assert said == "package: dpkg-deb could not make one.deb: no room.\n"


def test_parts_are_made_in_their_order_and_sums_see_what_is_finished(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def make(there: Project) -> list[Path]:
        (there.dist / "one.deb").touch()
        return [there.dist / "one.deb"]

    def sum_up(there: Project) -> list[Path]:
        seen.extend(path.name for path in there.dist.iterdir())
        return []

    with_part(monkeypatch, make)
    with_part(monkeypatch, sum_up, "sums")
    assert package.main(["sums", "deb"], project) == 0
    assert seen == ["one.deb"]


def test_an_unknown_part_is_refused_with_those_that_there_are(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refused:
        package.main(["linux", "amiga"], project)
    assert refused.value.code == 2
    assert "found 'amiga'; expected some of linux, deb" in capsys.readouterr().err


def test_a_system_makes_what_it_can(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "macos" not in package.HERE["linux"]
    assert set(package.HERE["linux"]) | {"macos"} == set(package.PARTS)
    monkeypatch.setattr("sys.platform", "amiga")
    with pytest.raises(SystemExit):
        package.main([], project)
