"""The command line does what its words say, and refuses in one sentence what it cannot.

Most commands run in this process; what only a process can show is in
`test_processes.py`.
"""

from __future__ import annotations

import errno
import os
import shutil
import signal
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtGui import QImage

from desktop_app.app import interruption, screenshots_command, start
from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import load_pack
from desktop_app.version import __version__
from tests.app.conftest import PACK, Run, files
from tests.evidence.small_pack import TODAY, small_pack, written

ONE = "palmira.pfs-6.control"
OTHER = "palmira.pfs-6.palbociclib"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the bundled pack, in which something can be wrong."""
    return Path(shutil.copytree(PACK, tmp_path / "copy"))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder in which nothing may be left behind."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


@pytest.fixture
def few_pages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Three pages instead of all, one of them with a chart."""
    chosen = ["00-start", "03-help-chart", "08-summary"]
    every = screenshots_command.pages
    monkeypatch.setattr(
        screenshots_command,
        "pages",
        lambda *given: [page for page in every(*given) if page[0] in chosen],
    )
    return chosen


def full(_: int) -> NoReturn:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


# --- Without a command ---------------------------------------------------------------


def test_the_version(run: Run) -> None:
    ended = run("--version")
    assert (ended.code, ended.out, ended.err) == (0, f"evenhand {__version__}\n", "")


@pytest.mark.parametrize("command", [[], ["facts"], ["picture"], ["screenshots"]])
def test_help(run: Run, command: list[str]) -> None:
    ended = run(*command, "--help")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(" ".join(["usage: evenhand", *command]))
    assert "--pack PACK" in ended.out
    assert "first-paint" not in ended.out


@pytest.mark.parametrize(
    ("words", "pack", "first_paint"),
    [
        ([], None, False),
        (["--quit-after-first-paint"], None, True),
        (["--pack", "there"], Path("there"), False),
        (["--pack", "there", "--quit-after-first-paint"], Path("there"), True),
    ],
)
def test_no_command_opens_the_window(
    run: Run,
    words: list[str],
    pack: Path | None,
    first_paint: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []

    def stand_in(path: Path | None, *, quit_after_first_paint: bool) -> int:
        asked.append((path, quit_after_first_paint))
        return 0

    monkeypatch.setattr(start, "run", stand_in)
    monkeypatch.setattr(interruption, "at_once", lambda: None)
    assert run(*words).code == 0
    assert asked == [(pack, first_paint)]


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
        (["--self-test", "facts"], "--self-test with a command"),
        (["--self-test", "--pack", "there"], "--self-test with a command or a pack"),
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
    monkeypatch.setattr(start, "bundled_packs", tuple)
    ended = run("facts")
    assert ended.code == 2
    assert "pack.toml: found nothing" in ended.sentence


# --- Pictures ------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["svg", "png", "SVG"])
@pytest.mark.parametrize("facts", [[ONE], [ONE, OTHER]], ids=["one", "two"])
def test_a_picture(run: Run, facts: list[str], ending: str, place: Path) -> None:
    path = place / f"people.{ending}"
    ended = run("picture", *facts, "--out", path)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert list(files(place)) == [path.name]
    image = QImage(str(path))
    assert (image.width() > image.height()) is (len(facts) == 2)


def test_how_a_picture_looks_can_be_chosen(run: Run, place: Path) -> None:
    looks = (["--palette", "dark"], ["--palette", "contrast"], ["--text-size", "200"])
    for number, look in enumerate([[], *looks]):
        assert run("picture", ONE, "--out", place / f"{number}.svg", *look).code == 0
    assert len(set(files(place).values())) == 4


def test_a_fact_of_the_other_trials_is_drawn_too(run: Run, place: Path) -> None:
    assert (
        run("picture", "postmonarch.pfs-6.control", "--out", place / "a.svg").code == 0
    )


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        ("nobody", "'nobody'; expected the id of a fact"),
        (f"{ONE}~{OTHER}", "expected the id of a fact"),
        ("palmira.design", "expected a fact that is shown to people"),
        ("palmira.pfs-hazard-ratio", "expected a fact that is shown to people"),
    ],
)
def test_what_cannot_be_drawn_as_people(
    run: Run, fact: str, said: str, place: Path
) -> None:
    ended = run("picture", ONE, fact, "--out", place / "a.svg")
    assert ended.code == 2
    assert said in ended.sentence
    assert files(place) == {}


