"""`evenhand --self-test`: whether this installation is whole; 0 or 1.

It runs inside the program that people use and touches everything that it ships with:
evidence, catalogues, fonts, colours, pictures, charts and every page. A windowed
program has no console, so the report can also go to a file.
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.app import display, self_test_drawings, self_test_files
from desktop_app.app.interruption import held_back
from desktop_app.app.self_test_files import Checks
from desktop_app.app.standard_output import say
from desktop_app.errors import DecisionAidError
from desktop_app.output import write_whole
from desktop_app.version import __version__


def self_test(report: Path | None = None) -> int:
    """Check everything and report; return 0 if all is well, else 1.

    Args:
        report: A file that gets the report too.

    Raises:
        FailedOutputError: The report could not be written.
    """
    display.hide()
    lines = [f"evenhand {__version__}: self-test"]
    files, drawings = self_test_files.CHECKS, self_test_drawings.CHECKS
    with held_back() as obey:
        failed = _looked_at(files, lines)
        obey()
        if failed:
            lines += [f"passed over {name}: see above" for name, _ in drawings]
        else:
            failed += _looked_at(drawings, lines)
    lines.append("all good" if not failed else f"{failed} failed")
    text = "\n".join(lines) + "\n"
    if report is not None:
        write_whole(report, text.encode())
    say(text)
    return 1 if failed else 0


def _looked_at(checks: Checks, lines: list[str]) -> int:
    """Report on each check; return how many failed."""
    failed = 0
    for name, check in checks:
        try:
            said = check()
        except DecisionAidError as error:
            failed += 1
            lines.append(f"FAILED {name}: {error.sentence}")
        except Exception as error:  # noqa: BLE001  whatever is wrong must be reported
            failed += 1
            lines.append(f"FAILED {name}: {type(error).__name__}: {error}")
        else:
            lines.append(f"good   {name}: {said}")
    return failed
