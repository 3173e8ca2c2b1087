"""Small Debian packages with the names of the real ones, made in a moment."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path


def make_deb(
    folder: Path,
    package: str,
    version: str,
    architecture: str = "amd64",
    *,
    note: str = "one",
) -> Path:
    """Make a package that holds one small file; return where it is.

    Args:
        folder: Where to put it.
        package: Its name.
        version: Its version, with Debian's revision.
        architecture: What it is for.
        note: What stands in its file.
    """
    tree = folder / f"{package}-{version}"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "DEBIAN" / "control").write_text(
        f"Package: {package}\nVersion: {version}\nArchitecture: {architecture}\n"
        "Maintainer: Nobody <nobody@evenhand.invalid>\nDescription: a small package\n"
    )
    held = tree / "usr" / "share" / package
    held.mkdir(parents=True)
    (held / "note").write_text(note)
    made = folder / f"{package}_{version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree)]
    subprocess.run([*command, str(made)], check=True, capture_output=True)
    shutil.rmtree(tree)
    return made
