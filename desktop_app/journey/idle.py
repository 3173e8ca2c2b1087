"""What is due at a kiosk when nobody has touched it for a while; pure."""

from __future__ import annotations

import math

from desktop_app.journey.actions import Action, StartAgain
from desktop_app.journey.beginning import nobody
from desktop_app.journey.kiosk import Place
from desktop_app.journey.kiosk_actions import CountDown, ShowGreeting, StayHere
from desktop_app.journey.state import State


def due(state: State, quiet: float) -> Action | None:
    """Return what has to happen now, if something has.

    A person is warned first, and has as long as the countdown takes to answer, as often
    as it comes (WCAG 2.2, success criterion 2.2.1).

    Args:
        state: The visit.
        quiet: Seconds since the last sign of a person: a touch, a key, or something
            that was still being read aloud.
    """
    kiosk = state.kiosk
    if kiosk is None:
        return None
    rules = kiosk.rules
    if nobody(state):
        greets = kiosk.place is not Place.GREETING and quiet >= rules.greeting
        return ShowGreeting() if greets else None
    if quiet < rules.idle:
        return None if kiosk.left is None else StayHere()
    left = math.ceil(rules.idle + rules.countdown - quiet)
    if left <= 0:
        return StartAgain()
    return None if left == kiosk.left else CountDown(left)
