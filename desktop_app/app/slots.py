"""Exceptions in what Qt calls, which Qt would print and then forget."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType


@contextmanager
def heard(tell: Callable[[BaseException], object]) -> Iterator[None]:
    """Hand every exception in a slot or an event of a widget to `tell`."""
    before = sys.excepthook

    def hear(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        tell(error)

    sys.excepthook = hear
    try:
        yield
    finally:
        sys.excepthook = before
