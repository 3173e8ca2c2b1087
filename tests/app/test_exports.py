"""What a spreadsheet reads is what the clinician saw, in every language."""

from __future__ import annotations

import datetime as dt
import io
import unicodedata
from functools import cache

import openpyxl
import pandas as pd
import pytest

from desktop_app.app.exports import csv_bytes, excel_bytes, table_bytes
from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.state import EvidenceFile, State
from desktop_app.l10n.release import released_languages
from desktop_app.l10n.render import Speaker
from desktop_app.l10n.voices import Voices
from desktop_app.narrative.message import Message
from desktop_app.scene.evidence_layer import evidence_scene
from desktop_app.scene.evidence_scene import (
    Cell,
    DataRow,
    DataTable,
    EvidencePart,
)

LANGUAGES = tuple(one.code for one in released_languages())
FORMULAS = ("=1+1", "+13", "-2", "@SUM(A1)", "=cmd|' /C calc'!A0")


@cache
def pack() -> Pack:
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


@cache
def parts() -> tuple[EvidencePart, ...]:
    shown = evidence_scene(State(), pack()).parts
    return tuple(part for part in shown if part.table is not None)


@cache
def speaker(language: str) -> Speaker:
    return Voices(pack().files.contents).of(language)


def m(text: str) -> Message:
    return Message(context="test", source=text)


def say(message: Message) -> str:
    return message.source


def seen(text: str) -> str:
    """Words as the eye takes them: no marks of direction, every space a space."""
    kept = (sign for sign in text if unicodedata.category(sign) != "Cf")
    return " ".join("".join(kept).split())


def small(*words: str, keys: tuple[str, ...] = ("first", "second")) -> DataTable:
    rows = tuple(
        DataRow(
            key=str(number),
            cells=(Cell(text=m(text)), Cell(text=m("n"), sort=float(number))),
        )
        for number, text in enumerate(words)
    )
    return DataTable(
        caption=m("A table: of [some] words / and * more than fit in a name?"),
        columns=(m("First"), m("Second")),
        keys=keys,
        rows=rows,
    )


def read_csv(content: bytes) -> pd.DataFrame:
    return pd.read_csv(io.BytesIO(content), dtype=str, keep_default_na=False)


def as_shown(part: EvidencePart, voice: Speaker) -> list[list[str]]:
    assert part.table is not None
    return [
        [seen(voice.render(cell.text)) for cell in row.cells] for row in part.table.rows
    ]


@pytest.mark.parametrize("language", [*LANGUAGES, "ar_XB"])
def test_csv_holds_what_is_seen(language: str) -> None:
    voice = speaker(language)
    assert len(parts()) >= 3
    for part in parts():
        assert part.table is not None
        content = csv_bytes(part.table, voice.render)
        assert content.startswith(b"\xef\xbb\xbf")  # or Excel takes it for Latin
        frame = read_csv(content)
        wide = len(part.table.columns)
        heads = [seen(voice.render(head)) for head in part.table.columns]
        assert list(frame.columns[:wide]) == heads
        found = [[cell.removeprefix("'") for cell in row[:wide]]
                 for row in frame.to_numpy().tolist()]  # fmt: skip
        assert found == as_shown(part, voice)


@pytest.mark.parametrize("language", [*LANGUAGES, "ar_XB"])
def test_a_workbook_holds_what_is_seen(language: str) -> None:
    voice = speaker(language)
    for part in parts():
        assert part.table is not None
        content = table_bytes(
            part,
            EvidenceFile.EXCEL,
            say=voice.render,
            mirrored=voice.right_to_left,
        )
        frame = pd.read_excel(
            io.BytesIO(content), sheet_name=0, dtype=str, keep_default_na=False
        )
        wide = len(part.table.columns)
        assert frame.iloc[:, :wide].to_numpy().tolist() == as_shown(part, voice)
        book = openpyxl.load_workbook(io.BytesIO(content))
        table, sources = book.worksheets
        assert table.freeze_panes == "A2"
        assert all(cell.font.bold for cell in table[1])
        assert all(cell.alignment.wrap_text for cell in table[2])
        for sheet in (table, sources):
            assert bool(sheet.sheet_view.rightToLeft) is voice.right_to_left
        around = [cell.value for cell in sources["A"]]
        for message in (*part.lead, *part.notes, *part.citation):
            assert seen(voice.render(message)) in around


def test_numbers_stand_under_the_columns_own_names() -> None:
    table = small("one", "two")
    plain = pd.read_csv(io.BytesIO(csv_bytes(table, say)))
    assert list(plain.columns) == ["First", "Second", "second"]
    assert plain["second"].tolist() == [0, 1]
    book = pd.read_excel(io.BytesIO(excel_bytes(table, say)))
    assert book["second"].tolist() == [0, 1]


def test_a_missing_number_is_empty() -> None:
    table = small("one", "two")
    row = DataRow(key="none", cells=(Cell(text=m("three")), Cell(text=m("None"))))
    mixed = DataTable(
        caption=table.caption,
        columns=table.columns,
        keys=table.keys,
        rows=(*table.rows, row),
    )
    assert read_csv(csv_bytes(mixed, say))["second"].tolist() == ["0", "1", ""]


@pytest.mark.parametrize("text", FORMULAS)
def test_words_never_become_a_formula(text: str) -> None:
    table = small(text)
    (first,) = read_csv(csv_bytes(table, say))["First"]
    assert first == f"'{text}"
    sheet = openpyxl.load_workbook(io.BytesIO(excel_bytes(table, say))).worksheets[0]
    assert (sheet["A2"].value, sheet["A2"].data_type) == (text, "s")


def test_a_formula_would_be_found() -> None:
    content = io.BytesIO()
    pd.DataFrame({"First": [FORMULAS[0]]}).to_excel(content, index=False)
    sheet = openpyxl.load_workbook(content).worksheets[0]
    assert sheet["A2"].data_type == "f"


def test_marks_of_direction_and_odd_spaces_are_left_out() -> None:
    table = small("29\u00a0of\u202f100 \u2068(17\u2069\nto 42)\u200f")
    assert read_csv(csv_bytes(table, say))["First"].tolist() == ["29 of 100 (17 to 42)"]


def test_a_sheets_name_is_short_and_allowed() -> None:
    book = openpyxl.load_workbook(io.BytesIO(excel_bytes(small("one"), say)))
    name = book.sheetnames[0]
    assert len(name) <= 31
    assert not set(name) & set("[]:*?/\\'")
    assert name.startswith("A table")


def test_a_workbook_tells_of_nobody() -> None:
    book = openpyxl.load_workbook(io.BytesIO(excel_bytes(small("one"), say)))
    assert book.properties.creator == "Evenhand"
    assert book.properties.lastModifiedBy is None


def test_a_workbook_needs_no_place_for_temporary_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise FileNotFoundError("No usable temporary directory found")

    monkeypatch.setattr("openpyxl.worksheet._writer.NamedTemporaryFile", refused)
    book = openpyxl.load_workbook(io.BytesIO(excel_bytes(small("one"), say)))
    assert book.worksheets[0]["A2"].value == "one"
    with pytest.raises(FileNotFoundError):  # as it would be without our own way
        book.save(io.BytesIO())
