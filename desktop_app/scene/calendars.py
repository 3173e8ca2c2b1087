"""A treatment's calendar, drawn from the days that its facts state."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.schema import Calendar, Option
from desktop_app.narrative import pages, words
from desktop_app.narrative.constants import DECLARED
from desktop_app.scene import parts
from desktop_app.scene.pictures import CalendarRowScene, CalendarScene, OptionTag


def calendar_of(pack: Pack, option: Option, tag: OptionTag) -> CalendarScene:
    """Return the calendar of an option, long enough for the longest of all options.

    All options get the same number of days, so that they can be compared by eye.
    """
    days = max(
        _length(pack, line) for other in pack.file.options for line in other.calendar
    )
    days = min(length for length in DECLARED["last-day"] if length >= days)
    rows = tuple(_row(pack, line, days) for line in option.calendar)
    return CalendarScene(
        rows=rows,
        first_day=pages.first_day(),
        last_day=pages.last_day(days),
        slot=tag.slot,
        name=parts.listed((tag.name, *(row.name for row in rows))),
    )


def _length(pack: Pack, line: Calendar) -> int:
    if line.days:
        return max(_days(pack, day) for day in line.days)
    if not line.days_on:
        return 0
    return _days(pack, line.days_on) + (
        _days(pack, line.days_off) if line.days_off else 0
    )


def _row(pack: Pack, line: Calendar, days: int) -> CalendarRowScene:
    if line.days:
        filled = _single_days(pack, line, days)
    elif not line.days_on:
        filled = (False,) * days
    else:
        on = _days(pack, line.days_on)
        round_ = on + (_days(pack, line.days_off) if line.days_off else 0)
        filled = tuple(day % round_ < on for day in range(days))
    label = words.text(pack, line.label)
    return CalendarRowScene(
        label=label,
        filled=filled,
        mark="injection" if line.days else "tablet",
        name=label,
    )


def _single_days(pack: Pack, line: Calendar, days: int) -> tuple[bool, ...]:
    wanted = {_days(pack, day) for day in line.days}
    if line.then_every:
        every, last = _days(pack, line.then_every), max(wanted)
        wanted |= set(range(last + every, days + 1, every))
    return tuple(day in wanted for day in range(1, days + 1))


def _days(pack: Pack, fact: str) -> int:
    return int(float(pack.facts[fact].entry.as_printed))
