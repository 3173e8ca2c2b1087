"""The service that speaks on Linux: where it is met, and whether it is there.

Where it is not, libspeechd starts one by itself, which stays and keeps logs. At a kiosk
nothing may be started or written in a visit, so there it speaks only if it is running.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from typing_extensions import override

from desktop_app.journey.aloud import Hindrance
from desktop_app.speech.elsewhere import EngineElsewhere

_OWN: Final = Path("speech-dispatcher", "speechd.sock")


def meeting_place() -> Path | None:
    """Return the socket of the service; None if it is met in another way."""
    method, _, place = os.environ.get("SPEECHD_ADDRESS", "").partition(":")
    if method not in {"", "unix_socket"}:
        return None
    if place:
        return Path(place)
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return (Path(runtime) if runtime else Path.home() / ".cache") / _OWN


def is_there() -> bool:
    """Whether the service can be met without anything being started."""
    place = meeting_place()
    return place is None or place.is_socket()


class ServedEngine(EngineElsewhere):
    """Speaks through a service that is running, and starts none."""

    @override
    def prepare(self) -> None:
        if is_there():
            super().prepare()

    @override
    def say(self, number: int, words: str, language: str) -> None:
        if is_there():
            super().say(number, words, language)
        else:
            self.stop()
            self.hindered.emit(number, Hindrance.NO_ENGINE)
