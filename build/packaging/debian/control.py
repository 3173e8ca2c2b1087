"""What dpkg is told of a package: its control file, sums and scripts."""

from __future__ import annotations

import hashlib
from pathlib import Path

from build.packaging import project as names
from build.packaging.project import Project

SCRIPTS = Path(__file__).with_name("scripts")
REVISION = 1

_DESCRIPTION = """\
Evenhand shows in plain words and pictures what research found about the
treatments that a person with cancer is choosing between: what could help,
what could harm, and how sure we are. It is for education, together with a
care team; it does not advise and predicts nothing for one person.
.
It needs no network, keeps nothing and sends nothing. It speaks nine
languages, prints leaflets to take home, reads aloud, and has a kiosk: a
touch screen for one person after another, whose service is not started
unless an administrator does so."""


def full_version(project: Project) -> str:
    """Return the version as Debian counts."""
    return f"{project.version}-{REVISION}"


def write_control(project: Project, stage: Path, relations: dict[str, str]) -> None:
    """Put the folder DEBIAN into a folder that holds all other files."""
    folder = stage / "DEBIAN"
    folder.mkdir(exist_ok=True)
    fields = {
        "Package": names.NAME,
        "Version": full_version(project),
        "Architecture": "amd64",
        "Maintainer": names.CONTACT,
        "Installed-Size": str(installed_size(stage)),
        **relations,
        "Section": "education",
        "Priority": "optional",
        "Homepage": names.HOMEPAGE,
        "Description": names.SUMMARY[0].lower() + names.SUMMARY[1:],
    }
    lines = [f"{field}: {told}" for field, told in fields.items()]
    lines += [f" {line}" for line in _DESCRIPTION.splitlines()]
    (folder / "control").write_text("\n".join(lines) + "\n", "utf-8")
    (folder / "md5sums").write_text(md5sums(stage), "utf-8")
    for script in sorted(SCRIPTS.iterdir()):
        (folder / script.name).write_bytes(script.read_bytes())


def installed_size(stage: Path) -> int:
    """Return the size in KiB as Debian counts: files rounded up, all else one each."""
    total = 0
    for path in stage.rglob("*"):
        if path.relative_to(stage).parts[0] == "DEBIAN":
            continue
        whole = path.is_file() and not path.is_symlink()
        total += -(-path.stat().st_size // 1024) if whole else 1
    return total


def md5sums(stage: Path) -> str:
    """Return the sums of all files that a package will put into a system."""
    lines = []
    for path in sorted(stage.rglob("*")):
        inside = path.relative_to(stage)
        if inside.parts[0] != "DEBIAN" and path.is_file() and not path.is_symlink():
            sum_of_it = hashlib.md5(path.read_bytes(), usedforsecurity=False)
            lines.append(f"{sum_of_it.hexdigest()}  {inside.as_posix()}\n")
    return "".join(lines)
