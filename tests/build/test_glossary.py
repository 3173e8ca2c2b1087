"""Every term of the glossary is said in the catalogues of its language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from build.catalogues import ROOT, catalogues, languages
from desktop_app.authoring.catalogues.ts_file import read

GLOSSARY = (ROOT / "docs" / "glossary.md").read_text("utf-8")
LANGUAGES = tuple(code for code in languages(ROOT) if code != "en")
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
LANGUAGE = re.compile(r"\(`(\w+)`\)")
FIRST = re.compile(r"\n\|(?:---\|)+\n((?:\|.*\n)+)")


def tables(text: str) -> dict[str, dict[str, str]]:
    """Return each table by its language, or "en": the second column by the first."""
    _, *parts = HEADING.split(text)
    found = {}
    for heading, below in zip(parts[::2], parts[1::2], strict=True):
        language, table = LANGUAGE.search(heading), FIRST.search(below)
        assert table is not None, heading
        rows = [line.split("|") for line in table[1].splitlines()]
        terms = {row[1].strip(): row[2].strip() for row in rows}
        assert len(terms) == len(rows), f"{heading}: a term stands there twice"
        found["en" if language is None else language[1]] = terms
    return found


def forms(root: Path, language: str) -> str:
    """Return all that the catalogues of a language say."""
    return "\n".join(
        form
        for one in catalogues(root, ())
        if one.language == language
        for said in read(one.path).values()
        for form in said
    ).casefold()


def not_said(text: str, language: str) -> Iterator[str]:
    """Yield the terms that a glossary gives for a language and no catalogue says."""
    said = forms(ROOT, language)
    for term in tables(text)[language].values():
        if not term or term.casefold() not in said:
            yield term


def test_every_language_has_every_term() -> None:
    found = tables(GLOSSARY)
    assert tuple(found) == ("en", *LANGUAGES)
    for language in LANGUAGES:
        assert list(found[language]) == list(found["en"]), language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_is_said(language: str) -> None:
    assert list(not_said(GLOSSARY, language)) == []


def test_a_term_that_is_said_nowhere_is_found() -> None:
    spoiled = GLOSSARY.replace("| Behandlungsteam |", "| Pflegekräfte |")
    assert list(not_said(spoiled, "de")) == ["Pflegekräfte"]
    emptied = GLOSSARY.replace("| Behandlungsteam |", "| |")
    assert list(not_said(emptied, "de")) == [""]
