"""What a screen reader says of what lies over everything, and when."""

from __future__ import annotations

from desktop_app.narrative.message import Message
from desktop_app.scene.kiosk_scene import Countdown, Over, PinPad, StaffMenu


def told(over: Over | None, before: Over | None) -> Message | None:
    """Return what is said now; None where nothing is new.

    Seconds that run are not told one by one, and digits are only counted.
    """
    match over:
        case Countdown():
            same = isinstance(before, Countdown) and before.announced == over.announced
            return None if same else over.announced
        case PinPad():
            return _told_of_pin(over, before)
        case StaffMenu():
            return None if isinstance(before, StaffMenu) else over.heading
        case None:
            return None


def _told_of_pin(over: PinPad, before: Over | None) -> Message | None:
    if not isinstance(before, PinPad):
        return over.heading
    if over.news is not None and before.news is None:
        return over.news
    return None if over.typed == before.typed else over.state
