"""`evenhand counts`: how many visits a kiosk had, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from desktop_app.app import policy_places
from desktop_app.app.counts import Counts
from desktop_app.app.policy import read_policy
from desktop_app.app.policy_kiosk import counts_file
from desktop_app.app.policy_values import Policy
from desktop_app.errors import BadInputError
from desktop_app.output import write_whole

HEADER = ("day", "language", "step", "visits")


def counts(named: Path | None, out: Path) -> int:
    """Write the counts that a policy has kept; return the exit code.

    Args:
        named: The policy that was asked for.
        out: The file, which ends in .csv.

    Raises:
        BadInputError: Nothing is counted, or the counts cannot be read.
        BadPolicyError: The policy cannot be used.
        FailedOutputError: The file could not be written.
    """
    if out.suffix.lower() != ".csv":
        raise BadInputError(
            what="the file name of the counts",
            found=f"the ending {out.suffix!r}",
            expected="'.csv'",
            mend="Give the file this ending.",
        )
    file = policy_places.policy_file(named)
    policy = Policy() if file is None else read_policy(file)
    if not policy.counts.kept:
        raise BadInputError(
            what="The counts",
            found="that visits are not counted",
            expected=f"counts.kept = true in {file or policy_places.system_wide()}",
            mend="Write that under [counts] first; visits are counted from then on.",
        )
    rows = Counts(counts_file(policy, file)).rows()
    table = io.StringIO(newline="")
    csv.writer(table).writerows((HEADER, *rows))
    write_whole(out, table.getvalue().encode())
    return 0
