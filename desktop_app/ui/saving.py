"""A leaflet written where the person chooses: the only file that is ever written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import FailedOutputError
from desktop_app.journey.state import Report, ReportKind
from desktop_app.output import write_whole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.look import Look

NAME = "leaflet.pdf"
"""What the file is called unless the person says otherwise: it tells of nobody."""

SUFFIX = ".pdf"

AskForPlace = Callable[[], Path | None]
"""Returns where to save; None if nowhere."""


def save_leaflet(pdf: bytes, *, ask: AskForPlace) -> Report | None:
    """Save a leaflet; returns what became of it, or None if nothing was wished.

    Args:
        pdf: The leaflet.
        ask: Asks where.
    """
    place = ask()
    if place is None:
        return None
    if place.suffix.lower() != SUFFIX:
        place = place.with_name(place.name + SUFFIX)
    try:
        write_whole(place, pdf)
    except FailedOutputError:
        return Report(kind=ReportKind.NOT_SAVED, place=str(place))
    return Report(kind=ReportKind.SAVED, place=str(place))


def ask_for_place(look: Look, over: QWidget) -> Path | None:
    """Ask with the system's dialog where to save.

    Args:
        look: Says what the dialog is called.
        over: The window that it lies over.
    """
    from desktop_app.narrative.leaflet_sheet import save_it
    from desktop_app.ui import spoken
    from desktop_app.ui.save_place import FileKind, ask_where

    kind = FileKind(look.say(spoken.pdf_file()), SUFFIX)
    return ask_where(over, look.say(save_it()), NAME.removesuffix(SUFFIX), (kind,))
