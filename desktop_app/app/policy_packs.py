"""The evidence packs that a policy offers: found, loaded, or refused with its line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app.policy_places import beside
from desktop_app.errors import BadEvidenceError, BadInstalledPackError, Problem
from desktop_app.evidence.at_hand import load_at_hand, packs_at_hand
from desktop_app.evidence.tables import told
from desktop_app.values import replace

if TYPE_CHECKING:
    from desktop_app.evidence.fact import Pack


def packs_offered(
    offered: Sequence[object], policy_file: Path | None, today: dt.date
) -> tuple[tuple[Pack, ...], tuple[Problem, ...]]:
    """Return the packs of a list, each once, and what is wrong with the others.

    Args:
        offered: Ids of packs at hand, or paths; what is no word is passed over,
            because others tell that. Nothing for all that are at hand.
        policy_file: The policy with the list, beside which paths begin.
        today: The date against which review dates are held.

    Raises:
        BadInstalledPackError: One that was installed later is broken.
        BadEvidenceError: One that Evenhand ships with is.
        MissingFileError: There is none at hand.
    """
    at_hand = packs_at_hand()
    if not offered:
        return tuple(load_at_hand(one, today=today) for one in at_hand.values()), ()
    packs: dict[str, Pack] = {}
    problems: list[Problem] = []
    for number, entry in enumerate(offered):
        if not isinstance(entry, str):
            continue
        field = f"packs.offered[{number}]"
        path = at_hand.get(entry) or beside(policy_file, entry)
        try:
            pack = load_at_hand(path, today=today)
        except BadInstalledPackError:
            raise  # it is no fault of the policy
        except BadEvidenceError as error:
            if _is_there(path):
                problems += _refused(field, path, error)
            else:
                problems.append(_missing(field, entry, path, at_hand))
            continue
        if pack.file.id in packs:
            problems.append(_twice(field, entry, pack))
        packs.setdefault(pack.file.id, pack)
    file = str(policy_file)
    return tuple(packs.values()), tuple(replace(one, file=file) for one in problems)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _refused(field: str, path: Path, error: BadEvidenceError) -> Iterator[Problem]:
    """Each problem of a pack, said where the policy asks for the pack."""
    for one in error.problems:
        inside = "" if one.file == str(path) else f"{one.file}: "
        place = f"{inside}{one.field}: " if one.field else inside
        found = f"the pack {path}, refused because of {place}{one.found}"
        yield replace(one, field=field, found=found)


def _missing(field: str, entry: str, path: Path, at_hand: Iterable[str]) -> Problem:
    return Problem(
        file="",
        field=field,
        found=f"{told(entry)}, and nothing at {path}",
        expected=f"one of {', '.join(at_hand)}, or a pack that is there",
        mend="Mend its name, take it out, or put the pack there.",
    )


def _twice(field: str, entry: str, pack: Pack) -> Problem:
    return Problem(
        file="",
        field=field,
        found=f"{told(entry)}, the pack {pack.file.id} for the second time",
        expected="each pack once",
        mend="Take one of the two out.",
    )
