"""What the program needs of a system: asked of its files, named for each Debian."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from build.packaging.project import NAME, Project

IF_IT_CAN = (
    "texttospeech/libqtexttospeech_speechd.so",
    "printsupport/libcupsprintersupport.so",
)
"""Plug-ins without which Evenhand runs, and says what does not."""

BY_HAND = {
    "Recommends": (
        "speech-dispatcher",
        "speech-dispatcher-espeak-ng",
        "espeak-ng",
        "cups-client",
    ),
    "Suggests": ("cage", "xwayland", "seatd", "alsa-utils"),
}
"""Programs that are started or spoken to, so that no file of the bundle names them."""

RENAMED = ("libcups2", "libglib2.0-0", "libreadline8", "libssl3")
"""Libraries with another name in Debian 13, for the size of its times."""

_FIELD = re.compile(r"^shlibs:(\w+)=(.*)$", re.MULTILINE)


def depends(project: Project, stage: Path) -> dict[str, str]:
    """Return the fields that name other packages, from the ELF files below a folder.

    Args:
        project: What is packed.
        stage: The folder `debian/<package>` that holds the files as they will lie.

    Raises:
        SystemExit: A library belongs to no package of this system.
    """
    every = [path.as_posix() for path in elf_files(stage)]
    weak = [path for path in every if path.endswith(IF_IT_CAN)]
    strong = [path for path in every if not path.endswith(IF_IT_CAN)]
    found = _asked(project, stage, strong, weak) if strong or weak else {}
    fields = {}
    for field in ("Depends", "Recommends", "Suggests"):
        wanted = [*found.get(field, ()), *BY_HAND.get(field, ())]
        if wanted:
            fields[field] = ", ".join(sorted(map(on_every_release, wanted)))
    return fields


def elf_files(folder: Path) -> list[Path]:
    """Return the programs and libraries below a folder, in order."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def on_every_release(need: str) -> str:
    """Return a need so that the packages of each release meet it.

    A new name has no version beside it: it is younger than any that could be asked for.
    """
    name = need.partition(" ")[0]
    old = name.removesuffix("t64")
    if old not in RENAMED:
        return need
    return f"{need} | {old}t64" if old == name else f"{old} | {need}"


def _asked(
    project: Project, stage: Path, strong: Iterable[str], weak: Iterable[str]
) -> dict[str, list[str]]:
    """What dpkg-shlibdeps finds, by field; where two name a package, the stronger."""
    source = stage.parent / "control"
    source.write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: amd64\n")
    inside = sorted({str(Path(one).parent) for one in [*strong, *weak]})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    command += [f"-l{folder}" for folder in inside]
    command += ["-dDepends", *strong, *(["-dRecommends", *weak] if weak else [])]
    done = subprocess.run(
        command,
        cwd=stage.parent.parent,
        env=project.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(
            f"dpkg-shlibdeps: {done.stderr.strip().splitlines()[-1]}. A library of the "
            "program belongs to no package; install the one that `./dev package` names."
        )
    return {field: told.split(", ") for field, told in _FIELD.findall(done.stdout)}
