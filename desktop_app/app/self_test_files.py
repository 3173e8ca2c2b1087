"""What the self-test looks at first: every shipped file is there, and what it was."""

from __future__ import annotations

import struct

import tomli

from desktop_app.app.program_folder import program_folder
from desktop_app.app.self_test_check import Check, DamagedFileError
from desktop_app.app.whole_files import counted
from desktop_app.resources import resource

SHIPPED = (
    ("fonts", "EvenhandArabic-Bold.ttf"),
    ("fonts", "EvenhandArabic-Regular.ttf"),
    ("fonts", "EvenhandArabic-SemiBold.ttf"),
    ("fonts", "EvenhandChinese-Bold.ttf"),
    ("fonts", "EvenhandChinese-Regular.ttf"),
    ("fonts", "EvenhandSans-Bold.ttf"),
    ("fonts", "EvenhandSans-Regular.ttf"),
    ("fonts", "EvenhandSans-SemiBold.ttf"),
    ("fonts", "OFL-Inter.txt"),
    ("fonts", "OFL-NotoSansSC.txt"),
    ("fonts", "OFL-Vazirmatn.txt"),
    ("fonts", "README.md"),
    ("icons", "evenhand.svg"),
    ("leaflet", "leaflet.typ"),
    ("leaflet", "look.typ"),
    ("leaflet", "pages.typ"),
    ("leaflet", "parts.typ"),
    ("leaflet", "picture.typ"),
    ("theme", "tokens.toml"),
)
"""What lies in `resources` beside the evidence, which names its own files."""

PALETTES = ("light", "dark", "contrast")
_SUM_OF_A_FONT = 0xB1B0AFBA


def _shipped() -> str:
    """The files of a packed program have a list; those of a checkout are known here."""
    folder = program_folder()
    packed = 0 if folder is None else counted(folder)
    for parts in SHIPPED:
        path = resource(*parts)
        if not path.read_bytes():
            raise DamagedFileError(path, "an empty file")
    return f"{packed or len(SHIPPED)} files"


def _colours() -> str:
    from desktop_app.painting.theme import Theme, tokens

    path = resource("theme", "tokens.toml")
    try:
        for palette in PALETTES:
            for role in tokens().roles:
                if not Theme(palette).color(role).isValid():
                    raise DamagedFileError(path, f"no colour for {role!r}")
    except (UnicodeDecodeError, tomli.TOMLDecodeError) as error:
        raise DamagedFileError(path, f"no TOML ({error})") from error
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedFileError(path, f"gaps ({error!r})") from error
    return ", ".join(PALETTES)


def _fonts() -> str:
    from PySide6.QtGui import QFontInfo

    from desktop_app.app.start import application
    from desktop_app.painting.theme import Theme, tokens

    application()
    for path in sorted(resource("fonts").glob("*.ttf")):
        if _sum(path.read_bytes()) != _SUM_OF_A_FONT:
            raise DamagedFileError(path, "a font whose sum is wrong")
    families = set()
    for script in tokens().families:
        for kind in tokens().kinds:
            font = Theme(script=script).font(kind)
            family = QFontInfo(font).family()
            if family != font.family():
                found = f"no {font.family()}, for which {family} stands in"
                raise DamagedFileError(resource("fonts"), found)
            families.add(family)
    return ", ".join(sorted(families))


def _sum(content: bytes) -> int:
    """The sum that every TrueType font is made to have (OpenType, table `head`)."""
    whole = content + b"\0" * (-len(content) % 4)
    return int(sum(struct.unpack(f">{len(whole) // 4}I", whole))) & 0xFFFFFFFF


def _icons() -> str:
    from xml.etree import ElementTree as ET

    from PySide6.QtGui import QIcon, QImageReader

    from desktop_app.app.start import application

    application()
    paths = sorted(resource("icons").glob("*.svg"))
    for path in paths:
        try:
            ET.fromstring(path.read_bytes())
        except ET.ParseError as error:
            raise DamagedFileError(path, f"no SVG ({error})") from error
        if (
            not QImageReader(str(path)).canRead()
            or QIcon(str(path)).pixmap(64).isNull()
        ):
            raise DamagedFileError(path, "a picture that cannot be shown")
    return f"{len(paths)} shown"


CHECKS = (
    Check(name="files", look=_shipped),
    Check(name="colours", look=_colours),
    Check(name="fonts", look=_fonts),
    Check(name="icons", look=_icons),
)
