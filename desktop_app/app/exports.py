"""A table of the evidence as CSV or as an Excel workbook.

Both hold the words as they are seen, and after them, for every column that is sorted by
numbers, the plain numbers under the column's own name.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from desktop_app.app.workbooks import workbook_bytes
from desktop_app.journey.state import EvidenceFile
from desktop_app.l10n.plain import no_formula, plain
from desktop_app.narrative.evidence_tools import sources as sources_name
from desktop_app.narrative.message import Message
from desktop_app.scene.evidence_scene import DataTable, EvidencePart

if TYPE_CHECKING:
    import pandas as pd
    from openpyxl.worksheet.worksheet import Worksheet

Say = Callable[[Message], str]

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME = 31
_WIDEST, _NARROWEST = 48, 10  # letters
_LETTER = 1.1  # the width of a letter, as workbooks count them


def table_bytes(
    part: EvidencePart, form: EvidenceFile, *, say: Say, mirrored: bool
) -> bytes:
    """Return the table of a part as a file of a form; a part without one is empty."""
    assert part.table is not None
    if form is EvidenceFile.CSV:
        return csv_bytes(part.table, say)
    around = (*part.lead, *part.notes, *part.citation)
    return excel_bytes(part.table, say, mirrored=mirrored, sources=around)


def csv_bytes(table: DataTable, say: Say) -> bytes:
    """Return a table as CSV that Excel, too, reads as UTF-8.

    What a spreadsheet would take for a formula stands behind an apostrophe.
    """
    frame = _frame(table, lambda message: no_formula(plain(say(message))))
    content = frame.to_csv(index=False, lineterminator="\r\n")
    return content.encode("utf-8-sig")


def excel_bytes(
    table: DataTable,
    say: Say,
    *,
    mirrored: bool = False,
    sources: Iterable[Message] = (),
) -> bytes:
    """Return a table as a workbook, with a second sheet of what stands around it.

    Args:
        table: The table.
        say: Turns a message into words.
        mirrored: Whether reading goes from right to left.
        sources: What stands over and under the table, and where it was printed.
    """
    import pandas as pd

    def words(message: Message) -> str:
        return plain(say(message))

    # Never closed: that would save it, by way of temporary files.
    writer = pd.ExcelWriter(io.BytesIO(), engine="openpyxl")
    name = _sheet_name(words(table.caption), "1")
    frame = _frame(table, words)
    frame.to_excel(writer, sheet_name=name, index=False)
    _dress(writer.sheets[name], mirrored=mirrored)
    lines = [words(table.caption), *(words(one) for one in sources)]
    second = _sheet_name(words(sources_name()), "2")
    if second == name:
        second = "2"
    around = pd.DataFrame({words(sources_name()): lines})
    around.to_excel(writer, sheet_name=second, index=False)
    _dress(writer.sheets[second], mirrored=mirrored, widest=2 * _WIDEST)
    writer.book.properties.creator = "Evenhand"
    writer.book.properties.title = words(table.caption)
    return workbook_bytes(writer.book)


def _frame(table: DataTable, words: Say) -> pd.DataFrame:
    """The words in columns, then the numbers of the columns that have some."""
    import pandas as pd

    columns: list[pd.Series[Any]] = [
        pd.Series([words(row.cells[place].text) for row in table.rows], dtype="object")
        for place in range(len(table.columns))
    ]
    heads = [words(head) for head in table.columns]
    for place, key in enumerate(table.keys):
        numbers = [row.cells[place].sort for row in table.rows]
        if any(number is not None for number in numbers):
            heads.append(key)
            whole = all(one is None or float(one).is_integer() for one in numbers)
            columns.append(pd.Series(numbers, dtype="Int64" if whole else "float64"))
    frame = pd.concat(columns, axis="columns")
    frame.columns = pd.Index(heads)
    return frame


def _dress(sheet: Worksheet, *, mirrored: bool, widest: int = _WIDEST) -> None:
    """Make a sheet readable: wrapped words, wide columns, heads that stay."""
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    sheet.sheet_view.rightToLeft = mirrored
    sheet.freeze_panes = "A2"
    for place, column in enumerate(sheet.iter_cols(), 1):
        longest = 0
        for cell in column:
            if isinstance(cell.value, str):
                cell.data_type = "s"  # words, whatever they begin with
                longest = max(longest, len(cell.value))
            cell.alignment = Alignment(
                wrap_text=True, vertical="top", readingOrder=2 if mirrored else 1
            )
        column[0].font = Font(bold=True)
        wide = min(max(longest * _LETTER + 2, _NARROWEST), widest)
        sheet.column_dimensions[get_column_letter(place)].width = wide


def _sheet_name(words: str, otherwise: str) -> str:
    """A name that a workbook allows: short, and without some signs."""
    return _NOT_IN_NAMES.sub(" ", words).strip()[:_LONGEST_NAME].strip() or otherwise
