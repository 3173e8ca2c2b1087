"""However the command line ends, it ends in an exit code and at most one sentence."""

from __future__ import annotations

import signal
from collections.abc import Callable
from typing import NoReturn

import pytest

from desktop_app.app.crash import guarded
from desktop_app.app.interruption import held_back
from desktop_app.errors import (
    BadEvidenceError,
    BadInputError,
    FailedOutputError,
    MissingFileError,
    Problem,
)

PROBLEM = Problem(
    file="trials/one.toml", field="n", found="-1", expected="a count", mend="Count."
)
ERRORS = [
    BadEvidenceError("pack", (PROBLEM, PROBLEM)),
    BadInputError(what="--size", found="'x'", expected="a size", mend="Try 800x600."),
    MissingFileError("tokens.toml"),
    FailedOutputError("a.png", "no space"),
]


def raising(error: BaseException) -> Callable[[list[str]], int]:
    def run(_: list[str]) -> NoReturn:
        raise error

    return run


@pytest.fixture(autouse=True)
def _no_debugging(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EVENHAND_DEBUG", raising=False)


def test_what_went_well_is_silent(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["facts"], lambda words: len(words) - 1) == 0
    assert guarded(["--self-test"], len) == 1
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_what_the_program_refuses_is_said_as_it_says_itself(
    error: BadInputError, capsys: pytest.CaptureFixture[str]
) -> None:
    assert guarded([], raising(error)) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", error.sentence + "\n")


def test_ctrl_c(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded([], raising(KeyboardInterrupt())) == 130
    assert capsys.readouterr() == ("", "")


def test_a_reader_who_has_gone_hears_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert guarded([], raising(BrokenPipeError())) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("code", [None, 0, 3])
def test_an_answer_that_ends_the_program(code: int | None) -> None:
    assert guarded([], raising(SystemExit(code))) == (code or 0)


@pytest.mark.parametrize(
    "error",
    [ZeroDivisionError("division by zero"), RuntimeError("a\nb" * 9000), ValueError()],
)
def test_a_mistake_in_the_program_is_one_short_sentence(
    error: Exception, capsys: pytest.CaptureFixture[str]
) -> None:
    assert guarded([], raising(error)) == 70
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert len(said.err) < 400
    assert type(error).__name__ in said.err
    assert "Traceback" not in said.err


def test_developers_see_where_it_happened(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EVENHAND_DEBUG", "1")
    assert guarded([], raising(ZeroDivisionError())) == 70
    trace, _, sentence = capsys.readouterr().err.rstrip("\n").rpartition("\n")
    assert trace.startswith("Traceback")
    assert "raise error" in trace
    assert sentence.startswith("Evenhand stopped")


def test_a_full_disk_under_the_complaints_changes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Full:
        def write(self, _: str) -> NoReturn:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("sys.stderr", Full())
    assert guarded([], raising(ERRORS[1])) == 2


# --- Ctrl-C, held back ---------------------------------------------------------------


def test_ctrl_c_waits_until_it_can_be_obeyed() -> None:
    done = []

    def run(_: list[str]) -> int:
        with held_back() as obey:
            for number in range(3):
                obey()
                if number == 1:
                    signal.raise_signal(signal.SIGINT)
                done.append(number)
        return 0

    before = signal.getsignal(signal.SIGINT)
    assert guarded([], run) == 130
    assert done == [0, 1]
    assert signal.getsignal(signal.SIGINT) is before


def test_ctrl_c_at_the_last_moment_is_obeyed_too() -> None:
    with pytest.raises(KeyboardInterrupt), held_back():
        signal.raise_signal(signal.SIGINT)


def test_a_second_ctrl_c_ends_the_program_at_once() -> None:
    def run(_: list[str]) -> int:
        with held_back():
            signal.raise_signal(signal.SIGINT)
            assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL
        return 0

    assert guarded([], run) == 130


def test_what_goes_wrong_meanwhile_goes_first() -> None:
    def run(_: list[str]) -> int:
        with held_back():
            signal.raise_signal(signal.SIGINT)
            raise BadInputError(what="a", found="b", expected="c", mend="d")

    assert guarded([], run) == 2
