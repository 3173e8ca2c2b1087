"""Words as other programs take them: without what only steers their looks."""

from __future__ import annotations

import re

from desktop_app.l10n.render import unmarked

_SPACES = re.compile(r"\s+")  # no-break spaces, tabs and ends of lines too
_FORMULA = ("=", "+", "-", "@")


def plain(text: str) -> str:
    r"""Return a text without marks of direction, all of its spaces ordinary ones.

    >>> plain("29\u00a0of 100\n\u2068(17)\u2069")
    '29 of 100 (17)'
    """
    return _SPACES.sub(" ", unmarked(text)).strip()


def no_formula(text: str) -> str:
    """Return a text that a spreadsheet does not take for a formula.

    >>> no_formula("=1+1"), no_formula("1+1")
    ("'=1+1", '1+1')
    """
    return f"'{text}" if text.startswith(_FORMULA) else text
