"""The take-home leaflet as it will be, below the two buttons that take it along."""

from __future__ import annotations

from collections.abc import Iterable

import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.journey.actions import Tell
from desktop_app.journey.state import Report, ReportKind
from desktop_app.scene.blocks import LeafletPreview
from desktop_app.ui.leaflet_view import LeafletView
from desktop_app.ui.look import Look
from desktop_app.ui.piece import BlockPiece, Piece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.tiles import tile_places


class LeafletPreviewPiece(BlockPiece[LeafletPreview]):
    """Shows a `LeafletPreview`, hands it to the desk, and tells what became of it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.print_button = PressButton(look, self, large=True)
        self.save_button = PressButton(look, self, large=True)
        self.view = LeafletView(look, self)
        self._wanted: PressButton | None = None  # pressed before it was made
        self.print_button.clicked.connect(lambda: self._want(self.print_button))
        self.save_button.clicked.connect(lambda: self._want(self.save_button))
        self.view.made.connect(self._made)
        self.view.failed.connect(self._failed)

    @override
    def populate(self, block: LeafletPreview) -> None:
        self.print_button.show_block(block.print_)
        self.save_button.setVisible(block.save is not None)
        if block.save is not None:
            self.save_button.show_block(block.save)
        self.view.show_leaflet(block)
        self.view.setVisible(not self.view.hopeless)

    # --- Taking it along --------------------------------------------------------------

    def _want(self, button: PressButton) -> None:
        self._wanted = button
        if self.view.document() is None:
            self.view.setVisible(True)
            self.view.try_again()
        else:
            self._hand_over()

    def _hand_over(self) -> None:
        """Hand the document to the desk, which may ask the person something."""
        button, self._wanted = self._wanted, None
        document, desk, block = self.view.document(), self.look.desk, self.block
        if button is None or document is None or desk is None or block is None:
            return
        if button is self.print_button:
            report = desk.print_(document, block.leaflet.paper)
        else:
            report = desk.save(document)
        # The visit may have ended while the system's dialog was open.
        if report is not None and shiboken6.isValid(self) and self.isVisible():
            self.look.dispatch(Tell(report))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._wanted = None

    def _made(self) -> None:
        self.view.setVisible(True)
        self._lay_out_anew()
        self._hand_over()

    def _failed(self) -> None:
        self._wanted = None
        self.view.setVisible(False)
        self._lay_out_anew()
        self.look.dispatch(Tell(Report(kind=ReportKind.NO_LEAFLET)))

    # --- Where everything is ----------------------------------------------------------

    def _buttons(self) -> tuple[PressButton, ...]:
        """Those that can be pressed."""
        if self.block is not None and self.block.save is None:
            return (self.print_button,)
        return self.print_button, self.save_button

    def _places(self, width: int) -> tuple[list[QRect], int]:
        look = self.look
        return tile_places(self._buttons(), width, look.soft(12), look.soft(200))

    def _gap(self) -> int:
        return self.look.soft(6)

    @override
    def measure(self, width: int) -> int:
        pages = self.view.height_for(width)
        return self._places(width)[1] + (self._gap() + pages if pages else 0)

    @override
    def arrange(self) -> None:
        rects, down = self._places(self.width())
        for button, rect in zip(self._buttons(), rects, strict=True):
            self.put(button, rect.x(), rect.y(), rect.width(), rect.height())
        high = self.view.height_for(self.width())
        self.put(self.view, 0, down + self._gap(), self.width(), high)

    def _lay_out_anew(self) -> None:
        """Take the height that the pages need, with all that this piece is part of."""
        top: Piece = self
        part: QWidget | None = self
        while part is not None:
            if isinstance(part, Piece):
                part.forget_heights()
                top = part
            part = part.parentWidget()
        top.arrange()

    @override
    def reading(self) -> Iterable[QWidget]:
        return self.print_button, self.save_button, self.view
