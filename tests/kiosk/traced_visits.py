"""The kiosk and a person who wanders before it, to be watched from outside.

`python -m tests.kiosk.traced_visits 50 SEED`, in a process of its own, under strace: so
many visits, or up to twice as many until every page has been seen. It tells in one line
of JSON what was missed, and stays until its standard input is closed.
Another word is a file that it then writes, to be found out. With no visit at all
somebody listens, where the program is left to speak by itself.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from desktop_app.journey.aloud_actions import Listen
from desktop_app.journey.kiosk_actions import ComeCloser
from tests.kiosk.coverage import missed
from tests.kiosk.remains import handles
from tests.kiosk.room import Room
from tests.kiosk.wanderer import Wanderer, done, quick_fingers


def main(visits: int, seed: int, *kept: str) -> None:
    """Wander, tell, wait."""
    room = Room()
    quick_fingers()
    wanderer = Wanderer(room, seed=seed)
    number = 0
    while number < visits or (
        visits > 1 and number < 2 * visits and missed(room.pack, wanderer.seen)
    ):
        done(wanderer.one_visit())
        number += 1
    for file in kept:
        Path(file).write_text("kept", encoding="utf-8")
    told = {
        "visits": number,
        "missed": missed(room.pack, wanderer.seen),
        "handles": handles(),
        "pressed": sum(wanderer.seen.pressed.values()),
        "charts": "matplotlib" in sys.modules,
        "leaflets": "typst" in sys.modules and "PySide6.QtPdf" in sys.modules,
        "reports": sorted(str(one) for one in wanderer.seen.of("report")),
    }
    print(json.dumps(told), flush=True)
    sys.stdin.read()


def listen() -> None:
    """Have a page read aloud, tell what becomes of it, wait."""
    room = Room(whispers=False)

    def turns() -> Iterator[int]:
        for action in (ComeCloser(), Listen()):
            room.window.store.dispatch(action)
            yield 500

    done(turns())
    hindrance = room.window.store.state.aloud.hindrance
    print(json.dumps({"hindrance": hindrance and hindrance.value}), flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    if int(sys.argv[1]):
        main(int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])
    else:
        listen()
