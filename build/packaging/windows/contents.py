"""What goes into the program folder on Windows out of each library's wheel."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

from build.packaging.frozen.contents import LANGUAGES

NOT_SHIPPED = ("setuptools", "pip")
"""Libraries of the lock that only install others."""

QT_MODULES = ("Core", "Gui", "Pdf", "PrintSupport", "Svg", "TextToSpeech", "Widgets")
"""The modules of Qt that the program imports."""

QT_LIBRARIES = (*QT_MODULES, "Multimedia", "Network")
"""And the libraries that those are linked with: speech with sound, sound with more."""

_RUNTIME = r"(msvcp140(_1|_2)?|vcruntime140(_1)?)\.dll"

OF_QT = (
    r"PySide6/(__init__|_config|_git_pyside_version)\.py",
    rf"PySide6/(pyside6\.abi3\.dll|{_RUNTIME})",
    rf"PySide6/Qt({'|'.join(QT_MODULES)})\.pyd",
    rf"PySide6/Qt6({'|'.join(QT_LIBRARIES)})\.dll",
    r"PySide6/support/\w+\.py",
    r"PySide6/plugins/platforms/q(windows|offscreen)\.dll",
    r"PySide6/plugins/(styles|iconengines|printsupport)/\w+\.dll",
    r"PySide6/plugins/imageformats/q(svg|jpeg|gif|ico)\.dll",
    r"PySide6/plugins/texttospeech/qtexttospeech_(sapi|winrt|mock)\.dll",
    rf"PySide6/translations/qtbase_({'|'.join(LANGUAGES)})\.qm",
    rf"shiboken6/([^/]+\.py|Shiboken\.pyd|shiboken6\.abi3\.dll|{_RUNTIME})",
)
"""What is taken of Qt; everything else in its wheels stays behind."""

NOT_USED = (
    r"(.*/)?(tests?|_tests|examples|_examples|__pycache__)/.*",
    r".*\.(pyi|pxd|pyx|pxi|lib|a|h|hpp|c|cpp|cmake|map)",
    r".*/py\.typed",
    r"numpy/(f2py|_core/include|_core/lib|random/lib|doc|_pyinstaller|distutils)/.*",
    r"numpy/conftest\.py|pandas/conftest\.py",
    r"matplotlib/mpl-data/(sample_data|images|fonts/(afm|pdfcorefonts))/.*",
    r"matplotlib/(testing|sphinxext)/.*|matplotlib/backends/_tkagg.*\.pyd",
    r"PIL/(_avif|_webp|_imagingcms|_imagingtk).*\.pyd",
    r"PIL/(Avif|WebP)ImagePlugin\.py|PIL/Image(Cms|Tk|Qt|Grab)\.py",
    r"pytz/zoneinfo/.*",  # pandas asks pytz for nothing but UTC
    r"fontTools/(ufoLib|voltLib|mtiLib|merge|qu2cu|cu2qu)/.*",
)
"""What is left behind of every other library."""


def unpack(wheels: Iterable[Path], folder: Path) -> None:
    """Lay what is needed of the wheels into a folder.

    Raises:
        SystemExit: A wheel lays files where this does not look.
    """
    for wheel in wheels:
        if wheel.name.split("-")[0] in NOT_SHIPPED:
            continue
        with zipfile.ZipFile(wheel) as held:
            for name in sorted(held.namelist()):
                if re.match(r"[^/]+\.data/(purelib|platlib)/", name):
                    raise SystemExit(
                        f"{wheel.name}: found {name}; expected a library's files at "
                        "the top of its wheel; teach contents.py where these go."
                    )
                if wanted(name):
                    path = folder / name
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(held.read(name))


def wanted(name: str) -> bool:
    """Whether a file of a wheel is needed where the program runs."""
    if name.endswith("/") or re.match(r"[^/]+\.data/", name):
        return False
    if re.match(r"[^/]+\.dist-info/", name):
        return True  # for as long as the licences are read in it
    if name.startswith(("PySide6/", "shiboken6/")):
        return any(re.fullmatch(one, name) for one in OF_QT)
    return not any(re.fullmatch(one, name) for one in NOT_USED)
