"""A small project to keep catalogues of: one module, one pack, four languages.

The program and the pack say the same two sentences, one of them counted; the program
says a third, which has no value in it. English has two plural forms, Polish three,
Arabic six and Chinese one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from build import catalogues

COUNTED: Final = "%Ln people of %1"
SHARE: Final = "Around %1%"
NEXT: Final = "Next"
NOTE: Final = "a note"

MODULE: Final = f"""\
msg("test", "{COUNTED}", "{NOTE}", count, total)
msg("test", "{SHARE}", "{NOTE}", None, share)
msg("test", "{NEXT}", "{NOTE}")
"""
TEXTS: Final = f"""\
["people"]
text = "{COUNTED}"
one = "%Ln person of %1"
note = "{NOTE}"

["share"]
text = "{SHARE}"
note = "{NOTE}"
"""
LANGUAGES: Final = """\
# The languages of a small project.

[en]
name = "English"
plurals = 2

[pl]
name = "Polski"
plurals = 3

[ar]
name = "العربية"
plurals = 6

[zh_CN]
name = "简体中文"
plurals = 1
"""
PEOPLE: Final = {
    "en": ("%Ln person of %1", "%Ln people of %1"),
    "pl": ("%Ln osoba z %1", "%Ln osoby z %1", "%Ln osób z %1"),
    "ar": (
        "لا أحد (%Ln) من %1",
        "شخص (%Ln) من %1",
        "شخصان (%Ln) من %1",
        "%Ln أشخاص من %1",
        "%Ln شخصًا من %1",
        "%Ln شخص من %1",
    ),
    "zh_CN": ("%1 人中有 %Ln 人",),
}
SHARES: Final = {"pl": "Około %1\u00a0%", "ar": "نحو %1٪", "zh_CN": "约 %1%"}
NEXTS: Final = {"pl": "Dalej", "ar": "التالي", "zh_CN": "下一步"}


def make(root: Path) -> None:
    """Make the project below a folder, with catalogues in which nothing is missing."""
    folder = root / "resources" / "evidence" / "small"
    (folder / "text").mkdir(parents=True)
    (folder / "pack.toml").write_text('id = "small"\n', "utf-8")
    texts(root).write_text(TEXTS, "utf-8")
    (root / "desktop_app").mkdir()
    module(root).write_text(MODULE, "utf-8")
    (root / "translations").mkdir()
    listed(root).write_text(LANGUAGES, "utf-8")
    catalogues.update(root)
    for path in every_catalogue(root):
        fill(path)


def fill(path: Path) -> None:
    """Translate a catalogue, as somebody with an editor would."""
    language = path.stem.removeprefix("evenhand_")
    text = path.read_text("utf-8").replace(' type="unfinished"', "")
    for form in PEOPLE[language]:
        text = text.replace("<numerusform />", f"<numerusform>{form}</numerusform>", 1)
    for source, words in ((SHARE, SHARES), (NEXT, NEXTS)):
        head, said, tail = text.partition(f"<source>{source}</source>")
        empty, full = "<translation />", f"<translation>{words.get(language)}<"
        text = head + said + tail.replace(empty, f"{full}/translation>", 1)
    path.write_text(text, "utf-8", newline="\n")


# --- Where things are -----------------------------------------------------------------


def module(root: Path) -> Path:
    """The one module."""
    return root / "desktop_app" / "words.py"


def texts(root: Path) -> Path:
    """The sentences of the one pack."""
    return root / "resources" / "evidence" / "small" / "text" / "en.toml"


def listed(root: Path) -> Path:
    """The list of languages."""
    return root / "translations" / "release.toml"


def program(root: Path, language: str) -> Path:
    """The program's catalogue in a language."""
    return root / "translations" / f"evenhand_{language}.ts"


def pack(root: Path, language: str) -> Path:
    """The pack's catalogue in a language."""
    folder = root / "resources" / "evidence" / "small" / "translations"
    return folder / f"{language}.ts"


def every_catalogue(root: Path) -> list[Path]:
    """The catalogues that are there."""
    return sorted(root.rglob("*.ts"))


def called(path: Path) -> str:
    """What a catalogue is called when something is wrong with it."""
    if path.name.startswith("evenhand_"):
        return path.name
    return f"{path.parent.parent.name}/{path.name}"


# --- What a test does to it -----------------------------------------------------------


def spoil(path: Path, right: str, wrong: str) -> None:
    """Put something wrong in the place of what is right, of which there is one."""
    text = path.read_text("utf-8")
    assert text.count(right) == 1, f"{right!r} stands {text.count(right)} times"
    path.write_text(text.replace(right, wrong), "utf-8", newline="\n")


def files(root: Path) -> dict[Path, bytes]:
    """Every file below a folder and what it holds."""
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
