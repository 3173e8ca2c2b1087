"""Lengths that drawing a chart and recommending its height share."""

from __future__ import annotations

import unicodedata

EDGE = 4.0
"""Between the chart and its edge; does not grow with the text."""
MARK = 16.0
"""The size of an option's mark beside its name."""
MARK_GAP = 10.0
"""Between an option's mark and its name."""
OPTION_GAP = 34.0
"""Between options on one line."""
DOT = 15.0
"""The size of a mark on a chart."""
LINE = 1.3
"""The height of a line of writing, of its size."""
HIGH_LINE = 1.55
"""The same for scripts whose letters reach farther up and down, such as Arabic."""
GOOD_PLOT = 240.0
"""A comfortable height between nobody and everybody, for two options."""
LANE = 1.3
"""The height of an option's mark and range, of the height of its number's line."""
ROW_AIR = 8.0
"""The least air between outcomes."""
GOOD_AIR = 18.0
"""Comfortable air between outcomes."""
NAMES = 0.36
"""How much of the width outcomes' names take when they stand beside their marks."""
FOREST_AIR = 16.0
"""Comfortable air between the lines of a forest plot."""
FOREST_NAMES = 0.28
"""How much of the width studies' names take when they stand beside their marks."""
HALF_FIGURES = 0.45
"""The most of a narrow width that a forest plot's figures take beside the names."""
LARGEST = 1.6
"""The size of the heaviest study's square, of a mark's size."""
FOREST_GAP = 18.0
"""Between the axis of a forest plot and the names or figures beside it."""
FOOT_AIR = 12.0
"""Over and under the words under a chart that is saved."""
SIDES_AIR = 10.0
"""On each side of the line where both groups are alike, below the axis."""

_NARROW = 640.0


def line_for(words: str) -> float:
    """Return the height of a line for the script of some words.

    >>> line_for("Months"), line_for("الأشهر")
    (1.3, 1.55)
    """
    high = any(unicodedata.bidirectional(sign) == "AL" for sign in words)
    return HIGH_LINE if high else LINE


def names_above(width: float, grown: float) -> bool:
    """Whether outcomes' names stand above their marks, for there is no room beside.

    Args:
        width: The chart's, without its edges.
        grown: How many times larger than at 100 % the writing is.
    """
    return width < _NARROW * grown


def least_plot(options: int) -> float:
    """The least height between nobody and everybody: more options need more."""
    return 30.0 + 40.0 * max(options, 2)
