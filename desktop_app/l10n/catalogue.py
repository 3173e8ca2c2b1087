"""Compiled catalogues, looked through before Qt is let near them.

Qt follows every place and every length that a catalogue names, past its end too, and
then the program is gone in the middle of a visit. A pack can come from anywhere and be
damaged on its way, so all of them are followed here first; what leads astray is left
out, and its sentences are said in English.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QTranslator

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES = 0x42, 0x69
_KNOWN = {_HASHES, _MESSAGES, 0x88, 0xA7}
"""Parts of a catalogue: these, the rules for plurals and the language. Qt knows two
more, for names of other files and of contexts, which its compiler does not write."""

_END, _TEXTS = 1, {3, 6, 7, 8}
"""In a message: its end; a translation, the sentence, its context and its note."""

_TRANSLATION = 3
_LENGTH = struct.Struct(">I")


class Catalogue(QTranslator):
    """A catalogue that keeps its bytes, which Qt reads from where they are.

    Attributes:
        usable: Whether sentences can be looked up in it.
    """

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._content = content
        self.usable = is_sound(content) and self.load(content)


def loaded(*sources: Path | bytes | None) -> tuple[QTranslator, ...]:
    """Return the catalogues that can be used; a broken one never stops the program."""
    return tuple(
        catalogue
        for source in sources
        if (content := _content(source)) and (catalogue := Catalogue(content)).usable
    )


def is_sound(content: bytes) -> bool:
    """Whether every place and length in a compiled catalogue stays inside of it."""
    if not content.startswith(_MAGIC):
        return False
    try:
        parts = _parts(content)
        return _all_end(parts.get(_HASHES, b""), parts.get(_MESSAGES, b""))
    except (struct.error, IndexError):
        return False


def _content(source: Path | bytes | None) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        return b"" if source is None else source.read_bytes()
    except OSError:
        return b""


def _parts(content: bytes) -> dict[int, bytes]:
    """The parts by their tags.

    Raises:
        IndexError: One is not whole, not known, or there twice.
        struct.error: The last one has no length.
    """
    found: dict[int, bytes] = {}
    at = len(_MAGIC)
    while at < len(content):
        tag = content[at]
        (length,) = _LENGTH.unpack_from(content, at + 1)
        at += 1 + _LENGTH.size
        part = content[at : at + length]
        if not part or len(part) != length or tag not in _KNOWN or tag in found:
            raise IndexError(at)
        found[tag] = part
        at += length
    return found


def _all_end(hashes: bytes, messages: bytes) -> bool:
    """Whether each message begins and ends among the messages.

    No two share a byte: otherwise a small file could take for ever.

    Raises:
        IndexError: A message goes on past the last one.
        struct.error: The same, in the middle of a length.
    """
    if len(hashes) % 8:
        return False
    left = len(messages)
    for _, start in struct.iter_unpack(">II", hashes):
        left -= _length(messages, start)
        if left < 0:
            return False
    return True


def _length(messages: bytes, start: int) -> int:
    """How many bytes a message has.

    Raises:
        IndexError: It does not come to an end, or holds what no message holds.
        struct.error: The same, in the middle of a length.
    """
    at = start
    while (tag := messages[at]) != _END:
        (length,) = _LENGTH.unpack_from(messages, at + 1)
        if tag not in _TEXTS or (tag == _TRANSLATION and length % 2):
            raise IndexError(at)
        at += 1 + _LENGTH.size + length
    return at + 1 - start
