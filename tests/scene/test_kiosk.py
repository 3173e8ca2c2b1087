"""What a kiosk shows: before a visit, instead of some pages of it, and over it."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.actions import (
    OpenSheet,
    PrintLeaflet,
    SaveLeaflet,
    StartAgain,
)
from desktop_app.journey.aloud_actions import Listen
from desktop_app.journey.kiosk import LONGEST_WAIT, Kiosk, KioskRules, Place, StaffDoor
from desktop_app.journey.kiosk_actions import (
    ChooseLanguage,
    ChooseTopic,
    ComeCloser,
    LeaveKiosk,
    StayHere,
    TypeDigit,
)
from desktop_app.journey.state import (
    ComfortSheet,
    LanguageSheet,
    LeafletSheet,
    ProgramSheet,
    Report,
    ReportKind,
    State,
    Step,
)
from desktop_app.l10n.render import Speaker
from desktop_app.narrative.message import Verbatim, numbers_in
from desktop_app.scene.blocks import Field, LeafletPreview
from desktop_app.scene.kiosk import out_of_order, resolve_kiosk, topic_of
from desktop_app.scene.kiosk_over import told_at
from desktop_app.scene.kiosk_scene import (
    Countdown,
    GreetingPage,
    LanguagesPage,
    PinPad,
    StaffMenu,
    TopicsPage,
)
from desktop_app.scene.languages import Languages
from desktop_app.scene.resolve import resolve
from desktop_app.scene.window_scene import Page, SheetScene, StartPage, WindowScene
from desktop_app.values import replace
from tests.visits.kiosk import (
    CLINIC,
    RULES,
    at_kiosk,
    kiosk_scene_of,
    kiosk_states,
    packs_of,
)
from tests.visits.walk import LANGUAGES, actions_in, messages, pieces, states

SAY = Speaker("en").render


@cache
def bundled() -> Pack:
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


def shown(state: State) -> WindowScene:
    return kiosk_scene_of(state, bundled())


def standing(state: State, **changes: object) -> State:
    """The same, with the kiosk changed."""
    assert state.kiosk is not None
    return replace(state, kiosk=replace(state.kiosk, **changes))


# --- Before a visit -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        (Place.GREETING, GreetingPage),
        (Place.LANGUAGES, LanguagesPage),
        (Place.TOPICS, TopicsPage),
    ],
)
def test_before_a_visit_there_is_one_page_and_nothing_around_it(
    place: Place, kind: type
) -> None:
    scene = shown(at_kiosk(place))
    assert type(scene.page) is kind
    assert (scene.header, scene.footer, scene.banner) == (None, None, ())
    assert scene.announcement == scene.page.heading
    assert CLINIC.name in [SAY(one) for one in messages(scene.page)]


def test_a_greeting_is_said_in_every_language_that_of_the_kiosk_first() -> None:
    page = shown(at_kiosk(Place.GREETING, language="de", home="de")).page
    assert isinstance(page, GreetingPage)
    codes = [one.language for one in page.greetings]
    assert codes[0] == "de"
    assert sorted(codes) == sorted(one.code for one in LANGUAGES.offered)
    assert page.action == ComeCloser()


def test_without_a_choice_of_languages_it_greets_in_its_own() -> None:
    state = at_kiosk(Place.GREETING, language="fr")
    page = resolve_kiosk(state, packs_of(bundled())).page
    assert isinstance(page, GreetingPage)
    assert [one.language for one in page.greetings] == ["fr"]


def test_every_language_has_a_tile_of_its_own_name() -> None:
    page = shown(at_kiosk(Place.LANGUAGES)).page
    assert isinstance(page, LanguagesPage)
    assert [(tile.language, SAY(tile.name), tile.action) for tile in page.tiles] == [
        (one.code, one.name, ChooseLanguage(one.code)) for one in LANGUAGES.offered
    ]
    assert page.listen is not None
    assert page.listen.action == Listen()


def test_the_topics_are_those_of_the_rules_in_their_order() -> None:
    rules = replace(RULES, topics=("two", "missing", "one"))
    page = shown(standing(at_kiosk(Place.TOPICS), rules=rules)).page
    assert isinstance(page, TopicsPage)
    assert [one.action for one in page.topics] == [
        ChooseTopic("two"),
        ChooseTopic("one"),
    ]
    assert page.language is not None
    assert page.language.action == OpenSheet(LanguageSheet())


def test_the_chosen_topic_is_shown_and_the_first_where_none_is_chosen() -> None:
    packs = packs_of(bundled())
    kiosk = Kiosk(rules=RULES)
    assert topic_of(replace(kiosk, topic="two"), packs) == "two"
    assert topic_of(kiosk, packs) == "one"
    assert topic_of(Kiosk(topic="gone"), {"only": bundled()}) == "only"


def test_what_is_said_of_silence_lies_over_the_languages_too() -> None:
    scene = shown(at_kiosk(Place.LANGUAGES, sheet=ComfortSheet()))
    assert isinstance(scene.page, LanguagesPage)
    assert scene.sheet is not None


def test_a_clinic_may_be_named_from_outside() -> None:
    state = replace(at_kiosk(Place.LANGUAGES), clinic=replace(CLINIC, name=""))
    packs = packs_of(bundled())
    page = resolve_kiosk(state, packs, clinic_name="The river clinic").page
    assert isinstance(page, LanguagesPage)
    assert page.clinic is not None
    assert SAY(page.clinic) == "The river clinic"
    unnamed = resolve_kiosk(state, packs).page
    assert isinstance(unnamed, LanguagesPage)
    assert unnamed.clinic is None


# --- The visit ------------------------------------------------------------------------


def test_elsewhere_a_visit_is_as_it_was() -> None:
    for _, state in states(bundled()):
        if state.led and not state.panel:
            assert resolve(state, bundled(), languages=LANGUAGES).over is None


def test_every_step_has_four_tools_and_the_last_forgets() -> None:
    for step in list(Step)[1:]:
        header = shown(at_kiosk(step=step)).header
        assert header is not None
        assert [tool.action for tool in header.tools] == [
            Listen(),
            OpenSheet(LanguageSheet()),
            OpenSheet(ComfortSheet()),
            StartAgain(),
        ]


def test_what_forgets_all_keeps_its_words_in_a_narrow_header() -> None:
    header = shown(at_kiosk(step=Step.HELP)).header
    assert header is not None
    assert not header.tools[-1].icon.value


def test_the_first_page_leads_back_where_something_comes_before_it() -> None:
    page = shown(at_kiosk()).page
    assert isinstance(page, StartPage)
    assert page.again is not None
    assert page.again.action == StartAgain()
    alone = KioskRules(opening=Place.LANGUAGES, several_languages=False)
    only = shown(standing(at_kiosk(), rules=alone)).page
    assert isinstance(only, StartPage)
    assert only.again is None


def test_the_first_page_elsewhere_has_no_such_way() -> None:
    page = resolve(State(), bundled(), languages=LANGUAGES).page
    assert isinstance(page, StartPage)
    assert page.again is None


@pytest.mark.parametrize("printing", [True, False])
def test_a_leaflet_is_offered_only_where_it_can_be_printed(printing: bool) -> None:
    state = standing(
        at_kiosk(step=Step.SUMMARY), rules=replace(RULES, printing=printing)
    )
    page = shown(state).page
    assert isinstance(page, Page)
    offered = set(actions_in(page.blocks))
    assert (OpenSheet(LeafletSheet()) in offered) is printing
    assert StartAgain() in offered


def _leaflet(report: Report | None = None) -> SheetScene:
    sheet = shown(
        at_kiosk(step=Step.SUMMARY, sheet=LeafletSheet(), report=report)
    ).sheet
    assert sheet is not None
    return sheet


def test_a_leaflet_is_printed_and_never_saved() -> None:
    sheet = _leaflet()
    (preview,) = (one for one in sheet.blocks if isinstance(one, LeafletPreview))
    assert preview.save is None
    assert preview.print_.action == PrintLeaflet()
    assert SaveLeaflet() not in set(actions_in(sheet))


@pytest.mark.parametrize("kind", list(ReportKind))
def test_no_report_speaks_of_a_file_or_a_place(kind: ReportKind) -> None:
    sheet = _leaflet(Report(kind=kind, place="/home/someone/leaflet.pdf"))
    said = " ".join(SAY(one) for one in messages(replace(sheet, blocks=())))
    said += " ".join(
        SAY(one)
        for block in sheet.blocks
        if not isinstance(block, LeafletPreview)
        for one in messages(block)
    )
    assert sheet.news is not None
    assert "someone" not in said
    assert not {"save", "saved", "file", "place"} & set(said.lower().split())


def test_nothing_is_typed_nothing_saved_and_nothing_is_the_clinicians() -> None:
    walked = [(name, replace(at_kiosk(), step=s.step, view=s.view, sheet=s.sheet,
               sections=s.sections, outcomes=s.outcomes, opened=s.opened))
              for name, s in states(bundled()) if not s.panel]  # fmt: skip
    for name, state in [*walked, *kiosk_states(bundled())]:
        scene = shown(state)
        assert scene.panel is None, name
        assert not [one for one in pieces(scene) if isinstance(one, Field)], name
        assert SaveLeaflet() not in set(actions_in(scene)), name
        said = {message.context for message in messages(scene)}
        assert "clinician" not in said, name


def test_sources_are_named_without_an_address_to_follow() -> None:
    scene = shown(at_kiosk(sheet=ProgramSheet()))
    assert scene.sheet is not None
    for message in messages(scene.sheet):
        for value in message.values:
            if isinstance(value, Verbatim):
                assert "://" not in value.text


# --- Over everything ------------------------------------------------------------------


def _over(**changes: object) -> object:
    return shown(standing(at_kiosk(step=Step.HELP), **changes)).over


def test_who_seems_to_have_gone_is_warned_with_the_seconds_that_are_left() -> None:
    over = _over(left=27)
    assert isinstance(over, Countdown)
    assert [number.value for number in numbers_in(over.left)] == [27]
    assert [number.value for number in numbers_in(over.figure)] == [27]
    assert (over.stay.action, over.again.action) == (StayHere(), StartAgain())
    assert over.stay.kind == "primary"


def test_seconds_are_told_now_and_then_and_one_by_one_at_the_end() -> None:
    told = [told_at(left, 30) for left in range(30, 0, -1)]
    assert list(dict.fromkeys(told)) == [30, 20, 10, 5, 4, 3, 2, 1]
    assert all(at >= left for at, left in zip(told, range(30, 0, -1), strict=True))
    assert [told_at(left, 25) for left in (25, 21, 20)] == [25, 25, 20]


def test_the_question_is_told_at_the_beginning_and_only_then() -> None:
    first, later = _over(left=30), _over(left=20)
    assert isinstance(first, Countdown)
    assert isinstance(later, Countdown)
    assert SAY(first.heading) in SAY(first.announced)
    assert SAY(first.heading) not in SAY(later.announced)
    other = _over(left=29)
    assert isinstance(other, Countdown)
    assert other.announced == first.announced


def test_the_warning_lies_over_the_keys_of_the_lock() -> None:
    assert isinstance(_over(left=9, door=StaffDoor(passed=True)), Countdown)
    assert isinstance(_over(left=9, door=StaffDoor(typed="1")), Countdown)


def test_digits_are_counted_and_never_told() -> None:
    one, other = (
        _over(door=StaffDoor(typed="4711")),
        _over(door=StaffDoor(typed="0000")),
    )
    assert one == other
    assert isinstance(one, PinPad)
    assert one.typed == 4
    assert [key.action for key in one.keys] == [
        TypeDigit(digit) for digit in "1234567890"
    ]
    assert one.news is None


def test_another_pin_has_to_wait() -> None:
    over = _over(door=StaffDoor(), wrong=12, wait=LONGEST_WAIT)
    assert isinstance(over, PinPad)
    assert over.news is not None
    assert [number.value for number in numbers_in(over.news)] == [LONGEST_WAIT]


def test_staff_who_have_passed_can_close_the_program() -> None:
    over = _over(door=StaffDoor(passed=True))
    assert isinstance(over, StaffMenu)
    assert over.leave.action == LeaveKiosk()


def test_what_lies_over_a_visit_changes_nothing_of_it() -> None:
    plain, warned = shown(at_kiosk()), shown(standing(at_kiosk(), left=30))
    assert replace(warned, over=None) == plain


# --- When it cannot begin -------------------------------------------------------------


def test_a_broken_kiosk_apologises_in_every_language_and_tells_staff_why() -> None:
    scene = out_of_order(("The policy, line 3: found 'x'.",), LANGUAGES)
    assert [code for code, _ in scene.apologies] == [
        one.code for one in LANGUAGES.offered
    ]
    assert [SAY(one) for one in scene.problems] == ["The policy, line 3: found 'x'."]
    assert [code for code, _ in out_of_order((), Languages()).apologies] == ["en"]