@pytest.mark.parametrize("name", ["a.gif", "a", ".svg", "a.svg.txt"])
def test_another_ending(run: Run, name: str, place: Path) -> None:
    ended = run("picture", ONE, "--out", place / name)
    assert ended.code == 2
    assert "'.svg' or '.png'" in ended.sentence
    assert files(place) == {}


@pytest.mark.parametrize("where", ["nowhere/a.svg", "file/a.svg", "folder.svg"])
def test_a_picture_that_cannot_be_written(run: Run, where: str, place: Path) -> None:
    (place / "file").write_bytes(b"as it was")
    (place / "folder.svg").mkdir()
    ended = run("picture", ONE, "--out", place / where)
    assert ended.code == 2
    assert ended.sentence.startswith(str(place / where))
    assert files(place) == {"file": b"as it was"}


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_a_full_disk_leaves_the_old_picture(
    run: Run, ending: str, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / f"a.{ending}").write_bytes(b"as it was")
    monkeypatch.setattr(os, "fsync", full)
    ended = run("picture", ONE, "--out", place / f"a.{ending}")
    assert ended.code == 2
    assert "No space left" in ended.sentence
    assert files(place) == {f"a.{ending}": b"as it was"}


# --- Screenshots ---------------------------------------------------------------------


def test_screenshots_are_as_large_as_was_asked(
    run: Run, few_pages: list[str], place: Path
) -> None:
    folder = place / "new" / "folder"
    ended = run("screenshots", folder, "--size", "1024X768", "--palette", "dark")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert sorted(path.stem for path in folder.iterdir()) == few_pages
    for path in folder.iterdir():
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1024, 768)
        assert image.pixelColor(2, 2).lightness() < 60


@pytest.mark.parametrize("where", ["file", "file/below"])
def test_a_file_where_a_folder_should_be(run: Run, where: str, place: Path) -> None:
    (place / "file").write_bytes(b"as it was")
    ended = run("screenshots", place / where)
    assert ended.code == 2
    assert ended.sentence.startswith(str(place / where))
    assert files(place) == {"file": b"as it was"}


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_folder_that_may_not_be_written(run: Run, place: Path) -> None:
    place.chmod(0o500)
    for words in (["screenshots", place], ["picture", ONE, "--out", place / "a.svg"]):
        ended = run(*words)
        assert ended.code == 2
        assert "Permission denied" in ended.sentence
    assert files(place) == {}


def test_a_disk_that_fills_up_keeps_what_was_whole(
    run: Run, few_pages: list[str], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "03-help-chart.png").write_bytes(b"as it was")
    written_out = []

    def filling(_: int) -> None:
        written_out.append(1)
        if len(written_out) > 1:
            full(0)

    monkeypatch.setattr(os, "fsync", filling)
    ended = run("screenshots", place, "--size", "640x480")
    assert ended.code == 2
    assert ended.sentence.startswith(str(place / "03-help-chart.png"))
    assert list(files(place)) == ["00-start.png", "03-help-chart.png"]
    assert files(place)["03-help-chart.png"] == b"as it was"


def test_ctrl_c_between_two_pages(
    run: Run, few_pages: list[str], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = screenshots_command._save

    def pressed(image: QImage, path: Path) -> None:
        signal.raise_signal(signal.SIGINT)
        save(image, path)

    monkeypatch.setattr(screenshots_command, "_save", pressed)
    ended = run("screenshots", place, "--size", "640x480")
    assert (ended.code, ended.out, ended.err) == (130, "", "")
    assert list(files(place)) == ["00-start.png"]


def test_a_mistake_in_the_program_is_told(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mistaken(*_: object) -> NoReturn:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(screenshots_command, "pages", mistaken)
    ended = run("screenshots", place)
    assert ended.code == 70
    assert "ZeroDivisionError: division by zero" in ended.sentence


def test_there_is_a_page_for_every_step_and_view() -> None:
    pack: Pack = load_pack(PACK, today=TODAY)
    from desktop_app.journey.state import STEPS, State, View

    found = dict(screenshots_command.pages(pack, State()))
    assert {state.step for state in found.values()} == set(STEPS)
    assert {state.view for state in found.values()} == set(View)
    assert len(found) == len(set(found.values()))
