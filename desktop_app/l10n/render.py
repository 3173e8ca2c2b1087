"""Messages made into text in one language: translated, counted, filled in.

A sentence is looked up in the language's catalogues and falls back to English on its
own, so half a translation still speaks. Numbers follow the language's digits. In
right-to-left languages every inserted value is isolated, so that it cannot turn the
words around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, QTranslator

from desktop_app.errors import MissingFileError
from desktop_app.l10n.catalogue import loaded
from desktop_app.narrative.message import Day, Filling, Message, Number, Verbatim
from desktop_app.resources import translation

_PLACE = re.compile(r"%(Ln|[1-9])")
_EQUALS = "\u00a0=\u00a0"
"""A sign and its number stay on one line, as in "n = 62"."""

_WEEKDAY = re.compile(r"dddd[,،]?\s*")
_ISOLATE, _POP = "\u2068", "\u2069"
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u2066", "\u2067"
_UNSEEN = dict.fromkeys(
    (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
)
"""Marks, embeddings and isolates: they steer the eye and mean nothing to the ear."""
_MINUS = "\u2212"  # a hyphen is too short beside figures


class BadSentenceError(Exception):
    """A sentence and its values do not fit: a mistake in the program or the pack."""


class Speaker:
    """Turns messages into text in one language.

    Args:
        language: The language's code, such as "en".
        pack_catalogues: Compiled catalogues of packs, looked up after the program's:
            each as a file or as its bytes.
    """

    def __init__(
        self, language: str, pack_catalogues: Iterable[Path | bytes] = ()
    ) -> None:
        self.language = language
        self._english = _plain(QLocale("en_GB"))
        self._locale = self._english if language == "en" else _plain(QLocale(language))
        self.right_to_left = (
            self._locale.textDirection() is Qt.LayoutDirection.RightToLeft
        )
        self.script = QLocale.scriptToCode(self._locale.script()) or "Latn"
        self.region = QLocale.territoryToCode(self._locale.territory())
        self.complete = True  # until a sentence is found to be missing
        self._of_source = language == "en"
        self._catalogues = loaded(_program_catalogue(language), *pack_catalogues)
        self._fallback = (
            self._catalogues if language == "en" else loaded(_program_catalogue("en"))
        )
        self._said: dict[Message, str] = {}
        self._in_english: set[Message] = set()

    def spoken(self, message: Message) -> str:
        """Return the text of a message for the ear: without marks of direction."""
        return unmarked(self.render(message))

    def number(self, value: float) -> str:
        """Return a number in the figures of the language, with the decimals it has."""
        decimals = len(f"{value:g}".partition(".")[2])
        return self._locale.toString(float(value), "f", decimals)

    def render(self, message: Message) -> str:
        """Return the text of a message.

        Raises:
            BadSentenceError: A placeholder has no value, or a value no placeholder.
        """
        known = self._said.get(message)
        if known is None:
            known = self._said[message] = self._rendered(message)
        return known

    def forget(self) -> None:
        """Drop all that has been rendered."""
        self._said.clear()
        self._in_english.clear()

    def _rendered(self, message: Message) -> str:
        count = -1 if message.count is None else int(message.count.value)
        if ("%Ln" in message.source) is (message.count is None):
            raise BadSentenceError(f"{message.source!r}: %Ln and a count go together")
        translated = _looked_up(self._catalogues, message, count)
        if translated:
            try:
                return self._filled(translated, message, self._locale)
            except BadSentenceError:
                # Better one English sentence than none: the check of the catalogues
                # complains of it, and a visit goes on.
                if self._of_source:
                    raise
        if not self._of_source:
            self.complete = False
            self._in_english.add(message)
        english = _looked_up(self._fallback, message, count)
        if not english and count == 1 and message.one:
            english = message.one
        return self._filled(english or message.source, message, self._english)

    def _filled(self, template: str, message: Message, locale: QLocale) -> str:
        """Put every value in its place, all at once: no value is read again."""
        filled: set[str] = set()

        def fill(place: re.Match[str]) -> str:
            name = place.group(1)
            filled.add(name)
            return self._isolated(_value_at(message, name), locale)

        text = _PLACE.sub(fill, template.replace(" = ", _EQUALS))
        # A form for "exactly one" may say it in words and leave the number out.
        expected = {str(place + 1) for place in range(len(message.values))}
        if not expected <= filled:
            missing = ", ".join(sorted(expected - filled))
            raise BadSentenceError(f"{message.source!r} leaves out value {missing}")
        return text

    def _value(self, value: Filling, locale: QLocale) -> str:
        match value:
            case Number():
                written = locale.toString(float(value.value), "f", value.decimals)
                return written.replace("-", _MINUS)
            case Day(day=day):
                shown = QDate(day.year, day.month, day.day)
                return locale.toString(shown, _without_weekday(locale))
            case Verbatim(text=text):
                return text
            case Message():
                return self.render(value)

    def _isolated(self, value: Filling, locale: QLocale) -> str:
        """A value that cannot turn the words around it.

        The direction of words that are not ours is that of their first letter. Our own
        sentences name theirs: one that begins with a value has no first letter outside
        an isolate, and would count as English.
        """
        text = self._value(value, locale)
        if not self.right_to_left:
            return text
        mark = _ISOLATE
        if isinstance(value, Message):
            english = value in self._in_english
            mark = _LEFT_TO_RIGHT if english else _RIGHT_TO_LEFT
        return f"{mark}{text}{_POP}"


def unmarked(text: str) -> str:
    """Return a text without what steers its direction, to be heard or compared."""
    return text.translate(_UNSEEN)


def _plain(locale: QLocale) -> QLocale:
    """Without group separators: no number here is long enough to need them."""
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale


def _without_weekday(locale: QLocale) -> str:
    """The language's long way to write a date, less the name of the day."""
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    return _WEEKDAY.sub("", long)


def _value_at(message: Message, name: str) -> Filling:
    if name == "Ln":
        if message.count is None:
            raise BadSentenceError(f"{message.source!r} counts without a number")
        return message.count
    place = int(name) - 1
    if place >= len(message.values):
        raise BadSentenceError(f"{message.source!r} has no value for %{name}")
    return message.values[place]


def _looked_up(
    catalogues: tuple[QTranslator, ...], message: Message, count: int
) -> str:
    for catalogue in catalogues:
        found = catalogue.translate(
            message.context, message.source, message.note or None, count
        )
        if found:
            return found
    return ""


def _program_catalogue(language: str) -> Path | None:
    try:
        return translation(f"evenhand_{language}.qm")
    except MissingFileError:
        return None
