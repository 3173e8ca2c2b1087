"""A kiosk made ready: what is settled for it, and the window over that."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.app.policy_kiosk import Settled
    from desktop_app.journey.state import Step
    from desktop_app.ui.kiosk.kiosk_window import KioskWindow


def found(policy: Path | None, pack: Path | None) -> Settled:
    """Return what holds for the kiosk, as it lies on the disk now.

    Args:
        policy: The file with what the clinic has settled; None for this computer's own.
        pack: A pack in place of those that the policy offers.

    Raises:
        DecisionAidError: Something cannot be used; every problem is listed.
    """
    from desktop_app.app.policy_kiosk import settled
    from desktop_app.app.policy_places import policy_file

    return settled(policy_file(policy), dt.datetime.now().astimezone().date(), pack)


def made(settled: Settled) -> KioskWindow:
    """Return the window over what is settled, not yet opened."""
    from desktop_app.app.kiosk import make_kiosk
    from desktop_app.app.start import tell_if_expired

    for pack in settled.packs:
        tell_if_expired(pack)
    printing = settled.policy.printing
    return make_kiosk(
        {pack.file.id: pack for pack in settled.packs},
        settled.languages,
        settled.rules,
        settled.sound,
        settled.clinic,
        home=settled.languages[0].code,
        printer=printing.printer if printing.allowed else None,
        pages=printing.pages,
        fits=_fitting(settled.policy.staff.pin),
        counts=_counting(settled.counts),
    )


def _fitting(kept: str) -> Callable[[str], bool]:
    """What says whether a PIN is the one that was settled; none is if none was."""

    def fits(pin: str) -> bool:
        from desktop_app.app import pin as pins

        return bool(kept) and pins.fits(pin, kept)

    return fits


def _counting(file: Path | None) -> Callable[[Step, str], None]:
    """What counts a visit, if visits are counted."""
    if file is None:
        return lambda _step, _language: None

    def count(step: Step, language: str) -> None:
        from desktop_app.app.counts import Counts

        Counts(file).add(dt.datetime.now().astimezone().date(), language, step.value)

    return count
