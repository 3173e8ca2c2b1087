"""The licences of all that a package holds and others have made, as one text.

The same function serves every system: it is given the distributions that are in a
package and the paths of its shared libraries, and every one of these has to be known,
or there is no package.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final

from build.packaging.licences_known import TEXTS, Owner, crates, owner_of, text
from build.packaging.project import NAME, ROOT, TITLE

FILE: Final = "licences.txt"
"""Its name in the resources of a package."""

_RULE: Final = "=" * 80
_NOTICES: Final = ("licen", "copying", "notice", "authors", "copyright", "patents")

_HEAD: Final = """\
{title} {version}: what it holds, who made it, and under which licences

{title} itself is under the Apache License 2.0, which comes first. Everything else in
this package was made by others, is under licences of its own, and is named here, with
the full texts.

Nothing that is named here was changed, but for tables for debuggers that were taken out
of some libraries, and parts that are not needed and were left out.
"""

_QT: Final = """\
Qt {version} and Qt for Python {version}
Qt is free software under the GNU Lesser General Public License, version 3; this package
uses it under that licence. Copyright (C) The Qt Company Ltd. and other contributors.

You may replace it. Qt and Qt for Python are shared libraries, each a file of its own in
the folders PySide6 and shiboken6 of the installed program. Build or obtain others of
the same version line, with the changes you want, and put them in the place of these:
the program loads what lies there. Where the program folder holds a manifest.sha256, the
self-test will say that these files are not the ones that were shipped; the program runs
all the same. Nothing in {title}'s licence forbids to look into it in order to find
mistakes in such a change.

The source of exactly this version is public: Qt at https://download.qt.io/archive/qt/,
under {version}, as "qt-everywhere-src-{version}", and Qt for Python at
https://download.qt.io/official_releases/QtForPython/, as
"pyside-setup-everywhere-src-{version}". Both are built as their makers publish them, as
wheels of the Python Package Index: PySide6_Essentials, PySide6_Addons and shiboken6,
{version}.

The Lesser General Public License adds permissions to the GNU General Public License;
both follow. After them comes the code of others inside Qt, and then PDFium, which is
inside the library Qt PDF.
"""


@dataclass(frozen=True, kw_only=True)
class Chapter:
    """One thing that is bundled."""

    name: str
    version: str
    licence: str
    text: str

    @property
    def line(self) -> str:
        """The chapter in the list of them."""
        return f"  {self.name} {self.version}".rstrip() + f": {self.licence}"


def licences(
    version: str,
    distributions: Iterable[Distribution],
    libraries: Iterable[str],
    *,
    python: str,
    python_text: str | None = None,
    more: Sequence[Chapter] = (),
) -> str:
    """Return the licences of a package as one text.

    Args:
        version: Of the program.
        distributions: Those of which files are in the package.
        libraries: Every shared library and module in machine code of the package, by
            its path below the folder that the libraries of Python lie in.
        python: The version of Python that is in it.
        python_text: The licence that came with it; None for the one that is kept here.
        more: What else is in it.

    Raises:
        SystemExit: Nobody knows what a library belongs to, or what licence holds.
    """
    held = sorted(distributions, key=lambda one: one.name.lower())
    owners = {path: owner_of(path, held) for path in sorted(libraries)}
    chapters = [
        *_own(version),
        Chapter(
            name="Python",
            version=python,
            licence="Python-2.0.1, with the code of others inside it",
            text=python_text or text("python"),
        ),
        *more,
        *(chapter for one in held for chapter in _chapters(one)),
        *_of_libraries({owner for owner in owners.values() if owner.text}),
    ]
    inside = [one for one in crates(held) if one.licence]
    shared = [f"  {path}: {owner.name}" for path, owner in owners.items()]
    parts = [
        _HEAD.format(title=TITLE, version=version),
        "What is in this package:\n\n" + "\n".join(one.line for one in chapters),
    ]
    if shared:
        parts.append(
            "Its shared libraries, and what each is of:\n\n" + "\n".join(shared)
        )
    parts += [_chapter(one) for one in chapters]
    if inside:
        parts.append(_CRATES + "\n".join(one.line for one in inside))
    parts += [f"{name}\n\n{text(name)}" for name in TEXTS]
    rule = f"\n\n{_RULE}\n"
    return rule.join(one.strip("\n") for one in parts) + "\n"


_CRATES: Final = """\
Inside typst, and inside other modules that were written in Rust
These were compiled in; each is public under its name and version at
https://crates.io/crates/. The texts of their licences follow, where a wheel does not
bring them.

