"""The hashes of a version's packages, as `sha256sum --check` reads them.

Whoever publishes may sign the list, and with it every package:

    gpg --armor --detach-sign dist/SHA256SUMS        # makes dist/SHA256SUMS.asc
    gpg --verify SHA256SUMS.asc && sha256sum --check --ignore-missing SHA256SUMS
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

from build.packaging.bill.parts import digest
from build.packaging.project import NAME, ROOT, Project

SUMS = "SHA256SUMS"


def make_sums(project: Project) -> list[Path]:
    """Write the hashes of the packages of this version that lie in `dist`.

    Packages of other versions may lie there too; they are left out.

    Raises:
        SystemExit: There is none.
    """
    found = sorted(set(_packages(project)), key=lambda path: path.name)
    if not found:
        raise SystemExit(
            f"{project.dist} holds no package of version {project.version}, so there "
            "is nothing to sum up; run ./dev package first."
        )
    sums = project.dist / SUMS
    lines = (f"{digest(path)}  {path.name}\n" for path in found)
    half = sums.with_name(f"{SUMS}.half")
    half.write_text("".join(lines), "utf-8")
    half.replace(sums)
    return [sums]


def _packages(project: Project) -> Iterator[Path]:
    """The packages of the program, and those of the packs of this checkout."""
    yield from project.dist.glob(f"{NAME}_{project.version}-*.deb")
    yield from project.dist.glob(f"{NAME}-{project.version}[-.]*")
    for file in sorted((ROOT / "resources" / "evidence").glob("*/pack.toml")):
        pack = tomllib.loads(file.read_text("utf-8"))
        yield from project.dist.glob(
            f"{NAME}-pack-{pack['id']}_{pack['version']}-*.deb"
        )
        yield from project.dist.glob(f"{pack['id']}-{pack['version']}.evpack")
