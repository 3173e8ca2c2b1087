"""`evenhand leaflet --batch`: a folder with a leaflet for every line of a list."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop_app.app.leaflet_answers import Known
from desktop_app.app.leaflet_list import read_list
from desktop_app.app.leaflet_words import MOST_JOBS, Asked
from desktop_app.app.leaflet_workers import Crew, Kit, Order
from desktop_app.app.progress import Progress
from desktop_app.app.start import tell_if_expired
from desktop_app.errors import BrokenOffError, FailedOutputError
from desktop_app.scene.languages import Language

_UNFINISHED: Final = re.compile(r"\.(.+)\.[0-9a-f]{8}\.part", re.DOTALL)
"""What `output.write_whole` leaves beside a file if the program is killed there."""


def batch(
    asked: Asked,
    known: Known,
    offered: tuple[Language, ...],
    obey: Callable[[], None],
) -> int:
    """Make the leaflets that are not there yet; return the exit code.

    Args:
        asked: What was asked for.
        known: What can be written in the list.
        offered: The languages that can be chosen.
        obey: Obeys Ctrl-C, between one thing and the next.

    Raises:
        BadListError: The list cannot be used; nothing has been written.
        BrokenOffError: A leaflet could not be made; those that were made are whole.
        FailedOutputError: The folder cannot be used; nothing has been written.
        KeyboardInterrupt: Somebody pressed Ctrl-C; those that were made are whole.
    """
    assert asked.batch is not None
    entries = read_list(asked.batch, known)
    obey()
    tell_if_expired(known.pack)
    every = tuple(Order(place=asked.out / one.name, state=one.state) for one in entries)
    _prepare(asked.out, every)
    wanted = tuple(one for one in every if asked.again or not one.place.exists())
    kit = Kit(pack=asked.pack, offered=offered)
    crew = Crew(min(asked.jobs or _processors(), MOST_JOBS), kit)
    work = _Work(crew, asked.out, every, there=len(every) - len(wanted))
    try:
        refusal = work.done(wanted, obey)
    except KeyboardInterrupt:
        _tell(f"Stopped: {work.so_far(again=asked.again)}")
        raise
    finally:
        _sweep(asked.out, every)
    if refusal:
        raise BrokenOffError(refusal, work.so_far(again=asked.again))
    _tell(work.at_the_end)
    return 0


class _Work:
    """A crew at work, and how far it has come.

    Args:
        crew: Who makes the leaflets.
        folder: Where they are to lie.
        every: All that are in the list.
        there: How many of them were there before.
    """

    def __init__(
        self, crew: Crew, folder: Path, every: tuple[Order, ...], *, there: int
    ) -> None:
        self._crew = crew
        self._folder = folder
        self._every = every
        self._of_all = len(every)
        self._there = there
        self._made = 0

    def done(self, orders: Iterable[Order], obey: Callable[[], None]) -> str:
        """Make leaflets until all are made; return why one could not be.

        Raises:
            KeyboardInterrupt: From `obey`.
            RuntimeError: There is a mistake in the program.
        """
        progress = Progress(self._of_all, self._there, sys.stderr)
        try:
            for answer in self._crew.answers(iter(orders)):
                if answer is not None and answer.mistake:
                    raise RuntimeError(answer.mistake)
                if answer is not None and answer.refusal:
                    return answer.refusal
                self._made += answer is not None
                progress.show(self._there + self._made)
                obey()
        finally:
            self._made += self._crew.go_home()
            progress.end()
        return ""

    def so_far(self, *, again: bool) -> str:
        """Say how many leaflets are whole, and how it goes on."""
        if again:
            done = f"{self._made} of {self._of_all} leaflets are made again."
            return f"{done} The same command begins with the first."
        # Who was killed may have written one and not have said so.
        whole = sum(one.place.exists() for one in self._every)
        done = f"{whole} of {self._of_all} leaflets are made."
        return f"{done} The same command goes on from there."

    @property
    def at_the_end(self) -> str:
        """Say that all is done, and what was there before."""
        return (
            f"{self._of_all} of {self._of_all} leaflets are in {self._folder}: "
            f"{self._made} made now, {self._there} already there."
        )


def _prepare(folder: Path, orders: tuple[Order, ...]) -> None:
    """Make the folder, and see that nothing in it is in the way."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FailedOutputError(str(folder), reason) from error
    _sweep(folder, orders)
    for order in orders:
        if order.place.exists() and not order.place.is_file():
            raise FailedOutputError(
                str(order.place), "there is something that is not a file"
            )


def _sweep(folder: Path, orders: tuple[Order, ...]) -> None:
    """Take away what a program that was killed has left of these leaflets."""
    names = {order.place.name for order in orders}
    with suppress(OSError):  # it is no leaflet, and not worth a complaint
        for path in list(folder.iterdir()):
            found = _UNFINISHED.fullmatch(path.name)
            if found is not None and found[1] in names:
                path.unlink(missing_ok=True)


def _processors() -> int:
    """How many processors this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _tell(text: str) -> None:
    if sys.stderr is not None:
        with suppress(OSError):
            print(text, file=sys.stderr)
