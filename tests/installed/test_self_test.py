"""The bundle finds whatever is missing or damaged in it, and names it.

A copy of the bundle is damaged, one file at a time, and mended again.
"""

from __future__ import annotations

import os
import random
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from build.packaging.manifest import write_manifest
from build.packaging.project import Project
from desktop_app.app.program_folder import MANIFEST

LONGEST: Final = 60.0
"""Seconds for the whole self-test; it takes a quarter of that on a computer at rest."""

SEED, SAMPLED = 20261123, 40

KINDS: Final = {
    "a font": "_internal/resources/fonts/EvenhandArabic-Bold.ttf",
    "a file of a pack": "_internal/resources/evidence/*/trials/palmira.toml",
    "a catalogue": "_internal/translations/evenhand_de.qm",
    "a catalogue of a pack": "_internal/resources/evidence/*/translations/ar.qm",
    "the colours": "_internal/resources/theme/tokens.toml",
    "a template of the leaflet": "_internal/resources/leaflet/leaflet.typ",
    "a library of matplotlib": "_internal/matplotlib/ft2font*.so",
    "a library of pandas": "_internal/pandas/_libs/lib.*.so",
    "the typesetter": "_internal/typst/*.so",
    "what all values are made of": "_internal/msgspec/_core*.so",
    "a module of Python's": "_internal/python3*/lib-dynload/_hashlib*.so",
    "a library of Qt": "_internal/PySide6/Qt/lib/libQt6Pdf.so.6",
    "the core of Qt": "_internal/PySide6/Qt/lib/libQt6Core.so.6",
    "a binding of Qt": "_internal/PySide6/QtWidgets.abi3.so",
    "what opens windows": "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
    "what prints": "_internal/PySide6/Qt/plugins/printsupport/libcups*.so",
    "what speaks": "_internal/PySide6/Qt/plugins/texttospeech/*_mock.so",
    "what shows icons": "_internal/PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "words of Qt's": "_internal/PySide6/Qt/translations/qtbase_de.qm",
}
"""One file, or more than one, of every kind that a bundle is made of."""

NOTHING_WITHOUT: Final = (
    "evenhand",
    "_internal/base_library.zip",
    "_internal/libpython3*.so*",
    "_internal/python3*/lib-dynload/_ctypes*.so",
)
"""What Python begins with here: where one is damaged, nobody may be left to name it."""


