"""What reading aloud does when something is asked of it, and when something changes."""

from __future__ import annotations

from desktop_app.journey import aloud as wishes
from desktop_app.journey.aloud_actions import (
    AloudAction,
    Hush,
    Listen,
    SayAgain,
    SetPace,
    SetVolume,
    StopListening,
    TellHindrance,
)
from desktop_app.journey.state import SilenceSheet, State
from desktop_app.values import replace


def after_listening(state: State, action: AloudAction) -> State:
    """Return the state that a wish about reading aloud leads to."""
    if not state.sound.offered:
        return state
    aloud = state.aloud
    match action:
        case Listen():
            return replace(state, aloud=wishes.begun(aloud))
        case StopListening():
            return replace(state, aloud=wishes.ended(aloud))
        case SayAgain():
            return replace(state, aloud=wishes.said_again(aloud))
        case SetPace(slower):
            return replace(state, aloud=wishes.paced(aloud, slower))
        case SetVolume(louder):
            return replace(state, aloud=wishes.louder(aloud, louder))
        case Hush():
            return replace(state, aloud=wishes.hushed(aloud))
        case TellHindrance(hindrance):
            silent = wishes.hindered(aloud, hindrance)
            return replace(state, aloud=silent, sheet=SilenceSheet(), report=None)


def followed(before: State, now: State) -> State:
    """Return a new state with reading aloud as it has to be after a change.

    What is shown newly is read, where a person listens; any other touch hushes. A clock
    that runs does neither.
    """
    if now == before or not now.aloud.on:
        return now
    if _shown(now) != _shown(before):
        return replace(now, aloud=wishes.turned(now.aloud))
    if _timeless(now) != _timeless(before):
        return replace(now, aloud=wishes.hushed(now.aloud))
    return now


def _shown(state: State) -> tuple[object, ...]:
    """What decides which page or sheet is open, and in which language."""
    kiosk = state.kiosk
    over = None
    if kiosk is not None:
        door = None if kiosk.door is None else kiosk.door.passed
        over = (kiosk.place, kiosk.topic, kiosk.left is None, door)
    return (
        state.step, state.view, state.outcomes, state.sections, state.gate, state.sheet,
        state.language, over,
    )  # fmt: skip


def _timeless(state: State) -> State:
    """The state but for what a clock changes."""
    if state.kiosk is None:
        return state
    return replace(state, kiosk=replace(state.kiosk, left=None, wait=0))
