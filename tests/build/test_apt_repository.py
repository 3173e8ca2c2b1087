"""The repository for apt: what is in it, who signed it, and what is refused.

Nothing stands in for the tools: gpg signs, gpgv looks, dpkg-scanpackages makes lists.
"""

from __future__ import annotations

import gzip
import hashlib
import lzma
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest

from build.apt_repository import DAYS, main
from build.packaging.fleet import keys
from build.packaging.fleet.explained import ADDRESS, sources_text
from build.packaging.project import ROOT, Project
from tests.build.small_debs import make_deb

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="apt is Debian's"
)

PROGRAM, PACK = "evenhand", "evenhand-pack-small"
MOMENT = 1_900_000_000


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    """A GnuPG home with one key; its name is short, because sockets lie in it."""
    folder = Path(tempfile.mkdtemp(prefix="eh-", dir="/tmp"))
    with keys.no_agent_left(folder):
        keys.throwaway_signer(folder)
        yield folder
    shutil.rmtree(folder)


@pytest.fixture
def key(home: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The fingerprint of a key in the GnuPG home that is in use."""
    monkeypatch.setenv("GNUPGHOME", str(home))
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return keys.throwaway_signer(home).fingerprint


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose dist holds a program and a pack."""
    made = Project(
        version="1.1.0", epoch=MOMENT, work=tmp_path / "work", dist=tmp_path / "dist"
    )
    made.dist.mkdir()
    make_deb(made.dist, PROGRAM, "1.1.0-1")
    make_deb(made.dist, PACK, "2026.11.0-1", "all")
    return made


def gpgv(repository: Path) -> int:
    keyring = repository / "evenhand-archive-keyring.gpg"
    release = repository / "dists/stable/InRelease"
    command = ["gpgv", "--keyring", str(keyring), str(release)]
    return subprocess.run(command, capture_output=True, check=False).returncode


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def fields(release: Path) -> dict[str, str]:
    lines = (line.partition(": ") for line in release.read_text().splitlines())
    return {name: value for name, colon, value in lines if colon}


def refused(capsys: pytest.CaptureFixture[str], project: Project, *words: str) -> str:
    """What is said when it is refused; nothing but that, and nothing left behind."""
    before = contents(project.dist)
    capsys.readouterr()
    assert main(words, project) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert contents(project.dist) == before
    assert not list(project.dist.glob(".*"))
    return said.err


def test_what_is_signed_is_what_is_there(project: Project, key: str) -> None:
    assert main(["--key", key], project) == 0
    made = project.dist / "apt"
    assert gpgv(made) == 0
    dists = made / "dists" / "stable"
    release = (dists / "Release").read_text()
    listed = [line.split() for line in release.splitlines() if line.startswith(" ")]
    assert len(listed) == 3
    for digest, size, name in listed:
        content = (dists / name).read_bytes()
        assert hashlib.sha256(content).hexdigest() == digest
        assert len(content) == int(size)
    assert release in (dists / "InRelease").read_text()
    plain = (dists / "main/binary-amd64/Packages").read_bytes()
    assert gzip.decompress((dists / "main/binary-amd64/Packages.gz").read_bytes()) == (
        plain
    )
    assert lzma.decompress((dists / "main/binary-amd64/Packages.xz").read_bytes()) == (
        plain
    )
    stanzas = [part for part in plain.decode().split("\n\n") if part.strip()]
    assert len(stanzas) == 2
    for stanza in stanzas:
        told = dict(line.split(": ", 1) for line in stanza.strip().splitlines())
        held = (made / told["Filename"]).read_bytes()
        assert hashlib.sha256(held).hexdigest() == told["SHA256"]
        assert len(held) == int(told["Size"])


def test_gpgv_is_asked_for_good_reason(project: Project, key: str) -> None:
    main(["--key", key], project)
    release = project.dist / "apt/dists/stable/InRelease"
    release.write_text(release.read_text().replace("Evenhand", "Evenhanded", 1))
    assert gpgv(project.dist / "apt") != 0


def test_it_says_whose_it_is_and_until_when(project: Project, key: str) -> None:
    assert main(["--key", key, "--valid-days", "30"], project) == 0
    told = fields(project.dist / "apt/dists/stable/Release")
    assert (told["Origin"], told["Suite"], told["Codename"]) == (
        "Evenhand",
        "stable",
        "stable",
    )
    assert (told["Components"], told["Architectures"]) == ("main", "all amd64")
    made, until = (parsedate_to_datetime(told[one]) for one in ("Date", "Valid-Until"))
    assert abs(made.timestamp() - time.time()) < 60
    assert (until - made).days == 30


def test_older_versions_stay(project: Project, key: str) -> None:
    main(["--key", key], project)
    for old in project.dist.glob("*.deb"):
        old.unlink()
    make_deb(project.dist, PROGRAM, "0.2.0-1")
    assert main(["--key", key], project) == 0
    packages = project.dist / "apt/dists/stable/main/binary-amd64/Packages"
    assert packages.read_text().count(f"Package: {PROGRAM}\n") == 2
    assert packages.read_text().count(f"Package: {PACK}\n") == 1
    assert gpgv(project.dist / "apt") == 0


def test_a_version_is_taken_away_by_deleting_its_file(
    project: Project, key: str
) -> None:
    main(["--key", key], project)
    (project.dist / "apt/pool" / f"{PROGRAM}_1.1.0-1_amd64.deb").unlink()
    (project.dist / f"{PROGRAM}_1.1.0-1_amd64.deb").unlink()
    assert main(["--key", key], project) == 0
    packages = project.dist / "apt/dists/stable/main/binary-amd64/Packages"
    assert f"Package: {PROGRAM}\n" not in packages.read_text()


def test_what_is_there_is_signed_for_longer(
    project: Project, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "found no" in refused(capsys, project, "--key", key, "--renew")
    address = "http://10.0.0.1/apt"
    main(["--key", key, "--valid-days", "30", "--address", address], project)
    packages = project.dist / "apt/dists/stable/main/binary-amd64/Packages"
    before = packages.read_bytes()
    for one in project.dist.glob("*.deb"):
        one.unlink()
    assert main(["--key", key, "--renew", "--valid-days", "60"], project) == 0
    assert packages.read_bytes() == before
    told = fields(project.dist / "apt/dists/stable/Release")
    made, until = (parsedate_to_datetime(told[one]) for one in ("Date", "Valid-Until"))
    assert (until - made).days == 60
    source = project.dist / "apt" / "evenhand.sources"
    assert source.read_text() == sources_text(address)


def test_the_same_moment_gives_the_same_bytes(
    project: Project, key: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    now = str(int(time.time()) + 60)  # the key is younger than an earlier moment
    monkeypatch.setenv("SOURCE_DATE_EPOCH", now)
    for place in ("one", "two"):
        words = ["--key", key, "--to", str(tmp_path / place)]
        assert main(words, project) == 0
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_everybody_can_read_it(project: Project, key: str) -> None:
    old = os.umask(0o077)
    try:
        main(["--key", key], project)
    finally:
        os.umask(old)
    for path in [project.dist / "apt", *(project.dist / "apt").rglob("*")]:
        assert path.stat().st_mode & 0o777 == (0o755 if path.is_dir() else 0o644), path


def test_those_who_look_into_the_folder_are_told(project: Project, key: str) -> None:
    main(["--key", key, "--address", "http://10.0.0.1/apt/"], project)
    made = project.dist / "apt"
    readme = (made / "README.txt").read_text()
    assert key in readme.replace(" ", "")
    assert f"{PACK} 2026.11.0-1" in readme
    assert "TRYING" not in readme
    assert (made / "evenhand.sources").read_text() == sources_text(
        "http://10.0.0.1/apt"
    )
    armoured = (made / "evenhand-archive-keyring.asc").read_text()
    assert armoured.startswith("-----BEGIN PGP PUBLIC KEY BLOCK-----")


def test_a_throwaway_key_is_told_loudly_and_used_again(
    project: Project, capsys: pytest.CaptureFixture[str], key: str
) -> None:
    short = Path(tempfile.mkdtemp(prefix="eh-", dir="/tmp"))
    small = Project(version="0", epoch=MOMENT, work=short, dist=project.dist)
    try:
        for _ in range(2):
            assert main(["--throwaway-key"], small) == 0
            assert "FOR TRYING ONLY" in capsys.readouterr().err
        readme = (project.dist / "apt/README.txt").read_text()
        assert readme.startswith("FOR TRYING ONLY")
        sockets = [path for path in short.rglob("S.*") if path.is_socket()]
        assert not sockets, "an agent was left running"
    finally:
        shutil.rmtree(short)


def test_the_page_shows_the_file_that_is_made() -> None:
    page = (ROOT / "docs" / "fleet.md").read_text("utf-8")
    assert sources_text(ADDRESS) in page
    assert f"{DAYS} days" in page


# --- What is refused ------------------------------------------------------------------


def test_an_empty_dist_is_refused(
    project: Project, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for one in project.dist.glob("*.deb"):
        one.unlink()
    assert "holds no .deb" in refused(capsys, project, "--key", key)


def test_nobody_signs_without_being_named(
    project: Project, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "No key was named" in refused(capsys, project)


@pytest.mark.parametrize("wish", ["packages@evenhand.invalid", "DEADBEEF", ""])
def test_a_key_is_named_by_its_whole_fingerprint(
    project: Project, key: str, capsys: pytest.CaptureFixture[str], wish: str
) -> None:
    assert "whole fingerprint" in refused(capsys, project, "--key", wish)


def test_a_key_that_is_not_there_is_refused(
    project: Project, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "no such secret key" in refused(capsys, project, "--key", "0" * 40)


def test_an_expired_key_is_refused(
    project: Project,
    key: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    later = int(time.time()) + 10 * 365 * 86_400
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(later))
    assert "which has expired" in refused(capsys, project, "--key", key)


@pytest.mark.parametrize("days", ["0", "-3", "6", "4000"])
def test_a_time_that_makes_no_sense_is_refused(
    project: Project, key: str, capsys: pytest.CaptureFixture[str], days: str
) -> None:
    said = refused(capsys, project, "--key", key, f"--valid-days={days}")
    assert "expected 7 to 3650" in said


def test_other_bytes_under_the_same_version_are_refused(
    project: Project, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--key", key], project)
    make_deb(project.dist, PROGRAM, "1.1.0-1", note="another")
    said = refused(capsys, project, "--key", key)
    assert "evenhand 1.1.0-1 is in" in said
    assert "with other bytes" in said


def test_a_file_that_is_no_package_is_refused(
    project: Project, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (project.dist / "evenhand_0.3.0-1_amd64.deb").write_bytes(b"no package")
    assert "is not a Debian package" in refused(capsys, project, "--key", key)


@pytest.mark.parametrize(
    ("made", "says"),
    [
        (("busybox", "0.3.0-1", "amd64"), "expected evenhand or evenhand-pack-ID"),
        (("evenhand", "0.3.0-1", "arm64"), "expected amd64 or all"),
    ],
)
def test_a_package_that_does_not_belong_is_refused(
    project: Project,
    key: str,
    capsys: pytest.CaptureFixture[str],
    made: tuple[str, str, str],
    says: str,
) -> None:
    make_deb(project.dist, *made)
    assert says in refused(capsys, project, "--key", key)


def test_a_package_under_another_name_is_refused(
    project: Project, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = make_deb(project.dist, PROGRAM, "0.3.0-1")
    file.rename(file.with_name("evenhand_9.9.9-1_amd64.deb"))
    assert "is called evenhand_9.9.9" in refused(capsys, project, "--key", key)


@pytest.mark.parametrize(
    "what",
    [
        f"pool/{PROGRAM}_1.1.0-1_amd64.deb",
        "dists/stable/main/binary-amd64/Packages",
        "dists/stable/InRelease",
    ],
)
def test_what_somebody_changed_is_not_signed_again(
    project: Project, key: str, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    main(["--key", key], project)
    spoilt = project.dist / "apt" / what
    spoilt.write_bytes(spoilt.read_bytes().replace(b"e", b"E"))
    said = refused(capsys, project, "--key", key)
    assert "is not what was signed" in said or "is not signed by a key" in said


def test_a_list_without_a_signature_is_not_taken_for_signed(
    project: Project, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--key", key], project)
    dists = project.dist / "apt/dists/stable"
    wrap = ["gpg", "--batch", "--yes", "--store", "-o", str(dists / "InRelease")]
    subprocess.run([*wrap, str(dists / "Release")], check=True, capture_output=True)
    assert "is not signed by a key" in refused(capsys, project, "--key", key)


def test_a_file_that_was_put_into_the_pool_is_not_signed(
    project: Project, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--key", key], project)
    make_deb(project.dist / "apt/pool", PROGRAM, "0.4.0-1")
    assert "is not what was signed" in refused(capsys, project, "--key", key)


def test_a_repository_of_another_key_is_left_alone(
    project: Project, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--key", key], project)
    before = contents(project.dist)
    short = Path(tempfile.mkdtemp(prefix="eh-", dir="/tmp"))
    small = Project(version="0", epoch=MOMENT, work=short, dist=project.dist)
    try:
        assert main(["--throwaway-key"], small) == 2
    finally:
        shutil.rmtree(short)
    assert "is not signed by a key" in capsys.readouterr().err
    assert contents(project.dist) == before


def test_a_folder_with_something_else_is_left_alone(
    project: Project, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (project.dist / "apt").mkdir()
    (project.dist / "apt" / "letter.txt").write_text("mine")
    assert "holds something" in refused(capsys, project, "--key", key)


def test_a_later_repository_is_not_signed_with_an_earlier_time(
    project: Project,
    key: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = int(time.time())
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(now + 7_200))
    main(["--key", key], project)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(now + 3_600))
    assert "signed at a later time" in refused(capsys, project, "--key", key)


def test_a_full_disk_leaves_what_was_there(
    project: Project,
    key: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    main(["--key", key], project)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "pool")

    make_deb(project.dist, PROGRAM, "0.2.0-1")
    monkeypatch.setattr("build.packaging.fleet.repository.shutil.copyfile", full)
    assert "No space left" in refused(capsys, project, "--key", key)


def test_a_run_that_was_cut_off_between_two_renames_is_mended(
    project: Project, key: str
) -> None:
    main(["--key", key], project)
    (project.dist / "apt").rename(project.dist / ".apt.old")
    assert main(["--key", key], project) == 0
    assert gpgv(project.dist / "apt") == 0
    assert not list(project.dist.glob(".*"))
