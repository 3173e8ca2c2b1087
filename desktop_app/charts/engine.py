"""matplotlib, brought in late, quietly, and without a trace on the disk.

Left to itself matplotlib makes folders in the home of whoever runs it, reads settings
from the folder that the program was started in, looks through all fonts of the computer
and keeps a list of them. None of that happens here: charts look the same everywhere,
and a computer is left as it was found.
"""

from __future__ import annotations

import importlib.util
import logging
import os
import threading
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop_app.resources import resource

_LOCK = threading.Lock()
_READY: list[tuple[str, ...]] = []

SETTINGS: dict[str, Any] = {
    "text.hinting": "no_hinting",
    "text.parse_math": False,  # a dollar is a dollar
    "axes.unicode_minus": True,
    "path.simplify": False,
    "svg.fonttype": "path",
    "svg.hashsalt": "evenhand",
    "pdf.fonttype": 42,
}


def font_families() -> tuple[str, ...]:
    """Have matplotlib ready, in whichever thread, and return our typefaces."""
    with _LOCK:
        if not _READY:
            _bring_in_matplotlib()
            _READY.append(_bring_in_fonts())
        return _READY[0]


def _bring_in_matplotlib() -> None:
    spec = importlib.util.find_spec("matplotlib")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("matplotlib")
    own = Path(spec.submodule_search_locations[0], "mpl-data", "matplotlibrc")
    # Its own settings, named outright: it then asks for no folder of the user's.
    with _environment(MATPLOTLIBRC=str(own), MPL_IGNORE_SYSTEM_FONTS="1"):
        import matplotlib as mpl

        # A file is no folder: nothing can be read from it or written into it.
        nowhere = str(resource("theme", "tokens.toml"))
        mpl.get_cachedir = mpl.get_configdir = lambda: nowhere
        with _unsaid("matplotlib.font_manager"):
            import matplotlib.font_manager  # noqa: F401 # makes its list of fonts here
    for key, value in mpl.rcParamsDefault.items():
        if key != "backend":
            mpl.rcParams[key] = value
    mpl.rcParams.update(SETTINGS)


def _bring_in_fonts() -> tuple[str, ...]:
    """Let matplotlib know our fonts and no others."""
    from matplotlib.font_manager import fontManager

    fontManager.ttflist.clear()
    fontManager.afmlist.clear()
    for file in sorted(resource("fonts").glob("*.ttf")):
        fontManager.addfont(file)
    written = tomllib.loads(resource("theme", "tokens.toml").read_text("utf-8"))
    return tuple(name for names in written["families"].values() for name in names)


@contextmanager
def _environment(**wanted: str) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextmanager
def _unsaid(logger: str) -> Iterator[None]:
    """Without the complaint that its list of fonts could not be kept."""
    log = logging.getLogger(logger)
    before, log.disabled = log.disabled, True
    try:
        yield
    finally:
        log.disabled = before
