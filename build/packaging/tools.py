"""The programs that make packages: run so that they make the same twice.

One that fails or is missing is told in one sentence; what it said most is a part of it.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from build.packaging.project import Project

Pick = Callable[[Sequence[str]], str]


def last(lines: Sequence[str]) -> str:
    """Return the last line, where most programs say what was wrong."""
    return lines[-1]


def first(lines: Sequence[str]) -> str:
    """Return the first line, for compilers."""
    return lines[0]


def output_of(
    project: Project,
    *command: str,
    failed: str,
    place: Path | None = None,
    given: str = "",
    also: Mapping[str, str] | None = None,
    pick: Pick = last,
) -> str:
    """Run a program and return what it says on its standard output.

    Args:
        project: Gives the environment.
        command: The program and its words.
        failed: How the sentence begins if it fails.
        place: The folder to run it in.
        given: What it gets on its standard input.
        also: More variables of the environment.
        pick: Chooses the line, of all that it said, that says what was wrong.

    Raises:
        SystemExit: It failed, or it is not there.
    """
    try:
        done = subprocess.run(
            command,
            cwd=place,
            env={**project.environment, **(also or {})},
            input=given,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
    except FileNotFoundError as error:
        raise SystemExit(
            f"{failed}: there is no {error.filename}; expected what ./dev package "
            "installs on Debian. Install it, then run this again."
        ) from error
    if done.returncode != 0:
        lines = (done.stdout + done.stderr).strip().splitlines()
        said = pick(lines).strip() if lines else f"{command[0]} said nothing"
        raise SystemExit(f"{failed}: {said.rstrip('.')}.")
    return done.stdout
