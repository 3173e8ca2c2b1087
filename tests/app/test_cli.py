"""The command line does what its words say, and refuses in one sentence what it cannot.

Words, packs and the window are here; what is drawn is in `test_drawing_commands.py`,
and what only a process of its own can show in `test_processes.py`.
"""

from __future__ import annotations

import shutil
import signal
from pathlib import Path

import pytest

from desktop_app.app import interruption, start
from desktop_app.evidence import loader
from desktop_app.version import __version__
from tests.app.conftest import ONE, PACK, Run, files
from tests.evidence.small_pack import small_pack, written


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the bundled pack, in which something can be wrong."""
    return Path(shutil.copytree(PACK, tmp_path / "copy"))


# --- Without a command ---------------------------------------------------------------


def test_the_version(run: Run) -> None:
    ended = run("--version")
    assert (ended.code, ended.out, ended.err) == (0, f"evenhand {__version__}\n", "")


@pytest.mark.parametrize(
    "command",
    [[], ["facts"], ["picture"], ["screenshots"], ["leaflet"], ["table"]],
)
def test_help(run: Run, command: list[str]) -> None:
    ended = run(*command, "--help")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(" ".join(["usage: evenhand", *command]))
    assert "--pack PACK" in ended.out
    assert "first-paint" not in ended.out


PLAIN: dict[str, object] = {
    "path": None,
    "language": None,
    "policy": None,
    "quit_after_first_paint": False,
}
"""What the window is opened with when nothing is asked for."""


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("", {}),
        ("--quit-after-first-paint", {"quit_after_first_paint": True}),
        ("--pack there", {"path": Path("there")}),
        (
            "--pack there --quit-after-first-paint",
            {"path": Path("there"), "quit_after_first_paint": True},
        ),
        ("--language de", {"language": "de"}),
        ("--policy ours.toml", {"policy": Path("ours.toml")}),
        (
            "--policy ours.toml --language pl --pack there",
            {"policy": Path("ours.toml"), "language": "pl", "path": Path("there")},
        ),
    ],
)
def test_no_command_opens_the_window(
    run: Run, words: str, asked: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []

    def stand_in(path: Path | None, **wishes: object) -> int:
        opened.append({"path": path, **wishes})
        return 0

    monkeypatch.setattr(start, "run", stand_in)
    monkeypatch.setattr(interruption, "at_once", lambda: None)
    assert run(*words.split()).code == 0
    assert opened == [PLAIN | asked]


def test_ctrl_c_ends_the_window_even_while_it_waits(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt's event loop lets no Python run until something happens."""
    seen = []

    def stand_in(*_: object, **__: object) -> int:
        seen.append(signal.getsignal(signal.SIGINT))
        return 0

    monkeypatch.setattr(start, "run", stand_in)
    before = signal.getsignal(signal.SIGINT)
    run()
    signal.signal(signal.SIGINT, before)
    assert seen == [signal.SIG_DFL]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["dance"], "dance"),
        (["--dance"], "--dance"),
        (["--vers"], "--vers"),
        (["facts", "--dance"], "--dance"),
        (["facts", "--format", "xml"], "xml"),
        (["facts", "--pack"], "--pack"),
        (["picture"], "FACT"),
        (["picture", ONE], "--out"),
        (["picture", ONE, "--out", "a.svg", "--palette", "pink"], "pink"),
        (["picture", ONE, "--out", "a.svg", "--text-size", "110"], "110"),
        (["picture", ONE, "--out", "a.svg", "--text-size", "big"], "big"),
        (["screenshots"], "DIR"),
        (["screenshots", "there", "--palette", "pink"], "pink"),
        (["screenshots", "there", "--text-size", "-100"], "-100"),
        (["screenshots", "there", "--size", "big"], "--size: found 'big'"),
        (["screenshots", "there", "--size", "1280"], "--size: found '1280'"),
        (["screenshots", "there", "--size", "319x800"], "319x800"),
        (["screenshots", "there", "--size", "1280x8001"], "1280x8001"),
        (["screenshots", "there", "--size", "1280x-80"], "1280x-80"),
        (["screenshots", "there", "--size", "٣٢٠x٨٠٠"], "--size"),  # noqa: RUF001
        (["screenshots", "there", "--scale", "big"], "--scale: found 'big'"),
        (["screenshots", "there", "--scale", "0.4"], "0.4"),
        (["screenshots", "there", "--scale", "4.1"], "4.1"),
        (["screenshots", "there", "--scale", "nan"], "nan"),
        (["screenshots", "there", "--scale", "inf"], "inf"),
        (["--report", "report.txt"], "--report without --self-test"),
        (["--report", "report.txt", "facts"], "--report without --self-test"),
        (["--self-test", "facts"], "--self-test with something else"),
        (["--self-test", "--pack", "there"], "--self-test with something else"),
        (["--self-test", "--language", "de"], "--self-test with something else"),
        (["--self-test", "--policy", "a.toml"], "--self-test with something else"),
        (["--policy", "a.toml", "facts"], "--policy with a command"),
        (["--policy", "a.toml", "screenshots", "there"], "--policy with a command"),
        (["--language", "de", "facts"], "--language with facts"),
        (["facts", "--language", "de"], "--language"),
        (["facts", "--policy", "a.toml"], "--policy"),
        (["--language"], "--language"),
        (["--policy"], "--policy"),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, list) else None,
)
def test_words_it_does_not_know(
    run: Run,
    words: list[str],
    said: str,
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(place)
    ended = run(*words)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.sentence
    assert "; expected " in ended.sentence
    assert files(place) == {}


# --- Packs ---------------------------------------------------------------------------

WITH_A_PACK = [
    ["facts"],
    ["picture", ONE, "--out", "a.svg"],
    ["screenshots", "there"],
    ["leaflet", "--out", "a.pdf"],
    ["--quit-after-first-paint"],
]


@pytest.mark.parametrize("words", WITH_A_PACK, ids=lambda words: words[0])
@pytest.mark.parametrize("wrong", ["nowhere", "empty", "note.txt", "note.evpack"])
def test_what_is_no_pack(
    run: Run,
    words: list[str],
    wrong: str,
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pack = place.parent / wrong
    (place.parent / "empty").mkdir()
    (place.parent / "note.txt").write_text("no pack")
    (place.parent / "note.evpack").write_text("no pack")
    monkeypatch.chdir(place)
    ended = run("--pack", pack, *words)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"The evidence pack {pack} was not loaded:")
    assert "Traceback" not in ended.err
    assert files(place) == {}


@pytest.mark.parametrize("words", WITH_A_PACK, ids=lambda words: words[0])
def test_a_pack_that_contradicts_itself(
    run: Run,
    words: list[str],
    copy: Path,
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    trial = copy / "trials" / "palmira.toml"
    text = trial.read_text("utf-8")
    assert text.count('as_printed = "42.1"') == 1
    trial.write_text(text.replace('"42.1"', '"52.1"'), "utf-8")
    monkeypatch.chdir(place)
    ended = run("--pack", copy, *words)
    assert (ended.code, ended.out) == (2, "")
    first, *problems = ended.err.splitlines()
    assert first == f"The evidence pack {copy} was not loaded:"
    assert problems
    assert all("palmira" in line and "; expected " in line for line in problems)
    assert files(place) == {}


@pytest.mark.parametrize("before", [True, False])
def test_another_pack_before_or_after_the_command(
    run: Run, before: bool, tmp_path: Path
) -> None:
    pack = written(small_pack(), tmp_path)
    words = ["--pack", pack, "facts"] if before else ["facts", "--pack", pack]
    ended = run(*words)
    assert (ended.code, ended.err) == (0, "")
    assert "alder-illness-new" in ended.out
    assert "palmira" not in ended.out


def test_a_program_without_a_pack(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loader, "bundled_packs", tuple)
    ended = run("facts")
    assert ended.code == 2
    assert "pack.toml: found nothing" in ended.sentence
