"""A tagged PDF read as a screen reader does: along its structure."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>")
_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_RANGE = re.compile(
    rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(\[.*?\]|<[0-9A-Fa-f]+>)", re.DOTALL
)

Mark = tuple[Any, int]
"""A page and the number of a piece on it."""

Marked = dict[Mark, str]


@dataclass(frozen=True, slots=True)
class Node:
    """One element of the structure."""

    role: str
    alt: str | None
    lang: str | None
    children: list[Node | str] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """Yield this and all below it, in reading order."""
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.walk()

    def of(self, *roles: str) -> list[Node]:
        """All elements of these roles below this one, in reading order."""
        return [node for node in self.walk() if node.role in roles]

    @property
    def text(self) -> str:
        """All that is read inside it; a picture is read by its alternative text."""
        if self.alt is not None:
            return f" {self.alt} "
        return "".join(
            child if isinstance(child, str) else child.spoken for child in self.children
        )

    @property
    def spoken(self) -> str:
        """Its text, set apart where it is a piece of its own."""
        return self.text if self.role in {"Span", "Lbl"} else f" {self.text} "


def read(made: bytes) -> Node:
    """Return the structure of a PDF.

    Raises:
        AssertionError: There is text that no element of it holds.
    """
    with pikepdf.open(io.BytesIO(made)) as document:
        marked: Marked = {}
        for page in document.pages:
            for mark, text in _Writing(page).said:
                key = page.obj.objgen, mark
                marked[key] = marked.get(key, "") + text
        taken: set[Mark] = set()
        tree = Node("Root", None, str(document.Root.get("/Lang", "")))
        _Structure(marked, taken).fill(tree, document.Root.StructTreeRoot.K, None)
    assert taken >= set(marked), "text that is in no element"
    return tree


@dataclass(frozen=True, slots=True)
class _Structure:
    """The elements, filled with the text that they list."""

    marked: Marked
    taken: set[Mark]

    def fill(self, node: Node, kids: Any, page: Any) -> None:
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if not isinstance(kid, pikepdf.Dictionary):
                self.take(node, (page, int(kid)))
                continue
            own = kid.Pg.objgen if "/Pg" in kid else page
            if kid.get("/Type") == "/MCR":
                self.take(node, (own, int(kid.MCID)))
            elif kid.get("/Type") != "/OBJR":
                child = Node(str(kid.S)[1:], _said(kid, "/Alt"), _said(kid, "/Lang"))
                node.children.append(child)
                self.fill(child, kid.get("/K", pikepdf.Array()), own)

    def take(self, node: Node, mark: Mark) -> None:
        self.taken.add(mark)
        node.children.append(self.marked.get(mark, ""))


def _said(element: pikepdf.Dictionary, key: str) -> str | None:
    return str(element[key]) if key in element else None


@dataclass(frozen=True, slots=True)
class _Opened:
    """A marked piece of a page, as long as it is open."""

    mark: int
    given: bool  # its text is given, whatever letters are shown
    backward: list[str] | None  # letters that are shown last first


class _Writing:
    """The marked text of a page, in the order in which it is written."""

    def __init__(self, page: pikepdf.Page) -> None:
        fonts = page.Resources.get("/Font", pikepdf.Dictionary())
        self._fonts = {name: _letters(font) for name, font in fonts.items()}
        self._letters: dict[int, str] = {}
        self._opened: list[_Opened] = []
        self.said: list[tuple[int, str]] = []
        for instruction in pikepdf.parse_content_stream(page):
            self._take(list(instruction.operands), str(instruction.operator))

    def _take(self, operands: list[Any], operator: str) -> None:
        match operator:
            case "BDC" | "BMC":
                self._open(*operands)
            case "EMC":
                closed = self._opened.pop()
                self._say(closed.backward[::-1] if closed.backward else [])
            case "Tf":
                self._letters = self._fonts[str(operands[0])]
            case "Tj" | "TJ" if not any(one.given for one in self._opened):
                shown = operands[0] if operator == "TJ" else operands
                for piece in shown:
                    if isinstance(piece, pikepdf.String):
                        self._say(_decoded(bytes(piece), self._letters))

    def _open(self, tag: pikepdf.Name, told: Any = None) -> None:
        told = pikepdf.Dictionary() if told is None else told
        if "/ActualText" in told:
            self._say([str(told.ActualText)])
        self._opened.append(
            _Opened(
                mark=int(told.get("/MCID", -1)),
                given="/ActualText" in told,
                backward=[] if tag == "/ReversedChars" else None,
            )
        )

    def _say(self, text: list[str]) -> None:
        """Add to what is said, or to what is said backward once it is complete."""
        for one in reversed(self._opened):
            if one.backward is not None:
                one.backward.extend(text)
                return
            if one.mark >= 0:
                self.said.append((one.mark, "".join(text)))
                return


def _decoded(codes: bytes, letters: dict[int, str]) -> list[str]:
    pairs = zip(codes[::2], codes[1::2], strict=True)
    return [letters[high << 8 | low] for high, low in pairs]


def _letters(font: pikepdf.Object) -> dict[int, str]:
    """What each glyph stands for, as the font's ToUnicode map says."""
    found: dict[int, str] = {}
    for kind, inside in _BLOCK.findall(font.ToUnicode.read_bytes()):
        if kind == b"bfchar":
            values = [_bytes(one) for one in _HEX.findall(inside)]
            for one, text in zip(values[::2], values[1::2], strict=True):
                found[int.from_bytes(one)] = text.decode("utf-16-be")
            continue
        for low, high, target in _RANGE.findall(inside):
            codes = range(int(low, 16), int(high, 16) + 1)
            if target.startswith(b"["):
                texts = [_bytes(one) for one in _HEX.findall(target)]
            else:
                first = _bytes(target[1:-1])
                texts = [
                    (int.from_bytes(first) + place).to_bytes(len(first))
                    for place in range(len(codes))
                ]
            for code, text in zip(codes, texts, strict=True):
                found[code] = text.decode("utf-16-be")
    return found


def _bytes(written: bytes) -> bytes:
    return bytes.fromhex(b"".join(written.split()).decode())
