"""Many leaflets on all processors: whole or not there, whatever stops them."""

from __future__ import annotations

import errno
import io
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import cycle
from pathlib import Path

import psutil
import pytest
from typing_extensions import override

from desktop_app import __main__, output
from desktop_app.app import crash, leaflet_batch, leaflet_making, leaflet_workers
from desktop_app.app.leaflet_workers import Answer, Kit, Order, work
from desktop_app.app.progress import Progress
from desktop_app.errors import FailedOutputError
from desktop_app.journey.state import Clinic, Paper, State
from desktop_app.leaflet import forgetting
from tests.app.conftest import COMMAND, ROOT, Run, files

POSIX = pytest.mark.skipif(os.name == "nt", reason="signals and limits of POSIX")
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux")
LONG = 60
"""Seconds after which a test gives up waiting."""

MEGABYTE = 1_000_000

VARIED = "fr,it ar, pt,de zh_CN,en ar,es de,pl en,ar it,zh_CN es,"
"""Languages that have little in common, so that no leaflet is known beforehand."""


@pytest.fixture
def listed(tmp_path: Path) -> Callable[..., Path]:
    """Write a list of so many leaflets, each with words of its own."""

    def written(number: int, languages: str = "en,") -> Path:
        path = tmp_path / "people.csv"
        rows = [
            f"leaflet-{one},{language},{1000 + one}\n"
            for one, language in zip(range(number), cycle(languages.split()))
        ]
        path.write_text(
            f"file,language,second-language,telephone\n{''.join(rows)}", "utf-8"
        )
        return path

    return written


Listed = Callable[..., Path]


