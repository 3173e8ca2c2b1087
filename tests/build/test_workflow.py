"""The workflow for hosted machines parses, is careful, and names what is there.

It has not been run; these are the mistakes that can be found without running it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped] # written without types

from build.packaging.macos import facts
from build.packaging.project import ROOT, TITLE, Project

FILE = ROOT / ".github" / "workflows" / "installers.yml"
PINNED = re.compile(r"[\w./-]+@([0-9a-f]{40}|v\d+(\.\d+)*)")


@pytest.fixture(scope="module")
def workflow() -> dict[Any, Any]:
    read: dict[Any, Any] = yaml.safe_load(FILE.read_text("utf-8"))
    return read


def steps(workflow: dict[Any, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


def scripts(workflow: dict[Any, Any]) -> str:
    return "\n".join(step.get("run", "") for step in steps(workflow))


def test_it_makes_and_tries_the_packages_of_three_systems(
    workflow: dict[Any, Any],
) -> None:
    runners = {name: str(job["runs-on"]) for name, job in workflow["jobs"].items()}
    assert set(runners) == {"linux", "windows", "macos"}
    assert workflow["jobs"]["windows"]["needs"] == "linux"
    matrix = workflow["jobs"]["macos"]["strategy"]["matrix"]["include"]
    assert {one["processor"] for one in matrix} == {"arm64", "x86_64"}


def test_it_may_read_and_nothing_else(workflow: dict[Any, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in workflow["jobs"].values())


def test_what_others_wrote_is_pinned(workflow: dict[Any, Any]) -> None:
    used = [step["uses"] for step in steps(workflow) if "uses" in step]
    assert used
    assert [one for one in used if not PINNED.fullmatch(one)] == []


@pytest.mark.parametrize("moving", ["actions/checkout@main", "actions/checkout"])
def test_what_moves_is_not_pinned(moving: str) -> None:
    assert not PINNED.fullmatch(moving)


def test_its_commands_are_those_of_dev(workflow: dict[Any, Any]) -> None:
    told = (ROOT / "dev").read_text("utf-8")
    asked = set(re.findall(r"\./dev ([\w-]+)", scripts(workflow)))
    assert {"package", "test-packages"} <= asked
    assert [one for one in asked if f"\n./dev {one} " not in told] == []


def test_the_modules_that_it_runs_are_there(workflow: dict[Any, Any]) -> None:
    asked = re.findall(r"python -m (build\.[\w.]+)", scripts(workflow))
    assert asked
    assert [one for one in asked if find_spec(one) is None] == []


def test_what_is_fetched_was_put_there(workflow: dict[Any, Any]) -> None:
    put, fetched = (
        {
            step["with"]["name"]
            for step in steps(workflow)
            if step.get("uses", "").startswith(f"actions/{which}-artifact@")
        }
        for which in ("upload", "download")
    )
    assert fetched
    assert fetched <= put


def test_it_looks_for_the_packages_by_their_names(workflow: dict[Any, Any]) -> None:
    said = scripts(workflow)
    assert "evenhand-*-windows-x86_64.exe" in said
    assert "evenhand-*-windows-x86_64.msi" in said
    image = facts.image_name(Project(version="1.0", epoch=0))
    assert re.fullmatch(r"evenhand-.*\.dmg", image)
    assert f"{TITLE}.app/Contents/MacOS/evenhand" in said
    assert said.count("--self-test") == 3


def test_every_word_of_the_environment_is_one_that_is_read(
    workflow: dict[Any, Any],
) -> None:
    from build.packaging.macos import image
    from build.packaging.windows import runtime

    named = set(re.findall(r"EVENHAND_[A-Z_]+", FILE.read_text("utf-8")))
    assert named == {image.IDENTITY, image.PROFILE, runtime.CHOICE}
