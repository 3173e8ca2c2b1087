"""Every sign that a catalogue or a pack can show is in a font that we ship."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from desktop_app.authoring.catalogues.ts_file import read
from desktop_app.evidence.loader import bundled_packs
from desktop_app.l10n.release import released_languages
from desktop_app.resources import resource, translation

LANGUAGES = released_languages()


def _texts(language: str) -> str:
    found = [one.name for one in LANGUAGES]
    catalogues = [translation(f"evenhand_{language}.ts")]
    catalogues += [Path(p, "translations", f"{language}.ts") for p in bundled_packs()]
    for path in catalogues:
        for forms in read(path).values():
            found += forms
    return "".join(found)


@pytest.mark.parametrize("style", ["Regular", "Bold"])
@pytest.mark.parametrize("language", [one.code for one in LANGUAGES])
def test_no_sign_needs_a_font_of_the_system(language: str, style: str) -> None:
    files = sorted(resource("fonts").glob(f"*-{style}.ttf"))
    fonts = [QRawFont(str(file), 16) for file in files]
    signs = set(_texts(language)) | set("0123456789%\u2212\u066a\u066b")
    signs |= {chr(0x660 + figure) for figure in range(10)}
    missing = {
        sign
        for sign in signs
        if not sign.isspace() and not any(f.supportsCharacter(ord(sign)) for f in fonts)
    }
    assert missing == set()
    assert not any(font.supportsCharacter(0x939) for font in fonts)  # Devanagari
