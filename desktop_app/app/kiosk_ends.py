"""How the window of a kiosk can end, and what its guard does about it; pure."""

from __future__ import annotations

from enum import Enum
from typing import Final

from desktop_app.values import Value

WINDOW: Final = "--kiosk-window"
"""The word with which the guard starts the window; nobody else needs it."""

LEFT: Final = 0
"""The window's exit code when staff have left; no other way out has this one."""

MENDED: Final = 75
"""Its exit code when what kept it out of order seems to be mended."""

UNASKED: Final = 71
"""Its exit code when it closed and staff had not asked for that."""

SETTLED: Final = 3.0
"""Seconds after which a window has begun well: what ends it then is a new matter."""

PAUSES: Final = (0.0, 0.25, 0.5, 1.0, 2.0)
"""Seconds before the next start, after so many ends that came at once; then the last.

Somebody may be standing there, so none is long; a loop without a pause would only keep
the computer busy, and fill its journal.
"""


class Way(Enum):
    """In which way a window ended."""

    EXIT = "exit"
    HUNG = "hung"


class End(Value, frozen=True, kw_only=True):
    """How a window ended.

    Args:
        way: Whether by itself, or because it did not answer.
        code: Its exit code; below zero, as `subprocess` has it, a signal's number.
        after: How many seconds it was there.
    """

    way: Way = Way.EXIT
    code: int = 0
    after: float = 0.0


def is_over(end: End) -> bool:
    """Whether the kiosk is closed with this: only staff can do that."""
    return end.way is Way.EXIT and end.code == LEFT


def quick_ends(before: int, end: End) -> int:
    """Return how many windows in a row have now ended as soon as they began."""
    asked = end.way is Way.EXIT and end.code == MENDED
    return before + 1 if end.after < SETTLED and not asked else 0


def pause_after(quick: int) -> float:
    """Return how many seconds to wait before the window is opened again.

    Args:
        quick: How many in a row ended as soon as they began; the first of them can
            have been an accident, and is not waited for.
    """
    return PAUSES[min(max(quick - 1, 0), len(PAUSES) - 1)]


def sentence(end: End) -> str:
    """Return what the journal says: never anything of a visit."""
    seconds = f"after {end.after:.0f} s"
    if end.way is Way.HUNG:
        return f"The kiosk's window no longer answered {seconds}; it is opened anew."
    if end.code == LEFT:
        return f"Staff closed the kiosk {seconds}."
    if end.code == MENDED:
        return "What was out of order may be mended; the kiosk's window is opened anew."
    how = f"by signal {-end.code}" if end.code < 0 else f"with exit code {end.code}"
    return f"The kiosk's window ended {how} {seconds}; it is opened anew."
