"""The two programs that people start on Windows, compiled from one small source.

`evenhand.exe` opens windows and has no console. `evenhand-console.exe` is the same for
those who type commands: what it says stays in their terminal, and it ends with a code.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from build.packaging import icons
from build.packaging.project import APP_ID, LICENCE, NAME, PUBLISHER, TITLE, Project
from build.packaging.tools import first, output_of

SOURCES = Path(__file__).with_name("launcher")
COMPILER = "x86_64-w64-mingw32-gcc"
RESOURCES = "x86_64-w64-mingw32-windres"

PROGRAMS = {NAME: ("-mwindows", TITLE), f"{NAME}-console": ("-mconsole", TITLE)}
"""Each program's kind for the linker, and the name that the task manager shows."""


def numbers(version: str) -> str:
    """Return a version as the four numbers that Windows compares, such as 1.2.0.0.

    Raises:
        SystemExit: It has a number that Windows cannot hold.
    """
    found = re.match(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?", version)
    parts = [int(one or 0) for one in found.groups()] if found else [65536]
    if max(parts) > 65535:
        raise SystemExit(
            f"The version {version} cannot be told to Windows; expected up to three "
            "numbers below 65536 at its beginning; mend desktop_app/version.py."
        )
    return ".".join(str(one) for one in [*parts, 0])


def make_launchers(project: Project, folder: Path) -> list[Path]:
    """Compile both programs into a folder, with picture and version; the same twice.

    Raises:
        SystemExit: The compiler refused.
    """
    work = project.work / "windows" / "launcher"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    folder.mkdir(parents=True, exist_ok=True)
    (work / "evenhand.ico").write_bytes(icons.ico())
    shutil.copyfile(SOURCES / "launcher.c", work / "launcher.c")
    made = []
    for name, (kind, title) in PROGRAMS.items():
        words = _words(project, name, title)
        for template in ("launcher.rc", "launcher.manifest"):
            text = (SOURCES / template).read_text("utf-8")
            (work / template).write_text(_filled(text, words), "utf-8")
        program = folder / f"{name}.exe"
        _run(project, work, RESOURCES, "launcher.rc", "-O", "coff", "-o", "rc.o")
        _run(project, work, COMPILER, *_options(kind), "-o", str(program.resolve()))
        program.chmod(0o644)
        made.append(program)
    return made


def _filled(text: str, words: dict[str, str]) -> str:
    return re.sub(r"@(\w+)@", lambda one: words[one[1]], text)


def _words(project: Project, name: str, title: str) -> dict[str, str]:
    dotted = numbers(project.version)
    return {
        "app_id": APP_ID,
        "dotted": dotted,
        "licence": LICENCE,
        "name": name,
        "numbers": dotted.replace(".", ","),
        "publisher": PUBLISHER,
        "title": title,
        "version": project.version,
    }


def _options(kind: str) -> list[str]:
    strict = ["-std=c11", "-O2", "-Wall", "-Wextra", "-Werror"]
    safe = ["-Wl,--dynamicbase", "-Wl,--nxcompat", "-Wl,--high-entropy-va"]
    same = ["-s", "-static", "-Wl,--no-insert-timestamp"]
    return [*strict, "-municode", kind, *safe, *same, "launcher.c", "rc.o"]


def _run(project: Project, work: Path, *command: str) -> None:
    failed = f"{command[0]} could not make the programs for Windows"
    output_of(project, *command, failed=failed, place=work, pick=first)
