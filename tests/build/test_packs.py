"""A pack as a file and as a package: the same twice, and where it is looked for."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from build.packaging import packs
from build.packaging.packs import FIRST_READER, make_evpack, make_pack_deb, make_packs
from build.packaging.project import Project
from desktop_app import resources
from desktop_app.evidence.at_hand import identity
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.evidence.schema import FORMAT
from tests.evidence.installed_packs import named
from tests.evidence.small_pack import TODAY, Tables, fact, written

DEBIAN = pytest.mark.skipif(sys.platform != "linux", reason="Debian has it")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """What is packed, and a place for it."""
    return Project(
        version="3.0.0", epoch=1_800_000_000, work=tmp_path / "w", dist=tmp_path / "d"
    )


def later(project: Project, tmp_path: Path) -> Project:
    """Another release, made from another commit, elsewhere."""
    return Project(
        version="3.1.0", epoch=1_900_000_000, work=tmp_path / "x", dist=tmp_path / "e"
    )


def small(tmp_path: Path, tables: Tables | None = None) -> Path:
    return written(tables or named("small", "1.2.0"), tmp_path / "pack")


def shown(deb: Path, *fields: str) -> list[str]:
    command = ["dpkg-deb", "--show", f"--showformat={chr(10).join(fields)}", str(deb)]
    return subprocess.check_output(command, text=True).splitlines()


# --- The file ------------------------------------------------------------------------


def test_the_shipped_pack_as_a_file_is_the_same_pack(
    project: Project, tmp_path: Path
) -> None:
    folder = bundled_packs()[0]
    made = make_evpack(project, folder, tmp_path / "elsewhere")
    before, after = (load_pack(path, today=TODAY) for path in (folder, made))
    assert made.name == f"{before.file.id}-{before.file.version}.evpack"
    assert after.checksum == before.checksum
    assert after.files.contents.keys() >= before.files.contents.keys()
    sources = {name for name in after.files.contents if name.endswith(".ts")}
    assert sources
    assert {f"{name[:-3]}.qm" for name in sources} <= after.files.contents.keys()


def test_a_file_is_the_same_whenever_and_wherever_it_is_made(
    project: Project, tmp_path: Path
) -> None:
    one = make_evpack(project, small(tmp_path), project.dist)
    copy = Path(shutil.copytree(tmp_path / "pack", tmp_path / "copy"))
    (copy / ".notes").write_text("of the author")
    (copy / "draft.txt").write_text("of the author")
    other = later(project, tmp_path)
    two = make_evpack(other, copy, other.dist)
    assert one.read_bytes() == two.read_bytes()
    with zipfile.ZipFile(one) as archive:
        assert archive.namelist() == sorted(archive.namelist())
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


def test_old_compiled_catalogues_are_not_taken(
    project: Project, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(bundled_packs()[0], tmp_path / "copy"))
    (folder / "translations" / "de.qm").write_bytes(b"old")
    (folder / "translations" / "xx.qm").write_bytes(b"of nothing")
    made = make_evpack(project, folder, project.dist)
    contents = load_pack(made, today=TODAY).files.contents
    assert len(contents["translations/de.qm"]) > 1000
    assert "translations/xx.qm" not in contents
    assert (folder / "translations" / "de.qm").read_bytes() == b"old"


@pytest.mark.parametrize(
    ("id_", "version", "said"),
    [
        ("Ours", "1.0", "id: found 'Ours'; expected small letters"),
        ("our_own", "1.0", "id: found 'our_own'; expected small letters"),
        ("../ours", "1.0", "id: found '../ours'; expected small letters"),
        ("ours", "1.0-beta", "version: found '1.0-beta'; expected numbers"),
        ("ours", "1/2", "version: found '1/2'; expected numbers"),
    ],
)
def test_what_cannot_be_called_so_is_refused_in_one_sentence(
    project: Project, tmp_path: Path, id_: str, version: str, said: str
) -> None:
    with pytest.raises(SystemExit, match=r"pack\.toml") as caught:
        make_evpack(project, small(tmp_path, named(id_, version)), project.dist)
    assert said in str(caught.value)
    assert not project.dist.exists()


def test_a_pack_that_contradicts_itself_is_not_packed(
    project: Project, tmp_path: Path
) -> None:
    tables = named("small", "1.0")
    fact(tables, "alder-illness-new")["as_printed"] = "33.3"
    with pytest.raises(SystemExit, match="was not loaded") as caught:
        make_evpack(project, small(tmp_path, tables), project.dist)
    assert "trials/alder.toml" in str(caught.value)
    assert not project.dist.exists()


# --- The package ---------------------------------------------------------------------


@DEBIAN
def test_a_package_puts_the_file_where_evenhand_looks(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evpack = make_evpack(project, small(tmp_path), project.dist)
    deb = make_pack_deb(project, evpack, 0)
    assert deb.name == "evenhand-pack-small_1.2.0-1_all.deb"
    assert shown(deb, "${Package}", "${Version}", "${Architecture}", "${Depends}") == [
        "evenhand-pack-small",
        "1.2.0-1",
        "all",
        f"evenhand (>= {FIRST_READER[FORMAT]})",
    ]
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "--extract", str(deb), str(root)], check=True)
    monkeypatch.setattr(sys, "platform", "linux")
    place = resources.packs_of_this_computer()
    (file,) = (root / place.relative_to("/")).iterdir()
    assert file.read_bytes() == evpack.read_bytes()
    assert identity(file).id == "small"
    assert file.stat().st_mode & 0o777 == 0o644


@DEBIAN
def test_a_package_is_the_same_in_every_release_of_evenhand(
    project: Project, tmp_path: Path
) -> None:
    """Or a repository that has it would refuse the new one."""
    other = later(project, tmp_path)
    folder = small(tmp_path)
    debs = [
        make_pack_deb(one, make_evpack(one, folder, one.dist), 0)
        for one in (project, other)
    ]
    assert debs[0].read_bytes() == debs[1].read_bytes()


@DEBIAN
def test_a_package_says_what_it_is_about(project: Project, tmp_path: Path) -> None:
    tables = named("small", "1.0")
    tables["text/en.toml"]["question.title"]["text"] = "Long words. " * 9
    deb = make_pack_deb(
        project, make_evpack(project, small(tmp_path, tables), project.dist), 0
    )
    synopsis, *_, last = shown(deb, "${Description}")
    assert synopsis == "evidence for Evenhand: small"
    assert last == " Evenhand."
    assert all(len(line) <= 80 for line in shown(deb, "${Description}"))


@DEBIAN
def test_every_shipped_pack_is_made(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = packs.make_pack_deb
    monkeypatch.setattr(packs, "make_pack_deb", lambda one, file: quick(one, file, 0))
    made = [path.name for path in make_packs(project)]
    assert len(made) == 2 * len(bundled_packs())
    assert made[0].startswith(bundled_packs()[0].name)
    assert made[1].startswith(f"evenhand-pack-{bundled_packs()[0].name}_")


@DEBIAN
@pytest.mark.skipif(sys.platform != "linux", reason="Debian has it")
def test_lintian_finds_nothing(project: Project, tmp_path: Path) -> None:
    deb = make_pack_deb(project, make_evpack(project, small(tmp_path), project.dist), 0)
    command = ["lintian", "--allow-root", "--info", "--pedantic", str(deb)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("", 0)


def test_a_reader_is_known_of_every_format_that_is_read() -> None:
    assert FORMAT in FIRST_READER
