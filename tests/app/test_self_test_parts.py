"""Each thing that the self-test tries out is missed where it is not as it should be."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import (
    exports,
    photograph,
    self_test_drawings,
    self_test_leaflets,
    self_test_parts,
    self_test_speech,
    self_test_tables,
    self_test_words,
)
from desktop_app.app.self_test_check import FaultError
from desktop_app.app.self_test_leaflets import expect_leaflet, unread
from desktop_app.errors import DecisionAidError, MissingFileError
from desktop_app.evidence import at_hand
from desktop_app.journey.state import EvidenceFile
from desktop_app.leaflet.content import content
from desktop_app.speech import elsewhere
from tests.app.installed_tree import PACK, ROOT
from tests.leaflet.leaflets import nothing, pdf_of, scene_of, voice

# --- Leaflets ------------------------------------------------------------------------


@cache
def told(language: str) -> dict[str, Any]:
    """What is handed to the typesetter."""
    return content(scene_of(nothing(language)), (voice(language),))


@pytest.mark.parametrize("language", ["en", "de", "ar", "zh_CN"])
def test_a_leaflet_is_read_back_from_its_bytes(language: str, qtbot: QtBot) -> None:
    expect_leaflet(pdf_of(nothing(language)), told(language), voice(language))


@pytest.mark.parametrize("language", ["en", "de", "ar", "zh_CN"])
def test_words_and_numbers_that_are_not_there_are_missed(language: str) -> None:
    one = voice(language)
    said = " ".join(self_test_leaflets._read(told(language)))
    assert not list(unread(said, told(language), one))
    assert list(unread(said, ["Palbociclibum"], one))
    assert list(unread(said, ["731"], one))
    longest = max(said.split(), key=len)
    assert list(unread(said.replace(longest, ""), told(language), one))


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (
            lambda made: made.replace(b"/Marked true", b"/Marked 1234"),
            "no /Marked true",
        ),
        (lambda made: made.replace(b"/S/Table", b"/S/Tabel"), "no /S/Table"),
        (lambda made: made.replace(b"/Lang(de-", b"/Lang(nl-"), "another language"),
    ],
)
def test_a_leaflet_that_cannot_be_read_out_is_found(
    change: Callable[[bytes], bytes], complaint: str, qtbot: QtBot
) -> None:
    made = pdf_of(nothing("de"))
    assert change(made) != made
    with pytest.raises(FaultError, match=rf"The leaflet in de: found {complaint}"):
        expect_leaflet(change(made), told("de"), voice("de"))


def test_another_leaflet_is_found(qtbot: QtBot) -> None:
    english = pdf_of(nothing("en"))
    with pytest.raises(FaultError, match="found the title"):
        expect_leaflet(english, told("de"), voice("de"))
    changed = {**told("en"), "back": [[{"text": "What it does not say."}]]}
    with pytest.raises(FaultError, match="What it does not say"):
        expect_leaflet(english, changed, voice("en"))
    large = pdf_of(nothing("en", large=True))
    with pytest.raises(FaultError, match="pages; expected 2"):
        expect_leaflet(large, told("en"), voice("en"))


# --- Tables --------------------------------------------------------------------------


@pytest.mark.parametrize("form", [EvidenceFile.CSV, EvidenceFile.EXCEL])
def test_a_table_that_lacks_a_row_or_a_word_is_found(
    form: EvidenceFile, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    as_it_is = exports.table_bytes

    def shortened(part: Any, wanted: EvidenceFile, **how: Any) -> bytes:
        from desktop_app.values import replace

        if wanted is form:
            table = replace(part.table, rows=part.table.rows[:-1])
            part = replace(part, table=table)
        return as_it_is(part, wanted, **how)

    monkeypatch.setattr(exports, "table_bytes", shortened)
    with pytest.raises(
        FaultError, match=f"The table of findings as {form.value} in en"
    ):
        self_test_tables._written()


# --- Reading aloud -------------------------------------------------------------------


def test_a_process_that_does_not_speak_is_found(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    mute = (sys.executable, "-c", "pass")
    monkeypatch.setattr(elsewhere, "speaking_command", lambda _: mute)
    with pytest.raises(
        FaultError, match=r"a process of its own \(.*hindrance \(no-eng"
    ):
        self_test_speech._heard()


def test_a_process_that_says_nothing_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    deaf = (sys.executable, "-c", "import sys; sys.stdin.read()")
    monkeypatch.setattr(elsewhere, "speaking_command", lambda _: deaf)
    monkeypatch.setattr(self_test_speech, "PATIENCE", 100)
    with pytest.raises(FaultError, match="found nothing, for a long time"):
        self_test_speech._heard()


# --- Plug-ins ------------------------------------------------------------------------


@pytest.fixture
def plugins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of plug-ins of one's own."""
    from PySide6.QtCore import QLibraryInfo

    at = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    folder = tmp_path / "plugins"
    for name in ("platforms", "imageformats", "iconengines", "printsupport"):
        (folder / name).mkdir(parents=True)
        for plugin in sorted(Path(at, name).glob("*.so")):
            (folder / name / plugin.name).symlink_to(plugin)
    monkeypatch.setattr(QLibraryInfo, "path", lambda _: str(folder))
    return folder


