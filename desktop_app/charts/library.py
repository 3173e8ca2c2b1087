"""Brings matplotlib in without a trace on the person's computer.

On its own, matplotlib makes a folder among the person's settings, asks the system for
every font it has, which takes seconds, and keeps the list. Evenhand knows its fonts:
they are the ones it ships with. So matplotlib reads its own settings, looks for no
other fonts, and finds no folder to keep anything in.
"""

from __future__ import annotations

import dataclasses
import functools
import importlib
import importlib.util
import logging
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from desktop_app.charts.tokens import families, weights
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


@contextmanager
def _unsaid(logger: str) -> Iterator[None]:
    log = logging.getLogger(logger)
    before, log.disabled = log.disabled, True
    try:
        yield
    finally:
        log.disabled = before


def _own_settings() -> Path:
    """Named outright, they keep matplotlib from asking for a folder of the user's."""
    spec = importlib.util.find_spec("matplotlib")
    if spec is None or not spec.submodule_search_locations:
        raise MissingFileError("matplotlib")
    return Path(spec.submodule_search_locations[0], "mpl-data", "matplotlibrc")


def _lend_weights(entries: list[Any]) -> None:
    """Let a typeface without one of our weights use its nearest for it.

    So large a typeface as the Chinese one comes in two weights. Matplotlib would take
    the nearest too, but complain of it.
    """
    by_name: dict[str, list[Any]] = {}
    for entry in entries:
        if entry.name in families():
            by_name.setdefault(entry.name, []).append(entry)
    for own in by_name.values():
        for weight in weights() - {entry.weight for entry in own}:
            nearest = min(own, key=lambda entry: abs(entry.weight - weight))
            entries.append(dataclasses.replace(nearest, weight=weight))


@functools.cache
def _prepared() -> None:
    with _environment(MATPLOTLIBRC=str(_own_settings()), MPL_IGNORE_SYSTEM_FONTS="1"):
        matplotlib = importlib.import_module("matplotlib")
        # A file is no folder: nothing can be read from it or kept in it.
        nowhere = str(resource("theme", "tokens.toml"))
        for folder in ("get_cachedir", "get_configdir"):
            setattr(matplotlib, folder, lambda: nowhere)
        with _unsaid("matplotlib.font_manager"):  # that the list could not be kept
            manager = importlib.import_module("matplotlib.font_manager").fontManager
    fonts = resource("fonts")
    files = sorted(fonts.glob("*.ttf"))
    if not files:
        raise MissingFileError(str(fonts / "*.ttf"))
    for file in files:
        manager.addfont(file)
    _lend_weights(manager.ttflist)
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