@dataclass(frozen=True)
class Bundle:
    """A copy of the bundle in which anything may be damaged."""

    path: Path
    kept: Path

    def self_test(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run the self-test where nothing can be written and nothing is shown."""
        return subprocess.run(
            [str(self.path / "evenhand"), "--self-test", *words],
            env={
                "PATH": "/usr/bin:/bin",
                "LC_ALL": "C.UTF-8",
                "HOME": "/dev/null/home",
            },
            cwd="/",
            capture_output=True,
            text=True,
            errors="replace",
            timeout=120,
            check=False,
        )

    def names(self) -> list[str]:
        """Every file that the list names."""
        lines = (self.path / MANIFEST).read_text("utf-8").splitlines()
        return [line[66:] for line in lines]

    def found(self, pattern: str) -> str:
        """The name of the first file of a pattern."""
        return min(
            path.relative_to(self.path).as_posix() for path in self.path.glob(pattern)
        )

    @contextmanager
    def damaged(self, name: str, treatment: Treatment) -> Iterator[None]:
        """Treat a file as long as the block lasts; others keep theirs of it."""
        path = self.path / name
        content, mode = path.read_bytes(), path.stat().st_mode
        path.rename(self.kept)
        try:
            treated = treatment(content)
            if treated is not None:
                path.write_bytes(treated)
                path.chmod(mode)
            yield
        finally:
            path.unlink(missing_ok=True)
            self.kept.rename(path)

    def files(self) -> dict[str, int]:
        """Every file with its size."""
        return {
            str(path): path.lstat().st_size
            for path in self.path.rglob("*")
            if not path.is_dir()
        }


Treatment = Callable[[bytes], bytes | None]


def removed(_: bytes) -> None:
    return None


def halved(content: bytes) -> bytes:
    return content[: len(content) // 2]


def garbled(content: bytes) -> bytes:
    """One byte in the middle, or one where there was none."""
    middle = len(content) // 2
    changed = (content[middle] ^ 0xFF,) if content else (0,)
    return content[:middle] + bytes(changed) + content[middle + 1 :]


TREATMENTS: Final[tuple[Treatment, ...]] = (removed, halved, garbled)


@pytest.fixture(scope="module")
def bundle(project: Project, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    made = project.work / "frozen" / "evenhand"
    assert made.is_dir(), f"{made} is not there: run ./dev package linux first"
    top = tmp_path_factory.mktemp("bundle")
    copying = ["cp", "-a", "--reflink=auto", str(made), str(top / "evenhand")]
    subprocess.run(copying, check=True)
    (top / "evenhand" / MANIFEST).unlink(missing_ok=True)
    write_manifest(top / "evenhand")
    return Bundle(top / "evenhand", top / "kept")


def expect_named(bundle: Bundle, name: str, wrong: str) -> None:
    done = bundle.self_test()
    assert (done.returncode, done.stderr) == (1, ""), (done.stdout, done.stderr)
    assert f"  {bundle.path / name}: {wrong}\n" in done.stdout
    assert "passed over all else: see files\n1 failed\n" in done.stdout


# --- What is whole -------------------------------------------------------------------


def test_a_whole_bundle_is_good_and_leaves_nothing(
    bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, report = bundle.files(), tmp_path / "report.txt"
    began = os.times().elapsed
    done = bundle.self_test("--report", str(report))
    took = os.times().elapsed - began
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert f"good   files: {len(bundle.names())} files\n" in done.stdout
    for name in ("leaflets", "tables", "kiosk", "printing", "reading aloud"):
        assert f"good   {name}: " in done.stdout
    assert done.stdout.endswith("all good\n")
    assert report.read_text("utf-8") == done.stdout
    assert list(tmp_path.iterdir()) == [report]
    assert bundle.files() == before
    assert took < LONGEST


def test_sha256sum_says_the_same(bundle: Bundle) -> None:
    command = ["sha256sum", "--check", "--strict", "--quiet", MANIFEST]
    subprocess.run(command, cwd=bundle.path, check=True)


# --- What is not ---------------------------------------------------------------------


@pytest.mark.parametrize("treatment", TREATMENTS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_of_every_kind_is_named(
    bundle: Bundle, kind: str, treatment: Treatment
) -> None:
    name = bundle.found(KINDS[kind])
    with bundle.damaged(name, treatment):
        expect_named(bundle, name, "missing" if treatment is removed else "damaged")


@pytest.mark.parametrize("treatment", [removed, garbled])
@pytest.mark.parametrize("place", range(SAMPLED))
def test_whichever_file_is_damaged_it_is_named(
    bundle: Bundle, place: int, treatment: Treatment
) -> None:
    needed = {bundle.found(pattern) for pattern in NOTHING_WITHOUT}
    names = [name for name in bundle.names() if name not in needed]
    name = random.Random(SEED).sample(names, SAMPLED)[place]
    with bundle.damaged(name, treatment):
        expect_named(bundle, name, "missing" if treatment is removed else "damaged")


def test_a_file_that_does_not_belong_there_is_named(bundle: Bundle) -> None:
    strange = bundle.path / "_internal" / "sitecustomize.py"
    strange.write_text("import socket")
    try:
        expect_named(bundle, "_internal/sitecustomize.py", "does not belong there")
    finally:
        strange.unlink()


def test_a_bundle_without_a_list_says_so(bundle: Bundle) -> None:
    with bundle.damaged(MANIFEST, removed):
        done = bundle.self_test()
    assert (done.returncode, done.stderr) == (1, "")
    assert f"FAILED files: {bundle.path / MANIFEST}: cannot be read" in done.stdout


@pytest.mark.parametrize("treatment", [removed, halved])
@pytest.mark.parametrize("pattern", NOTHING_WITHOUT)
def test_what_python_begins_with_is_missed_at_once(
    bundle: Bundle, pattern: str, treatment: Treatment
) -> None:
    """Nothing can report then: the program does not begin, and its end says so."""
    name = bundle.found(pattern)
    with bundle.damaged(name, treatment):
        try:
            done = bundle.self_test()
        except OSError:
            return  # the system itself does not start it
    assert done.returncode != 0
    assert "all good" not in done.stdout


def test_a_byte_of_the_program_that_was_changed_is_found(bundle: Bundle) -> None:
    """The modules lie in the executable, behind the code that it begins with."""
    with bundle.damaged("evenhand", garbled):
        done = bundle.self_test()
    assert done.returncode != 0
    assert "all good" not in done.stdout
