"""Every setting of a policy: what it may be, how it is written, and what it means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from desktop_app.app import pin
from desktop_app.evidence.tables import told
from desktop_app.journey.clinic import (
    HIGHEST_FEVER,
    LONGEST_NAME,
    LONGEST_TELEPHONE,
    LOWEST_FEVER,
    understood_fever,
    understood_name,
    understood_telephone,
)
from desktop_app.journey.kiosk import (
    LEAST_COUNTDOWN,
    LEAST_IDLE,
    LONGEST_PIN,
    SHORTEST_PIN,
)
from desktop_app.values import Value

LONGEST_IDLE: Final = 3600
LONGEST_COUNTDOWN: Final = 300
LEAST_GREETING, LONGEST_GREETING = 10, 3600
MOST_PAGES: Final = 100
LONGEST_WORDS: Final = 500
"""Letters of a printer's name, or of the name of a file."""

SET_PIN: Final = "evenhand policy set-pin"

A_NAME: Final = (
    f"a name on one line, {LONGEST_NAME} characters at most, all of which can be seen"
)
A_TELEPHONE: Final = (
    "a telephone number: three digits or more, perhaps with letters and + ( ) / -, "
    f"{LONGEST_TELEPHONE} characters at most"
)
A_FEVER: Final = (
    f"a temperature from {LOWEST_FEVER:g} to {HIGHEST_FEVER:g} in degrees Celsius, "
    "with one digit after the point or none"
)
_ALONE: Final = "Write it alone, in quotation marks, or take the line out."


class Setting(Value, frozen=True, kw_only=True):
    """One key of a policy.

    Args:
        field: The table and the key.
        means: What it means, in one plain sentence.
        example: How it is written.
        fits: Whether a value can be used; None where its type alone decides.
        expected: What a value has to be, where `fits` decides.
        mend: What to do about one that does not fit; empty for a look at the example.
        found: What is said of such a value.
    """

    field: str
    means: str
    example: str
    fits: Callable[[object], bool] | None = None
    expected: str = ""
    mend: str = ""
    found: Callable[[object], str] = told

    @property
    def advice(self) -> str:
        """How a value is mended."""
        key = self.field.rpartition(".")[2]
        return self.mend or f"Write it as in: {key} = {self.example}."


def _whole(
    field: str, means: str, example: int, *, least: int, most: int, of: str
) -> Setting:
    """A whole number between two others."""

    def fits(value: object) -> bool:
        return type(value) is int and least <= value <= most

    return Setting(
        field=field,
        means=means,
        example=str(example),
        fits=fits,
        expected=f"a whole number of {of}, from {least} to {most}",
    )


def _is_name(value: object) -> bool:
    return isinstance(value, str) and understood_name(value) is not None


def _is_telephone(value: object) -> bool:
    return isinstance(value, str) and understood_telephone(value) is not None


def _is_fever(value: object) -> bool:
    written = isinstance(value, str | int | float) and not isinstance(value, bool)
    return written and understood_fever(str(value)) is not None


def _is_seen(value: object) -> bool:
    short = isinstance(value, str) and len(value) <= LONGEST_WORDS
    return short and str(value).isprintable()


def _is_pin(value: object) -> bool:
    return isinstance(value, str) and (not value or pin.is_hash(value))


def _pin_found(value: object) -> str:
    """What is said of a PIN; never the PIN."""
    plain = str(value).strip().isdecimal()
    return "a PIN that everybody can read" if plain else "something that is no hash"


SETTINGS: Final[tuple[Setting, ...]] = (
    Setting(
        field="packs.offered",
        means="What people can read about at a kiosk, in order: ids of evidence packs "
        "that Evenhand ships with or that were installed for this computer, or files "
        "and folders; all of the first two kinds if empty.",
        example='["cdk46-rechallenge", "ours.evpack"]',
    ),
    Setting(
        field="languages.offered",
        means="The languages that people can choose, in order; every one if empty.",
        example='["en", "es"]',
    ),
    Setting(
        field="languages.unreviewed",
        means="Whether languages are offered whose words no clinician has reviewed.",
        example="false",
    ),
    Setting(
        field="clinic.name",
        means="What the clinic is called, on the leaflet and at a kiosk.",
        example='"Breast clinic"',
        fits=_is_name,
        expected=A_NAME,
        mend=_ALONE,
    ),
    Setting(
        field="clinic.telephone",
        means="Whom to call; if empty, the leaflet has a line to write it on.",
        example='"0800 123"',
        fits=_is_telephone,
        expected=A_TELEPHONE,
        mend=_ALONE,
    ),
    Setting(
        field="clinic.fever",
        means="The temperature from which to call, in degrees Celsius; what the "
        "evidence pack says if empty.",
        example='"38.0"',
        fits=_is_fever,
        expected=A_FEVER,
        mend=_ALONE,
    ),
    Setting(
        field="kiosk.opening",
        means="What a kiosk shows when nobody is there: a greeting, the languages, or "
        "the start page.",
        example='"languages"',
    ),
    _whole(
        "kiosk.idle",
        "Seconds without a touch before a kiosk asks whether somebody is there.",
        180,
        least=LEAST_IDLE,
        most=LONGEST_IDLE,
        of="seconds",
    ),
    _whole(
        "kiosk.countdown",
        "Seconds to answer that, before everything that was chosen is cleared.",
        30,
        least=LEAST_COUNTDOWN,
        most=LONGEST_COUNTDOWN,
        of="seconds",
    ),
    _whole(
        "kiosk.greeting",
        "Seconds without a touch, between two visits, before the greeting is shown.",
        60,
        least=LEAST_GREETING,
        most=LONGEST_GREETING,
        of="seconds",
    ),
    Setting(
        field="printing.allowed",
        means="Whether a kiosk prints leaflets.",
        example="true",
    ),
    Setting(
        field="printing.printer",
        means="The printer, by its name in the system; the usual one if empty.",
        example='"Front-desk"',
        fits=_is_seen,
        expected=f"a printer's name of {LONGEST_WORDS} characters at most",
    ),
    _whole(
        "printing.pages",
        "The most pages that one visit to a kiosk may print.",
        8,
        least=1,
        most=MOST_PAGES,
        of="pages",
    ),
    Setting(
        field="sound.offered",
        means="Whether pages can be read aloud.",
        example="false",
    ),
    _whole(
        "sound.largest",
        "The largest volume, in per cent of what the computer gives.",
        80,
        least=1,
        most=100,
        of="per cent",
    ),
    Setting(
        field="sound.listening",
        means="Who hears a kiosk: with a loudspeaker everybody around, so that it "
        "leaves out what a person has answered; with a headset that person alone.",
        example='"headset"',
    ),
    Setting(
        field="staff.pin",
        means="The hash of the PIN with which staff close a kiosk; if empty they close "
        "it through the system.",
        example='"scrypt$..."',
        fits=_is_pin,
        expected=f"what '{SET_PIN}' writes there from {SHORTEST_PIN} to {LONGEST_PIN} "
        "digits",
        mend=f"Run '{SET_PIN}': it asks for a PIN, and writes this line anew.",
        found=_pin_found,
    ),
    Setting(
        field="counts.kept",
        means="Whether a kiosk counts its visits: how many on a day, in which language "
        "and how far; nothing else.",
        example="true",
    ),
    Setting(
        field="counts.file",
        means="Where they are counted; the usual place of the system if empty.",
        example='"/var/lib/evenhand/counts.sqlite"',
        fits=_is_seen,
        expected=f"the name of a file, of {LONGEST_WORDS} characters at most",
    ),
)

BY_FIELD: Final = {setting.field: setting for setting in SETTINGS}
