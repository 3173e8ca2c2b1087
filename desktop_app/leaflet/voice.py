"""What a leaflet asks of a voice; the speakers of `l10n` have all of it."""

from __future__ import annotations

from typing import Protocol

from desktop_app.narrative.message import Message


class LeafletVoice(Protocol):
    """Says everything in one language."""

    @property
    def language(self) -> str:
        """The language's code, such as "de" or "zh_CN"."""

    @property
    def region(self) -> str:
        """The code of the region whose words these are, such as "CN"; may be empty."""

    @property
    def right_to_left(self) -> bool:
        """Whether it is read from right to left."""

    @property
    def script(self) -> str:
        """The name of its script among the theme's typefaces."""

    def render(self, message: Message) -> str:
        """Return a message for the eye."""

    def spoken(self, message: Message) -> str:
        """Return a message for the ear."""

    def number(self, value: float) -> str:
        """Return a number in the language's figures."""
