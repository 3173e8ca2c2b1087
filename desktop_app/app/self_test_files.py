"""The first half of the self-test: every shipped file is there, and is what it was."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import tomli

from desktop_app.errors import MissingFileError
from desktop_app.evidence.loader import bundled_packs
from desktop_app.resources import resource, translation

Checks = tuple[tuple[str, Callable[[], str]], ...]

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


class DamagedFileError(Exception):
    """A shipped file is there, but is not what it was."""

    def __init__(self, path: Path, found: str) -> None:
        super().__init__(
            f"{path}: found {found}; expected the file as it was shipped. "
            "Install Evenhand again."
        )


def _shipped() -> str:
    for parts in SHIPPED:
        path = resource(*parts)
        if not path.read_bytes():
            raise DamagedFileError(path, "an empty file")
    return f"{len(SHIPPED)} files"


def _packs() -> str:
    from desktop_app.app.start import open_pack

    folders = sorted(path for path in resource("evidence").iterdir() if path.is_dir())
    if not folders:
        raise MissingFileError(str(resource("evidence") / "*" / "pack.toml"))
    facts = 0
    for folder in folders:
        if not (folder / "pack.toml").is_file():
            raise MissingFileError(str(folder / "pack.toml"))
        facts += len(open_pack(folder).facts)
    return f"{len(folders)} with {facts} facts"


def _catalogues() -> str:
    from desktop_app.l10n.release import read_languages

    listed = translation("release.toml")
    try:
        languages = read_languages(listed.read_text("utf-8"))
    except (UnicodeDecodeError, ValueError, KeyError, TypeError) as error:
        raise DamagedFileError(listed, f"no list of languages ({error})") from error
    for one in languages:
        _speaks(one.code, translation(f"evenhand_{one.code}.qm"))
        for pack in bundled_packs():
            if one.code != "en":
                _readable(pack / "translations" / f"{one.code}.qm")
    return ", ".join(one.code for one in languages)


def _speaks(language: str, path: Path) -> None:
    """A catalogue is whole where it can be read and says a sentence of its own."""
    from desktop_app.l10n.render import Speaker
    from desktop_app.narrative.message import Number, msg

    _readable(path)
    one = Number(value=1, part="self-test")
    speaker = Speaker(language)
    said = speaker.render(msg("outcomes", "%Ln months", "a time to choose", one))
    english = said == "1 month"
    if english is not (language == "en") or not speaker.complete:
        raise DamagedFileError(path, f"a catalogue that says {said!r}")


def _readable(path: Path) -> None:
    from desktop_app.l10n.catalogue import Catalogue

    if not path.is_file():
        raise MissingFileError(str(path))
    if not Catalogue(path.read_bytes()).usable:
        raise DamagedFileError(path, "no catalogue")


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


CHECKS: Checks = (
    ("files", _shipped),
    ("evidence packs", _packs),
    ("catalogues", _catalogues),
    ("colours", _colours),
    ("fonts", _fonts),
    ("icons", _icons),
)
