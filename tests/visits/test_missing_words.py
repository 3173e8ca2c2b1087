"""A language that is unknown, half translated or damaged: English, and it says so."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app.start import make_window
from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import SetLanguage
from desktop_app.journey.state import State, Step
from desktop_app.l10n.voices import Voices
from desktop_app.narrative.languages import partly_english
from desktop_app.values import replace
from tests.visits.test_window_fits import pages
from tests.visits.visit import Visit, draw_blank
from tests.visits.walk import LANGUAGES

GERMAN = "translations/de.qm"


def visit_with(qtbot: QtBot, pack: Pack, catalogue: bytes | None) -> Visit:
    """Begin a visit in German over a pack whose German catalogue is another one."""
    contents = {key: is_ for key, is_ in pack.files.contents.items() if key != GERMAN}
    if catalogue is not None:
        contents[GERMAN] = catalogue
    other = replace(pack, files=replace(pack.files, contents=contents))
    window = make_window(other, State(language="de"), LANGUAGES.offered)
    window.look.draw_chart = draw_blank
    qtbot.addWidget(window)
    window.settle()
    window.show()
    return Visit(window)


def banner(visit: Visit) -> str:
    """What stands over every page."""
    shown = visit.window.frame.banner
    return "" if shown is None or not shown.isVisible() else shown._text.text()


@pytest.mark.parametrize("damage", ["missing", "empty", "halved", "no catalogue"])
def test_a_pack_without_usable_words_is_shown_in_english(
    qtbot: QtBot, pack: Pack, damage: str
) -> None:
    whole = pack.files.contents[GERMAN]
    catalogue = {
        "missing": None,
        "empty": b"",
        "halved": whole[: len(whole) // 2],
        "no catalogue": b"these are no words at all",
    }[damage]
    visit = visit_with(qtbot, pack, catalogue)
    speaker = Voices({}).of("de")
    for name, state in pages(pack):
        visit.put(replace(state, language="de"))
        assert speaker.render(partly_english()) in banner(visit), name
    visit.put(State(step=Step.HELP, language="de"))
    said = list(visit.texts())
    assert "How many people’s cancer had not grown?" in said  # the pack's
    assert "Weiter" in said  # the program's own


def test_a_whole_translation_has_no_such_note(qtbot: QtBot, pack: Pack) -> None:
    visit = visit_with(qtbot, pack, pack.files.contents[GERMAN])
    for name, state in pages(pack):
        visit.put(replace(state, language="de"))
        assert banner(visit) == "", name


def test_the_note_goes_with_the_language(qtbot: QtBot, pack: Pack) -> None:
    visit = visit_with(qtbot, pack, None)
    assert banner(visit)
    visit.window.look.dispatch(SetLanguage("fr"))
    assert banner(visit) == ""
    visit.window.look.dispatch(SetLanguage("de"))
    assert banner(visit)


def test_an_unknown_language_is_english_and_says_so(visit: Visit) -> None:
    visit.put(State(step=Step.HELP, language="tlh"))
    english = Voices({}).of("en")
    assert banner(visit) == english.render(partly_english())
    assert "How many people’s cancer had not grown?" in list(visit.texts())
