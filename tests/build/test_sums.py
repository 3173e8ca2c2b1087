"""The list of hashes is what sha256sum checks, and holds this version alone."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from build.packaging.project import Project
from build.packaging.sums import make_sums


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(version="3.2.1", epoch=0, work=tmp_path / "work", dist=tmp_path)


def _check(folder: Path) -> subprocess.CompletedProcess[str]:
    command = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False
    )


def test_the_packages_of_this_version_are_summed_up_by_name(project: Project) -> None:
    ours = [
        "evenhand-3.2.1-windows-x86_64.exe",
        "evenhand-3.2.1-windows-x86_64.msi",
        "evenhand-3.2.1.cdx.json",
        "evenhand_3.2.1-1_amd64.deb",
    ]
    others = ["evenhand_3.2.0-1_amd64.deb", "evenhand-3.2.10.cdx.json", "notes.txt"]
    for name in (*ours, *others):
        (project.dist / name).write_text(name)
    [sums] = make_sums(project)
    assert [line.split("  ")[1] for line in sums.read_text().splitlines()] == ours
    assert _check(project.dist).returncode == 0


def test_a_pack_of_this_checkout_is_summed_up_too(project: Project) -> None:
    import tomllib

    from build.packaging.project import ROOT

    files = (ROOT / "resources" / "evidence").glob("*/pack.toml")
    packs = [tomllib.loads(file.read_text("utf-8")) for file in files]
    names = {f"{one['id']}-{one['version']}.evpack" for one in packs}
    debs = {f"evenhand-pack-{one['id']}_{one['version']}-1_all.deb" for one in packs}
    for name in (*names, *debs, "ours-1.evpack"):
        (project.dist / name).write_text(name)
    [sums] = make_sums(project)
    assert {line.split("  ")[1] for line in sums.read_text().splitlines()} == (
        names | debs
    )


def test_a_package_that_was_changed_is_noticed(project: Project) -> None:
    package = project.dist / "evenhand_3.2.1-1_amd64.deb"
    package.write_text("as it was made")
    make_sums(project)
    package.write_text("as somebody left it")
    assert _check(project.dist).returncode != 0


def test_without_a_package_it_says_what_to_do(project: Project) -> None:
    with pytest.raises(SystemExit, match=r"no package of version 3\.2\.1.*dev package"):
        make_sums(project)
