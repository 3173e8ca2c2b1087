"""A list of leaflets is read whole, or refused with every reason and its line."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.app.file_names import LONGEST_NAME, same_file, unfit
from desktop_app.app.leaflet_answers import Known
from desktop_app.app.leaflet_list import Entry, read_list
from desktop_app.app.spoken_languages import offered_languages
from desktop_app.app.start import open_pack
from desktop_app.errors import BadListError
from desktop_app.evidence.limits import LARGEST_FILE
from desktop_app.journey.state import (
    Clinic,
    Gate,
    LeafletWish,
    Paper,
    State,
    Step,
    Weight,
)
from tests.app.conftest import ROOT

KNOWN = Known(
    pack=open_pack(None),
    codes=tuple(one.code for one in offered_languages()),
    clinic=Clinic(telephone="0800 123", fever="38.0"),
)
ALL = (
    "file,language,second-language,paper,large-print,telephone,fever,living-longer,"
    "about:age,matter:visits,questions\n"
)

Listed = Callable[[str | bytes], tuple[Entry, ...]]
Refused = Callable[[str | bytes], list[str]]


@pytest.fixture
def listed(tmp_path: Path) -> Listed:
    """Read a list with this content."""

    def read(content: str | bytes) -> tuple[Entry, ...]:
        path = tmp_path / "people.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_list(path, KNOWN)

    return read


@pytest.fixture
def refused(listed: Listed, tmp_path: Path) -> Refused:
    """The sentences with which a list is refused, without the name of its file."""

    def told(content: str | bytes) -> list[str]:
        with pytest.raises(BadListError) as caught:
            listed(content)
        lines = caught.value.sentence.splitlines()
        start = f"{tmp_path / 'people.csv'}: "
        for line in lines:
            assert line.startswith(start)
            assert re.search(r"found .+; expected .+\. .+\.$", line), line
        return [line.removeprefix(start) for line in lines]

    return told


def state(**changes: object) -> State:
    plain: dict[str, object] = {"step": Step.SUMMARY, "clinic": KNOWN.clinic}
    return State(**(plain | changes))  # type: ignore[arg-type] # parts of it by name


# --- What is read --------------------------------------------------------------------


def test_every_column_says_what_it_says(listed: Listed) -> None:
    (anna, mona) = listed(
        ALL + 'anna,es,ar,Letter,YES,+34 900,"38,5",yes,over,a-lot,dose stop\n'
        "mona.PDF,en,,,,,,,,,\n"
    )
    assert anna == Entry(
        name="anna.pdf",
        state=state(
            language="es",
            home="es",
            leaflet=LeafletWish(paper=Paper.LETTER, large=True, second="ar"),
            clinic=Clinic(telephone="+34 900", fever="38.5"),
            gate=Gate.OPEN,
            about=(("age", "over"),),
            ratings=(("visits", Weight.A_LOT),),
            questions=("dose", "stop"),
        ),
    )
    assert mona == Entry(name="mona.PDF", state=state())


@pytest.mark.parametrize(
    "content",
    [
        "file,language\na,es\nb,ar\n",
        "file;language\na;es\nb;ar\n",
        "language,file\nes,a\nar,b",
        "\ufefffile,language\r\na,es\r\nb,ar\r\n",
        '"File" , "LANGUAGE"\n\n a , es \n,\n"b","ar"\n\n'.replace(' "', '"').replace(
            '" ', '"'
        ),
        "file,language,,\na,es,,\nb,ar,,\n",
    ],
    ids=["commas", "semicolons", "order", "of Windows", "loose", "empty columns"],
)
def test_as_spreadsheets_write_it(listed: Listed, content: str) -> None:
    assert [(one.name, one.state.language) for one in listed(content)] == [
        ("a.pdf", "es"),
        ("b.pdf", "ar"),
    ]


def test_the_list_of_the_docs(listed: Listed) -> None:
    docs = (ROOT / "docs" / "leaflets.md").read_text("utf-8")
    lines = re.findall(r"^    (file,language.*|monday.*)$", docs, re.MULTILINE)
    assert len(lines) == 3
    monday, other = listed("\n".join(lines))
    assert monday.state.questions == ("dose", "stop")
    assert (other.state.language, other.state.leaflet.second) == ("ar", "en")


# --- What is not ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "found an empty file; expected a first line with the columns. "),
        (" \n\n", "found an empty file; "),
        ("file,language\n", "found no line below the first; "),
        (
            "language\nes\n",
            "line 1: found no column 'file'; expected the columns file ",
        ),
        ("file\na\n", "line 1: found no column 'language'; expected the columns file "),
        (
            "\nfile,language,langage\na,es,\n",
            "line 2: found the column 'langage'; expected one of file, language, ",
        ),
        ("file,language,about:height\na,es,\n", "line 1: found the column 'about:h"),
        (
            "file,language,File\na,es,b\n",
            "line 1: found the column 'file' twice; expected each once. ",
        ),
        ("file,,language\na,,es\n", "line 1: found the column ''; expected one of "),
        ("file,language\na,es,fr\n", "line 2: found 3 cells; expected 2, as in "),
        ("file,language\na\n", "line 2: found 1 cells; expected 2, as in "),
        ("file,language\na,xx\n", "line 2, language: found 'xx'; expected one of en, "),
        ("file,language\na,\n", "line 2, language: found nothing; expected one of en"),
        ("file,language\n,es\n", "line 2, file: found nothing; expected the name of "),
        ("file,language\na/b,es\n", "line 2, file: found 'a/b'; expected a name alone"),
        ("file,language\n..\\a,es\n", "line 2, file: found '..\\\\a'; expected a name"),
        (
            "file,language\nanna,es\n\nANNA.pdf,fr\n",
            "line 4, file: found 'ANNA.pdf', as on line 2; expected a name of its own ",
        ),
        (
            'file,language,questions\n"a","es","dose\nstop"\nb,xx,\n',
            "line 4, language: found 'xx'; expected one of en, ",
        ),
        ('file,language\na,"es\nb,fr\n', "line 2: found what is no CSV ("),
        ('file,language\na,"e"s\n', "line 2: found what is no CSV ("),
        (
            "file,language\nä,es\n".encode("latin-1"),
            "line 2: found the byte 0xe4, which is not UTF-8; ",
        ),
        ("file,language\na,es\n".encode("utf-16"), "line 1: found the byte 0xff, whic"),
    ],
)
def test_a_list_that_is_wrong_in_one_place(
    refused: Refused, content: str | bytes, said: str
) -> None:
    (sentence,) = refused(content)
    assert sentence.startswith(said)


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("second-language", "xx", "found 'xx'; expected one of en, es, fr,"),
        ("second-language", "es", "found 'es' twice; expected another language "),
        ("paper", "a3", "found 'a3'; expected one of a4, letter. "),
        ("large-print", "1", "found '1'; expected one of yes, no. "),
        ("living-longer", "true", "found 'true'; expected one of yes, no. "),
        ("telephone", "soon", "found 'soon'; expected a telephone number"),
        ("fever", "100", "found '100'; expected a temperature from 35 to 42"),
        ("about:age", "64", "found '64'; expected one of under, over, no-answer. "),
        ("matter:visits", "3", "found '3'; expected one of a-lot, somewhat, not-much"),
        ("questions", "dose why", "found 'why'; expected one of other-options, like-"),
    ],
)
def test_a_wrong_value_in_line_17(
    refused: Refused, column: str, cell: str, said: str
) -> None:
    right = "".join(f"leaflet-{number},es,\n" for number in range(2, 17))
    (sentence,) = refused(f"file,language,{column}\n{right}a,es,{cell}\nb,es,\n")
    assert sentence.startswith(f"line 17, {column}: {said}")


def test_every_mistake_is_told_with_its_line(refused: Refused) -> None:
    said = refused("file,language,paper\na,xx,a3\nb,es,a4\na,es,a5\nc,de\n")
    assert [line.partition(": ")[0] for line in said] == [
        "line 2, language",
        "line 2, paper",
        "line 4, file",
        "line 4, paper",
        "line 5",
    ]


def test_a_list_that_is_far_too_large(refused: Refused) -> None:
    (said,) = refused(b"x" * (LARGEST_FILE + 1))
    assert said.startswith("found a larger file; expected at most 8 MB. ")


@pytest.mark.skipif(os.name == "nt", reason="Windows gives other reasons")
@pytest.mark.parametrize(("name", "reason"), [("no", "no such file"), ("", "is a dir")])
def test_a_list_that_cannot_be_read(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(BadListError, match=f"be read .{reason}"):
        read_list(tmp_path / name, KNOWN)


@given(st.binary(max_size=60), st.sampled_from([b"", b"file,language\n", ALL.encode()]))
def test_whatever_stands_there_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, head: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(head + content)
    try:
        found = read_list(path, KNOWN)
    except BadListError:
        return
    assert found
    assert all(not unfit(one.name) for one in found)


# --- Names of files ------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["a.pdf", "Ånna 3.pdf", "محمد.pdf", "王.pdf", "a..pdf"]
)
def test_a_name_that_every_system_keeps(name: str) -> None:
    assert unfit(name) == ""


@pytest.mark.parametrize(
    "name",
    [
        *("", ".pdf", "..", "../a.pdf", "a/b.pdf", "a\\b.pdf", "C:a.pdf", "a?.pdf"),
        *("a\n.pdf", "a\x00.pdf", "con.pdf", "NUL.pdf", "com1.x.pdf", "lpt9 .pdf"),
        *(
            "\u202eanna.pdf",
            "\ufeffa.pdf",
            f"{'é' * (LONGEST_NAME // 2)}.pdf",
            "a.pdf ",
        ),
    ],
)
def test_a_name_that_some_system_cannot_keep(name: str) -> None:
    assert unfit(name).startswith(("a name", "the name"))


def test_names_that_some_system_takes_for_one() -> None:
    assert same_file("ÅNNA.pdf") == same_file("A\u030anna.PDF")
    assert same_file("anna.pdf") != same_file("hanna.pdf")
