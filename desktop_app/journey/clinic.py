"""What a clinic may say of itself: checked when it is typed, and when it is read."""

from __future__ import annotations

import re
from typing import Final

LOWEST_FEVER: Final = 35.0
HIGHEST_FEVER: Final = 42.0
"""What can be a person's temperature at all, in degrees Celsius; not advice."""

LONGEST_TELEPHONE: Final = 40
LONGEST_NAME: Final = 60

_TEMPERATURE = re.compile(r"([0-9]{2})(?:[.,]([0-9]))?")
_TELEPHONE = re.compile(r"[0-9A-Za-z+()/.,:# -]+")


def understood_fever(written: str) -> str | None:
    """Return a temperature as facts are printed, such as "37.5"; None if it is none.

    A comma does for a point. Nothing written is nothing said: "".
    """
    text = written.strip()
    if not text:
        return ""
    found = _TEMPERATURE.fullmatch(text)
    if found is None:
        return None
    printed = found[1] if found[2] is None else f"{found[1]}.{found[2]}"
    return printed if LOWEST_FEVER <= float(printed) <= HIGHEST_FEVER else None


def understood_name(written: str) -> str | None:
    """Return a clinic's name without spare spaces; None if it cannot be shown.

    It has letters or digits, and no sign that cannot be seen: such signs break lines or
    turn the words around them. Nothing written is nothing said: "".
    """
    text = re.sub(" +", " ", written).strip(" ")
    if not text:
        return ""
    fits = len(text) <= LONGEST_NAME and text.isprintable()
    return text if fits and any(sign.isalnum() for sign in text) else None


def understood_telephone(written: str) -> str | None:
    """Return a telephone number without spare spaces; None if it cannot be one."""
    text = " ".join(written.split())
    if not text:
        return ""
    digits = sum(letter.isdigit() for letter in text)
    fits = len(text) <= LONGEST_TELEPHONE and _TELEPHONE.fullmatch(text) is not None
    return text if fits and digits >= 3 else None
