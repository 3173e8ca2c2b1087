"""A kiosk: what a clinic has settled for it, and where it stands between two visits."""

from __future__ import annotations

from enum import Enum

from desktop_app.values import Value, replace

LEAST_COUNTDOWN = 20
"""Seconds to answer a warning before time runs out (WCAG 2.2, criterion 2.2.1)."""

LEAST_IDLE = 60
"""Seconds without a touch before that warning; a page takes longer to read."""

LONGEST_PIN = 12
SHORTEST_PIN = 4

LONGEST_WAIT = 300
"""Seconds to wait at most after wrong PINs."""


class Place(Enum):
    """Where a kiosk stands: three places before a visit, and the visit itself."""

    GREETING = "greeting"
    LANGUAGES = "languages"
    TOPICS = "topics"
    VISIT = "visit"

    def before(self, other: Place) -> bool:
        """Whether a person comes here before the other place, or is there."""
        places = tuple(Place)
        return places.index(self) <= places.index(other)


class KioskRules(Value, frozen=True, kw_only=True):
    """What is settled for all visits of a kiosk.

    Args:
        opening: Where it stands when nobody is there.
        several_languages: Whether there is a choice of languages.
        topics: The ids of the packs that are offered, in order.
        idle: Seconds without a touch before the warning.
        countdown: Seconds of the warning.
        greeting: Seconds without a touch, between visits, before the greeting.
        printing: Whether leaflets can be printed.
        staff: Whether there is a PIN, and so a way out for staff.
    """

    opening: Place = Place.LANGUAGES
    several_languages: bool = True
    topics: tuple[str, ...] = ()
    idle: int = 180
    countdown: int = 30
    greeting: int = 60
    printing: bool = False
    staff: bool = False


class StaffDoor(Value, frozen=True, kw_only=True):
    """The way out for staff, while it is open.

    Args:
        typed: The digits of the PIN so far.
        asked: Whether they wait to be compared.
        passed: Whether they were right; then staff have their choice.
    """

    typed: str = ""
    asked: bool = False
    passed: bool = False


class Kiosk(Value, frozen=True, kw_only=True):
    """A kiosk as it stands.

    Args:
        rules: What is settled.
        place: Where it stands.
        topic: The id of the pack that is shown.
        left: Seconds until the visit is dropped; None while nobody is warned.
        door: The way out for staff; None while it is shut.
        wrong: Wrong PINs since the last right one.
        wait: Seconds until another PIN is taken.
    """

    rules: KioskRules = KioskRules()
    place: Place = Place.LANGUAGES
    topic: str = ""
    left: int | None = None
    door: StaffDoor | None = None
    wrong: int = 0
    wait: int = 0


def standing(rules: KioskRules, *, wrong: int = 0, wait: int = 0) -> Kiosk:
    """Return a kiosk at which nobody is; what staff got wrong outlasts a visit."""
    topic = rules.topics[0] if rules.topics else ""
    place = _there(rules, rules.opening)
    return Kiosk(rules=rules, place=place, topic=topic, wrong=wrong, wait=wait)


def next_place(kiosk: Kiosk) -> Place:
    """Return where a person comes after the present place."""
    places = tuple(Place)
    after = places[min(places.index(kiosk.place) + 1, len(places) - 1)]
    return _there(kiosk.rules, after)


def _there(rules: KioskRules, place: Place) -> Place:
    """The place, or the next one after it at which there is something to choose."""
    if place is Place.LANGUAGES and not rules.several_languages:
        place = Place.TOPICS
    if place is Place.TOPICS and len(rules.topics) < 2:
        place = Place.VISIT
    return place


def pause_after(wrong: int) -> int:
    """Return how many seconds to wait after so many wrong PINs: each twice as long."""
    return min(2**wrong, LONGEST_WAIT) if wrong > 0 else 0


def opened_door(kiosk: Kiosk) -> Kiosk:
    """Show the keys for the PIN, where there is one."""
    if not kiosk.rules.staff:
        return kiosk
    return replace(kiosk, door=StaffDoor())


def shut_door(kiosk: Kiosk) -> Kiosk:
    """Put the keys away, and what was typed."""
    return replace(kiosk, door=None)


def typed(kiosk: Kiosk, digit: str) -> Kiosk:
    """Add a digit to the PIN; not while one is compared or has to be waited for."""
    door = kiosk.door
    if door is None or door.asked or door.passed or kiosk.wait > 0:
        return kiosk
    if len(digit) != 1 or digit not in "0123456789":
        raise ValueError(digit)
    return replace(kiosk, door=replace(door, typed=(door.typed + digit)[:LONGEST_PIN]))


def erased(kiosk: Kiosk) -> Kiosk:
    """Take the last digit back."""
    door = kiosk.door
    if door is None or door.asked or door.passed:
        return kiosk
    return replace(kiosk, door=replace(door, typed=door.typed[:-1]))


def offered(kiosk: Kiosk) -> Kiosk:
    """Have the PIN compared."""
    door = kiosk.door
    if door is None or not door.typed or door.passed or kiosk.wait > 0:
        return kiosk
    return replace(kiosk, door=replace(door, asked=True))


def answered(kiosk: Kiosk, *, fits: bool) -> Kiosk:
    """Let staff pass, or make them wait longer than the last time."""
    door = kiosk.door
    if door is None or not door.asked:
        return kiosk
    if fits:
        return replace(kiosk, door=StaffDoor(passed=True), wrong=0, wait=0)
    wrong = kiosk.wrong + 1
    return replace(kiosk, door=StaffDoor(), wrong=wrong, wait=pause_after(wrong))


def waited(kiosk: Kiosk) -> Kiosk:
    """A second has passed for who has to wait."""
    return replace(kiosk, wait=max(0, kiosk.wait - 1))
