"""What tests know of the languages, from other sources than the program."""

from __future__ import annotations

import re

from desktop_app.l10n.release import released_languages

CODES = tuple(one.code for one in released_languages())
TRANSLATED = tuple(code for code in CODES if code != "en")

COUNTS = (0, 1, 2, 3, 5, 11, 21, 42, 100)

# Unicode CLDR, "Language Plural Rules", for each of COUNTS: the place of its category
# among the forms of the language, in the order zero, one, two, few, many, other.
_ONE_IS_SINGULAR = (1, 0, 1, 1, 1, 1, 1, 1, 1)
_NOUGHT_IS_SINGULAR_TOO = (0, 0, 1, 1, 1, 1, 1, 1, 1)
PLURAL_FORMS = {
    "en": _ONE_IS_SINGULAR,
    "es": _ONE_IS_SINGULAR,
    "fr": _NOUGHT_IS_SINGULAR_TOO,
    "de": _ONE_IS_SINGULAR,
    "it": _ONE_IS_SINGULAR,
    "pt": _NOUGHT_IS_SINGULAR_TOO,
    "pl": (2, 0, 1, 1, 2, 2, 2, 1, 2),
    "ar": (0, 1, 2, 3, 3, 4, 4, 4, 5),
    "zh_CN": (0, 0, 0, 0, 0, 0, 0, 0, 0),
}

FIGURES = {"ar": "".join(chr(0x660 + figure) for figure in range(10))}
"""The figures of a language from nought to nine, where they are not the usual ones."""

DECIMAL_SIGNS = {
    "en": ".", "es": ",", "fr": ",", "de": ",", "it": ",", "pt": ",", "pl": ",",
    "ar": "\u066b", "zh_CN": ".",
}  # fmt: skip

_DECIMAL = {sign: re.compile(rf"(\d){sign}(\d)") for sign in DECIMAL_SIGNS.values()}


def in_figures(number: str, language: str) -> str:
    """Write an English number such as "4.9" as a language does."""
    figures = FIGURES.get(language, "0123456789")
    written = number.replace(".", DECIMAL_SIGNS[language])
    return written.translate(str.maketrans("0123456789", figures))


def in_english(text: str, language: str) -> str:
    """Write the figures of a text as English does, and its decimal signs."""
    figures = FIGURES.get(language, "0123456789")
    plain = text.translate(str.maketrans(figures, "0123456789"))
    sign = DECIMAL_SIGNS[language]
    if sign == ".":
        return plain
    return _DECIMAL[sign].sub(r"\1.\2", plain)
