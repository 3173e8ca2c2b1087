"""What makes the packages, with its version on this system."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version
from typing import Final
from urllib.parse import unquote

from build.packaging.bill.parts import Part, debian

_LIBRARIES: Final = ("pyinstaller", "pyinstaller-hooks-contrib", "cyclonedx-python-lib")
_LINUX: Final = ("binutils", "dpkg", "dpkg-dev", "xz-utils")
_WINDOWS: Final = ("gcc-mingw-w64-x86-64-win32", "msitools", "nsis", "wixl", "faketime")


def tools(windows: bool) -> Iterator[Part]:
    """Yield what made the packages, those for Windows too if they were made."""
    for name in _LIBRARIES:
        made = version(name)
        purl = f"pkg:pypi/{name}@{made}"
        yield Part(kind="application", name=name, version=made, purl=purl)
    for name in _LINUX + (_WINDOWS if windows else ()):
        purl = debian(name)
        if purl:
            made = unquote(purl.partition("@")[2].partition("?")[0])
            yield Part(kind="application", name=name, version=made, purl=purl)
