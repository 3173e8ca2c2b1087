"""The whole visit as one frozen value."""

from __future__ import annotations

from enum import Enum

from desktop_app.journey.aloud import Aloud, Sound
from desktop_app.journey.kiosk import Kiosk
from desktop_app.values import Value


class Step(Enum):
    """The start page and the eight steps, in order."""

    START = "start"
    SITUATION = "situation"
    OPTIONS = "options"
    HELP = "help"
    HARM = "harm"
    SURE = "sure"
    MATTERS = "matters"
    CHECK = "check"
    SUMMARY = "summary"


STEPS: tuple[Step, ...] = tuple(Step)


class View(Enum):
    """The ways to see the same facts."""

    PICTURE = "picture"
    BARS = "bars"
    CHART = "chart"
    TABLE = "table"
    WORDS = "words"


class Palette(Enum):
    """The colour sets; SYSTEM follows what the computer asks for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Gate(Enum):
    """Whether the person wants to see how long people lived."""

    ASKED = "asked"
    OPEN = "open"
    NOT_NOW = "not-now"


class Weight(Enum):
    """How much something matters to the person."""

    NOT_MUCH = "not-much"
    SOMEWHAT = "somewhat"
    A_LOT = "a-lot"


class SourcesSheet(Value, frozen=True):
    """The sheet that says where numbers come from; `facts` are their ids."""

    facts: tuple[str, ...]


class ProgramSheet(Value, frozen=True):
    """The sheet that says who made this, from what, and when."""


class ComfortSheet(Value, frozen=True):
    """The sheet with text sizes and colours."""


class LanguageSheet(Value, frozen=True):
    """The sheet with the languages."""


class LeafletSheet(Value, frozen=True):
    """The sheet with the take-home leaflet: seen, then printed or saved."""


class SilenceSheet(Value, frozen=True):
    """The sheet that says why nothing can be heard."""


Sheet = (
    SourcesSheet
    | ProgramSheet
    | ComfortSheet
    | LanguageSheet
    | LeafletSheet
    | SilenceSheet
)


TEXT_SIZES: tuple[int, ...] = (100, 125, 150, 200)
"""Text sizes in per cent."""


IN_PANEL = "panel/"
"""How the ids of details begin that are unfolded in the clinician's panel."""


class Paper(Enum):
    """The sizes of paper that a leaflet is made for."""

    A4 = "a4"
    LETTER = "letter"


class LeafletWish(Value, frozen=True, kw_only=True):
    """How the leaflet is to be.

    Args:
        paper: What it is printed on.
        large: Whether it is in large print.
        second: The code of a second language beside the first; empty for none.
    """

    paper: Paper = Paper.A4
    large: bool = False
    second: str = ""


class Clinic(Value, frozen=True, kw_only=True):
    """What a clinic says of itself, as it was written; empty where it was not.

    Args:
        name: What it is called.
        telephone: Whom to call.
        fever: The temperature from which to call, in degrees Celsius, such as "37.5".
    """

    name: str = ""
    telephone: str = ""
    fever: str = ""


class ReportKind(Enum):
    """What became of something that was to leave the program."""

    SAVED = "saved"
    COPIED = "copied"
    PRINTED = "printed"
    NOT_SAVED = "not-saved"
    NO_PRINTER = "no-printer"
    NOT_PRINTED = "not-printed"
    NO_LEAFLET = "no-leaflet"
    ENOUGH_PRINTED = "enough-printed"


class Report(Value, frozen=True, kw_only=True):
    """Word of what became of it, until something else is done; `place` is a file."""

    kind: ReportKind
    place: str = ""


class EvidenceFile(Enum):
    """What a part of the evidence can be saved as."""

    CSV = "csv"
    EXCEL = "excel"
    CHART = "chart"


class PatientScreen(Value, frozen=True, kw_only=True):
    """The second window, which is turned to the patient.

    Args:
        covered: Whether nothing is shown on it for now.
        held: What it goes on showing; None while it follows.
    """

    covered: bool = False
    held: State | None = None


class State(Value, frozen=True, kw_only=True):
    """All that is known of a visit; nothing of it is ever written anywhere.

    Args:
        step: The page that is open.
        view: How steps 3 and 4 show their facts.
        outcomes: The outcome chosen on a page, as (page, outcome id) pairs; a page
            without a pair shows its main outcome.
        sections: The part chosen on a page that has parts, as (step, section) pairs.
        text_size: In per cent.
        palette: The colour set.
        about: Answers about the person, as (question id, answer id) pairs.
        gate: Whether the living-longer facts are open.
        ratings: What matters, as (matter id, weight) pairs.
        answers: Check answers, as (check id, answer id) pairs.
        questions: Ids of the questions chosen for the team.
        opened: Ids of details that are unfolded.
        sheet: What lies open over the page, if anything.
        language: The code of the language that is shown.
        home: The code of the language in which a new visit begins.
        order: The series of outcomes in the order that the clinician chose; those
            that are not named follow in the pack's order.
        hidden: The series of outcomes that the clinician left out, for all options.
        clinic: What the clinic says of itself, in this visit.
        home_clinic: What it says of itself in a new one.
        leaflet: How the leaflet is to be.
        report: What became of what was last printed or saved.
        led: Whether a clinician leads the visit, and so has a panel.
        panel: Whether the clinician's panel is open.
        evidence: Whether the clinician's window on the evidence is open.
        part: Which part of the evidence is shown there; empty for the first.
        screen: The patient's own window; None while there is none.
        sound: What is settled about reading aloud.
        aloud: Reading aloud in this visit.
        kiosk: The kiosk that the visit is at; None where there is no kiosk.
        furthest: The last step that a visit to a kiosk reached.
    """

    step: Step = Step.START
    view: View = View.PICTURE
    outcomes: tuple[tuple[str, str], ...] = ()
    sections: tuple[tuple[str, str], ...] = ()
    text_size: int = 100
    palette: Palette = Palette.SYSTEM
    about: tuple[tuple[str, str], ...] = ()
    gate: Gate = Gate.ASKED
    ratings: tuple[tuple[str, Weight], ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    questions: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    sheet: Sheet | None = None
    language: str = "en"
    home: str = "en"
    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    clinic: Clinic = Clinic()
    home_clinic: Clinic = Clinic()
    leaflet: LeafletWish = LeafletWish()
    report: Report | None = None
    led: bool = True
    panel: bool = False
    evidence: bool = False
    part: str = ""
    screen: PatientScreen | None = None
    sound: Sound = Sound()
    aloud: Aloud = Aloud()
    kiosk: Kiosk | None = None
    furthest: Step = Step.START
