"""`evenhand facts`: every fact of a pack, as a table, JSON or CSV."""

from __future__ import annotations

from pathlib import Path

from desktop_app.app.facts_listing import listing
from desktop_app.app.standard_output import say
from desktop_app.app.start import open_pack, tell_if_expired


def facts(pack: Path | None, form: str) -> int:
    """Print every fact of a pack; return the exit code.

    Args:
        pack: The pack, or None for the first of those at hand.
        form: "table", "json" or "csv".

    Raises:
        BadEvidenceError: The pack cannot be used.
        FailedOutputError: The standard output could not be written.
    """
    loaded = open_pack(pack)
    tell_if_expired(loaded)
    say(listing(loaded, form))
    return 0
