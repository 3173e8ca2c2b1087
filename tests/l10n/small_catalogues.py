"""Small catalogues, compiled by Qt's own compiler, and sentences to look up in them."""

from __future__ import annotations

from pathlib import Path

from build import catalogues
from desktop_app.narrative.message import Filling, Message, Number


def number(value: float, decimals: int = 0) -> Number:
    """A number of no fact."""
    return Number(value=value, decimals=decimals, part="test")


def sentence(
    source: str, *values: Filling, count: Number | None = None, one: str = ""
) -> Message:
    """A sentence of the context that `compiled` writes."""
    return Message(
        context="test", source=source, note="note", count=count, values=values, one=one
    )


def compiled(folder: Path, language: str, *messages: str) -> Path:
    """A compiled catalogue of these `<message>` elements."""
    text = (
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" language="{language}"><context><name>test</name>'
        f"{''.join(messages)}</context></TS>\n"
    )
    source = folder / f"{language}.ts"
    source.write_text(text, "utf-8")
    return catalogues.compiled(source)


def entry(source: str, *forms: str) -> str:
    """A `<message>`: counted where it has several forms, unfinished without any."""
    counted = len(forms) > 1
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    opening = '<message numerus="yes">' if counted else "<message>"
    state = "" if forms else ' type="unfinished"'
    return (
        f"{opening}<source>{source}</source><comment>note</comment>"
        f"<translation{state}>{inner if counted else ''.join(forms)}</translation>"
        "</message>"
    )
