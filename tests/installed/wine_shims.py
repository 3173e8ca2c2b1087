"""What Windows has and Wine has not, put into Wine's own folder for the trials.

The program needs four libraries of Windows 10 that Wine 8 lacks, wholly or in part.
Each is built here and lies where Windows has it: not one byte of what was installed is
changed, and nothing of this is shipped. A library that Wine has in part becomes a new
one, which hands on to Wine's own, under another name, all that it does not know better.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

SOURCES = Path(__file__).parent / "wine_shims"
WINES_OWN = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows")
MADE_BETTER = {"ucrtbase": "complex_numbers.c", "mscms": "colour_profiles.c"}
ADDED = {"bcryptprimitives": "random_bytes.c", "icuuc": "converters.c"}
OVERRIDES = ";".join(f"{name}=n" for name in (*MADE_BETTER, *ADDED))
"""What WINEDLLOVERRIDES has to say for them to be found."""

_TOOL = "x86_64-w64-mingw32-"
_BUILTIN = b"Wine builtin DLL"
_BEFORE = "shim_"


def put_shims(system32: Path, place: Path) -> None:
    """Build the libraries and put them into a Wine's system folder.

    Args:
        system32: The folder `drive_c/windows/system32` of a prefix.
        place: An empty folder to build in.
    """
    for name, source in ADDED.items():
        _build(name, source, _words_of(source, place, ""), place, system32)
    for name, source in MADE_BETTER.items():
        own = WINES_OWN / f"{name}.dll"
        # Without the mark Wine takes it for a stranger's library, under any name.
        content = own.read_bytes().replace(_BUILTIN, bytes(len(_BUILTIN)), 1)
        (system32 / f"wine_{name}.dll").write_bytes(content)
        better = _words_of(source, place, _BEFORE)
        rest = sorted(_exports(own) - better)
        words = [f"  {one} = {_BEFORE}{one}" for one in sorted(better)]
        words += [f"  {one} = wine_{name}.{one}" for one in rest]
        _build(name, source, words, place, system32)


def _words_of(source: str, place: Path, before: str) -> set[str]:
    """The functions that a source defines, without what their names begin with."""
    made = place / f"{source}.o"
    compiler = [f"{_TOOL}gcc", "-O1", "-Wall", "-Wextra", "-Werror", "-fno-builtin"]
    subprocess.run(
        [*compiler, "-c", str(SOURCES / source), "-o", str(made)], check=True
    )
    listed = _said(f"{_TOOL}nm", "--extern-only", "--defined-only", str(made))
    names = {line.split()[-1] for line in listed.splitlines() if " T " in line}
    return {one.removeprefix(before) for one in names if one.startswith(before)}


def _build(name: str, source: str, words: object, place: Path, to: Path) -> None:
    listed = place / f"{name}.def"
    lines = [f"  {one}" for one in sorted(map(str, words))]  # type: ignore[call-overload]
    listed.write_text("\n".join([f"LIBRARY {name}.dll", "EXPORTS", *lines, ""]))
    out = place / f"{name}.dll"
    linking = [f"{_TOOL}gcc", "-shared", "-static-libgcc", "-o", str(out)]
    parts = [str(place / f"{source}.o"), str(listed), "-ladvapi32"]
    subprocess.run([*linking, *parts], check=True)
    shutil.copyfile(out, to / f"{name}.dll")


def _exports(library: Path) -> set[str]:
    """The names under which a library offers something."""
    said = _said(f"{_TOOL}objdump", "-p", str(library))
    table = said.partition("[Ordinal/Name Pointer] Table")[2]
    return set(re.findall(r"^\s*\[\s*\d+\]\s+(\w+)$", table, re.MULTILINE))


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
