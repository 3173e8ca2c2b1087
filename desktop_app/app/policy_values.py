"""What a clinic can settle, table by table, with what holds where it says nothing."""

from __future__ import annotations

from typing import Literal

from desktop_app.values import Value


class PackPolicy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What can be read about at a kiosk.

    Args:
        offered: Evidence packs in order, each the id of one at hand, or where it lies;
            empty for all that are at hand.
    """

    offered: tuple[str, ...] = ()


class LanguagePolicy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which languages a visit can be in.

    Args:
        offered: Their codes in order; empty for all.
        unreviewed: Whether those are offered that no clinician has reviewed.
    """

    offered: tuple[str, ...] = ()
    unreviewed: bool = True


class ClinicPolicy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a clinic says of itself, as it stands in the file.

    Args:
        name: What it is called.
        telephone: Whom to call.
        fever: The temperature from which to call; words, or a number.
    """

    name: str = ""
    telephone: str = ""
    fever: str | int | float = ""


class KioskPolicy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a kiosk runs.

    Args:
        opening: What it shows when nobody is there.
        idle: Seconds without a touch before it asks whether somebody is there.
        countdown: Seconds to answer that.
        greeting: Seconds without a touch, between visits, before the greeting.
    """

    opening: Literal["greeting", "languages", "start"] = "languages"
    idle: int = 180
    countdown: int = 30
    greeting: int = 60


class PrintingPolicy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a kiosk may print.

    Args:
        allowed: Whether it prints leaflets at all.
        printer: The printer's name as the system knows it; empty for the usual one.
        pages: The most pages that one visit may print.
    """

    allowed: bool = False
    printer: str = ""
    pages: int = 24


class SoundPolicy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How pages are read aloud.

    Args:
        offered: Whether they are at all.
        largest: The largest volume, in per cent of what the computer gives.
        listening: Who hears it at a kiosk: everybody around, or the person alone.
    """

    offered: bool = True
    largest: int = 100
    listening: Literal["loudspeaker", "headset"] = "loudspeaker"


class StaffPolicy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The way out of a kiosk.

    Args:
        pin: The hash of the PIN, as `desktop_app.app.pin` writes it; empty for none.
    """

    pin: str = ""


class CountsPolicy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many visits there were.

    Args:
        kept: Whether they are counted at all.
        file: Where; empty for the usual place of the system.
    """

    kept: bool = False
    file: str = ""


class Policy(Value, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that a clinic has settled."""

    packs: PackPolicy = PackPolicy()
    languages: LanguagePolicy = LanguagePolicy()
    clinic: ClinicPolicy = ClinicPolicy()
    kiosk: KioskPolicy = KioskPolicy()
    printing: PrintingPolicy = PrintingPolicy()
    sound: SoundPolicy = SoundPolicy()
    staff: StaffPolicy = StaffPolicy()
    counts: CountsPolicy = CountsPolicy()
