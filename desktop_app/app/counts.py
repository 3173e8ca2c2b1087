"""How many visits a kiosk had: on which day, in which language, and how far they went.

Nothing else is kept: no time, no order, no device, and nothing that anybody chose.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app.errors import BadInputError
from desktop_app.journey.state import STEPS

if TYPE_CHECKING:
    import sqlite3

Row = tuple[str, str, str, int]
"""Day, language, step, visits."""

READABLE: Final = 0o640
WAITING: Final = 1.0
"""Seconds that another program, such as one that reads, is waited for."""

# Ordered by what they say, not by when they came: without a row's number there is no
# trace of which visit followed which.
_TABLE: Final = """
    CREATE TABLE IF NOT EXISTS visits (
        day TEXT NOT NULL,
        language TEXT NOT NULL,
        step TEXT NOT NULL,
        visits INTEGER NOT NULL,
        PRIMARY KEY (day, language, step)
    ) WITHOUT ROWID
"""
_ADD: Final = """
    INSERT INTO visits VALUES (?, ?, ?, 1)
    ON CONFLICT (day, language, step) DO UPDATE SET visits = visits + 1
"""
_READ: Final = "SELECT day, language, step, visits FROM visits ORDER BY day, language"
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:_[A-Za-z]{2,8})?")
_PLACES: Final = {step.value: place for place, step in enumerate(STEPS)}


class Counts:
    """The counts in a file.

    Args:
        file: Where they are kept; made when there is something to count, in a folder
            that is there.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def add(self, day: dt.date, language: str, step: str) -> bool:
        """Count one visit; whether that could be done. A visit never fails with it.

        Args:
            day: The day on which it ended.
            language: The code of its last language.
            step: The furthest step that it reached.
        """
        import sqlite3

        if _LANGUAGE.fullmatch(language) is None or step not in _PLACES:
            return False
        # A datetime is a date too, but has the time with it.
        row = (dt.date(day.year, day.month, day.day).isoformat(), language, step)
        try:
            _make(self._file)
            with _opened(str(self._file)) as database, database:
                database.execute(_TABLE)
                database.execute(_ADD, row)
            _date(self._file, day)
        except (sqlite3.Error, OSError, ValueError):
            return False
        return True

    def rows(self) -> tuple[Row, ...]:
        """Return the counts: by day, then language, then step.

        Raises:
            BadInputError: They are not there, or cannot be read.
        """
        import sqlite3

        try:
            if not self._file.is_file():
                raise _unread(self._file, "nothing there", "Count a visit first.")
            where = f"{self._file.absolute().as_uri()}?mode=ro"
            with _opened(where, uri=True) as database:
                found = database.execute(_READ).fetchall()
            read = [(str(a), str(b), str(c), int(d)) for a, b, c, d in found]
        except (sqlite3.Error, OSError, ValueError, TypeError) as error:
            mend = "Check that it is the right file, and that you may read it."
            reason = getattr(error, "strerror", None) or str(error)
            raise _unread(self._file, f"no counts ({reason})", mend) from error
        return tuple(
            sorted(read, key=lambda row: (row[0], row[1], _PLACES.get(row[2], -1)))
        )


def _make(file: Path) -> None:
    """Make an empty file that others cannot read, if there is none."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, READABLE))


def _date(file: Path, day: dt.date) -> None:
    """Let the file's own date say the day, and not when the last visit ended."""
    begun = dt.datetime(day.year, day.month, day.day).astimezone().timestamp()
    os.utime(file, (begun, begun))


@contextmanager
def _opened(where: str, *, uri: bool = False) -> Iterator[sqlite3.Connection]:
    import sqlite3

    with contextlib.closing(
        sqlite3.connect(where, timeout=WAITING, uri=uri)
    ) as database:
        yield database


def _unread(file: Path, found: str, mend: str) -> BadInputError:
    return BadInputError(
        what=f"The counts in {file}",
        found=found,
        expected="a file in which a kiosk has counted its visits",
        mend=mend,
    )
