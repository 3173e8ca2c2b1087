"""Frozen descriptions of pictures, ready for a painter that decides nothing.

A picture always carries `name`, the sentence that says what it shows; it is the
picture's accessible name and its alternative text.
"""

from __future__ import annotations

from desktop_app.narrative.message import Message
from desktop_app.values import Value


class OptionTag(Value, frozen=True, kw_only=True):
    """A treatment as it is marked everywhere.

    Args:
        id: The option's id, or a trial arm's.
        name: Its name.
        slot: 0 for the first option, 1 for the second and so on: chooses the colour
            role and the marker's shape, never size, weight or place.
    """

    id: str
    name: Message
    slot: int


class IconArrayScene(Value, frozen=True, kw_only=True):
    """Ten by ten people, `people` of them filled in reading order.

    `of` is a multiple of ten; a small gap follows every five rows and columns.
    """

    people: int
    of: int
    slot: int
    name: Message


class BarScene(Value, frozen=True, kw_only=True):
    """One bar on a track from none to all people, with its range as a thin line."""

    people: int
    of: int
    low: int | None
    high: int | None
    slot: int
    name: Message


class CalendarRowScene(Value, frozen=True, kw_only=True):
    """One line of a calendar: `filled[i]` is whether day i + 1 is a treatment day."""

    label: Message
    filled: tuple[bool, ...]
    mark: str  # "tablet" or "injection"
    name: Message


class CalendarScene(Value, frozen=True, kw_only=True):
    """Days across, one line for each part of a treatment."""

    rows: tuple[CalendarRowScene, ...]
    first_day: Message
    last_day: Message
    slot: int
    name: Message


class TimelineScene(Value, frozen=True, kw_only=True):
    """Points in order, the last of them "now"."""

    points: tuple[Message, ...]
    name: Message


class CurveLine(Value, frozen=True, kw_only=True):
    """One option's line over time.

    Args:
        dots: Reported points (months, people of 100, low, high).
        path: Joining points (months, people of 100) for the dashed line; ends at the
            last report.
        band: (months, low, high) in people of 100.
    """

    option: OptionTag
    dots: tuple[tuple[float, float, float, float], ...]
    path: tuple[tuple[float, float], ...]
    band: tuple[tuple[float, float, float], ...]


class CurveChartScene(Value, frozen=True, kw_only=True):
    """People of a hundred over time; nothing is drawn after the last report."""

    lines: tuple[CurveLine, ...]
    x_label: Message
    y_label: Message
    ticks_months: tuple[float, ...]
    legend: Message
    name: Message


class RangeMark(Value, frozen=True, kw_only=True):
    """A best estimate and its range for one option, in people of 100.

    `label` stands beside the mark where the number drawn would mislead: "None" of a
    small group, or "Fewer than 1" drawn as nobody.
    """

    option: OptionTag
    people: int
    low: int
    high: int
    label: Message | None = None


class RangeChartScene(Value, frozen=True, kw_only=True):
    """Outcomes down, people of a hundred across, a dot and a range for each option."""

    rows: tuple[tuple[Message, tuple[RangeMark, ...]], ...]
    x_label: Message
    legend: Message
    name: Message


class ForestRow(Value, frozen=True, kw_only=True):
    """One line of a forest plot: a study's ratio, or a summary of several.

    Args:
        name: The study, or what the line sums up.
        kind: "study" (a square), "summary" (a diamond), "prediction" (a thin bar) or
            "sensitivity" (a hollow diamond).
        estimate: The ratio; 1 is alike in both groups.
        low: Lower end of its interval.
        high: Upper end of its interval.
        weight: Share of the summary, 0 to 1; 0 for what is no study.
        label: The ratio and its interval in figures.
        note: A line under the name, such as how many people.
    """

    name: Message
    kind: str
    estimate: float
    low: float
    high: float
    weight: float
    label: Message
    note: Message | None = None


class ForestChartScene(Value, frozen=True, kw_only=True):
    """Ratios of several studies on one logarithmic axis; for clinicians alone."""

    rows: tuple[ForestRow, ...]
    ticks: tuple[float, ...]
    x_label: Message
    below_one: Message
    above_one: Message
    legend: Message
    name: Message


ChartScene = CurveChartScene | RangeChartScene | ForestChartScene
Picture = IconArrayScene | BarScene | CalendarScene | TimelineScene | ChartScene
