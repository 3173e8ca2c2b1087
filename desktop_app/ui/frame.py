"""The parts of a window, made when first needed, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.narrative.message import Message
from desktop_app.scene.listen_bar import ListenBar
from desktop_app.scene.window_scene import (
    Page,
    PanelScene,
    SheetScene,
    StartPage,
    WindowScene,
)
from desktop_app.ui.frame_places import place_parts
from desktop_app.ui.look import Look

if TYPE_CHECKING:
    from desktop_app.ui.aloud.listen_bar_view import ListenBarView
    from desktop_app.ui.banner import BannerView
    from desktop_app.ui.footer import FooterView
    from desktop_app.ui.header import HeaderView
    from desktop_app.ui.kiosk.over_view import OverView
    from desktop_app.ui.kiosk.parts import KioskParts
    from desktop_app.ui.page_view import PageView
    from desktop_app.ui.panel_view import PanelView
    from desktop_app.ui.scrolling import Scrolled
    from desktop_app.ui.sheet_view import SheetView
    from desktop_app.ui.start_view import StartView


class Frame:
    """Header, banner, page or start page, footer; the panel; the sheet over them."""

    def __init__(self, look: Look, window: QWidget) -> None:
        self.look = look
        self.window = window
        self.header: HeaderView | None = None
        self.footer: FooterView | None = None
        self.banner: BannerView | None = None
        self.page: PageView | None = None
        self.start: StartView | None = None
        self.panel: PanelView | None = None
        self.sheet: SheetView | None = None
        self.kiosk: KioskParts | None = None
        self.listening: ListenBarView | None = None

    def retire(self) -> None:
        """Leave the window, and go."""
        kiosk = () if self.kiosk is None else self.kiosk.all()
        parts = (
            self.header, self.banner, self.start, self.page, self.footer, self.panel,
            self.sheet, self.listening, *kiosk,
        )  # fmt: skip
        for part in parts:
            if part is not None:
                part.hide()
                part.setParent(None)
                part.deleteLater()

    def show(self, scene: WindowScene) -> None:
        """Hand every part what it shows."""
        if isinstance(scene.page, StartPage):
            self._show_start(scene.page)
        elif isinstance(scene.page, Page):
            self._show_step(scene, scene.page)
        self._show_kiosk(scene)
        self._show_banner(scene.banner)
        self._show_panel(scene.panel)
        self._show_sheet(scene.sheet)
        self._show_listening(scene.listening)
        if self.kiosk is not None:
            self.kiosk.show_over(scene.over)

    def _show_kiosk(self, scene: WindowScene) -> None:
        """Show what only a kiosk has: before a visit there is none of its own parts."""
        place = None if isinstance(scene.page, Page | StartPage) else scene.page
        if self.kiosk is None:
            if place is None and scene.over is None:
                return
            from desktop_app.ui.kiosk.parts import KioskParts

            self.kiosk = KioskParts(self.look, self.window)
        self.kiosk.show_place(place)
        if place is not None:
            for part in (self.header, self.footer, self.page, self.start):
                if part is not None:
                    part.hide()

    def _show_start(self, page: StartPage) -> None:
        if self.start is None:
            from desktop_app.ui.start_view import StartView

            self.start = StartView(self.look, self.window)
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

            self.header = HeaderView(self.look, self.window)
            self.page = PageView(self.look, self.window)
            self.footer = FooterView(self.look, self.window)
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

            self.banner = BannerView(self.look, self.window)
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

            self.panel = PanelView(self.look, self.window)
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

            self.sheet = SheetView(self.look, self.window)
        self.sheet.show_block(sheet)
        self.sheet.show()
        self.sheet.raise_()

    def _show_listening(self, bar: ListenBar | None) -> None:
        if self.listening is None:
            if bar is None:
                return
            from desktop_app.ui.aloud.listen_bar_view import ListenBarView

            self.listening = ListenBarView(self.look, self.window)
        self.listening.setVisible(bar is not None)
        if bar is not None:
            self.listening.show_block(bar)
            self.listening.raise_()

    def prepare(self, page: Page) -> None:
        """Build what a page will need, out of sight."""
        if self.page is not None:
            self.page.body.prepare(page, self.page.width())

    def arrange(self, scene: WindowScene, width: int, height: int) -> None:
        """Place all parts in a window of this size."""
        place_parts(self, scene, width, height)

    def reading(self) -> Iterable[QWidget]:
        """The parts as they are read; what lies over the page is read alone."""
        if self.over is not None:
            return (self.over,)
        hidden = self.listening is None or self.listening.isHidden()
        bar = None if hidden else self.listening
        if self.sheet is not None and not self.sheet.isHidden():
            return (self.sheet,) if bar is None else (self.sheet, bar)
        panel = None if self.panel is None or self.panel.isHidden() else self.panel
        if panel is not None and panel.floating:
            return (panel,)
        place = None if self.kiosk is None else self.kiosk.place
        parts = (
            self.header, self.banner, place, self.start, self.page, bar, self.footer,
            panel,
        )  # fmt: skip
        return tuple(part for part in parts if part is not None)

    @property
    def over(self) -> OverView | None:
        """What lies over everything, at a kiosk."""
        return None if self.kiosk is None else self.kiosk.over

    def scrolled(self) -> Scrolled | None:
        """What scrolls of what is uppermost."""
        if self.kiosk is not None and self.over is not None:
            return self.kiosk.scrolled()
        if self.sheet is not None and not self.sheet.isHidden():
            return self.sheet.scrolled
        if self.kiosk is not None and self.kiosk.place is not None:
            return self.kiosk.scrolled()
        start = self.start is not None and not self.start.isHidden()
        return self.start if start else self.page

    def heading(self) -> QWidget | None:
        """The heading of the page that is open."""
        if self.kiosk is not None and self.kiosk.place is not None:
            return self.kiosk.place.heading
        for view in (self.start, self.page):
            if view is not None and not view.isHidden():
                return view.body.heading
        return None
