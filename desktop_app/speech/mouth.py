"""The process that speaks for another: told by lines, it says, stops and answers.

It lives as long as somebody may tell it something: when its input ends, so does it.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desktop_app.journey.aloud import Hindrance
from desktop_app.speech.engine import Engine, NoEngine


class Mouth(QObject):
    """Does what the lines say, one after the other."""

    told = Signal(object)
    left = Signal()

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        engine.ended.connect(self._ended)
        engine.hindered.connect(self._hindered)
        self.told.connect(self._do)
        self.left.connect(self._leave)

    @Slot(object)
    def _do(self, told: dict[str, Any]) -> None:
        if "say" in told:
            self._engine.say(told["say"], told["words"], told["language"])
        elif "stop" in told:
            self._engine.stop()
        else:
            self._engine.tune(volume=told["volume"], rate=told["rate"])

    @Slot()
    def _leave(self) -> None:
        self._engine.stop()
        # Not by way of destructors: a service that has died is waited for there.
        os._exit(0)

    @Slot(int)
    def _ended(self, number: int) -> None:
        _answer({"number": number})

    @Slot(int, object)
    def _hindered(self, number: int, hindrance: Hindrance) -> None:
        _answer({"number": number, "hindrance": hindrance.value})

    def listen(self) -> None:
        """Read line after line, in a thread that waits for them."""
        for line in sys.stdin.buffer:
            self.told.emit(json.loads(line))
        self.left.emit()


def speak(words: list[str]) -> None:
    """Speak until nobody is left who could ask for it.

    Args:
        words: The name of a plugin, or nothing.
    """
    app = QCoreApplication(sys.argv[:1])
    mouth = Mouth(_engine(words[0] if words else None))
    threading.Thread(target=mouth.listen, daemon=True).start()
    app.exec()


def _engine(name: str | None) -> Engine:
    try:
        from desktop_app.speech.qt_engine import QtEngine
    except ImportError:  # such as libpulse, which the wheel does not bring
        return NoEngine()
    return QtEngine(name)


def _answer(said: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()
