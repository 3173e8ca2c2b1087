"""A tagged PDF read as a screen reader does: along its structure, in its own letters."""

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

Marked = dict[tuple[int, int], str]
"""Text by page and mark."""


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
        AssertionError: It is not tagged, or has text that no element holds.
    """
    with pikepdf.open(io.BytesIO(made)) as document:
        marked: Marked = {}
        numbers = {}
        for number, page in enumerate(document.pages):
            numbers[page.obj.objgen] = number
            for mark, text in _marks(page):
                marked[number, mark] = marked.get((number, mark), "") + text
        taken: set[tuple[int, int]] = set()
        root = document.Root.StructTreeRoot
        tree = Node("Root", None, str(document.Root.get("/Lang", "")))
        _fill(tree, root.K, None, numbers, marked, taken)
    assert taken >= set(marked), "text that is in no element"
    return tree


def _fill(
    node: Node,
    kids: Any,
    page: int | None,
    numbers: dict[Any, int],
    marked: Marked,
    taken: set[tuple[int, int]],
) -> None:
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary):
            own = numbers[kid.Pg.objgen] if "/Pg" in kid else page
            if kid.get("/Type") == "/MCR":
                _take(node, own, int(kid.MCID), marked, taken)
                continue
            if kid.get("/Type") == "/OBJR":
                continue
            alt, lang = kid.get("/Alt"), kid.get("/Lang")
            child = Node(
                str(kid.S)[1:],
                None if alt is None else str(alt),
                None if lang is None else str(lang),
            )
            node.children.append(child)
            if "/ActualText" in kid:
                child.children.append(str(kid.ActualText))
            elif "/K" in kid:
                _fill(child, kid.K, own, numbers, marked, taken)
        else:
            _take(node, page, int(kid), marked, taken)


def _take(
    node: Node,
    page: int | None,
    mark: int,
    marked: Marked,
    taken: set[tuple[int, int]],
) -> None:
    assert page is not None
    taken.add((page, mark))
    node.children.append(marked.get((page, mark), ""))


def _marks(page: pikepdf.Page) -> Iterator[tuple[int, str]]:
    """Yield the marked text of a page, in the order in which it is written."""
    fonts = {
        name: _letters(font) for name, font in page.Resources.get("/Font", {}).items()
    }
    letters: dict[int, str] = {}
    open_marks: list[tuple[int | None, bool]] = []  # mark, whether its text is given

    def mark_now() -> int | None:
        return next((mark for mark, _ in reversed(open_marks) if mark is not None), None)

    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            told = operands[1] if len(operands) > 1 else pikepdf.Dictionary()
            actual = told.get("/ActualText")
            mark = int(told.MCID) if "/MCID" in told else None
            open_marks.append((mark, actual is not None))
            now = mark_now()
            if actual is not None and now is not None:
                yield now, str(actual)
        elif name == "EMC":
            open_marks.pop()
        elif name == "Tf":
            letters = fonts[str(operands[0])]
        elif name in {"Tj", "TJ"}:
            now = mark_now()
            if now is None or any(given for _, given in open_marks):
                continue
            shown = operands[0] if name == "TJ" else [operands[0]]
            for piece in shown:
                if isinstance(piece, pikepdf.String):
                    yield now, _decoded(bytes(piece), letters)


def _decoded(codes: bytes, letters: dict[int, str]) -> str:
    pairs = zip(codes[::2], codes[1::2], strict=True)
    return "".join(letters[high << 8 | low] for high, low in pairs)


def _letters(font: pikepdf.Object) -> dict[int, str]:
    """What each glyph stands for, as the font's ToUnicode map says."""
    found: dict[int, str] = {}
    for kind, inside in _BLOCK.findall(font.ToUnicode.read_bytes()):
        if kind == b"bfchar":
            values = [_bytes(one) for one in _HEX.findall(inside)]
            for code, text in zip(values[::2], values[1::2], strict=True):
                found[int.from_bytes(code)] = text.decode("utf-16-be")
            continue
        for low, high, target in _RANGE.findall(inside):
            codes = range(int(low, 16), int(high, 16) + 1)
            if target.startswith(b"["):
                texts = [_bytes(one) for one in _HEX.findall(target)]
                for code, text in zip(codes, texts, strict=True):
                    found[code] = text.decode("utf-16-be")
            else:
                first = int.from_bytes(_bytes(target[1:-1]))
                width = len(target[1:-1]) // 2
                for code in codes:
                    at = first + code - codes.start
                    found[code] = at.to_bytes(width).decode("utf-16-be")
    return found


def _bytes(written: bytes) -> bytes:
    return bytes.fromhex(b"".join(written.split()).decode())
