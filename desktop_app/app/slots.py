"""Exceptions in what Qt calls, which Qt would print and then forget."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

from desktop_app.errors import BadEvidenceError, BadInputError, BadPolicyError


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


def _unshown(_: BaseException) -> None:
    """Let it be told alone."""


def ended_by_the_first(
    run: Callable[[], int],
    tell: Callable[[BaseException], int],
    show: Callable[[BaseException], object] = _unshown,
) -> int:
    """Run a window until it is closed; return the exit code.

    If something goes wrong, the program ends with the window: one that was only half
    changed could show what is not so. What is left of it is not taken apart, because
    PySide6 cannot collect a window whose making was broken off.

    Args:
        run: Opens the window and waits.
        tell: Says what went wrong and chooses the exit code.
        show: Shows it when the window is left; it may wait for the person.

    Raises:
        BadEvidenceError: The pack cannot be used.
        BadInputError: The words cannot.
        BadPolicyError: The policy cannot.
    """
    from PySide6.QtCore import QCoreApplication, QTimer

    codes: list[int] = []
    errors: list[BaseException] = []
    # Again and again, because there may be no event loop yet that could be left.
    leaving = QTimer()
    leaving.timeout.connect(QCoreApplication.quit)

    def hear(error: BaseException) -> None:
        if not codes:
            codes.append(tell(error))
            errors.append(error)
            leaving.start(20)

    code = 0
    with heard(hear):
        try:
            code = run()
        except (BadEvidenceError, BadInputError, BadPolicyError):
            raise  # there has been no window yet
        except Exception as error:  # noqa: BLE001  `tell` chooses what is said
            hear(error)
            leaving.stop()
            show(errors[0])
            os._exit(codes[0])  # here, while `error` still holds all of it
    leaving.stop()
    if codes:
        show(errors[0])
        os._exit(codes[0])
    return code
