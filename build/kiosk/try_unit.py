"""Tries the kiosk's unit in a Debian system that is started for it, and harms it there.

    sudo .venv/bin/python -m build.kiosk.try_unit FOLDER [--package X.deb] [--suite S]

With a package it tries what a clinic installs, else this checkout. FOLDER keeps the
Debian tree (600 MB) for the next time. Needs debootstrap, systemd-container, and the
network: the first time and, with a package, for what the package depends on.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from build.kiosk import trial_trees as trees


def main(arguments: Sequence[str]) -> int:
    """Try it; return 0 if everything came back as soon as it should."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--package", type=Path)
    asked.add_argument("--suite", default="bookworm")
    words = asked.parse_args(arguments)
    folder = words.folder.resolve()
    tree = folder / "tried"
    if words.package is None:
        base = trees.debian(words.suite, folder, trees.SYSTEM + trees.QT)
        kiosk = trees.from_checkout(base, tree)
    else:
        base = trees.debian(words.suite, folder, trees.SYSTEM)
        kiosk = trees.from_package(base, tree, words.package)
    seen = trees.tried(kiosk)
    shutil.copyfile(tree / "trial" / "screen.ppm", folder / "screen.ppm")
    (folder / "journal.txt").write_text(trees.journal(tree))
    return _told(seen, folder)


def late(one: dict[str, Any]) -> bool:
    """Whether the first page was back later than it should be, or another came."""
    if "seconds" not in one:
        return False
    limit = 10.0
    if "hang" in one["what"]:
        limit = trees.LIMIT + 5 if "guard" in one["what"] else 15.0
    if "at first" in one["what"]:
        limit = 60.0
    return not 0 <= one["seconds"] <= limit or one.get("same page") is False


def _told(seen: list[dict[str, Any]], folder: Path) -> int:
    """Print the table; return 0 if the window came back in time wherever it should."""
    print("| what | back after | the same page | then |\n| --- | --- | --- | --- |")
    for one in seen:
        took = f"{one['seconds']} s" if "seconds" in one else ""
        same, state = one.get("same page", ""), one.get("state", "")
        print(f"| {one['what']} | {took} | {same} | {state} |")
    print(
        f"\nThe picture: {folder / 'screen.ppm'}; the journal: {folder / 'journal.txt'}"
    )
    return 1 if any(late(one) for one in seen) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
