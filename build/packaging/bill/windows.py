"""What the folder for Windows holds: an embeddable Python, and of each wheel a part."""

from __future__ import annotations

import zipfile
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

from build.packaging.bill.distributions import of_distributions
from build.packaging.bill.parts import Part, digest, plain
from build.packaging.windows.wheels import WINDOWS


def for_windows(folder: Path, wheels: Path, python: dict[str, str]) -> Part:
    """Return what the folder for Windows holds.

    Args:
        folder: The program folder.
        wheels: Where the wheels lie that its libraries came from.
        python: The version, the origin and the sha256 of the Python in it.
    """
    inside = folder / "lib"
    files = {
        path.relative_to(inside).as_posix(): path
        for path in sorted(inside.rglob("*"))
        if path.is_file()
    }
    brought = {_inside(wheel): wheel for wheel in sorted(wheels.glob("*.whl"))}
    hashes = {plain(one.name): digest(wheel) for one, wheel in brought.items()}
    runtime = Part(
        kind="platform",
        name="CPython",
        version=python["version"],
        purl=f"pkg:generic/python@{python['version']}",
        licence="Python-2.0",
        sha256=python["sha256"],
        notes=(
            ("evenhand:file", "runtime"),
            ("evenhand:hash", "of the zip that it came in"),
            ("evenhand:origin", python["origin"]),
        ),
    )
    found = of_distributions(brought, files, (), hashes, WINDOWS)
    return Part(
        kind="application",
        name="evenhand-windows",
        notes=(("evenhand:system", "Windows, x86_64"),),
        parts=(runtime, *found),
    )


def _inside(wheel: Path) -> Distribution:
    """What a wheel says of itself."""
    held = zipfile.ZipFile(wheel)
    [about] = {
        name.partition("/")[0] + "/"
        for name in held.namelist()
        if name.partition("/")[0].endswith(".dist-info")
    }
    return PathDistribution(zipfile.Path(held, about))
