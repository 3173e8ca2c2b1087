"""The command line: each command is imported when it is asked for."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app import display, interruption, slots, unread
from desktop_app.app.crash import shown_if_unread, told
from desktop_app.errors import BadInputError

if TYPE_CHECKING:
    import argparse

FIRST_PAINT = "--quit-after-first-paint"
"""Stop when the first page has been painted; for measuring the start."""


def run(arguments: list[str]) -> int:
    """Do what the words ask for; return the exit code.

    Raises:
        DecisionAidError: The words, the pack or the place to write cannot be used.
    """
    words = unread.without_the_switch(arguments)
    if not words or words == [FIRST_PAINT]:
        # The usual start does not wait for words that it does not use.
        return _window(arguments, None, first_paint=bool(words))
    from desktop_app.app.words import understood

    wanted = understood(words)
    if wanted.self_test:
        from desktop_app.app.self_test import self_test

        return self_test(wanted.report)
    if wanted.kiosk_window:
        from desktop_app.app.kiosk_process import kiosk_window

        return kiosk_window(wanted.policy, wanted.pack)
    if wanted.kiosk:
        return _kiosk(wanted.policy, wanted.pack)
    if wanted.command is not None:
        return _done(wanted)
    return _window(
        arguments,
        wanted.pack,
        language=wanted.language,
        policy=wanted.policy,
        first_paint=wanted.quit_after_first_paint,
    )


def _done(wanted: argparse.Namespace) -> int:
    """Do what a command asks for."""
    match wanted.command:
        case "facts":
            from desktop_app.app.facts_command import facts

            return facts(wanted.pack, wanted.format)
        case "picture":
            from desktop_app.app.picture_command import picture

            return picture(
                wanted.pack,
                tuple(wanted.fact),
                wanted.out,
                palette=wanted.palette,
                text_size=wanted.text_size,
                language=wanted.language,
            )
        case "screenshots":
            from desktop_app.app.screenshots_command import screenshots

            return screenshots(
                wanted.pack,
                wanted.folder,
                size=size_of(wanted.size),
                scale=scale_of(wanted.scale),
                palette=wanted.palette,
                text_size=wanted.text_size,
                language=wanted.language,
            )
        case "table":
            from desktop_app.app.table_command import table

            return table(
                wanted.pack, wanted.out, part=wanted.part, language=wanted.language
            )
        case "policy":
            return _settled(wanted)
        case "counts":
            from desktop_app.app.counts_command import counts

            return counts(wanted.policy, wanted.out)
        case "licences":
            from desktop_app.app.licences_command import licences

            return licences(wanted.out)
        case "leaflet":
            from desktop_app.app.leaflet_command import leaflet
            from desktop_app.app.leaflet_words import asked

            return leaflet(asked(wanted))
    raise ValueError(wanted.command)


def _settled(wanted: argparse.Namespace) -> int:
    """Do what `evenhand policy` was asked for."""
    if wanted.action == "set-pin":
        from desktop_app.app.policy_pin import set_pin

        return set_pin(wanted.policy)
    from desktop_app.app.policy_command import check, explain

    if wanted.action == "explain":
        return explain(wanted.policy)
    return check(wanted.policy, printer=wanted.printer)


def _kiosk(policy: Path | None, pack: Path | None) -> int:
    if display.is_missing():
        raise display.no_display()
    from desktop_app.app.kiosk_guard import guard_the_kiosk

    return guard_the_kiosk(policy, pack)


def size_of(words: str) -> tuple[int, int]:
    """Return the size of a window from words such as "1280x800".

    Raises:
        BadInputError: They are not a size between 320 and 8000 pixels a side.
    """
    sides = re.fullmatch(r"([0-9]{3,4})[xX]([0-9]{3,4})", words)
    if sides is not None:
        width, height = int(sides[1]), int(sides[2])
        if all(320 <= side <= 8000 for side in (width, height)):
            return width, height
    raise BadInputError(
        what="--size",
        found=repr(words),
        expected="a width and a height between 320 and 8000, such as 1280x800",
        mend="Write both with an x between them.",
    )


def scale_of(words: str) -> float:
    """Return the scale of screenshots.

    Raises:
        BadInputError: It is not a number from 0.5 to 4.
    """
    try:
        scale = float(words)
    except ValueError:
        scale = 0.0
    if 0.5 <= scale <= 4.0:
        return scale
    raise BadInputError(
        what="--scale",
        found=repr(words),
        expected="a number from 0.5 to 4",
        mend="Leave it out for 1.",
    )


def _window(
    arguments: list[str],
    pack: Path | None,
    *,
    language: str | None = None,
    policy: Path | None = None,
    first_paint: bool,
) -> int:
    if display.is_missing():
        raise display.no_display()
    from desktop_app.app.start import run as start

    interruption.at_once()
    return slots.ended_by_the_first(
        lambda: start(
            pack,
            language=language,
            policy=policy,
            quit_after_first_paint=first_paint,
        ),
        told,
        lambda error: shown_if_unread(error, arguments),
    )
