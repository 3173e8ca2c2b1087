"""The contracts in pyproject.toml hold, and each of them can be broken.

Every test here works on a copy of the program, plants one import that is forbidden, and
expects the contract to be reported as broken.
"""

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
TOOLS: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))[
    "tool"
]
CONTRACTS = {one["id"]: one for one in TOOLS["importlinter"]["contracts"]}
ROWS = [
    [room.strip(" ()") for room in row.split("|")]
    for row in CONTRACTS["layers"]["layers"]
]
ROOMS = [room for row in ROWS for room in row]
LINT = "from importlinter.cli import lint_imports_command as lint; lint()"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """A copy of the program in which anything may be planted."""

    top: Path

    def module(self, name: str) -> Path:
        """The file of a module below `desktop_app`, made if there is none yet."""
        file = self.top.joinpath("desktop_app", *name.split(".")).with_suffix(".py")
        if file.with_suffix("").is_dir():
            file = file.with_suffix("") / "__init__.py"
        for folder in reversed(file.relative_to(self.top).parents[:-1]):
            (self.top / folder).mkdir(exist_ok=True)
            (self.top / folder / "__init__.py").touch()
        file.touch()
        return file

    def plant(self, name: str, *imports: str) -> None:
        """Let a module import others, which are made if they are our own."""
        for imported in imports:
            if imported.startswith("desktop_app."):
                self.module(imported.removeprefix("desktop_app."))
        file = self.module(name)
        lines = "".join(f"import {imported}\n" for imported in imports)
        file.write_text(file.read_text("utf-8") + "\n" + lines, "utf-8")

    def judgement(self, contract: str | None = None) -> str:
        """What import-linter says about one contract, or about all of them."""
        limit = [] if contract is None else ["--contract", contract]
        command = [sys.executable, "-c", LINT, "--no-cache", *limit]
        done = subprocess.run(
            command, cwd=self.top, capture_output=True, text=True, check=False
        )
        said = done.stdout + done.stderr
        assert done.returncode == ("BROKEN" in said), said
        assert "KEPT" in said or "BROKEN" in said, said
        return said


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(
        ROOT / "desktop_app",
        tmp_path / "desktop_app",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    return Tree(top=tmp_path)


def assert_broken(tree: Tree, contract: str, *named: str) -> None:
    said = tree.judgement(contract)
    assert f"{CONTRACTS[contract]['name']} BROKEN" in said, said
    for name in named:
        assert name in said, said


def test_the_program_keeps_every_contract(tree: Tree) -> None:
    said = tree.judgement()
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in said, said


def wrong_ways() -> Iterator[tuple[str, str]]:
    """Every room paired with the one on its left, and with its neighbours."""
    for left, row in pairwise(ROWS):
        for room in row:
            yield room, left[0]
    for row in ROWS:
        for room, neighbour in pairwise(row):
            yield room, neighbour
            yield neighbour, room


@pytest.mark.parametrize(("room", "forbidden"), list(wrong_ways()))
def test_no_room_uses_one_to_its_left_or_beside_it(
    tree: Tree, room: str, forbidden: str
) -> None:
    tree.plant(room, f"desktop_app.{forbidden}")
    assert_broken(tree, "layers", f"desktop_app.{room}", f"desktop_app.{forbidden}")


def test_evidence_does_not_reach_the_window_by_a_detour(tree: Tree) -> None:
    tree.plant("evidence.planted", "desktop_app.ui.planted")
    assert_broken(tree, "layers", "desktop_app.evidence.planted")


def test_a_new_room_needs_a_place(tree: Tree) -> None:
    tree.module("helpers")
    assert_broken(tree, "layers", "helpers")


WITHOUT_QT = [
    room for room in ROOMS if room not in {"painting", "l10n", "speech", "ui", "app"}
]


@pytest.mark.parametrize("room", WITHOUT_QT)
def test_qt_stays_in_its_rooms(tree: Tree, room: str) -> None:
    tree.plant(room, "PySide6.QtCore", "shiboken6")
    assert_broken(tree, "qt", "-> PySide6", "-> shiboken6")


@pytest.mark.parametrize("module", ["evidence.planted", "ui.planted", "app.planted"])
def test_pandas_stays_with_the_authors_and_the_export(tree: Tree, module: str) -> None:
    tree.plant(module, "pandas")
    assert_broken(tree, "pandas", f"desktop_app.{module} -> pandas")


@pytest.mark.parametrize("module", ["painting.planted", "ui.planted", "scene.planted"])
def test_matplotlib_stays_in_charts(tree: Tree, module: str) -> None:
    tree.plant(module, "matplotlib.figure", "mpl_toolkits.mplot3d")
    assert_broken(tree, "matplotlib", f"desktop_app.{module} -> matplotlib")


@pytest.mark.parametrize("room", ["app", "authoring", "evidence"])
def test_no_room_knows_the_network(tree: Tree, room: str) -> None:
    forbidden = CONTRACTS["network"]["forbidden_modules"]
    tree.plant(f"{room}.planted", *forbidden)
    assert_broken(tree, "network", *(f"-> {module}" for module in forbidden))


def test_a_part_of_a_network_library_is_enough(tree: Tree) -> None:
    tree.plant("app.planted", "urllib.request", "http.client")
    assert_broken(tree, "network", "-> urllib", "-> http")


def test_pages_do_not_know_each_other(tree: Tree) -> None:
    tree.plant("scene.pages.planted_one", "desktop_app.scene.pages.planted_two")
    assert_broken(tree, "pages", "planted_one", "planted_two")


def test_what_is_permitted_is_permitted(tree: Tree) -> None:
    for room in ("painting", "l10n", "speech", "ui", "app"):
        tree.plant(f"{room}.planted", "PySide6.QtGui")
    for module in ("app.exports", "authoring.planted"):
        tree.plant(module, "pandas")
    for module in ("charts.planted", "ui.chart_view"):
        tree.plant(module, "matplotlib.figure")
    said = tree.judgement()
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in said, said


@pytest.mark.parametrize(
    "module", list(TOOLS["ruff"]["lint"]["flake8-tidy-imports"]["banned-api"])
)
@pytest.mark.parametrize("form", ["import {0}", "from {1} import {2}"])
def test_what_import_linter_cannot_see_ruff_sees(module: str, form: str) -> None:
    planted = form.format(module, *module.rsplit(".", 1))
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--select=TID251"]
    done = subprocess.run(
        [*command, "--stdin-filename=desktop_app/ui/planted.py", "-"],
        input=planted,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "TID251" in done.stdout
