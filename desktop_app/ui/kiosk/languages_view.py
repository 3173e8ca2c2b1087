"""The first page of a visit to a kiosk: every language, each in its own words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.kiosk_scene import LanguagesPage
from desktop_app.ui.kiosk.language_tile import LanguageTileButton
from desktop_app.ui.kiosk.own_voice import OwnLooks
from desktop_app.ui.kiosk.place_body import PlaceBody, PlaceView
from desktop_app.ui.kiosk.tile_grid import Grid, grid
from desktop_app.ui.look import Look
from desktop_app.ui.press_button import PressButton


class LanguagesBody(PlaceBody[LanguagesPage]):
    """Shows a `LanguagesPage`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._own = OwnLooks(look)
        self.tiles: list[LanguageTileButton] = []
        self._listen = PressButton(look, self)
        self.tools = [self._listen]

    @override
    def populate(self, block: LanguagesPage) -> None:
        self.masthead.show_names(block.brand, block.clinic)
        self.heading.show_text(self.look.say(block.heading))
        self._listen.setVisible(block.listen is not None)
        if block.listen is not None:
            self._listen.show_block(block.listen)
        codes = [tile.language for tile in block.tiles]
        if codes != [tile.button.language for tile in self.tiles if tile.button]:
            self._make_tiles(codes)
        for tile, shown in zip(self.tiles, block.tiles, strict=True):
            tile.show_block(shown)

    def _make_tiles(self, codes: list[str]) -> None:
        for tile in self.tiles:
            tile.hide()
            tile.setParent(None)
            tile.deleteLater()
        self.tiles = [LanguageTileButton(self._own.of(code), self) for code in codes]
        for tile in self.tiles:
            tile.show()

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def _lay(self, width: int, *, place: bool) -> int:
        look = self.look
        self._own.follow()
        edge, margin = self.edge(width), look.soft(30)
        inner = width - 2 * edge
        top = self.lay_head(edge, inner, margin, place=place) + look.soft(24)
        heading = self.heading_height(inner)
        under = look.soft(28)
        room = self.room - top - heading - under - margin
        tiles = self._grid(inner, room)
        full = heading + under + tiles.height
        spare = max(0, self.room - margin - top - full)
        if place:
            down = top + int(spare * 0.4)
            self.lay_heading(edge, inner, down)
            down += heading + under
            for tile, rect in zip(self.tiles, tiles.places(), strict=True):
                left, below = edge + rect.x(), down + rect.y()
                self.put(tile, left, below, rect.width(), rect.height())
        return top + full + margin

    def _grid(self, width: int, room: int) -> Grid:
        look = self.look
        self._enlarge(large=False)
        least = max((tile.least_width() for tile in self.tiles), default=1)
        least = max(least, look.soft(200))
        low = max((tile.height_for(least) for tile in self.tiles), default=1)
        found = grid(
            len(self.tiles), width, room,
            least=least, low=low, tall=look.soft(220), gap=look.soft(18),
        )  # fmt: skip
        self._enlarge(large=True)
        if not all(
            tile.least_width() <= found.wide
            and tile.height_for(found.wide) <= found.high
            for tile in self.tiles
        ):
            self._enlarge(large=False)
        return found

    def _enlarge(self, *, large: bool) -> None:
        for tile in self.tiles:
            tile.enlarge(large=large)

    @override
    def reading(self) -> Iterable[QWidget]:
        return self.masthead, self.heading, self._listen, *self.tiles


class LanguagesView(PlaceView):
    """The languages in the whole window."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        self.languages = LanguagesBody(look)
        super().__init__(look, parent, self.languages)
