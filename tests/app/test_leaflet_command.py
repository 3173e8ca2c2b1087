"""`evenhand leaflet` shows the visit that was written down, or says why it cannot."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import pytest

from desktop_app.app import leaflet_making
from desktop_app.app.leaflet_words import asked
from desktop_app.app.words import understood
from desktop_app.errors import BadInputError
from desktop_app.journey.state import (
    Clinic,
    Gate,
    LeafletWish,
    Paper,
    State,
    Step,
    Weight,
)
from desktop_app.leaflet import typeset
from tests.app.conftest import ROOT, Run, files, started
from tests.unprivileged import folder_of_nobody, without_privileges

DOCS = ROOT / "docs" / "leaflets.md"
PLAIN = State(step=Step.SUMMARY)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[State]:
    """The visits of which a leaflet was made; it is a stand-in."""
    made: list[State] = []

    def stand_in(state: State, *_: object) -> bytes:
        made.append(state)
        return b"%PDF"

    monkeypatch.setattr(leaflet_making, "pdf_of", stand_in)
    return made


def policy_in(folder: Path) -> Path:
    path = folder.parent / "policy.toml"
    path.write_text(
        '[languages]\noffered = ["pl", "de"]\n'
        '[clinic]\nname = "Ours"\ntelephone = "0800 123"\nfever = "38,0"\n',
        "utf-8",
    )
    return path


# --- What is made --------------------------------------------------------------------


def test_a_leaflet_in_a_process_of_its_own(place: Path) -> None:
    out = place / "Leaflet.PDF"
    words = ("--lang", "es", "--second-lang", "ar", "--about", "age=over")
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ended = started("leaflet", *words, "--out", out, without=displays)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    made = files(place)
    assert list(made) == ["Leaflet.PDF"]
    assert made["Leaflet.PDF"].startswith(b"%PDF-")
    assert made["Leaflet.PDF"].rstrip().endswith(b"%%EOF")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", PLAIN),
        ("--lang es", State(step=Step.SUMMARY, language="es", home="es")),
        ("--language es", State(step=Step.SUMMARY, language="es", home="es")),
        ("--lang en_XA", State(step=Step.SUMMARY, language="en_XA", home="en_XA")),
        (
            "--second-lang ar --paper letter --large-print",
            State(
                step=Step.SUMMARY,
                leaflet=LeafletWish(paper=Paper.LETTER, large=True, second="ar"),
            ),
        ),
        (
            "--telephone +1-800 --fever 38,3",
            State(step=Step.SUMMARY, clinic=Clinic(telephone="+1-800", fever="38.3")),
        ),
        (
            "--about age=over --about visceral=no",
            State(step=Step.SUMMARY, about=(("age", "over"), ("visceral", "no"))),
        ),
        (
            "--matter visits=a-lot --matter serious=not-much",
            State(
                step=Step.SUMMARY,
                ratings=(("visits", Weight.A_LOT), ("serious", Weight.NOT_MUCH)),
            ),
        ),
        (
            "--question dose --question stop --question dose",
            State(step=Step.SUMMARY, questions=("dose", "stop")),
        ),
        ("--living-longer", State(step=Step.SUMMARY, gate=Gate.OPEN)),
    ],
)
def test_the_words_are_the_end_of_a_visit(
    run: Run, shown: list[State], place: Path, words: str, expected: State
) -> None:
    ended = run("leaflet", *words.split(), "--out", place / "a.pdf")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert shown == [expected]
    assert files(place) == {"a.pdf": b"%PDF"}


@pytest.mark.parametrize("before", [True, False])
def test_the_clinic_speaks_through_its_policy(
    run: Run, shown: list[State], place: Path, before: bool
) -> None:
    policy, rest = ["--policy", policy_in(place)], ["--out", place / "a.pdf"]
    words = [*policy, "leaflet", *rest] if before else ["leaflet", *policy, *rest]
    assert run(*words).code == 0
    assert run(*words, "--fever", "39", "--lang", "de").code == 0
    assert [(one.language, one.clinic) for one in shown] == [
        ("pl", Clinic(name="Ours", telephone="0800 123", fever="38.0")),
        ("de", Clinic(name="Ours", telephone="0800 123", fever="39")),
    ]
    refused = run(*words, "--lang", "es")
    assert (refused.code, len(shown)) == (2, 2)
    assert "--lang: found 'es'; expected one of pl, de. " in refused.sentence


# --- What is refused -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("", "--out"),
        ("--out a.txt", "the leaflet's file name: found the ending '.txt'; expected"),
        ("--out leaflets", "found the ending ''"),
        ("--out a.pdf --lang xx", "--lang: found 'xx'; expected one of en, es,"),
        ("--out a.pdf --second-lang xx", "--second-lang: found 'xx'; expected one of"),
        ("--out a.pdf --second-lang en", "--second-lang: found 'en' twice; expected"),
        ("--out a.pdf --paper a3", "--paper: found 'a3'; expected one of a4, letter. "),
        ("--out a.pdf --telephone x", "--telephone: found 'x'; expected a telephone"),
        ("--out a.pdf --fever 45", "--fever: found '45'; expected a temperature"),
        ("--out a.pdf --fever warm", "--fever: found 'warm'; expected a temperature"),
        ("--out a.pdf --about age", "--about: found 'age'; expected QUESTION=ANSWER"),
        ("--out a.pdf --about =over", "--about: found '=over'; expected QUESTION="),
        ("--out a.pdf --about age=", "--about: found 'age='; expected QUESTION=ANSWER"),
        (
            "--out a.pdf --about age=over --about age=under",
            "--about: found 'age' twice; expected ",
        ),
        (
            "--out a.pdf --about height=tall",
            "--about: found 'height'; expected one of visceral, age, months-before. ",
        ),
        (
            "--out a.pdf --about age=100",
            "--about: found '100'; expected one of under, over, no-answer. ",
        ),
        (
            "--out a.pdf --matter visits=very",
            "--matter: found 'very'; expected one of a-lot, somewhat, not-much. ",
        ),
        (
            "--out a.pdf --matter time=a-lot",
            "--matter: found 'time'; expected one of held-back, serious, visits, ",
        ),
        (
            "--out a.pdf --question dose --question why",
            "--question: found 'why'; expected one of other-options, like-me, ",
        ),
        ("--out nowhere/a.pdf", "nowhere/a.pdf: could not be written (No such file"),
        ("--out a.pdf --jobs 2", "found --jobs without --batch; expected "),
        ("--out a.pdf --again", "found --again without --batch; expected "),
        ("--out f --batch l.csv --lang es", "found --lang with --batch; expected "),
        ("--out f --batch l.csv --about age=over", "found --about with --batch; exp"),
        ("--out f --batch l.csv --large-print", "found --large-print with --batch; "),
        ("--out f --batch l.csv --jobs 0", "--jobs: found '0'; expected a whole "),
        ("--out f --batch l.csv --jobs two", "--jobs: found 'two'; expected a whole"),
        ("--out f --batch l.csv --jobs 99999999999999", "expected a whole number"),
    ],
)
def test_words_that_cannot_be_used(
    run: Run, place: Path, words: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(place)
    ended = run("leaflet", *words.split())
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.sentence
    assert "; " in ended.sentence
    assert ended.sentence.endswith(".")
    assert list(place.iterdir()) == []


def test_a_wrong_policy_is_told(run: Run, place: Path) -> None:
    path = place.parent / "policy.toml"
    path.write_text('[clinic]\nfever = "warm"\n')
    ended = run("leaflet", "--policy", path, "--out", place / "a.pdf")
    assert ended.code == 2
    assert f'{path}: line 2: clinic.fever: found "warm"; expected ' in ended.sentence
    assert files(place) == {}


@pytest.mark.skipif(os.name == "nt", reason="folders of POSIX")
def test_a_folder_that_may_not_be_written_to(run: Run) -> None:
    with folder_of_nobody() as folder:
        folder.chmod(0o555)
        with without_privileges():
            ended = run("leaflet", "--out", folder / "a.pdf")
        assert (ended.code, files(folder)) == (2, {})
    assert "a.pdf: could not be written (Permission denied); " in ended.sentence


def test_a_typeface_that_is_missing(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typeset._compiler.cache_clear()
    monkeypatch.setattr(typeset, "families", lambda _: ["Nowhere Sans"])
    ended = run("leaflet", "--out", place / "a.pdf")
    typeset._compiler.cache_clear()
    assert (ended.code, ended.out) == (2, "")
    assert "NowhereSans" in ended.sentence
    assert "found nothing; expected a file that Evenhand ships with" in ended.sentence
    assert files(place) == {}


def test_an_older_leaflet_stays_when_the_new_one_fails(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> bytes:
        raise BadInputError(what="a", found="b", expected="c", mend="D.")

    monkeypatch.setattr(leaflet_making, "pdf_of", fails)
    (place / "a.pdf").write_bytes(b"old")
    assert run("leaflet", "--out", place / "a.pdf").code == 2
    assert files(place) == {"a.pdf": b"old"}


# --- The words in the docs -----------------------------------------------------------


def test_every_command_of_the_docs_is_understood() -> None:
    lines = re.findall(
        r"^    \./dev run (leaflet .*)$", DOCS.read_text("utf-8"), re.MULTILINE
    )
    assert len(lines) >= 6
    for line in lines:
        assert asked(understood(shlex.split(line))).out.name
    with pytest.raises(BadInputError):
        understood(shlex.split(f"{lines[0]} --dance"))
