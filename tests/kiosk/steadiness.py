"""Whether a kiosk holds as much after many visits as after few."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence

from desktop_app.values import Value

MOST = 0.02
"""How much more, or less, memory may be resident late than early."""

COUNTED = ("widgets", "objects", "timers", "threads", "python_threads", "files")
"""Of these there may never be more late than there were early."""

Sample = Mapping[str, int]


class Span(Value, frozen=True, kw_only=True):
    """Some visits in a row, counted from one; the last is one of them."""

    first: int
    last: int

    def of(self, after: Sequence[Sample]) -> Sequence[Sample]:
        """Return what was there after each of them."""
        found = after[self.first - 1 : self.last]
        if len(found) != self.last - self.first + 1:
            raise ValueError(f"there were only {len(after)} visits")
        return found


EARLY, LATE = Span(first=101, last=200), Span(first=901, last=1000)
"""The second hundred of a thousand visits, and the last."""


def middle(after: Sequence[Sample], span: Span, what: str = "memory") -> float:
    """Return the median of something over some visits."""
    return statistics.median(one[what] for one in span.of(after))


def complaints(
    after: Sequence[Sample], early: Span = EARLY, late: Span = LATE
) -> list[str]:
    """Say what is left over; nothing where all is as it should be."""
    said = []
    before, now = middle(after, early), middle(after, late)
    if abs(now / before - 1) > MOST:
        said.append(
            f"{now / 2**20:.1f} MB are resident after visits {late.first} to "
            f"{late.last}, {before / 2**20:.1f} MB after {early.first} to {early.last}"
        )
    for what in COUNTED:
        most = max(one[what] for one in early.of(after))
        there = max(one[what] for one in late.of(after))
        if there > most:
            said.append(f"{there} {what} late, {most} early")
    return said


def grown(
    before: Mapping[str, int], now: Mapping[str, int], visits: int
) -> dict[str, int]:
    """Return the kinds of objects of which every second visit leaves one, or more."""
    more = {kind: count - before.get(kind, 0) for kind, count in now.items()}
    return {kind: many for kind, many in more.items() if 2 * many >= visits}
