"""How large an evidence pack may be, and how each breach is said.

Sizes are asked for before anything is opened, so that a file of a gigabyte costs
neither time nor memory.
"""

from __future__ import annotations

from typing import Final

from desktop_app.errors import Problem

MEGABYTE: Final = 1024 * 1024
MOST_FILES: Final = 1000
MOST_FOLDERS_DEEP: Final = 8
LARGEST_FILE: Final = 8 * MEGABYTE
LARGEST_TABLE: Final = 2 * MEGABYTE
LARGEST_PACK: Final = 64 * MEGABYTE
LONGEST_LINE: Final = 10_000


def largest(name: str) -> int:
    """Return how many bytes a file of this name may have."""
    return LARGEST_TABLE if name.endswith(".toml") else LARGEST_FILE


def size_problem(name: str, size: int) -> Problem | None:
    """Say that a file is too large, or nothing if it is not."""
    if size <= largest(name):
        return None
    return Problem(
        file=name,
        field="",
        found=f"{megabytes(size)} MB",
        expected=f"at most {largest(name) // MEGABYTE} MB",
        mend="Check that this file belongs to the pack, and make it smaller.",
    )


def pack_size_problem(size: int) -> Problem | None:
    """Say that all files together are too large, or nothing if they are not."""
    if size <= LARGEST_PACK:
        return None
    return Problem(
        file="pack.toml",
        field="",
        found=f"{megabytes(size)} MB or more in all",
        expected=f"at most {LARGEST_PACK // MEGABYTE} MB for all files together",
        mend="Check that this is the right folder, and take out what is not needed.",
    )


def too_many_files() -> Problem:
    """Say that a folder holds more files than any pack needs."""
    return Problem(
        file="pack.toml",
        field="",
        found=f"more than {MOST_FILES} files beside it",
        expected=f"at most {MOST_FILES} files in a pack",
        mend="Check that this is the folder of a pack, and not one that holds many.",
    )


def megabytes(size: int) -> str:
    """Return a size in megabytes as people write it, such as `8.1`."""
    return f"{size / MEGABYTE:.1f}"
