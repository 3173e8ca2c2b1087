"""The program itself with a person at the keys; run as a process of its own.

`python -m tests.visits.visitor visit` goes through the whole visit and closes the
window at its end, `languages` does so in another language on each page, `close` closes
it half-way, `wait` stays half-way until it is ended from outside, `pause` goes through
the visit and stays at its end, `leaflet` saves a leaflet at its end. What was seen is
told on the standard output, one line of JSON. It does without pytest, which would bring
modules with it that the program must not need.
"""

from __future__ import annotations

import os
import sys

NETWORK = frozenset(
    """
    _socket _ssl asyncio email ftplib http http.client imaplib poplib requests select
    selectors smtplib socket socketserver ssl urllib urllib.error urllib.parse
    urllib.request urllib3 webbrowser xmlrpc PySide6.QtNetwork
    """.split()  # noqa: SIM905 # read more easily than a long list
)
"""What has to do with the network; that it is brought in is told with by whom."""

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT

WRITTEN: list[str] = []
SOCKETS: list[str] = []
BROUGHT: dict[str, str] = {}


def _listen(event: str, words: tuple[object, ...]) -> None:
    """Note every file opened to be written, every socket, who brings what in."""
    if event == "open" and isinstance(words[2], int) and words[2] & _WRITING:
        WRITTEN.append(str(words[0]))
    elif event.startswith("socket."):
        SOCKETS.append(event)
    elif event == "import" and words[0] in NETWORK:
        BROUGHT.setdefault(str(words[0]), _importer())


def _importer() -> str:
    """Return the module that is importing, past those that do it for it."""
    frame = sys._getframe(2)
    while frame.f_back is not None:
        name = str(frame.f_globals.get("__name__", ""))
        if not name.startswith(("importlib", "shibokensupport")) and name != __name__:
            return name
        frame = frame.f_back
    return "nobody"


if __name__ == "__main__":
    sys.addaudithook(_listen)  # before anything else is imported

    from tests.visits.person import go_through

    heard: dict[str, object] = {
        "written": WRITTEN,
        "sockets": SOCKETS,
        "brought": BROUGHT,
    }
    sys.exit(go_through(sys.argv[1], heard))
