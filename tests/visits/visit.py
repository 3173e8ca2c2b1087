"""One real window over the pack, put into any state, and what can be seen in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from desktop_app.app.start import make_window
from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import State
from desktop_app.scene.blocks import WindowScene
from desktop_app.ui.focus import in_reading_order
from desktop_app.ui.pictures import Picture
from tests.ui.conftest import draw_blank

Pressed = Qt.KeyboardModifier


class Visit:
    """A window and the hands of the person before it; charts are blank.

    Args:
        pack: The evidence.
        size: Of the window.
    """

    def __init__(self, pack: Pack, size: tuple[int, int] = (1280, 800)) -> None:
        self.window = make_window(pack)
        self.window.look.draw_chart = draw_blank
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    @property
    def state(self) -> State:
        """What the person has done so far."""
        return self.window._store.state

    @property
    def scene(self) -> WindowScene:
        """What the window shows."""
        return self.window.scene

    def put(self, state: State) -> None:
        """Go straight to a state."""
        self.window._store._state = state
        self.window._store.changed.emit()

    @property
    def focus(self) -> QWidget:
        """What the keyboard is on."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    def key(self, key: Qt.Key, held: Pressed = Pressed.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(self.focus, key, held)

    def tap(self, widget: QWidget) -> None:
        """Touch a widget's middle with a finger, after scrolling to it if needed."""
        self.reveal(widget)
        at = widget.mapTo(self.window, widget.rect().center())
        assert self.window.rect().contains(at), f"{widget} is out of the window"
        hit = self.window.childAt(at)
        assert hit is widget, f"{hit} lies over {widget}"
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton, pos=widget.rect().center())

    def reveal(self, widget: QWidget) -> None:
        """Scroll until all of a widget is seen, or as much as fits."""
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 0, 80)
            above = above.parentWidget()

    def shown(self) -> list[QWidget]:
        """All visible widgets in reading order."""
        return list(in_reading_order(self.window))

    def pictures(self) -> list[Picture]:
        """The visible pictures in reading order."""
        return [widget for widget in self.shown() if isinstance(widget, Picture)]

    def texts(self) -> Iterator[str]:
        """All that can be read or heard, the window's own title too."""
        yield self.window.windowTitle()
        for widget in self.window.findChildren(QWidget):
            if widget.isVisible():
                yield from said_by(widget)

    def place_of(self, widget: QWidget) -> QPoint:
        """Where a widget begins in the window."""
        return widget.mapTo(self.window, QPoint(0, 0))


def said_by(widget: QWidget) -> Iterator[str]:
    """Return what a widget shows and what it is called."""
    if isinstance(widget, QLabel):
        yield widget.text()
    words = getattr(widget, "words", None)
    said = words() if callable(words) else ""
    if isinstance(said, str):
        yield said
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
