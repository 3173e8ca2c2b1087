"""Counted sentences of the program and of packs, in the words of the shipped catalogue.

What `Speaker` does with a sentence is in `test_render.py`; this is what people read.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.l10n import render
from desktop_app.l10n.render import Speaker
from desktop_app.narrative.message import Message, Number, Verbatim, msg

COUNTS = (0, 1, 2, 5, 11, 21, 100)


def number(value: float, decimals: int = 0) -> Number:
    return Number(value=value, decimals=decimals, part="test")


def months(count: int) -> Message:
    """A sentence of the program: its forms are in the compiled catalogue."""
    return msg("outcomes", "%Ln months", "a time to choose", number(count))


def people(count: int) -> Message:
    """A sentence of a pack: its form for one is beside it."""
    return Message(
        context="pack:test",
        source="%Ln people of %1",
        note="note",
        count=number(count),
        values=(number(100),),
        one="%Ln person of %1",
    )


@pytest.mark.parametrize("count", COUNTS)
def test_a_sentence_of_the_program_is_counted(count: int) -> None:
    noun = "month" if count == 1 else "months"
    assert Speaker("en").render(months(count)) == f"{count} {noun}"


@pytest.mark.parametrize("count", COUNTS)
def test_a_sentence_of_a_pack_is_counted(count: int) -> None:
    noun = "person" if count == 1 else "people"
    assert Speaker("en").render(people(count)) == f"{count} {noun} of 100"


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [(4.9, 1, "4.9"), (12.0, 1, "12.0"), (0.84, 2, "0.84"), (12345, 0, "12345")],
)
def test_decimals_are_kept_and_nothing_is_grouped(
    value: float, decimals: int, written: str
) -> None:
    said = Message(context="test", source="%1", values=(number(value, decimals),))
    assert Speaker("en").render(said) == written


def test_arabic_without_a_catalogue_is_english_with_its_values_set_apart() -> None:
    speaker = Speaker("ar")
    assert speaker.right_to_left
    assert speaker.render(people(42)) == "\u206842\u2069 people of \u2068100\u2069"
    name = Verbatim(text="PALMIRA", kind="trial")
    said = Message(context="test", source="In %1.", values=(name,))
    assert speaker.render(said) == "In \u2068PALMIRA\u2069."
    assert Speaker("en").render(said) == "In PALMIRA."


@pytest.mark.parametrize("content", [None, b"", b"no catalogue"])
def test_without_its_own_catalogue_the_program_still_speaks(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "evenhand_en.qm"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setattr(render, "translation", lambda _: path)
    assert Speaker("en").render(months(6)) == "6 months"
    assert Speaker("de").render(people(1)) == "1 person of 100"
