"""What a visit to a kiosk can be about: large lines, all alike."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.scene.kiosk_scene import TopicsPage
from desktop_app.ui.kiosk.great_button import GreatButton
from desktop_app.ui.kiosk.place_body import PlaceBody, PlaceView
from desktop_app.ui.kiosk.tile_grid import Grid, grid
from desktop_app.ui.look import Look
from desktop_app.ui.press_button import PressButton


class TopicsBody(PlaceBody[TopicsPage]):
    """Shows a `TopicsPage`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.topics: list[GreatButton] = []
        self._listen = PressButton(look, self)
        self._language = PressButton(look, self)
        self.tools = [self._listen, self._language]

    @override
    def populate(self, block: TopicsPage) -> None:
        self.masthead.show_names(block.brand, block.clinic)
        self.heading.show_text(self.look.say(block.heading))
        for tool, shown in zip(self.tools, (block.listen, block.language), strict=True):
            tool.setVisible(shown is not None)
            if shown is not None:
                tool.show_block(shown)
        while len(self.topics) < len(block.topics):
            self.topics.append(GreatButton(self.look, self))
        for number, topic in enumerate(self.topics):
            topic.setVisible(number < len(block.topics))
            if number < len(block.topics):
                topic.show_block(block.topics[number])

    @override
    def measure(self, width: int) -> int:
        return self._lay(width, place=False)

    @override
    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def _lay(self, width: int, *, place: bool) -> int:
        look = self.look
        edge, margin = self.edge(width), look.soft(30)
        inner = width - 2 * edge
        top = self.lay_head(edge, inner, margin, place=place) + look.soft(24)
        heading = self.heading_height(inner)
        under = look.soft(28)
        shown = self._shown_topics()
        room = self.room - top - heading - under - margin
        tiles = self._grid(shown, inner, room)
        full = heading + under + tiles.height
        spare = max(0, self.room - margin - top - full)
        if place:
            down = top + int(spare * 0.4)
            self.lay_heading(edge, inner, down)
            down += heading + under
            for topic, rect in zip(shown, tiles.places(), strict=True):
                left, below = edge + rect.x(), down + rect.y()
                self.put(topic, left, below, rect.width(), rect.height())
        return top + full + margin

    def _shown_topics(self) -> list[GreatButton]:
        return self.topics[: 0 if self.block is None else len(self.block.topics)]

    def _grid(self, shown: list[GreatButton], width: int, room: int) -> Grid:
        """Long names, so two columns at most."""
        look, gap = self.look, self.look.soft(18)
        half = (width - gap) // 2
        for large in (True, False):  # all alike
            for one in shown:
                one.enlarge(large=large)
            if all(one.least_width() <= width for one in shown):
                break
        least = max((one.least_width() for one in shown), default=1)
        least = max(least, look.px(380))
        wide = half if half >= least and len(shown) > 1 else width
        low = max((one.height_for(wide) for one in shown), default=1)
        return grid(
            len(shown), width, room,
            least=max(least, (width - 2 * gap) // 3 + 1),
            low=max(low, look.soft(96)), tall=look.soft(150), gap=gap,
        )  # fmt: skip

    @override
    def reading(self) -> Iterable[QWidget]:
        return (
            self.masthead, self.heading, self._listen, self._language, *self.topics
        )  # fmt: skip


class TopicsView(PlaceView):
    """The topics in the whole window."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        self.topics = TopicsBody(look)
        super().__init__(look, parent, self.topics)
