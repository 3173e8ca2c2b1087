"""Listening to Qt's own messages."""

import sys
from typing import TYPE_CHECKING

from tests.loud.complaint import Ears

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

# Said by the platform without a screen and by no other.
_OFFSCREEN = ("This plugin does not support",)

# Said when speech is loaded, about a recorder of sound that the program never uses.
_UNUSED = "qt.multimedia.symbolsresolver"


class _Listener:
    def __init__(self) -> None:
        self.ears: Ears | None = None
        self.installed = False

    def __call__(
        self, kind: "QtMsgType", context: "QMessageLogContext", text: str
    ) -> None:
        from PySide6.QtCore import QtMsgType

        quiet = kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
        beside_the_point = text.startswith(_OFFSCREEN) or context.category == _UNUSED
        if self.ears is None or quiet or beside_the_point:
            return
        self.ears.hear("qt", f"{context.category}: {text}")


_listener = _Listener()


def listen(ears: Ears | None) -> None:
    """Tell these ears of every message at warning or above; None stops it."""
    _listener.ears = ears
    if "PySide6.QtCore" in sys.modules and not _listener.installed:
        from PySide6.QtCore import qInstallMessageHandler

        qInstallMessageHandler(_listener)
        _listener.installed = True


def stop() -> None:
    """Give Qt its own handler back."""
    if _listener.installed:
        from PySide6.QtCore import qInstallMessageHandler

        qInstallMessageHandler(None)
        _listener.installed = False
