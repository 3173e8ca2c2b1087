"""Packs that stand for those which somebody installed later on this computer."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from desktop_app.evidence import at_hand
from tests.evidence.small_pack import Tables, small_pack, written


def place_of(monkeypatch: pytest.MonkeyPatch, place: Path) -> Path:
    """Let packs be looked for in a folder, which is made."""
    place.mkdir(exist_ok=True)
    monkeypatch.setattr(at_hand, "packs_of_this_computer", lambda: place)
    return place


def named(id_: str, version: str) -> Tables:
    """The small pack under another name and version."""
    tables = small_pack()
    tables["pack.toml"] |= {"id": id_, "version": version}
    return tables


def installed(place: Path, tables: Tables, name: str = "") -> Path:
    """Put a pack into a place, as one file that is called by its id and its version."""
    pack = tables["pack.toml"]
    folder = written(tables, place.parent / f"unpacked-{pack['id']}-{pack['version']}")
    file = place / (name or f"{pack['id']}-{pack['version']}.evpack")
    with zipfile.ZipFile(file, "w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(folder).as_posix())
    return file
