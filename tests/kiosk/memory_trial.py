"""Many visits in one process, and what it holds after each; told as JSON.

`python -m tests.kiosk.memory_trial --visits 1000 --seed 1`, in a process of its own.
With `--lap 20` the person does after every twenty visits what they did before: whoever
keeps something then keeps more of the same.
"""

from __future__ import annotations

import argparse
import json
import sys
import time

from tests.kiosk.coverage import missed
from tests.kiosk.remains import handles, kinds, mappings, remains
from tests.kiosk.room import Room
from tests.kiosk.wanderer import Wanderer, done, quick_fingers

CLOSELY = 50
"""After so many visits Python's own objects are counted, where there are no laps."""


def trial(visits: int, seed: int, lap: int, *, look_closely: bool) -> object:
    """Wander; return what was there after each visit."""
    room = Room()
    quick_fingers()
    wanderer = Wanderer(room, seed=seed)
    after: list[dict[str, int]] = []
    by_kind: dict[int, dict[str, int]] = {}
    pressed = 0
    began = time.monotonic()
    for number in range(1, visits + 1):
        done(wanderer.one_visit())
        there = remains()
        after.append({name: getattr(there, name) for name in there.__struct_fields__})
        if (look_closely or lap) and number % (lap or CLOSELY) == 0:
            by_kind[number] = dict(kinds())
        if look_closely and number % CLOSELY == 0:
            print(number, there, mappings().most_common(4), file=sys.stderr)
        if lap and number % lap == 0:
            pressed += wanderer.seen.pressed.total()
            wanderer = Wanderer(room, seed=seed)
    seen = wanderer.seen
    return {
        "after": after,
        "kinds": by_kind,
        "handles": handles(),
        "seconds": round(time.monotonic() - began, 1),
        "pressed": pressed + seen.pressed.total(),
        "counted": room.visits,
        "ways": {way.value: count for way, count in seen.ways.items()},
        "ends": {end.value: count for end, count in seen.ends.items()},
        "missed": missed(room.pack, seen),
        "never pressed": sorted(map(repr, seen.never_pressed)),
        "out of reach": sorted(map(repr, seen.out_of_reach)),
    }


def main(words: list[str]) -> int:
    """Read the command line, wander, tell."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--visits", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lap", type=int, default=0, help="visits; 0: all differ")
    parser.add_argument("--look-closely", action="store_true")
    asked = parser.parse_args(words)
    told = trial(asked.visits, asked.seed, asked.lap, look_closely=asked.look_closely)
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
