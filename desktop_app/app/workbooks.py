"""A workbook as bytes, without the temporary files that openpyxl makes on its way.

They would lie open to all who use the computer, stay there when the program is killed,
and cannot be made where nothing can be written.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet


def workbook_bytes(book: Workbook) -> bytes:
    """Return a workbook as a file of Excel; its sheets hold cells and nothing else."""
    from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
    from openpyxl.worksheet._writer import WorksheetWriter
    from openpyxl.writer.excel import ExcelWriter
    from typing_extensions import override

    class InMemory(ExcelWriter):  # type: ignore[misc]  # openpyxl has no types
        """Writes a sheet to memory first, where its maker would take a file."""

        @override
        def write_worksheet(self, ws: Worksheet) -> None:
            ws._drawing = SpreadsheetDrawing()
            ws._drawing.charts, ws._drawing.images = ws._charts, ws._images
            kept = io.BytesIO()
            writer = WorksheetWriter(ws, kept)
            writer.write()
            ws._rels = writer._rels
            self._archive.writestr(ws.path[1:], kept.getvalue())
            self.manifest.append(ws)

    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED, allowZip64=True) as archive:
        InMemory(book, archive).save()
    return content.getvalue()
