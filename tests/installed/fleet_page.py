"""The page for those who look after many computers, read for what it says to do."""

from __future__ import annotations

import re
from typing import Final

from build.packaging.project import ROOT

PAGE: Final = ROOT / "docs" / "fleet.md"
_FENCED: Final = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_INDENTED: Final = re.compile(r"(?:^    .*\n)+", re.MULTILINE)
_PLACE: Final = re.compile(r"(?:#|//) (/\S+)\n")


def section(heading: str) -> str:
    """Return what stands below a heading, up to the next."""
    parts = re.split(r"^## (.+)\n", PAGE.read_text("utf-8"), flags=re.MULTILINE)
    found = dict(zip(parts[1::2], parts[2::2], strict=True))
    return found[heading]


def commands(heading: str) -> list[str]:
    """Return the blocks of commands below a heading, each as one script."""
    plain = _FENCED.sub("", section(heading))
    return [
        re.sub(r"^    ", "", block, flags=re.MULTILINE)
        for block in _INDENTED.findall(plain)
    ]


def files(heading: str) -> dict[str, str]:
    """Return the files that stand below a heading, by the place they belong to."""
    found: dict[str, str] = {}
    for _, text in _FENCED.findall(section(heading)):
        place = _PLACE.match(text)
        if place is not None:
            found[place[1]] = text
    return found


def example(heading: str, kind: str) -> str:
    """Return the one example of a kind, such as yaml, below a heading."""
    (text,) = [text for one, text in _FENCED.findall(section(heading)) if one == kind]
    return str(text)
