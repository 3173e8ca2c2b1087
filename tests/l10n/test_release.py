"""The list of languages is believed where it is whole; else there is English alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.errors import MissingFileError
from desktop_app.l10n import release
from desktop_app.l10n.release import ENGLISH, read_languages, released_languages
from desktop_app.resources import translation
from desktop_app.scene.languages import Language

GOOD = """
[de]
name = "Deutsch"
made = "By hand."
reviewed = true
plurals = 2

[en]
name = "English"
reviewed = false

[zh_CN]
name = "简体中文"
reviewed = false
"""

Listed = Callable[[bytes | None], None]


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Listed:
    """Let the program find another list, or none."""
    path = tmp_path / "release.toml"

    def found(_: str) -> Path:
        if not path.exists():
            raise MissingFileError(str(path))
        return path

    def put(content: bytes | None) -> None:
        if content is not None:
            path.write_bytes(content)
        monkeypatch.setattr(release, "translation", found)

    return put


def test_a_good_list_is_believed_in_its_order(listed: Listed) -> None:
    listed(GOOD.encode())
    assert released_languages() == (
        Language(code="de", name="Deutsch", reviewed=True),
        Language(code="en", name="English", reviewed=False),
        Language(code="zh_CN", name="简体中文", reviewed=False),
    )


def test_the_list_that_is_shipped() -> None:
    languages = released_languages()
    assert languages[0] == ENGLISH
    assert len(languages) > 1
    assert len({one.name for one in languages}) == len(languages)
    for one in languages:
        assert translation(f"evenhand_{one.code}.qm").is_file()


@pytest.mark.parametrize("word", ['"yes"', "1", '"true"'])
def test_only_true_means_reviewed(word: str) -> None:
    """Whoever did not write it properly has not said that a clinician read it."""
    (english,) = read_languages(f'[en]\nname = "English"\nreviewed = {word}\n')
    assert not english.reviewed


BROKEN = {
    "missing": None,
    "empty": b"",
    "no TOML": b"[en\n",
    "not UTF-8": GOOD.encode("utf-16"),
    "cut off": GOOD.encode()[: len(GOOD) // 2 - 3],
    "without English": GOOD.replace("[en]", "[eo]").encode(),
    "without a name": GOOD.replace('name = "Deutsch"', "").encode(),
    "without a word on review": GOOD.replace("reviewed = true", "").encode(),
    "a word for a table": b'en = "English"\n',
    "a list for a table": b'en = ["English"]\n',
    "a number for a table": b"en = 1\n",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_list_leaves_english(listed: Listed, content: bytes | None) -> None:
    listed(content)
    assert released_languages() == (ENGLISH,)


def test_a_list_that_cannot_be_read_leaves_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release, "translation", lambda _: tmp_path)
    assert released_languages() == (ENGLISH,)


@pytest.mark.parametrize(
    "wrong", ["without English", "without a name", "a number for a table"]
)
def test_the_self_test_hears_of_a_broken_list(wrong: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        read_languages((BROKEN[wrong] or b"").decode())
