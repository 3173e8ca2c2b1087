"""A test that is nobody in particular, also where the tests are run by root."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def folder_of_nobody() -> Iterator[Path]:
    """Yield a new folder that anybody can reach, whatever the tests' own folder allows.

    It is taken away again afterwards.
    """
    folder = Path(tempfile.mkdtemp(prefix="evenhand-test-"))
    try:
        folder.chmod(0o777)
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def without_privileges() -> Iterator[None]:
    """Let the system refuse what it would refuse anybody; root is let through else."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
