"""What a person sees when something goes wrong: one sentence, never a traceback."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable

from desktop_app.errors import DecisionAidError

INTERRUPTED = 130
UNEXPECTED = 70
LONGEST = 200
"""As much of an unexpected error as fits into a sentence."""


def guarded(arguments: list[str], run: Callable[[list[str]], int] | None = None) -> int:
    """Run the command line and turn every end into an exit code.

    Args:
        arguments: The words after the program's name.
        run: The command line; another one only in tests.

    Returns:
        0 if all went well, 2 for bad input or bad evidence, 130 when interrupted, 70
        for a mistake in the program (told in one sentence, below the traceback only
        when EVENHAND_DEBUG is set).
    """
    try:
        return (run or _command_line)(arguments)
    except SystemExit as end:
        return int(end.code or 0)  # argparse has answered --help or --version
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return 0  # the reader has gone, such as `head`: nobody is left to tell
    except Exception as error:  # noqa: BLE001  this is the end of all of them
        code = told(error)
        shown_if_unread(error, arguments)
        return code


def told(error: BaseException) -> int:
    """Say in one sentence why the program stops; return the exit code."""
    known = isinstance(error, DecisionAidError)
    if not known and os.environ.get("EVENHAND_DEBUG"):
        import traceback

        traceback.print_exception(error)
    _complain(_sentence(error))
    return error.exit_code if isinstance(error, DecisionAidError) else UNEXPECTED


def shown_if_unread(error: BaseException, arguments: list[str]) -> None:
    """Show the same in a window if nobody would read it, and wait until it is closed.

    Args:
        error: Why the program stops.
        arguments: The words after the program's name.
    """
    from desktop_app.app import unread

    if unread.is_unread(arguments):
        unread.show(_sentence(error))


def _sentence(error: BaseException) -> str:
    if isinstance(error, DecisionAidError):
        return error.sentence
    said = " ".join(f"{type(error).__name__}: {error}".split())
    return (
        f"Evenhand stopped because of a mistake in the program ({said[:LONGEST]}). "
        "Nothing was kept. Please tell its developers."
    )


def _complain(sentence: str) -> None:
    if sys.stderr is None:
        return  # `print` would take the standard output instead
    with contextlib.suppress(OSError):
        print(sentence, file=sys.stderr)


def _command_line(arguments: list[str]) -> int:
    from desktop_app.app.cli import run

    return run(arguments)
