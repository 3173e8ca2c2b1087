"""A sentence in English that translators get, and what may be wrong with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

PLACE: Final = re.compile(r"%(?:Ln|[1-9])")
"""Where a value is put: `%Ln` is counted, `%1` to `%9` are not."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Sentence:
    """One sentence to be translated; `counted` if a number inflects it."""

    context: str
    source: str
    note: str
    counted: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt looks it up by."""
        return (self.context, self.source, self.note)


def wrong_with(sentence: Sentence) -> list[str]:
    """Return what is wrong with an English sentence."""
    wrong = []
    bare = PLACE.sub("", sentence.source)
    if re.search(r"\d", bare):
        wrong.append(f"a digit stands in {sentence.source!r}: numbers are values")
    if re.search(r"%[nL0]", bare):
        wrong.append(f"{sentence.source!r}: the counted number is %Ln, values are %1")
    if sentence.source != sentence.source.strip():
        wrong.append(f"{sentence.source!r} begins or ends with a space")
    if not sentence.note:
        wrong.append(f"{sentence.source!r} has no note for the translator")
    if ("%Ln" in sentence.source) != sentence.counted:
        wrong.append(f"{sentence.source!r}: %Ln and a count go together")
    return wrong


def sentences_of_pack(pack: str, texts: Mapping[str, Any]) -> list[Sentence]:
    """Return the sentences of a pack, each once, in the order of their keys.

    Args:
        pack: The pack's id.
        texts: The tables of its `text/en.toml`.
    """
    found = {
        Sentence(
            context=f"pack:{pack}",
            source=entry["text"],
            note=entry.get("note", ""),
            counted="%Ln" in entry["text"],
        ): None
        for entry in texts.values()
    }
    return list(found)
