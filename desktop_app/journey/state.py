"""The whole visit as one frozen value."""

from __future__ import annotations

from enum import Enum

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


Sheet = SourcesSheet | ProgramSheet | ComfortSheet | LanguageSheet


TEXT_SIZES: tuple[int, ...] = (100, 125, 150, 200)
"""Text sizes in per cent."""


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
