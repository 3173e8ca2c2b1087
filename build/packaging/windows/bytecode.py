"""The compiled form of each module: a program that writes nothing starts at once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from build.packaging.project import Project
from build.packaging.tools import output_of
from build.packaging.windows.wheels import VERSION

_COMPILE = """
import py_compile, sys
mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
for path in sys.stdin.read().splitlines():
    py_compile.compile(
        path, dfile=path, doraise=True, invalidation_mode=mode, optimize=0
    )
"""


def compile_all(project: Project, stage: Path) -> bool:
    """Compile every module below a folder, the same twice; whether that was possible.

    The compiled form depends on the Python that runs it: it takes any 3.12. Nothing is
    compiled where there is none, and the program starts more slowly.

    Raises:
        SystemExit: A module cannot be compiled.
    """
    python = _python()
    if python is None:
        print(
            f"No Python {VERSION} was found, so the packages for Windows hold no "
            f"compiled modules and start about two seconds later; install "
            f"Python {VERSION} and make them again.",
            file=sys.stderr,
        )
        return False
    modules = sorted(path.relative_to(stage) for path in stage.rglob("*.py"))
    output_of(
        project,
        *(str(python), "-I", "-c", _COMPILE),
        failed=f"A module for Windows cannot be compiled by {python}",
        place=stage,
        given="".join(f"{module.as_posix()}\n" for module in modules),
    )
    return True


def _python() -> Path | None:
    """A Python of the version that is packed."""
    ask = "import sys; print('%d.%d' % sys.version_info[:2])"
    for python in _known():
        try:
            said = subprocess.check_output(
                [str(python), "-I", "-c", ask], text=True, stderr=subprocess.DEVNULL
            )
        except (OSError, subprocess.CalledProcessError):
            continue
        if said.strip() == VERSION:
            return python
    return None


def _known() -> Iterator[Path]:
    """Pythons that may be the one, the likeliest first."""
    yield Path(sys.executable)
    for name in (f"python{VERSION}", "python3", "python"):
        found = shutil.which(name)
        if found:
            yield Path(found)
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from sorted(pyenv.glob(f"versions/{VERSION}.*/bin/python"), reverse=True)
