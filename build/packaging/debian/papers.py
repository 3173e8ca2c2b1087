"""The papers in a package: who may do what with it, what changed, and what to read."""

from __future__ import annotations

import gzip
import re
from email.utils import format_datetime

from build.packaging import project as names
from build.packaging.debian.control import full_version
from build.packaging.project import ROOT, Project

DOCUMENTS = f"usr/share/doc/{names.NAME}"
PROGRAM = f"usr/lib/{names.NAME}"

LEFT_OUT = (
    *("benchmarks.md", "benchmarks-bundle.md", "glossary.md", "packaging.md"),
    "translating.md",
    "windows.md",
)
"""What is read beside a checkout, or on another system."""

MOVED = {
    "../build/kiosk/evenhand-kiosk.service": "/usr/lib/systemd/system/"
    "evenhand-kiosk.service",
    "../build/kiosk/evenhand-speech.service": "/usr/lib/systemd/system/"
    "evenhand-speech.service",
    "../build/kiosk/evenhand-kiosk-session": "/usr/libexec/evenhand-kiosk-session",
    "../build/kiosk/policy.toml": "examples/policy.toml",
}
"""Where a link of a document leads once it is installed."""

_LINK = re.compile(r"(?<!!)\[([^]]*)\]\(([^)#\s]+)(#[^)\s]*)?\)")


def documents() -> dict[str, str]:
    """Return what is to be read by those who install and use Evenhand, by name."""
    chosen = {
        path.name: path.read_text("utf-8")
        for path in sorted((ROOT / "docs").glob("*.md"))
        if path.name not in LEFT_OUT
    }
    return {name: _installed(text, set(chosen)) for name, text in chosen.items()}


def _installed(text: str, chosen: set[str]) -> str:
    """A document as it is right beside an installed program, not beside a checkout."""
    commands = re.sub(
        r"^(    .*)\./dev run ", rf"\1{names.NAME} ", text, flags=re.MULTILINE
    )
    return _relinked(commands, chosen)


def _relinked(text: str, chosen: set[str]) -> str:
    """A document whose links lead to what is installed; others become their words."""

    def link(found: re.Match[str]) -> str:
        words, target, place = found[1], found[2], found[3] or ""
        if target in chosen or "://" in target:
            return found[0]
        if target in MOVED:
            return f"[{words}]({MOVED[target]}{place})"
        return words

    return _LINK.sub(link, text)


def changelog(project: Project) -> bytes:
    """Return the changelog of the package, which points at that of the program."""
    when = format_datetime(project.moment)
    text = (
        f"{names.NAME} ({full_version(project)}) stable; urgency=medium\n\n"
        f"  * Version {project.version}; changelog.gz says what changed.\n\n"
        f" -- {names.CONTACT}  {when}\n"
    )
    return compressed(text)


def compressed(text: str) -> bytes:
    """Return a text as gzip, the same whenever it is done."""
    return gzip.compress(text.encode(), 9, mtime=0)


# --- Copyright -----------------------------------------------------------------------

_BUNDLED = (
    (
        "lib* numpy.libs/* pillow.libs/*",
        "the makers of the libraries that came with the parts below",
        "one for each library",
    ),
    (
        "libpython3* lib-dynload* python3*/* base_library.zip",
        "2001 Python Software Foundation",
        "PSF-2.0",
    ),
    (
        "PySide6/* shiboken6/* libQt6* libpyside6* libshiboken6*",
        "The Qt Company Ltd. and other contributors",
        "LGPL-3",
    ),
    ("libicu*", "1991 Unicode, Inc. and others", "ICU"),
    ("matplotlib/*", "2012 Matplotlib Development Team", "matplotlib"),
    ("mpl_toolkits/*", "2012 Matplotlib Development Team", "matplotlib"),
    ("numpy/* numpy-*", "2005 NumPy Developers", "BSD-3-clause"),
    (
        "pandas/*",
        "2008 AQR Capital Management, Lambda Foundry and PyData Development Team",
        "BSD-3-clause",
    ),
    (
        "PIL/*",
        "1997 Secret Labs AB, Fredrik Lundh, Jeffrey A. Clark and contributors",
        "MIT-CMU",
    ),
    ("contourpy/*", "2021 ContourPy Developers", "BSD-3-clause"),
    ("fontTools/*", "2017 Just van Rossum and FontTools contributors", "MIT"),
    ("kiwisolver/*", "2013 Nucleic Development Team", "BSD-3-clause"),
    ("msgspec/*", "2021 Jim Crist-Harif", "BSD-3-clause"),
    ("tomli/* *__mypyc*", "2021 Taneli Hukkinen", "MIT"),
    ("typst/*", "2023 Messense Lv and the Typst developers", "Apache-2.0"),
    ("pytz/*", "2003 Stuart Bishop", "MIT"),
    ("dateutil/*", "2017 Paul Ganssle and dateutil contributors", "BSD-3-clause"),
    ("openpyxl/* et_xmlfile/*", "2010 openpyxl", "MIT"),
)
"""The large parts of the program folder; `licences.txt` there has every one."""

