"""A choice of one or several: a strip of segments, tiles, a list, or bare lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.blocks import Choice
from desktop_app.ui.choice_item import AnyOf, Item, OneOf
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece
from desktop_app.ui.surfaces import paint_surface
from desktop_app.ui.tiles import tile_places
from desktop_app.ui.wrapped_text import WrappedText


@dataclass(slots=True)
class _Plan:
    items: list[QRect]
    label: QRect | None
    hint: QRect | None
    strip: QRect | None
    height: int


class ChoicePiece(BlockPiece[Choice]):
    """Shows a `Choice`; arrow keys move among its items, Tab leaves it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.items: list[Item] = []
        self._label = WrappedText(look, self, kind="strong")
        self._hint = WrappedText(look, self, kind="note", role="note")
        self._strip: QRect | None = None

    @override
    def populate(self, block: Choice) -> None:
        self._label.setVisible(block.label is not None)
        if block.label is not None:
            self._label.show_text(self.look.say(block.label))
        self._hint.setVisible(block.hint is not None)
        if block.hint is not None:
            self._hint.show_text(self.look.say(block.hint))
        name = self.look.spoken(block.name)
        if self.accessibleName() != name:
            self.setAccessibleName(name)
        self._renew_items(block)
        for item, shown in zip(self.items, block.items, strict=True):
            item.show_item(shown, block.kind)

    def _renew_items(self, block: Choice) -> None:
        made: type[OneOf | AnyOf] = AnyOf if block.several else OneOf
        keep = [item for item in self.items if isinstance(item, made)]
        for item in self.items:
            if item not in keep[: len(block.items)]:
                item.hide()
                item.deleteLater()
        self.items = list(keep[: len(block.items)])
        while len(self.items) < len(block.items):
            item = made(self.look, self)
            item.show()
            self.items.append(item)

    @property
    def stop(self) -> Item | None:
        """Where Tab enters: the chosen item, or the first."""
        for item in self.items:
            if item.isChecked():
                return item
        return self.items[0] if self.items else None

    @property
    def one_stop(self) -> bool:
        """Whether the whole choice is one stop for Tab."""
        return self.block is not None and not self.block.several

    @property
    def short(self) -> bool:
        """Whether it can share a line with another."""
        return self.block is not None and self.block.kind not in _LISTED

    @property
    def hinted(self) -> bool:
        """Whether a hint belongs to it."""
        return self.block is not None and self.block.hint is not None

    def least_line(self) -> int:
        """The width in which it is one line, its hint on two."""
        hint = self._beside()[1]
        return self.natural_width() - hint + min(hint, self.look.px(240))

    def natural_width(self) -> int:
        """The width in which everything stands on one line."""
        label, hint = self._beside()
        kind = "" if self.block is None else self.block.kind
        with self._as(kind):
            wide = [item.natural_width() for item in self.items]
        items = sum(wide)
        if kind == "tiles":
            gaps = self.look.soft(10) * max(0, len(wide) - 1)
            items = max(wide, default=0) * len(wide) + gaps
        return label + items + hint

    @contextmanager
    def _as(self, kind: str) -> Iterator[None]:
        """Measure the items as those of a kind, whatever they are shown as."""
        kept = [item.kind for item in self.items]
        for item in self.items:
            item.kind = kind
        yield
        for item, shown in zip(self.items, kept, strict=True):
            item.kind = shown

    def _beside(self) -> tuple[int, int]:
        block = self.block
        label = hint = 0
        if block is not None and block.label is not None:
            label = self._label.natural_width() + self.look.soft(16)
        if block is not None and block.hint is not None:
            hint = self._hint.natural_width() + self.look.soft(16)
        return label, hint

    def _plan(self, width: int) -> _Plan:
        block = self.block
        if block is None or not self.items:
            return _Plan([], None, None, None, 0)
        label, hint = self._beside()
        rects, strip, high = self._items(width - label, block.kind)
        taken = max(rect.right() + 1 for rect in rects)
        plan = _Plan(rects, None, None, strip, high)
        multiline = block.kind in _LISTED or (label and high > rects[0].height())
        if label and (multiline or taken + label > width):
            rects, strip, high = self._items(width, block.kind)
            tall = self._label.height_for(width)
            down = tall + self.look.soft(8)
            plan = _Plan(
                [rect.translated(0, down) for rect in rects],
                QRect(0, 0, width, tall),
                None,
                None if strip is None else strip.translated(0, down),
                down + high,
            )
            taken = max(rect.right() + 1 for rect in rects)
        elif label:
            tall = self._label.height_for(label)
            plan.label = QRect(0, (high - tall) // 2, label - self.look.soft(16), tall)
            plan.items = [rect.translated(label, 0) for rect in rects]
            plan.strip = None if strip is None else strip.translated(label, 0)
            taken += label
        if hint:
            self._place_hint(plan, width, taken)
        return plan

    def _place_hint(self, plan: _Plan, width: int, taken: int) -> None:
        gap = self.look.soft(16)
        left = width - taken - gap
        row = plan.items[0]
        if len({rect.y() for rect in plan.items}) == 1 and left >= self.look.px(180):
            tall = self._hint.height_for(left)
            if tall <= row.height():
                top = row.y() + (row.height() - tall) // 2
                plan.hint = QRect(taken + gap, top, left, tall)
                return
        tall = self._hint.height_for(width)
        plan.hint = QRect(0, plan.height + self.look.soft(6), width, tall)
        plan.height += self.look.soft(6) + tall

    def _items(self, width: int, kind: str) -> tuple[list[QRect], QRect | None, int]:
        gap = self.look.soft(10)
        if kind in _LISTED:
            with self._as(kind):
                return self._list(width, gap if kind == "list" else 0)
        if kind == "segments":
            with self._as(kind):
                rects = self._strip_of(width)
            if rects:
                high = rects[0].height()
                return rects, QRect(0, 0, rects[-1].right() + 1, high), high
        with self._as("tiles"):
            rects, high = tile_places(self.items, width, gap, self.look.soft(116))
        return rects, None, high

    def _strip_of(self, width: int) -> list[QRect]:
        """All on one line, one close to the other; empty where they do not fit."""
        wide = [item.natural_width() for item in self.items]
        if sum(wide) > width:
            return []
        high = max(
            item.height_for(each) for item, each in zip(self.items, wide, strict=True)
        )
        rects = []
        left = 0
        for each in wide:
            rects.append(QRect(left, 0, each, high))
            left += each
        return rects

    def _list(self, width: int, gap: int) -> tuple[list[QRect], None, int]:
        width = min(width, self.look.px(900))
        rects = []
        top = 0
        for item in self.items:
            high = item.height_for(width)
            rects.append(QRect(0, top, width, high))
            top += high + gap
        return rects, None, top - gap

    @override
    def measure(self, width: int) -> int:
        return self._plan(width).height

    @override
    def arrange(self) -> None:
        plan = self._plan(self.width())
        kind = "segments" if plan.strip is not None else ""
        for item, rect in zip(self.items, plan.items, strict=True):
            if item.item is not None and self.block is not None:
                wanted = self.block.kind
                if wanted == "segments" and not kind:
                    wanted = "tiles"
                item.show_item(item.item, wanted)
            self.put(item, rect.x(), rect.y(), rect.width(), rect.height())
        for text, at in ((self._label, plan.label), (self._hint, plan.hint)):
            if at is not None:
                self.put(text, at.x(), at.y(), at.width(), at.height())
        if plan.strip != self._strip:
            self._strip = plan.strip
            self.update()

    @override
    def reading(self) -> Iterable[QWidget]:
        return self._label, *self.items, self._hint

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._strip is not None:
            painter = QPainter(self)
            paint_surface(
                painter,
                self.placed(self._strip),
                self.look.theme,
                line="control-line",
                radius=self.look.soft(14),
                thick=1.5,
            )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = _STEPS.get(event.key(), 0)
        if held != Qt.KeyboardModifier.NoModifier:
            step = 0  # Alt and an arrow lead through the visit
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.look.mirrored:
            step = -step
        at = next((n for n, item in enumerate(self.items) if item.hasFocus()), None)
        if not step or at is None:
            super().keyPressEvent(event)
            return
        to = self.items[(at + step) % len(self.items)]
        to.setFocus(Qt.FocusReason.TabFocusReason)
        event.accept()


_LISTED = ("list", "lines")
"""Kinds whose items stand one below the other."""

_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
