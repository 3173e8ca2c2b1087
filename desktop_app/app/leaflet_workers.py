"""Processes that make leaflets at the same time, each with a pipe to and fro.

A worker is given one leaflet at a time, writes it itself and answers with a word, so
that what is under way stays small however many there are. It ends when nobody is left
to give it work: also where the program that started it has been killed.
"""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Final

from desktop_app.errors import DecisionAidError
from desktop_app.journey.state import State
from desktop_app.scene.languages import Language
from desktop_app.values import Value

PATIENCE: Final = 0.2
"""Seconds after which somebody who waits is told that nothing has come."""

LAST_WISH: Final = 0.6
"""Seconds in which a worker may end what it has begun, before it is ended."""

# A fork would take along threads and locks that nobody tends there.
_START = multiprocessing.get_context("spawn")


class Order(Value, frozen=True, kw_only=True):
    """A leaflet that is to be made, and where it is to lie."""

    place: Path
    state: State


class Kit(Value, frozen=True, kw_only=True):
    """What a worker needs for every leaflet.

    Args:
        pack: A pack, or None for the first of those at hand.
        offered: The languages that can be chosen.
    """

    pack: Path | None
    offered: tuple[Language, ...]


class Answer(Value, frozen=True, kw_only=True):
    """What became of an order; without a sentence it was made.

    Args:
        refusal: Why it could not be made.
        mistake: What went wrong in the program.
    """

    refusal: str = ""
    mistake: str = ""


class _Worker:
    """One process, and the ends of its pipes that are ours."""

    def __init__(self, kit: Kit) -> None:
        orders, self._orders = _START.Pipe(duplex=False)
        self.answers, answers = _START.Pipe(duplex=False)
        self.order: Order | None = None
        self._process = _START.Process(
            target=work, args=(kit, orders, answers), daemon=True
        )
        with _deaf_to_ctrl_c():
            self._process.start()
        # Each end is in one process alone: so the other side notices when that ends.
        orders.close()
        answers.close()

    def take(self, order: Order | None) -> bool:
        """Begin with a leaflet, if there is one; return whether there was."""
        self.order = order
        if order is not None:
            with suppress(OSError):  # it has died: its silence will tell
                self._orders.send(order)
        return order is not None

    def answer(self) -> Answer:
        """What it says to its order."""
        assert self.order is not None
        try:
            told: Answer = self.answers.recv()
        except (EOFError, OSError):
            self._process.join(LAST_WISH)
            told = Answer(refusal=_lost(self.order.place, self._process.exitcode))
        return told

    def dismiss(self) -> None:
        """Tell it that there is no more to do."""
        self._orders.close()

    def end(self, until: float) -> Answer | None:
        """Wait for its end, or bring it about; return what it still said."""
        self._process.join(max(0.0, until - time.monotonic()))
        if self._process.is_alive():
            self._process.terminate()
            self._process.join(LAST_WISH)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        last = None
        with suppress(EOFError, OSError):
            last = self.answers.recv() if self.answers.poll() else None
        self.answers.close()
        self._process.close()
        return last


class Crew:
    """Workers who are started when there is work for them.

    Args:
        number: How many at most.
        kit: What each of them needs.
    """

    def __init__(self, number: int, kit: Kit) -> None:
        self._number = number
        self._kit = kit
        self._workers: list[_Worker] = []

    def answers(self, orders: Iterator[Order]) -> Iterator[Answer | None]:
        """Yield what became of each order; None when nothing came for a while.

        After an order that could not be met, its worker gets no other one.
        """
        for _, order in zip(range(self._number), orders, strict=False):
            worker = _Worker(self._kit)
            self._workers.append(worker)
            worker.take(order)
        busy = list(self._workers)
        while busy:
            ready = wait([worker.answers for worker in busy], PATIENCE)
            if not ready:
                yield None
            for worker in [one for one in busy if one.answers in ready]:
                answer = worker.answer()
                more = next(orders, None) if answer == Answer() else None
                if not worker.take(more):
                    busy.remove(worker)
                yield answer

    def go_home(self) -> int:
        """End all workers; return how many leaflets were made in the meantime."""
        for worker in self._workers:
            worker.dismiss()
        until = time.monotonic() + LAST_WISH
        last = [worker.end(until) for worker in self._workers]
        self._workers.clear()
        return last.count(Answer())


def work(kit: Kit, orders: Connection, answers: Connection) -> None:
    """Make one leaflet after the other, until there is nobody who wants more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    make: Callable[[Order], None] | None = None
    with suppress(EOFError, OSError):
        while True:
            order: Order = orders.recv()
            try:
                make = make or _maker(kit)
                make(order)
            except DecisionAidError as error:
                answer = Answer(refusal=error.sentence)
            except Exception as error:  # noqa: BLE001  it is told where the crew is
                answer = Answer(mistake=f"{type(error).__name__}: {error}")
            else:
                answer = Answer()
            answers.send(answer)


def _maker(kit: Kit) -> Callable[[Order], None]:
    """Return what makes a leaflet, from a pack that is read once."""
    from desktop_app.app.leaflet_making import pdf_of
    from desktop_app.app.start import open_pack
    from desktop_app.leaflet.forgetting import forget
    from desktop_app.output import write_whole

    pack = open_pack(kit.pack)

    def make(order: Order) -> None:
        try:
            write_whole(order.place, pdf_of(order.state, pack, kit.offered))
        finally:
            forget()

    return make


def _lost(place: Path, code: int | None) -> str:
    return (
        f"{place}: found that the process which made it has ended ({code}); expected "
        "it to go on. Close other programs if memory is short, or ask for fewer --jobs."
    )


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Let a process that is started here never hear Ctrl-C, from its first moment.

    It inherits what is held back here; and what is pressed meanwhile is heard here as
    soon as that ends. Windows knows nothing of the kind.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # Whoever is the first to start it hears Ctrl-C again while it starts.
    resource_tracker.ensure_running()
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
