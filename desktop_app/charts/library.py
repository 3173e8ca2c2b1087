"""Brings matplotlib in without a trace on the person's computer.

On its own, matplotlib makes a folder among the person's settings, asks the system for
every font it has, which takes seconds, and keeps the list. Evenhand knows its fonts:
they are the ones it ships with. So matplotlib is given an empty folder that is gone
again when it has been imported.
"""

from __future__ import annotations

import functools
import importlib
import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from desktop_app.charts.tokens import families
from desktop_app.errors import MissingFileError
from desktop_app.resources import resource

DRAWING: Final = threading.RLock()
"""Held while anything is drawn: matplotlib's settings and caches are shared."""


@contextmanager
def _environment(**changes: str) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in changes}
    os.environ.update(changes)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@functools.cache
def _prepared() -> None:
    with (
        tempfile.TemporaryDirectory(prefix="evenhand-") as folder,
        _environment(MPLCONFIGDIR=folder, MPL_IGNORE_SYSTEM_FONTS="1"),
    ):
        matplotlib = importlib.import_module("matplotlib")
        manager = importlib.import_module("matplotlib.font_manager").fontManager
    fonts = resource("fonts")
    files = sorted(fonts.glob("*.ttf"))
    if not files:
        raise MissingFileError(str(fonts / "*.ttf"))
    for file in files:
        manager.addfont(file)
    matplotlib.rcdefaults()  # whatever a settings file in the present folder said
    matplotlib.rcParams.update(
        {
            "font.family": list(families()),
            "pdf.fonttype": 42,  # letters stay letters
            "svg.fonttype": "path",  # no other computer has our fonts
            "svg.hashsalt": "evenhand",
            "text.hinting": "none",  # so that letters are as wide at every scale
            "text.parse_math": False,
        }
    )


def prepare() -> None:
    """Import what charts are drawn with; quick after the first time."""
    with DRAWING:
        _prepared()
