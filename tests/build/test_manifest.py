"""The list of a program folder is the one that sha256sum knows, the same every time."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from build.packaging.manifest import write_manifest


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder with a few files in it, one of them a link."""
    top = tmp_path / "evenhand"
    (top / "_internal" / "Qt").mkdir(parents=True)
    (top / "evenhand").write_bytes(b"the program")
    (top / "_internal" / "Qt" / "libQt6Core.so.6").write_bytes(b"a library")
    (top / "_internal" / "libQt6Core.so.6").symlink_to("Qt/libQt6Core.so.6")
    (top / "_internal" / "a name, ünusual.txt").write_bytes(b"text")
    return top


def test_every_file_is_listed_in_order_and_the_list_is_not(program: Path) -> None:
    library = hashlib.sha256(b"a library").hexdigest()
    listed = write_manifest(program)
    assert listed == program / "manifest.sha256"
    assert listed.read_text("utf-8").splitlines() == [
        f"{library}  _internal/Qt/libQt6Core.so.6",
        f"{hashlib.sha256(b'text').hexdigest()}  _internal/a name, ünusual.txt",
        f"{library}  _internal/libQt6Core.so.6",
        f"{hashlib.sha256(b'the program').hexdigest()}  evenhand",
    ]


def test_two_lists_of_one_folder_are_the_same(program: Path) -> None:
    first = write_manifest(program).read_bytes()
    assert write_manifest(program).read_bytes() == first
    assert b"\r" not in first


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum here")
def test_sha256sum_agrees(program: Path) -> None:
    command = ["sha256sum", "--check", "--strict", "--quiet", "manifest.sha256"]
    write_manifest(program)
    subprocess.run(command, cwd=program, check=True)
    (program / "evenhand").write_bytes(b"another program")
    assert subprocess.run(
        command, cwd=program, check=False, capture_output=True
    ).returncode


@pytest.mark.parametrize("made", [False, True])
def test_what_is_no_program_folder_is_refused(tmp_path: Path, made: bool) -> None:
    folder = tmp_path / "nothing"
    if made:
        folder.mkdir()
    with pytest.raises(SystemExit, match="found no files; expected the folder"):
        write_manifest(folder)


def test_a_link_that_leads_nowhere_is_refused(program: Path) -> None:
    (program / "_internal" / "Qt" / "libQt6Core.so.6").unlink()
    with pytest.raises(SystemExit, match=r"libQt6Core\.so\.6: found a link that leads"):
        write_manifest(program)


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_a_name_that_no_list_can_hold_is_refused(program: Path) -> None:
    (program / "two\nlines").touch()
    with pytest.raises(SystemExit, match="expected one without backslashes"):
        write_manifest(program)
    assert not (program / "manifest.sha256").exists()
