"""Makes what people install, in `dist`: `./dev package` runs this.

Each part is a module of `build/packaging`. Everything a package holds comes from this
checkout, from `build/locks` and, for Linux, from the libraries of this system; two runs
of one commit on one system make the same files.
"""

from __future__ import annotations

import argparse
import dataclasses
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from build.packaging.project import NAME, ROOT, Project, this_project

Maker = Callable[[Project], list[Path]]


def _linux(project: Project) -> list[Path]:
    from build.packaging.frozen.freeze import freeze

    return [freeze(project)]


def _deb(project: Project) -> list[Path]:
    from build.packaging.debian.package import make_deb

    return [make_deb(project, project.work / "frozen" / NAME)]


def _packs(project: Project) -> list[Path]:
    from build.packaging.packs import make_packs

    return make_packs(project)


def _windows(project: Project) -> list[Path]:
    from build.packaging.windows.installer import make_installer
    from build.packaging.windows.layout import lay_out
    from build.packaging.windows.msi import make_msi

    stage = lay_out(project)
    return [make_installer(project, stage), make_msi(project, stage)]


def _macos(project: Project) -> list[Path]:
    from build.packaging.macos.image import make_dmg

    return make_dmg(project)


def _sbom(project: Project) -> list[Path]:
    from build.packaging.sbom import make_sbom

    return make_sbom(project)


def _sums(project: Project) -> list[Path]:
    from build.packaging.sums import make_sums

    return make_sums(project)


PARTS: dict[str, tuple[str, Maker]] = {
    "linux": ("the program in one folder, for Linux", _linux),
    "deb": ("the package for Debian and Ubuntu, of that folder", _deb),
    "packs": ("the evidence packs, each as .evpack and as a package", _packs),
    "windows": ("the installers for Windows", _windows),
    "macos": ("the disk image, on macOS only", _macos),
    "sbom": ("the bill of materials", _sbom),
    "sums": ("the hashes of all of them", _sums),
}
"""The parts by name, in the order in which they are made."""

HERE = {
    "linux": [name for name in PARTS if name != "macos"],
    "darwin": ["macos"],
}
"""What is made on a system when no part is named."""


def main(arguments: Sequence[str], project: Project | None = None) -> int:
    """Make the parts that are asked for; where none is, all that this system can.

    Args:
        arguments: The names of parts.
        project: What is packed; None for this checkout.

    Returns:
        0, or 2 where something cannot be made, with one sentence on standard error.
    """
    asked = argparse.ArgumentParser(
        prog="./dev package",
        description=__doc__,
        epilog="; ".join(f"{name}: {what}" for name, (what, _) in PARTS.items()),
    )
    asked.add_argument("parts", nargs="*", metavar="PART")
    wanted = asked.parse_args(arguments).parts or HERE.get(sys.platform, [])
    unknown = [name for name in wanted if name not in PARTS]
    if unknown or not wanted:
        found = f"found {unknown[0]!r}" if unknown else "packages are made on Linux"
        asked.error(f"{found}; expected some of {', '.join(PARTS)}")
    try:
        for name in PARTS:
            if name in wanted:
                _make(PARTS[name][1], project or this_project(), last=name == "sums")
    except SystemExit as error:
        print(f"package: {error.code}", file=sys.stderr)
        return 2
    return 0


def _make(maker: Maker, project: Project, *, last: bool) -> None:
    """Make a part beside `dist`, and move what is finished into it.

    What sums up comes last: it reads what is finished, and stands among it.
    """
    began = time.monotonic()
    project.dist.mkdir(parents=True, exist_ok=True)
    half = project.work / "unfinished"
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(parents=True)
    for made in maker(project if last else dataclasses.replace(project, dist=half)):
        place = made
        if made.is_relative_to(half):
            place = project.dist / made.relative_to(half)
            shutil.move(made, place)
        _say(place, time.monotonic() - began)
    shutil.rmtree(half)


def _say(made: Path, seconds: float) -> None:
    place = made.relative_to(ROOT) if made.is_relative_to(ROOT) else made
    print(f"{place}, after {seconds:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
