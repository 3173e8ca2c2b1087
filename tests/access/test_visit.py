"""A whole visit by somebody who cannot see it, through a screen reader alone."""

from __future__ import annotations

import pytest

from desktop_app.journey.state import STEPS, Step
from tests.access.judge import every, faults
from tests.access.reader import Reader


def _goes_on(reader: Reader, step: Step) -> None:
    """Go to a step, and hear that it opens and where reading begins."""
    reader.press("GoNext(")
    reader.patient(
        lambda: reader.here()["step"] == step.value, f"{step.value} does not open"
    )
    here = reader.here()
    reader.hears(here["announcement"])
    assert reader.focused == [here["heading"]], "the keyboard goes there at once"
    assert faults(reader.tree(), here) == []


def _chooses(reader: Reader, action: str) -> None:
    """Choose something, and be told that it is chosen, once."""
    found = reader.press(action)
    assert "checked" not in found["states"]
    reader.patient(
        lambda: "checked" in reader.again(found)["states"],
        f"{found['name']!r} is not chosen",
    )
    told = [
        one["detail"]
        for one in reader.hear()
        if one["kind"].endswith(":checked") and one["name"] == found["name"]
    ]
    assert told in ([1], []), "it is told as chosen, and nothing else"


def _opens_and_closes(reader: Reader, action: str) -> None:
    """Open a sheet, read it, close it, and be where one was."""
    name = reader.press(action)["name"]
    reader.patient(lambda: reader.here()["sheet"], f"{name!r} opens nothing")
    here = reader.here()
    reader.hears(here["heading"])
    assert reader.focused == [here["heading"]]
    tree = reader.tree()
    assert faults(tree, here) == []
    assert name not in [one["name"] for one, _ in every(tree)], (
        "what lies behind is read"
    )
    reader.press("CloseSheet(")
    reader.patient(lambda: not reader.here()["sheet"], "the sheet does not close")
    reader.patient(lambda: reader.here()["focus"] == name, f"{name!r} is left")
    reader.hear()
    assert reader.focused == [name]


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_a_whole_visit_by_a_screen_reader(reader: Reader, language: str) -> None:
    here = reader.put("00-start", language=language)
    assert here["step"] == Step.START.value
    spoken = []
    for step in STEPS[1:]:
        _goes_on(reader, step)
        spoken += reader.announced
        match step:
            case Step.HELP:
                _chooses(reader, "ChooseView(view=<View.TABLE")
                _opens_and_closes(reader, "OpenSheet(sheet=SourcesSheet(")
            case Step.MATTERS:
                _chooses(reader, "Rate(")
                assert reader.here()["ratings"] == 1
            case Step.CHECK:
                _chooses(reader, "AnswerCheck(")
                assert reader.here()["answers"] == 1
            case Step.SUMMARY:
                _chooses(reader, "ToggleQuestion(")
            case _:
                pass
    assert len(set(spoken)) == len(STEPS) - 1
    reader.press("StartAgain(")
    reader.patient(
        lambda: reader.here()["step"] == Step.START.value, "nothing begins again"
    )
    here = reader.here()
    reader.hears(here["announcement"])
    assert (here["ratings"], here["answers"]) == (0, 0)
