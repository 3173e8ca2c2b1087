"""What stands under a chart that is saved: what it shows, and whence that is."""

from __future__ import annotations

from desktop_app.narrative.message import Message
from desktop_app.values import Value


class Foot(Value, frozen=True, kw_only=True):
    """Words under a chart.

    Args:
        caption: What the chart shows.
        citation: Where its figures were printed, each on lines of its own.
    """

    caption: tuple[Message, ...] = ()
    citation: tuple[Message, ...] = ()


NONE = Foot()
