"""Evidence that comes as a package of its own, on a clean system."""

from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from build.packaging.packs import EVIDENCE, INSTALLED, make_evpack, make_pack_deb
from build.packaging.project import Project
from tests.installed.conftest import finished
from tests.installed.trees import VISITOR, Tree, fresh_tree

NEWER = "9999.1.0"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture(scope="module")
def folder() -> Path:
    """The first pack that Evenhand ships with."""
    return min(path.parent for path in EVIDENCE.glob("*/pack.toml"))


@pytest.fixture(scope="module")
def newer(
    project: Project, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The package of a version that is higher than any."""
    place = tmp_path_factory.mktemp("newer")
    copy = Path(shutil.copytree(folder, place / folder.name))
    lines = (copy / "pack.toml").read_text("utf-8").splitlines(keepends=True)
    (at,) = (n for n, line in enumerate(lines) if line.startswith("version = "))
    lines[at] = f'version = "{NEWER}"\n'
    (copy / "pack.toml").write_text("".join(lines), "utf-8")
    mine = dataclasses.replace(project, work=place / "work", dist=place / "dist")
    return make_pack_deb(mine, make_evpack(mine, copy, mine.dist), 0)


@pytest.fixture(scope="module")
def system(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Tree]:
    """A system on which the program is installed."""
    deb = finished(project, f"evenhand_{project.version}-1_amd64.deb")
    with fresh_tree("bookworm", tmp_path_factory.mktemp("packs") / "system") as tree:
        tree.run("apt-get", "update")
        tree.install(tree.bring(deb))
        yield tree


def evidence(tree: Tree) -> str:
    """The version of the evidence that the installed program shows."""
    said = asked(tree, "facts", "--format", "json")
    assert said.returncode == 0, said.stdout
    version: str = json.loads(said.stdout)["version"]
    return version


def asked(tree: Tree, *words: str) -> subprocess.CompletedProcess[str]:
    return tree.run(
        "evenhand", *words, user=VISITOR, environment=OFFSCREEN, check=False
    )


@contextmanager
def with_package(tree: Tree, deb: Path) -> Iterator[None]:
    """Install a package for as long as the block lasts."""
    tree.install(tree.bring(deb))
    try:
        yield
    finally:
        tree.run("dpkg", "--purge", deb.name.partition("_")[0])


def test_a_newer_package_brings_newer_evidence_and_takes_it_along(
    system: Tree, newer: Path
) -> None:
    before = evidence(system)
    with with_package(system, newer):
        assert evidence(system) == NEWER
        tested = asked(system, "--self-test").stdout
        (line,) = (one for one in tested.splitlines() if "evidence packs" in one)
        assert line.startswith("good")
        assert line.endswith("1 added")
    assert evidence(system) == before
    assert not (system.path / INSTALLED).exists()


def test_the_package_of_the_release_changes_nothing(
    system: Tree, project: Project, folder: Path
) -> None:
    before = evidence(system)
    deb = finished(project, f"evenhand-pack-{folder.name}_{before}-1_all.deb")
    with with_package(system, deb):
        assert evidence(system) == before


def test_a_file_that_is_damaged_is_told_and_not_passed_over(system: Tree) -> None:
    file = system.path / INSTALLED / "ours.evpack"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"half of one")
    try:
        for words in (["facts"], ["--quit-after-first-paint"], ["policy", "check"]):
            ended = asked(system, *words)
            assert ended.returncode == 2, ended.stdout
            assert ended.stdout.startswith(f"/{INSTALLED}/ours.evpack: found")
    finally:
        shutil.rmtree(file.parent)
