"""How a clinic is named, and the sentence in which it says how it is reached."""

from __future__ import annotations

from desktop_app.narrative.message import Message, Verbatim, msg
from desktop_app.narrative.phrases import verbatim


def clinic_name(name: str) -> Message:
    """Return the clinic's name, as it says it itself in every language."""
    return verbatim(name, "clinic")


def clinic_telephone(telephone: str) -> Message:
    """Return whom to call; the same sentence on a page and on the leaflet."""
    return msg(
        "clinic",
        "Call this number: %1",
        "shown with when to call the care team; the value is a telephone number",
        None,
        Verbatim(text=telephone, kind="telephone"),
    )
