"""Where a computer keeps what a clinic has settled, and what a kiosk has counted."""

from __future__ import annotations

import os
import sys
from pathlib import Path

POLICY = "policy.toml"
COUNTS = "counts.sqlite"


def system_wide() -> Path:
    """Return where the policy of this computer lies, if it has one."""
    if sys.platform == "win32":
        return _program_data() / POLICY
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Evenhand") / POLICY
    return Path("/etc/evenhand") / POLICY


def usual_counts() -> Path:
    """Return where counts are kept when the policy names no other place."""
    if sys.platform == "win32":
        return _program_data() / COUNTS
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Evenhand") / COUNTS
    return Path("/var/lib/evenhand") / COUNTS


def policy_file(named: Path | None) -> Path | None:
    """Return the policy that holds: the named one, else this computer's, else none.

    One that is there and cannot be read holds too: whoever settled something is not
    passed over, and reading it will say what is wrong.
    """
    if named is not None:
        return named
    place = system_wide()
    try:
        place.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return place
    return place


def beside(policy: Path | None, written: str) -> Path:
    """Return a path as a policy means it: from the folder that the policy lies in."""
    return Path(written) if policy is None else policy.parent / written


def _program_data() -> Path:
    return Path(os.environ.get("PROGRAMDATA") or r"C:\ProgramData") / "Evenhand"
