"""Says in the program folder under which licences everything in it is."""

from __future__ import annotations

import shutil
from importlib.metadata import Distribution
from pathlib import Path

from build.packaging.licences import licences, write_licences


def tell_licences(stage: Path, version: str, python: str) -> None:
    """Write the licences of what a program folder holds into its resources.

    They take the place of what each library says of itself in a folder of its own.

    Args:
        stage: The program folder.
        version: Of the program.
        python: Of the Python in it.

    Raises:
        SystemExit: Nobody knows what a library belongs to, or what licence holds.
    """
    runtime, inside = stage / "runtime", stage / "lib"
    abouts = sorted(inside.glob("*.dist-info"))
    told = licences(
        version,
        [Distribution.at(about) for about in abouts],
        [
            *(_as_installed(path.name) for path in _machine_code(runtime)),
            *(one.relative_to(inside).as_posix() for one in _machine_code(inside)),
        ],
        python=python,
        python_text=(runtime / "LICENSE.txt").read_text("utf-8"),
    )
    write_licences(stage / "app", told)
    for about in abouts:
        shutil.rmtree(about)


def _machine_code(folder: Path) -> list[Path]:
    return sorted(one for one in folder.rglob("*") if one.suffix in {".dll", ".pyd"})


def _as_installed(name: str) -> str:
    """Where an installed Python has a file of the embeddable one."""
    return name if name.startswith(("python3", "vcruntime")) else f"DLLs/{name}"
