"""The strip with which a person who listens steers the reading."""

from __future__ import annotations

from desktop_app.narrative.message import Message
from desktop_app.scene.blocks import Button
from desktop_app.values import Value


class ListenBar(Value, frozen=True, kw_only=True):
    """There while pages are read aloud; every button has words.

    Args:
        name: What a screen reader calls it.
        state: Whether it is being read, how fast and how loud, in words.
        buttons: Stop, say again, slower, faster, softer, louder; those that could
            change nothing are left out of `active`.
        active: Which of the buttons can be pressed, in the same order.
    """

    name: Message
    state: Message
    buttons: tuple[Button, ...]
    active: tuple[bool, ...]
