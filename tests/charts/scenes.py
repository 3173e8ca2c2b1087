"""Charts with numbers as a study would report them."""

from __future__ import annotations

import itertools

from desktop_app.narrative.message import Message
from desktop_app.scene.pictures import (
    ChartScene,
    CurveChartScene,
    CurveLine,
    ForestChartScene,
    ForestRow,
    OptionTag,
    RangeChartScene,
    RangeMark,
)

Dot = tuple[float, float, float, float]

_PIECES = 12


def words(text: str) -> Message:
    return Message(context="pages", source=text)


def say(message: Message) -> str:
    return message.source


TAGS = tuple(
    OptionTag(id=f"option-{slot}", name=words(name), slot=slot)
    for slot, name in enumerate(
        (
            "Hormone treatment alone",
            "Hormone treatment + palbociclib again",
            "Another hormone treatment",
            "Chemotherapy",
        )
    )
)


def _between(before: Dot, after: Dot, share: float) -> Dot:
    straight = [a + (b - a) * share for a, b in zip(before, after, strict=True)]
    falling = [
        a * (b / a) ** share if a and b else even
        for a, b, even in zip(before, after, straight, strict=True)
    ]
    return (straight[0], falling[1], falling[2], falling[3])


def line(slot: int, *dots: Dot, start: bool = False) -> CurveLine:
    known = [(0.0, 100.0, 100.0, 100.0), *dots]
    points = [
        _between(before, after, piece / _PIECES)
        for before, after in itertools.pairwise(known)
        for piece in range(_PIECES)
    ]
    points.append(known[-1])
    return CurveLine(
        option=TAGS[slot],
        dots=tuple(known) if start else dots,
        path=tuple((months, people) for months, people, _, _ in points),
        band=tuple((months, low, high) for months, _, low, high in points),
    )


def curves(*lines: CurveLine) -> CurveChartScene:
    times = {dot[0] for each in lines for dot in each.dots} | {0.0}
    return CurveChartScene(
        lines=lines,
        x_label=words("Months since the start of the study treatment"),
        y_label=words("People out of 100"),
        ticks_months=tuple(sorted(times)),
        legend=words(
            "Dots are what the study reported. Dashed lines only join the dots. "
            "The pale band is the range. Nothing was reported later."
        ),
        name=words("Chart. How many people’s cancer had not grown?"),
    )


TWO = curves(
    line(0, (6, 29, 17, 42), (12, 12, 4, 25)),
    line(1, (6, 42, 32, 51), (12, 12, 6, 21)),
)
MET_EARLY = curves(
    line(0, (6, 42, 31, 53), (12, 21, 12, 32)),
    line(1, (6, 42, 32, 51), (12, 14, 6, 23)),
)
EVERYONE = curves(
    line(0, (6, 80, 70, 88), (12, 61, 50, 72), start=True),
    line(1, (6, 80, 71, 87), (12, 60, 52, 70), start=True),
)
FOUR = curves(
    line(0, (3, 71, 60, 80), (6, 40, 30, 52), (12, 12, 4, 25), (24, 5, 1, 12)),
    line(1, (3, 70, 62, 79), (6, 42, 32, 51), (12, 12, 6, 21), (24, 5, 2, 9)),
    line(2, (3, 70, 61, 81), (6, 38, 27, 49), (12, 14, 8, 24), (24, 4, 1, 10)),
    line(3, (3, 84, 77, 91), (6, 60, 50, 69), (12, 30, 21, 41), (24, 0, 0, 4)),
)


def mark(slot: int, people: int, low: int, high: int) -> RangeMark:
    return RangeMark(option=TAGS[slot], people=people, low=low, high=high)


RANGES = RangeChartScene(
    rows=(
        (
            words("Cancer had not grown after 6 months"),
            (mark(0, 29, 17, 42), mark(1, 42, 32, 51)),
        ),
        (words("Very tired"), (mark(0, 22, 13, 35), mark(1, 38, 29, 47))),
        (
            words("A serious infection with few white blood cells"),
            (mark(0, 0, 0, 4), mark(1, 2, 0, 6)),
        ),
        (
            words("Still alive after 12 months"),
            (mark(0, 100, 96, 100), mark(1, 97, 90, 100)),
        ),
    ),
    x_label=words("People out of 100"),
    legend=words("The mark is the best estimate. The line is the range."),
    name=words("Chart. Several outcomes."),
)


def ratio(
    name: str,
    kind: str,
    ratios: tuple[float, float, float],
    *,
    weight: float = 0.0,
    note: str = "",
) -> ForestRow:
    estimate, low, high = ratios
    return ForestRow(
        name=words(name),
        kind=kind,
        estimate=estimate,
        low=low,
        high=high,
        weight=weight,
        label=words(f"{estimate:.2f} ({low:.2f} to {high:.2f})"),
        note=words(note) if note else None,
    )


FOREST = ForestChartScene(
    rows=(
        ratio(
            "PACE",
            "study",
            (1.11, 0.74, 1.66),
            weight=0.2,
            note="fulvestrant, with palbociclib",
        ),
        ratio(
            "MAINTAIN",
            "study",
            (0.57, 0.39, 0.85),
            weight=0.21,
            note="119 people, ribociclib",
        ),
        ratio(
            "PALMIRA",
            "study",
            (0.84, 0.66, 1.07),
            weight=0.28,
            note="198 people, palbociclib",
        ),
        ratio(
            "postMONARCH", "study", (0.73, 0.57, 0.95), weight=0.31, note="368 people"
        ),
        ratio("All four together", "summary", (0.79, 0.54, 1.15)),
        ratio("Without MAINTAIN", "sensitivity", (0.85, 0.5, 1.44)),
        ratio("A further study like these", "prediction", (0.79, 0.31, 2.02)),
    ),
    ticks=(0.25, 0.5, 1.0, 2.0),
    x_label=words("Hazard ratio, with its interval at 95 %"),
    below_one=words("The cancer grew less often with the inhibitor"),
    above_one=words("The cancer grew more often with the inhibitor"),
    legend=words(
        "Squares are studies, as large as their weight. These studies tried different "
        "medicines in different people: they cannot say which medicine is better."
    ),
    name=words("Chart. Four studies and what they show together."),
)
ALL: dict[str, ChartScene] = {
    "two": TWO,
    "met-early": MET_EARLY,
    "everyone": EVERYONE,
    "four": FOUR,
    "ranges": RANGES,
    "forest": FOREST,
}
