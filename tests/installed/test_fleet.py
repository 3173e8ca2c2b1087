"""The life of a computer that is looked after as docs/fleet.md says, from that page.

Every command and every file comes out of the page; only the address and the versions
are those of this trial.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from build.packaging.project import Project
from tests.installed import fleet_page
from tests.installed.conftest import finished
from tests.installed.fleet import (
    PACK,
    PROGRAM,
    Server,
    add_source,
    does,
    later_pack,
    later_program,
    offered,
    puts,
    served,
    version_of,
)
from tests.installed.trees import VISITOR, Tree

LATER_PROGRAM, LATER_PACK = "99.0.0-1", "2099.1.0"
ALONE = "etc/apt/apt.conf.d/53evenhand-evidence-alone"
POLICY = "etc/evenhand/policy.toml"
PASSED_OVER = {"/var/log", "/root", "/tmp", "/proc", "/sys", "/dev"}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server that has nothing yet."""
    with served(tmp_path / "server") as made:
        yield made


def evidence_of(tree: Tree) -> str:
    """The version of the evidence that the program opens."""
    said = tree.run("evenhand", "facts", "--format", "json", user=VISITOR).stdout
    return str(json.loads(said)["version"])


def program_of(tree: Tree) -> str:
    """What the program says that it is."""
    return tree.run("evenhand", "--version", user=VISITOR).stdout.strip()


def ours(tree: Tree) -> set[str]:
    """Every path of a tree that is named after us, without the logs."""
    found = set()
    for folder, folders, names in os.walk(tree.path):
        inside = folder.removeprefix(str(tree.path))
        folders[:] = [one for one in folders if f"{inside}/{one}" not in PASSED_OVER]
        found |= {f"{inside}/{one}" for one in folders + names if PROGRAM in one}
    return found


def test_a_computer_is_looked_after_as_the_page_says(
    tree: Tree, server: Server, project: Project, tmp_path: Path
) -> None:
    first = f"{project.version}-1"
    program = finished(project, f"{PROGRAM}_{first}_amd64.deb")
    (pack,) = project.dist.glob(f"{PACK}_*_all.deb")
    before = pack.name.split("_")[1].removesuffix("-1")

    server.publish(program, pack)
    add_source(tree, server)
    does(tree, fleet_page.commands("Installing")[0])
    assert program_of(tree) == f"evenhand {project.version}"
    assert evidence_of(tree) == before

    # Evidence alone comes by itself; then the program, too.
    coming = tmp_path / "coming"
    coming.mkdir()
    later = later_program(program, LATER_PROGRAM, coming)
    server.publish(later, later_pack(LATER_PACK, coming))
    getting, upgrading = fleet_page.commands("Updates by themselves")
    does(tree, getting)
    puts(tree, "Updates by themselves")
    does(tree, upgrading)
    assert version_of(tree, PACK) == f"{LATER_PACK}-1"
    assert evidence_of(tree) == LATER_PACK
    assert version_of(tree, PROGRAM) == first
    assert program_of(tree) == f"evenhand {project.version}"
    (tree.path / ALONE).unlink()
    does(tree, upgrading)
    assert version_of(tree, PROGRAM) == LATER_PROGRAM
    assert evidence_of(tree) == LATER_PACK

    # Both go back, and stay there.
    program_back, pack_back = fleet_page.commands("Going back")
    assert offered(tree, PROGRAM) == {first, LATER_PROGRAM}
    does(tree, program_back.replace("VERSION", first))
    does(tree, pack_back.replace("VERSION", f"{before}-1"))
    does(tree, upgrading)
    assert (version_of(tree, PROGRAM), version_of(tree, PACK)) == (
        first,
        f"{before}-1",
    )
    assert evidence_of(tree) == before
    does(tree, f"apt-mark unhold {PROGRAM} {PACK}")
    does(tree, upgrading)
    assert version_of(tree, PROGRAM) == LATER_PROGRAM
    assert evidence_of(tree) == LATER_PACK

    # A pin brings it back, and holds it.
    puts(tree, "One version for all", VERSION=first)
    (back,) = fleet_page.commands("One version for all")
    does(tree, back)
    assert version_of(tree, PROGRAM) == first
    does(tree, upgrading)
    does(tree, "apt-get upgrade --yes")
    assert version_of(tree, PROGRAM) == first
    assert version_of(tree, PACK) == f"{LATER_PACK}-1"

    looks_at_a_policy_first(tree)
    does(tree, fleet_page.commands("After an update")[0])
    report = (tree.path / "var/log/evenhand-self-test.txt").read_text()
    assert report.endswith("all good\n")

    does(tree, fleet_page.commands("Taking it away")[0])
    assert ours(tree) == set()
    naming = tree.run("grep", "-rl", "-i", "evenhand", "/etc/apt", check=False).stdout
    assert naming == ""


def looks_at_a_policy_first(tree: Tree) -> None:
    """The example for Ansible lets a good policy through and stops a bad one."""
    yaml = fleet_page.example("The policy on every computer", "yaml")
    validate = re.search(r"validate: (.+)", yaml)
    place = re.search(r"dest: (.+)", yaml)
    assert validate is not None
    assert place is not None
    assert place[1] == f"/{POLICY}"
    brought = tree.path / "root" / "brought.toml"
    brought.write_text('[languages]\noffered = ["en", "xx"]\n')
    said = does(tree, validate[1].replace("%s", "/root/brought.toml"), check=False)
    assert "line 2" in said
    assert "(it ended with 2)" in said
    brought.write_text('[languages]\noffered = ["en", "de"]\n')
    does(tree, validate[1].replace("%s", "/root/brought.toml"))
    (tree.path / POLICY).parent.mkdir(exist_ok=True)
    brought.rename(tree.path / POLICY)
