"""The MSI for Windows: what group policy, Intune and their like distribute."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from build.packaging import icons
from build.packaging.project import NAME, PUBLISHER, TITLE, Project
from build.packaging.tools import output_of
from build.packaging.windows.file_versions import file_version
from build.packaging.windows.msi_entries import files_of, identity
from build.packaging.windows.msi_source import ENGLISH, SECURE, wix_source
from build.packaging.windows.signing import sign

_SET_SECURE = (
    "UPDATE `Property` SET `Value` = '{}' WHERE `Property` = 'SecureCustomProperties'"
)
_REMOVE_FIRST = (
    "UPDATE `InstallExecuteSequence` SET `Sequence` = 1401 "
    "WHERE `Action` = 'RemoveExistingProducts'"
)
"""Right after InstallValidate: the old version goes before the new one comes. wixl puts
it last as soon as there are actions of one's own."""

_SET_VERSION = (
    "UPDATE `File` SET `Version` = '{}', `Language` = '{}' WHERE `File` = '{}'"
)
_DROP_SUM = "DELETE FROM `MsiFileHash` WHERE `File_` = '{}'"
_QUERIES = 200
"""So many at once, that no line of a command becomes too long."""


def make_msi(project: Project, stage: Path) -> Path:
    """Make `evenhand-<version>-windows-x86_64.msi` of the program folder; return it.

    The same folder gives the same bytes.

    Args:
        project: What is packed.
        stage: The program folder as it is to lie on Windows.

    Raises:
        SystemExit: The folder cannot be packed, or a tool failed; one sentence.
    """
    place = project.work / "windows" / "msi"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    icon = place / "evenhand.ico"
    icon.write_bytes(icons.ico())
    source = place / "evenhand.wxs"
    source.write_bytes(wix_source(project.version, stage, icon))
    made = place / f"{NAME}-{project.version}-windows-x86_64.msi"
    # wixl writes the hour at which it runs into the file: it runs at the epoch's.
    clock = ["faketime", "-f", project.moment.strftime("%Y-%m-%d %H:%M:%S")]
    _run(project, place, *clock, "wixl", "-a", "x64", "-o", made.name, source.name)
    _complete(project, made, stage)
    # And it makes up the identity of the file, by which Windows knows it again.
    said = (f"Installation Database of {TITLE} {project.version}", PUBLISHER)
    package = f"{{{identity('package', project.version, _content(stage))}}}"
    about = ["-s", *said, f"x64;{ENGLISH}", package]
    _run(project, place, *clock, "msibuild", made.name, *about)
    sign(made)
    project.dist.mkdir(parents=True, exist_ok=True)
    done = project.dist / made.name
    made.replace(done)
    return done


def _content(stage: Path) -> str:
    """What tells one program folder from another of the same version."""
    seen = hashlib.sha256()
    for _, path in files_of(stage):
        seen.update(hashlib.sha256(path.read_bytes()).digest())
    return seen.hexdigest()


def _complete(project: Project, made: Path, stage: Path) -> None:
    """Write into the tables what wixl does not.

    Without the version of a program or library Windows Installer would take what lies
    on the disk for newer. A file is known by its version or by its sum, never by both.
    """
    queries = [_SET_SECURE.format(";".join(SECURE)), _REMOVE_FIRST]
    for name, path in files_of(stage):
        found = file_version(path)
        if found is not None:
            queries += [_SET_VERSION.format(*found, name), _DROP_SUM.format(name)]
    for at in range(0, len(queries), _QUERIES):
        some = queries[at : at + _QUERIES]
        _run(project, made.parent, "msibuild", made.name, "-q", *some)


def _run(project: Project, place: Path, *command: str) -> None:
    tool = next(word for word in command if word in {"wixl", "msibuild"})
    output_of(project, *command, failed=f"{tool} could not make the MSI", place=place)
