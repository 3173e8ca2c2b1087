"""A share in per cent as each language writes it: Unicode CLDR's pattern, Qt's sign."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from desktop_app.l10n.render import Speaker, unmarked
from desktop_app.narrative.message import Number
from desktop_app.narrative.phrases import per_cent
from tests.visits.tongues import CODES, in_figures

# CLDR, "percentFormat" of each language: whether a space that does not break stands
# before the sign.
SPACED = {"es", "fr", "de"}


@pytest.mark.parametrize("language", CODES)
def test_the_sign_and_the_space_are_those_of_the_language(language: str) -> None:
    said = unmarked(
        Speaker(language).render(per_cent(Number(value=95, part="level")))
    ).replace("\u202f", "\u00a0")
    sign = unmarked(QLocale(language).percent())
    space = "\u00a0" if language in SPACED else ""
    assert said == in_figures("95", language) + space + sign