linux = pytest.mark.skipif(sys.platform != "linux", reason="names as Linux has them")


@linux
@pytest.mark.parametrize(
    ("name", "check"),
    [
        ("platforms/libqoffscreen.so", self_test_parts._shown),
        ("platforms/libqxcb.so", self_test_parts._shown),
        ("platforms/libqwayland.so", self_test_parts._shown),
        ("imageformats/libqsvg.so", self_test_parts._shown),
        ("iconengines/libqsvgicon.so", self_test_parts._shown),
        ("printsupport/libcupsprintersupport.so", self_test_parts._printed),
    ],
)
def test_a_plug_in_that_was_left_out_is_named(
    name: str, check: Callable[[], str], plugins: Path, qtbot: QtBot
) -> None:
    assert check()
    (plugins / name).unlink()
    with pytest.raises(MissingFileError, match=name):
        check()


@linux
@pytest.mark.parametrize(
    ("names", "check"),
    [
        (("imageformats/libqsvg.so",), self_test_parts._shown),
        (
            ("platforms/libqxcb.so", "platforms/libqwayland.so"),
            self_test_parts._shown,
        ),
        (("printsupport/libcupsprintersupport.so",), self_test_parts._printed),
    ],
)
def test_a_plug_in_that_cannot_be_loaded_is_named(
    names: tuple[str, ...], check: Callable[[], str], plugins: Path, qtbot: QtBot
) -> None:
    for name in names:
        (plugins / name).unlink()
        (plugins / name).write_text("no library")
    with pytest.raises(FaultError, match=names[-1]):
        check()


@linux
def test_a_system_without_cups_is_no_damage(
    plugins: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "Cannot load library /x.so: libcups.so.2: cannot open shared object file: No"
    monkeypatch.setattr(self_test_parts, "_fault", lambda path: said)
    assert "has no libcups.so.2, so nothing prints" in self_test_parts._printed()
    other = said.replace("libcups", "libQt6PrintSupport")
    monkeypatch.setattr(self_test_parts, "_fault", lambda path: other)
    with pytest.raises(FaultError, match="libQt6PrintSupport"):
        self_test_parts._printed()


@linux
def test_one_way_to_open_windows_is_enough(plugins: Path, qtbot: QtBot) -> None:
    """A kiosk has no X11, an older desktop no Wayland."""
    (plugins / "platforms" / "libqxcb.so").unlink()
    (plugins / "platforms" / "libqxcb.so").write_text("no library")
    assert self_test_parts._shown() == "5 there"


# --- Drawings ------------------------------------------------------------------------


def test_a_page_and_a_kiosk_that_come_out_empty_are_found(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from PySide6.QtGui import QImage

    blank = QImage(100, 100, QImage.Format.Format_RGB32)
    blank.fill(0xFFFFFFFF)
    monkeypatch.setattr(photograph, "photograph", lambda *_: blank)
    monkeypatch.setattr(photograph, "image_of", lambda *_: blank)
    with pytest.raises(FaultError, match="the page in en came out empty"):
        self_test_drawings._languages()
    with pytest.raises(FaultError, match="the kiosk at its greeting came out empty"):
        self_test_drawings._kiosk()


# --- Packs that came by themselves ---------------------------------------------------


@pytest.fixture
def added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of packs that were installed for the whole computer."""
    monkeypatch.setattr(at_hand, "packs_of_this_computer", lambda: tmp_path)
    return tmp_path


def test_a_pack_that_was_added_is_read_with_its_words(
    added: Path, qtbot: QtBot
) -> None:
    before = self_test_words._packs()
    assert "added" not in before
    pack = added / "newer"
    shutil.copytree(ROOT / PACK, pack)
    text = (pack / "pack.toml").read_text("utf-8")
    version = next(line for line in text.splitlines() if line.startswith("version"))
    newer = text.replace(version, 'version = "9999.1.0"')
    (pack / "pack.toml").write_text(newer, "utf-8")
    assert self_test_words._packs().endswith(", 1 added")
    assert "zh_CN" in self_test_words._catalogues()
    (pack / "translations" / "de.qm").write_bytes(b"no catalogue")
    with pytest.raises(FaultError, match=r"newer.translations.de\.qm: found no catal"):
        self_test_words._catalogues()


def test_a_pack_that_was_added_and_is_damaged_is_named(added: Path) -> None:
    (added / "broken.evpack").write_bytes(b"no archive")
    with pytest.raises(DecisionAidError) as refused:
        self_test_words._packs()
    assert "broken.evpack" in refused.value.sentence
