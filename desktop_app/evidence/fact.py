"""The one number behind every view, with all that can be asked about it.

A `Fact` is made once, from what a source printed, and everything that a person sees,
hears or prints takes the `Fact`: the picture, the bar, the table cell, the sentence,
the accessible name, the exported file. So they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING

import msgspec

from desktop_app.values import Value

if TYPE_CHECKING:
    import datetime as dt

    from desktop_app.evidence.certainty import Assessment
    from desktop_app.evidence.people import PeopleDifference, WholePeople
    from desktop_app.evidence.reading import PackFiles
    from desktop_app.evidence.schema import (
        DeclaredException,
        Discrepancy,
        FactEntry,
        PackFile,
        Source,
        TextEntry,
        TrialFile,
    )
    from desktop_app.evidence.statistics.interval import Interval
    from desktop_app.evidence.statistics.landmark_curve import LandmarkCurve


class Method(Enum):
    """How an interval, or a difference, came to be."""

    PRINTED = "printed"
    WILSON = "wilson"
    EXACT_FOR_NONE = "exact-for-none"  # one-sided, where it happened to nobody
    NEWCOMBE = "newcombe"
    MOVER = "mover"
    NUMBERS_AT_RISK = "numbers-at-risk"
    MEDIAN_FOLLOW_UP = "median-follow-up"
    SIZE_ONLY = "size-only"
    NONE = "none"


class Fact(Value, frozen=True, kw_only=True):
    """A number or statement from a source, ready for every view.

    Args:
        entry: What the source printed, untouched.
        trial: The trial's id, or "practical".
        value: The number: a share in [0, 1] for proportions and survival, months for
            medians, else in the source's unit; None for statements.
        interval: The interval that is shown, on the same scale as `value`.
        method: How `interval` came to be.
        people: The whole people that it is drawn as; None where people of a hundred
            make no sense.
        source: Where it was printed.
        follow_up_months: The trial's median follow-up, if reported, as printed.
    """

    entry: FactEntry
    trial: str
    value: float | None
    interval: Interval | None
    method: Method
    people: WholePeople | None
    source: Source
    follow_up_months: str = ""

    @property
    def id(self) -> str:
        """The fact's id in its pack."""
        return self.entry.id


class DifferenceFact(Value, frozen=True, kw_only=True):
    """The difference between two facts: `intervention` minus `control`.

    Args:
        id: Both ids joined: `<intervention id>~<control id>`.
        value: Difference of the shares, in [-1, 1].
        interval: By MOVER from both arms' intervals (Newcombe for counts).
        people: Counted from the people drawn in both pictures, with the range.
        certainty: How sure, when the outcome has been assessed.
    """

    id: str
    intervention: Fact
    control: Fact
    value: float
    interval: Interval
    method: Method
    people: PeopleDifference
    certainty: Assessment | None


class Pack(Value, frozen=True, kw_only=True):
    """An evidence pack that was read, checked and worked out: frozen.

    Args:
        file: `pack.toml` as read.
        trials: Trial files by id, in the pack's order.
        texts: Every sentence by key.
        facts: Every fact by id, superseded ones included.
        differences: By id; for every outcome and trial row, each further option
            against the first.
        exceptions: Declared integrity exceptions by fact id.
        expired_on: The review date if it had passed when the pack was loaded.
        curves: What was reported of a group over time, by trial, arm and outcome.
        files: The files that it was read from.
    """

    file: PackFile
    trials: Mapping[str, TrialFile]
    texts: Mapping[str, TextEntry]
    facts: Mapping[str, Fact]
    differences: Mapping[str, DifferenceFact]
    sources: Mapping[str, Source]
    exceptions: Mapping[str, tuple[DeclaredException, ...]] = msgspec.field(
        default_factory=lambda: MappingProxyType({})
    )
    discrepancies: Mapping[str, tuple[Discrepancy, ...]] = msgspec.field(
        default_factory=lambda: MappingProxyType({})
    )
    expired_on: dt.date | None = None
    curves: Mapping[tuple[str, str, str], LandmarkCurve] = msgspec.field(
        default_factory=lambda: MappingProxyType({})
    )
    files: PackFiles

    @property
    def checksum(self) -> str:
        """SHA-256 of the pack's files, hexadecimal; worked out when asked for."""
        return self.files.checksum

    @property
    def path(self) -> str:
        """The folder or `.evpack` file that it was read from."""
        return self.files.name

    def difference(self, intervention: str, control: str) -> DifferenceFact:
        """Return the difference between two facts by their ids."""
        return self.differences[f"{intervention}~{control}"]
