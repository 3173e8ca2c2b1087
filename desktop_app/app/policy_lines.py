"""Where in a TOML file each key and value stands, so that an error can name the line.

The library that reads TOML keeps no places. This reads only as much of a text as it
takes to find them, and only one that the library has understood already.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from typing import Final

from desktop_app.evidence.tables import inside
from desktop_app.values import Value

_BLANK: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE: Final = re.compile(r"[ \t]*")
_BARE_KEY: Final = re.compile(r"[A-Za-z0-9_-]+")
_BARE_VALUE: Final = re.compile(r"[^,\]}#\n]*")
_STRINGS: Final = (
    re.compile(r'"""(?:[^\\]|\\.)*?"{3,5}', re.DOTALL),
    re.compile(r"'''.*?'{3,5}", re.DOTALL),
    re.compile(r'"((?:[^"\\\n]|\\.)*)"'),
    re.compile(r"'([^'\n]*)'"),
)
_ESCAPE: Final = re.compile(r"\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")
_ESCAPED: Final = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b"}


class Span(Value, frozen=True):
    """From which character of a text to which a piece of it reaches."""

    start: int
    end: int


class Places(Value, frozen=True, kw_only=True):
    """Where things stand in a text, by the same names as in an error.

    Args:
        text: The text.
        keys: Where each key and each entry of a list begins.
        values: Where each value begins and ends.
        headers: Where the line of each `[table]` begins and ends.
    """

    text: str
    keys: dict[str, int]
    values: dict[str, Span]
    headers: dict[str, Span]

    def line(self, field: str) -> int | None:
        """Return the line of a field, else of what it is in; None if neither is."""
        while field:
            if field in self.keys:
                return self.text.count("\n", 0, self.keys[field]) + 1
            field = _around(field)
        return None


def places_in(text: str) -> Places:
    """Return where things stand in a text; whatever is not understood is left out."""
    found = Places(text=text, keys={}, values={}, headers={})
    reader = _Reader(found)
    with contextlib.suppress(_NotUnderstoodError, RecursionError):
        reader.read()  # as far as it came, it is right
    return found


class _NotUnderstoodError(Exception):
    """The text is not what the library took it for."""


def _around(field: str) -> str:
    """The name of what a field is in."""
    if field.endswith("]"):
        return field.rpartition("[")[0]
    return field.rpartition(".")[0]


class _Reader:
    """Goes through a text from its beginning to its end."""

    def __init__(self, found: Places) -> None:
        self._found = found
        self._text = found.text
        self._at = 0
        self._counted: dict[str, int] = {}

    def read(self) -> None:
        """Go through the whole text."""
        table = ""
        while True:
            self._skip(_BLANK)
            if self._at >= len(self._text):
                return
            if self._sees("["):
                table = self._header()
            else:
                self._pair(table)

    # --- Names ------------------------------------------------------------------------

    def _header(self) -> str:
        """Go past `[table]` or `[[table]]`; return the table's name."""
        start = self._at
        many = self._text.startswith("[[", start)
        self._at += 2 if many else 1
        name = self._named("", whole_lists=True, start=start)
        if many:
            number = self._counted.get(name, 0)
            self._counted[name] = number + 1
            name = f"{name}[{number}]"
            self._found.keys[name] = start
        self._expect("]]" if many else "]")
        ends = self._text.find("\n", self._at)
        end = len(self._text) if ends < 0 else ends + 1
        self._found.keys.setdefault(name, start)
        self._found.headers[name] = Span(start, end)
        return name

    def _pair(self, table: str) -> None:
        """Go past a key, the sign after it, and its value."""
        name = self._named(table, whole_lists=False, start=self._at)
        self._expect("=")
        self._skip(_SPACE)
        self._value(name)

    def _named(self, table: str, *, whole_lists: bool, start: int) -> str:
        """Go past a name with points in it; every part of it begins here."""
        name = table
        while True:
            self._skip(_SPACE)
            name = inside(name, self._key())
            self._found.keys.setdefault(name, start)
            self._skip(_SPACE)
            if not self._sees("."):
                return name
            self._at += 1
            if whole_lists and name in self._counted:  # the last one is meant
                name = f"{name}[{self._counted[name] - 1}]"

    def _key(self) -> str:
        for pattern in _STRINGS[2:]:
            quoted = pattern.match(self._text, self._at)
            if quoted is not None:
                self._at = quoted.end()
                plain = quoted[0].startswith("'")
                return quoted[1] if plain else _ESCAPE.sub(_unescaped, quoted[1])
        return self._skip(_BARE_KEY, needed=True)

    # --- Values -----------------------------------------------------------------------

    def _value(self, name: str) -> None:
        start = self._at
        if self._sees("["):
            self._members("]", lambda number: self._entry(f"{name}[{number}]"))
        elif self._sees("{"):
            self._members("}", lambda _: self._pair(name))
        else:
            self._scalar()
        end = start + len(self._text[start : self._at].rstrip())
        self._found.values[name] = Span(start, end)

    def _entry(self, name: str) -> None:
        self._found.keys[name] = self._at
        self._value(name)

    def _members(self, closing: str, member: Callable[[int], None]) -> None:
        """Go past a list or a table in brackets."""
        self._at += 1
        number = 0
        while True:
            self._skip(_BLANK)
            if self._sees(closing):
                self._at += 1
                return
            member(number)
            number += 1
            self._skip(_BLANK)
            if self._sees(","):
                self._at += 1
            elif not self._sees(closing):
                raise _NotUnderstoodError

    def _scalar(self) -> None:
        for pattern in _STRINGS:
            string = pattern.match(self._text, self._at)
            if string is not None:
                self._at = string.end()
                return
        self._skip(_BARE_VALUE, needed=True)

    # --- Signs ------------------------------------------------------------------------

    def _sees(self, sign: str) -> bool:
        return self._text.startswith(sign, self._at)

    def _expect(self, sign: str) -> None:
        self._skip(_SPACE)
        if not self._sees(sign):
            raise _NotUnderstoodError
        self._at += len(sign)

    def _skip(self, pattern: re.Pattern[str], *, needed: bool = False) -> str:
        found = pattern.match(self._text, self._at)
        if found is None or (needed and not found[0]):
            raise _NotUnderstoodError
        self._at = found.end()
        return found[0]


def _unescaped(found: re.Match[str]) -> str:
    sign = found[1]
    if sign[0] in "uU" and len(sign) > 1:
        return chr(int(sign[1:], 16))
    return _ESCAPED.get(sign, sign)
