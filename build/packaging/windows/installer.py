"""The installer for Windows that a person starts, or a fleet without anybody there."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import tomli

from build.packaging import icons
from build.packaging.project import (
    APP_ID,
    LICENCE,
    NAME,
    PUBLISHER,
    ROOT,
    TITLE,
    Project,
)
from build.packaging.tools import output_of
from build.packaging.windows.launcher import numbers
from build.packaging.windows.signing import is_asked_for, sign

SOURCES = Path(__file__).with_name("installer")
LANGUAGES = ROOT / "translations" / "release.toml"
PACK_MIME = "application/vnd.evenhand.pack+zip"


def make_installer(project: Project, stage: Path, *, quick: bool = False) -> Path:
    """Make the installer of a program folder, the same twice; return it.

    Args:
        project: What is packed.
        stage: The program folder.
        quick: Pack in seconds and large, for a trial; else in minutes and small.

    Raises:
        SystemExit: makensis refused.
    """
    work = project.work / "windows" / "installer"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    project.dist.mkdir(parents=True, exist_ok=True)
    installer = project.dist / f"{NAME}-{project.version}-windows-x86_64.exe"
    made = work / installer.name
    names = sorted(
        path.relative_to(stage).as_posix()
        for path in stage.rglob("*")
        if path.is_file()
    )
    size = sum((stage / name).stat().st_size for name in names) // 1024
    (work / "evenhand.ico").write_bytes(icons.ico())
    (work / "panel.bmp").write_bytes(icons.panel())
    shutil.copyfile(SOURCES / "evenhand.nsi", work / "evenhand.nsi")
    for name, text in {
        "about.nsh": _about(project, stage, made, size, quick=quick),
        "bring.nsh": bring(names),
        "remove.nsh": remove(names),
        "languages.nsh": languages(),
    }.items():
        (work / name).write_text(text, "utf-8")
    for path in work.iterdir():
        os.utime(path, (project.epoch, project.epoch))
    _run(project, work)
    sign(made)
    made.replace(installer)
    return installer


def bring(names: Iterable[str]) -> str:
    """Return the lines that lay each of these files where it belongs."""
    lines, where = [], None
    for name in _by_folder(names):
        folder = _quoted(_windows(name).rpartition("\\")[0])
        if folder != where:
            where = folder
            lines.append(f'SetOutPath "$INSTDIR\\{folder}"' if folder else _TOP)
        _quoted(name)  # or it is refused; but names here are those of this system
        lines.append(f'File "${{STAGE}}/{name}"')
    return "".join(f"{line}\n" for line in lines)


def remove(names: Iterable[str]) -> str:
    """Return the lines that remove each of these files, and folders once empty."""
    names = sorted(names)
    folders = {
        str(parent) for name in names for parent in Path(name).parents if parent.name
    }
    lines = [f'Delete "$INSTDIR\\{_quoted(_windows(name))}"' for name in names]
    lines += [
        f'RMDir "$INSTDIR\\{_quoted(_windows(folder))}"'
        for folder in sorted(folders, reverse=True)
    ]
    return "".join(f"{line}\n" for line in lines)


def languages() -> str:
    """Return the lines that teach the installer its languages, English first.

    A language of the program that NSIS does not know has no words there: the
    installer is then in English, and the program is not.
    """
    words = tomli.loads((SOURCES / "words.toml").read_text("utf-8"))
    codes = list(tomli.loads(LANGUAGES.read_text("utf-8")))
    lines, said = [], []
    for code in sorted(codes, key=lambda one: (one != "en", codes.index(one))):
        if code in words:
            name = words[code].pop("nsis")
            lines.append(f'!insertmacro MUI_LANGUAGE "{name}"')
            said += [
                f'LangString {key} ${{LANG_{name.upper()}}} "{sentence}"'
                for key, sentence in words[code].items()
            ]
    return "".join(f"{line}\n" for line in [*lines, *said])


_TOP = 'SetOutPath "$INSTDIR"'


def _about(project: Project, stage: Path, made: Path, size: int, *, quick: bool) -> str:
    about: dict[str, object] = {
        "APP_ID": APP_ID,
        "KILOBYTES": size,
        "LICENCE": LICENCE,
        "NUMBERS": numbers(project.version),
        "OUTPUT": made.name,
        "PACK_MIME": PACK_MIME,
        "PUBLISHER": PUBLISHER,
        "STAGE": stage.resolve(),
        "TITLE": TITLE,
        "VERSION": project.version,
    }
    if quick:
        about["QUICK"] = "yes"
    if is_asked_for():
        about["SIGNER"] = f"{sys.executable} -m build.packaging.windows.signing"
    return "".join(f'!define {key} "{what}"\n' for key, what in about.items())


def _run(project: Project, work: Path) -> None:
    output_of(
        project,
        *("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", "evenhand.nsi"),
        failed=f"makensis could not make the installer in {work}",
        place=work,
        also={"PYTHONPATH": str(ROOT)},
        pick=_wrong,
    )


def _wrong(lines: Sequence[str]) -> str:
    """The first line that names an error or a warning, which counts as one."""
    named = [one for one in lines if re.search("error|warning", one.lower())]
    return (named or lines)[0]


def _by_folder(names: Iterable[str]) -> list[str]:
    """The same names, those of one folder together."""
    return sorted(names, key=lambda name: (name.rpartition("/")[0], name))


def _windows(name: str) -> str:
    return name.replace("/", "\\")


def _quoted(name: str) -> str:
    """A name as NSIS wants it between quotes.

    Raises:
        SystemExit: It holds what no name on Windows can.
    """
    if re.search(r'[<>:"|?*\x00-\x1f]', name):
        raise SystemExit(
            f"{name}: found a sign that names on Windows cannot have; rename the file."
        )
    return name.replace("$", "$$")
