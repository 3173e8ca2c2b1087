"""Listening for sockets, and refusing them.

Python itself reports what its sockets do (PEP 578), so nothing can be reached around
this, and a name looked up is caught as well. What Qt does in C++ is not seen here; that
`QtNetwork` is not imported is ruff's part.
"""

import socket
import sys

from tests.loud.complaint import Ears

_REPORTED = frozenset(
    {
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.sendmsg",
        "socket.sendto",
    }
)


class _Guard:
    """The one audit hook of this process; an audit hook cannot be taken out again."""

    def __init__(self) -> None:
        self.ears: Ears | None = None
        self.installed = False

    def __call__(self, event: str, args: tuple[object, ...]) -> None:
        if event not in _REPORTED or self.ears is None or _is_local(args[0]):
            return
        where = args[1:] if isinstance(args[0], socket.socket) else args
        self.ears.hear("socket", f"{event} {where}: a test never uses the network")
        raise OSError(f"{event} refused: a test never uses the network")


_guard = _Guard()


def _is_local(first: object) -> bool:
    """Whether this is a socket that cannot leave the machine by its kind."""
    unix = getattr(socket, "AF_UNIX", None)
    return isinstance(first, socket.socket) and first.family == unix


def start() -> None:
    """Install the guard, once in a process."""
    if not _guard.installed:
        sys.addaudithook(_guard)
        _guard.installed = True


def stop() -> None:
    """Let sockets be; the test run is over."""
    _guard.ears = None


def listen(ears: Ears | None) -> None:
    """Tell these ears of every socket; None lets sockets be."""
    _guard.ears = ears
