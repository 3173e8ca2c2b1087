"""What an evidence pack may say, field by field.

A pack is a folder: `pack.toml` (this module's `PackFile`), `trials/*.toml`
(`TrialFile`), `practical.toml` (`PracticalFile`) and `text/en.toml` (a table of
`TextEntry`). Unknown fields are refused. Numbers that a source printed are kept as
strings, exactly as printed, so that the source's own rounding stays known.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

FORMAT = 1
"""The version of the pack format that this program reads."""

Measure = Literal[
    "proportion",  # share of people with an event, with a count and a denominator
    "survival",  # Kaplan-Meier estimate at a reported time, in per cent
    "median",  # median time to an event, in months
    "hazard-ratio",  # printed relative effect, for the evidence layer only
    "size",  # number of people in a group
    "quantity",  # any other single printed number (days, milligrams, degrees)
    "statement",  # words, as printed
]

Status = Literal["confirmed", "inferred"]

Endpoint = Literal[
    "primary",
    "secondary",
    "exploratory",
    "safety",
    "descriptive",
    "design",
    "practical",
]


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table in which nothing unknown may stand."""


class PrintedInterval(_Strict, frozen=True, kw_only=True):
    """An interval as the source printed it; `level` in per cent (90 or 95)."""

    low: str
    high: str | None = None  # None: printed as not reached
    level: int = 95


class FactEntry(_Strict, frozen=True, kw_only=True):
    """One number or statement, as one source printed it."""

    id: str
    outcome: str
    measure: Measure
    source: str
    arm: str = ""  # an arm id; "" for the whole trial; "a:b" for a compared with b
    as_printed: str = ""  # digits as printed, without the unit
    unit: str = ""  # "%", "months", "people", "days", "mg", "°C", "ratio" ...
    statement: str = ""  # for measure = "statement"
    months: str = ""  # the reported time of a `survival` fact, as printed
    count: int | None = None
    n: int | None = None
    population: str = ""
    interval: PrintedInterval | None = None
    spread: PrintedInterval | None = None  # a range or quartiles
    spread_kind: Literal["", "range", "quartiles"] = ""
    p_value: str = ""
    interaction_p: str = ""  # of a subgroup's ratio against that of the other half
    events: int | None = None
    endpoint: Endpoint = "descriptive"
    locator: str = ""
    status: Status = "confirmed"
    inferred: tuple[str, ...] = ()  # what was worked out: "n", "count", "value"
    confidence: Literal["high", "medium", "low"] = "high"
    superseded_by: str = ""  # the fact used instead; this one is only kept
    note: str = ""


class Arm(_Strict, frozen=True, kw_only=True):
    """A group of people in a trial; `n` is how many were put in it."""

    id: str
    name: str  # text key
    n: int


class TrialFile(_Strict, frozen=True, kw_only=True):
    """`trials/<id>.toml`: one trial and all that was reported of it."""

    id: str
    name: str  # as the trial calls itself, never translated
    arms: tuple[Arm, ...]
    compared: tuple[str, ...]  # arm ids in the fixed order: control first
    about: str  # text key: one line on who took part and what was compared
    median_follow_up: str = ""  # fact id
    open_label: bool = False
    facts: tuple[FactEntry, ...]


class PracticalFile(_Strict, frozen=True, kw_only=True):
    """`practical.toml`: facts on treatments and words that no trial reported."""

    facts: tuple[FactEntry, ...]


class Source(_Strict, frozen=True, kw_only=True):
    """Where something was printed."""

    id: str
    title: str
    checked: dt.date
    url: str = ""
    doi: str = ""


class Author(_Strict, frozen=True, kw_only=True):
    """Who answers for the pack; all fields are text keys except the name."""

    name: str
    role: str  # text key


class Calendar(_Strict, frozen=True, kw_only=True):
    """One line of a treatment's calendar; numbers are fact ids.

    Either days on and off in turn, or single days then every so often; with neither the
    row is empty, so that options can be compared row by row.
    """

    label: str  # text key
    days_on: str = ""
    days_off: str = ""
    days: tuple[str, ...] = ()
    then_every: str = ""  # fact id, in days, after the last of `days`


class Option(_Strict, frozen=True, kw_only=True):
    """A treatment that is compared; all strings are text keys except ids."""

    id: str
    arm: str  # arm id in the main trial
    name: str
    short: str
    what: tuple[str, ...]
    how: tuple[str, ...]
    tests: tuple[str, ...]
    visits: tuple[str, ...]
    calendar: tuple[Calendar, ...] = ()


class OtherOption(_Strict, frozen=True, kw_only=True):
    """A treatment named without numbers: a name, one line, its sources' fact ids."""

    id: str
    name: str
    line: str
    facts: tuple[str, ...]


class Rating(_Strict, frozen=True, kw_only=True):
    """A rated domain of certainty: levels taken off, and why (text key)."""

    down: Literal[0, 1, 2]
    reason: str


class CertaintyEntry(_Strict, frozen=True, kw_only=True):
    """The domains that people rate; imprecision is computed, unless overridden."""

    risk_of_bias: Rating
    inconsistency: Rating
    indirectness: Rating
    publication_bias: Rating
    imprecision_override: Rating | None = None


class Outcome(_Strict, frozen=True, kw_only=True):
    """Something that happened to people, compared between the options.

    `facts` follow the order of the pack's options. Text keys are made from the id:
    `outcome.<id>.<role>`, or from `words` when several outcomes share their words.
    """

    id: str
    page: Literal["help", "harm", "living-longer"]
    kind: Literal["people", "median"]
    facts: tuple[str, ...]
    series: str  # outcomes of one series differ in their time only
    polarity: Literal["good", "bad"]
    words: str  # prefix of its text keys: "outcome.pfs"
    threshold: int | None = None  # smallest difference that matters, people of 100
    threshold_reason: str = ""  # text key
    certainty: CertaintyEntry | None = None
    main: bool = False  # the one that a page opens with
    relative_effect: str = ""  # fact id of the hazard ratio printed for it


