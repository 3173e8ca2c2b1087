"""The package for Debian, made of a bundle of two files, and made twice."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build.packaging import project as names
from build.packaging.debian import depends
from build.packaging.debian.control import installed_size
from build.packaging.debian.package import make_deb, settle
from build.packaging.project import Project

EPOCH = 1_800_000_000

needs_dpkg = pytest.mark.skipif(sys.platform != "linux", reason="Debian has it")


def packed(folder: Path) -> Project:
    return Project(
        version="1.2.3", epoch=EPOCH, work=folder / "work", dist=folder / "dist"
    )


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program that is a script, with a folder and a link."""
    folder = tmp_path_factory.mktemp("bundle") / "evenhand"
    (folder / "_internal").mkdir(parents=True)
    (folder / "evenhand").write_text("#!/bin/sh\necho here\n")
    (folder / "_internal" / "words").write_text("words\n")
    (folder / "_internal" / "same").symlink_to("words")
    return folder


@pytest.fixture(scope="module")
def deb(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_deb(packed(tmp_path_factory.mktemp("deb")), bundle, compression=0)


def told(deb: Path, *words: str) -> str:
    return subprocess.check_output(["dpkg-deb", *words[:1], deb, *words[1:]], text=True)


@needs_dpkg
def test_two_runs_make_the_same_bytes(deb: Path, bundle: Path, tmp_path: Path) -> None:
    """Whatever the modes, and whenever the files were made."""
    again = tmp_path / "again"
    shutil.copytree(bundle, again / "evenhand", symlinks=True)
    for path in (again / "evenhand").rglob("*"):
        if not path.is_symlink():
            path.chmod(0o700)
    second = make_deb(packed(again), again / "evenhand", compression=0)
    assert second.read_bytes() == deb.read_bytes()


@needs_dpkg
def test_its_name_and_version_are_those_of_the_project(deb: Path) -> None:
    assert deb.name == "evenhand_1.2.3-1_amd64.deb"
    assert told(deb, "-f", "Package", "Version", "Architecture").split() == [
        *("Package:", "evenhand"),
        *("Version:", "1.2.3-1"),
        *("Architecture:", "amd64"),
    ]


@needs_dpkg
def test_another_version_can_be_asked_for(bundle: Path, tmp_path: Path) -> None:
    made = make_deb(packed(tmp_path), bundle, version="0.0.9", compression=0)
    assert made.name == "evenhand_0.0.9-1_amd64.deb"
    assert told(made, "-f", "Version").strip() == "0.0.9-1"


@needs_dpkg
def test_everything_is_roots_and_has_one_of_three_modes(deb: Path) -> None:
    for line in told(deb, "-c").splitlines():
        mode, owner, _, day, hour, place = line.split(maxsplit=5)
        assert owner == "root/root", line
        assert mode in {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}, line
        assert f"{day} {hour}" == "2027-01-15 08:00", line
        started = place in {
            "./usr/lib/evenhand/evenhand",
            "./usr/libexec/evenhand-kiosk-session",
        }
        assert (mode == "-rwxr-xr-x") == started, line


@needs_dpkg
def test_the_sums_are_those_of_all_files(deb: Path, tmp_path: Path) -> None:
    there = tmp_path / "unpacked"
    told(deb, "-R", str(there))
    sums = (there / "DEBIAN" / "md5sums").read_text()
    command = ["md5sum", "--check", "--quiet", "DEBIAN/md5sums"]
    subprocess.run(command, cwd=there, check=True)
    files = {
        path.relative_to(there).as_posix()
        for path in there.rglob("*")
        if path.is_file() and not path.is_symlink() and path.parent.name != "DEBIAN"
    }
    assert {line.split("  ", 1)[1] for line in sums.splitlines()} == files


@needs_dpkg
def test_its_scripts_are_what_a_shell_can_read(deb: Path, tmp_path: Path) -> None:
    there = tmp_path / "scripts"
    told(deb, "-e", str(there))
    for name in ("postinst", "prerm", "postrm"):
        assert (there / name).stat().st_mode & 0o777 == 0o755
        subprocess.run(["sh", "-n", str(there / name)], check=True)


@needs_dpkg
def test_it_enables_and_starts_nothing(deb: Path, tmp_path: Path) -> None:
    there = tmp_path / "scripts"
    told(deb, "-e", str(there))
    for script in there.iterdir():
        said = script.read_text()
        assert "enable" not in said
        assert not any(f" {word} " in said for word in ("start", "restart", "reload"))
    listed = told(deb, "-c")
    assert "/etc/systemd" not in listed
    assert ".wants/" not in listed


@needs_dpkg
def test_speech_and_printing_can_be_left_out_and_a_kiosk_is_extra(deb: Path) -> None:
    recommended = told(deb, "-f", "Recommends")
    for package in ("cups-client", "espeak-ng", "speech-dispatcher"):
        assert package in recommended
    for package in ("cage", "seatd", "xwayland"):
        assert package in told(deb, "-f", "Suggests")


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="found no program evenhand in it; expected"):
        make_deb(packed(tmp_path), tmp_path)


