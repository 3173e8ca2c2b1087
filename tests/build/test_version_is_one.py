"""The version is written in one place; everything that says it is told from there."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from build.packaging.debian import control, desktop, man_page, papers
from build.packaging.macos import facts
from build.packaging.project import ROOT, Project, this_project
from build.packaging.windows import installer, launcher, msi_source
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.state import ProgramSheet, State
from desktop_app.l10n.render import Speaker
from desktop_app.version import __version__
from tests.leaflet.leaflets import all_parts, nothing
from tests.leaflet.leaflets import messages as leaflet_messages
from tests.leaflet.leaflets import scene_of as leaflet_of
from tests.visits.sentences import BEFORE_REVIEW
from tests.visits.walk import messages, scene_of

OTHER = "7.8.9"
"""A version that is written nowhere."""

WRITTEN = {"desktop_app/version.py", "CHANGELOG.md"}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(version=OTHER, epoch=0, work=tmp_path, dist=tmp_path)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program folder for Windows, with next to nothing in it."""
    stage = tmp_path / "stage"
    stage.mkdir()
    (stage / "evenhand.exe").write_bytes(b"MZ")
    return stage


def repeats(version: str, files: dict[str, str]) -> list[str]:
    """The names of files that repeat a version."""
    alone = re.compile(rf"(?<![\d.]){re.escape(version)}(?![\d.]*\d)")
    return sorted(name for name, text in files.items() if alone.search(text))


def sources() -> dict[str, str]:
    """Every text of the checkout that is or will be committed; locks are of others."""
    ask = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.check_output(ask, cwd=ROOT, text=True).split("\0")
    found = {}
    for name in filter(None, names):
        path = ROOT / name
        if name in WRITTEN or name.startswith("build/locks/") or not path.is_file():
            continue
        try:
            found[name] = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue  # a picture or a font
    return found


def test_nothing_else_that_is_committed_repeats_it() -> None:
    assert repeats(__version__, sources()) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('version = "7.8.9"', True),
        ("Evenhand 7.8.9.", True),
        ("17.8.9", False),
        ("7.8.91", False),
        ("7.8.9.1", False),
    ],
)
def test_a_version_is_told_from_a_longer_one(text: str, expected: bool) -> None:
    assert bool(repeats(OTHER, {"a file": text})) is expected


def test_python_and_the_packages_ask_for_it() -> None:
    read = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert read["project"]["dynamic"] == ["version"]
    asked = read["tool"]["setuptools"]["dynamic"]["version"]
    assert asked == {"attr": "desktop_app.version.__version__"}
    assert this_project().version == __version__


def test_the_command_line_says_it() -> None:
    ask = [sys.executable, "-m", "desktop_app", "--version"]
    said = subprocess.check_output(ask, cwd=ROOT, text=True)
    assert said == f"evenhand {__version__}\n"


def test_the_page_about_the_program_and_the_leaflet_say_it() -> None:
    speaker, pack = Speaker("en"), load_pack(bundled_packs()[0], today=BEFORE_REVIEW)
    about = scene_of(State(sheet=ProgramSheet()), pack).sheet
    said = " ".join(speaker.render(one) for one in messages(about))
    assert f"Program version {__version__}." in said
    parts = leaflet_messages(all_parts(leaflet_of(nothing())))
    assert f"Evenhand {__version__}" in {speaker.render(one) for one in parts}


def test_debian_is_told_it(project: Project, tmp_path: Path) -> None:
    control.write_control(project, tmp_path, {})
    fields = (tmp_path / "DEBIAN" / "control").read_text("utf-8")
    assert f"\nVersion: {OTHER}-1\n" in fields
    changes = gzip.decompress(papers.changelog(project)).decode()
    assert changes.startswith(f"evenhand ({OTHER}-1) ")
    assert f'<release version="{OTHER}"' in desktop.metainfo(project)
    assert OTHER in man_page.man_page(project).splitlines()[0]


def test_windows_is_told_it(project: Project, program: Path) -> None:
    assert launcher.numbers(OTHER) == f"{OTHER}.0"
    about = installer._about(project, program, program, 1, quick=True)
    assert f'!define VERSION "{OTHER}"' in about
    assert f'!define NUMBERS "{OTHER}.0"' in about
    source = msi_source.wix_source(OTHER, program, program.parent / "evenhand.ico")
    assert f'Version="{OTHER}"' in source.decode()
    words = launcher._words(project, "evenhand", "Evenhand")
    assert (words["version"], words["numbers"]) == (OTHER, "7,8,9,0")


def test_macos_is_told_it(project: Project) -> None:
    told = facts.info(project)
    assert {told["CFBundleVersion"], told["CFBundleShortVersionString"]} == {OTHER}
    assert OTHER in facts.image_name(project)