class TrialRow(_Strict, frozen=True, kw_only=True):
    """One trial on the page that sets trials beside each other, never ranked.

    `facts` are people at a reported time, control first; empty when the trial did
    not report them, and then `medians` are shown with a sentence that says so.
    `hazard_ratio` is for clinicians alone, and is never turned into people.
    """

    trial: str
    facts: tuple[str, ...] = ()
    medians: tuple[str, ...] = ()
    certainty: CertaintyEntry | None = None
    threshold: int | None = None
    hazard_ratio: str = ""  # fact id


class AcrossTrials(_Strict, frozen=True, kw_only=True):
    """The rows of all trials, in the fixed order, and the words they share."""

    words: str  # prefix of text keys, as in `Outcome.words`
    rows: tuple[TrialRow, ...]
    warning: str  # text key: what the rows cannot tell
    legend: tuple[str, ...]  # text keys naming the two groups of every trial


class Subgroup(_Strict, frozen=True, kw_only=True):
    """What a trial said of a part of its people; for clinicians, and never a number.

    `facts` are one statement, one hazard ratio (of a part alone), or two: of the part
    and of everybody else. The P of their interaction stands in the facts.
    """

    id: str
    trial: str
    factor: str  # text key: by what people were told apart
    facts: tuple[str, ...]
    direction_stated: bool = False  # who would do better was said beforehand
    factors_tested: int | None = None  # None: not reported
    note: str = ""  # text key: what else is to be known of it


class Discrepancy(_Strict, frozen=True, kw_only=True):
    """Where sources disagree: both versions as printed, and which one is used."""

    item: str
    facts: tuple[str, ...]
    version_a: str
    version_b: str
    used: str


class DeclaredException(_Strict, frozen=True, kw_only=True):
    """An integrity finding that is known, accepted and shown; never silent."""

    check: str  # the check's name
    fact: str
    reason: str  # text key, shown wherever the fact is explained


class AboutAnswer(_Strict, frozen=True, kw_only=True):
    """One answer to an about-you question and the caveats that it brings."""

    id: str
    text: str
    caveats: tuple[str, ...] = ()  # text keys


class AboutQuestion(_Strict, frozen=True, kw_only=True):
    """An optional question that chooses caveats and never changes a number."""

    id: str
    text: str
    answers: tuple[AboutAnswer, ...]


class Matter(_Strict, frozen=True, kw_only=True):
    """Something that may matter to a person, and what lines up with it."""

    id: str
    text: str
    outcomes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()  # text keys, when no outcome has figures for it


class Check(_Strict, frozen=True, kw_only=True):
    """A question made from facts, so that it stays true when the pack changes."""

    id: str
    kind: Literal["which-group", "told"]
    question: str  # text key
    outcome: str = ""  # for which-group: the answer is read from its facts
    answers: tuple[str, ...] = ()  # for told: text keys, the right one first
    explain: str = ""  # text key, for told
    step: Literal["situation", "options", "help", "harm", "sure"] = "help"


class TeamQuestion(_Strict, frozen=True, kw_only=True):
    """A question that a person may want to take to the care team."""

    id: str
    text: str


class FeverEntry(_Strict, frozen=True, kw_only=True):
    """From which temperature to call, where the clinic has not said so itself."""

    fact: str
    unless_clinic: tuple[str, ...] = ()  # text keys said only then


class QuestionEntry(_Strict, frozen=True, kw_only=True):
    """What is decided, for whom; every string is a text key."""

    title: str
    decision: tuple[str, ...]
    population: tuple[str, ...]
    not_for: tuple[str, ...]
    intervention: str
    comparator: str
    no_treatment: tuple[str, ...]  # what happens if nothing more is done
    living_with: tuple[str, ...]  # what the choice is like to live with
    timeline: tuple[str, ...]  # points of the timeline picture; the last is "now"


class PackFile(_Strict, frozen=True, kw_only=True):
    """`pack.toml`: the question, the options, the outcomes and who answers for them."""

    format: int
    id: str
    version: str
    evidence_date: dt.date
    review_date: dt.date
    update_policy: str
    funding: str
    conflicts: str
    selection: str  # how the studies were found and chosen
    readability: str
    authors: tuple[Author, ...]
    question: QuestionEntry
    main_trial: str
    trials: tuple[str, ...]  # ids in the fixed order in which they are shown
    across: AcrossTrials
    options: tuple[Option, ...]
    other_options: tuple[OtherOption, ...]
    outcomes: tuple[Outcome, ...]
    sources: tuple[Source, ...]
    subgroups: tuple[Subgroup, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    exceptions: tuple[DeclaredException, ...] = ()
    about: tuple[AboutQuestion, ...] = ()
    matters: tuple[Matter, ...] = ()
    checks: tuple[Check, ...] = ()
    team_questions: tuple[TeamQuestion, ...] = ()
    when_to_call: tuple[str, ...] = ()
    fever: FeverEntry | None = None


class TextEntry(_Strict, frozen=True, kw_only=True):
    """A sentence of the pack: English, without digits.

    `count` names the fact whose number `%Ln` counts; `values` the facts of `%1`,
    `%2` and so on. Sentences of outcomes leave both empty: the program fills them.
    """

    text: str
    one: str = ""  # English for a count of exactly one, wherever `%Ln` stands
    note: str = ""
    count: str = ""
    values: tuple[str, ...] = ()
