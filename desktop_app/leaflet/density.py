"""How dense the writing of a leaflet has to be, so that it fits on two pages.

The template knows several steps, from roomy to dense, and the first that fits is
taken. Setting a leaflet is the only way to know; so that most are set only once, the
first try is guessed from how much there is to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

STEPS: Final = 6
"""How many steps the template has."""

PAGES: Final = 2

_COUNT = re.compile(rb"/Type ?/Pages ?/Count (\d+)")
_UNREAD = frozenset({"part", "kind", "people", "alt"})

# Of a page at the last step but one: what pictures and spaces take, and what a letter
# takes. Found by setting the bundled pack in nine languages.
_FIXED, _LETTER = 0.33, 0.00018
_BACK_FIXED, _BACK_LETTER = 0.26, 0.00015
_WIDE = {"Arab": 1.08, "Hans": 2.4, "Hant": 2.4, "Jpan": 2.2, "Kore": 1.8}
_LETTER_PAPER = 1.065

# From which share of a page on, so estimated, a step is too roomy.
_TOO_ROOMY = (0.75, 0.84, 0.90, 0.94)


def first_try(data: dict[str, Any]) -> int:
    """Return the step that is likely to be the first that fits."""
    letters = _WIDE.get(data["voices"][0]["script"], 1.0)
    share = max(
        _FIXED + _LETTER * letters * _amount(data["front"]),
        _BACK_FIXED + _BACK_LETTER * letters * _amount(data["back"]),
    )
    if data["paper"] == "letter":
        share *= _LETTER_PAPER
    return sum(share > too_roomy for too_roomy in _TOO_ROOMY)


def pages_of(made: bytes) -> int:
    """Return how many pages a PDF says that it has.

    Raises:
        ValueError: It does not say so in the way of the typesetter.
    """
    found = _COUNT.search(made)
    if found is None:
        raise ValueError("a PDF without a count of its pages")
    return int(found[1])


def _amount(rows: object) -> int:
    return sum(map(len, _read(rows)))


def _read(told: object) -> Iterator[str]:
    """Yield every text that is read on paper."""
    if isinstance(told, str):
        yield told
    elif isinstance(told, list):
        for one in told:
            yield from _read(one)
    elif isinstance(told, dict):
        for key, one in told.items():
            if key not in _UNREAD:
                yield from _read(one)
