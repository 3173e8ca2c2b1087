"""Keep the catalogues of sentences: update them, compile them, check them.

    python build/catalogues.py update      collect the sentences into the .ts files
    python build/catalogues.py compile     make the .qm files that the program reads
    python build/catalogues.py check       complain about anything that is not right
    python build/catalogues.py add CODE NAME
                                           begin a language: its code as Qt knows it and
                                           what its speakers call it

The program's sentences are the calls of `msg(...)` below `desktop_app`. They are read
from the syntax tree, because Qt's own collector passes over variables, joined strings
and arguments by name without a word; here each of these is a complaint. A pack's
sentences are its `text/en.toml`. The catalogues themselves are Qt Linguist's, and Qt's
own compiler compiles them.

`translations/release.toml` names the languages. English needs a catalogue too, for its
two plural forms; it holds only the program's sentences that count something.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import tomli

from desktop_app.authoring.catalogues.faults import faults
from desktop_app.authoring.catalogues.sentence import (
    Sentence,
    sentences_of_pack,
    wrong_with,
)
from desktop_app.authoring.catalogues.ts_file import (
    NoCatalogueError,
    read,
    unfinished,
    written,
)

ROOT = Path(__file__).resolve().parent.parent
LITERALS = 3
MADE = "Translated from English; not read again yet."


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """A catalogue: whose sentences, in which language, and where it lies."""

    name: str
    path: Path
    language: str
    plurals: int
    sentences: tuple[Sentence, ...]


# --- What belongs into them -----------------------------------------------------------


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


def languages(root: Path) -> dict[str, int]:
    """Return the languages that are released, and how many plural forms each has."""
    tables = tomli.loads(_list_of_languages(root).read_text("utf-8"))
    return {code: int(about["plurals"]) for code, about in tables.items()}


def catalogues(root: Path, sentences: Iterable[Sentence]) -> Iterator[Catalogue]:
    """Yield every catalogue: the program's first, then those of each pack."""
    own = tuple(sentences)
    known = languages(root)
    for language, plurals in known.items():
        name = f"evenhand_{language}.ts"
        yield Catalogue(
            name=name,
            path=root / "translations" / name,
            language=language,
            plurals=plurals,
            sentences=tuple(one for one in own if one.counted or language != "en"),
        )
    for texts in sorted(root.glob("resources/evidence/*/text/en.toml")):
        folder = texts.parent.parent
        pack = tomli.loads((folder / "pack.toml").read_text("utf-8"))["id"]
        said = sentences_of_pack(pack, tomli.loads(texts.read_text("utf-8")))
        for language, plurals in known.items():
            if language != "en":  # in which a pack is written, both forms beside it
                yield Catalogue(
                    name=f"{folder.name}/{language}.ts",
                    path=folder / "translations" / f"{language}.ts",
                    language=language,
                    plurals=plurals,
                    sentences=tuple(said),
                )


# --- What is done with them -----------------------------------------------------------


def update(root: Path) -> None:
    """Write each catalogue anew, keeping what has been translated.

    Raises:
        NoCatalogueError: One is there and cannot be read; nothing of it is lost.
    """
    sentences, _ = collected(root)
    for one in catalogues(root, sentences):
        known, marked = read(one.path), unfinished(one.path)
        text = written(one.language, one.plurals, one.sentences, known, marked)
        if not one.path.exists() or one.path.read_text("utf-8") != text:
            one.path.parent.mkdir(exist_ok=True)
            one.path.write_text(text, "utf-8", newline="\n")
            print(f"{one.name}: updated")


def compile_all(root: Path) -> None:
    """Make the compiled catalogues that are missing or older than their source."""
    for one in catalogues(root, ()):
        if not one.path.exists():
            continue
        stamp = one.path.with_suffix(".qm.stamp")
        digest = hashlib.sha256(one.path.read_bytes()).hexdigest()
        made = one.path.with_suffix(".qm").exists() and stamp.exists()
        if not made or stamp.read_text() != digest:
            compiled(one.path)
            stamp.write_text(digest)


