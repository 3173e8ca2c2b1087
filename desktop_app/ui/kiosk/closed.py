"""What keeps people within the pages of a kiosk: all that is not needed is not heard.

No menus, drags, tooltips, links, dialogs, shortcuts or second windows; one button of
the mouse; a few keys; and no second tap where somebody has just tapped, as a shaking
hand does.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import (
    QCursor,
    QDesktopServices,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop_app.ui.kiosk.senses import Listener

_log = logging.getLogger(__name__)

TWICE = 0.4
"""Seconds in which a second tap at the same place is not meant."""

NEAR = 48
"""Pixels within which it is the same place."""

_UNHEARD = {
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
    QEvent.Type.EnterWhatsThisMode,
    QEvent.Type.NativeGesture,
    QEvent.Type.QueryWhatsThis,
    QEvent.Type.Shortcut,
    QEvent.Type.TabletPress,
    QEvent.Type.ToolTip,
    QEvent.Type.WhatsThis,
    QEvent.Type.WhatsThisClicked,
}
_MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseButtonRelease,
}
_ALONE = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
_WITH_ALT = {Qt.Key.Key_Left, Qt.Key.Key_Right}
_WITH_SHIFT = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_LINKS = ("http", "https", "file", "mailto", "ftp", "tel", "data", "about")


class Closed(Listener):
    """Lets through what a visit needs.

    Args:
        window: The kiosk's window.
        belongs: Whether another window may be seen beside it, as the covers may.
        types: Whether digits are typed now.
        clock: Returns seconds.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        belongs: Callable[[QWidget], bool],
        types: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._window = window
        self._belongs = belongs
        self._types = types
        self._clock = clock
        self._tapped: tuple[float, QPoint] | None = None

    @override
    def met(self, receiver: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _UNHEARD:
            event.ignore()
            return True
        if kind in _MOUSE:
            assert isinstance(event, QMouseEvent)
            other = event.button() != Qt.MouseButton.LeftButton
            event.setAccepted(other or event.isAccepted())
            return other
        if kind == QEvent.Type.Wheel:
            assert isinstance(event, QWheelEvent)
            return bool(event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier)
        if kind == QEvent.Type.Show:
            self._see(receiver)
        return False

    def _see(self, shown: QObject) -> None:
        """Close a window that has no place here; not before it has come up."""
        if not self._is_strange(shown):
            return
        assert isinstance(shown, QWidget | QWindow)
        kind = type(shown).__name__
        _log.warning("a window that has no place at a kiosk was closed: %s", kind)
        QTimer.singleShot(0, shown, shown.close)

    def _is_strange(self, shown: QObject) -> bool:
        if isinstance(shown, QWidget):
            own = shown is self._window or self._belongs(shown)
            return shown.isWindow() and not own
        if isinstance(shown, QWindow):
            return shown.isTopLevel() and not _of_a_widget(shown)
        return False

    @override
    def pressed(self, at: QPoint, *, touch: bool) -> bool:
        now = self._clock()
        before, self._tapped = self._tapped, (now, at)
        if before is None or self._types():
            return False
        return now - before[0] < TWICE and _near(at, before[1])

    @override
    def keyed(self, event: QKeyEvent) -> bool:
        return not allowed(event, types=self._types())


def allowed(event: QKeyEvent, *, types: bool) -> bool:
    """Whether a key is one of the few that are heard.

    Args:
        event: The key, and what is held with it.
        types: Whether digits are typed now.
    """
    key = Qt.Key(event.key())
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.NoModifier:
        digit = Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or key == Qt.Key.Key_Backspace
        return key in _ALONE or (types and digit)
    if held == Qt.KeyboardModifier.ShiftModifier:
        return key in _WITH_SHIFT
    return held == Qt.KeyboardModifier.AltModifier and key in _WITH_ALT


def _near(one: QPoint, other: QPoint) -> bool:
    return (one - other).manhattanLength() < NEAR


def _of_a_widget(window: QWindow) -> bool:
    """Whether a window is that of a widget, which is looked at itself."""
    return any(one.windowHandle() is window for one in QApplication.topLevelWidgets())


class Links(QObject):
    """Takes every address that would be opened elsewhere, and opens none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        for scheme in _LINKS:
            # Its stub asks for bytes, which it then refuses.
            QDesktopServices.setUrlHandler(scheme, self, "swallow")  # type: ignore[arg-type]

    @Slot(QUrl)
    def swallow(self, link: QUrl) -> None:
        """Open nothing."""
        _log.warning("a link of the kind %s was not opened", link.scheme())

    def release(self) -> None:
        """Let links be opened again."""
        for scheme in _LINKS:
            QDesktopServices.unsetUrlHandler(scheme)


class Pointer(Listener):
    """Hides the pointer from who uses a finger, and shows it to who uses a mouse."""

    def __init__(self) -> None:
        self._hidden = False

    @override
    def pressed(self, at: QPoint, *, touch: bool) -> bool:
        self._hide() if touch else self.show()
        return False

    @override
    def pointed(self, at: QPoint) -> None:
        self.show()

    def _hide(self) -> None:
        if not self._hidden:
            QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))
            self._hidden = True

    def show(self) -> None:
        """Show it again."""
        if self._hidden:
            QGuiApplication.restoreOverrideCursor()
            self._hidden = False
