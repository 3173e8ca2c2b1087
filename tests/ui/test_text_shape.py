"""Words in lines: balanced headings, a number apart from its label, wide stops."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.painting.theme import Theme
from desktop_app.ui.text_shape import Run, TextShape

THEME = Theme("light", 100)


def lines(shape: TextShape, width: int) -> list[str]:
    """The words of each line at a width."""
    shape.height_for(THEME, width)
    layout = shape._layout
    assert layout is not None
    return [
        layout.text()[line.textStart() : line.textStart() + line.textLength()].strip()
        for line in (layout.lineAt(place) for place in range(layout.lineCount()))
    ]


def shown(*texts: str, apart: bool = False, balanced: bool = False) -> TextShape:
    """A shape of runs, the first of them large."""
    shape = TextShape(apart=apart, balanced=balanced)
    first, *others = texts
    shape.show((Run(first, "number"), *(Run(other, "heading") for other in others)))
    return shape


@pytest.mark.usefixtures("qtbot")
def test_a_number_stands_alone_where_its_label_does_not_fit_beside_it() -> None:
    label = "of the 60 people in this group"
    shape = shown("None", label, apart=True)
    wide = shape.natural_width(THEME)
    assert lines(shape, wide) == [f"None {label}"]
    assert lines(shape, wide - 60) == ["None", label]
    assert lines(shown("None", label), wide - 60)[0] != "None"


def test_what_would_break_anyway_is_left_alone(qtbot: QtBot) -> None:
    shape = shown("None of all", "these people", apart=True)
    assert lines(shape, shape.least_width(THEME))[0] in {"None", "None of"}


def test_balanced_lines_are_as_few_and_break_no_word(qtbot: QtBot) -> None:
    words = "Zwei Behandlungen. Was könnte jede davon für Sie bedeuten?"
    plain, balanced = shown(words), shown(words, balanced=True)
    for width in range(balanced.least_width(THEME), 900, 40):
        found = lines(balanced, width)
        assert len(found) == len(lines(plain, width))
        assert " ".join(found) == words


def test_no_space_follows_a_wide_stop(qtbot: QtBot) -> None:
    assert shown("没有长大。", "不能确定。").text() == "没有长大。不能确定。"
    assert shown("Not grown.", "Not sure.").text() == "Not grown. Not sure."
