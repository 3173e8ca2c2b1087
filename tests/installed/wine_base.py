"""New Windows for the trials: one is made with Wine and kept, each trial has a copy."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.installed import wine_shims
from tests.installed.trees import BASES
from tests.installed.wine import SLOW, SWITCHED_OFF, WINE, Windows
from tests.installed.wine_shims import SOURCES
from tests.visits.real_screen import screen

SIZE: Final = (1280, 900)


@contextmanager
def fresh_windows(place: Path) -> Iterator[Windows]:
    """A Windows on which nothing has been installed, until the block ends.

    Args:
        place: A folder that does not exist yet.
    """
    place.mkdir(parents=True)
    wide, high = SIZE
    # The picture of the screen lies in a folder, where it can be looked at.
    with screen(f"{wide}x{high}x24", "-fbdir", str(place)) as display:
        base = _base(display)
        copying = ["cp", "-a", "--reflink=auto", str(base), str(place / "prefix")]
        subprocess.run(copying, check=True)
        made = Windows(
            prefix=place / "prefix",
            display=display,
            picture=place / "Xvfb_screen0",
        )
        try:
            yield made
        finally:
            made.close_all()
            _remove(made.prefix)


def _base(display: str) -> Path:
    """A Windows that is kept to be copied, made where it is not there yet."""
    made = BASES / "wine"
    wanted = _made_from()
    stamp = made / "made-from"
    if stamp.is_file() and stamp.read_text() == wanted:
        return made
    half = BASES / "wine.half"
    _remove(half)
    _remove(made)
    half.mkdir(parents=True)
    windows = Windows(prefix=half, display=display, picture=half)
    # The shims come last: Wine copies its own libraries over them while it is made.
    before = {**windows.environment, "WINEDLLOVERRIDES": SWITCHED_OFF}
    (half / "home").mkdir()
    for words in (["wineboot", "-i"], ["winecfg", "-v", "win10"]):
        subprocess.run(
            [str(WINE), *words],
            env=before,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=SLOW,
            check=True,
        )
        windows.settle()
    _detach(windows.home)
    building = half / "building"
    building.mkdir()
    wine_shims.put_shims(windows.drive / "windows" / "system32", building)
    _remove(building)
    (half / "made-from").write_text(wanted)
    half.rename(made)
    return made


def _detach(home: Path) -> None:
    """Make the folders of a profile its own, where Wine has linked them to Linux's."""
    for path in home.iterdir():
        if path.is_symlink():
            path.unlink()
            path.mkdir()


def _made_from() -> str:
    version = subprocess.check_output([str(WINE), "--version"], text=True)
    seen = hashlib.sha256(version.encode())
    for path in (Path(__file__), Path(wine_shims.__file__), *sorted(SOURCES.iterdir())):
        seen.update(path.read_bytes())
    return seen.hexdigest()


def _remove(place: Path) -> None:
    if place.exists():
        subprocess.run(["rm", "-rf", "--one-file-system", str(place)], check=True)
