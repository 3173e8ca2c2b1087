"""What apt refuses of a repository, and what docs/fleet.md says then; sticks, too.

The packages are small ones with the names of the real ones: it is all about the lists.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.build.small_debs import make_deb
from tests.installed import fleet_page
from tests.installed.fleet import (
    DAY,
    PACK,
    PROGRAM,
    Server,
    add_source,
    does,
    newer,
    offered,
    puts,
    served,
    version_of,
)
from tests.installed.trees import Tree

FIRST, SECOND = "1.1.0-1", "1.2.0-1"
EVIDENCE = "2026.11.0-1"
CHANGED = {"bookworm": "BADSIG", "trixie": "Message has been manipulated"}
UNKNOWN = {"bookworm": "NO_PUBKEY", "trixie": "Missing key"}
"""What apt says in each release of a list that was changed, and of a key not known."""
UPDATE = "apt-get update"
INSTALL = f"apt-get install --yes {PROGRAM}={SECOND}"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server with the first version of the program and a pack."""
    with served(tmp_path / "server") as made:
        made.publish(
            make_deb(tmp_path, PROGRAM, FIRST),
            make_deb(tmp_path, PACK, EVIDENCE, "all"),
        )
        yield made


def test_what_was_changed_on_the_way_is_refused(
    tree: Tree, server: Server, tmp_path: Path
) -> None:
    add_source(tree, server)
    (installing,) = fleet_page.commands("Installing")
    does(tree, installing)
    assert version_of(tree, PROGRAM) == FIRST
    assert version_of(tree, PACK) == EVIDENCE
    server.publish(make_deb(tmp_path, PROGRAM, SECOND))
    lists = server.root / "dists" / "stable"

    signed = lists / "InRelease"
    right = signed.read_bytes()
    signed.write_bytes(right.replace(b"Evenhand and its", b"Evenhand and her"))
    newer(signed)
    said = does(tree, UPDATE, check=False)
    assert CHANGED[tree.suite] in said
    assert "(it ended with 0)" in said
    assert "(it ended with 100)" in does(tree, f"{UPDATE} --error-on=any", check=False)
    assert offered(tree, PROGRAM) == {FIRST}
    signed.write_bytes(right)
    newer(signed)

    packages = sorted((lists / "main/binary-amd64").iterdir())
    kept = [path.read_bytes() for path in packages]
    for path, content in zip(packages, kept, strict=True):
        path.write_bytes(content[:-1] + b"!")
    said = does(tree, UPDATE, check=False)
    assert "Hash Sum mismatch" in said
    assert offered(tree, PROGRAM) == {FIRST}
    for path, content in zip(packages, kept, strict=True):
        path.write_bytes(content)
    does(tree, UPDATE)
    assert offered(tree, PROGRAM) == {FIRST, SECOND}

    deb = server.root / "pool" / f"{PROGRAM}_{SECOND}_amd64.deb"
    right = deb.read_bytes()
    deb.write_bytes(right.replace(b"one", b"two"))
    assert "Hash Sum mismatch" in does(tree, INSTALL, check=False)
    deb.write_bytes(right + b"more")
    said = does(tree, INSTALL, check=False)
    assert "unexpected size" in said or "Hash Sum mismatch" in said
    assert version_of(tree, PROGRAM) == FIRST
    deb.write_bytes(right)
    does(tree, INSTALL)
    assert version_of(tree, PROGRAM) == SECOND
    words = ("Hash Sum mismatch", "File has unexpected size")
    for word in (*CHANGED.values(), *UNKNOWN.values(), *words):
        assert word in fleet_page.section("When something is refused")


def test_a_list_of_long_ago_is_refused_until_it_is_renewed(
    tree: Tree, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_source(tree, server)
    does(tree, fleet_page.commands("Installing")[0])
    old = tmp_path / "old"
    second = make_deb(tmp_path, PROGRAM, SECOND)
    with monkeypatch.context() as then:
        then.setenv("SOURCE_DATE_EPOCH", str(int(time.time()) - 8 * DAY))
        server.root.rename(old)
        first = old / "pool" / f"{PROGRAM}_{FIRST}_amd64.deb"
        server.publish(first, second, days=7)
    does(tree, "rm -rf /var/lib/apt/lists/127*")  # a computer that was off since
    message, remedy = fleet_page.commands("When the time has run out")
    said = does(tree, UPDATE, check=False)
    for words in message.strip().split("..."):
        assert words.strip(" )") in said
    assert "(it ended with 100)" in said
    assert SECOND not in offered(tree, PROGRAM)
    assert version_of(tree, PROGRAM) == FIRST

    does(tree, remedy)
    assert SECOND in offered(tree, PROGRAM)

    tree.bring(server.root / "evenhand.sources")
    does(
        tree, fleet_page.commands("Adding the source")[1].replace("apt-get update", "")
    )
    assert "is expired" in does(tree, UPDATE, check=False)
    server.renew()
    does(tree, UPDATE)
    does(tree, INSTALL)
    assert version_of(tree, PROGRAM) == SECOND


def test_a_key_that_has_ended_is_refused_where_the_page_says_so(
    tree: Tree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with served(tmp_path / "server", age=100) as server:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(time.time()) - 50 * DAY))
        server.publish(make_deb(tmp_path, PROGRAM, FIRST))
        for name in ("evenhand-archive-keyring.asc", "evenhand.sources"):
            tree.bring(server.root / name)
        said = does(tree, fleet_page.commands("Adding the source")[1], check=False)
    assert ("EXPKEYSIG" in said) == (tree.suite == "bookworm")
    assert offered(tree, PROGRAM) == (set() if tree.suite == "bookworm" else {FIRST})
    page = fleet_page.section("Making the repository")
    assert "Debian 12 then also refuses what was\nsigned before (`EXPKEYSIG`)" in page


def test_a_stick_is_enough(tree: Tree, server: Server) -> None:
    tree.bring(server.root / "evenhand-archive-keyring.asc", "/etc/apt/keyrings")
    stick = tree.path / "media" / "stick"
    stick.mkdir()
    server.root.rename(stick / "evenhand")
    (tree.path / "etc/apt/sources.list").write_text(
        "deb http://127.0.0.1:9/nowhere stable main\n"  # no network
    )
    puts(tree, "From a USB stick")
    for script in fleet_page.commands("From a USB stick"):
        does(tree, script)
    assert version_of(tree, PROGRAM) == FIRST
    assert version_of(tree, PACK) == EVIDENCE

    spoilt = stick / "evenhand/pool" / f"{PROGRAM}_{FIRST}_amd64.deb"
    spoilt.write_bytes(spoilt.read_bytes().replace(b"one", b"two"))
    does(tree, f"dpkg --purge {PROGRAM}")
    said = does(tree, f"apt-get clean; apt-get install --yes {PROGRAM}", check=False)
    assert "Hash Sum mismatch" in said
    assert version_of(tree, PROGRAM) is None


def test_a_stick_with_another_key_is_refused(tree: Tree, server: Server) -> None:
    key = tree.path / "etc/apt/keyrings/evenhand-archive-keyring.asc"
    with served(server.folder / "another") as another:
        another.publish(*(server.root / "pool").glob("*.deb"))
        tree.bring(another.root / key.name, "/etc/apt/keyrings")
    stick = tree.path / "media" / "stick"
    stick.mkdir()
    server.root.rename(stick / "evenhand")
    puts(tree, "From a USB stick")
    update, _ = fleet_page.commands("From a USB stick")[0].splitlines()
    said = does(tree, update, check=False)
    assert UNKNOWN[tree.suite] in said
    assert offered(tree, PROGRAM) == set()
