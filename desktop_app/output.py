"""The one way to write a file: whole, or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from desktop_app.errors import FailedOutputError


def write_whole(
    path: Path,
    content: bytes,
    *,
    mode: int | None = None,
    owner: tuple[int, int] | None = None,
) -> None:
    """Write a file beside its place and put it there when it is complete.

    An older file stays as it is until then; nothing half-written is left behind. A link
    stays a link: the file that it leads to is written. What is not a file, such as a
    folder or a device, is left alone.

    Args:
        path: Where to.
        content: All of it.
        mode: Who may do what with the file, such as 0o640; None for the usual.
        owner: The user and the group that it is to belong to, as far as the system lets
            them be given.

    Raises:
        FailedOutputError: The file could not be written.
    """
    try:
        place = _place_of(path)
        beside = place.with_name(f".{place.name}.{secrets.token_hex(4)}.part")
        try:
            with beside.open("xb") as file:
                if owner is not None and hasattr(os, "chown"):
                    with contextlib.suppress(PermissionError):
                        os.chown(beside, *owner)
                if mode is not None:  # before there is anything to read
                    beside.chmod(mode)
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(place)
        finally:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FailedOutputError(str(path), reason) from error


def _place_of(path: Path) -> Path:
    place = path.resolve() if path.is_symlink() else path
    if place.exists() and not place.is_file():
        raise FailedOutputError(str(path), "there is something that is not a file")
    return place
