"""The pack that a visit is about, loaded once."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack

BEFORE_REVIEW = dt.date(2026, 11, 1)


@pytest.fixture(scope="session")
def pack() -> Pack:
    """The bundled pack, as it is before its review date."""
    return load_pack(bundled_packs()[0], today=BEFORE_REVIEW)
