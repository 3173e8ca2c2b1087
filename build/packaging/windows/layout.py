"""The program folder as it lies on Windows: both installers are made of it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from build.packaging.frozen import contents as shipped
from build.packaging.manifest import write_manifest
from build.packaging.project import ROOT, Project
from build.packaging.windows import bytecode, contents, runtime
from build.packaging.windows.launcher import make_launchers
from build.packaging.windows.signing import sign
from build.packaging.windows.told_licences import tell_licences
from build.packaging.windows.wheels import windows_wheels

BEGIN = Path(__file__).with_name("begin.py")
ABOUT_PACKS = """\
Evidence packs that this computer is to offer go here, as files that end in .evpack.
Evenhand finds them at its next start. Whoever installs the program places them.
"""


def lay_out(project: Project) -> Path:
    """Make the program folder anew; return it.

    Raises:
        SystemExit: A part of it could not be had; the sentence says which.
    """
    stage = project.work / "windows" / "stage"
    making = stage.with_name("stage.new")
    shutil.rmtree(making, ignore_errors=True)
    python = runtime.windows_python(project)
    runtime.unpack(python, making / "runtime")
    contents.unpack(windows_wheels(project), making / "lib")
    _lay_program(making / "app")
    _write(making / "packs" / "README.txt", ABOUT_PACKS)
    _write(making / "LICENSE.txt", (ROOT / "LICENSE").read_text("utf-8"))
    tell_licences(making, project.version, python.version)
    bytecode.compile_all(project, making)
    for program in make_launchers(project, making):
        sign(program)
    write_manifest(making)
    settle(making, project.epoch)
    shutil.rmtree(stage, ignore_errors=True)
    making.rename(stage)
    return stage


def _lay_program(app: Path) -> None:
    app.mkdir(parents=True)
    for path in sorted((ROOT / "desktop_app").rglob("*.py")):
        _copy(path, app / path.relative_to(ROOT))
    for name, folder in shipped.data(ROOT):
        _copy(Path(name), app / folder / Path(name).name)
    _copy(BEGIN, app / "evenhand.py")


def settle(folder: Path, epoch: int) -> None:
    """Give everything the same age and rights, so that packages are equal."""
    for path in sorted(folder.rglob("*"), reverse=True):
        path.chmod(0o755 if path.is_dir() else 0o644)
        os.utime(path, (epoch, epoch))
    os.utime(folder, (epoch, epoch))


def _copy(path: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, to)


def _write(path: Path, text: str) -> None:
    """Write a text for people, with the ends of lines that Windows has."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.replace("\n", "\r\n").encode("utf-8"))
