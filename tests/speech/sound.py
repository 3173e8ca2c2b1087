"""A sound server that plays to nobody, a service that speaks to it, and what is heard.

Both are of this test alone: their sockets, settings and logs lie in its own folder.
"""

from __future__ import annotations

import os
import subprocess
import threading
import time
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

RATE: Final = 16_000
"""Samples a second, of two bytes each."""

SILENCE: Final = 50
"""What a sample may be, of 32767, where nothing is heard."""

_STARTING: Final = 15.0
_SETTINGS: Final = """\
AudioOutputMethod "pulse"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""


class Room:
    """A folder in which both have their sockets, and their processes.

    Args:
        folder: Empty, with a short path, as a socket needs.
    """

    def __init__(self, folder: Path) -> None:
        folder.chmod(0o700)
        self.folder = folder
        self.sound = folder / "sound"
        self.speech = folder / "speech"
        self._running: list[subprocess.Popen[bytes]] = []
        self.service: subprocess.Popen[bytes] | None = None

    @property
    def surroundings(self) -> dict[str, str]:
        """What is set for whoever is to speak or to listen here."""
        place = str(self.folder)
        return {
            "HOME": place,
            "XDG_RUNTIME_DIR": place,
            "XDG_CONFIG_HOME": place,
            "PULSE_SERVER": f"unix:{self.sound}",
            "SPEECHD_ADDRESS": f"unix_socket:{self.speech}",
        }

    def play(self) -> None:
        """Start the sound server."""
        self._start(
            "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
            "--use-pid-file=no", "--realtime=no", "--high-priority=no",
            "--load=module-null-sink sink_name=nobody",
            "--load=module-native-protocol-unix auth-anonymous=1 "
            f"socket={self.sound}",
        )  # fmt: skip
        _wait_for(self.sound)

    def serve(self) -> None:
        """Start the service that speaks."""
        settings = self.folder / "settings"
        (settings / "modules").mkdir(parents=True, exist_ok=True)
        (settings / "speechd.conf").write_text(_SETTINGS, "utf-8")
        (settings / "modules" / "espeak-ng.conf").touch()
        (self.folder / "log").mkdir(exist_ok=True)
        self.speech.unlink(missing_ok=True)
        self.service = self._start(
            "speech-dispatcher", "--run-single", "--timeout", "0", "--log-level", "0",
            "--communication-method", "unix_socket", "--socket-path", str(self.speech),
            "--config-dir", str(settings), "--log-dir", str(self.folder / "log"),
            "--pid-file", str(self.folder / "pid"),
        )  # fmt: skip
        _wait_for(self.speech)

    def kill_service(self) -> None:
        """Let the service that speaks be gone from one moment to the next."""
        assert self.service is not None
        self.service.kill()
        self.service.wait()

    def leave(self) -> None:
        """End all that was started here."""
        for process in reversed(self._running):
            process.terminate()
        for process in self._running:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            env={**os.environ, **self.surroundings},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._running.append(process)
        return process


class Tape:
    """What was played, with the time at which it came."""

    def __init__(self) -> None:
        self._heard: list[tuple[float, float, float]] = []

    def take(self, at: float, samples: Sequence[int]) -> None:
        """Take samples that came at a time."""
        peak = max(map(abs, samples), default=0)
        power = sum(one * one for one in samples) / max(1, len(samples))
        self._heard.append((at, float(peak), power))

    def sounding(self, since: float = 0.0) -> list[float]:
        """The times, since a time, at which something was heard."""
        return [at for at, peak, _ in self._heard if at >= since and peak > SILENCE]

    def loudness(self, since: float = 0.0) -> float:
        """The root of the mean power of what was heard since a time."""
        powers = [
            one for at, peak, one in self._heard if at >= since and peak > SILENCE
        ]
        return (sum(powers) / len(powers)) ** 0.5 if powers else 0.0

    @property
    def long(self) -> int:
        """How many pieces have come, heard or silent."""
        return len(self._heard)


@contextmanager
def listening(room: Room) -> Iterator[Tape]:
    """Hear what the sound server plays, piece by piece of twenty milliseconds."""
    tape = Tape()
    process = subprocess.Popen(
        (
            "parec", "--device=nobody.monitor", "--format=s16le", "--channels=1",
            f"--rate={RATE}", "--latency-msec=20", "--raw",
        ),
        env={**os.environ, **room.surroundings},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert process.stdout is not None
    stream = process.stdout

    def follow() -> None:
        while piece := stream.read(RATE // 50 * 2):
            tape.take(time.monotonic(), array("h", piece[: len(piece) // 2 * 2]))

    thread = threading.Thread(target=follow)
    thread.start()
    try:
        yield tape
    finally:
        process.terminate()
        thread.join()
        process.wait()
        stream.close()


def _wait_for(socket: Path) -> None:
    until = time.monotonic() + _STARTING
    while not socket.is_socket():
        assert time.monotonic() < until, f"{socket} never came"
        time.sleep(0.02)
