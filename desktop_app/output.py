"""The one way to write a file: whole, or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from desktop_app.errors import FailedOutputError


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place and put it there when it is complete.

    An older file stays as it is until then; nothing half-written is left behind.

    Raises:
        FailedOutputError: The file could not be written.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FailedOutputError(str(path), reason) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
