"""What a screen reader reads on every page: names, roles and states, in order."""

from __future__ import annotations

import re

import pytest

from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.l10n.release import released_languages
from tests.access.judge import things
from tests.access.reader import Reader
from tests.visits.conftest import BEFORE_REVIEW

ARABIC = re.compile(r"[\u0621-\u064a]")
LATIN = re.compile(r"[A-Za-z]{3,}")
SMALL = (800, 600)


def _states(reader: Reader) -> list[str]:
    found: list[str] = reader.program.ask("states")["states"]
    return found


def _pages(reader: Reader) -> list[str]:
    found: list[str] = reader.program.ask("states")["pages"]
    return found


def test_every_page_is_read_as_it_is_shown(reader: Reader) -> None:
    found = []
    seen, taking, roles = 0, 0, set()
    for state in _states(reader):
        tree, wrong = reader.read(state)
        found += wrong
        met = things(tree)
        seen += len(met)
        taking += sum("focusable" in one["states"] for one in met)
        roles |= {one["role"] for one in met}
    assert found == []
    assert seen > 5000
    assert taking > 3000
    wanted = {"push button", "radio button", "check box", "image", "heading", "label"}
    assert wanted <= roles


@pytest.mark.parametrize("language", ["de", "ar"])
def test_every_page_is_read_in_another_language(reader: Reader, language: str) -> None:
    found, names = [], set()
    for state in _pages(reader):
        tree, wrong = reader.read(state, language=language)
        found += wrong
        names |= {one["name"] for one in things(tree)}
    assert found == []
    if language == "ar":
        assert _not_in_arabic(names) == set()
        assert sum(bool(ARABIC.search(name)) for name in names) > 300


def _not_in_arabic(names: set[str]) -> set[str]:
    """Names without a letter of Arabic, but for what is called so everywhere."""
    sources = load_pack(bundled_packs()[0], today=BEFORE_REVIEW).file.sources
    printed = [one.title for one in sources]
    everywhere = {"Evenhand", "US Letter", *(one.name for one in released_languages())}
    strange = {name for name in names if LATIN.search(name) and not ARABIC.search(name)}
    return {
        name
        for name in strange - everywhere
        if not any(name.startswith(one) or one.startswith(name) for one in printed)
    }


def test_a_name_in_another_language_is_found() -> None:
    assert _not_in_arabic({"Next", "Evenhand", "PALMIRA"}) == {"Next"}


def test_every_page_is_read_in_large_print_on_a_small_screen(reader: Reader) -> None:
    found = []
    for state in _pages(reader):
        found += reader.read(state, text_size=200, size=SMALL)[1]
    assert found == []
