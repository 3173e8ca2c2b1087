"""The beginning of the self-test of a packed program: are its files what was packed?

It comes before any library is loaded, and does without those of Python, too: it reads
its words and reports in its own way, because what all else is written with may be among
the damaged files.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from desktop_app.app.program_folder import program_folder
from desktop_app.version import __version__

_REST = "passed over all else: see files"


def refused(words: list[str]) -> int | None:
    """Return the exit code of a self-test that ends before it has begun, else None.

    It goes on wherever the program is no packed one, its files are whole, or the words
    ask for something that others have to refuse.

    Args:
        words: What stands after the program's name.
    """
    folder = program_folder()
    if folder is None:
        return None
    match words:
        case ["--self-test"]:
            report = None
        case ["--self-test", "--report", named] | ["--report", named, "--self-test"]:
            report = Path(named)
        case ["--self-test", equals] | [equals, "--self-test"] if equals.startswith(
            "--report="
        ):
            report = Path(equals.partition("=")[2])
        case _:
            return None
    from desktop_app.app.whole_files import NotWholeError, counted

    try:
        counted(folder)
    except NotWholeError as error:
        return _reported(str(error), report)
    return None


def _reported(fault: str, report: Path | None) -> int:
    lines = (heading(), f"FAILED files: {fault}", _REST, "1 failed")
    text = "".join(f"{line}\n" for line in lines)
    _say(sys.stdout, text)
    try:
        if report is not None:
            report.write_bytes(text.encode("utf-8"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        complaint = (
            f"{report}: could not be written ({reason}); expected a place for the "
            "report. Choose another place or make room, and try again.\n"
        )
        _say(sys.stderr, complaint)
        return 2
    return 1


def heading() -> str:
    """Return the first line of every report."""
    return f"evenhand {__version__}: self-test"


def _say(out: object, text: str) -> None:
    """Write text out; a windowed program may have nowhere to write it."""
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(encoding="utf-8", errors="replace")
    if isinstance(out, io.TextIOBase):
        out.write(text)
        out.flush()
