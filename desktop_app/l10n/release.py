"""Which languages the program comes with, and how their words came to be.

`translations/release.toml` says it, one table a language in the order in which they
are offered. A language is there when its table is; nothing else names it.
"""

from __future__ import annotations

from typing import Final

import tomli

from desktop_app.errors import MissingFileError
from desktop_app.resources import translation
from desktop_app.scene.languages import Language

ENGLISH: Final = Language(code="en", name="English")


def released_languages() -> tuple[Language, ...]:
    """Return the languages of the program.

    A list that is missing or broken never stops the program: then there is English.
    The self-test says so.
    """
    try:
        return read_languages(translation("release.toml").read_text("utf-8"))
    except (MissingFileError, OSError, ValueError, TypeError, KeyError):
        return (ENGLISH,)


def read_languages(text: str) -> tuple[Language, ...]:
    """Return the languages that a list names.

    Raises:
        ValueError: It is not such a list.
        KeyError: A language has no name, or does not say whether it was reviewed.
        TypeError: The same.
    """
    tables = tomli.loads(text)
    found = tuple(
        Language(code=code, name=str(about["name"]), reviewed=about["reviewed"] is True)
        for code, about in tables.items()
    )
    if "en" not in tables:
        raise ValueError("English is missing, in which everything is written")
    return found
