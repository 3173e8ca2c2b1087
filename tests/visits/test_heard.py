"""Everything on a page can be heard: in order, once, marked, and stopped by a touch."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import (
    AnswerAbout,
    CloseSheet,
    GoNext,
    GoTo,
    OpenSheet,
    SetLanguage,
    SetTextSize,
    StartAgain,
    Tell,
)
from desktop_app.journey.aloud import Hindrance, Sound
from desktop_app.journey.aloud_actions import (
    Listen,
    SayAgain,
    SetPace,
    SetVolume,
    StopListening,
)
from desktop_app.journey.state import (
    ComfortSheet,
    LeafletSheet,
    PatientScreen,
    Report,
    ReportKind,
    SilenceSheet,
    State,
    Step,
)
from desktop_app.l10n.render import unmarked
from desktop_app.scene.patient_screen import resolve_patient
from desktop_app.speech.ear import for_the_ear
from desktop_app.ui.aloud.marks import Frame
from desktop_app.ui.aloud.passages import Passage, passages
from desktop_app.ui.array_card import ArrayCardView
from desktop_app.ui.bar_row import BarRowView
from desktop_app.ui.header import HeaderView
from desktop_app.ui.panel_view import PanelView
from desktop_app.ui.pictures import Picture
from desktop_app.ui.wrapped_text import WrappedText
from desktop_app.values import replace
from tests.visits.heard import Listener
from tests.visits.tongues import CODES
from tests.visits.visit import Visit
from tests.visits.walk import LANGUAGES, states

ROOT = Path(__file__).parents[2]

CHOSEN = "chosen"
"""What is said of an answer that is chosen; no widget shows it in words."""

FIRST_PICTURE = (
    "Hormone treatment alone: after 6 months, the cancer had not grown in 29 out of "
    "100 people."
)

HEARD_ONLY = {
    "You can press:",
    "Your own answers are not read aloud, so nobody else hears them.",
}


@pytest.fixture
def listener(visit: Visit) -> Listener:
    return Listener(visit)


def told(visit: Visit, *, private: bool = True) -> list[Passage]:
    """What is read of what is shown now."""
    window = visit.window
    language = visit.state.language
    return passages(window.reading(), window.look, language, private=private)


def heard(visit: Visit, *, private: bool = True) -> list[str]:
    return [one.words for one in told(visit, private=private)]


def dispatch(visit: Visit, *actions: object) -> None:
    for action in actions:
        visit.window.store.dispatch(action)  # type: ignore[arg-type] # any action
    QApplication.processEvents()


# --- What is read ---------------------------------------------------------------------


def unread(widget: QWidget) -> bool:
    """Whether a widget's words are heard some other way, or belong to every page."""
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, HeaderView | PanelView):
            return True
        parent = above.parentWidget()
        if isinstance(parent, ArrayCardView) and above in (
            parent.name, parent.number, parent.had,
        ):  # fmt: skip
            return True
        if isinstance(parent, BarRowView) and above in parent.labels:
            return True
        above = parent
    return False


def test_every_sentence_of_every_page_is_heard_once(visit: Visit, pack: Pack) -> None:
    for name, state in states(pack):
        visit.put(state)
        passages_here = told(visit)
        parts = Counter((id(one.widget), one.part) for one in passages_here if one.part)
        assert not parts or max(parts.values()) == 1, name
        said = "".join(one.words for one in passages_here)
        for widget in visit.shown():
            if unread(widget) or isinstance(widget, HeaderView):
                continue
            if isinstance(widget, WrappedText):
                name_of = widget.accessibleName()
                words = name_of or unmarked(widget.text())
            elif isinstance(widget, Picture):
                words = widget.accessibleName()
            else:
                continue
            for word in words.split():
                assert word.strip("….,–!? ") in said, (name, words)


def test_all_that_is_heard_is_seen_or_is_a_name(visit: Visit, pack: Pack) -> None:
    for name, state in states(pack):
        visit.put(state)
        there = {unmarked(one) for one in visit.texts()}
        everything = "\n".join(there)
        for words in heard(visit):
            plain = words.removesuffix(f", {CHOSEN}")
            assert plain in everything or plain in HEARD_ONLY, (name, words)