@pytest.mark.parametrize("version", ["one", "1-2", "1.0 beta", ""])
def test_a_version_that_debian_would_not_take_is_refused(
    bundle: Path, tmp_path: Path, version: str
) -> None:
    with pytest.raises(SystemExit, match="cannot be Debian's: expected a digit"):
        make_deb(packed(tmp_path), bundle, version=version)


# --- Parts ----------------------------------------------------------------------------


def test_sizes_are_counted_as_debian_does(tmp_path: Path) -> None:
    stage = tmp_path / "stage"
    (stage / "usr").mkdir(parents=True)
    (stage / "DEBIAN").mkdir()
    (stage / "DEBIAN" / "control").write_bytes(b"x" * 9000)
    (stage / "usr" / "small").write_bytes(b"x")
    (stage / "usr" / "large").write_bytes(b"x" * 1025)
    (stage / "usr" / "link").symlink_to("small")
    assert installed_size(stage) == 1 + 1 + 2 + 1


def test_a_link_gets_the_time_and_what_it_leads_to_its_own_mode(tmp_path: Path) -> None:
    (tmp_path / "program").write_text("")
    (tmp_path / "link").symlink_to("program")
    settle(tmp_path, EPOCH, {"program"})
    assert (tmp_path / "link").lstat().st_mtime == EPOCH
    assert (tmp_path / "program").stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize(
    ("need", "expected"),
    [
        ("libx11-6", "libx11-6"),
        ("libssl3 (>= 3.0.0)", "libssl3 (>= 3.0.0) | libssl3t64"),
        ("libssl3t64 (>= 3.5.0)", "libssl3 | libssl3t64 (>= 3.5.0)"),
        ("libssl3t64", "libssl3 | libssl3t64"),
        ("libssl3", "libssl3 | libssl3t64"),
    ],
)
def test_a_need_has_the_names_of_both_releases(need: str, expected: str) -> None:
    assert depends.on_every_release(need) == expected


def test_only_programs_and_libraries_are_asked_for_their_needs(tmp_path: Path) -> None:
    (tmp_path / "library.so").write_bytes(b"\x7fELF and more")
    (tmp_path / "library.py").write_bytes(b"# \x7fELF")
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "link.so").symlink_to("library.so")
    assert depends.elf_files(tmp_path) == [tmp_path / "library.so"]


def test_a_library_of_no_package_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = tmp_path / "debian" / "evenhand"
    (stage / "DEBIAN").mkdir(parents=True)
    (stage / "broken.so").write_bytes(b"\x7fELF")
    failing = tmp_path / "bin" / "dpkg-shlibdeps"
    failing.parent.mkdir()
    failing.write_text("#!/bin/sh\necho 'error: no such library' >&2\nexit 2\n")
    failing.chmod(0o755)
    monkeypatch.setenv("PATH", f"{failing.parent}:/usr/bin:/bin")
    with pytest.raises(SystemExit, match=r"dpkg-shlibdeps: error: no such library\."):
        depends.depends(packed(tmp_path), stage)


def test_the_summary_fits_the_one_line_that_debian_gives_it() -> None:
    assert len(names.SUMMARY) <= 80
    assert not names.SUMMARY.endswith(".")
