"""What the trials of packages share: the packages, and clean systems to put them in.

`./dev test-packages` runs them; `./dev test` does not, because they take half an hour
and need what `./dev package` makes, root, and the network for what Debian brings.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from build.packaging.project import Project, this_project
from tests.installed.trees import SUITES, Tree, fresh_tree
from tests.installed.wine import Windows
from tests.installed.wine_base import fresh_windows


@pytest.fixture(scope="session")
def project() -> Project:
    """What is packed, as `./dev package` understood it."""
    return this_project()


@pytest.fixture(params=SUITES)
def tree(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Tree]:
    """A clean system of each release in turn."""
    with fresh_tree(request.param, tmp_path / "system") as made:
        yield made


@pytest.fixture
def windows(tmp_path: Path) -> Iterator[Windows]:
    """A Windows on which nothing has been installed."""
    with fresh_windows(tmp_path / "windows") as made:
        yield made


def finished(project: Project, name: str) -> Path:
    """Return a file that `./dev package` has put into `dist`; fail if it has not."""
    path = project.dist / name
    assert path.exists(), f"{path} is not there: run ./dev package first"
    return path
