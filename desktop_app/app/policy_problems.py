"""The problems of a policy: on one line each, with its place and without a secret."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from desktop_app.app.policy_settings import BY_FIELD, Setting
from desktop_app.errors import Problem
from desktop_app.evidence.conversion import AS_SHOWN
from desktop_app.values import replace

LARGEST: Final = 1024 * 1024
"""As many bytes of a policy are read; no real one has a hundredth of that."""

_A_TABLE: Final = "Write its name in brackets on a line of its own, as in: [kiosk]."
_ENTRY: Final = re.compile(r"\[[0-9]+\].*$")
_THE_END: Final = "the end of the file"
_LINE: Final = re.compile(r"line [0-9]+")
_SECRET: Final = re.compile("pin|staff", re.IGNORECASE)


def located(problems: Iterable[Problem], text: str) -> tuple[Problem, ...]:
    """Return problems with the lines of their fields, in the order of the lines."""
    from desktop_app.app.policy_lines import places_in  # only where something is wrong

    places = places_in(text)
    found: list[tuple[int, Problem]] = []
    for problem in problems:
        line = places.line(problem.field)
        place = problem.field if line is None else f"line {line}: {problem.field}"
        found.append((line or 0, _shown(replace(problem, field=place))))
    return tuple(problem for _, problem in sorted(found, key=lambda pair: pair[0]))


def setting_of(field: str) -> Setting | None:
    """Return the setting that a field, or an entry of its list, belongs to."""
    return BY_FIELD.get(_ENTRY.sub("", field))


def not_understood(problem: Problem, content: bytes) -> Problem:
    """Return why a file is no TOML, fit to be told: with a line, without a PIN."""
    if problem.found == _THE_END:
        last = content.rstrip(b"\n").count(b"\n") + 1
        problem = replace(problem, field=f"line {last}")
    if _LINE.fullmatch(problem.field) and _SECRET.search(problem.found):
        return replace(problem, found="a line about the PIN")
    return _shown(problem)


def mended(problem: Problem) -> Problem:
    """Return a problem with advice on policies, not on packs, and without a secret."""
    setting = setting_of(problem.field)
    if problem.mend == AS_SHOWN:
        advice = _A_TABLE if setting is None else setting.advice
        problem = replace(problem, mend=advice)
    known = "unknown field" in problem.found
    if problem.field.partition(".")[0] == "staff" and not known:
        return replace(problem, found="something else")
    return problem


def unreadable(name: str, error: OSError | ValueError) -> Problem:
    """Return why a policy could not be read."""
    told = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return Problem(
        file=name,
        field="",
        found=f"nothing that can be read ({str(told).lower()})",
        expected="a policy, written as TOML",
        mend="Check the name of the file, and that you may read it.",
    )


def too_large(name: str) -> Problem:
    """Return that a file is too long for a policy."""
    return Problem(
        file=name,
        field="",
        found=f"more than {LARGEST} bytes",
        expected="a policy, written as TOML",
        mend="Check that this is the right file.",
    )


def _shown(problem: Problem) -> Problem:
    """The problem on one line, whatever signs stand in the file."""
    return replace(
        problem, field=_visible(problem.field), found=_visible(problem.found)
    )


def _visible(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(
        sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text
    )
