"""What is seen when the program stops and nobody would read why in a terminal."""

from __future__ import annotations

from desktop_app.journey.actions import CloseSheet
from desktop_app.narrative import chrome
from desktop_app.narrative.kiosk import problem
from desktop_app.narrative.message import Message
from desktop_app.scene.blocks import Bullets, Button
from desktop_app.values import Value


class Stopped(Value, frozen=True, kw_only=True):
    """A small window that says why.

    Args:
        title: The title of the window.
        heading: That the program stopped.
        why: The sentence that the command line says, in English.
        parts: What it lists, if it lists something.
        close: What closes the window.
    """

    title: Message
    heading: Message
    why: Message
    parts: Bullets
    close: Button


def stopped(sentence: str) -> Stopped:
    """Return what is seen; a sentence may go on in lines that list what is wrong."""
    first, *others = sentence.splitlines() or [""]
    return Stopped(
        title=chrome.brand(),
        heading=chrome.stopped(),
        why=problem(first),
        parts=Bullets(items=tuple(problem(line.strip()) for line in others)),
        close=Button(text=chrome.close(), action=CloseSheet(), kind="primary"),
    )
