"""What a clinic has settled for all visits, in one TOML file.

It has one table, `languages`: `offered = ["en", "es"]` names the languages in the order
in which they are shown (left out, every language is), and `unreviewed = false` leaves
out those that no clinician has reviewed.
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.errors import BadPolicyError, Problem
from desktop_app.evidence.conversion import AS_SHOWN, convert
from desktop_app.evidence.tables import parsed
from desktop_app.values import Value, replace

_EXAMPLE = 'Write it as in: offered = ["en", "es"], or: unreviewed = false.'


class LanguagePolicy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which languages a visit can be in.

    Args:
        offered: Their codes in order; empty for all.
        unreviewed: Whether those are offered that no clinician has reviewed.
    """

    offered: tuple[str, ...] = ()
    unreviewed: bool = True


class Policy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that a clinic has settled."""

    languages: LanguagePolicy = LanguagePolicy()


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
    if policy is None:
        raise BadPolicyError(name, tuple(map(_mended, problems)))
    return policy


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
