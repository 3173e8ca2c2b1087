"""The one way to a file that the program ships with.

The layout is the same in a checkout and in an installed program, so there is one
rule: shipped files lie in `resources`, and translations in `translations`, beside
the `desktop_app` folder. What is installed for a program and not with it has a place of
its own, where only administrators can write.
"""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_app.errors import MissingFileError

_HOME = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder.

    Args:
        parts: The way to it below `resources`, such as `"theme", "tokens.toml"`.

    Raises:
        MissingFileError: Nothing is there.
    """
    return _existing(_HOME.joinpath("resources", *parts))


def translation(name: str) -> Path:
    """Return the path of a compiled catalogue of the program.

    Raises:
        MissingFileError: It has not been compiled or was removed.
    """
    return _existing(_HOME / "translations" / name)


def packs_of_this_computer() -> Path:
    """Return the folder of evidence packs that were installed for all who use it.

    It need not be there.
    """
    if sys.platform == "win32":
        return _HOME.parent / "packs"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Evenhand/packs")
    return Path("/usr/share/evenhand/packs")


def _existing(path: Path) -> Path:
    if not path.exists():
        raise MissingFileError(str(path))
    return path
