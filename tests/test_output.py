"""A file is there whole or as it was before, whatever goes wrong."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop_app.errors import FailedOutputError
from desktop_app.output import write_whole
from tests.unprivileged import folder_of_nobody, without_privileges

NEW, OLD = b"\x00new" * 5000, b"as it was"


def full(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_new_file(tmp_path: Path) -> None:
    write_whole(tmp_path / "new", NEW)
    assert (tmp_path / "new").read_bytes() == NEW
    assert list(tmp_path.iterdir()) == [tmp_path / "new"]


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "old"
    path.write_bytes(OLD)
    write_whole(path, b"")
    assert path.read_bytes() == b""
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_in_the_present_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_whole(Path("here"), NEW)
    assert (tmp_path / "here").read_bytes() == NEW


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace"])
@pytest.mark.parametrize("old", [True, False])
def test_a_failure_at_any_step_leaves_all_as_it_was(
    step: str, old: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    if old:
        path.write_bytes(OLD)
    with monkeypatch.context() as patched:
        patched.setattr(step, full)
        with pytest.raises(FailedOutputError) as failed:
            write_whole(path, NEW)
    assert failed.value.path == str(path)
    assert failed.value.reason == os.strerror(errno.ENOSPC)
    assert list(tmp_path.iterdir()) == ([path] if old else [])
    assert not old or path.read_bytes() == OLD


def test_the_old_file_stays_until_the_new_one_is_complete(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    path.write_bytes(OLD)
    seen = []
    monkeypatch.setattr(os, "fsync", lambda _: seen.append(path.read_bytes()))
    write_whole(path, NEW)
    assert seen == [OLD]


def test_an_interruption_leaves_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pressed(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", pressed)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "file", NEW)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["nowhere/file", "file/file", "folder", "x" * 300])
def test_a_place_that_cannot_be_written_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(OLD)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(FailedOutputError) as failed:
        write_whole(tmp_path / name, NEW)
    assert failed.value.path == str(tmp_path / name)
    assert failed.value.sentence.startswith(str(tmp_path / name))
    assert sorted(tmp_path.rglob("*")) == before


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "real")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    with pytest.raises(FailedOutputError, match="not a file"):
        write_whole(tmp_path, b"new")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_file_never_has_more_readers_than_it_shall_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    put = os.fsync

    def look(number: int) -> None:
        seen.append(os.fstat(number).st_mode & 0o777)
        put(number)

    monkeypatch.setattr(os, "fsync", look)
    path = tmp_path / "secret"
    write_whole(path, NEW, mode=0o600)
    assert seen == [0o600]
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name == "nt", reason="Windows has other owners")
def test_an_owner_that_cannot_be_given_is_no_reason_to_write_nothing() -> None:
    with folder_of_nobody() as place:
        path = place / "file"
        with without_privileges():
            write_whole(path, NEW, owner=(0, 0))
        assert path.read_bytes() == NEW
