"""Arabic in a PDF put into the order in which it is read.

The typesetter numbers the pieces of a line as they stand on paper, from left to right,
and each element of the document's structure lists its pieces by these numbers. A screen
reader follows the list, so a line that runs from right to left would be read word by
word from its end. Here each list is put in order. Nothing is added or taken away: the
file keeps its length, and every place in it.

This knows the files of this typesetter and no others. What it does not find it leaves
as it is.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

_REFERENCES = re.compile(rb"xref\n0 (\d+)\n")
_STREAM = re.compile(rb"<<[^\n]*?/Length (\d+)[^\n]*>>\nstream\n")
_PAGE = re.compile(rb"<</Type/Page/Resources (\d+) 0 R[^\n]*/Contents (\d+) 0 R")
_FONT = re.compile(rb"/(f\d+) (\d+) 0 R")
_LETTERS = re.compile(rb"<</Type/Font/[^\n]*/ToUnicode (\d+) 0 R")
_SPACE = re.compile(rb"<([0-9A-F]{4})> <0020>")
_LIST = re.compile(
    rb"<</Type/StructElem/[^\n]*?/K\[([^\n\]]+)\](?:/Pg (\d+) 0 R)?[^\n]*>>\n"
)
_ENTRY = re.compile(rb"<<[^<>]*>>|\d+ 0 R|\d+")
_ELSEWHERE = re.compile(rb"(?=.*/Pg (\d+) 0 R)(?=.*/MCID (\d+))")
_PIECE = re.compile(
    rb"/Span<</MCID (\d+)>>BDC\nq 1 0 0 -1 ([-.\d]+) ([-.\d]+) cm(.*?)\nQ\nEMC",
    re.DOTALL,
)

_SINGLE = re.compile(rb"/(f\d+) [-.\d]+ Tf.*?\((.*?)\)Tj", re.DOTALL)
_ESCAPED = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
_CONTROLS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}

_SAME_LINE = 4.0
"""How far a piece may stand above another of its line, in points."""


class Piece(NamedTuple):
    """A piece of writing, and where it stands on its page.

    Attributes:
        x: From the left.
        y: From below.
        backward: Whether its letters run from right to left.
        forward: Whether they run from left to right. A single letter does neither.
        blank: Whether it is a space. One at the end of a line has no width, and stands
            where the last word ends.
    """

    x: float
    y: float
    backward: bool
    forward: bool
    blank: bool


Pieces = dict[tuple[int, int], Piece]
"""By the page's object and the piece's number on it."""


def in_reading_order(made: bytes) -> bytes:
    """Return a PDF whose lines from right to left are listed as they are read."""
    places = _places(made)
    pieces: Pieces = {}
    for number, place in places.items():
        page = _PAGE.match(made, place)
        if page is not None:
            spaces = _spaces(made, places, int(page[1]))
            written = _inflated(made, places[int(page[2])])
            pieces |= {(number, mark): one for mark, one in _pieces(written, spaces)}
    ordered = bytearray(made)
    for place in places.values():
        listed = _LIST.match(made, place)
        if listed is not None:
            ordered[listed.start(1) : listed.end(1)] = _ordered(listed, pieces)
    return bytes(ordered)


def _places(made: bytes) -> dict[int, int]:
    """Where each object begins."""
    table = _REFERENCES.search(made, made.rindex(b"\nxref\n"))
    if table is None:
        return {}
    found = {}
    for number in range(int(table[1])):
        entry = made[table.end() + 20 * number : table.end() + 20 * (number + 1)]
        if entry[17:18] == b"n":
            found[number] = int(entry[:10]) + len(b"%d 0 obj\n" % number)
    return found


def _inflated(made: bytes, place: int) -> bytes:
    stream = _STREAM.match(made, place)
    if stream is None:
        return b""
    packed = made[stream.end() : stream.end() + int(stream[1])]
    return zlib.decompress(packed) if b"/FlateDecode" in stream[0] else packed


def _spaces(made: bytes, places: dict[int, int], resources: int) -> set[bytes]:
    """The space of each font, as it is written: the font's name, then the code."""
    end = made.index(b"endobj", places[resources])
    found = set()
    for name, font in _FONT.findall(made[places[resources] : end]):
        letters = _LETTERS.match(made, places[int(font)])
        if letters is not None:
            for code in _SPACE.findall(_inflated(made, places[int(letters[1])])):
                found.add(name + bytes.fromhex(code.decode()))
    return found


def _pieces(page: bytes, spaces: set[bytes]) -> Iterator[tuple[int, Piece]]:
    for mark, x, y, inside in _PIECE.findall(page):
        backward = b"/ReversedChars" in inside
        several = b"]TJ" in inside
        single = None if several else _SINGLE.search(inside)
        yield (
            int(mark),
            Piece(
                x=float(x),
                y=float(y),
                backward=backward,
                forward=several and not backward,
                blank=single is not None
                and single[1] + _ESCAPED.sub(_plain, single[2]) in spaces,
            ),
        )


def _plain(escaped: re.Match[bytes]) -> bytes:
    sign = escaped[1]
    return bytes((int(sign, 8),)) if len(sign) == 3 else _CONTROLS.get(sign, sign)


def _ordered(listed: re.Match[bytes], pieces: Pieces) -> bytes:
    """An element's list; other elements that are in it stay where they are."""
    page = int(listed[2] or 0)
    ordered: list[bytes] = []
    run: list[tuple[Piece, bytes]] = []
    for entry in _ENTRY.findall(listed[1]):
        piece = pieces.get(_key(entry, page))
        if piece is not None:
            run.append((piece, entry))
            continue
        ordered += (*_as_read(run), entry)
        run = []
    ordered += _as_read(run)
    # Nothing stands between two of them where one is in brackets.
    joined = b" ".join(ordered).replace(b" <<", b"<<").replace(b">> ", b">>")
    return joined if len(joined) == len(listed[1]) else listed[1]


def _key(entry: bytes, page: int) -> tuple[int, int]:
    if entry.isdigit():
        return page, int(entry)
    elsewhere = _ELSEWHERE.match(entry)
    return (0, -1) if elsewhere is None else (int(elsewhere[1]), int(elsewhere[2]))


def _as_read(run: list[tuple[Piece, bytes]]) -> Iterator[bytes]:
    """Yield the entries line by line; without Arabic, as they were."""
    if not any(piece.backward for piece, _ in run):
        yield from (entry for _, entry in run)
        return
    for line in _lines(run):
        line.sort(key=lambda pair: (pair[0].x, not pair[0].blank))
        line.reverse()
        for forward, group in groupby(line, key=lambda pair: pair[0].forward):
            pairs = list(group)
            yield from (entry for _, entry in (reversed(pairs) if forward else pairs))


def _lines(run: list[tuple[Piece, bytes]]) -> Iterator[list[tuple[Piece, bytes]]]:
    line: list[tuple[Piece, bytes]] = []
    for pair in run:
        if line and abs(pair[0].y - line[0][0].y) > _SAME_LINE:
            yield line
            line = []
        line.append(pair)
    if line:
        yield line
