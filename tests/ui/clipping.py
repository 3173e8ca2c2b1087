"""Finds what does not fit in a window: cut words, overlaps, targets too small.

`faults(window)` walks all visible widgets. What floats over others on purpose says so
with a class attribute `floating`.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from desktop_app.l10n.render import unmarked

TARGET = 48
SMALL_TARGET = 24
_SMALL = {"StepMark"}


def faults(window: QWidget) -> list[str]:
    """Everything that does not fit, in words; empty when all is well."""
    found: list[str] = []
    for widget in _shown(window):
        found += _cut_words(widget)
        found += _small_target(widget)
        found += _overlaps(widget)
        if widget is not window:
            found += _outside(widget)
    return found


def _shown(widget: QWidget) -> Iterator[QWidget]:
    if not widget.isVisible():
        return
    yield widget
    for child in widget.children():
        if isinstance(child, QWidget):
            yield from _shown(child)


def _name(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    words = unmarked(words)
    place = widget.mapTo(widget.window(), QPoint(0, 0))
    box = f"{widget.width()}x{widget.height()} at {place.x()},{place.y()}"
    return f"{type(widget).__name__} {words[:50]!r} ({box})"


def _floats(widget: QWidget) -> bool:
    through = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    return bool(getattr(widget, "floating", False)) or widget.testAttribute(through)


def _cut_words(widget: QWidget) -> list[str]:
    """Words need their height at the width they have, and no word may be broken."""
    if not isinstance(widget, (QLabel, QAbstractButton)):
        return []
    measure = getattr(widget, "height_for", None)
    if measure is None:
        if isinstance(widget, QLabel):
            return _cut_label(widget)
        return []
    found = []
    needed = measure(widget.width())
    if needed > widget.height():
        found.append(f"cut words: {_name(widget)} needs a height of {needed}")
    least = widget.least_width() if hasattr(widget, "least_width") else 0
    if least > widget.width():
        found.append(f"broken word: {_name(widget)} needs a width of {least}")
    return found


def _cut_label(label: QLabel) -> list[str]:
    needed = label.sizeHint()
    if label.wordWrap():
        high = label.heightForWidth(label.width())
        cut = high > label.height()
    else:
        cut = needed.width() > label.width() or needed.height() > label.height()
    return [f"cut words: {_name(label)}"] if cut and label.text() else []


def _small_target(widget: QWidget) -> list[str]:
    if not isinstance(widget, QAbstractButton):
        return []
    least = SMALL_TARGET if type(widget).__name__ in _SMALL else TARGET
    if min(widget.width(), widget.height()) >= least:
        return []
    return [f"small target: {_name(widget)} is less than {least}"]


def _overlaps(widget: QWidget) -> list[str]:
    """Pairs of children that share space, unless one floats on purpose."""
    if isinstance(widget, QScrollArea):
        return []
    children = [
        child
        for child in widget.children()
        if isinstance(child, QWidget)
        and child.isVisible()
        and not child.isWindow()
        and not _floats(child)
    ]
    return [
        f"overlap: {_name(one)} and {_name(other)}"
        for one, other in itertools.combinations(children, 2)
        if one.geometry().intersects(other.geometry())
    ]


def _outside(widget: QWidget) -> list[str]:
    """A widget lies within its parent; in a scroll area only across."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _floats(widget):
        return []
    room = QRect(parent.rect())
    above = parent.parentWidget()
    if isinstance(above, QScrollArea) and above.viewport() is parent:
        room.setTop(widget.y())
        room.setHeight(widget.height())
    if room.contains(widget.geometry()):
        return []
    return [f"outside: {_name(widget)} is not within {_name(parent)}"]
