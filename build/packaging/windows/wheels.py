"""The libraries for 64-bit Windows, fetched by hash from the one lock of them all."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from packaging.markers import Marker

from build.packaging.project import ROOT, Project

LIBRARIES = ROOT / "build" / "locks" / "run.txt"
PYTHON = ROOT / "build" / "locks" / "windows-python.txt"

VERSION = "3.12"
"""Of the Python that is packed; embeddable ones of this version get no installer."""

WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.12.0",
    "python_version": VERSION,
    "sys_platform": "win32",
}
"""What the conditions of a lock are asked about: not the system that packs."""

_TARGET = ["--platform", "win_amd64", "--python-version", VERSION]
_TARGET += [
    "--implementation",
    "cp",
    "--abi",
    "cp312",
    "--abi",
    "abi3",
    "--abi",
    "none",
]


def windows_wheels(project: Project, lock: Path = LIBRARIES) -> list[Path]:
    """Return the wheels that a lock names for Windows, by name.

    They are kept until the lock changes.

    Args:
        project: What is packed.
        lock: Names libraries, each with the hashes of its files.

    Raises:
        SystemExit: They did not come, or not as the lock says.
    """
    folder = project.work / "windows" / f"wheels-{lock.stem}"
    stamp = folder / "made-from"
    wanted = hashlib.sha256(lock.read_bytes() + repr(_TARGET).encode()).hexdigest()
    if not (stamp.is_file() and stamp.read_text() == wanted):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        _fetch(folder, lock)
        stamp.write_text(wanted)
    return sorted(folder.glob("*.whl"))


def for_windows(lock: str) -> str:
    """Return what a lock asks for on Windows, without its conditions.

    pip asks conditions of the system it runs on, whatever it is to fetch for.
    """
    kept = []
    for entry in lock.replace("\\\n", " ").splitlines():
        what, condition, rest = entry.partition(";")
        if entry.lstrip().startswith("#") or not condition:
            kept.append(entry)
            continue
        marker, *hashes = rest.split(" --hash=")
        if Marker(marker.strip()).evaluate(WINDOWS):
            kept.append(" --hash=".join([what.strip(), *hashes]))
    return "\n".join(kept) + "\n"


def _fetch(folder: Path, lock: Path) -> None:
    asked = folder / "asked.txt"
    asked.write_text(for_windows(lock.read_text("utf-8")), "utf-8")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *_TARGET]
    pip += ["--disable-pip-version-check", "--only-binary=:all:", "--require-hashes"]
    pip += ["--dest", str(folder), "--requirement", str(asked)]
    done = subprocess.run(pip, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        wrong = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        raise SystemExit(
            f"The libraries for Windows that {lock.name} names did not come: "
            f"{(wrong or ['pip said nothing'])[-1]}. See that pip reaches its index, "
            "and that each has a wheel for 64-bit Windows and Python "
            f"{VERSION}; then run it again."
        )
