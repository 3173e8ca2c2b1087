"""The one way to the standard output: at once, in UTF-8, or refused in one sentence."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO, cast

from desktop_app.errors import FailedOutputError


def say(text: str) -> None:
    """Write text out; nothing happens where a windowed program has no output.

    Files and other programs get UTF-8 whatever the computer's own choice is, because
    the evidence is full of signs such as "≥". A terminal without them shows "?".

    Raises:
        FailedOutputError: It could not be written, such as to a full disk.
        BrokenPipeError: The reader has gone, such as `head`.
    """
    out = cast("TextIO | None", sys.stdout)
    if out is None:
        return
    if isinstance(out, io.TextIOWrapper):
        encoding = out.encoding if out.isatty() else "utf-8"
        out.reconfigure(encoding=encoding, errors="replace")
    try:
        out.write(text)
        out.flush()
    except OSError as error:
        _let_go(out)
        if isinstance(error, BrokenPipeError):
            raise
        reason = error.strerror or type(error).__name__
        raise FailedOutputError("the standard output", reason) from error


def _let_go(out: TextIO) -> None:
    """What is still held back goes nowhere, or the end of the program would try it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, out.fileno())
    os.close(nowhere)
