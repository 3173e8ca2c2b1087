"""The options of a chart, in their fixed order."""

from __future__ import annotations

from desktop_app.scene.pictures import (
    ChartScene,
    CurveChartScene,
    ForestChartScene,
    OptionTag,
)


def options_of(scene: ChartScene) -> list[OptionTag]:
    """Return the options that a chart shows, by their slots."""
    if isinstance(scene, ForestChartScene):
        return []  # a line is a study; which medicine it is of is not coloured in
    if isinstance(scene, CurveChartScene):
        shown = [line.option for line in scene.lines]
    else:
        shown = [mark.option for _, marks in scene.rows for mark in marks]
    found = {option.slot: option for option in shown}
    return [found[slot] for slot in sorted(found)]
