"""Whatever ends a kiosk's window, its first page is soon back and nothing is left."""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

import pytest

from tests.kiosk.harms import harmed, kiosk
from tests.visits.real_screen import Home, screen

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="needs an X screen"
)

TIMES = int(os.environ.get("EVENHAND_KILLS", "12"))
"""`python -m tests.kiosk.harms 100` does it a hundred times, and tells the times."""


def test_a_kiosk_comes_back_from_every_end(tmp_path: Path) -> None:
    chance = random.Random(TIMES)
    with screen() as display:
        home = Home(tmp_path, display)
        with kiosk(home, chance) as stand:
            harms = list(harmed(stand, TIMES, chance))
            stand.guard.terminate()
            assert stand.guard.wait(10) == 0
            assert stand.look() == "black"
        assert [one for one in harms if not one.in_time] == []
        assert home.left_behind() == set()
    assert len(harms) == TIMES
