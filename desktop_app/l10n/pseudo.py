"""Two languages that nobody speaks, to see what real ones would break.

`en_XA` is English with accents, about two fifths longer and between brackets: what
stands there without them never went through a catalogue, and what is cut will be cut
in German. `ar_XB` is English written from right to left, with the figures of Arabic:
what stands on the wrong side there does so in Arabic, and one need not read Arabic to
see it.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, Qt
from typing_extensions import override

from desktop_app.l10n.render import Speaker
from desktop_app.narrative.message import Message

STRETCHED = "en_XA"
MIRRORED = "ar_XB"
PSEUDO = (STRETCHED, MIRRORED)

_ACCENTED = str.maketrans(
    "AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz",
    "ÅåÇçÐðÉéĞğĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž",
)
_PLACE = re.compile(r"(%(?:Ln|[1-9]))")
_WORD = re.compile(r"[A-Za-z’]+")
_OVERRIDE, _END = "\u202e", "\u202c"
_LONGER = 0.4


class PseudoSpeaker(Speaker):
    """Says English sentences in a way that shows what has been forgotten."""

    def __init__(self, language: str) -> None:
        super().__init__("en")
        self.language = language
        self._mirrored = language == MIRRORED
        if self._mirrored:
            arabic = QLocale("ar")
            arabic.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
            self._english = self._locale = arabic
            direction = arabic.textDirection()
            self.right_to_left = direction is Qt.LayoutDirection.RightToLeft

    @override
    def _filled(self, template: str, message: Message, locale: QLocale) -> str:
        change = _turned if self._mirrored else _stretched
        return super()._filled(change(template), message, locale)


def _stretched(template: str) -> str:
    """Accents, brackets and a tail of words; nothing to translate stays alone."""
    words = "".join(
        part if _PLACE.fullmatch(part) else part.translate(_ACCENTED)
        for part in _PLACE.split(template)
    )
    letters = sum(map(len, _WORD.findall(_PLACE.sub("", template))))
    if not letters:
        return words
    longer = max(1, round(letters * _LONGER / 6))
    return f"[{words}{' łőñğéŕ' * longer}]"


def _turned(template: str) -> str:
    """Every word from right to left; values and the order of words are left alone."""
    return "".join(
        part if _PLACE.fullmatch(part) else _WORD.sub(rf"{_OVERRIDE}\g<0>{_END}", part)
        for part in _PLACE.split(template)
    )
