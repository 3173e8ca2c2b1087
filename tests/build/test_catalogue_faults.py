"""Each thing that can be wrong with a catalogue is complained of, once and clearly.

Every bad form is fed to the program's catalogue and to a pack's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from build import catalogues
from tests.build import small_project as small

Place = Callable[[Path, str], Path]
both = pytest.mark.parametrize("place", [small.program, small.pack])

MARK = "has a mark of direction, which the program sets itself"
MARK_UP = "a mark-up sign stands in"
OTHER = "has other placeholders than"
SPACE = "begins or ends with a space"


@both
@pytest.mark.parametrize(
    ("form", "complaint"),
    [
        pytest.param("Około wielu", f"{{}} {OTHER} 'Around %1%'", id="missing"),
        pytest.param("Około %2\u00a0%", f"{{}} {OTHER} 'Around %1%'", id="changed"),
        pytest.param("%1 albo %1", f"{{}} {OTHER} 'Around %1%'", id="doubled"),
        pytest.param("Około %1 z 3", "a digit stands in {}", id="western digit"),
        pytest.param("Około %1 z ٣", "a digit stands in {}", id="Arabic-Indic digit"),
        pytest.param(
            "Około %1 z \uff13", "a digit stands in {}", id="full-width digit"
        ),
        pytest.param("Około %15", "a digit stands in {}", id="a value that is none"),
        pytest.param(" Około %1", f"{{}} {SPACE}", id="leading space"),
        pytest.param("Około %1 ", f"{{}} {SPACE}", id="trailing space"),
        pytest.param("\u00a0Około %1", f"{{}} {SPACE}", id="leading hard space"),
        pytest.param("Około %1\u00a0", f"{{}} {SPACE}", id="trailing hard space"),
        pytest.param("Około %1\u3000", f"{{}} {SPACE}", id="trailing wide space"),
        pytest.param("%1 &lt;b>", f"{MARK_UP} {{}}", id="escaped <"),
        pytest.param("%1 &amp; tyle", f"{MARK_UP} {{}}", id="escaped &"),
        pytest.param("\u200fOkoło %1", f"{{}} {MARK}", id="right-to-left mark"),
        pytest.param("Około \u2068%1\u2069", f"{{}} {MARK}", id="isolate"),
        pytest.param("Około \u061c%1", f"{{}} {MARK}", id="Arabic letter mark"),
        pytest.param("Około \u202b%1", f"{{}} {MARK}", id="embedding"),
    ],
)
def test_a_bad_form_is_complained_of(
    project: Path, place: Place, form: str, complaint: str
) -> None:
    path = place(project, "pl")
    small.spoil(path, f">{small.SHARES['pl']}<", f">{form}<")
    read = form.replace("&lt;", "<").replace("&amp;", "&")
    expected = complaint.format(repr(read))
    assert catalogues.problems(project) == [f"{small.called(path)}: {expected}"]


@both
@pytest.mark.parametrize(
    ("form", "complaint"),
    [
        ("osoba z %1", f"{{}} {OTHER} '%Ln people of %1'"),
        ("%Ln osoba", f"{{}} {OTHER} '%Ln people of %1'"),
        ("%Ln osoba z %2", f"{{}} {OTHER} '%Ln people of %1'"),
        ("%Ln z %Ln z %1", f"{{}} {OTHER} '%Ln people of %1'"),
        ("%n osoba z %1", "{}: the counted number is %Ln, values are %1"),
        ("%Ln osoba z %L1", "{}: the counted number is %Ln, values are %1"),
        ("%Ln osoba z %1 %0", "{}: the counted number is %Ln, values are %1"),
        ("%Ln osoba z %1 ", f"{{}} {SPACE}"),
        ("%Ln osoba, 1 z %1", "a digit stands in {}"),
    ],
)
@pytest.mark.parametrize("number", range(3))
def test_a_bad_plural_form_is_complained_of(
    project: Path, place: Place, form: str, complaint: str, number: int
) -> None:
    path = place(project, "pl")
    small.spoil(path, f">{small.PEOPLE['pl'][number]}<", f">{form}<")
    expected = complaint.format(repr(form))
    assert catalogues.problems(project) == [f"{small.called(path)}: {expected}"]


@both
@pytest.mark.parametrize("form", ["%1\u00a0%", "%1\u202f%", "%1٪", "٪%1", "%%1", "%1"])
def test_a_percentage_is_written_as_the_language_writes_it(
    project: Path, place: Place, form: str
) -> None:
    small.spoil(place(project, "pl"), f">{small.SHARES['pl']}<", f">{form}<")
    assert catalogues.problems(project) == []


@both
def test_values_may_change_places(project: Path, place: Place) -> None:
    small.spoil(place(project, "pl"), ">%Ln osoba z %1<", ">Z %1: %Ln osoba<")
    assert catalogues.problems(project) == []


def test_a_mark_up_sign_that_stands_in_english_too(project: Path) -> None:
    """A sentence about research & development is translated with the same sign."""
    for path in (small.module(project), small.texts(project)):
        small.spoil(path, small.SHARE, "%1 & more")
    for path in small.every_catalogue(project):
        if path.stem != "evenhand_en":
            small.spoil(path, small.SHARE, "%1 &amp; more")
            small.spoil(
                path, small.SHARES[path.stem.removeprefix("evenhand_")], "%1 &amp; …"
            )
    assert catalogues.problems(project) == []


# --- Forms ----------------------------------------------------------------------------


@both
@pytest.mark.parametrize(("language", "plurals"), [("pl", 3), ("ar", 6), ("zh_CN", 1)])
@pytest.mark.parametrize("wrong", ["", "<numerusform>{0}</numerusform>" * 2])
def test_a_language_with_too_few_or_too_many_plural_forms(
    project: Path, place: Place, language: str, plurals: int, wrong: str
) -> None:
    path = place(project, language)
    last = small.PEOPLE[language][-1]
    right = f"<numerusform>{last}</numerusform>"
    small.spoil(path, right, wrong.format(last))
    assert catalogues.problems(project) == [
        f"{small.called(path)}: '{small.COUNTED}' needs {plurals} finished form(s)"
    ]


@both
@pytest.mark.parametrize("wrong", ["<numerusform></numerusform>", "<numerusform />"])
def test_a_plural_form_that_is_empty(project: Path, place: Place, wrong: str) -> None:
    path = place(project, "ar")
    right = f"<numerusform>{small.PEOPLE['ar'][0]}</numerusform>"
    small.spoil(path, right, wrong)
    assert catalogues.problems(project) == [
        f"{small.called(path)}: '{small.COUNTED}' needs 6 finished form(s)"
    ]


@both
@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "<translation />",
        '<translation type="unfinished" />',
        '<translation type="vanished">Około %1\u00a0%</translation>',
        '<translation type="obsolete">Około %1\u00a0%</translation>',
    ],
)
def test_a_translation_that_is_not_finished(
    project: Path, place: Place, wrong: str
) -> None:
    path = place(project, "pl")
    small.spoil(path, f"<translation>{small.SHARES['pl']}</translation>", wrong)
    assert catalogues.problems(project) == [
        f"{small.called(path)}: '{small.SHARE}' needs 1 finished form(s)"
    ]


@both
@pytest.mark.parametrize("source", [small.COUNTED, small.SHARE])
def test_a_translation_with_words_that_somebody_doubts(
    project: Path, place: Place, source: str
) -> None:
    """Qt Linguist leaves this mark until the translator says that it is finished."""
    path = place(project, "pl")
    right = message(path, source)
    doubted = right.replace("<translation>", '<translation type="unfinished">')
    small.spoil(path, right, doubted)
    assert catalogues.problems(project) == [
        f"{small.called(path)}: '{source}' is marked as unfinished"
    ]


# --- Sentences ------------------------------------------------------------------------


@both
@pytest.mark.parametrize("source", [small.COUNTED, small.SHARE])
def test_a_sentence_that_is_missing(project: Path, place: Place, source: str) -> None:
    path = place(project, "ar")
    small.spoil(path, message(path, source), "")
    assert catalogues.problems(project) == [
        f"{small.called(path)}: '{source}' is missing; run update"
    ]


@both
def test_a_sentence_that_nobody_says(project: Path, place: Place) -> None:
    path = place(project, "ar")
    there = message(path, small.SHARE)
    stale = there.replace("Around", "Nearly")
    small.spoil(path, there, there + stale)
    assert catalogues.problems(project) == [
        f"{small.called(path)}: 'Nearly %1%' is said nowhere; run update"
    ]


@both
@pytest.mark.parametrize("tag", ["comment", "source"])
def test_a_sentence_is_found_by_its_words_and_its_note(
    project: Path, place: Place, tag: str
) -> None:
    path = place(project, "pl")
    there = message(path, small.SHARE)
    small.spoil(path, there, there.replace(f"</{tag}>", f", so to speak</{tag}>"))
    stale = f"{small.SHARE}, so to speak" if tag == "source" else small.SHARE
    assert catalogues.problems(project) == [
        f"{small.called(path)}: '{stale}' is said nowhere; run update",
        f"{small.called(path)}: '{small.SHARE}' is missing; run update",
    ]


@both
def test_a_catalogue_that_is_not_there(project: Path, place: Place) -> None:
    path = place(project, "zh_CN")
    expected = re.findall("<source>(.*)</source>", path.read_text("utf-8"))
    path.unlink()
    assert sorted(catalogues.problems(project)) == sorted(
        f"{small.called(path)}: '{source}' is missing; run update"
        for source in expected
    )


def message(path: Path, source: str) -> str:
    """All that a catalogue says about a sentence."""
    found = re.findall(r"<message.*?</message>", path.read_text("utf-8"), re.DOTALL)
    [one] = [each for each in found if f"<source>{source}</source>" in each]
    return str(one)


# --- Files ----------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    "form", ["%1 < tyle", "%1 & tyle", "<b>%1</b>", "%1<br/>", "%1 &nbsp;"]
)
def test_mark_up_that_is_not_escaped(project: Path, place: Place, form: str) -> None:
    path = place(project, "pl")
    small.spoil(path, f">{small.SHARES['pl']}<", f">{form}<")
    [found] = catalogues.problems(project)
    assert found.startswith(f"{path}: not a catalogue: ")
    assert found.endswith("; write < as &lt; and & as &amp;")


@both
@pytest.mark.parametrize(
    "content",
    [b"", b"<TS>", b"people", b"<html><body /></html>", b"<TS>\xff</TS>", b"\x00"],
)
def test_a_file_that_is_no_catalogue(
    project: Path, place: Place, content: bytes
) -> None:
    path = place(project, "ar")
    path.write_bytes(content)
    [found] = catalogues.problems(project)
    assert found.startswith(f"{path}: not a catalogue: ")


@both
def test_a_catalogue_whose_language_is_not_listed(project: Path, place: Place) -> None:
    path = place(project, "de")
    path.write_bytes(place(project, "pl").read_bytes())
    name = path.relative_to(project).as_posix()
    assert catalogues.problems(project) == [
        f"{name}: release.toml does not name its language"
    ]


def test_what_is_wrong_in_several_places_is_said_of_each(project: Path) -> None:
    for place in (small.program, small.pack):
        small.spoil(place(project, "pl"), ">%Ln osoba z %1<", ">%Ln osoba<")
        small.spoil(place(project, "ar"), f">{small.SHARES['ar']}<", "><")
    found = [wrong.split(":")[0] for wrong in catalogues.problems(project)]
    assert found == ["evenhand_pl.ts", "evenhand_ar.ts", "small/pl.ts", "small/ar.ts"]
