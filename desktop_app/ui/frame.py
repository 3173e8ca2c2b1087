"""The parts of a window, made when first needed, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.narrative.message import Message
from desktop_app.scene.window_scene import (
    Page,
    PanelScene,
    SheetScene,
    StartPage,
    WindowScene,
)
from desktop_app.ui.look import Look
from desktop_app.ui.wrapped_text import Heading

if TYPE_CHECKING:
    from desktop_app.ui.banner import BannerView
    from desktop_app.ui.footer import FooterView
    from desktop_app.ui.header import HeaderView
    from desktop_app.ui.page_view import PageView
    from desktop_app.ui.panel_view import PanelView
    from desktop_app.ui.sheet_view import SheetView
    from desktop_app.ui.start_view import StartView


RETRY = 100
"""Milliseconds after which a part that was busy is looked at again."""


class Frame:
    """Header, banner, page or start page, footer; the panel; the sheet over them."""

    def __init__(self, look: Look, window: QWidget) -> None:
        self.look = look
        self._window = window
        self.header: HeaderView | None = None
        self.footer: FooterView | None = None
        self.banner: BannerView | None = None
        self.page: PageView | None = None
        self.start: StartView | None = None
        self.panel: PanelView | None = None
        self.sheet: SheetView | None = None

    def retire(self) -> None:
        """Leave the window; what is still drawing is waited for out of sight."""
        parts = (
            self.header, self.banner, self.start, self.page, self.footer, self.panel,
            self.sheet,
        )  # fmt: skip
        for part in parts:
            if part is not None:
                part.hide()
                part.setParent(None)
                _delete_when_idle(part)

    def show(self, scene: WindowScene) -> None:
        """Hand every part what it shows."""
        if isinstance(scene.page, StartPage):
            self._show_start(scene.page)
        elif isinstance(scene.page, Page):
            self._show_step(scene, scene.page)
        self._show_banner(scene.banner)
        self._show_panel(scene.panel)
        self._show_sheet(scene.sheet)

    def _show_start(self, page: StartPage) -> None:
        if self.start is None:
            from desktop_app.ui.start_view import StartView

            self.start = StartView(self.look, self._window)
        self.start.body.show_block(page)
        for part in (self.header, self.footer, self.page):
            if part is not None:
                part.hide()
        self.start.show()

    def _show_step(self, scene: WindowScene, page: Page) -> None:
        if self.header is None or self.footer is None or self.page is None:
            from desktop_app.ui.footer import FooterView
            from desktop_app.ui.header import HeaderView
            from desktop_app.ui.page_view import PageView

            self.header = HeaderView(self.look, self._window)
            self.page = PageView(self.look, self._window)
            self.footer = FooterView(self.look, self._window)
        if scene.header is not None:
            self.header.show_block(scene.header)
        if scene.footer is not None:
            self.footer.show_block(scene.footer)
        self.page.show_page(page)
        if self.start is not None:
            self.start.hide()
        for part in (self.header, self.page, self.footer):
            part.show()

    def _show_banner(self, banner: tuple[Message, ...]) -> None:
        if self.banner is None and banner:
            from desktop_app.ui.banner import BannerView

            self.banner = BannerView(self.look, self._window)
            for part in (self.start, self.page, self.footer):
                if part is not None:
                    part.raise_()  # they are read after it
        if self.banner is not None:
            self.banner.setVisible(bool(banner))
            self.banner.show_block(banner)

    def _show_panel(self, panel: PanelScene | None) -> None:
        if panel is None:
            if self.panel is not None:
                self.panel.hide()
            return
        if self.panel is None:
            from desktop_app.ui.panel_view import PanelView

            self.panel = PanelView(self.look, self._window)
        self.panel.show_panel(panel)
        self.panel.show()
        self.panel.raise_()

    def _show_sheet(self, sheet: SheetScene | None) -> None:
        if sheet is None:
            if self.sheet is not None:
                self.sheet.hide()
            return
        if self.sheet is None:
            from desktop_app.ui.sheet_view import SheetView

            self.sheet = SheetView(self.look, self._window)
        self.sheet.show_block(sheet)
        self.sheet.show()
        self.sheet.raise_()

    def prepare(self, page: Page) -> None:
        """Build what a page will need, out of sight."""
        if self.page is not None:
            self.page.body.prepare(page, self.page.width())

    def arrange(self, scene: WindowScene, width: int, height: int) -> None:
        """Place all parts in a window of this size."""
        from desktop_app.ui.page_measures import page_margin

        left, all_of_it = 0, width
        if scene.panel is not None and self.panel is not None:
            left, width = self._place_panel(self.panel, width, height)
        margin = page_margin(self.look, width)
        top = low = 0
        step = isinstance(scene.page, Page)
        if step and self.header is not None:
            top = self._place_strip(self.header, margin, (left, width), 0)
        if scene.banner and self.banner is not None:
            top += self._place_strip(self.banner, margin, (left, width), top)
        if step and self.footer is not None:
            low = self._place_strip(self.footer, margin, (left, width), None)
        body = self.page if step else self.start
        if body is not None:
            body.setGeometry(left, top, width, height - top - low)
            body.arrange()
        if scene.sheet is not None and self.sheet is not None:
            self.sheet.setGeometry(0, 0, all_of_it, height)
            self.sheet.arrange()

    def _place_panel(
        self, panel: PanelView, width: int, height: int
    ) -> tuple[int, int]:
        """Place the panel at the trailing side; returns where the page has room."""
        wide = panel.width_in(width)
        panel.floating = panel.lies_over(width)
        panel.setGeometry(0 if self.look.mirrored else width - wide, 0, wide, height)
        panel.arrange()
        if panel.floating:
            return 0, width
        return (wide if self.look.mirrored else 0), width - wide

    def _place_strip(
        self,
        strip: HeaderView | BannerView | FooterView,
        margin: int,
        room: tuple[int, int],
        top: int | None,
    ) -> int:
        """Place a strip at a height, or at the lower edge; returns how high it is.

        Args:
            strip: What is placed.
            margin: The space at its sides.
            room: Where it begins, and how wide it is.
            top: Its height in the window; None for the lower edge.
        """
        left, width = room
        if strip.margin != margin:
            strip.margin = margin
            strip.forget_heights()
        high = strip.height_for(width)
        strip.setGeometry(
            left, self._window.height() - high if top is None else top, width, high
        )
        strip.arrange()
        return high

    def reading(self) -> Iterable[QWidget]:
        """The parts as they are read; what lies over the page is read alone."""
        if self.sheet is not None and not self.sheet.isHidden():
            return (self.sheet,)
        panel = None if self.panel is None or self.panel.isHidden() else self.panel
        if panel is not None and panel.floating:
            return (panel,)
        parts = (
            self.header, self.banner, self.start, self.page, self.footer, panel,
        )  # fmt: skip
        return tuple(part for part in parts if part is not None)

    def heading(self) -> Heading | None:
        """The heading of the page that is open."""
        for view in (self.start, self.page):
            if view is not None and not view.isHidden():
                return view.body.heading
        return None


def _delete_when_idle(part: QWidget) -> None:
    """Delete a part; not while it draws a chart, for which its end would wait."""
    if any(getattr(child, "busy", False) for child in part.findChildren(QWidget)):
        QTimer.singleShot(RETRY, part, lambda: _delete_when_idle(part))
    else:
        part.deleteLater()
