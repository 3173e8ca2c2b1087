"""Letting go of what is kept of the pictures that have been painted."""

from __future__ import annotations

from desktop_app.painting import icon_array, person


def forget() -> None:
    """Let go of it; the next picture is measured and drawn anew."""
    icon_array.forget()
    person.forget()
