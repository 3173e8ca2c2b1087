"""The parts of a window that only a kiosk has, made when first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.scene.kiosk_scene import (
    Countdown,
    GreetingPage,
    LanguagesPage,
    Over,
    PinPad,
    PlacePage,
    StaffMenu,
    TopicsPage,
)
from desktop_app.ui.look import Look

if TYPE_CHECKING:
    from desktop_app.ui.kiosk.greeting_view import GreetingView
    from desktop_app.ui.kiosk.languages_view import LanguagesView
    from desktop_app.ui.kiosk.over_view import OverView
    from desktop_app.ui.kiosk.topics_view import TopicsView
    from desktop_app.ui.scrolling import Scrolled

    Place = GreetingView | LanguagesView | TopicsView


class KioskParts:
    """The pages before a visit, and what lies over everything; one of each is open."""

    def __init__(self, look: Look, window: QWidget) -> None:
        self._look = look
        self._window = window
        self._places: dict[type, Place] = {}
        self._overs: dict[type, OverView] = {}
        self.place: Place | None = None
        self.over: OverView | None = None

    def all(self) -> tuple[QWidget, ...]:
        """Everything that has been made."""
        return *self._places.values(), *self._overs.values()

    def show_place(self, page: PlacePage | None) -> None:
        """Show a page before the visit, or none."""
        before, self.place = self.place, None
        if page is not None:
            self.place = self._filled(page)
            self.place.show()
        if before is not None and before is not self.place:
            before.hide()

    def _filled(self, page: PlacePage) -> Place:
        """Return the view of a page, with the page in it."""
        kind = type(page)
        if kind not in self._places:
            self._places[kind] = self._made_place(page)
        view = self._places[kind]
        view.show_page(page)
        return view

    def _made_place(self, page: PlacePage) -> Place:
        match page:
            case GreetingPage():
                from desktop_app.ui.kiosk.greeting_view import GreetingView

                return GreetingView(self._look, self._window)
            case LanguagesPage():
                from desktop_app.ui.kiosk.languages_view import LanguagesView

                return LanguagesView(self._look, self._window)
            case TopicsPage():
                from desktop_app.ui.kiosk.topics_view import TopicsView

                return TopicsView(self._look, self._window)

    def show_over(self, over: Over | None) -> None:
        """Lay something over everything, or nothing."""
        before, self.over = self.over, None
        if over is not None:
            kind = type(over)
            if kind not in self._overs:
                self._overs[kind] = self._made_over(over)
            self.over = self._overs[kind]
            self.over.show_over(over)
            self.over.show()
            self.over.raise_()
        if before is not None and before is not self.over:
            before.hide()

    def _made_over(self, over: Over) -> OverView:
        match over:
            case Countdown():
                from desktop_app.ui.kiosk.countdown_view import CountdownView

                return CountdownView(self._look, self._window)
            case PinPad():
                from desktop_app.ui.kiosk.pin_pad_view import PinPadView

                return PinPadView(self._look, self._window)
            case StaffMenu():
                from desktop_app.ui.kiosk.staff_menu_view import StaffMenuView

                return StaffMenuView(self._look, self._window)

    def scrolled(self) -> Scrolled | None:
        """What scrolls of what is open."""
        return self.scrolled_place() if self.over is None else self.over.scrolled

    def scrolled_place(self) -> Scrolled | None:
        """What scrolls of what is open before a visit."""
        from desktop_app.ui.scrolling import Scrolled

        return self.place if isinstance(self.place, Scrolled) else None
