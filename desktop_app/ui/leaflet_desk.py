"""The desk that asks with the system's own dialogs where a leaflet is to go."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.journey.state import Paper, Report
from desktop_app.ui.look import Look


class SystemDesk:
    """Prints and saves a leaflet; the dialogs lie over a window.

    Args:
        look: Says what the dialogs are called.
        window: What they lie over.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        self._look = look
        self._window = window

    def print_(self, pdf: bytes, paper: Paper) -> Report | None:
        """Print it; returns what became of it."""
        from desktop_app.ui.printing import ask_for_printer, print_leaflet

        return print_leaflet(
            pdf, paper, ask=lambda printer: ask_for_printer(printer, self._window)
        )

    def save(self, pdf: bytes) -> Report | None:
        """Save it; returns what became of it."""
        from desktop_app.ui.saving import ask_for_place, save_leaflet

        return save_leaflet(pdf, ask=lambda: ask_for_place(self._look, self._window))
