"""Pictures as widgets: painted by the painters, one stop for the keyboard each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.narrative.message import Message
from desktop_app.scene.pictures import BarScene, IconArrayScene
from desktop_app.ui.look import Look


class Picture(QWidget):
    """Something painted, whose name is the sentence that says what it shows."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def name(self, message: Message) -> None:
        """Give it the sentence that says what it shows."""
        name = self.look.say(message)
        if self.accessibleName() != name:
            self.setAccessibleName(name)


class IconArrayView(Picture):
    """Shows an `IconArrayScene`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.scene: IconArrayScene | None = None

    def show_scene(self, scene: IconArrayScene) -> None:
        """Show other people."""
        if scene != self.scene:
            self.scene = scene
            self.name(scene.name)
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.scene is None:
            return
        from desktop_app.painting.icon_array import paint_icon_array

        paint_icon_array(
            QPainter(self),
            QRectF(self.rect()),
            self.scene,
            self.look.theme,
            mirrored=self.look.mirrored,
        )


class BarView(Picture):
    """Shows a `BarScene`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.scene: BarScene | None = None

    def show_scene(self, scene: BarScene) -> None:
        """Show another share."""
        if scene != self.scene:
            self.scene = scene
            self.name(scene.name)
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.scene is None:
            return
        from desktop_app.painting.bars import paint_bar

        paint_bar(
            QPainter(self),
            QRectF(self.rect()),
            self.scene,
            self.look.theme,
            mirrored=self.look.mirrored,
        )
