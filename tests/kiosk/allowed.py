"""What a kiosk may make and reach in a visit: memory, screen, sound and speech."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tests.kiosk.strace_log import Deed

_RUNTIME = r"(?:/run/user/\d+|/run/\w+|\S*/run)"

ALLOWED = (
    # Nowhere, and memory that goes with the process.
    (r"open\w*|creat", r"/dev/null"),
    (r"open\w*|unlink\w*|ftruncate|fallocate|fchmod", r"/dev/shm/[^/ ]+"),
    (r"ftruncate|fallocate|fchmod", r"/memfd:\S+(?: \(deleted\))?"),
    (r"memfd_create", r"[\w.-]+"),
    (r"shmget", r"IPC_PRIVATE, .*"),
    # What the process is called, and how soon the system ends it.
    (r"open\w*", r"/proc/(?:self|\d+)/(?:task/\d+/)?(?:comm|oom_score_adj)"),
    # The screen.
    (r"connect", r"AF_UNIX @?/tmp/\.X11-unix/X\d+"),
    (r"connect", rf"AF_UNIX {_RUNTIME}/wayland-\d+"),
    # Sound, and speech.
    (r"connect", rf"AF_UNIX {_RUNTIME}/(?:pulse/native|pipewire-\d+)"),
    (r"connect", rf"AF_UNIX {_RUNTIME}/speech-dispatcher/speechd\.sock"),
    # A screen reader, where there is one.
    (r"connect", rf"AF_UNIX {_RUNTIME}/(?:bus|at-spi/bus\S*)"),
    # Between the process and those above, or its own threads.
    (r"socket|socketpair", r"AF_UNIX, SOCK_STREAM\S*"),
    # Matplotlib's list of fonts, which is told to be kept inside of a file: refused.
    (r"openat", r"\S+/theme/tokens\.toml/fontlist-\S+"),
    # The program itself.
    (r"execve", r"\S*/python[\d.]* -> .*"),
)
"""Pairs of patterns: of the call, and of the whole file or address."""

PRINTER = (
    (r"execve", r"\S*/(?:lp|lpstat|sh|cat) -> .*"),
    (r"socketpair", r"AF_UNIX, SOCK_STREAM\S*"),
)
"""What comes besides where leaflets are printed: the system's `lp` takes them."""


def forbidden(
    found: Iterable[Deed], *, printing: bool = False, also: tuple[str, ...] = ()
) -> Iterator[Deed]:
    """Yield what is not allowed; the refused too, for somebody wished to do it.

    Args:
        found: What was done.
        printing: Whether there is a printer.
        also: Patterns of places that are allowed besides.
    """
    rules = (*ALLOWED, *(PRINTER if printing else ()), *((".*", one) for one in also))
    for deed in found:
        for call, place in rules:
            if re.fullmatch(call, deed.call) and re.fullmatch(place, deed.place):
                break
        else:
            yield deed
