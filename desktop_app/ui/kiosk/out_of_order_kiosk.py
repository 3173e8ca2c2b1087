"""The window of a kiosk that cannot begin: one page, and as closed as the kiosk."""

from __future__ import annotations

from PySide6.QtGui import QCloseEvent
from typing_extensions import override

from desktop_app.narrative import chrome
from desktop_app.scene.kiosk_scene import OutOfOrder
from desktop_app.ui.kiosk.closed import Closed, Links, Pointer
from desktop_app.ui.kiosk.covers import Covers, CoverWindow
from desktop_app.ui.kiosk.hold import Hold
from desktop_app.ui.kiosk.out_of_order_view import OutOfOrderWindow
from desktop_app.ui.kiosk.senses import Senses
from desktop_app.ui.look import Voices


class OutOfOrderKiosk(OutOfOrderWindow):
    """Says over the whole screen that the kiosk cannot be used now.

    It is closed with its process alone: without a policy there is no PIN.

    Args:
        scene: What is said.
        voices: Returns what says everything in the language of a code.
    """

    def __init__(self, scene: OutOfOrder, voices: Voices) -> None:
        super().__init__(scene, voices)
        closed = Closed(self, belongs=_is_cover, types=lambda: False)
        self.pointer = Pointer()
        self.senses = Senses(self, (closed, self.pointer))
        self.hold = Hold(self, lambda: self.senses.pressing)
        self.covers = Covers(self, self.look, chrome.brand())
        self._links: Links | None = None

    def open(self) -> None:
        """Take the screen."""
        self._links = Links(self)
        self.senses.wake()
        self.covers.begin()
        self.hold.take()

    def leave(self) -> None:
        """Close for good."""
        self.senses.rest()
        self.pointer.show()
        self.hold.release()
        self.covers.end()
        if self._links is not None:
            self._links.release()
        self._links = None
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._links is not None:
            event.ignore()


def _is_cover(window: object) -> bool:
    return isinstance(window, CoverWindow)
