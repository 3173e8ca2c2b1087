"""What can be done at a kiosk beside the visit itself."""

from __future__ import annotations

from desktop_app.values import Value


class ComeCloser(Value, frozen=True):
    """Touch a kiosk at which nobody was: go on to what comes after the greeting."""


class ChooseLanguage(Value, frozen=True):
    """Choose the language of a visit to a kiosk, and go on."""

    language: str


class ChooseTopic(Value, frozen=True):
    """Choose what a visit to a kiosk is about, and go on."""

    topic: str


class ShowGreeting(Value, frozen=True):
    """Nobody is there: greet."""


class CountDown(Value, frozen=True):
    """Warn that the visit is about to be dropped, in so many seconds."""

    left: int


class StayHere(Value, frozen=True):
    """Say that somebody is still there."""


class OpenDoor(Value, frozen=True):
    """Show the keys for the PIN of the staff."""


class ShutDoor(Value, frozen=True):
    """Put them away."""


class TypeDigit(Value, frozen=True):
    """Type a digit of the PIN."""

    digit: str


class EraseDigit(Value, frozen=True):
    """Take the last digit back."""


class OfferPin(Value, frozen=True):
    """Have the PIN compared; whoever knows the right one answers with `AnswerPin`."""


class AnswerPin(Value, frozen=True):
    """Say whether the PIN is right."""

    fits: bool


class WaitASecond(Value, frozen=True):
    """A second has passed for who has to wait with another PIN."""


class LeaveKiosk(Value, frozen=True):
    """Close the program; only for staff who have passed. The window does it."""


KioskAction = (
    ComeCloser
    | ChooseLanguage
    | ChooseTopic
    | ShowGreeting
    | CountDown
    | StayHere
    | OpenDoor
    | ShutDoor
    | TypeDigit
    | EraseDigit
    | OfferPin
    | AnswerPin
    | WaitASecond
    | LeaveKiosk
)
