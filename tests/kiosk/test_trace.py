"""Fifty visits, watched at every system call: nothing is written, nobody is reached."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.values import Value
from tests.kiosk.allowed import forbidden
from tests.kiosk.strace_log import CALLS, deeds
from tests.kiosk.x_screen import Left, left_on
from tests.visits.real_screen import Home, Told, screen, told

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="strace is of Linux"
)

VISITS = 50
SEED = 1

FAKE_LPSTAT = """\
#!/bin/sh
case "$1" in
-d) echo "system default destination: paper" ;;
*) echo "printer paper is idle.  enabled since today" ;;
esac
"""
FAKE_LP = """\
#!/bin/sh
exec cat > /dev/null
"""


class Watched(Value, frozen=True, kw_only=True):
    """What was seen of a program from outside.

    Args:
        told: What it told itself.
        log: What strace wrote.
        left: What was in the home that was not there before.
        before: What was on the screen before it began.
        during: What was there after its visits.
        after: What was there when it had ended.
        complaints: What it wrote on its standard error.
    """

    told: Told
    log: Path
    left: frozenset[str]
    before: Left
    during: Left
    after: Left
    complaints: str


@contextmanager
def _traced(home: Home, log: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """Start a Python program here under strace; it ends when its input is closed."""
    strace = shutil.which("strace")
    if strace is None:
        raise AssertionError(
            "strace is missing, so nobody can tell what the kiosk writes. `./dev "
            "test` installs it; by hand: sudo apt-get install strace"
        )
    watching = ["-f", "-y", "--seccomp-bpf", "-s", "200", "-e", f"trace={CALLS}"]
    process = subprocess.Popen(
        [strace, *watching, "-o", str(log), sys.executable, "-m", *words],
        cwd=home.folder,
        env=home.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _watch(folder: Path, visits: int, *kept: str) -> Watched:
    printer = folder / "bin"
    at_home = folder / "home"
    for one in (printer, at_home):
        one.mkdir()
    for name, script in (("lp", FAKE_LP), ("lpstat", FAKE_LPSTAT)):
        (printer / name).write_text(script, encoding="utf-8")
        (printer / name).chmod(0o700)
    log = folder / "log"
    with screen() as display:
        home = Home(at_home, display)
        home.environment["PATH"] = f"{printer}:{home.environment['PATH']}"
        before = left_on(display)
        program = ("tests.kiosk.traced_visits", str(visits), str(SEED), *kept)
        with _traced(home, log, *program) as process:
            assert process.stdout is not None
            line = process.stdout.readline()
            during = left_on(display)
            _, complaints = process.communicate("")
        assert line, complaints
        after = left_on(display)
    return Watched(
        told=told(line),
        log=log,
        left=frozenset(home.left_behind()),
        before=before,
        during=during,
        after=after,
        complaints=complaints,
    )


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    """Fifty visits of a person who wanders."""
    return _watch(tmp_path_factory.mktemp("watched"), VISITS)


def _found(watched: Watched) -> list[str]:
    found = forbidden(deeds(watched.log), printing=True)
    return sorted({deed.short for deed in found})


def test_every_page_is_seen_in_these_visits(watched: Watched) -> None:
    assert watched.told["missed"] == []
    assert watched.told["charts"], "no chart was drawn"
    assert watched.told["leaflets"], "no leaflet was made and seen"
    assert watched.complaints == ""


def test_no_file_is_made_and_nobody_is_reached(watched: Watched) -> None:
    assert watched.log.stat().st_size > 10_000, "strace has seen next to nothing"
    assert _found(watched) == []
    assert watched.left == set()


def test_no_file_is_open_to_be_written_and_no_terminal(watched: Watched) -> None:
    handles = watched.told["handles"]
    assert isinstance(handles, list)
    kinds = ("pipe:", "socket:", "anon_inode:", "/dev/null", "/memfd:", "/dev/shm/")
    files = [one for one in handles if not one.startswith(kinds)]
    assert [one for one in files if one.startswith("/dev/")] == []
    shipped = (str(Path(__file__).parent.parent.parent), sys.prefix)
    assert [one for one in files if not one.startswith(shipped)] == []


def test_nothing_stays_on_the_screen(watched: Watched) -> None:
    assert watched.during.owned == ()
    assert set(watched.during.properties) <= set(watched.before.properties)
    assert watched.after == watched.before


def test_a_file_that_is_written_is_found(tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    watched = _watch(tmp_path, 1, str(kept))
    assert _found(watched) == [f"openat {kept}"]


def test_nothing_is_started_in_order_to_speak(tmp_path: Path) -> None:
    watched = _watch(tmp_path, 0)
    assert watched.told["hindrance"] == "no-engine"
    assert _found(watched) == []
    assert watched.left == set()


def test_what_stays_on_a_screen_is_found() -> None:
    with screen() as display:
        before = left_on(display)
        assert before.owned == ()
        home = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        program = (
            "from PySide6.QtWidgets import QApplication; import sys;"
            "app = QApplication([]); app.clipboard().setText('kept');"
            "app.processEvents(); print('there', flush=True); sys.stdin.read()"
        )
        with subprocess.Popen(
            [sys.executable, "-c", program],
            env=home,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline()
            there = left_on(display)
            process.communicate(b"")
    assert there.owned == ("CLIPBOARD",)
    assert there.windows > before.windows


def test_a_missing_strace_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with (
        pytest.raises(AssertionError, match="apt-get install strace"),
        _traced(None, Path()),  # type: ignore[arg-type] # it does not come so far
    ):
        pass
