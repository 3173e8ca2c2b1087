"""A server with a repository, computers that use it, and packages to put there."""

from __future__ import annotations

import itertools
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from build.apt_repository import main
from build.packaging.fleet.explained import ADDRESS
from build.packaging.fleet.keys import no_agent_left, throwaway_signer
from build.packaging.packs import EVIDENCE, make_evpack, make_pack_deb
from build.packaging.project import Project
from tests.installed import fleet_page
from tests.installed.trees import Tree

PROGRAM: Final = "evenhand"
PACK: Final = "evenhand-pack-cdk46-rechallenge"
DAY: Final = 86_400
_LATER: Final = itertools.count(int(time.time()) - DAY, 10)


@dataclass(frozen=True)
class Server:
    """A repository that is served on this computer, for as long as a trial lasts."""

    folder: Path
    work: Path
    address: str

    @property
    def root(self) -> Path:
        """The folder of the repository."""
        return self.folder / "evenhand"

    def publish(self, *debs: Path, days: int = 180) -> None:
        """Put packages into the repository and sign it."""
        coming = self.folder / "coming"
        coming.mkdir()
        for one in debs:
            shutil.copy2(one, coming)
        self._signs("--from", str(coming), "--valid-days", str(days))
        shutil.rmtree(coming)

    def renew(self) -> None:
        """Sign what is there for longer."""
        self._signs("--renew")

    def _signs(self, *more: str) -> None:
        words = ["--throwaway-key", "--to", str(self.root), "--address", self.address]
        small = Project(version="0", epoch=0, work=self.work, dist=self.folder)
        assert main([*words, *more], small) == 0
        newer(self.root / "dists" / "stable" / "InRelease")


def newer(path: Path) -> None:
    """Give a file a later age: servers tell changes of one second by nothing else."""
    moment = next(_LATER)
    os.utime(path, (moment, moment))


@contextmanager
def served(folder: Path, *, age: int = 30) -> Iterator[Server]:
    """A server that has nothing yet; its key is so many days old, and lasts for 60."""
    folder.mkdir()
    work = Path(tempfile.mkdtemp(prefix="eh-", dir="/tmp"))  # sockets: a short name
    home = work / "throwaway-key"
    command = [sys.executable, "-u", "-m", "http.server", "--bind", "127.0.0.1"]
    server = subprocess.Popen(
        [*command, "--directory", str(folder), "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert server.stdout is not None
        port = re.search(r"port (\d+)", server.stdout.readline())
        assert port is not None
        with no_agent_left(home):
            throwaway_signer(home, int(time.time()) - age * DAY)
        yield Server(folder, work, f"http://127.0.0.1:{port[1]}/evenhand")
    finally:
        server.terminate()
        server.wait(10)
        if server.stdout is not None:
            server.stdout.close()
        shutil.rmtree(work)


# --- What the page says, done in a tree -----------------------------------------------


def does(tree: Tree, script: str, *, check: bool = True) -> str:
    """Run commands of the page as they stand there; return what they said."""
    done = tree.run("sh", "-ec", f"cd /root\n{script}", check=check, timeout=900)
    return f"{done.stdout}\n(it ended with {done.returncode})"


def puts(tree: Tree, heading: str, **changed: str) -> None:
    """Put the files of a section into their places, with values of this trial."""
    for place, text in fleet_page.files(heading).items():
        for before, after in changed.items():
            assert before in text or len(fleet_page.files(heading)) > 1
            text = text.replace(before, after)  # noqa: PLW2901  one after another
        there = tree.path / place.lstrip("/")
        there.parent.mkdir(parents=True, exist_ok=True)
        there.write_text(text)


def add_source(tree: Tree, server: Server) -> None:
    """Add the source as the page says, from the files that lie in the repository."""
    tree.install("gpg")  # for looking at the key; Debian's desktops have it
    for name in ("evenhand-archive-keyring.asc", "evenhand.sources"):
        tree.bring(server.root / name)
    looking, adding = fleet_page.commands("Adding the source")
    fingerprint = re.search(
        r"Signed by +(.+)", (server.root / "README.txt").read_text()
    )
    assert fingerprint is not None
    assert fingerprint[1].replace(" ", "") in does(tree, looking).replace(" ", "")
    does(tree, adding)
    ((place, text),) = fleet_page.files("Adding the source").items()
    there = (tree.path / place.lstrip("/")).read_text()
    assert there == text.replace(ADDRESS, server.address)


def version_of(tree: Tree, package: str) -> str | None:
    """The version of a package that is installed, if it is."""
    shown = ["dpkg-query", "--show", "--showformat", "${db:Status-Status} ${Version}"]
    done = tree.run(*shown, package, check=False).stdout.split()
    return done[1] if done[:1] == ["installed"] else None


def offered(tree: Tree, package: str) -> set[str]:
    """The versions of a package that apt knows of from a source."""
    said = tree.run("apt-cache", "madison", package).stdout
    return {line.split("|")[1].strip() for line in said.splitlines() if "|" in line}


# --- Later versions of what was made --------------------------------------------------


def later_program(deb: Path, version: str, place: Path) -> Path:
    """Make the program's package again, with nothing changed but its version."""
    tree = place / "program"
    subprocess.run(["dpkg-deb", "--raw-extract", str(deb), str(tree)], check=True)
    control = tree / "DEBIAN" / "control"
    said = re.sub(r"(?m)^Version: .+$", f"Version: {version}", control.read_text())
    control.write_text(said)
    made = place / f"{PROGRAM}_{version}_amd64.deb"
    build = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree)]
    subprocess.run([*build, str(made)], check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return made


def later_pack(version: str, place: Path) -> Path:
    """Make the package of a later version of the pack, as a release would."""
    folder = place / PACK
    shutil.copytree(EVIDENCE / PACK.removeprefix("evenhand-pack-"), folder)
    said = (folder / "pack.toml").read_text("utf-8")
    later = re.sub(r'(?m)^version = ".+"$', f'version = "{version}"', said)
    (folder / "pack.toml").write_text(later, "utf-8")
    small = Project(version="0", epoch=0, work=place / "work", dist=place)
    return make_pack_deb(small, make_evpack(small, folder, place), compression=1)
