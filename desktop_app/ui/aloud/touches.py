"""Notices that somebody touches something while words are being said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.journey.aloud_actions import AloudAction
from desktop_app.ui.aloud.listen_bar_view import ListenBarView
from desktop_app.ui.press_button import PressButton

_TOUCHING = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
    QEvent.Type.KeyPress,
)
_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
LISTENING = (Qt.Key.Key_F2, Qt.Key.Key_Escape)
"""Keys that mean something for reading aloud by themselves."""

_IDLE = (
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
    Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeDown, Qt.Key.Key_VolumeMute,
)  # fmt: skip
"""Keys that do nothing here."""


class Touches(QObject):
    """Hears of every touch and key of the program for as long as it watches.

    Args:
        touched: Called at each that is not meant for reading aloud itself.
        parent: Takes it along.
    """

    def __init__(self, touched: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._touched = touched
        self._watching = False

    def watch(self, *, watching: bool) -> None:
        """Begin to watch, or leave off."""
        app = QCoreApplication.instance()
        if watching == self._watching or app is None:
            return
        self._watching = watching
        if watching:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() in _TOUCHING
            and isinstance(watched, QWidget)
            and not _means_listening(watched, event)
        ):
            self._touched()
        return False


def _means_listening(widget: QWidget, event: QEvent) -> bool:
    """Whether a touch or key is for what steers the reading, which goes on then."""
    if isinstance(event, QKeyEvent):
        key = Qt.Key(event.key())
        if key in _IDLE or key in LISTENING:
            return True
        if key not in _PRESSING:
            return False
    part: QWidget | None = widget
    while part is not None:
        if isinstance(part, ListenBarView):
            return True
        if isinstance(part, PressButton) and part.button is not None:
            return isinstance(part.button.action, AloudAction)
        part = part.parentWidget()
    return False
