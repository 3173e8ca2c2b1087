"""What a clinic has settled for all visits, read from one TOML file.

`policy_values` has its tables, `policy_settings` what each key may be and means. All
that is wrong is told at once, each with the line on which it stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desktop_app.app.policy_problems import (
    LARGEST,
    located,
    mended,
    not_understood,
    setting_of,
    too_large,
    unreadable,
)
from desktop_app.app.policy_settings import BY_FIELD
from desktop_app.app.policy_values import Policy
from desktop_app.errors import BadPolicyError, Problem
from desktop_app.evidence.conversion import convert
from desktop_app.evidence.tables import Table, decoded, parsed
from desktop_app.journey.aloud import Sound
from desktop_app.journey.clinic import (
    understood_fever,
    understood_name,
    understood_telephone,
)
from desktop_app.journey.state import Clinic
from desktop_app.values import Value, replace


class Reading(Value, frozen=True, kw_only=True):
    """A policy as it was read, good or not.

    Args:
        file: Its name, as it was asked for.
        text: What stands in it.
        table: The same as TOML; None if it is none.
        policy: What is settled; None where something is wrong.
        problems: All that is wrong, each with its line where it has one.
    """

    file: str
    text: str = ""
    table: Table | None = None
    policy: Policy | None = None
    problems: tuple[Problem, ...] = ()


def read_policy(path: Path) -> Policy:
    """Return the policy in a file.

    Raises:
        BadPolicyError: It cannot be read, or something in it is not as it should be.
    """
    reading = read(path)
    if reading.policy is None:
        raise BadPolicyError(reading.file, reading.problems)
    return reading.policy


def read(path: Path) -> Reading:
    """Return what stands in a file, and all that is wrong with it."""
    name = str(path)
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        return Reading(file=name, problems=(unreadable(name, error),))
    if len(content) > LARGEST:
        return Reading(file=name, problems=(too_large(name),))
    problems: list[Problem] = []
    table = parsed(name, content, problems)
    if table is None:
        told = tuple(not_understood(one, content) for one in problems)
        return Reading(file=name, problems=told)
    text = decoded(name, content, problems) or ""
    policy = convert(name, "", table, Policy, problems)
    found = (
        *(mended(one) for one in problems if _decides(one.field)),
        *_values_that_do_not_fit(name, table),
        *_unknown_languages(name, table),
    )
    if found:
        told = located(found, text)
        return Reading(file=name, text=text, table=table, problems=told)
    return Reading(file=name, text=text, table=table, policy=policy)


def clinic_in(policy_file: Path | None) -> Clinic:
    """Return what the clinic says of itself in its policy, if it has one.

    Raises:
        BadPolicyError: The policy cannot be used.
    """
    return Clinic() if policy_file is None else clinic_of(read_policy(policy_file))


def clinic_of(policy: Policy) -> Clinic:
    """Return what the clinic says of itself."""
    said = policy.clinic
    return Clinic(
        name=understood_name(said.name) or "",
        telephone=understood_telephone(said.telephone) or "",
        fever=understood_fever(str(said.fever)) or "",
    )


def sound_of(policy: Policy) -> Sound:
    """Return what is settled about reading aloud at a kiosk."""
    said = policy.sound
    return Sound(
        offered=said.offered,
        largest=said.largest,
        private=said.listening == "headset",
    )


def sound_in_a_room(policy: Policy) -> Sound:
    """Return the same where a clinician sits with one person: nobody else listens."""
    return replace(sound_of(policy), private=True)


def _decides(field: str) -> bool:
    """Whether the type of a field is all that is asked of it."""
    setting = setting_of(field)
    return setting is None or setting.fits is None


def _values_that_do_not_fit(name: str, table: Table) -> Iterator[Problem]:
    for field, setting in BY_FIELD.items():
        part, _, key = field.partition(".")
        inside = table.get(part)
        if setting.fits is None or not isinstance(inside, dict) or key not in inside:
            continue
        if not setting.fits(inside[key]):
            yield Problem(
                file=name,
                field=field,
                found=setting.found(inside[key]),
                expected=setting.expected,
                mend=setting.advice,
            )


def _unknown_languages(name: str, table: Table) -> Iterator[Problem]:
    """The languages that there are not; nothing is read where all are offered."""
    languages = table.get("languages")
    offered = languages.get("offered") if isinstance(languages, dict) else None
    if isinstance(offered, list) and offered:
        from desktop_app.app.spoken_languages import unknown_languages

        yield from unknown_languages(offered, name)
