"""What the self-test looks at next: the evidence, and the words of every language."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app.self_test_check import Check, DamagedFileError
from desktop_app.errors import MissingFileError
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.resources import resource, translation

if TYPE_CHECKING:
    from desktop_app.evidence.fact import Pack


def _packs() -> str:
    """All that are shipped, also where a newer one stands in the place of one."""
    folders = sorted(path for path in resource("evidence").iterdir() if path.is_dir())
    if not folders:
        raise MissingFileError(str(resource("evidence") / "*" / "pack.toml"))
    for folder in folders:
        if not (folder / "pack.toml").is_file():
            raise MissingFileError(str(folder / "pack.toml"))
    packs = [*map(_loaded, folders), *map(_installed, _installed_later())]
    facts = sum(len(pack.facts) for pack in packs)
    later = len(packs) - len(folders)
    return f"{len(packs)} with {facts} facts" + (f", {later} added" if later else "")


def _catalogues() -> str:
    from desktop_app.l10n.release import read_languages

    listed = translation("release.toml")
    try:
        languages = read_languages(listed.read_text("utf-8"))
    except (UnicodeDecodeError, ValueError, KeyError, TypeError) as error:
        raise DamagedFileError(listed, f"no list of languages ({error})") from error
    bundled = {path: _loaded(path) for path in bundled_packs()}
    later = {path: _installed(path) for path in _installed_later()}
    for one in languages:
        _speaks(one.code, translation(f"evenhand_{one.code}.qm"))
        for path, pack in (*bundled.items(), *later.items()):
            name = f"translations/{one.code}.qm"
            if name in pack.files.contents:
                _says_a_sentence(pack, one.code, path / name)
            elif path in bundled and one.code != "en":
                raise MissingFileError(str(path / name))
    return ", ".join(one.code for one in languages)


def _speaks(language: str, path: Path) -> None:
    """A catalogue is whole where it can be read and says a sentence of its own."""
    from desktop_app.l10n.render import Speaker
    from desktop_app.narrative.message import Number, msg

    _readable(path.read_bytes(), path)
    one = Number(value=1, part="self-test")
    speaker = Speaker(language)
    said = speaker.render(msg("outcomes", "%Ln months", "a time to choose", one))
    english = said == "1 month"
    if english is not (language == "en") or not speaker.complete:
        raise DamagedFileError(path, f"a catalogue that says {said!r}")


def _says_a_sentence(pack: Pack, language: str, path: Path) -> None:
    """The same of a pack: any of its plain sentences will do."""
    from desktop_app.l10n.render import Speaker
    from desktop_app.narrative.words import text

    content = pack.files.contents[f"translations/{language}.qm"]
    _readable(content, path)
    if language == "en":
        return  # it holds plurals alone
    speaker = Speaker(language, [content])
    plain = (
        text(pack, key)
        for key, entry in pack.texts.items()
        if not entry.count and "%" not in entry.text
    )
    if not any(speaker.render(one) != one.source for one in plain):
        raise DamagedFileError(path, "a catalogue that says nothing")


def _readable(content: bytes, path: Path) -> None:
    from desktop_app.l10n.catalogue import Catalogue

    if not Catalogue(content).usable:
        raise DamagedFileError(path, "no catalogue")


def _installed_later() -> list[Path]:
    """The packs that came to this computer by themselves."""
    from desktop_app.evidence.at_hand import packs_at_hand

    shipped = bundled_packs()
    return [path for path in packs_at_hand().values() if path not in shipped]


def _loaded(path: Path) -> Pack:
    return load_pack(path, today=_today())


def _installed(path: Path) -> Pack:
    from desktop_app.evidence.at_hand import load_at_hand

    return load_at_hand(path, today=_today())


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


CHECKS = (
    Check(name="evidence packs", look=_packs, needs=("files",)),
    Check(name="catalogues", look=_catalogues, needs=("evidence packs",)),
)
"""The packs hold catalogues, so these need those."""
