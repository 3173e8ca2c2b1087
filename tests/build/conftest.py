"""What the tests of the catalogues begin with."""

from __future__ import annotations

from pathlib import Path

import pytest

from build import catalogues
from tests.build import small_project


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project with nothing wrong; the tool takes it for the real one."""
    small_project.make(tmp_path)
    monkeypatch.setattr(catalogues, "ROOT", tmp_path)
    return tmp_path
