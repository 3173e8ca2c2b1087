"""`evenhand facts`: every fact of a pack, as a table, JSON or CSV."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_app.app.facts_listing import listing
from desktop_app.app.start import open_pack


def facts(pack: Path | None, form: str) -> int:
    """Print every fact of a pack; return the exit code.

    Args:
        pack: The pack, or None for the one that the program ships with.
        form: "table", "json" or "csv".

    Raises:
        BadEvidenceError: The pack cannot be used.
    """
    sys.stdout.write(listing(open_pack(pack), form))
    sys.stdout.flush()
    return 0
