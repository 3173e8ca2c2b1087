"""What to mind about a policy that can be used."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app.policy_kiosk import counts_file
from desktop_app.app.policy_settings import SET_PIN
from desktop_app.app.spoken_languages import allowed

if TYPE_CHECKING:
    from desktop_app.app.policy_values import Policy
    from desktop_app.evidence.fact import Pack


def warnings(
    policy: Policy,
    text: str,
    file: Path | None,
    packs: tuple[Pack, ...],
    *,
    printer: bool,
) -> Iterator[str]:
    """Yield what to mind, each with its line where it has one.

    Args:
        policy: What is settled.
        text: The file that it was read from.
        file: Where that lies.
        packs: What can be read about.
        printer: Whether the system is asked for the printer.
    """
    from desktop_app.app.policy_lines import places_in

    places = places_in(text)

    def at(field: str, sentence: str) -> str:
        line = places.line(field)
        return f"{field}: {sentence}" if line is None else (
            f"line {line}: {field}: {sentence}"
        )  # fmt: skip

    if not policy.staff.pin:
        yield at(
            "staff.pin",
            "there is no PIN, so staff can close a kiosk only through the system. "
            f"'{SET_PIN}' sets one.",
        )
    yield from (at("staff.pin", one) for one in _permissions(policy, file))
    unreviewed = ", ".join(_unreviewed(policy))
    if unreviewed:
        yield at(
            "languages.unreviewed",
            f"no clinician has reviewed the words in {unreviewed}.",
        )
    for pack in packs:
        if pack.expired_on is not None:
            yield at(
                "packs.offered",
                f"{pack.file.id} was due for review on {pack.expired_on}.",
            )
    if policy.counts.kept and (reason := _uncountable(policy, file)):
        yield at("counts.file", reason)
    if printer and policy.printing.allowed and (reason := _unprintable(policy)):
        yield at("printing.printer", reason)


def _unreviewed(policy: Policy) -> Iterator[str]:
    from desktop_app.l10n.release import released_languages

    for language in allowed(released_languages(), policy.languages, ""):
        if not language.reviewed:
            yield language.code


def _permissions(policy: Policy, file: Path | None) -> Iterator[str]:
    """Who else can change the file, or read the hash in it."""
    if file is None or os.name != "posix":
        return
    try:
        mode = file.stat().st_mode
    except OSError:
        return
    if not stat.S_ISREG(mode):
        return
    if mode & (stat.S_IWGRP | stat.S_IWOTH):
        yield "others than its owner can change the policy. 'chmod go-w' mends that."
    if policy.staff.pin and mode & stat.S_IROTH:
        yield (
            "everybody can read the hash, of which a PIN can be guessed in hours. "
            "'chmod o-r' mends that; the kiosk's own user has to be able to read it."
        )


def _uncountable(policy: Policy, file: Path | None) -> str:
    """Why visits could not be counted, by whoever asks; nothing if they could."""
    place = counts_file(policy, file)
    try:
        if place.is_dir():
            return f"{place} is a folder, so nothing is counted."
        if not place.parent.is_dir():
            return f"there is no folder {place.parent}, so nothing is counted."
    except OSError:
        return f"{place} cannot be reached, so nothing is counted."
    if not os.access(place.parent, os.W_OK | os.X_OK):
        return f"you cannot write in {place.parent}; the kiosk has to be able to."
    if place.exists() and not os.access(place, os.W_OK):
        return f"you cannot write to {place}; the kiosk has to be able to."
    return ""


def _unprintable(policy: Policy) -> str:
    """Why nothing could be printed, as far as the system knows now."""
    from desktop_app.app import display
    from desktop_app.app.start import application

    display.hide()
    _running = application()
    from PySide6.QtPrintSupport import QPrinterInfo

    known = QPrinterInfo.availablePrinterNames()
    named = policy.printing.printer
    there = ", ".join(known) or "none"
    if not named and not QPrinterInfo.defaultPrinterName():
        return f"the system has no usual printer; it knows {there}."
    if named and named not in known:
        return f'the system does not know a printer "{named}"; it knows {there}.'
    return ""
