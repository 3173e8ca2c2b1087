"""How a kiosk ends when something goes wrong in it: at once, and telling no answers.

What an exception says of itself, and the values beside its traceback, may hold what a
person typed or chose. So the journal gets its kind and its place, and nothing else.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from typing_extensions import override

from desktop_app.app.crash import UNEXPECTED


@contextmanager
def ended_by_the_first(end: Callable[[int], object] = os._exit) -> Iterator[None]:
    """End this process at once with the first exception that nobody caught.

    A window that was only half changed could show what is not so. What Python itself
    would have passed over, such as in a destructor, is told and passed over here too.

    Args:
        end: Ends the process; another one only in tests.
    """

    def tell_and_end(error: BaseException | None) -> None:
        tell(error)
        end(UNEXPECTED)

    before = (
        sys.excepthook,
        threading.excepthook,
        sys.unraisablehook,
        logging.lastResort,
    )
    sys.excepthook = lambda _kind, error, _trace: tell_and_end(error)
    threading.excepthook = lambda heard: tell_and_end(heard.exc_value)
    sys.unraisablehook = lambda heard: tell(heard.exc_value)
    logging.lastResort = _WithoutValues()
    try:
        yield
    except Exception as error:  # noqa: BLE001  this is the end of all of them
        tell_and_end(error)
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before[:3]
        logging.lastResort = before[3]


class _WithoutValues(logging.Handler):
    """Says what was logged without the values in it, which could be answers."""

    @override
    def emit(self, record: logging.LogRecord) -> None:
        own = record.name.split(".")[0] == "desktop_app"
        what = record.msg if own else "something that a library logged"
        _complain(f"The kiosk goes on after: {what} ({record.name}, {record.lineno}).")


def tell(error: BaseException | None) -> None:
    """Say what kind of exception it was and where, in one sentence."""
    _complain(
        f"The kiosk met a mistake in the program ({kind_and_place(error)}). "
        "Nothing was kept. Please tell its developers."
    )


def kind_and_place(error: BaseException | None) -> str:
    """Return the kind of an exception and the line it came from."""
    if error is None:
        return "of a kind that was not told"
    place = _place(error.__traceback__)
    return type(error).__name__ + (f" at {place}" if place else "")


def _complain(sentence: str) -> None:
    with contextlib.suppress(OSError):
        print(sentence, file=sys.stderr, flush=True)


def _place(trace: TracebackType | None) -> str:
    """The innermost line of the program itself, or of a library if there is none."""
    own = elsewhere = ""
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if path.name == Path(__file__).name:
            pass  # it only waits for what goes wrong
        elif "desktop_app" in path.parts:
            inside = path.parts[path.parts.index("desktop_app") :]
            own = f"{'/'.join(inside)}, line {trace.tb_lineno}"
        else:
            elsewhere = f"{path.name}, line {trace.tb_lineno}"
        trace = trace.tb_next
    return own or elsewhere
