"""The process with the window: what it tells of itself, and what it never tells."""

from __future__ import annotations

import os
import resource
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import QObject, QTimer

from desktop_app.app import kiosk_crash, kiosk_lifeline, watchdog
from desktop_app.app.watchdog import Watchdog

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="systemd and signals"
)

ROOT = Path(__file__).parent.parent.parent
SECRET = "fever-of-39-point-7"

# --- Crashes -------------------------------------------------------------------------

IN_A_SLOT = """
import sys
from PySide6.QtCore import QTimer
from desktop_app.app import kiosk_crash
from desktop_app.app.start import application

def fail():
    raise ValueError(sys.argv[1])

with kiosk_crash.ended_by_the_first():
    app = application()
    {begin}
    app.exec()
    print("it went on")
"""
SLOT = "QTimer.singleShot(0, fail)"
THREAD = "import threading; threading.Thread(target=fail).start()"
AT_ONCE = "fail()"


@pytest.mark.parametrize("begin", [SLOT, THREAD, AT_ONCE])
def test_an_exception_ends_the_kiosk_and_tells_no_answers(begin: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IN_A_SLOT.replace("{begin}", begin), SECRET],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (70, "")
    assert SECRET not in done.stderr
    assert "(ValueError at <string>, line 8)" in done.stderr
    assert done.stderr.count("\n") == 1


def test_what_is_logged_loses_its_values(capsys: pytest.CaptureFixture[str]) -> None:
    handler = kiosk_crash._WithoutValues()
    from logging import LogRecord

    for name in ("desktop_app.ui.leaflet_maker", "elsewhere"):
        what = "a leaflet failed: %s" if name != "elsewhere" else f"read {SECRET}"
        record = LogRecord(name, 30, "x.py", 7, what, (SECRET,), None)
        handler.handle(record)
    said = capsys.readouterr().err
    assert SECRET not in said
    assert "a leaflet failed: %s (desktop_app.ui.leaflet_maker, 7)" in said
    assert "something that a library logged (elsewhere, 7)" in said


def test_a_mistake_of_the_program_is_told_with_its_own_line() -> None:
    from desktop_app.app.cli import size_of

    with pytest.raises(Exception, match="size") as caught:
        size_of("no size")
    told = kiosk_crash.kind_and_place(caught.value)
    assert told.startswith("BadInputError at desktop_app/app/cli.py, line ")


HELD = """
import resource, ctypes
from desktop_app.app.kiosk_lifeline import keep_nothing_of_a_crash
resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2)
keep_nothing_of_a_crash()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def test_no_picture_of_the_memory_is_written() -> None:
    done = subprocess.run(
        [sys.executable, "-c", HELD],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "(0, 0) 0\n"
    assert resource.getrlimit(resource.RLIMIT_CORE) is not None


# --- Signs of life -------------------------------------------------------------------


def test_a_full_pipe_holds_nobody_up(qtbot: Any) -> None:
    reading, writing = os.pipe()
    line = kiosk_lifeline.Lifeline(writing, reading)
    for _ in range(100_000):
        line.say_alive()
    os.close(reading)
    line.say_alive()
    os.close(writing)


def test_a_window_says_that_it_is_alive_once_a_second(qtbot: Any) -> None:
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    window = QObject()
    line = kiosk_lifeline.Lifeline(writing, reading)
    line.beat(window)
    timer = window.findChildren(QTimer)[0]
    assert (timer.interval(), timer.isActive()) == (1000, True)
    timer.setInterval(1)
    with qtbot.waitSignal(timer.timeout):
        pass
    timer.stop()
    assert set(os.read(reading, 1000)) == {ord(".")}
    os.close(reading)
    os.close(writing)


# --- systemd -------------------------------------------------------------------------


def test_where_systemd_did_not_start_it_nothing_is_told() -> None:
    told: list[bytes] = []
    dog = Watchdog({"WATCHDOG_USEC": "60000000"}, told.append)
    dog.ready("open")
    dog.stopping()
    assert (dog.every, told) == (None, [])


def test_without_systemds_library_nothing_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(watchdog, "LIBRARY", "libnowhere.so.0")
    dog = Watchdog({"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": "3000"})
    dog.ready("open")
    assert dog.every is None


@pytest.mark.parametrize(
    ("limit", "every"), [("60000000", 20000), ("3000", 1), ("", None), ("x", None)]
)
def test_systemd_hears_three_times_in_each_limit(limit: str, every: int | None) -> None:
    told: list[bytes] = []
    dog = Watchdog({"NOTIFY_SOCKET": "/x", "WATCHDOG_USEC": limit}, told.append)
    assert dog.every == every


@contextmanager
def notified(folder: Path) -> Iterator[tuple[socket.socket, str]]:
    """A socket as systemd has it, and its name."""
    name = str(folder / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(name)
        listener.settimeout(40)
        yield listener, name


def test_systemds_own_library_passes_it_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with notified(tmp_path) as (listener, name):
        monkeypatch.setenv("NOTIFY_SOCKET", name)
        monkeypatch.setenv("WATCHDOG_USEC", "3000000")
        Watchdog().ready("The kiosk is open.")
        said = listener.recv(1000).decode().splitlines()
    assert said == ["READY=1", "WATCHDOG=1", "STATUS=The kiosk is open."]


def test_a_broken_policy_is_told_and_mended_without_a_restart(tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text("[kiosk]\nidle = 5\n")
    with notified(tmp_path) as (listener, name):
        environment = {
            **os.environ,
            "NOTIFY_SOCKET": name,
            "WATCHDOG_USEC": "3000000",
            "QT_QPA_PLATFORM": "offscreen",
        }
        words = ["--kiosk", "--policy", str(policy)]
        guard = subprocess.Popen(
            [sys.executable, "-P", "-m", "desktop_app", *words],
            env=environment,
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            said = listener.recv(5000).decode()
            assert "READY=1" in said
            assert f"STATUS=Out of order: {policy}: line 2: kiosk.idle: found 5" in said
            assert listener.recv(1000) == b"WATCHDOG=1"
            policy.write_text("[kiosk]\nidle = 90\n")
            while "READY=1" not in (said := listener.recv(1000).decode()):
                pass
            assert "STATUS=The kiosk is open." in said
            window = psutil.Process(guard.pid).children()[0]
            guard.send_signal(signal.SIGTERM)
            _, complaints = guard.communicate(timeout=20)
        finally:
            guard.kill()
            guard.communicate()
    assert guard.returncode == 0
    assert not window.is_running()
    assert "What was out of order may be mended" in complaints
