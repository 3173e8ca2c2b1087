"""What goes into the bundle beside what PyInstaller finds, and what is left out."""

from __future__ import annotations

import ast
import re
from importlib.metadata import files
from pathlib import Path
from typing import Any, Final

LEFT_OUT: Final = [
    # Made for other windows, or for those who write programs.
    "IPython",
    "_tkinter",
    "lib2to3",
    "pip",
    "pkg_resources",
    "pydoc_data",
    "readline",
    "setuptools",
    "tkinter",
    # Nothing here asks the network.
    "_ssl",
    "ssl",
    # What some library uses if it happens to be there. The tests run without these.
    "attr",
    "attrs",
    "defusedxml",
    "PIL.AvifImagePlugin",
    "PIL.ImageCms",
    "PIL.WebPImagePlugin",
    "PIL._avif",
    "PIL._imagingcms",
    "PIL._imagingtk",
    "PIL._webp",
    "PySide6.QtMultimediaWidgets",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "matplotlib.tests",
    "numpy.f2py",
    "numpy.tests",
    "pandas.tests",
]
"""Modules that something imports if it can, and nothing here uses."""

_QT: Final = r"PySide6/Qt"
_PLUGINS: Final = rf"{_QT}/plugins"

LIBRARIES_LEFT_OUT: Final = (
    rf"{_QT}/lib/libQt6(Quick|Qml|VirtualKeyboard|EglFS|EglFs|ShaderTools|Labs).*",
    rf"{_QT}/lib/libQt6(MultimediaWidgets|FFmpegStub|WlShellIntegration).*",
    rf"{_QT}/lib/lib(av|sw)(codec|format|util|resample|scale).*",
    rf"{_PLUGINS}/(multimedia|egldeviceintegrations|generic|networkinformation)/.*",
    rf"{_PLUGINS}/(qmltooling|virtualkeyboard|tls|sqldrivers)/.*",
    rf"{_PLUGINS}/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vnc)\.so",
    rf"{_PLUGINS}/platforms/libqvkkhrdisplay\.so",
    rf"{_PLUGINS}/platformthemes/libqgtk3\.so",
    rf"{_PLUGINS}/platforminputcontexts/libqtvirtualkeyboard.*",
    rf"{_PLUGINS}/imageformats/libq(icns|tga|tiff|wbmp|pdf)\.so",
    rf"{_PLUGINS}/wayland-shell-integration/lib(fullscreen|ivi|qt|wl)-shell.*",
    rf"{_PLUGINS}/wayland-graphics-integration-client/lib(dmabuf|drm|shm|vulkan)-.*",
    r"PySide6/(QtQml|QtQuick|QtMultimediaWidgets|QtConcurrent)\.abi3\.so",
)
"""Binaries that PyInstaller's hooks collect and nothing in the bundle loads.

QtMultimedia and QtNetwork stay: the speech of Qt is linked with both.
"""

DATA_LEFT_OUT: Final = (
    r"PySide6/Qt/qml/.*",
    r"[^/]+\.dist-info/.*",  # licences.txt says what they say
    r"matplotlib/mpl-data/(sample_data|images|plot_directive)/.*",
    r"matplotlib/mpl-data/fonts/(afm|pdfcorefonts)/.*",
    r"matplotlib/mpl-data/kpsewhich\.lua",
    r"pytz/zoneinfo/.*",  # no table has a time of day
)

HOOKS_LEFT_OUT: Final = frozenset(
    {
        "pyi_rth_inspect",  # for those who read their own source
        "pyi_rth_mplconfig",  # makes a folder in the place for temporary files
        "pyi_rth_multiprocessing",  # begin.py does it when it is asked to
        "pyi_rth_pkgutil",  # nothing looks for modules by listing them
        "pyi_rth_pyside6",  # the library of PySide tells Qt where it lies
    }
)
"""What PyInstaller would run before every start."""

LANGUAGES: Final = ("ar", "de", "en", "es", "fr", "it", "pl", "pt_BR", "zh_CN")
"""Qt's own few sentences, such as those of a file dialogue."""

AS_THEY_ARE: Final = re.compile(r"\.libs/|PySide6/|shiboken6/|libpython")
"""Libraries that are stripped already, or that stripping would break."""


def data(root: Path) -> list[tuple[str, str]]:
    """Return the shipped files and the folder of each in the bundle.

    A pack keeps what its catalogues were compiled from: it is the same pack, with the
    same checksum, wherever it lies.
    """
    return [
        (str(path), str(path.parent.relative_to(root)))
        for top, not_shipped in (
            ("resources", {".stamp"}),
            ("translations", {".stamp", ".ts"}),
        )
        for path in sorted((root / top).rglob("*"))
        if path.is_file() and path.suffix not in not_shipped
    ]


def imported_late() -> list[str]:
    """Return the modules whose import PyInstaller cannot see.

    The compiled form of tomli keeps its code in a module with a name made of a hash.
    """
    parts = [Path(str(one)).name for one in files("tomli") or ()]
    return [name.partition(".")[0] for name in parts if "__mypyc." in name]


def all_imported(root: Path) -> list[str]:
    """Return every module of others that the program imports anywhere."""
    found: set[str] = set()
    for path in sorted((root / "desktop_app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
            elif isinstance(node, ast.Import):
                found.update(one.name for one in node.names)
    ours = ("desktop_app", "msvcrt", "winreg", "_winapi")
    return sorted(name for name in found if name.partition(".")[0] not in ours)


def prune(analysis: Any) -> None:
    """Take out what is not needed, and what the distribution brings.

    The links beside the libraries go too: each library knows where to look for others.
    """
    analysis.binaries = [
        one
        for one in analysis.binaries
        if not _hit(one[0], LIBRARIES_LEFT_OUT)
        and one[2] != "SYMLINK"
        and not _of_the_system(one[1])
    ]
    analysis.datas = [
        one for one in analysis.datas if one[2] != "SYMLINK" and _wanted(one[0])
    ]
    analysis.scripts = [one for one in analysis.scripts if one[0] not in HOOKS_LEFT_OUT]


def _hit(name: str, patterns: tuple[str, ...]) -> bool:
    return any(re.fullmatch(one, name) for one in patterns)


def _of_the_system(source: str) -> bool:
    """Whether a library belongs to the distribution, which mends its faults."""
    return source.startswith(("/usr/lib/", "/lib/")) and not re.search(
        r"/libpython3|/lib-dynload/", source
    )


def _wanted(name: str) -> bool:
    if _hit(name, DATA_LEFT_OUT):
        return False
    qt = re.fullmatch(r"PySide6/Qt/translations/([a-z]+)_(.+)\.qm", name)
    return qt is None or (qt[1] == "qtbase" and qt[2] in LANGUAGES)
