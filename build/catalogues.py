"""Keep the catalogues of sentences: update them, compile them, check them.

    python build/catalogues.py update    collect the sentences into translations/*.ts
    python build/catalogues.py compile   make the .qm files that the program reads
    python build/catalogues.py check     complain about anything that is not right

Sentences are the calls of `msg(...)` below `desktop_app`. They are read from the syntax
tree, because Qt's own collector passes over variables, joined strings and arguments by
name without a word; here each of these is a complaint. The catalogues themselves are
Qt Linguist's, and Qt's own compiler compiles them.

English needs a catalogue too, for its two plural forms; it holds only the sentences
that count something.
"""

from __future__ import annotations

import ast
import hashlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = re.compile(r"%(?:Ln|[1-9])")
LITERALS = 3
FORMS = {"en": 2}


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Sentence:
    """One sentence to be translated; `counted` if a number inflects it."""

    context: str
    source: str
    note: str
    counted: bool


def sentences_in(code: str, name: str) -> tuple[list[Sentence], list[str]]:
    """Return the sentences of a module, and complaints about those that hide."""
    found, complaints = [], []
    for call in _calls(ast.parse(code)):
        place = f"{name}:{call.lineno}"
        if call.keywords:
            complaints.append(f"{place}: pass everything to msg() by position")
            continue
        words = [_literal(argument) for argument in call.args[:LITERALS]]
        if len(words) < LITERALS or None in words:
            complaints.append(
                f"{place}: the context, the sentence and the note are plain literals"
            )
            continue
        context, source, note = (word or "" for word in words)
        count = call.args[LITERALS] if len(call.args) > LITERALS else None
        counted = count is not None and not _is_none(count)
        sentence = Sentence(context=context, source=source, note=note, counted=counted)
        complaints += [f"{place}: {wrong}" for wrong in wrong_with(sentence)]
        found.append(sentence)
    return found, complaints


def wrong_with(sentence: Sentence) -> list[str]:
    """Return what is wrong with an English sentence."""
    wrong = []
    bare = PLACE.sub("", sentence.source)
    if re.search(r"\d", bare):
        wrong.append(f"a digit stands in {sentence.source!r}: numbers are values")
    if re.search(r"%[nL0]", bare):
        wrong.append(f"{sentence.source!r}: the counted number is %Ln, values are %1")
    if sentence.source != sentence.source.strip():
        wrong.append(f"{sentence.source!r} begins or ends with a space")
    if not sentence.note:
        wrong.append(f"{sentence.source!r} has no note for the translator")
    if ("%Ln" in sentence.source) != sentence.counted:
        wrong.append(f"{sentence.source!r}: %Ln and a count go together")
    return wrong


def collected(root: Path) -> tuple[list[Sentence], list[str]]:
    """Return all sentences below `desktop_app`, each once, and all complaints."""
    found: set[Sentence] = set()
    complaints: list[str] = []
    for module in sorted((root / "desktop_app").rglob("*.py")):
        name = module.relative_to(root).as_posix()
        sentences, wrong = sentences_in(module.read_text("utf-8"), name)
        found.update(sentences)
        complaints += wrong
    return sorted(found), complaints


def wanted(sentences: Iterable[Sentence], language: str) -> list[Sentence]:
    """Return what a language's catalogue holds."""
    return [one for one in sentences if one.counted or language != "en"]


def read(path: Path) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """Return a catalogue's translations by context, source and note.

    Raises:
        ValueError: It is not a catalogue.
    """
    if not path.exists():
        return {}
    try:
        tree = ET.parse(path).getroot()
    except ET.ParseError as error:
        raise ValueError(f"{path.name}: not a catalogue: {error}") from error
    found = {}
    for context in tree.iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            translation = message.find("translation")
            forms: tuple[str, ...] = ()
            if translation is not None:
                inner = translation.findall("numerusform")
                texts = [form.text or "" for form in inner] or [translation.text or ""]
                forms = tuple(texts)
            found[key] = forms
    return found


