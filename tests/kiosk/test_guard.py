"""The guard reopens a window that ended, and lets it go when staff close it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import psutil
import pytest

from desktop_app.app import kiosk_ends, kiosk_guard
from desktop_app.app.kiosk_ends import End, Way

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")

ROOT: Final = Path(__file__).parent.parent.parent
PATIENCE: Final = 20.0

GUARD: Final = """
import sys
from desktop_app.app.kiosk_guard import Guard
assert not [name for name in sys.modules if "PySide6" in name]
command = [sys.executable, "-c", sys.argv[1], *sys.argv[2:]]
sys.exit(Guard(command, beating=1.0, starting=3.0).watch())
"""

WINDOW: Final = """
import os, sys, time
from desktop_app.app.kiosk_lifeline import keep_nothing_of_a_crash, taken_up
line = taken_up()
line.hold()
keep_nothing_of_a_crash()
with open(sys.argv[1], "a") as book:
    book.write(f"{os.getpid()}\\n")
turn = len(open(sys.argv[1]).readlines())
print("what a library says is no sign of life", flush=True)
"""

ALIVE: Final = """
while True:
    line.say_alive()
    time.sleep(0.05)
"""


class Stand:
    """A guard at its post, and the book in which each of its windows signs."""

    def __init__(self, process: subprocess.Popen[str], book: Path) -> None:
        self.process = process
        self.book = book

    def pids(self) -> list[int]:
        lines = self.book.read_text().splitlines() if self.book.exists() else []
        return [int(line) for line in lines]

    def window(self, turn: int) -> psutil.Process:
        """The window that was opened in this turn, beginning with one."""
        wait_until(lambda: len(self.pids()) >= turn)
        return psutil.Process(self.pids()[turn - 1])

    def ended(self) -> tuple[int, str]:
        _, complaints = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, complaints


def wait_until(true: Callable[[], bool]) -> float:
    """Wait for something; return for how long."""
    begun = time.monotonic()
    while not true():
        assert time.monotonic() - begun < PATIENCE, "it never came"
        time.sleep(0.01)
    return time.monotonic() - begun


def is_gone(process: psutil.Process) -> bool:
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


@pytest.fixture
def guarded(tmp_path: Path) -> Iterator[Callable[[str], Stand]]:
    started: list[Stand] = []

    def start(what: str) -> Stand:
        book = tmp_path / "book"
        process = subprocess.Popen(
            [sys.executable, "-c", GUARD, WINDOW + what, str(book)],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(Stand(process, book))
        return started[-1]

    yield start
    for stand in started:
        stand.process.kill()
        for pid in stand.pids():  # they hold its pipes
            if psutil.pid_exists(pid):
                psutil.Process(pid).kill()
        stand.process.communicate()


Guarded = Callable[[str], Stand]

# --- Ends ----------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["SIGKILL", "SIGSEGV", "SIGABRT", "SIGTERM"])
def test_a_window_that_was_killed_is_opened_anew(guarded: Guarded, number: str) -> None:
    stand = guarded(ALIVE)
    first = stand.window(1)
    first.send_signal(getattr(signal, number))
    second = stand.window(2)
    assert first.pid != second.pid
    stand.process.terminate()
    code, told = stand.ended()
    assert code == 0
    assert f"ended by signal {int(getattr(signal, number))} " in told


@pytest.mark.parametrize("code", [70, 1, kiosk_ends.UNASKED])
def test_an_exit_that_staff_did_not_ask_for_is_not_one(
    guarded: Guarded, code: int
) -> None:
    stand = guarded(f"if turn == 1: os._exit({code})" + ALIVE)
    assert stand.window(2).is_running()
    stand.process.terminate()
    assert f"ended with exit code {code} " in stand.ended()[1]


def test_staff_close_the_kiosk_with_its_guard(guarded: Guarded) -> None:
    code, told = guarded(f"os._exit({kiosk_ends.LEFT})").ended()
    assert code == 0
    assert told.count("\n") == 1 + 1  # what the library said, and the guard
    assert "Staff closed the kiosk" in told


def test_a_window_that_hangs_is_killed_and_opened_anew(guarded: Guarded) -> None:
    stand = guarded(ALIVE)
    first = stand.window(1)
    time.sleep(0.3)  # it has given signs of life
    first.suspend()
    begun = time.monotonic()
    stand.window(2)
    assert 0.9 < time.monotonic() - begun < 5
    assert is_gone(first)
    stand.process.terminate()
    assert "no longer answered" in stand.ended()[1]


def test_a_window_that_never_comes_up_is_waited_for_longer(guarded: Guarded) -> None:
    begun = time.monotonic()
    stand = guarded("time.sleep(60)")
    stand.window(2)
    assert time.monotonic() - begun > 2.9


def test_words_on_the_output_are_no_sign_of_life(guarded: Guarded) -> None:
    chatter = "\nwhile True:\n    print('chatter', flush=True)\n    time.sleep(0.05)"
    stand = guarded("line.say_alive()" + chatter)
    wait_until(lambda: len(stand.pids()) >= 2)
    stand.process.terminate()
    assert "no longer answered" in stand.ended()[1]


# --- The guard's own end -------------------------------------------------------------


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_guard_that_is_asked_to_go_ends_both(guarded: Guarded, number: int) -> None:
    stand = guarded(ALIVE)
    window = stand.window(1)
    stand.process.send_signal(number)
    code, told = stand.ended()
    assert (code, "opened anew" in told) == (0, False)
    assert is_gone(window)


def test_a_guard_that_is_killed_takes_its_window_along(guarded: Guarded) -> None:
    stand = guarded("while True: pass")  # it does not answer either
    window = stand.window(1)
    time.sleep(0.3)
    stand.process.kill()
    assert wait_until(lambda: is_gone(window)) < 1


def test_a_window_hears_of_the_guards_end_without_the_system(guarded: Guarded) -> None:
    """Where the system does not tell, the pipe that closes does."""
    undone = "import ctypes; ctypes.CDLL(None).prctl(1, 0, 0, 0, 0)"
    stand = guarded(undone + ALIVE)
    window = stand.window(1)
    time.sleep(0.3)
    stand.process.kill()
    assert wait_until(lambda: is_gone(window)) < 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux tells")
def test_a_window_that_hears_nothing_is_ended_by_the_system(guarded: Guarded) -> None:
    stand = guarded("line._end = print" + ALIVE)
    window = stand.window(1)
    time.sleep(0.3)
    stand.process.kill()
    assert wait_until(lambda: is_gone(window)) < 1


def test_a_guard_is_small(guarded: Guarded) -> None:
    stand = guarded(ALIVE)
    stand.window(1)
    assert psutil.Process(stand.process.pid).memory_info().rss < 25e6


def test_a_guard_that_waits_hears_that_it_is_to_go(guarded: Guarded) -> None:
    stand = guarded("os._exit(70)")
    wait_until(lambda: len(stand.pids()) >= 5)  # now each pause is long
    stand.process.terminate()
    begun = time.monotonic()
    assert stand.ended()[0] == 0
    assert time.monotonic() - begun < 1.5


# --- Pauses, sentences, commands -----------------------------------------------------


def ended(code: int, after: float = 1.0, way: Way = Way.EXIT) -> End:
    return End(way=way, code=code, after=after)


def test_the_first_end_is_not_waited_for_and_no_pause_is_long() -> None:
    pauses = [kiosk_ends.pause_after(quick) for quick in range(1000)]
    assert pauses[:2] == [0.0, 0.0]
    assert pauses == sorted(pauses)
    assert max(pauses) <= 2.0


def test_only_ends_that_come_at_once_are_counted() -> None:
    assert kiosk_ends.quick_ends(3, ended(-9, after=2)) == 4
    assert kiosk_ends.quick_ends(3, ended(-9, after=200)) == 0
    assert kiosk_ends.quick_ends(3, ended(kiosk_ends.MENDED, after=2)) == 0


@pytest.mark.parametrize("code", [1, 2, 70, 75, 71, -9, -11, -15, 255])
def test_nothing_but_staff_closes_a_kiosk(code: int) -> None:
    assert not kiosk_ends.is_over(ended(code))
    assert kiosk_ends.is_over(ended(kiosk_ends.LEFT))
    assert not kiosk_ends.is_over(ended(kiosk_ends.LEFT, way=Way.HUNG))


@pytest.mark.parametrize(
    "end", [ended(-9), ended(70), ended(0), ended(75), ended(-9, way=Way.HUNG)]
)
def test_the_journal_gets_one_sentence(end: End) -> None:
    assert re.fullmatch(r"[A-Z][^\n]*\.", kiosk_ends.sentence(end))


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ["--kiosk-window"]
    assert kiosk_guard.own_command(words)[1:] == ["-P", "-m", "desktop_app", *words]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert kiosk_guard.own_command(words) == [sys.executable, *words]
