"""What the self-test looks at of Qt: plug-ins, without which nothing shows or prints.

Qt finds them by name while it runs, so that a package may lack one and nobody notice
until somebody wants to print. Each is loaded here, with the libraries it is linked to.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from desktop_app.app.self_test_check import Check, FaultyPartError
from desktop_app.errors import MissingFileError

NEEDED: Final = (
    "platforms/{}qoffscreen",
    "iconengines/{}qsvgicon",
    "imageformats/{}qsvg",
)
"""What is needed on every system; in braces stands what names of files begin with."""

WINDOWS: Final = {
    "linux": ("platforms/{}qxcb", "platforms/{}qwayland"),
    "win32": ("platforms/{}qwindows",),
    "darwin": ("platforms/{}qcocoa",),
}
"""By system: what opens windows. All are shipped, and one is enough to open one."""

PRINTING: Final = {"linux": ("printsupport/{}cupsprintersupport",)}
"""What prints; on other systems the library itself does."""

_NAMES: Final = {"linux": ("lib", ".so"), "win32": ("", ".dll")}
_LACKING: Final = re.compile(r"(libcups\.so\S*): cannot open shared object file")
"""What a system that never prints may lack: it is no part of the program."""
_MEND: Final = "Install the library that it names; if it names none, Evenhand again."


def plug_ins(patterns: Iterable[str]) -> tuple[Path, ...]:
    """Return where plug-ins of Qt lie.

    Raises:
        MissingFileError: One is not there.
    """
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    before, after = _NAMES.get(sys.platform, ("lib", ".dylib"))
    found = tuple(folder / f"{name.format(before)}{after}" for name in patterns)
    for path in found:
        if not path.is_file():
            raise MissingFileError(str(path))
    return found


def _shown() -> str:
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QImageReader

    from desktop_app.app.start import application

    application()
    needed = plug_ins(NEEDED)
    windows = plug_ins(WINDOWS.get(sys.platform, ()))
    for path in needed:
        _expect_to_load(path, _fault(path))
    refused = [fault for path in windows if (fault := _fault(path))]
    if windows and len(refused) == len(windows):
        what = ", ".join(str(path) for path in windows)
        raise FaultyPartError(what, "; ".join(refused), "one that loads", _MEND)
    readable = QImageReader.supportedImageFormats()
    for kind in ("png", "svg"):
        if QByteArray(kind.encode()) not in readable:
            raise FaultyPartError(
                "Qt", f"no way to read {kind}", "pictures of this kind"
            )
    return f"{len(needed) + len(windows)} there"


def _printed() -> str:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    said = [QPrinter.__name__, QPrintDialog.__name__]
    for path in plug_ins(PRINTING.get(sys.platform, ())):
        fault = _fault(path)
        lacking = _LACKING.search(fault)
        if lacking is None:
            _expect_to_load(path, fault)
            said.append(path.name)
        else:
            said.append(f"but this computer has no {lacking[1]}, so nothing prints")
    return ", ".join(said)


def _counted() -> str:
    """What a kiosk needs of Python: the hash of a PIN, and where counts are kept."""
    import hashlib
    import sqlite3
    from contextlib import closing

    hashlib.scrypt(b"pin", salt=b"salt", n=2, r=8, p=1)
    with closing(sqlite3.connect(":memory:")) as counts:
        counts.execute("CREATE TABLE visits (day TEXT)")
    return "scrypt, sqlite"


def _expect_to_load(path: Path, fault: str) -> None:
    if fault:
        raise FaultyPartError(str(path), fault, "a plug-in that loads", _MEND)


def _fault(path: Path) -> str:
    """Why a plug-in cannot be loaded; empty if it can."""
    from PySide6.QtCore import QPluginLoader

    loader = QPluginLoader(str(path))
    return "" if loader.load() else loader.errorString()


CHECKS = (
    Check(name="plug-ins", look=_shown, needs=("files",)),
    Check(name="printing", look=_printed, needs=("files",)),
    Check(name="pin and counts", look=_counted, needs=("files",)),
)
