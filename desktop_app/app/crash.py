"""What a person sees when something goes wrong: one sentence, never a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from desktop_app.errors import DecisionAidError

INTERRUPTED = 130
UNEXPECTED = 70


def guarded(arguments: list[str], run: Callable[[list[str]], int] | None = None) -> int:
    """Run the command line and turn every end into an exit code.

    Args:
        arguments: The words after the program's name.
        run: The command line; another one only in tests.

    Returns:
        0 if all went well, 2 for bad input or bad evidence, 130 when interrupted, 70
        for a mistake in the program (told in one sentence; the traceback follows only
        when EVENHAND_DEBUG is set).
    """
    try:
        return (run or _command_line)(arguments)
    except DecisionAidError as error:
        print(error.sentence, file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone, such as `head`: there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if os.environ.get("EVENHAND_DEBUG"):
            raise
        print(
            f"Evenhand stopped because of a mistake in the program ({error!r}). "
            "Nothing was kept. Please tell its developers.",
            file=sys.stderr,
        )
        return UNEXPECTED


def _command_line(arguments: list[str]) -> int:
    from desktop_app.app.cli import run

    return run(arguments)
