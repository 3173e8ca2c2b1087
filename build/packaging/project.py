"""What every package is made of: one version, one moment, and where things lie."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

NAME = "evenhand"
TITLE = "Evenhand"
SUMMARY = "What research found about treatments, shown evenly"
APP_ID = "org.evenhand.Evenhand"
PUBLISHER = "The Evenhand developers"
CONTACT = "The Evenhand developers <packages@evenhand.invalid>"
HOMEPAGE = "https://evenhand.invalid/"
"""Nobody has registered a name: `.invalid` says so, and nothing can answer there."""
LICENCE = "Apache-2.0"


@dataclass(frozen=True, kw_only=True)
class Project:
    """What is packed, from when, and where the results go.

    Args:
        version: Of the program, as `desktop_app/version.py` says it.
        epoch: Seconds since 1970 that stand for every date inside a package:
            `SOURCE_DATE_EPOCH` where it is set, else the moment of the last commit.
        work: Where things are made; may be deleted at any time.
        dist: Where finished packages are put.
    """

    version: str
    epoch: int
    work: Path = ROOT / ".cache" / "package"
    dist: Path = ROOT / "dist"

    @property
    def day(self) -> str:
        """The day of the epoch, such as 2026-11-30."""
        return self.moment.strftime("%Y-%m-%d")

    @property
    def moment(self) -> datetime:
        """The epoch as a date and time, in UTC."""
        return datetime.fromtimestamp(self.epoch, UTC)

    @property
    def environment(self) -> dict[str, str]:
        """The environment in which every tool runs, so that it makes the same twice."""
        return {
            **{key: at for key, at in os.environ.items() if key[:2] != "LC"},
            "SOURCE_DATE_EPOCH": str(self.epoch),
            "PYTHONHASHSEED": "0",
            "PYTHONDONTWRITEBYTECODE": "1",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        }


def this_project() -> Project:
    """Return what this checkout packs."""
    return Project(version=_version(), epoch=_epoch())


def _version() -> str:
    text = (ROOT / "desktop_app" / "version.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit(
            'desktop_app/version.py: found no line __version__ = "..."; expected the '
            "one version of the program; mend that line."
        )
    return found[1]


def _epoch() -> int:
    wish = os.environ.get("SOURCE_DATE_EPOCH")
    if wish is not None:
        return int(wish)
    log = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(log, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(
            "This folder is no git checkout, so nothing says from when it is; set "
            "SOURCE_DATE_EPOCH to seconds since 1970, then run it again."
        )
    return int(done.stdout)
