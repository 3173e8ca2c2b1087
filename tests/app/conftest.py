"""The command line in this process, and as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.app import interruption, start
from desktop_app.app.crash import guarded
from desktop_app.journey.state import State
from desktop_app.scene.languages import Language

ROOT = Path(__file__).parent.parent.parent
PACK = ROOT / "resources" / "evidence" / "cdk46-rechallenge"
ONE = "palmira.pfs-6.control"
COMMAND = [sys.executable, "-m", "desktop_app"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How the command line ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """What it said on standard error, which is one line and no traceback."""
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        return self.err.rstrip("\n")


Run = Callable[..., Ended]


@pytest.fixture
def run(
    qapp: object, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Run the command line in this process."""
    monkeypatch.delenv("EVENHAND_DEBUG", raising=False)
    for name in ("QT_SCALE_FACTOR", "QT_QPA_PLATFORM"):
        monkeypatch.setenv(name, os.environ.get(name, ""))  # given back afterwards
    monkeypatch.delenv("QT_SCALE_FACTOR")

    def running(*words: object) -> Ended:
        capsys.readouterr()
        code = guarded([str(word) for word in words])
        said = capsys.readouterr()
        return Ended(code=code, out=said.out, err=said.err)

    return running


@pytest.fixture
def window_of(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[State, list[str]]]:
    """Return the state and the codes of the languages that a window begins with.

    On a computer whose own language is not among them.
    """
    made = []

    class Window:
        def resize(self, *_: int) -> None: ...
        def show(self) -> None: ...

    def stand_in(_: object, state: State, languages: tuple[Language, ...]) -> Window:
        made.append((state, [one.code for one in languages]))
        return Window()

    monkeypatch.setattr(start, "make_window", stand_in)
    monkeypatch.setattr(interruption, "at_once", lambda: None)
    monkeypatch.setattr(start, "languages_of_this_computer", lambda: ("nl_NL", "nl"))

    def beginning(*words: object) -> tuple[State, list[str]]:
        ended = run(*words, "--quit-after-first-paint")
        assert (ended.code, ended.out, ended.err) == (0, "", "")
        return made.pop()

    return beginning


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder in which nothing may be left behind."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


def started(
    *words: object, cwd: Path = ROOT, without: tuple[str, ...] = (), **more: str
) -> Ended:
    """Run the command line as a process of its own."""
    env = {name: at for name, at in os.environ.items() if name not in without}
    done = subprocess.run(
        [*COMMAND, *(str(word) for word in words)],
        cwd=cwd,
        env={**env, "PYTHONPATH": str(ROOT), **more},
        capture_output=True,
        check=False,
        timeout=120,
    )
    return Ended(
        code=done.returncode,
        out=done.stdout.decode("utf-8"),
        err=done.stderr.decode("utf-8"),
    )


def files(top: Path) -> dict[str, bytes]:
    """Every file below a folder, with what is in it."""
    found = (path for path in sorted(top.rglob("*")) if path.is_file())
    return {str(path.relative_to(top)): path.read_bytes() for path in found}
