"""Where what takes long is made, away from the window; nobody's end waits for it.

A thread that belonged to a widget would be waited for when the widget goes. That can
come while Python's lock is held, and the worker needs the lock: both would wait for
ever. So there is one thread for each kind of work, as long as there is the program.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal
from typing_extensions import override


class Ticket:
    """Something that has been asked for; who no longer wants it says so."""

    def __init__(self) -> None:
        self.dropped = False


class Workshop(QObject):
    """One thread that makes one thing after the other."""

    done = Signal(object, object)
    """The ticket, and what was made or the exception that came of it."""

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.finish)
        # A program may end without its loop having ended: then Python comes before Qt.
        atexit.register(self.finish)

    def ask(self, make: Callable[[], object]) -> Ticket:
        """Have something made; `done` tells of it, unless it is dropped before.

        Args:
            make: Makes it; called in the thread.
        """
        ticket = Ticket()
        self._pool.start(_Work(self, ticket, make))
        return ticket

    def finish(self) -> None:
        """Wait until all has been made, at the end of the program."""
        self._pool.waitForDone()


class _Work(QRunnable):
    def __init__(
        self, shop: Workshop, ticket: Ticket, make: Callable[[], object]
    ) -> None:
        super().__init__()
        self._shop = shop
        self._ticket = ticket
        self._make = make

    @override
    def run(self) -> None:
        if self._ticket.dropped:
            return
        result: object
        try:
            result = self._make()
        except Exception as error:  # noqa: BLE001 # told in the window's thread
            result = error
        if not self._ticket.dropped:
            self._shop.done.emit(self._ticket, result)


_shops: dict[str, Workshop] = {}


def workshop(work: str) -> Workshop:
    """Return the place where a kind of work is done, made when there is a first one."""
    if work not in _shops:
        _shops[work] = Workshop()
    return _shops[work]
