"""What the self-test hears: words that go the program's own way to an engine of Qt's.

The engine is the one that says nothing and takes as long as if it did. On Linux the
program speaks in a process of its own, which is this program started once more; that is
tried everywhere, and on other systems their own way as well.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from desktop_app.app.self_test_check import WHOLE, Check, FaultyPartError
from desktop_app.app.self_test_parts import plug_ins

if TYPE_CHECKING:
    from desktop_app.speech.engine import Engine

SILENT: Final = "mock"

ENGINES: Final = {
    "linux": ("texttospeech/{}qtexttospeech_speechd",),
    "win32": ("texttospeech/{}qtexttospeech_sapi",),
}
"""By system: what speaks to it. It is loaded only where somebody asks to listen."""

PATIENCE: Final = 10_000
"""Milliseconds for one short word, and for the process that says it to begin."""


def _heard() -> str:
    from desktop_app.app.start import application
    from desktop_app.speech.elsewhere import EngineElsewhere, speaking_command
    from desktop_app.speech.engine import open_engine

    application()
    plugins = plug_ins(ENGINES.get(sys.platform, ()))
    own = open_engine(SILENT)
    elsewhere = f"a process of its own ({' '.join(speaking_command(SILENT)[:2])})"
    if isinstance(own, EngineElsewhere):
        _speak(own, elsewhere)
    else:
        _speak(own, "this process")
        _speak(EngineElsewhere(SILENT), elsewhere)
    return ", ".join(("a word said to its end", *(path.name for path in plugins)))


def _speak(engine: Engine, where: str) -> None:
    """Say a word to the end; the engine is closed afterwards, come what may."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, late = QEventLoop(), QTimer()
    told: list[str] = []

    def end(outcome: str) -> None:
        told.append(outcome)
        loop.quit()

    engine.ended.connect(lambda _: end(""))
    engine.hindered.connect(lambda _, why: end(f"a hindrance ({why.value})"))
    late.setSingleShot(True)
    late.timeout.connect(lambda: end("nothing, for a long time"))
    late.start(PATIENCE)
    try:
        engine.say(1, "One.", "en")
        if not told:
            loop.exec()
    finally:
        late.stop()
        engine.close()
    if told[0]:
        raise FaultyPartError(
            f"The engine in {where}",
            told[0],
            "a word said to its end",
            "Install the sound library of this system (libpulse), or Evenhand again.",
        )


CHECKS = (Check(name="reading aloud", look=_heard, needs=WHOLE),)
