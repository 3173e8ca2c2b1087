"""Reading aloud: what a person has asked for, and what each wish leads to."""

from __future__ import annotations

from enum import Enum

from desktop_app.values import Value, replace

LEVELS = 5
"""The steps of loudness, from the softest to the largest that is allowed."""

FIRST_LEVEL = 3
"""The loudness with which every visit begins."""


class Pace(Enum):
    """How fast it is read."""

    USUAL = "usual"
    SLOW = "slow"
    SLOWEST = "slowest"


PACES: tuple[Pace, ...] = tuple(Pace)


class Hindrance(Enum):
    """Why nothing can be heard."""

    NO_ENGINE = "no-engine"
    NO_VOICE = "no-voice"


class Sound(Value, frozen=True, kw_only=True):
    """What is settled for all visits.

    Args:
        offered: Whether reading aloud is offered at all.
        largest: The largest volume, in per cent of what the computer gives.
        private: Whether only the person hears it, as with a headset; else what a
            person has answered is left out.
    """

    offered: bool = True
    largest: int = 100
    private: bool = True


class Aloud(Value, frozen=True, kw_only=True):
    """Reading aloud in this visit.

    Args:
        on: Whether pages are read: the open one, and each that opens after it.
        speaking: Whether it is to be read now; a touch hushes it, a new page does not.
        round: Goes up whenever reading has to begin anew at the top of what is shown.
        again: Goes up whenever the present sentence has to be said again.
        pace: How fast.
        level: How loud, from 1 to `LEVELS`.
        hindrance: Why nothing was heard, once that is known.
    """

    on: bool = False
    speaking: bool = False
    round: int = 0
    again: int = 0
    pace: Pace = Pace.USUAL
    level: int = FIRST_LEVEL
    hindrance: Hindrance | None = None


def begun(aloud: Aloud) -> Aloud:
    """Read what is shown, from its top."""
    return replace(aloud, on=True, speaking=True, round=aloud.round + 1, hindrance=None)


def ended(aloud: Aloud) -> Aloud:
    """Read no more; pace and loudness stay as they are for the visit."""
    return replace(aloud, on=False, speaking=False)


def hushed(aloud: Aloud) -> Aloud:
    """Stop for now; the next page is read again."""
    return replace(aloud, speaking=False) if aloud.speaking else aloud


def turned(aloud: Aloud) -> Aloud:
    """Something else is open than before: read that, where pages are read."""
    return begun(aloud) if aloud.on else aloud


def said_again(aloud: Aloud) -> Aloud:
    """Say the present sentence again, and go on from there."""
    return replace(aloud, on=True, speaking=True, again=aloud.again + 1)


def paced(aloud: Aloud, steps: int) -> Aloud:
    """Read so many steps slower, or faster where they are negative."""
    place = PACES.index(aloud.pace) + steps
    return replace(aloud, pace=PACES[min(max(place, 0), len(PACES) - 1)])


def louder(aloud: Aloud, steps: int) -> Aloud:
    """Read so many steps louder, or more softly where they are negative."""
    return replace(aloud, level=min(max(aloud.level + steps, 1), LEVELS))


def hindered(aloud: Aloud, hindrance: Hindrance) -> Aloud:
    """Nothing can be heard: say why, and read no more."""
    return replace(aloud, on=False, speaking=False, hindrance=hindrance)


def volume(aloud: Aloud, sound: Sound) -> float:
    """Return the volume from 0 to 1 that a level means where a largest is settled."""
    return aloud.level / LEVELS * sound.largest / 100
