"""What macOS is told of the program: its Info.plist, and its words in every language.

Nothing in this folder has been run on a Mac yet.
"""

from __future__ import annotations

import platform
from pathlib import Path
from typing import Any

from build.packaging import project as names
from build.packaging.debian.desktop import MIME, SUFFIX, words
from build.packaging.project import Project

OLDEST = "13.0"
"""The first macOS that the wheels of Qt for Python are made for."""

PACK = f"{names.APP_ID}.pack"
ICON = "evenhand.icns"
_KIND = "Evenhand evidence pack"
_OF_APPLE = {"pt": "pt-BR", "zh_CN": "zh-Hans"}
"""The languages that macOS calls otherwise."""


def architecture() -> str:
    """Return for which processors this computer builds: arm64 or x86_64."""
    return platform.machine()


def image_name(project: Project) -> str:
    """Return the name of the image that people download."""
    return f"{names.NAME}-{project.version}-macos-{architecture()}.dmg"


def info(project: Project) -> dict[str, Any]:
    """Return the Info.plist."""
    return {
        "CFBundleIdentifier": names.APP_ID,
        "CFBundleName": names.TITLE,
        "CFBundleDisplayName": names.TITLE,
        "CFBundleVersion": project.version,
        "CFBundleShortVersionString": project.version,
        "CFBundlePackageType": "APPL",
        "CFBundleIconFile": ICON,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": [_OF_APPLE.get(code, code) for code in words()],
        "LSMinimumSystemVersion": OLDEST,
        "LSApplicationCategoryType": "public.app-category.medical",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{names.PUBLISHER}, {names.LICENCE}",
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": _KIND,
                "CFBundleTypeRole": "Viewer",
                "CFBundleTypeIconFile": ICON,
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PACK],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PACK,
                "UTTypeDescription": _KIND,
                "UTTypeConformsTo": ["public.data", "public.archive"],
                "UTTypeIconFile": ICON,
                "UTTypeTagSpecification": {
                    "public.filename-extension": [SUFFIX.removeprefix(".")],
                    "public.mime-type": [MIME],
                },
            }
        ],
    }


def write_words(folder: Path) -> list[tuple[str, str]]:
    """Write what Finder says of a pack in each language.

    Args:
        folder: Where the files are made.

    Returns:
        Each file and the folder of the program that it goes to, as PyInstaller asks.
    """
    made = []
    for code, said in words().items():
        place = f"{_OF_APPLE.get(code, code)}.lproj"
        path = folder / place / "InfoPlist.strings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'"{_KIND}" = "{said["pack"]}";\n', "utf-8")
        made.append((str(path), place))
    return made