def test_a_page_is_read_in_the_order_of_a_listener(visit: Visit) -> None:
    visit.put(State(step=Step.HELP))
    said = heard(visit)
    places = [
        said.index(one)
        for one in (
            "How many people’s cancer had not grown?",
            "Each figure is one person out of 100 people in the study.",
            FIRST_PICTURE,
            "Nothing you choose here is saved",
            "Picture, chosen",
            "The cancer got smaller",
            "You can press:",
            "Back",
            "Next",
        )
    ]
    assert places == sorted(places)
    assert said[-1] == "Next"
    assert "Listen" not in said
    assert "Comfort" not in said


def test_a_sheet_is_read_alone(visit: Visit) -> None:
    visit.put(State(step=Step.HELP, sheet=ComfortSheet()))
    said = heard(visit)
    assert said[0] == "Make it comfortable"
    assert said[-1] == "Close"
    assert "Next" not in said


def test_the_clinicians_panel_is_not_read_beside_a_page(visit: Visit) -> None:
    visit.window.resize(1600, 900)
    visit.put(State(step=Step.HELP))
    alone = heard(visit)
    visit.put(State(step=Step.HELP, panel=True))
    assert heard(visit) == alone


def test_what_is_folded_is_not_read(visit: Visit, pack: Pack) -> None:
    by_name = dict(states(pack))
    longer = 0
    for name in [one for one in by_name if one.endswith("-more")]:
        visit.put(by_name[name])
        unfolded = len(heard(visit))
        visit.put(by_name[name.removesuffix("-more")])
        assert len(heard(visit)) <= unfolded
        longer += len(heard(visit)) < unfolded
    assert longer


def test_pages_are_heard_in_every_language(visit: Visit, pack: Pack) -> None:
    for language in CODES:
        visit.put(State(step=Step.HELP, language=language))
        here = told(visit)
        assert {one.language for one in here} == {language}
        assert all(for_the_ear(one.words, language) for one in here)


def test_a_languages_name_is_said_in_that_language(visit: Visit) -> None:
    visit.put(State())
    tongues = {one.words.partition(",")[0]: one.language for one in told(visit)}
    for one in LANGUAGES.offered:
        assert tongues[one.name] == one.code


# --- What a person has answered -------------------------------------------------------


def test_own_answers_are_for_private_listening_only(visit: Visit, pack: Pack) -> None:
    for name, state in states(pack):
        if not name.startswith(("01-situation-about-you-", "06-matters-rated")) and (
            name not in {"05-sure-notes", "08-summary-full", "07-check-answered-0"}
        ):
            continue
        visit.put(state)
        alone, aloud = heard(visit), heard(visit, private=False)
        owned_up = [one for one in aloud if one.startswith("Your own answers")]
        assert alone != aloud, name
        untouched = replace(state, about=(), ratings=(), answers=(), questions=())
        visit.put(untouched)
        blank = set(heard(visit, private=False))
        told_anew = [one for one in aloud if one not in blank and one not in owned_up]
        assert told_anew == [], name


def test_the_page_itself_says_nothing_of_answers_where_there_are_none(
    visit: Visit, pack: Pack
) -> None:
    visit.put(State(step=Step.MATTERS))
    assert not [one for one in heard(visit, private=False) if "own answers" in one]


# --- Listening ------------------------------------------------------------------------


def test_a_visit_is_silent_until_somebody_listens(listener: Listener) -> None:
    dispatch(listener.visit, GoNext(), GoNext())
    assert listener.ears == []
    assert listener.visit.window.reader is None


def reads(visit: Visit) -> bool:
    """Whether the page is being read now."""
    return visit.state.aloud.speaking


def test_listening_reads_the_page_to_its_end_and_stops(listener: Listener) -> None:
    visit = listener.visit
    visit.touch(Listen())
    assert reads(visit)
    whole = heard(visit)
    said = listener.ear.to_the_end()
    assert said == [for_the_ear(one, "en") for one in whole]
    assert visit.state.aloud.on
    assert not reads(visit)
    assert marks(visit) == []


def test_each_page_after_it_is_read_too(listener: Listener) -> None:
    visit = listener.visit
    dispatch(visit, Listen(), GoNext())
    assert listener.ear.saying is not None
    assert listener.ear.saying.words == "Your situation"
    dispatch(visit, OpenSheet(ComfortSheet()))
    assert listener.ear.saying.words == "Make it comfortable"
    dispatch(visit, CloseSheet())
    assert listener.ear.saying.words == "Your situation"


def marks(visit: Visit) -> list[QWidget]:
    """What is marked as being read."""
    texts = [one for one in visit.shown() if getattr(one, "_heard", None)]
    frames = [
        one for one in visit.window.findChildren(Frame) if one.isVisibleTo(visit.window)
    ]
    return [*texts, *frames]


