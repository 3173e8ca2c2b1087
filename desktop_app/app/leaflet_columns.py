"""What may be written about one leaflet: the columns of a list, and their options."""

from __future__ import annotations

from typing import Final

LANGUAGE: Final = "language"
SECOND: Final = "second-language"
PAPER: Final = "paper"
LARGE: Final = "large-print"
TELEPHONE: Final = "telephone"
FEVER: Final = "fever"
LIVING: Final = "living-longer"
QUESTIONS: Final = "questions"
ABOUT: Final = "about:"
MATTER: Final = "matter:"
"""The last two stand before the id of a question or of what matters."""

YES: Final = "yes"
NO: Final = "no"

OPTIONS: Final = {
    SECOND: "--second-lang",
    LARGE: "--large-print",
    PAPER: "--paper",
    TELEPHONE: "--telephone",
    FEVER: "--fever",
    LIVING: "--living-longer",
    QUESTIONS: "--question",
}
"""The columns that are options on the command line."""

FOR_ALL: Final = (TELEPHONE, FEVER, PAPER)
"""What belongs to the clinic, and so may be written for a whole list."""


def option_of(column: str) -> str:
    """Return the option in which a column is written on the command line."""
    for prefix in (ABOUT, MATTER):
        if column.startswith(prefix):
            return f"--{prefix.rstrip(':')}"
    return OPTIONS.get(column, "--lang")
