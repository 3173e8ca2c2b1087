"""`evenhand policy`: check what a clinic has settled, explain it, set the PIN."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app import policy_places
from desktop_app.app.policy_kiosk import examined
from desktop_app.app.spoken_languages import allowed
from desktop_app.app.standard_output import say
from desktop_app.errors import BadPolicyError

if TYPE_CHECKING:
    from desktop_app.app.policy_values import Policy
    from desktop_app.evidence.fact import Pack


def check(named: Path | None, *, printer: bool = False) -> int:
    """Say that a policy is in order and what to mind, or refuse it; the exit code.

    Args:
        named: The policy that was asked for.
        printer: Whether the system is asked for the printer, too.

    Raises:
        BadPolicyError: Something is wrong; it lists everything.
    """
    from desktop_app.app.policy_warnings import warnings

    file = policy_places.policy_file(named)
    reading, packs, problems = examined(file, dt.datetime.now().astimezone().date())
    policy = reading.policy
    if policy is None or problems:
        raise BadPolicyError(reading.file, problems)
    if file is None:
        said = [
            f"There is no policy at {policy_places.system_wide()}.",
            "Everything is as it is without one, which is in order.",
        ]
    else:
        said = [f"{file} is in order."]
    said += (f"  {line}" for line in _found(policy, packs))
    minded = tuple(warnings(policy, reading.text, file, packs, printer=printer))
    if minded:
        said += ["", "Please mind:", *(f"  {line}" for line in minded)]
    say("\n".join(said) + "\n")
    return 0


def _found(policy: Policy, packs: tuple[Pack, ...]) -> Iterator[str]:
    """What a kiosk would offer, in a few lines."""
    from desktop_app.l10n.release import released_languages

    languages = allowed(released_languages(), policy.languages, "")
    kiosk, printing, sound = policy.kiosk, policy.printing, policy.sound
    yield "evidence: " + ", ".join(
        f"{pack.file.id} {pack.file.version}" for pack in packs
    )
    yield "languages: " + ", ".join(one.code for one in languages)
    yield f"kiosk: asks after {kiosk.idle} s, then waits {kiosk.countdown} s"
    yield (
        f"printing: up to {printing.pages} pages a visit"
        if printing.allowed
        else "printing: none"
    )
    yield (
        f"sound: {sound.listening}, up to {sound.largest} %"
        if sound.offered
        else "sound: none"
    )
    yield f"staff: {'a PIN is set' if policy.staff.pin else 'no PIN'}"
    yield f"counts: {'kept' if policy.counts.kept else 'none'}"


def explain(named: Path | None) -> int:
    """Say of every setting what holds, where that comes from, and what it means.

    Raises:
        BadPolicyError: The policy cannot be used.
    """
    from desktop_app.app.policy_explained import explained

    file = policy_places.policy_file(named)
    say("\n".join(explained(file)) + "\n")
    return 0