"""


def _own(version: str) -> list[Chapter]:
    fonts = ROOT / "resources" / "fonts"
    return [
        Chapter(
            name=TITLE,
            version=version,
            licence="Apache-2.0",
            text=(ROOT / "LICENSE").read_text("utf-8"),
        ),
        *(
            Chapter(
                name=f"The font {path.stem.removeprefix('OFL-')}, changed and renamed",
                version="",
                licence="OFL-1.1",
                text=path.read_text("utf-8"),
            )
            for path in sorted(fonts.glob("OFL-*.txt"))
        ),
    ]


def _chapters(one: Distribution) -> list[Chapter]:
    """The distribution, and what lies inside its modules."""
    name = one.name.lower().replace("-", "_")
    said = short_licence(one)
    if name.startswith("pyside6") or name == "shiboken6":
        if name != "pyside6_essentials":
            told = "See PySide6_Essentials."
        else:
            kept = ("LGPL-3.0-only", "GPL-3.0-only", "inside-qt", "inside-pdfium")
            head = _QT.format(title=TITLE, version=one.version)
            told = "\n\n".join([head, *(text(part) for part in kept)])
        return [Chapter(name=one.name, version=one.version, licence=said, text=told)]
    told = "\n\n".join(_notices(one))
    if not told:
        raise SystemExit(
            f"{one.name} {one.version}: found no text of its licence; expected one in "
            "its .dist-info folder; leave it out of the package, or find the text."
        )
    if name == "matplotlib":
        told += "\n\n" + text("inside-matplotlib")
    return [Chapter(name=one.name, version=one.version, licence=said, text=told)]


def short_licence(one: Distribution) -> str:
    """Return what a distribution says of its licence, in a few words."""
    said = one.metadata
    for key in ("License-Expression", "License"):
        words = str(said[key] or "").strip() if key in said else ""
        if words and "\n" not in words and len(words) < 100 and words != "UNKNOWN":
            return words
    classes = said.get_all("Classifier") or ()
    named = [one.rpartition(" :: ")[2] for one in classes if "License ::" in one]
    return " and ".join(named) or "see its text"


def _notices(one: Distribution) -> list[str]:
    """The texts that a distribution brings, one of each."""
    found: dict[str, None] = {}
    for path in sorted(one.files or (), key=str):
        name = path.name.lower()
        if path.suffix in {".py", ".pyc", ".pyi"} or not name.startswith(_NOTICES):
            at_home = "/licenses/" in str(path) and path.suffix != ".rst"
            if not (at_home and any(word in name for word in _NOTICES)):
                continue
        place = Path(str(path.locate()))
        if place.is_file():
            found[place.read_text("utf-8", "replace").strip("\n")] = None
    return list(found)


def _of_libraries(owners: set[Owner]) -> list[Chapter]:
    return [
        Chapter(name=one.name, version="", licence=one.licence, text=text(one.text))
        for one in sorted(owners, key=lambda one: one.name.lower())
    ]


def _chapter(one: Chapter) -> str:
    head = f"{one.name} {one.version}".strip()
    return f"{head}\n{one.licence}\n\n" + one.text.strip("\n")


def write_licences(folder: Path, content: str) -> Path:
    """Put the text where the program looks for it; return the file.

    Args:
        folder: The one that the shipped `resources` lie in.
        content: The text.
    """
    place = folder / "resources" / FILE
    if not place.parent.is_dir():
        raise SystemExit(
            f"{place.parent} is not there; expected the resources of a packed {NAME}; "
            "make it with ./dev package."
        )
    place.write_bytes(content.encode("utf-8"))
    place.chmod(0o644)
    return place
