"""Every setting of a policy in words: what holds, since when, and what it means."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING

from desktop_app.app import policy_places
from desktop_app.app.policy import Reading, read
from desktop_app.app.policy_kiosk import counts_file
from desktop_app.app.policy_settings import SETTINGS
from desktop_app.app.policy_values import Policy
from desktop_app.errors import BadPolicyError

if TYPE_CHECKING:
    from desktop_app.app.policy_settings import Setting

_WIDTH = 84


def explained(file: Path | None) -> Iterator[str]:
    """Yield the lines.

    Raises:
        BadPolicyError: The policy cannot be used.
    """
    from desktop_app.app.policy_lines import places_in

    reading = Reading(file="", policy=Policy()) if file is None else read(file)
    policy = reading.policy
    if policy is None:
        raise BadPolicyError(reading.file, reading.problems)
    places = places_in(reading.text)
    place = policy_places.system_wide()
    yield f"Evenhand looks for the policy of this computer at {place}."
    if file is None:
        yield "There is none, so every setting is as it is without one."
    else:
        yield f"This is what {file} settles."
    table = ""
    for setting in SETTINGS:
        part, _, key = setting.field.partition(".")
        if part != table:
            yield f"\n[{part}]"
            table = part
        line = places.line(setting.field) if setting.field in places.keys else None
        origin = "default" if line is None else f"line {line}"
        yield f"{key} = {_value(setting, policy, file)}  ({origin})"
        yield from wrap(
            setting.means, _WIDTH, initial_indent="    ", subsequent_indent="    "
        )


def _value(setting: Setting, policy: Policy, file: Path | None) -> str:
    """A setting as it would be written; of a PIN only whether there is one."""
    part, _, key = setting.field.partition(".")
    value = getattr(getattr(policy, part), key)
    if setting.field == "staff.pin":
        return "a hash, which is not shown" if value else '""'
    if setting.field == "counts.file" and not value:
        return f'""  which is {counts_file(policy, file)}'
    return _written(value)


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(_written(one) for one in value)}]"
    if isinstance(value, str):
        return f'"{value}"'
    return str(value)
