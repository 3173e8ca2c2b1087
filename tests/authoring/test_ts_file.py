"""Catalogues are read as Qt Linguist writes them, and written always alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.authoring.catalogues.sentence import Sentence
from desktop_app.authoring.catalogues.ts_file import (
    NoCatalogueError,
    read,
    unfinished,
    written,
)

PEOPLE = Sentence(context="people", source="%Ln people", note="a count", counted=True)
NEXT = Sentence(context="buttons", source="Next", note="on a button", counted=False)
BACK = Sentence(context="buttons", source="Back", note="on a button", counted=False)

# As Qt Linguist saves it: other indents, places in the code, its own escapes.
LINGUIST = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>people</name>
    <message numerus="yes">
        <location filename="../words.py" line="3"/>
        <source>%Ln people</source>
        <comment>a count</comment>
        <translation>
            <numerusform>%Ln osoba</numerusform>
            <numerusform>%Ln osoby</numerusform>
            <numerusform>%Ln osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>buttons</name>
    <message>
        <source>Next</source>
        <comment>on a button</comment>
        <translatorcomment>or: &quot;Naprzód&quot;</translatorcomment>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>on a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="vanished">Nie &lt;wiem&gt;</translation>
    </message>
    <message>
        <source>Gone</source>
    </message>
</context>
</TS>
"""


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "pl.ts"
    path.write_text(LINGUIST, "utf-8")
    return path


def kept(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "one.ts"
    path.write_text(text, "utf-8")
    return path


def test_a_file_of_qt_linguist_is_read(saved: Path) -> None:
    assert read(saved) == {
        PEOPLE.key: ("%Ln osoba", "%Ln osoby", "%Ln osób"),
        NEXT.key: ("Dalej",),
        BACK.key: ("",),
        ("buttons", "Don't know", ""): (),
        ("buttons", "Gone", ""): (),
    }


def test_what_is_marked_as_unfinished_is_known(saved: Path) -> None:
    assert unfinished(saved) == {NEXT.key, BACK.key}


def test_a_file_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert read(tmp_path / "pl.ts") == {}
    assert unfinished(tmp_path / "pl.ts") == set()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no element found"),
        ("<TS>&</TS>", "not well-formed"),
        ("<html/>", "it begins with <html>, not with <TS>"),
        ("<TS><source>a<i/></source></TS>", "<i> stands among words"),
        ("<TS><comment>a<i/></comment></TS>", "<i> stands among words"),
        ("<TS><translation>a<b>c</b></translation></TS>", "<b> stands among words"),
        ("<TS><numerusform><i>a</i></numerusform></TS>", "<i> stands among words"),
    ],
)
def test_a_file_that_is_no_catalogue_is_refused(
    tmp_path: Path, text: str, reason: str
) -> None:
    path = kept(tmp_path, text)
    for reading in (read, unfinished):
        with pytest.raises(NoCatalogueError) as caught:
            reading(path)
        assert str(caught.value).startswith(f"{path}: not a catalogue: {reason}")


@pytest.mark.parametrize(
    "words",
    [
        "Dalej",
        "a < b & c > d",
        "&amp;",
        "\"a\" 'b'",
        "Około %1\u00a0%",
        "نحو %1٪",
        "约 %1%",
        "two\nlines",
        "𝄞",
    ],
)
def test_words_are_read_as_they_were_written(tmp_path: Path, words: str) -> None:
    one = Sentence(context=words, source=words, note=words, counted=False)
    path = kept(tmp_path, written("pl", 3, [one], {one.key: (words,)}))
    assert read(path) == {(words, words, words): (words,)}
    assert unfinished(path) == set()


def test_the_whole_of_a_small_catalogue() -> None:
    known = {PEOPLE.key: ("%Ln osoba", "%Ln osoby", "%Ln osób"), NEXT.key: ("Dalej",)}
    assert written("pl", 3, [PEOPLE, NEXT, BACK], known) == (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        "<!DOCTYPE TS>\n"
        '<TS version="2.1" language="pl" sourcelanguage="en">\n'
        "  <context>\n"
        "    <name>people</name>\n"
        '    <message numerus="yes">\n'
        "      <source>%Ln people</source>\n"
        "      <comment>a count</comment>\n"
        "      <translation>\n"
        "        <numerusform>%Ln osoba</numerusform>\n"
        "        <numerusform>%Ln osoby</numerusform>\n"
        "        <numerusform>%Ln osób</numerusform>\n"
        "      </translation>\n"
        "    </message>\n"
        "  </context>\n"
        "  <context>\n"
        "    <name>buttons</name>\n"
        "    <message>\n"
        "      <source>Next</source>\n"
        "      <comment>on a button</comment>\n"
        "      <translation>Dalej</translation>\n"
        "    </message>\n"
        "    <message>\n"
        "      <source>Back</source>\n"
        "      <comment>on a button</comment>\n"
        '      <translation type="unfinished" />\n'
        "    </message>\n"
        "  </context>\n"
        "</TS>\n"
    )


def test_a_context_is_written_once_wherever_its_sentences_stand() -> None:
    text = written("pl", 3, [NEXT, PEOPLE, BACK], {})
    assert text.count("<name>buttons</name>") == 1


@pytest.mark.parametrize("plurals", [1, 2, 3, 6])
def test_there_is_a_place_for_every_plural_form(tmp_path: Path, plurals: int) -> None:
    path = kept(tmp_path, written("ar", plurals, [PEOPLE, NEXT], {}))
    assert read(path) == {PEOPLE.key: ("",) * plurals, NEXT.key: ("",)}
    assert unfinished(path) == {PEOPLE.key, NEXT.key}


def test_plural_forms_that_are_there_stay_and_the_others_are_begun(
    tmp_path: Path,
) -> None:
    path = kept(tmp_path, written("pl", 3, [PEOPLE], {PEOPLE.key: ("%Ln osoba",)}))
    assert read(path) == {PEOPLE.key: ("%Ln osoba", "", "")}
    assert unfinished(path) == {PEOPLE.key}


def test_what_nobody_says_is_not_written() -> None:
    assert "Wstecz" not in written("pl", 3, [NEXT], {BACK.key: ("Wstecz",)})


@pytest.mark.parametrize("one", [NEXT, PEOPLE])
def test_a_mark_stays_with_its_words(tmp_path: Path, one: Sentence) -> None:
    known = {one.key: ("%Ln",) if one.counted else ("Dalej",)}
    path = kept(tmp_path, written("zh_CN", 1, [one], known, {one.key}))
    assert read(path) == known
    assert unfinished(path) == {one.key}


def test_reading_and_writing_again_gives_the_same_bytes(saved: Path) -> None:
    sentences = [PEOPLE, NEXT, BACK]
    once = written("pl", 3, sentences, read(saved), unfinished(saved))
    saved.write_text(once, "utf-8")
    assert written("pl", 3, sentences, read(saved), unfinished(saved)) == once
