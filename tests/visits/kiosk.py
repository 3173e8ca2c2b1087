"""Every page that a kiosk can show, beside those that a visit has everywhere."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.evidence.fact import Pack
from desktop_app.journey.kiosk import Kiosk, KioskRules, Place, StaffDoor, pause_after
from desktop_app.journey.state import (
    Clinic,
    ComfortSheet,
    LanguageSheet,
    LeafletSheet,
    ProgramSheet,
    Report,
    ReportKind,
    SilenceSheet,
    State,
    Step,
)
from desktop_app.scene.kiosk import resolve_kiosk
from desktop_app.scene.languages import Languages
from desktop_app.scene.window_scene import WindowScene
from desktop_app.values import replace
from tests.visits.walk import LANGUAGES

TOPICS = ("one", "two", "three")
"""What the packs of a kiosk are called here; all of them are the bundled one."""

CLINIC = Clinic(name="The clinic by the river", telephone="020 555 0100")
RULES = KioskRules(
    opening=Place.GREETING, topics=TOPICS, printing=True, staff=True, countdown=30
)
LEFT = (30, 29, 10, 5, 1)
"""Seconds of a countdown at which it is looked at."""


def kiosk_scene_of(
    state: State, pack: Pack, languages: Languages = LANGUAGES
) -> WindowScene:
    """Return what a kiosk shows."""
    return resolve_kiosk(state, packs_of(pack), languages=languages)


def packs_of(pack: Pack) -> dict[str, Pack]:
    """Return the packs that the rules name."""
    return dict.fromkeys(TOPICS, pack)


def at_kiosk(place: Place = Place.VISIT, **changes: object) -> State:
    """Return a visit at a kiosk."""
    kiosk = Kiosk(rules=RULES, place=place, topic=TOPICS[0])
    state = State(kiosk=kiosk, led=False, clinic=CLINIC, home_clinic=CLINIC)
    return replace(state, **changes)


def kiosk_states(pack: Pack) -> Iterator[tuple[str, State]]:
    """Yield a name and a state for everything that only a kiosk shows."""
    for number, place in enumerate(tuple(Place)[:-1]):
        yield f"k{number}-{place.value}", at_kiosk(place)
    yield "k3-start", at_kiosk()
    yield "k3-step", at_kiosk(step=Step.SITUATION)
    yield from _summaries(pack)
    yield from _leaflets()
    for sheet in (ComfortSheet(), LanguageSheet(), ProgramSheet(), SilenceSheet()):
        name = type(sheet).__name__.removesuffix("Sheet").lower()
        yield f"k6-{name}", at_kiosk(step=Step.SUMMARY, sheet=sheet)
    yield from _overs()


def _summaries(pack: Pack) -> Iterator[tuple[str, State]]:
    asked = tuple(question.id for question in pack.file.team_questions)
    state = at_kiosk(step=Step.SUMMARY, questions=asked[:1])
    yield "k4-summary", state
    assert state.kiosk is not None
    silent = replace(state.kiosk, rules=replace(RULES, printing=False))
    yield "k4-summary-without-printer", replace(state, kiosk=silent)


def _leaflets() -> Iterator[tuple[str, State]]:
    state = at_kiosk(step=Step.SUMMARY, sheet=LeafletSheet())
    yield "k5-leaflet", state
    for kind in ReportKind:
        told = replace(state, report=Report(kind=kind, place="/home/leaflets"))
        yield f"k5-leaflet-{kind.value}", told


def _overs() -> Iterator[tuple[str, State]]:
    for left in LEFT:
        yield f"k7-countdown-{left}", _over(left=left)
    yield "k7-countdown-before", _over(place=Place.TOPICS, left=LEFT[0])
    yield "k8-pin", _over(door=StaffDoor())
    yield "k8-pin-typed", _over(door=StaffDoor(typed="4711"))
    yield "k8-pin-longest", _over(door=StaffDoor(typed="123456789012"))
    for wrong in (1, 9):
        shut = _over(door=StaffDoor(), wrong=wrong, wait=pause_after(wrong))
        yield f"k8-pin-wrong-{wrong}", shut
    yield "k9-staff", _over(door=StaffDoor(passed=True))
    yield "k9-staff-warned", _over(door=StaffDoor(passed=True), left=LEFT[0])


def _over(place: Place = Place.VISIT, **changes: object) -> State:
    """A visit over which something lies."""
    state = at_kiosk(place, step=Step.HELP if place is Place.VISIT else Step.START)
    assert state.kiosk is not None
    return replace(state, kiosk=replace(state.kiosk, **changes))
