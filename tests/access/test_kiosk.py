"""A kiosk for who cannot see it: its own pages, and the warning that time runs out."""

from __future__ import annotations

import pytest

from desktop_app.journey.state import Step
from tests.access.judge import faults, things
from tests.access.reader import Reader


def test_every_page_of_a_kiosk_is_read(kiosk_reader: Reader) -> None:
    found, taking = [], 0
    for state in kiosk_reader.program.ask("states")["states"]:
        tree, wrong = kiosk_reader.read(state)
        found += wrong
        taking += sum("focusable" in one["states"] for one in things(tree))
    assert found == []
    assert taking > 200


@pytest.mark.parametrize("language", ["de", "ar"])
def test_it_is_read_in_another_language(kiosk_reader: Reader, language: str) -> None:
    found = []
    for state in kiosk_reader.program.ask("states")["pages"]:
        found += kiosk_reader.read(state, language=language)[1]
        found += kiosk_reader.read(state, language=language, size=(1080, 1920))[1]
    assert found == []


def _arrives(reader: Reader, place: str) -> None:
    """Be at a place, hear its name, and read all of it."""
    reader.patient(lambda: reader.here()["place"] == place, f"{place} does not open")
    here = reader.here()
    reader.hears(here["announcement"])
    assert faults(reader.tree(), here) == []


@pytest.mark.parametrize("language", ["de", "ar"])
def test_somebody_who_cannot_see_finds_the_visit(
    kiosk_reader: Reader, language: str
) -> None:
    reader = kiosk_reader
    reader.put("k0-greeting")
    reader.press("ComeCloser(")
    _arrives(reader, "languages")
    reader.press(f"ChooseLanguage(language='{language}'")
    _arrives(reader, "topics")
    assert reader.here()["language"] == language
    reader.press("ChooseTopic(")
    _arrives(reader, "visit")
    reader.press("GoNext(")
    reader.patient(
        lambda: reader.here()["step"] == Step.SITUATION.value, "no page opens"
    )
    here = reader.here()
    reader.hears(here["announcement"])
    reader.press("StartAgain(")
    _arrives(reader, "greeting")
    assert reader.here()["language"] == "en"


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_the_warning_is_heard_and_answered(kiosk_reader: Reader, language: str) -> None:
    reader = kiosk_reader
    reader.put("k8-pin", language=language)
    reader.press("ShutDoor(")
    reader.patient(lambda: reader.here()["over"] == "NoneType", "the keys stay")
    told = []
    for left in (30, 29, 10, 5, 1):
        reader.hear()
        reader.announced.clear()
        here = reader.put(f"k7-countdown-{left}", language=language)
        if left == 29:
            continue  # nobody could hear a sentence every second to its end
        reader.hears(here["told"])
        told += reader.announced
        assert faults(reader.tree(), here) == []
    assert len(set(told)) == 4
    stay = reader.press("StayHere(")
    assert stay["role"] == "push button"
    reader.patient(lambda: reader.here()["over"] == "NoneType", "the warning stays")
    here = reader.here()
    assert here["step"] == Step.HELP.value
    assert faults(reader.tree(), here) == []
