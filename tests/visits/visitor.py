"""The program itself with a person at the keys; run as a process of its own.

`python -m tests.visits.visitor visit` goes through the whole visit and closes the
window at its end, `close` closes it half-way, `wait` stays half-way until it is ended
from outside, `pause` goes through the visit and stays at its end. What was seen is told
on the standard output, one line of JSON. It does without pytest, which would bring
modules with it that the program must not need.
"""

from __future__ import annotations

import sys

WRITTEN: list[str] = []
SOCKETS: list[str] = []


def _listen(event: str, words: tuple[object, ...]) -> None:
    """Note every file that is opened to be written, and every socket."""
    if event == "open" and isinstance(words[1], str) and set(words[1]) & set("wax+"):
        WRITTEN.append(str(words[0]))
    elif event.startswith("socket."):
        SOCKETS.append(event)


if __name__ == "__main__":
    sys.addaudithook(_listen)  # before anything else is imported

    from tests.visits.person import go_through

    sys.exit(go_through(sys.argv[1], {"written": WRITTEN, "sockets": SOCKETS}))
