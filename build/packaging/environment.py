"""The Python that is packed, with the libraries of the lock and nothing else."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from build.packaging.project import ROOT, Project
from build.packaging.tools import output_of

LOCK = ROOT / "build" / "locks" / "package.txt"
OLDEST, NEWEST = (3, 11), (3, 13)
_SYSTEM = Path("/usr/bin/python3")


def packed_python(project: Project) -> Path:
    """Return the Python of an environment that holds what the lock names.

    Made anew whenever the lock or the Python changes.

    Raises:
        SystemExit: The libraries could not be installed.
    """
    base = _base()
    folder = project.work / "python"
    python = folder / (
        "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    )
    stamp = folder / "made-from"
    wanted = f"{_version(base)} {hashlib.sha256(LOCK.read_bytes()).hexdigest()}"
    if stamp.is_file() and stamp.read_text() == wanted:
        return python
    shutil.rmtree(folder, ignore_errors=True)
    failed = "The Python that is packed could not be set up"
    output_of(project, str(base), "-m", "venv", str(folder), failed=failed)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--require-hashes"]
    pip += ["--disable-pip-version-check", "--only-binary=:all:", "-r", str(LOCK)]
    # Which file each library came in, for the bill of materials.
    pip += ["--report", str(folder / "installed.json")]
    output_of(project, *pip, failed=f"What {LOCK.name} names could not be installed")
    stamp.write_text(wanted)
    return python


def _base() -> Path:
    """The system's Python where it will do, because the system mends its faults."""
    if _SYSTEM.exists():
        version = _version(_SYSTEM).split(".")
        if OLDEST <= (int(version[0]), int(version[1])) <= NEWEST:
            return _SYSTEM
    return Path(getattr(sys, "_base_executable", sys.executable))


def _version(python: Path) -> str:
    say = "import platform; print(platform.python_version())"
    return subprocess.check_output([str(python), "-c", say], text=True).strip()
