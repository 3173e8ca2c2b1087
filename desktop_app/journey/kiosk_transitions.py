"""What each action at a kiosk leads to."""

from __future__ import annotations

from desktop_app.journey import kiosk as rules
from desktop_app.journey.beginning import begun_again
from desktop_app.journey.kiosk import Kiosk, Place
from desktop_app.journey.kiosk_actions import (
    AnswerPin,
    ChooseLanguage,
    ChooseTopic,
    ComeCloser,
    CountDown,
    EraseDigit,
    KioskAction,
    LeaveKiosk,
    OfferPin,
    OpenDoor,
    ShowGreeting,
    ShutDoor,
    StayHere,
    TypeDigit,
    WaitASecond,
)
from desktop_app.journey.state import State
from desktop_app.values import replace


def after_at_kiosk(state: State, action: KioskAction) -> State:
    """Return the state that an action leads to; elsewhere it means nothing."""
    kiosk = state.kiosk
    if kiosk is None:
        return state
    match action:
        case ShowGreeting():
            there = begun_again(state)
            if there.kiosk is None:  # it is at the kiosk that it was at
                return there
            return replace(there, kiosk=replace(there.kiosk, place=Place.GREETING))
        case ChooseLanguage(language):
            return replace(state, language=language, kiosk=_gone_on(kiosk))
        case ComeCloser():
            if kiosk.place is not Place.GREETING:
                return state
            return replace(state, kiosk=_gone_on(kiosk))
        case ChooseTopic(topic):
            if topic not in kiosk.rules.topics:
                raise ValueError(topic)
            return replace(state, kiosk=replace(_gone_on(kiosk), topic=topic))
        case LeaveKiosk():
            return state
        case _:
            return replace(state, kiosk=_kiosk_after(kiosk, action))


def _gone_on(kiosk: Kiosk) -> Kiosk:
    return replace(kiosk, place=rules.next_place(kiosk))


def _kiosk_after(
    kiosk: Kiosk,
    action: CountDown
    | StayHere
    | OpenDoor
    | ShutDoor
    | TypeDigit
    | EraseDigit
    | OfferPin
    | AnswerPin
    | WaitASecond,
) -> Kiosk:
    """What changes nothing of the visit itself."""
    match action:
        case CountDown(left):
            return replace(kiosk, left=left)
        case StayHere():
            return replace(kiosk, left=None)
        case OpenDoor():
            return rules.opened_door(kiosk)
        case ShutDoor():
            return rules.shut_door(kiosk)
        case TypeDigit(digit):
            return rules.typed(kiosk, digit)
        case EraseDigit():
            return rules.erased(kiosk)
        case OfferPin():
            return rules.offered(kiosk)
        case AnswerPin(fits):
            return rules.answered(kiosk, fits=fits)
        case WaitASecond():
            return rules.waited(kiosk)
