"""The bill of materials names everything that the packages of this version hold."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from build.packaging.environment import packed_python
from build.packaging.project import ROOT, Project
from tests.installed.conftest import finished

ASK_ARCHIVE = (
    "import json, sys; from PyInstaller.archive.readers import CArchiveReader as Read; "
    "print(json.dumps(list(Read(sys.argv[1]).open_embedded_archive('PYZ.pyz').toc)))"
)
ASK_INSTALLED = (
    "import json; from importlib.metadata import distributions as found; "
    "print(json.dumps([[one.name, [str(at) for at in one.files]] for one in found()]))"
)


@pytest.fixture(scope="session")
def bill(project: Project) -> dict[str, Any]:
    """The bill in `dist`."""
    name = f"evenhand-{project.version}.cdx.json"
    read: dict[str, Any] = json.loads(finished(project, name).read_text("utf-8"))
    return read


def _all(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for one in components:
        yield one
        yield from _all(one.get("components", []))


def _said(project: Project, question: str, *words: str) -> Any:
    ask = [str(packed_python(project)), "-c", question, *words]
    return json.loads(subprocess.check_output(ask, text=True))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_it_is_of_this_version(project: Project, bill: dict[str, Any]) -> None:
    assert bill["specVersion"] == "1.6"
    assert bill["metadata"]["component"]["version"] == project.version
    assert bill["metadata"]["timestamp"].startswith(project.day)


def test_every_library_of_the_lock_that_is_bundled_is_in_it(
    project: Project, bill: dict[str, Any]
) -> None:
    """Asked of the program itself, by another way than the bill was made."""
    folder = project.work / "frozen" / "evenhand"
    modules = {
        f"{name.replace('.', '/')}{end}"
        for name in _said(project, ASK_ARCHIVE, str(folder / "evenhand"))
        for end in (".py", "/__init__.py")
    }
    inside = folder / "_internal"
    bundled = modules | {
        path.relative_to(inside).as_posix()
        for path in inside.rglob("*")
        if ".dist-info" not in str(path) and not path.is_symlink()
    }
    locked = re.findall(
        r"^([\w.-]+)==", (ROOT / "build/locks/run.txt").read_text(), re.MULTILINE
    )
    expected = {
        _plain(name)
        for name, files in _said(project, ASK_INSTALLED)
        if _plain(name) in locked and set(files) & bundled
    }
    told = {
        one["purl"].removeprefix("pkg:pypi/").partition("@")[0]
        for one in _all(bill["components"])
        if one.get("purl", "").startswith("pkg:pypi/")
    }
    assert len(expected) > 15
    assert not expected - told


def test_nothing_in_it_has_another_version_than_the_lock(bill: dict[str, Any]) -> None:
    lock = (ROOT / "build/locks/package.txt").read_text()
    locked = set(re.findall(r"^([\w.-]+==[\w.]+)", lock, re.MULTILINE))
    told = {
        one["purl"].removeprefix("pkg:pypi/").replace("@", "==")
        for one in _all(bill["components"])
        if one.get("purl", "").startswith("pkg:pypi/")
    }
    assert not told - locked - {one for one in told if one.startswith("tzdata==")}


def test_every_wheel_comes_with_a_hash_of_the_lock(bill: dict[str, Any]) -> None:
    locks = (ROOT / "build" / "locks").glob("*.txt")
    allowed = set(re.findall("sha256:(\\w+)", "".join(map(Path.read_text, locks))))
    systems = [one for one in bill["components"] if one["type"] == "application"]
    assert systems
    for system in systems:
        for one in system["components"]:
            if one["type"] == "library" and "bootloader" not in one["name"]:
                assert one["hashes"][0]["content"] in allowed, one["name"]


def test_python_qt_and_what_qt_brings_have_versions(bill: dict[str, Any]) -> None:
    linux = bill["components"][0]["components"]
    versions = {one["name"]: one.get("version") for one in _all(linux)}
    assert all(versions[name] for name in ("CPython", "Qt", "ICU", "OpenBLAS"))
