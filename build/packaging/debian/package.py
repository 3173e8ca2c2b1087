"""The package for Debian: the frozen folder and what a system has to know of it."""

from __future__ import annotations

import dataclasses
import os
import re
import shutil
from pathlib import Path

from build.packaging.debian.contents import EMPTY, PROGRAMS, contents, links
from build.packaging.debian.control import full_version, write_control
from build.packaging.debian.depends import depends
from build.packaging.project import NAME, Project
from build.packaging.tools import output_of

THREADS = 2
"""Always as many: what xz makes with one thread is not what it makes with several."""

_VERSION = re.compile(r"\d[0-9A-Za-z.+~]*")


def make_deb(
    project: Project, bundle: Path, *, version: str | None = None, compression: int = 6
) -> Path:
    """Make the package of a frozen folder; return it.

    Args:
        project: What is packed.
        bundle: The folder with the program, which is only read.
        version: In place of the project's own.
        compression: From 0, which is quick, to 9; what is released has 6.

    Raises:
        SystemExit: The folder holds no program, or the version is none.
    """
    if version is not None:
        project = dataclasses.replace(project, version=version)
    _check(project, bundle)
    stage = project.work / "debian-package" / "debian" / NAME
    shutil.rmtree(stage.parent.parent, ignore_errors=True)
    program = stage / "usr" / "lib" / NAME
    program.parent.mkdir(parents=True)
    shutil.copytree(bundle, program, symlinks=True)
    for place, held in contents(project).items():
        path = stage / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(held)
    for place, target in links().items():
        path = stage / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target)
    for place in EMPTY:
        (stage / place).mkdir(parents=True)
    (stage / "DEBIAN").mkdir()
    write_control(project, stage, depends(project, stage))
    settle(stage, project.epoch, {f"usr/lib/{NAME}/{NAME}", *PROGRAMS})
    made = project.dist / f"{NAME}_{full_version(project)}_amd64.deb"
    return built(project, stage, made, compression)


def _check(project: Project, bundle: Path) -> None:
    if not (bundle / NAME).is_file():
        raise SystemExit(
            f"{bundle}: found no program {NAME} in it; expected the folder that "
            "`./dev package linux` makes; run that first."
        )
    if not _VERSION.fullmatch(project.version):
        raise SystemExit(
            f"The version {project.version!r} cannot be Debian's: expected a digit, "
            "then letters, digits and . + ~; mend desktop_app/version.py."
        )


def settle(stage: Path, epoch: int, programs: set[str]) -> None:
    """Give every file of a folder the mode and the time that it is shipped with."""
    scripts = {f"DEBIAN/{name}" for name in ("postinst", "prerm", "postrm")}
    for path in [*stage.rglob("*"), stage]:
        if not path.is_symlink():
            started = path.relative_to(stage).as_posix() in programs | scripts
            path.chmod(0o755 if started or path.is_dir() else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def built(project: Project, stage: Path, made: Path, compression: int = 6) -> Path:
    """Pack a settled folder that has its DEBIAN; return the package."""
    made.parent.mkdir(parents=True, exist_ok=True)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{compression}"]
    command += [f"--threads-max={THREADS}", "--build", str(stage), str(made)]
    output_of(project, *command, failed=f"dpkg-deb could not make {made}")
    return made
