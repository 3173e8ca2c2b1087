"""What a kiosk lays over everything: the warning, the keys of the lock, staff's choice.

The warning lies over the keys as well. It is there only where nobody has touched
anything for long, so nobody is typing then; whoever's visit is about to be dropped has
to be told, although somebody opened the lock meanwhile; and what staff may do is out of
reach for the next person.
"""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.journey.kiosk import Kiosk, StaffDoor
from desktop_app.journey.kiosk_actions import (
    EraseDigit,
    LeaveKiosk,
    OfferPin,
    ShutDoor,
    StayHere,
    TypeDigit,
)
from desktop_app.narrative import about, chrome
from desktop_app.narrative import kiosk as words
from desktop_app.narrative.message import Message
from desktop_app.narrative.phrases import follows
from desktop_app.scene.again_button import again_button
from desktop_app.scene.blocks import Button, Icon
from desktop_app.scene.kiosk_scene import Countdown, Over, PinPad, StaffMenu
from desktop_app.version import __version__

DIGITS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)
"""The keys in the order in which they stand."""

_TEN = 10
_LAST = 5
"""From so many seconds on each is told."""


def over(kiosk: Kiosk, pack: Pack) -> Over | None:
    """Return what lies over everything, if anything does."""
    if kiosk.left is not None:
        return _countdown(kiosk, kiosk.left)
    if kiosk.door is None:
        return None
    if kiosk.door.passed:
        return _staff_menu(pack)
    return _pin_pad(kiosk, kiosk.door)


def _countdown(kiosk: Kiosk, left: int) -> Countdown:
    return Countdown(
        heading=words.are_you_there(),
        figure=words.figure("seconds", left),
        left=words.seconds_left(left),
        why=words.what_then(),
        stay=Button(text=words.still_here(), action=StayHere(), kind="primary"),
        again=again_button(),
        announced=_announced(left, max(left, kiosk.rules.countdown)),
    )


def _announced(left: int, of: int) -> Message:
    """What is said: all of it first, then the seconds now and then.

    A sentence every second could never be heard to its end.
    """
    told = told_at(left, of)
    if told == of:
        return follows(words.are_you_there(), words.seconds_left(told))
    return words.seconds_left(told)


def told_at(left: int, of: int) -> int:
    """Return how many seconds were left when it was last told.

    Args:
        left: How many are left now.
        of: With how many it began.
    """
    if left <= _LAST:
        return left
    return min(-(-left // _TEN) * _TEN, of)


def _pin_pad(kiosk: Kiosk, door: StaffDoor) -> PinPad:
    typed = len(door.typed)
    return PinPad(
        heading=words.type_pin(),
        typed=typed,
        state=words.digits_typed(typed),
        news=words.try_later(kiosk.wait) if kiosk.wait > 0 else None,
        keys=tuple(
            Button(text=words.figure("digit", one), action=TypeDigit(str(one)))
            for one in DIGITS
        ),
        erase=Button(
            text=words.erase(), action=EraseDigit(), icon=Icon.ERASE, icon_only=True
        ),
        offer=Button(text=words.offer(), action=OfferPin(), kind="primary"),
        close=Button(text=chrome.close(), action=ShutDoor(), icon=Icon.CLOSE),
    )


def _staff_menu(pack: Pack) -> StaffMenu:
    return StaffMenu(
        heading=words.for_staff(),
        lines=(about.about_version(__version__, pack), about.about_dates(pack)),
        leave=Button(text=words.leave(), action=LeaveKiosk(), icon=Icon.CLOSE),
        close=Button(text=chrome.back(), action=ShutDoor(), icon=Icon.BACK),
    )
