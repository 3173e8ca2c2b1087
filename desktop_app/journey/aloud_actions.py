"""What a person can do about reading aloud."""

from __future__ import annotations

from desktop_app.journey.aloud import Hindrance
from desktop_app.values import Value


class Listen(Value, frozen=True):
    """Have what is shown read aloud from its top, and each page after it."""


class StopListening(Value, frozen=True):
    """Have nothing read aloud any more."""


class SayAgain(Value, frozen=True):
    """Hear the present sentence again."""


class SetPace(Value, frozen=True):
    """Hear it so many steps slower; faster where they are negative."""

    slower: int


class SetVolume(Value, frozen=True):
    """Hear it so many steps louder; more softly where they are negative."""

    louder: int


class Hush(Value, frozen=True):
    """Stop reading for now: something was touched, or all has been read."""


class TellHindrance(Value, frozen=True):
    """Tell why nothing can be heard."""

    hindrance: Hindrance


AloudAction = (
    Listen | StopListening | SayAgain | SetPace | SetVolume | Hush | TellHindrance
)
