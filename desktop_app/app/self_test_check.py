"""One thing that the self-test looks at, and what it needs the other checks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from desktop_app.values import Value

WHOLE: Final = (
    "files",
    "colours",
    "fonts",
    "icons",
    "evidence packs",
    "catalogues",
    "plug-ins",
)
"""What has to be good before anything is drawn, set, written or said."""


class Check(Value, frozen=True, kw_only=True):
    """One thing to look at.

    Args:
        name: What the report calls it.
        look: Says what was found; raises what is wrong.
        needs: Names of checks without which this one would only fail as they did; it is
            passed over unless all of them were good.
    """

    name: str
    look: Callable[[], str]
    needs: tuple[str, ...] = ()


class FaultError(Exception):
    """Something that the self-test looked at is not as it should be; a sentence."""


class DamagedFileError(FaultError):
    """A shipped file is there, but is not what it was."""

    def __init__(self, path: Path, found: str) -> None:
        super().__init__(
            f"{path}: found {found}; expected the file as it was shipped. "
            "Install Evenhand again."
        )


class FaultyPartError(FaultError):
    """A part of the program does not do what it is there for.

    Args:
        part: What it is.
        found: What it did.
        expected: What it is there for.
        mend: What to do about it.
    """

    def __init__(
        self,
        part: str,
        found: str,
        expected: str,
        mend: str = "Install Evenhand again.",
    ) -> None:
        super().__init__(f"{part}: found {found}; expected {expected}. {mend}")
