"""All that is settled for a kiosk, as the visit and the window want it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app.app.policy import Reading, clinic_of, read, sound_of
from desktop_app.app.policy_packs import packs_offered
from desktop_app.app.policy_places import beside, usual_counts
from desktop_app.app.policy_problems import located
from desktop_app.app.policy_values import Policy
from desktop_app.app.spoken_languages import allowed
from desktop_app.errors import BadPolicyError
from desktop_app.evidence.loader import load_pack
from desktop_app.journey.aloud import Sound
from desktop_app.journey.kiosk import KioskRules, Place
from desktop_app.journey.state import Clinic
from desktop_app.values import Value

if TYPE_CHECKING:
    from desktop_app.errors import Problem
    from desktop_app.evidence.fact import Pack
    from desktop_app.scene.languages import Language

_OPENINGS: Final = {
    "greeting": Place.GREETING,
    "languages": Place.LANGUAGES,
    "start": Place.TOPICS,
}
"""Where a kiosk stands; with one topic, the start page comes in place of the topics."""


class Settled(Value, frozen=True, kw_only=True):
    """What holds for all visits of a kiosk.

    Args:
        policy: The policy itself; for printing and for the PIN.
        file: The file that it was read from; None where there is none.
        packs: What can be read about, in order; one at least.
        languages: The languages that can be chosen, in order; one at least.
        clinic: What the clinic says of itself.
        rules: What the visit has to know.
        sound: The same of reading aloud.
        counts: Where visits are counted; None where they are not.
    """

    policy: Policy
    file: Path | None
    packs: tuple[Pack, ...]
    languages: tuple[Language, ...]
    clinic: Clinic
    rules: KioskRules
    sound: Sound
    counts: Path | None


def settled(
    policy_file: Path | None, today: dt.date, pack: Path | None = None
) -> Settled:
    """Return what holds for a kiosk.

    Args:
        policy_file: The policy, as `policy_places.policy_file` returns it.
        today: The date against which review dates of packs are held.
        pack: A pack that is read about in place of those that the policy offers.

    Raises:
        BadPolicyError: The policy cannot be used; it lists everything that is wrong.
        BadEvidenceError: The pack cannot.
    """
    from desktop_app.l10n.release import released_languages

    reading, packs, problems = examined(policy_file, today, pack)
    policy = reading.policy
    if policy is None or problems:
        raise BadPolicyError(reading.file, problems)
    languages = allowed(released_languages(), policy.languages, reading.file)
    return Settled(
        policy=policy,
        file=policy_file,
        packs=packs,
        languages=languages,
        clinic=clinic_of(policy),
        rules=kiosk_rules(
            policy,
            topics=tuple(one.file.id for one in packs),
            languages=len(languages),
        ),
        sound=sound_of(policy),
        counts=counts_file(policy, policy_file) if policy.counts.kept else None,
    )


def examined(
    policy_file: Path | None, today: dt.date, pack: Path | None = None
) -> tuple[Reading, tuple[Pack, ...], tuple[Problem, ...]]:
    """Return a policy, its packs, and all that is wrong with both.

    Raises:
        BadEvidenceError: The pack that was asked for cannot be used.
    """
    if policy_file is None:
        reading = Reading(file="", table={}, policy=Policy())
    else:
        reading = read(policy_file)
    if pack is not None:
        return reading, (load_pack(pack, today=today),), reading.problems
    packs, refused = packs_offered(_offered(reading), policy_file, today)
    problems = (*reading.problems, *located(refused, reading.text))
    return reading, packs, tuple(sorted(problems, key=_line))


def kiosk_rules(
    policy: Policy, *, topics: tuple[str, ...], languages: int
) -> KioskRules:
    """Return what a visit to a kiosk has to know.

    Args:
        policy: What is settled.
        topics: The ids of the packs, in order.
        languages: How many languages there are to choose from.
    """
    said = policy.kiosk
    return KioskRules(
        opening=_OPENINGS[said.opening],
        several_languages=languages > 1,
        topics=topics,
        idle=said.idle,
        countdown=said.countdown,
        greeting=said.greeting,
        printing=policy.printing.allowed,
        staff=bool(policy.staff.pin),
    )


def counts_file(policy: Policy, policy_file: Path | None) -> Path:
    """Return where visits are counted, if they are."""
    named = policy.counts.file
    return beside(policy_file, named) if named else usual_counts()


def _offered(reading: Reading) -> Sequence[object]:
    """The list of packs, whatever else is wrong with the policy."""
    packs = (reading.table or {}).get("packs")
    offered = packs.get("offered") if isinstance(packs, dict) else None
    return offered if isinstance(offered, list) else ()


def _line(problem: Problem) -> int:
    line = problem.field.partition(":")[0].removeprefix("line ")
    return int(line) if line.isdecimal() else 0
