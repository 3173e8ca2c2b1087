"""What is wrong with a catalogue, each as one clear sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from desktop_app.authoring.catalogues.sentence import PLACE, Sentence
from desktop_app.authoring.catalogues.ts_file import Key, Known

_STEERING: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MARK_UP: Final = re.compile("[<&]")
_STRAY: Final = re.compile(r"%(?:n|L\d?|0)")  # placeholders of Qt that are not ours


def faults(
    name: str,
    plurals: int,
    sentences: Sequence[Sentence],
    known: Known,
    marked: AbstractSet[Key] = frozenset(),
) -> Iterator[str]:
    """Yield all that is wrong with a catalogue.

    Args:
        name: How the file is called in what is said.
        plurals: How many plural forms the language has.
        sentences: What should be in it.
        known: What is in it.
        marked: What somebody has marked as unfinished.
    """
    for stale in sorted(set(known) - {one.key for one in sentences}):
        yield f"{name}: {stale[1]!r} is said nowhere; run update"
    for one in sentences:
        forms = known.get(one.key)
        if forms is None:
            yield f"{name}: {one.source!r} is missing; run update"
            continue
        expected = plurals if one.counted else 1
        if len(forms) != expected or not all(forms):
            yield f"{name}: {one.source!r} needs {expected} finished form(s)"
            continue
        if one.key in marked:
            yield f"{name}: {one.source!r} is marked as unfinished"
            continue
        for form in forms:
            yield from (f"{name}: {wrong}" for wrong in _wrong_form(one, form))


def _wrong_form(one: Sentence, form: str) -> Iterator[str]:
    bare = PLACE.sub("", form)
    if _STRAY.search(bare):
        yield f"{form!r}: the counted number is %Ln, values are %1"
    elif sorted(PLACE.findall(form)) != sorted(PLACE.findall(one.source)):
        yield f"{form!r} has other placeholders than {one.source!r}"
    if re.search(r"\d", _STRAY.sub("", bare)):
        yield f"a digit stands in {form!r}"
    if form != form.strip():
        yield f"{form!r} begins or ends with a space"
    if _MARK_UP.search(form) and not _MARK_UP.search(one.source):
        yield f"a mark-up sign stands in {form!r}"
    if _STEERING.search(form):
        yield f"{form!r} has a mark of direction, which the program sets itself"