def catalogue(
    language: str,
    sentences: list[Sentence],
    known: dict[tuple[str, str, str], tuple[str, ...]],
) -> str:
    """Return the text of a catalogue; the same input gives the same bytes."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for one in sentences:
        if one.context not in contexts:
            contexts[one.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[one.context], "name").text = one.context
        _add(contexts[one.context], one, known, FORMS[language])
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _add(
    context: ET.Element,
    one: Sentence,
    known: dict[tuple[str, str, str], tuple[str, ...]],
    plural_forms: int,
) -> None:
    attributes = {"numerus": "yes"} if one.counted else {}
    message = ET.SubElement(context, "message", attributes)
    ET.SubElement(message, "source").text = one.source
    ET.SubElement(message, "comment").text = one.note
    translation = ET.SubElement(message, "translation")
    count = plural_forms if one.counted else 1
    forms = known.get((one.context, one.source, one.note), ())
    forms = (*forms, *[""] * count)[:count]
    if not all(forms):
        translation.set("type", "unfinished")
    if not one.counted:
        translation.text = forms[0]
        return
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def catalogues(root: Path) -> Iterator[tuple[str, Path]]:
    """Yield the language and the place of each of the program's catalogues."""
    for language in FORMS:
        yield language, root / "translations" / f"evenhand_{language}.ts"


def update(root: Path) -> None:
    """Write each catalogue anew, keeping what has been translated."""
    sentences, _ = collected(root)
    for language, path in catalogues(root):
        text = catalogue(language, wanted(sentences, language), read(path))
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
            print(f"{path.name}: updated")


def compile_all(root: Path) -> None:
    """Make the compiled catalogues that are missing or older than their source."""
    for _, path in catalogues(root):
        stamp = path.with_suffix(".qm.stamp")
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        made = path.with_suffix(".qm").exists() and stamp.exists()
        if not made or stamp.read_text() != digest:
            compiled(path)
            stamp.write_text(digest)


def compiled(path: Path) -> Path:
    """Compile one catalogue; return where the result is."""
    result = path.with_suffix(".qm")
    subprocess.run(
        [str(_lrelease()), "-silent", str(path), "-qm", str(result)], check=True
    )
    return result


def problems(root: Path) -> list[str]:
    """Return all that is wrong with the sentences and their catalogues."""
    sentences, complaints = collected(root)
    for language, path in catalogues(root):
        try:
            known = read(path)
        except ValueError as error:
            complaints.append(str(error))
            continue
        complaints += _problems(path.name, wanted(sentences, language), known, language)
    return complaints


def _problems(
    name: str,
    sentences: list[Sentence],
    known: dict[tuple[str, str, str], tuple[str, ...]],
    language: str,
) -> Iterator[str]:
    keys = {(one.context, one.source, one.note) for one in sentences}
    for stale in sorted(set(known) - keys):
        yield f"{name}: {stale[1]!r} is said nowhere; run update"
    for one in sentences:
        forms = known.get((one.context, one.source, one.note))
        if forms is None:
            yield f"{name}: {one.source!r} is missing; run update"
            continue
        expected = FORMS[language] if one.counted else 1
        if len(forms) != expected or not all(forms):
            yield f"{name}: {one.source!r} needs {expected} finished form(s)"
            continue
        for form in forms:
            yield from (f"{name}: {wrong}" for wrong in _wrong_form(one, form))


def _wrong_form(one: Sentence, form: str) -> Iterator[str]:
    if set(PLACE.findall(form)) != set(PLACE.findall(one.source)):
        yield f"{form!r} has other placeholders than {one.source!r}"
    if re.search(r"\d", PLACE.sub("", form)):
        yield f"a digit stands in {form!r}"
    if form != form.strip():
        yield f"{form!r} begins or ends with a space"


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func
            called = name.attr if isinstance(name, ast.Attribute) else None
            if "msg" in (called, name.id if isinstance(name, ast.Name) else None):
                yield node


def _literal(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _lrelease() -> Path:
    import PySide6

    folder = Path(PySide6.__file__).parent
    names = ("lrelease", "lrelease.exe", "Qt/libexec/lrelease")
    for name in names:
        if (folder / name).exists():
            return folder / name
    raise SystemExit("lrelease: found nothing; expected it in PySide6. Install again.")


def main(arguments: list[str]) -> int:
    """Do one of the three things; 1 if a check complains, 2 for a wrong word."""
    match arguments:
        case ["update"]:
            update(ROOT)
        case ["compile"]:
            compile_all(ROOT)
        case ["check"]:
            wrong = problems(ROOT)
            print("\n".join(wrong) if wrong else "catalogues: nothing to complain of")
            return 1 if wrong else 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
