"""Charts are drawn in a worker, and once for all windows on a visit."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop_app.scene.pictures import ChartScene
from desktop_app.ui.look import DrawnChart, Look

Wish = tuple[ChartScene, int, int, float, str, int, object]
"""What a drawing depends on: scene, width, height, scale, palette, text size, voice."""


def drawn(look: Look, wish: Wish) -> DrawnChart:
    """Draw a chart; called in a worker thread."""
    scene, width, height, scale, palette, text_size, _ = wish
    return look.draw_chart(
        scene,
        width=width,
        height=height,
        scale=scale,
        palette=palette,
        text_size=text_size,
        mirrored=look.mirrored,
        say=look.say,
        number=look.voice.number,
    )


class Drawings(QObject):
    """Knows the newest drawing, and which are being made.

    A window that needs what another one is drawing waits for it: it is there sooner
    than with two drawings at a time, and both windows show it at once.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._newest: tuple[Wish, QImage] | None = None
        self._asked: dict[int, Wish] = {}
        self._numbers = itertools.count()

    def register(self, view: QObject) -> int:
        """Return a number for a view; what it has asked for is forgotten at its end."""
        number = next(self._numbers)
        view.destroyed.connect(lambda: self.dropped(number))
        return number

    def asked(self, number: int, wish: Wish) -> None:
        """Take note of what a view has begun to draw."""
        self._asked[number] = wish

    def drawn(self, number: int, wish: Wish, image: QImage) -> None:
        """Take note of what it has drawn."""
        self._asked.pop(number, None)
        self._newest = (wish, image)
        self.changed.emit()

    def dropped(self, number: int) -> None:
        """Take note that nothing will come of it: others need not wait any more."""
        if self._asked.pop(number, None) is not None:
            self.changed.emit()

    def awaited(self, wish: Wish) -> bool:
        """Whether a drawing that can stand in for a wish is being made."""
        return any(alike(wish, other) for other in self._asked.values())

    def found(self, wish: Wish) -> tuple[Wish, QImage] | None:
        """Return the newest drawing if it can stand in for a wish."""
        newest = self._newest
        return newest if newest is not None and alike(wish, newest[0]) else None


def alike(one: Wish, other: Wish) -> bool:
    """Whether a drawing can stand in for another of a different size."""
    return (one[0], one[4:]) == (other[0], other[4:])
