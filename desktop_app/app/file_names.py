"""Names of files that every system can keep."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST_NAME: Final = 200
"""Bytes of a name; what stands beside a file while it is written has a longer one."""

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_UNSEEN = re.compile("[\x80-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
_DEVICE = re.compile(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\..*)?", re.IGNORECASE
)


def unfit(name: str) -> str:
    """Return what was expected in place of a name that not every system can keep.

    It is empty if nothing is wrong with the name.
    """
    if not name:
        return "the name of a file"
    if _FORBIDDEN.search(name):
        return 'a name alone, without a folder and without any of < > : " / \\ | ? *'
    if _UNSEEN.search(name):
        return "a name without invisible characters"
    if name.startswith(".") or name.endswith((".", " ")):
        return "a name that neither begins nor ends with a point"
    if _DEVICE.fullmatch(name):
        return "a name that is not one of Windows' own devices"
    if len(name.encode("utf-8")) > LONGEST_NAME:
        return f"a name of at most {LONGEST_NAME} bytes"
    return ""


def same_file(name: str) -> str:
    """Return what two names share that some system takes for one file."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
