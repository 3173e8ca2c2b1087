"""Where a line may end."""

from __future__ import annotations

import pytest

from desktop_app.narrative.line_breaks import unbreakable


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", ()),
        (" two  words ", ("two", " words")),
        ("Combien de temps\u202f?", ("Combien", " de", " temps\u202f?")),
        ("Palbociclib\u00a0: non", ("Palbociclib\u00a0:", " non")),
        ("hormone-positive", ("hormone-", "positive")),
        ("from 1-2 days", ("from", " 1-2", " days")),
        ("每100人中，有42人。", ("每", "100", "人", "中，", "有", "42", "人。")),
        ("人（每100人中）", ("人", "（每", "100", "人", "中）")),
        ("用PALMIRA研究", ("用", "PALMIRA", "研", "究")),
    ],
)
def test_a_text_falls_into_pieces_that_cannot_be_broken(
    text: str, pieces: tuple[str, ...]
) -> None:
    assert unbreakable(text) == pieces


def test_nothing_of_a_text_is_lost() -> None:
    text = "Le cancer n’avait pas progressé\u00a0: 29 sur 100 (de 17 à 42)."
    assert "".join(unbreakable(text)) == text