def test_what_is_said_is_marked_and_seen(listener: Listener) -> None:
    visit = listener.visit
    visit.put(State(step=Step.SITUATION))
    dispatch(visit, Listen())
    reader = visit.window.reader
    assert reader is not None
    while listener.ear.saying is not None and reader.waiting:
        marked = marks(visit)
        assert len(marked) == 1
        passage = reader.waiting[0]
        widget = passage.widget
        if passage.part is not None:
            assert isinstance(widget, QLabel)
            assert marked == [widget]
            start, end = passage.part
            assert unmarked(widget.text()[start:end]) == passage.words
        assert widget.visibleRegion().boundingRect().height() > 0, passage.words
        listener.ear.end()
    assert marks(visit) == []


def test_the_marked_words_are_painted_on_another_ground(visit: Visit) -> None:
    text = WrappedText(visit.window.look, visit.window)
    text.show_text("One sentence. And another one, which is longer.")
    text.resize(200, 100)
    plain = text.grab().toImage()
    text.mark_heard((0, 13))
    assert text.grab().toImage() != plain
    assert text.place_of((0, 13)).width() > 20
    assert text.place_of((14, 47)).bottom() > text.place_of((0, 13)).bottom()
    text.mark_heard(None)
    assert text.grab().toImage() == plain


@pytest.mark.parametrize("way", ["mouse", "key", "touch"])
def test_a_touch_anywhere_hushes(listener: Listener, way: str) -> None:
    visit = listener.visit
    visit.put(State(step=Step.HELP))
    dispatch(visit, Listen())
    listener.ear.end()
    if way == "mouse":
        heading = visit.window.frame.heading()
        assert heading is not None
        QTest.mousePress(heading, Qt.MouseButton.LeftButton)
    elif way == "key":
        QTest.keyClick(visit.window, Qt.Key.Key_Down)
    else:
        heading = visit.window.frame.heading()
        assert heading is not None
        visit.tap(heading)
    QApplication.processEvents()
    assert listener.ear.saying is None
    assert visit.state.aloud.on
    assert not visit.state.aloud.speaking
    assert marks(visit) == []


def test_keys_that_do_nothing_do_not_hush(listener: Listener) -> None:
    dispatch(listener.visit, Listen())
    QTest.keyClick(listener.visit.window, Qt.Key.Key_Shift)
    assert listener.ear.saying is not None


def test_the_strip_does_not_hush(listener: Listener) -> None:
    visit = listener.visit
    visit.put(State(step=Step.HELP))
    dispatch(visit, Listen())
    listener.ear.end()
    second = listener.ear.said[-1].words
    for action, words in ((SetPace(1), second), (SetVolume(1), second)):
        visit.touch(action)
        assert visit.state.aloud.speaking
        assert listener.ear.said[-1].words == words
    visit.touch(SayAgain())
    assert listener.ear.words.count(second) == 4
    volume, rate = listener.ear.tuned[-1]
    assert volume == pytest.approx(0.8)
    assert rate == pytest.approx(-0.35)
    visit.touch(StopListening())
    assert listener.ear.saying is None
    assert not visit.state.aloud.on


def test_a_sentence_is_said_again_after_a_hush_and_it_goes_on(
    listener: Listener,
) -> None:
    visit = listener.visit
    visit.put(State(step=Step.HELP))
    dispatch(visit, Listen())
    listener.ear.end()
    second = listener.ear.said[-1].words
    QTest.keyClick(visit.window, Qt.Key.Key_Down)
    assert listener.ear.saying is None
    dispatch(visit, SayAgain())
    assert listener.ear.said[-1].words == second
    listener.ear.end()
    assert listener.ear.said[-1].words not in {second, listener.ear.said[0].words}


def test_keys_steer_it(listener: Listener) -> None:
    visit = listener.visit
    QTest.keyClick(visit.window, Qt.Key.Key_F2)
    assert visit.state.aloud.speaking
    QTest.keyClick(visit.window, Qt.Key.Key_F2)
    assert not visit.state.aloud.on
    QTest.keyClick(visit.window, Qt.Key.Key_F2)
    QTest.keyClick(visit.window, Qt.Key.Key_Escape)
    assert not visit.state.aloud.on
    assert listener.ear.saying is None


