"""Which languages are offered: those released, less what a clinic leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import BadInputError, BadPolicyError, Problem

if TYPE_CHECKING:
    from desktop_app.app.policy_values import LanguagePolicy
    from desktop_app.scene.languages import Language


def offered_languages(policy_file: Path | None = None) -> tuple[Language, ...]:
    """Return the languages that a person can choose from, in order.

    English is always left if no other is: it is what the others are held against.

    Raises:
        BadPolicyError: The policy cannot be used.
    """
    from desktop_app.l10n.release import released_languages

    released = released_languages()
    if policy_file is None:
        return released
    from desktop_app.app.policy import read_policy

    return allowed(released, read_policy(policy_file).languages, str(policy_file))


def allowed(
    released: tuple[Language, ...], policy: LanguagePolicy, file: str
) -> tuple[Language, ...]:
    """Return the languages that a policy allows, in its order.

    Raises:
        BadPolicyError: It offers a language that there is not.
    """
    known = {one.code: one for one in released}
    problems = tuple(_unknown(policy.offered, file, tuple(known)))
    if problems:
        raise BadPolicyError(file, problems)
    wanted = dict.fromkeys(policy.offered or known)
    chosen = tuple(
        known[code] for code in wanted if policy.unreviewed or known[code].reviewed
    )
    return chosen or (known["en"],)


def unknown_languages(offered: Sequence[object], file: str) -> tuple[Problem, ...]:
    """Return what is wrong with a list of languages, each with its place in it."""
    from desktop_app.l10n.release import released_languages

    return tuple(_unknown(offered, file, [one.code for one in released_languages()]))


def _unknown(
    offered: Sequence[object], file: str, known: Sequence[str]
) -> Iterator[Problem]:
    """Each code once that is not known; what is no word at all is told by others."""
    seen: set[str] = set(known)
    for number, code in enumerate(offered):
        if isinstance(code, str) and code not in seen:
            seen.add(code)
            yield Problem(
                file=file,
                field=f"languages.offered[{number}]",
                found=repr(code),
                expected=f"some of {', '.join(known)}",
                mend="Take it out, or mend its spelling.",
            )


def languages_of_this_computer() -> tuple[str, ...]:
    """Return the languages that the computer is set to, best first."""
    from PySide6.QtCore import QLocale

    return tuple(one.replace("-", "_") for one in QLocale.system().uiLanguages())


def first_language(
    wish: str | tuple[str, ...] | None,
    offered: tuple[Language, ...],
    option: str = "--language",
) -> str:
    """Return the code of the language in which a visit begins.

    Args:
        wish: What was asked for on the command line; or languages that would be
            welcome, best first; or nothing.
        offered: The languages that can be chosen; the first is the usual one, unless
            English is among them.
        option: Where on the command line it was asked for.

    Raises:
        BadInputError: What was asked for is not there.
    """
    codes = [one.code for one in offered]
    if wish is None or isinstance(wish, tuple):
        usual = "en" if "en" in codes else codes[0]
        return next((code for code in wish or () if code in codes), usual)
    from desktop_app.l10n.pseudo import PSEUDO

    if wish not in (*codes, *PSEUDO):
        raise BadInputError(
            what=option,
            found=repr(wish),
            expected=f"one of {', '.join(codes)}",
            mend=f"For a look at the layout there are also {' and '.join(PSEUDO)}.",
        )
    return wish
