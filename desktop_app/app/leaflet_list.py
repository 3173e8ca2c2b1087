"""The list of a batch: a CSV file with one leaflet a line, read and checked whole."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app.app.file_names import same_file, unfit
from desktop_app.app.leaflet_answers import Known, slips_in, state_of
from desktop_app.app.leaflet_columns import LANGUAGE, LARGE, LIVING, PAPER
from desktop_app.errors import BadListError, Problem
from desktop_app.evidence.limits import LARGEST_FILE, MEGABYTE
from desktop_app.evidence.tables import decoded
from desktop_app.journey.state import State
from desktop_app.values import Value

FILE: Final = "file"
NEEDED: Final = (FILE, LANGUAGE)
ENDING: Final = ".pdf"
_CAPITALS_DO: Final = (PAPER, LARGE, LIVING)
_SEE: Final = "See docs/leaflets.md for an example."


class Entry(Value, frozen=True, kw_only=True):
    """One leaflet of a list: the name of its file, and the visit that it shows."""

    name: str
    state: State


def read_list(path: Path, known: Known) -> tuple[Entry, ...]:
    """Return the leaflets of a list, in its order.

    Raises:
        BadListError: It cannot be read, or something in it is not as it should be.
    """
    return _Reader(path, known).entries()


class _Reader:
    """Reads a list to its end and keeps all that is wrong with it."""

    def __init__(self, path: Path, known: Known) -> None:
        self._path = path
        self._known = known
        self._problems: list[Problem] = []
        self._lines: dict[str, int] = {}

    def entries(self) -> tuple[Entry, ...]:
        rows = iter(self._rows(self._text()))
        columns = self._columns(*next(rows, (1, [])))
        found = [self._entry(line, columns, cells) for line, cells in rows]
        if not found and not self._problems:
            self._tell(
                0,
                "no line below the first",
                "a line for each leaflet",
                _SEE,
            )
        self._stop_at_problems()
        return tuple(one for one in found if one is not None)

    def _text(self) -> str:
        text = decoded(str(self._path), self._content(), self._problems)
        if text is not None and not text.strip():
            self._tell(0, "an empty file", "a first line with the columns", _SEE)
        self._stop_at_problems()
        return text or ""

    def _content(self) -> bytes:
        try:
            with self._path.open("rb") as file:
                content = file.read(LARGEST_FILE + 1)
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            self._tell(
                0,
                f"nothing that can be read ({reason})",
                "a list, saved as CSV",
                "Check the name of the file, and that you may read it.",
            )
            self._stop_at_problems()
            raise  # for the reader of this code: it has stopped already
        if len(content) > LARGEST_FILE:
            self._tell(
                0,
                "a larger file",
                f"at most {LARGEST_FILE // MEGABYTE} MB",
                "Check that this is the right file, or make two of it.",
            )
            self._stop_at_problems()
        return content

    def _rows(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """Every row that is not empty, with the line on which it begins."""
        first = next(line for line in text.splitlines() if line.strip())
        sign = ";" if ";" in first else ","
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True)
        line = 1
        while True:
            try:
                cells = [cell.strip() for cell in next(reader)]
            except StopIteration:
                return
            except csv.Error as error:
                self._tell(
                    line,
                    f"what is no CSV ({error})",
                    "a cell in two quotation marks, or in none",
                    "Write a quotation mark inside of a cell twice.",
                )
                return
            if any(cells):
                yield line, cells
            line = reader.line_num + 1

    def _columns(self, line: int, cells: list[str]) -> tuple[str, ...]:
        """The columns of the first row; nothing below is told before they are right."""
        columns = tuple(cell.lower() for cell in cells)
        while columns and not columns[-1]:
            columns = columns[:-1]
        allowed = (*dict.fromkeys((*NEEDED, *self._known.columns)),)
        expected = f"one of {', '.join(allowed)}"
        for place, column in enumerate(columns):
            if column not in allowed:
                mend = "Mend its spelling, or take the column out."
                self._tell(line, f"the column {column!r}", expected, mend)
            elif column in columns[:place]:
                mend = "Take one of the two out."
                self._tell(line, f"the column {column!r} twice", "each once", mend)
        for column in NEEDED:
            if column not in columns:
                found = f"no column {column!r}"
                needed = f"the columns {' and '.join(NEEDED)}, and perhaps {expected}"
                self._tell(line, found, needed, "Add it to the first line.")
        self._stop_at_problems()
        return columns

    def _entry(
        self, line: int, columns: tuple[str, ...], cells: list[str]
    ) -> Entry | None:
        """One leaflet, or None after telling why it cannot be made."""
        before = len(self._problems)
        if len(cells) < len(columns) or any(cells[len(columns) :]):
            self._tell(
                line,
                f"{len(cells)} cells",
                f"{len(columns)}, as in the first line",
                "Add what is missing or take out what is too much; a cell with a "
                "comma or semicolon inside stands in quotation marks.",
            )
            return None
        texts = {
            column: cell.lower() if column in _CAPITALS_DO else cell
            for column, cell in zip(columns, cells, strict=False)
        }
        name = self._name(line, texts.pop(FILE))
        if not texts[LANGUAGE]:
            there = f"one of {', '.join(self._known.codes)}"
            self._tell(line, "nothing", there, "Write its code.", LANGUAGE)
        for slip in slips_in(texts, self._known):
            self._tell(line, slip.found, slip.expected, slip.mend, slip.column)
        if len(self._problems) > before:
            return None
        return Entry(name=name, state=state_of(texts, self._known))

    def _name(self, line: int, written: str) -> str:
        """The name of a file, with its ending; told if it cannot be one."""
        ends = written.lower().endswith(ENDING)
        name = written if ends or not written else f"{written}{ENDING}"
        expected = unfit(name)
        if expected:
            found = repr(written) if written else "nothing"
            self._tell(line, found, expected, "Choose another name.", FILE)
            return name
        first = self._lines.setdefault(same_file(name), line)
        if first != line:
            self._tell(
                line,
                f"{written!r}, as on line {first}",
                "a name of its own for each leaflet, whatever is in capitals",
                "Choose another name.",
                FILE,
            )
        return name

    def _tell(
        self, line: int, found: str, expected: str, mend: str, column: str = ""
    ) -> None:
        where = [f"line {line}"] if line else []
        self._problems.append(
            Problem(
                file=str(self._path),
                field=", ".join([*where, column] if column else where),
                found=found,
                expected=expected,
                mend=mend,
            )
        )

    def _stop_at_problems(self) -> None:
        if self._problems:
            raise BadListError(tuple(self._problems))