def compiled(path: Path) -> Path:
    """Compile one catalogue; return where the result is."""
    result = path.with_suffix(".qm")
    lrelease = str(_qt_tool("lrelease"))
    subprocess.run([lrelease, "-silent", str(path), "-qm", str(result)], check=True)
    return result


def problems(root: Path) -> list[str]:
    """Return all that is wrong with the sentences and their catalogues."""
    sentences, complaints = collected(root)
    expected = list(catalogues(root, sentences))
    for one in expected:
        try:
            known, marked = read(one.path), unfinished(one.path)
        except NoCatalogueError as error:
            complaints.append(str(error))
            continue
        complaints += faults(one.name, one.plurals, one.sentences, known, marked)
    complaints += _unlisted(root, {one.path for one in expected})
    return complaints


def _unlisted(root: Path, expected: set[Path]) -> Iterator[str]:
    there = {*root.glob("translations/*.ts")}
    there.update(root.glob("resources/evidence/*/translations/*.ts"))
    for path in sorted(there - expected):
        yield f"{path.relative_to(root)}: release.toml does not name its language"


def add(root: Path, code: str, name: str) -> None:
    """Begin a language: a table in the list of languages, and empty catalogues."""
    if not re.fullmatch(r"[a-z]{2,3}(_[A-Z]{2})?", code):
        sys.exit(f"{code!r}: expected a code such as nl or zh_CN.")
    if code in languages(root):
        sys.exit(f"{code}: this language is there already; run update.")
    listed = _list_of_languages(root)
    quoted = json.dumps(name, ensure_ascii=False)  # which TOML reads too
    table = (
        f'\n[{code}]\nname = {quoted}\nmade = "{MADE}"\nreviewed = false\n'
        f"plurals = {plural_forms(code)}\n"
    )
    listed.write_text(listed.read_text("utf-8") + table, "utf-8", newline="\n")
    update(root)


def plural_forms(code: str) -> int:
    """Return how many plural forms a language has, as Qt Linguist knows it."""
    from PySide6.QtCore import QLocale

    # Qt Linguist gives one form to a language that it has never heard of.
    if QLocale(code).language() == QLocale.Language.C:
        sys.exit(f"{code}: Qt does not know this language; expected a code such as nl.")
    with tempfile.TemporaryDirectory() as folder:
        module, result = Path(folder, "one.py"), Path(folder, "one.ts")
        module.write_text('QCoreApplication.translate("a", "%Ln b", "c", 2)\n')
        lupdate = str(_qt_tool("lupdate"))
        command = [lupdate, "-silent", str(module), "-ts", str(result)]
        subprocess.run([*command, "-target-language", code], check=True)
        return result.read_text("utf-8").count("<numerusform>")


# --- Help -----------------------------------------------------------------------------


def _list_of_languages(root: Path) -> Path:
    return root / "translations" / "release.toml"


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


def _qt_tool(name: str) -> Path:
    import PySide6

    folder = Path(PySide6.__file__).parent
    for place in (name, f"{name}.exe", f"Qt/libexec/{name}"):
        if (folder / place).exists():
            return folder / place
    raise SystemExit(f"{name}: found nothing; expected it in PySide6. Install again.")


def main(arguments: list[str]) -> int:
    """Do one of these things; 1 if something is wrong, 2 for a wrong word."""
    try:
        match arguments:
            case ["update"]:
                update(ROOT)
            case ["compile"]:
                compile_all(ROOT)
            case ["add", code, name]:
                add(ROOT, code, name)
            case ["check"]:
                wrong = problems(ROOT)
                print("\n".join(wrong) if wrong else "catalogues: nothing is wrong")
                return 1 if wrong else 0
            case _:
                print(__doc__, file=sys.stderr)
                return 2
    except NoCatalogueError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