def test_keys_lead_to_what_is_then_said(listener: Listener) -> None:
    visit = listener.visit
    dispatch(visit, Listen())
    visit.key(Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert listener.ear.saying is not None
    assert listener.ear.saying.words == for_the_ear(visit.focus.accessibleName(), "en")
    listener.ear.end()
    assert listener.ear.saying is None


def test_another_language_is_read_by_its_own_voice(listener: Listener) -> None:
    visit = listener.visit
    dispatch(visit, Listen(), SetLanguage("de"))
    assert listener.ear.saying is not None
    assert listener.ear.saying.language == "de"
    assert len(marks(visit)) == 1


def test_news_are_said_where_somebody_listens(listener: Listener) -> None:
    visit = listener.visit
    visit.put(State(step=Step.SUMMARY, sheet=LeafletSheet()))
    dispatch(visit, Listen())
    listener.ear.to_the_end()
    dispatch(visit, Tell(Report(kind=ReportKind.NO_PRINTER)))
    assert visit.scene.sheet is not None
    assert visit.scene.sheet.news is not None
    said = visit.window.look.spoken(visit.scene.sheet.news)
    assert listener.ear.said[-1].words == for_the_ear(said, "en")
    listener.ear.end()


# --- Silence --------------------------------------------------------------------------


@pytest.mark.parametrize("hindrance", list(Hindrance))
def test_who_hears_nothing_is_told_why(
    listener: Listener, hindrance: Hindrance
) -> None:
    visit = listener.visit
    dispatch(visit, Listen())
    listener.ear.hinder(hindrance)
    assert visit.state.sheet == SilenceSheet()
    assert visit.state.aloud.hindrance is hindrance
    assert not visit.state.aloud.on
    assert listener.ear.closed
    texts = "\n".join(visit.texts())
    assert ("no voice" in texts) is (hindrance is Hindrance.NO_VOICE)
    assert "You can still read and press everything here." in texts
    dispatch(visit, CloseSheet(), Listen())
    assert len(listener.ears) == 2
    assert listener.ear.saying is not None


def test_a_name_in_a_language_without_a_voice_is_passed_over(
    listener: Listener,
) -> None:
    visit = listener.visit
    dispatch(visit, Listen())
    while listener.ear.saying is None or listener.ear.saying.language == "en":
        listener.ear.end()
    listener.ear.hinder(Hindrance.NO_VOICE)
    assert visit.state.sheet is None
    assert listener.ear.saying is not None


def test_an_engine_that_never_answers_is_given_up_once(listener: Listener) -> None:
    visit = listener.visit
    dispatch(visit, Listen())
    reader = visit.window.reader
    assert reader is not None
    reader._patience.setInterval(0)
    reader._patience.start()
    QTest.qWait(20)
    assert visit.state.sheet == SilenceSheet()
    assert visit.state.aloud.hindrance is Hindrance.NO_ENGINE
    assert listener.ear.closed
    assert not reader.saying


def test_nothing_is_left_when_the_visit_ends(listener: Listener) -> None:
    visit = listener.visit
    dispatch(visit, Listen(), GoNext())
    reader = visit.window.reader
    assert reader is not None
    dispatch(visit, StartAgain())
    assert listener.ear.closed
    assert reader.waiting == ()
    assert not reader.saying
    assert marks(visit) == []
    dispatch(visit, Listen())
    assert len(listener.ears) == 2


def test_nothing_is_left_when_the_window_closes(listener: Listener) -> None:
    dispatch(listener.visit, Listen())
    listener.visit.window.close()
    assert listener.ear.closed
    assert listener.visit.window.reader is not None
    assert not listener.visit.window.reader.saying


def test_what_comes_late_from_the_engine_is_not_heard(listener: Listener) -> None:
    visit = listener.visit
    dispatch(visit, Listen())
    first = listener.ear.said[0].number
    dispatch(visit, GoNext())
    now = listener.ear.saying
    listener.ear.ended.emit(first)
    QApplication.processEvents()
    assert listener.ear.saying == now


def test_where_it_is_not_offered_there_is_no_button(listener: Listener) -> None:
    visit = listener.visit
    visit.put(State(step=Step.HELP, sound=Sound(offered=False)))
    with pytest.raises(AssertionError, match="nothing here means"):
        visit.item(Listen())
    QTest.keyClick(visit.window, Qt.Key.Key_F2)
    assert listener.ears == []


def test_the_patients_screen_shows_neither_strip_nor_mark(pack: Pack) -> None:
    state = State(step=Step.HELP, screen=PatientScreen())
    spoken = replace(state, aloud=replace(state.aloud, on=True, speaking=True))
    scene = resolve_patient(spoken, pack, languages=LANGUAGES)
    assert scene == resolve_patient(state, pack, languages=LANGUAGES)
    assert scene.listening is None
    assert not scene.aloud.on


# --- The strip ------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (640, 480)])
@pytest.mark.parametrize("language", ["en_XA", "ar_XB"])
def test_the_strip_fits_and_leaves_room(
    visit: Visit, size: tuple[int, int], language: str
) -> None:
    Listener(visit)
    for text_size in (100, 200):
        visit.window.resize(*size)
        visit.put(State(step=Step.HELP, language=language, text_size=text_size))
        dispatch(visit, Listen())
        strip = visit.window.frame.listening
        assert strip is not None
        assert strip.isVisible()
        for button in strip.buttons:
            assert button.width() >= 48
            assert button.height() >= 48
            assert strip.rect().contains(button.geometry())
            assert button.accessibleName()
        if text_size == 100:
            assert strip.height() <= 70
        footer, page = visit.window.frame.footer, visit.window.frame.page
        assert footer is not None
        assert page is not None
        assert strip.geometry().bottom() < footer.y()
        assert page.geometry().bottom() < strip.y()


def test_the_strip_can_be_reached_below_a_sheet(listener: Listener) -> None:
    visit = listener.visit
    visit.put(State(step=Step.HELP, sheet=ComfortSheet()))
    dispatch(visit, Listen())
    visit.touch(StopListening())
    assert not visit.state.aloud.on
    assert visit.state.sheet == ComfortSheet()


def test_nothing_moves_when_a_touch_hushes(listener: Listener) -> None:
    visit = listener.visit
    visit.put(State(step=Step.HELP))
    dispatch(visit, Listen())
    strip, page = visit.window.frame.listening, visit.window.frame.page
    assert strip is not None
    assert page is not None
    before = (strip.geometry(), page.geometry(), [b.geometry() for b in strip.buttons])
    QTest.keyClick(visit.window, Qt.Key.Key_Down)
    assert not visit.state.aloud.speaking
    now = (strip.geometry(), page.geometry(), [b.geometry() for b in strip.buttons])
    assert now == before


def test_what_could_change_nothing_cannot_be_pressed(listener: Listener) -> None:
    visit = listener.visit
    visit.put(State(step=Step.HELP))
    dispatch(visit, Listen())
    assert not visit.item(SetPace(-1)).isEnabled()
    dispatch(visit, SetPace(1), SetPace(1), SetVolume(9))
    assert not visit.item(SetPace(1)).isEnabled()
    assert not visit.item(SetVolume(1)).isEnabled()
    assert visit.item(SetPace(-1)).isEnabled()


def test_text_size_and_answers_do_not_start_it_anew(
    listener: Listener, pack: Pack
) -> None:
    visit = listener.visit
    visit.put(State(step=Step.SITUATION, sections=(("situation", "about-you"),)))
    dispatch(visit, Listen())
    asked = pack.file.about[0]
    dispatch(visit, AnswerAbout(asked.id, asked.answers[0].id))
    assert listener.ear.saying is None
    dispatch(visit, SetTextSize(150), GoTo(Step.OPTIONS))
    assert listener.ear.saying is not None


def watches(visit: Visit) -> bool:
    """Whether touches are noticed now."""
    reader = visit.window.reader
    return reader is not None and reader._touches._watching


def test_the_filter_of_touches_is_gone_when_nothing_is_said(
    listener: Listener,
) -> None:
    visit = listener.visit
    dispatch(visit, Listen())
    assert watches(visit)
    listener.ear.to_the_end()
    assert not watches(visit)


def test_nothing_of_speech_is_there_before_somebody_listens() -> None:
    code = """
import sys
from desktop_app.app.start import application, make_window, open_pack
from desktop_app.journey.actions import GoNext
from desktop_app.journey.aloud_actions import Listen
running = application()
window = make_window(open_pack(None))
window.show()
running.processEvents()
window.store.dispatch(GoNext())
running.processEvents()
there = [name for name in sys.modules if "speech" in name.lower() or "aloud." in name]
mine = [name for name in there if not name.startswith("desktop_app.journey")]
print([name for name in mine if "narrative" not in name])
window.store.dispatch(Listen())
print("PySide6.QtTextToSpeech" in sys.modules, "desktop_app.speech.ear" in sys.modules)
window.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines() == ["[]", "False True"], done.stderr
