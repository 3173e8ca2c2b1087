"""The bill of materials of a version: all that its packages hold and others have made.

It is CycloneDX 1.6, for those who look for known faults in what a hospital runs. The
same folders give the same bill, byte for byte.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from build.packaging.environment import packed_python
from build.packaging.project import NAME, ROOT, Project
from build.packaging.tools import output_of


def make_sbom(project: Project) -> list[Path]:
    """Write the bill of what was made for Linux and, where it was made, for Windows.

    Raises:
        SystemExit: The program is not frozen yet, or the bill could not be made.
    """
    linux = project.work / "frozen" / NAME
    if not (linux / NAME).is_file():
        raise SystemExit(
            f"{linux} holds no program, and the bill of materials says what is in it; "
            "run ./dev package linux first."
        )
    facts = {
        "version": project.version,
        "epoch": project.epoch,
        "commit": _commit(),
        "linux": str(linux.resolve()),
        "windows": _windows(project),
    }
    told = project.work / "sbom-facts.json"
    told.write_text(json.dumps(facts), "utf-8")
    python = packed_python(project)
    module = ["-m", "build.packaging.bill.document", str(told)]
    failed = "The bill of materials could not be made"
    text = output_of(project, str(python), *module, failed=failed, place=ROOT)
    bill = project.dist / f"{NAME}-{project.version}.cdx.json"
    bill.write_text(text, "utf-8")
    return [bill]


def _windows(project: Project) -> dict[str, object]:
    """Where the folder for Windows lies and what it is of; empty if it was not made."""
    from build.packaging.windows.runtime import windows_python

    there = project.work / "windows"
    if not (there / "stage").is_dir():
        return {}
    python = windows_python(project)
    return {
        "folder": str((there / "stage").resolve()),
        "wheels": str((there / "wheels-run").resolve()),
        "python": {
            "version": python.version,
            "origin": python.origin,
            "sha256": python.sha256,
        },
    }


def _commit() -> str:
    """The commit that is packed; a checkout that differs from it says so."""
    name = ["git", "describe", "--always", "--abbrev=40", "--exclude=*", "--dirty"]
    done = subprocess.run(name, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"
