"""What a clinic has settled for all visits, in one TOML file.

The table `languages`: `offered = ["en", "es"]` names the languages in the order in
which they are shown (left out, every language is), and `unreviewed = false` leaves out
those that no clinician has reviewed. The table `clinic`: `telephone` is whom to call,
and `fever` the temperature from which to call, in degrees Celsius.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app.errors import BadPolicyError, Problem
from desktop_app.evidence.conversion import AS_SHOWN, convert
from desktop_app.evidence.tables import Table, parsed, told
from desktop_app.journey.clinic import (
    HIGHEST_FEVER,
    LONGEST_TELEPHONE,
    LOWEST_FEVER,
    understood_fever,
    understood_telephone,
)
from desktop_app.journey.state import Clinic
from desktop_app.values import Value, replace

A_TELEPHONE: Final = (
    "a telephone number: three digits or more, perhaps with letters and + ( ) / -, "
    f"{LONGEST_TELEPHONE} characters at most"
)
A_FEVER: Final = (
    f"a temperature from {LOWEST_FEVER:g} to {HIGHEST_FEVER:g} in degrees Celsius, "
    "with one digit after the point or none"
)
_ALONE = "Write it alone, in quotation marks, or take the line out."
_EXAMPLE = 'Write it as in: offered = ["en", "es"], or: unreviewed = false.'


class LanguagePolicy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which languages a visit can be in.

    Args:
        offered: Their codes in order; empty for all.
        unreviewed: Whether those are offered that no clinician has reviewed.
    """

    offered: tuple[str, ...] = ()
    unreviewed: bool = True


class ClinicPolicy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a clinic says of itself, as it stands in the file.

    Args:
        telephone: Whom to call.
        fever: The temperature from which to call; words, or a number.
    """

    telephone: str = ""
    fever: str | int | float = ""


class Policy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that a clinic has settled."""

    languages: LanguagePolicy = LanguagePolicy()
    clinic: ClinicPolicy = ClinicPolicy()


def read_policy(path: Path) -> Policy:
    """Return the policy in a file.

    Raises:
        BadPolicyError: It cannot be read, or something in it is not as it should be.
    """
    name = str(path)
    problems: list[Problem] = []
    try:
        table = parsed(name, path.read_bytes(), problems)
    except OSError as error:
        raise BadPolicyError(name, (_unreadable(name, error),)) from error
    policy = None if table is None else convert(name, "", table, Policy, problems)
    problems = [_mended(one) for one in problems if one.field not in _CLINIC_FIELDS]
    problems.extend(_clinic_problems(name, table or {}))
    if policy is None or problems:
        raise BadPolicyError(name, tuple(problems))
    return policy


def clinic_in(policy_file: Path | None) -> Clinic:
    """Return what the clinic says of itself in its policy, if it has one.

    Raises:
        BadPolicyError: The policy cannot be used.
    """
    if policy_file is None:
        return Clinic()
    said = read_policy(policy_file).clinic
    return Clinic(
        telephone=understood_telephone(said.telephone) or "",
        fever=understood_fever(str(said.fever)) or "",
    )


_CLINIC_FIELDS = {
    "clinic.telephone": (understood_telephone, A_TELEPHONE),
    "clinic.fever": (understood_fever, A_FEVER),
}


def _clinic_problems(name: str, table: Table) -> Iterator[Problem]:
    """What the clinic says of itself and cannot be, whatever else is wrong."""
    clinic = table.get("clinic")
    for field, (understood, expected) in _CLINIC_FIELDS.items():
        key = field.removeprefix("clinic.")
        if not isinstance(clinic, dict) or key not in clinic:
            continue
        said = clinic[key]
        number = isinstance(said, int | float) and not isinstance(said, bool)
        words = isinstance(said, str) or (number and key == "fever")
        if not words or understood(str(said)) is None:
            yield Problem(
                file=name,
                field=field,
                found=told(said),
                expected=expected,
                mend=_ALONE,
            )


def _mended(problem: Problem) -> Problem:
    """The problem with advice on policies where that on packs stood."""
    return replace(problem, mend=_EXAMPLE) if problem.mend == AS_SHOWN else problem


def _unreadable(name: str, error: OSError) -> Problem:
    reason = (error.strerror or type(error).__name__).lower()
    return Problem(
        file=name,
        field="",
        found=f"nothing that can be read ({reason})",
        expected="a policy, written as TOML",
        mend="Check the name of the file, and that you may read it.",
    )
