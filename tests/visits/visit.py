"""One real window over the pack, put into any state, and what can be seen in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from desktop_app.app.start import application, make_window
from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import Action
from desktop_app.journey.state import State
from desktop_app.l10n.render import unmarked
from desktop_app.scene.pictures import ChartScene
from desktop_app.scene.window_scene import WindowScene
from desktop_app.ui.choice import ChoicePiece
from desktop_app.ui.focus import in_reading_order, stops
from desktop_app.ui.pictures import Picture
from desktop_app.ui.window import MainWindow
from tests.ui.leaflets import NotingDesk, blank_leaflet
from tests.visits.walk import LANGUAGES

Pressed = Qt.KeyboardModifier


class Visit:
    """A window and the hands of the person before it."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def state(self) -> State:
        """What the person has done so far."""
        return self.window.store.state

    @property
    def scene(self) -> WindowScene:
        """What the window shows."""
        return self.window.scene

    def put(self, state: State) -> None:
        """Go straight to a state."""
        self.window.store._state = state
        self.window.store.changed.emit()

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
        finger = QTest.touchEvent(self.window, touch_screen(), autoCommit=False)
        QTest.qWait(QApplication.doubleClickInterval() + 1)
        finger.press(0, at, self.window)
        finger.commit()
        finger.release(0, at, self.window)
        finger.commit()
        QApplication.processEvents()

    def touch(self, action: Action) -> None:
        """Touch what means an action."""
        self.tap(self.item(action))

    def item(self, action: Action) -> QWidget:
        """Return the visible thing to press that means an action."""
        for widget in self.shown():
            for pressed in ("item", "button"):
                meant = getattr(widget, pressed, None)
                if getattr(meant, "action", None) == action:
                    return widget
        raise AssertionError(f"nothing here means {action}")

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until the keyboard is on a widget; arrows within a choice."""
        group = widget.parentWidget()
        one_stop = isinstance(group, ChoicePiece) and group.one_stop
        target = group.stop if isinstance(group, ChoicePiece) and one_stop else widget
        for _ in range(len(stops(self.window)) + 2):
            if self.focus is target:
                break
            self.key(Qt.Key.Key_Tab)
        assert self.focus is target, f"Tab never comes to {target}"
        if isinstance(group, ChoicePiece) and one_stop:
            for _ in group.items:
                if self.focus is not widget:
                    self.key(Qt.Key.Key_Right)
            assert self.focus is widget, f"no arrow leads to {widget}"

    def choose(self, action: Action, key: Qt.Key = Qt.Key.Key_Space) -> None:
        """Do something by keyboard: go there by Tab and arrows, then press."""
        self.tab_to(self.item(action))
        self.key(key)

    def reveal(self, widget: QWidget) -> None:
        """Scroll until all of a widget is seen, or as much as fits."""
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 0, 80)
                _clear_of_what_floats(above, widget)
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


def _clear_of_what_floats(area: QScrollArea, widget: QWidget) -> None:
    """Scroll on where the sign that there is more would lie over a widget."""
    low = widget.mapTo(area.viewport(), widget.rect().bottomLeft()).y() + 80
    over = low - area.viewport().height()
    if over > 0:
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + min(over, 80))


@dataclass(frozen=True, slots=True)
class Blank:
    """A chart of one colour, drawn at once."""

    width: int
    height: int

    @property
    def rgba(self) -> bytes:
        """White."""
        return bytes((255,)) * (4 * self.width * self.height)


def draw_blank(
    scene: ChartScene, *, width: int, height: int, scale: float, **_: object
) -> Blank:
    """Draw a chart without what takes its time."""
    return Blank(round(width * scale), round(height * scale))


def opened(
    pack: Pack, size: tuple[int, int] = (1280, 800), language: str = "en"
) -> Visit:
    """Return a visit in a window of its own, whose charts are blank."""
    application()  # holds on to what windows ask about colours
    window = make_window(pack, State(language=language), LANGUAGES.offered)
    window.look.draw_chart = draw_blank
    window.look.make_leaflet = lambda _: blank_leaflet()
    window.look.desk = NotingDesk(None)  # the system's dialogs wait for somebody
    window.resize(*size)
    window.settle()
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return Visit(window)


Begin = Callable[..., Visit]
"""Begins a visit in a language, in a window of its own."""


@cache
def touch_screen() -> QPointingDevice:
    """The one screen that fingers touch."""
    return QTest.createTouchDevice()


def said_by(widget: QWidget) -> Iterator[str]:
    """Return what a widget shows and what it is called."""
    if isinstance(widget, QLabel):
        yield widget.text()
    words = getattr(widget, "words", None)
    said = words() if callable(words) else ""
    if isinstance(said, str):
        yield said
    name = widget.accessibleName()
    if not (isinstance(widget, QLabel) and name == unmarked(widget.text())):
        yield name  # else it is the same words, for the ear
    yield widget.accessibleDescription()
    yield widget.toolTip()
