"""The typefaces that Evenhand brings along, so that it looks the same everywhere."""

from __future__ import annotations

import functools

from PySide6.QtGui import QFontDatabase

from desktop_app.errors import MissingFileError
from desktop_app.resources import resource


@functools.cache
def load_fonts() -> tuple[str, ...]:
    """Hand the shipped fonts to Qt, once, and return their families.

    Needs a `QGuiApplication`; `Theme.font` calls it by itself.

    Raises:
        MissingFileError: There are none, or Qt cannot read one.
    """
    folder = resource("fonts")
    files = sorted(folder.glob("*.ttf"))
    if not files:
        raise MissingFileError(str(folder / "*.ttf"))
    families: dict[str, None] = {}
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            raise MissingFileError(str(file))
        families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return tuple(families)
