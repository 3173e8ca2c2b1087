"""What the self-test writes: each table of the evidence, to memory, and read back."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from desktop_app.app.self_test_check import WHOLE, Check, FaultyPartError
from desktop_app.app.start import open_pack

if TYPE_CHECKING:
    from desktop_app.l10n.render import Speaker
    from desktop_app.scene.evidence_scene import EvidencePart

_LANGUAGES = ("en", "ar")
"""One language in which all is written, and one in which sheets are mirrored."""


def _written() -> str:
    from desktop_app.app.exports import table_bytes
    from desktop_app.journey.state import EvidenceFile, State
    from desktop_app.l10n.voices import Voices
    from desktop_app.scene.evidence_layer import evidence_scene

    pack = open_pack(None)
    voices = Voices(pack.files.contents)
    written = 0
    for language in _LANGUAGES:
        speaker = voices.of(language)
        parts = evidence_scene(State(language=language), pack).parts
        for part in parts:
            if part.table is None:
                continue
            for form in (EvidenceFile.CSV, EvidenceFile.EXCEL):
                made = table_bytes(
                    part, form, say=speaker.render, mirrored=speaker.right_to_left
                )
                rows = _excel_rows(made) if form is EvidenceFile.EXCEL else _rows(made)
                _expect_table(part, rows, speaker, form.value)
                written += 1
    if not written:
        raise FaultyPartError("The evidence", "no table", "one at least")
    return f"{written} written"


def _rows(made: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline="")))


def _excel_rows(made: bytes) -> list[list[str]]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(made), read_only=True)
    try:
        rows = book.worksheets[0].iter_rows(values_only=True)
        return [["" if one is None else str(one) for one in row] for row in rows]
    finally:
        book.close()


def _expect_table(
    part: EvidencePart, rows: list[list[str]], speaker: Speaker, form: str
) -> None:
    """The heads and every row are there, each with as many words as it had."""
    from desktop_app.l10n.plain import no_formula, plain

    def words(message: object) -> set[str]:
        said = plain(speaker.render(message))  # type: ignore[arg-type] # as in a cell
        return {said, no_formula(said)}

    table = part.table
    assert table is not None
    expected = [
        table.columns,
        *(tuple(cell.text for cell in row.cells) for row in table.rows),
    ]
    right = len(rows) == len(expected) and all(
        cell in words(message)
        for row, messages in zip(rows, expected, strict=True)
        for cell, message in zip(row, messages, strict=False)
    )
    if not right:
        raise FaultyPartError(
            f"The table of {part.key} as {form} in {speaker.language}",
            f"{len(rows)} rows that are not what was written",
            f"{len(expected)} rows",
        )


CHECKS = (Check(name="tables", look=_written, needs=WHOLE),)
