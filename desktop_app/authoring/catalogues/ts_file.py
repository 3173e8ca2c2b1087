"""Qt Linguist's `.ts` files, read and written so that equal words give equal bytes."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Final

from desktop_app.authoring.catalogues.sentence import Sentence

Key = tuple[str, str, str]
Forms = tuple[str, ...]
Known = Mapping[Key, Forms]

_WORDS: Final = frozenset({"source", "comment", "translation", "numerusform"})


class NoCatalogueError(ValueError):
    """A file that should be a catalogue is none; the words say which and why."""


def read(path: Path) -> dict[Key, Forms]:
    """Return a catalogue's translations by context, source and note.

    What has no words has empty forms. A file that is not there has none.

    Raises:
        NoCatalogueError: It is not a catalogue; a mark-up sign that was not written
            as XML wants it is the usual reason.
    """
    return {key: _forms(message) for key, message in _messages(path)}


def unfinished(path: Path) -> set[Key]:
    """Return what somebody has marked as unfinished, with or without words.

    Raises:
        NoCatalogueError: It is not a catalogue.
    """
    return {
        key
        for key, message in _messages(path)
        for translation in message.iterfind("translation")
        if translation.get("type") == "unfinished"
    }


def _messages(path: Path) -> Iterator[tuple[Key, ET.Element]]:
    if not path.exists():
        return
    for context in _root(path).iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            yield key, message


def _root(path: Path) -> ET.Element:
    try:
        root = ET.parse(path).getroot()
    except (ET.ParseError, UnicodeDecodeError) as error:
        raise _no_catalogue(path, str(error)) from error
    if root.tag != "TS":
        raise _no_catalogue(path, f"it begins with <{root.tag}>, not with <TS>")
    # `a <b>word</b>` is XML, but all that comes after the `a` would be lost.
    for words in root.iter():
        for inner in words if words.tag in _WORDS else ():
            if (words.tag, inner.tag) != ("translation", "numerusform"):
                raise _no_catalogue(path, f"<{inner.tag}> stands among words")
    return root


def _no_catalogue(path: Path, reason: str) -> NoCatalogueError:
    return NoCatalogueError(
        f"{path}: not a catalogue: {reason}; write < as &lt; and & as &amp;"
    )


def _forms(message: ET.Element) -> Forms:
    translation = message.find("translation")
    if translation is None or translation.get("type") in {"vanished", "obsolete"}:
        return ()
    inner = translation.findall("numerusform")
    if inner or message.get("numerus") == "yes":
        return tuple(form.text or "" for form in inner)
    return (translation.text or "",)


def written(
    language: str,
    plurals: int,
    sentences: Sequence[Sentence],
    known: Known,
    marked: AbstractSet[Key] = frozenset(),
) -> str:
    """Return the text of a catalogue; the same input gives the same bytes.

    Args:
        language: Its code, as Qt knows it.
        plurals: How many plural forms the language has.
        sentences: What is to be in it.
        known: What has been translated.
        marked: What stays unfinished although it has words.
    """
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for one in sentences:
        if one.context not in contexts:
            contexts[one.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[one.context], "name").text = one.context
        translation = _add(contexts[one.context], one, known, plurals)
        if one.key in marked:
            translation.set("type", "unfinished")
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _add(context: ET.Element, one: Sentence, known: Known, plurals: int) -> ET.Element:
    attributes = {"numerus": "yes"} if one.counted else {}
    message = ET.SubElement(context, "message", attributes)
    ET.SubElement(message, "source").text = one.source
    ET.SubElement(message, "comment").text = one.note
    translation = ET.SubElement(message, "translation")
    count = plurals if one.counted else 1
    forms = (*known.get(one.key, ()), *[""] * count)[:count]
    if not all(forms):
        translation.set("type", "unfinished")
    if not one.counted:
        translation.text = forms[0]
        return translation
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form
    return translation
