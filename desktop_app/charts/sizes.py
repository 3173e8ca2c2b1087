"""Lengths that drawing a chart and recommending its height share."""

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
LEAST_PLOT = 110.0
"""The least height of what lies between nobody and everybody."""
GOOD_PLOT = 240.0
"""A comfortable height for it."""
LANE = 1.2
"""The height of an option's mark and range, of the height of its number's line."""
ROW_AIR = 8.0
"""The least air between outcomes."""
GOOD_AIR = 18.0
"""Comfortable air between outcomes."""
