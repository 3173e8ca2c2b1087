"""There is one way to a shipped file, and it says at once what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app import resources
from desktop_app.errors import MissingFileError
from desktop_app.resources import resource, translation


def test_a_shipped_file_is_found_from_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = resource("theme", "tokens.toml")
    assert path.is_absolute()
    assert path.is_file()
    assert resource("fonts").is_dir()
    assert translation("evenhand_en.qm").is_file()


@pytest.mark.parametrize("parts", [("theme", "none.toml"), ("none", "tokens.toml")])
def test_what_is_missing_is_named(parts: tuple[str, str]) -> None:
    with pytest.raises(MissingFileError) as missing:
        resource(*parts)
    assert missing.value.path.endswith(str(Path("resources", *parts)))
    assert "Install Evenhand again" in missing.value.sentence


def test_a_missing_catalogue_is_named() -> None:
    with pytest.raises(MissingFileError, match=r"evenhand_none\.qm"):
        translation("evenhand_none.qm")


def test_both_lie_beside_the_program() -> None:
    beside = Path(resources.__file__).parent.parent
    assert resource("theme").parent == beside / "resources"
    assert translation("evenhand_en.qm").parent == beside / "translations"
