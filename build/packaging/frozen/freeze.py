"""The folder that runs without Python: made with PyInstaller, the same twice."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from build.packaging.environment import packed_python
from build.packaging.frozen.contents import AS_THEY_ARE
from build.packaging.project import ROOT, Project

SPEC = Path(__file__).with_name("evenhand.spec")


def freeze(project: Project, spec: Path = SPEC) -> Path:
    """Make the folder that a spec describes; return it.

    Args:
        project: What is packed.
        spec: What PyInstaller is to do; its name is that of the folder.

    Raises:
        SystemExit: It could not be made; the log is named.
    """
    name = spec.stem
    there, log = project.work / "frozen", project.work / f"freeze-{name}.log"
    python = packed_python(project)
    shutil.rmtree(there / name, ignore_errors=True)
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--workpath", str(project.work / "pyinstaller")]
    command += ["--distpath", str(there)]
    # PyInstaller keeps what it has learnt in a folder of its own, among a user's
    # caches where it is not told of another.
    config = {"PYINSTALLER_CONFIG_DIR": str(project.work / "pyinstaller-config")}
    with log.open("wb") as file:
        done = subprocess.run(
            [*command, str(spec)],
            env={**project.environment, **config},
            stdout=file,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode != 0:
        raise SystemExit(f"PyInstaller could not make {name}; {log} says why.")
    made = there / name
    _nothing_missed(project.work / "pyinstaller" / name / f"warn-{name}.txt")
    if sys.platform.startswith("linux"):
        strip(made)
    if spec == SPEC:
        _tell_licences(project, python, made)
    level(made)
    if spec == SPEC:
        from build.packaging.manifest import write_manifest

        write_manifest(made)
    return made


def _nothing_missed(warnings: Path) -> None:
    """Refuse a bundle without a module that the program itself imports."""
    for line in warnings.read_text("utf-8").splitlines():
        left_out = re.match(r"excluded module named '?([\w.]+)'? - (.*)", line)
        if left_out and "desktop_app" in left_out[2]:
            raise SystemExit(
                f"{left_out[1]} is left out of the bundle, but used: {left_out[2]}; "
                "take it out of LEFT_OUT in build/packaging/frozen/contents.py."
            )


def _tell_licences(project: Project, python: Path, made: Path) -> None:
    """Put the licences of all that is in the folder into its resources."""
    command = [str(python), "-m", "build.packaging.frozen.licences", str(made)]
    done = subprocess.run(
        [*command, project.version], cwd=ROOT, env=project.environment, check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"The licences of what is in {made} could not be told.")


def strip(folder: Path) -> None:
    """Take the tables for debuggers out of the libraries that were left with them.

    Raises:
        SystemExit: There is no program to do it, or it failed.
    """
    libraries = [
        str(path)
        for path in sorted(folder.rglob("*.so"))
        if not AS_THEY_ARE.search(path.relative_to(folder).as_posix())
    ]
    tool = shutil.which("strip")
    if tool is None:
        raise SystemExit(
            "There is no program `strip`; expected the one of Debian's binutils; "
            "install that, then run this again."
        )
    done = subprocess.run([tool, "--strip-unneeded", *libraries], check=False)
    if done.returncode != 0:
        raise SystemExit(f"`strip` could not handle the libraries in {folder}.")


def level(folder: Path) -> None:
    """Give every file the mode that it would have on any computer."""
    for inside, _, names in os.walk(folder):
        Path(inside).chmod(0o755)
        for name in names:
            path = Path(inside) / name
            runs = ".so" in name or path.parent == folder
            path.chmod(0o755 if runs else 0o644)