_FONTS = (
    ("EvenhandSans-*", "OFL-Inter.txt"),
    ("EvenhandArabic-*", "OFL-Vazirmatn.txt"),
    ("EvenhandChinese-*", "OFL-NotoSansSC.txt"),
)
_TEXTS = f"/{PROGRAM}/_internal/resources/licences.txt"


def copyright_paper(project: Project) -> str:
    """Return the copyright in the form that machines read (DEP 5)."""
    whose = project.moment.year
    head = (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {names.TITLE}\n"
        f"Upstream-Contact: {names.CONTACT}\n"
        f"Source: {names.HOMEPAGE}\n"
        "Comment:\n"
        " The program folder holds what others have made, too. The licences of all of\n"
        f" it, word for word, are in {_TEXTS};\n"
        " `evenhand licences` shows them."
    )
    blocks = [
        head,
        _files("*", f"{whose} {names.PUBLISHER}", "Apache-2.0"),
        _files(
            f"{PROGRAM}/evenhand",
            "2010 PyInstaller Development Team",
            "GPL-2+ with bootloader exception",
        ),
    ]
    inside = f"{PROGRAM}/_internal"
    for patterns, holder, licence in _BUNDLED:
        paths = "\n ".join(f"{inside}/{one}" for one in patterns.split())
        blocks.append(_files(paths, holder, licence))
    for pattern, paper in _FONTS:
        text = (ROOT / "resources" / "fonts" / paper).read_text("utf-8")
        holder = text.splitlines()[0].removeprefix("Copyright ")
        blocks.append(_files(f"{inside}/resources/fonts/{pattern}", holder, "OFL-1.1"))
    blocks.append(
        _files(
            f"usr/share/metainfo/{names.APP_ID}.metainfo.xml",
            f"{whose} {names.PUBLISHER}",
            "CC0-1.0",
        )
    )
    licences = dict.fromkeys(
        re.findall(r"^License: (.+)$", "\n".join(blocks), re.MULTILINE)
    )
    return "\n\n".join([*blocks, *map(_licence, licences)]) + "\n"


def _files(paths: str, holder: str, licence: str) -> str:
    return f"Files: {paths}\nCopyright: {holder}\nLicense: {licence}"


def _licence(name: str) -> str:
    if name == "OFL-1.1":
        text = (ROOT / "resources" / "fonts" / _FONTS[0][1]).read_text("utf-8")
        said = text[text.index("SIL OPEN FONT LICENSE") :].strip()
    elif name in {"CC0-1.0", "Apache-2.0", "LGPL-3"}:
        said = f"The text is in /usr/share/common-licenses/{name}."
    elif name.startswith("GPL-2+"):
        said = (
            "The text is in /usr/share/common-licenses/GPL-2. With the exception of\n"
            "its makers, a program that begins with this loader may have any licence."
        )
    else:
        said = f"The text is in {_TEXTS}."
    lines = [f" {line.rstrip() or '.'}" for line in said.splitlines()]
    return "\n".join([f"License: {name}", *lines])