@pytest.fixture
def begun(place: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Begin a batch into `place`, as the head of a group of processes of its own."""
    all_begun = []

    def begin(path: Path, *words: object) -> subprocess.Popen[str]:
        told = [*COMMAND, "leaflet", "--batch", path, "--out", place, *words]
        process = subprocess.Popen(
            [str(word) for word in told],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=os.name != "nt",
        )
        all_begun.append(process)
        return process

    yield begin
    for process in all_begun:
        if process.poll() is None:
            process.kill()
        process.communicate()


Begun = Callable[..., subprocess.Popen[str]]


def until(process: subprocess.Popen[str], happens: Callable[[], object]) -> None:
    """Wait until something happens while a batch is being made."""
    end = time.monotonic() + LONG
    while not happens():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.005)


def leaflets(folder: Path) -> list[str]:
    """The names of the leaflets in a folder, all of which are whole."""
    found = sorted(folder.rglob("*.pdf"))
    for path in found:
        content = path.read_bytes()
        assert content.startswith(b"%PDF-"), path
        assert content.rstrip().endswith(b"%%EOF"), path
    return [path.name for path in found]


def unfinished(folder: Path) -> list[str]:
    return [name for name in files(folder) if "part" in name]


# --- All goes well -------------------------------------------------------------------


def test_every_processor_and_no_more_memory_than_at_first(
    begun: Begun, listed: Listed, place: Path
) -> None:
    """A worker that remembered its leaflets would take a half more than this."""
    process = begun(listed(26, VARIED), "--jobs", "2")
    seen: dict[int, tuple[float, float]] = {}
    while process.poll() is None:
        for one in psutil.Process(process.pid).children():
            try:
                busy = sum(one.cpu_times()[:2])
                most = max(one.memory_info().rss, seen.get(one.pid, (0, 0))[1])
            except psutil.Error:
                continue
            seen[one.pid] = (busy, most)
        time.sleep(0.05)
    out, err = process.communicate()
    said = f"26 of 26 leaflets are in {place}: 26 made now, 0 already there.\n"
    assert (process.returncode, out, err) == (0, "", said)
    assert len(leaflets(place)) == len(files(place)) == 26
    workers = [one for one in seen.values() if one[0] > 0.5]
    assert len(workers) == 2, seen
    assert max(memory for _, memory in workers) < 160 * MEGABYTE, seen


def test_what_is_there_already_stays(run: Run, listed: Listed, place: Path) -> None:
    words = ("leaflet", "--batch", listed(3), "--out", place / "in" / "it")
    (place / "in" / "it").mkdir(parents=True)
    for number in (0, 2):
        (place / "in" / "it" / f"leaflet-{number}.pdf").write_bytes(b"%PDF- %%EOF")
    ended = run(*words)
    said = f"3 of 3 leaflets are in {words[-1]}: 1 made now, 2 already there."
    assert (ended.code, ended.out, ended.sentence) == (0, "", said)
    sizes = [len(one) for one in files(place).values()]
    assert [size > 1000 for size in sizes] == [False, True, False]
    again = run(*words, "--again", "--jobs", "1")
    assert (again.code, again.sentence.partition(": ")[2]) == (
        0,
        "3 made now, 0 already there.",
    )
    assert all(len(one) > 1000 for one in files(place).values())
    assert len(leaflets(place)) == 3


# --- It is stopped -------------------------------------------------------------------


@POSIX
def test_ctrl_c_leaves_whole_leaflets(
    begun: Begun, listed: Listed, place: Path
) -> None:
    process = begun(listed(200))
    until(process, lambda: len(leaflets(place)) >= 2)
    pressed = time.monotonic()
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: everybody hears it
    out, err = process.communicate(timeout=LONG)
    assert time.monotonic() - pressed < 2
    there = leaflets(place)
    said = f"{len(there)} of 200 leaflets are made. The same command goes on from there"
    assert (process.returncode, out, err) == (130, "", f"Stopped: {said}.\n")
    assert unfinished(place) == []


@POSIX
def test_ctrl_c_before_the_first_leaflet(
    begun: Begun, listed: Listed, place: Path
) -> None:
    process = begun(listed(200))
    until(process, lambda: len(psutil.Process(process.pid).children()) >= 2)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=LONG)
    assert (process.returncode, out) == (130, "")
    assert err.startswith("Stopped: ")
    assert err.count("\n") == 1
    assert unfinished(place) == []


@POSIX
def test_a_batch_that_was_killed_goes_on(
    begun: Begun, listed: Listed, place: Path
) -> None:
    process = begun(listed(8))
    until(process, lambda: len(leaflets(place)) >= 2)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate(timeout=LONG)
    there = {name: (place / name).stat().st_mtime_ns for name in leaflets(place)}
    assert 2 <= len(there) < 8
    left = place / ".leaflet-7.pdf.0123abcd.part"
    left.write_bytes(b"half a leaf")
    (place / ".else.pdf.0123abcd.part").write_bytes(b"of somebody else")
    goes_on = begun(listed(8))
    out, err = goes_on.communicate(timeout=LONG)
    said = f"{8 - len(there)} made now, {len(there)} already there.\n"
    assert (goes_on.returncode, out, err.partition(": ")[2]) == (0, "", said)
    assert len(leaflets(place)) == 8
    assert unfinished(place) == [".else.pdf.0123abcd.part"]
    assert (
        there.items()
        <= {name: (place / name).stat().st_mtime_ns for name in leaflets(place)}.items()
    )


@POSIX
@pytest.mark.parametrize("ended_by", [signal.SIGKILL, signal.SIGTERM])
def test_workers_do_not_outlive_the_one_who_asked(
    begun: Begun, listed: Listed, place: Path, ended_by: signal.Signals
) -> None:
    process = begun(listed(200))
    until(process, lambda: leaflets(place))
    workers = psutil.Process(process.pid).children()
    process.send_signal(ended_by)
    process.communicate(timeout=LONG)
    _, alive = psutil.wait_procs(workers, timeout=10)
    assert alive == []
    assert 0 < len(leaflets(place)) < 20
    assert unfinished(place) == []


@POSIX
def test_a_worker_that_is_killed_is_told(
    begun: Begun, listed: Listed, place: Path
) -> None:
    process = begun(listed(200))
    until(process, lambda: len(leaflets(place)) >= 2)
    workers = psutil.Process(process.pid).children()
    busiest = max(workers, key=lambda one: sum(one.cpu_times()[:2]))
    busiest.kill()
    out, err = process.communicate(timeout=LONG)
    assert (process.returncode, out, err.count("\n")) == (2, "", 1)
    assert ".pdf: found that the process which made it has ended (-9); expec" in err
    there = leaflets(place)
    assert err.endswith(
        f" {len(there)} of 200 leaflets are made. "
        "The same command goes on from there.\n"
    )
    assert unfinished(place) == []


@LINUX
def test_a_disk_without_room(begun: Begun, listed: Listed, place: Path) -> None:
    """What may not become larger than some bytes refuses as a full disk does."""
    process = begun(listed(20))
    psutil.Process(process.pid).rlimit(psutil.RLIMIT_FSIZE, (2000, 2000))
    out, err = process.communicate(timeout=LONG)
    assert (process.returncode, out, err.count("\n")) == (2, "", 1)
    assert ".pdf: could not be written (File too large); nothing was changed. " in err
    assert err.endswith(" 0 of 20 leaflets are made. The same command goes on from "
                        "there.\n")  # fmt: skip
    assert files(place) == {}


# --- One worker ----------------------------------------------------------------------

KIT = Kit(pack=None, offered=())


def answers_of(*orders: Order) -> list[Answer]:
    """What a worker in this process answers."""
    theirs, ours = multiprocessing.Pipe(duplex=False)
    hearing, telling = multiprocessing.Pipe(duplex=False)
    for order in orders:
        ours.send(order)
    ours.close()
    before = signal.getsignal(signal.SIGINT)
    work(KIT, theirs, telling)
    signal.signal(signal.SIGINT, before)
    said: list[Answer] = [hearing.recv() for _ in orders]
    for end in (theirs, hearing, telling):
        end.close()
    return said


def test_what_a_worker_cannot_do_it_says(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, _: bytes) -> None:
        if path.name == "b.pdf":
            raise FailedOutputError(str(path), os.strerror(errno.ENOSPC))
        if path.name == "c.pdf":
            raise ZeroDivisionError("by nothing")

    monkeypatch.setattr(output, "write_whole", full)
    monkeypatch.setattr(leaflet_making, "pdf_of", lambda *_: b"")
    places = [place / name for name in ("a.pdf", "b.pdf", "c.pdf")]
    made, refused, mistaken = answers_of(
        *(Order(place=one, state=State()) for one in places)
    )
    assert made == Answer()
    assert "b.pdf: could not be written (No space left on device)" in refused.refusal
    assert mistaken == Answer(mistake="ZeroDivisionError: by nothing")


def test_a_worker_lets_the_typesetter_forget(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forgot: list[None] = []
    monkeypatch.setattr(forgetting, "forget", lambda: forgot.append(None))
    monkeypatch.setattr(leaflet_making, "pdf_of", lambda *_: b"")
    answers_of(*(Order(place=place / "a.pdf", state=State()) for _ in range(3)))
    assert len(forgot) == 3


def test_what_an_ended_worker_has_begun_is_taken_away(
    run: Run, listed: Listed, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Crew:
        def __init__(self, *_: object) -> None: ...

        def answers(self, orders: Iterator[Order]) -> Iterator[Answer]:
            next(orders).place.write_bytes(b"")
            yield Answer()
            (place / ".leaflet-1.pdf.0123abcd.part").write_bytes(b"half")
            yield Answer(refusal="It cannot be.")

        def go_home(self) -> int:
            return 0

    monkeypatch.setattr(leaflet_batch, "Crew", Crew)
    ended = run("leaflet", "--batch", listed(3), "--out", place)
    said = "1 of 3 leaflets are made. The same command goes on from there."
    assert (ended.code, ended.sentence) == (2, f"It cannot be. {said}")
    assert list(files(place)) == ["leaflet-0.pdf"]
    again = run("leaflet", "--batch", listed(3), "--out", place, "--again")
    said = "1 of 3 leaflets are made again. The same command begins with the first."
    assert (again.code, again.sentence) == (2, f"It cannot be. {said}")


def test_what_belongs_to_the_clinic_holds_for_every_line(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Order] = []

    def answers(_: object, orders: Iterator[Order]) -> Iterator[Answer]:
        for order in orders:
            seen.append(order)
            yield Answer()

    monkeypatch.setattr(leaflet_workers.Crew, "answers", answers)
    path, policy = place.parent / "people.csv", place.parent / "policy.toml"
    path.write_text("file,language,paper,fever\na,es,,\nb,en,a4,39\n")
    policy.write_text('[clinic]\ntelephone = "112"\nfever = "38"\n')
    words = ("--policy", policy, "--telephone", "0800 1", "--paper", "letter")
    assert run("leaflet", "--batch", path, "--out", place, *words).code == 0
    assert [(one.state.clinic, one.state.leaflet.paper) for one in seen] == [
        (Clinic(telephone="0800 1", fever="38"), Paper.LETTER),
        (Clinic(telephone="0800 1", fever="39"), Paper.A4),
    ]


def test_a_mistake_in_the_program_is_not_taken_for_a_full_disk(
    run: Run, listed: Listed, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answers(*_: object) -> Iterator[Answer]:
        yield Answer(mistake="ZeroDivisionError: by nothing")

    monkeypatch.setattr(leaflet_workers.Crew, "answers", answers)
    ended = run("leaflet", "--batch", listed(3), "--out", place)
    assert (ended.code, ended.out) == (70, "")
    assert "mistake in the program (RuntimeError: ZeroDivisionError: " in ended.sentence


@pytest.mark.parametrize(
    ("frozen", "words", "expected"),
    [
        (True, ["--multiprocessing-fork", "pipe_handle=5"], ["worker"]),
        (True, ["-c", "from multiprocessing.resource_tracker import main"], ["worker"]),
        (True, ["leaflet", "--out", "a.pdf"], ["leaflet"]),
        (False, ["--multiprocessing-fork"], ["--multiprocessing-fork"]),
    ],
)
def test_a_bundle_starts_itself_as_a_worker(
    monkeypatch: pytest.MonkeyPatch,
    frozen: bool,
    words: list[str],
    expected: list[str],
) -> None:
    became: list[str] = []

    def worker() -> None:
        became.append("worker")
        raise SystemExit

    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setattr(sys, "argv", ["evenhand", *words])
    monkeypatch.setattr(multiprocessing, "freeze_support", worker)
    monkeypatch.setattr(crash, "guarded", lambda asked: became.append(asked[0]))
    with suppress(SystemExit):
        __main__.main()
    assert became == expected


# --- Words and lists that cannot be used ---------------------------------------------


@pytest.mark.parametrize("out", ["file", "file/below"])
def test_a_folder_that_cannot_be_made(
    run: Run, listed: Listed, place: Path, out: str
) -> None:
    (place / "file").write_bytes(b"mine")
    ended = run("leaflet", "--batch", listed(2), "--out", place / out)
    assert (ended.code, ended.out) == (2, "")
    assert ended.sentence.startswith(f"{place / out}: could not be written (")
    assert files(place) == {"file": b"mine"}


def test_a_folder_where_a_leaflet_should_be(
    run: Run, listed: Listed, place: Path
) -> None:
    (place / "leaflet-1.pdf").mkdir()
    (place / ".leaflet-0.pdf.0123abcd.part").write_bytes(b"left when it was killed")
    ended = run("leaflet", "--batch", listed(2), "--out", place)
    assert (ended.code, ended.out) == (2, "")
    assert "leaflet-1.pdf: could not be written (there is something " in ended.sentence
    assert files(place) == {}


def test_a_wrong_list_writes_nothing(run: Run, place: Path) -> None:
    path = place.parent / "people.csv"
    path.write_text("file,language\na,es\nb,xx\nc,yy\n")
    ended = run("leaflet", "--batch", path, "--out", place / "leaflets")
    assert (ended.code, ended.out) == (2, "")
    first, second = ended.err.splitlines()
    assert first.startswith(f"{path}: line 3, language: found 'xx'; expected one of ")
    assert second.startswith(f"{path}: line 4, language: found 'yy'; expected one of ")
    assert list(place.iterdir()) == []


def test_a_list_that_is_not_there(run: Run, place: Path) -> None:
    ended = run("leaflet", "--batch", place / "no.csv", "--out", place / "leaflets")
    assert (ended.code, ended.out) == (2, "")
    assert f"{place / 'no.csv'}: found nothing that can be read (" in ended.sentence
    assert list(place.iterdir()) == []


# --- The line that shows how far it has come -----------------------------------------


class Terminal(io.StringIO):
    @override
    def isatty(self) -> bool:
        return True


def test_the_progress_and_what_is_left() -> None:
    clock = [0.0]
    progress = Progress(1000, 400, Terminal(), lambda: clock[0])
    progress.show(401)
    assert progress.line(1.9) == f"[{'#' * 12}{'.' * 18}] 401 of 1000"
    assert progress.line(2.0).endswith("] 401 of 1000, about 20 min left")
    progress.show(700)
    assert progress.line(30).endswith("] 700 of 1000, about 30 s left")
    progress.show(1000)
    assert progress.line(60) == f"[{'#' * 30}] 1000 of 1000"


def test_the_progress_is_one_line_and_goes_away() -> None:
    clock, terminal = [0.0], Terminal()
    progress = Progress(300, 0, terminal, lambda: clock[0])
    for done in range(300):
        clock[0] += 0.01
        progress.show(done)
    progress.end()
    lines = terminal.getvalue().split("\r")
    assert 25 < len(lines) < 40, "it is written ten times a second at most"
    assert max(map(len, lines)) < 79
    assert (lines[-2].strip(), lines[-1], "\n" in terminal.getvalue()) == (
        "",
        "",
        False,
    )


@pytest.mark.parametrize("out", [io.StringIO(), None])
def test_no_progress_where_nobody_looks_on(out: io.StringIO | None) -> None:
    progress = Progress(2, 0, out)
    progress.show(1)
    progress.show(2)
    progress.end()
    assert out is None or out.getvalue() == ""
