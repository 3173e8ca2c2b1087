"""`evenhand --self-test`: whether this installation is whole; 0 or 1.

It runs inside the program that people use and touches everything that it ships with:
files, evidence, catalogues, fonts, colours, charts, every page, leaflets, tables,
reading aloud and printing. Nothing is written but the report, where one is asked for.

On Windows `evenhand.exe` has no console: there `--report` is the way to read what was
found, or `evenhand-console.exe`; the exit code says it in any case.
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.app import (
    display,
    self_test_drawings,
    self_test_files,
    self_test_leaflets,
    self_test_parts,
    self_test_speech,
    self_test_tables,
    self_test_words,
)
from desktop_app.app.interruption import held_back
from desktop_app.app.self_test_check import Check, FaultError
from desktop_app.app.self_test_first import heading
from desktop_app.app.standard_output import say
from desktop_app.app.whole_files import NotWholeError
from desktop_app.errors import DecisionAidError
from desktop_app.output import write_whole


def checks() -> tuple[Check, ...]:
    """Return all that is looked at, in order: what others need comes first."""
    return (
        *self_test_files.CHECKS,
        *self_test_words.CHECKS,
        *self_test_parts.CHECKS,
        *self_test_drawings.CHECKS,
        *self_test_leaflets.CHECKS,
        *self_test_tables.CHECKS,
        *self_test_speech.CHECKS,
    )


def self_test(report: Path | None = None) -> int:
    """Check everything and report; return 0 if all is well, else 1.

    Args:
        report: A file that gets the report too.

    Raises:
        FailedOutputError: The report could not be written.
    """
    display.hide()
    lines = [heading()]
    good: set[str] = set()
    failed = 0
    with held_back() as obey:
        for check in checks():
            obey()
            missing = next((one for one in check.needs if one not in good), None)
            if missing is not None:
                lines.append(f"passed over {check.name}: see {missing}")
                continue
            line, well = _looked_at(check)
            lines.append(line)
            failed += not well
            if well:
                good.add(check.name)
    lines.append("all good" if not failed else f"{failed} failed")
    text = "\n".join(lines) + "\n"
    if report is not None:
        write_whole(report, text.encode())
    say(text)
    return 1 if failed else 0


def _looked_at(check: Check) -> tuple[str, bool]:
    """Return the line of a check, and whether all was well."""
    try:
        return f"good   {check.name}: {check.look()}", True
    except DecisionAidError as error:
        return f"FAILED {check.name}: {error.sentence}", False
    except (FaultError, NotWholeError) as error:
        return f"FAILED {check.name}: {error}", False
    except Exception as error:  # noqa: BLE001  whatever is wrong must be reported
        return f"FAILED {check.name}: {type(error).__name__}: {error}", False
