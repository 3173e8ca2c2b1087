"""What the command line says to `--kiosk` beside other words, and where it leads."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.app import cli, kiosk_guard
from desktop_app.app.words import understood
from desktop_app.errors import BadInputError


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("facts", "--kiosk with something else to do"),
        ("table --out findings.csv", "--kiosk with something else to do"),
        ("--self-test", "--kiosk with something else to do"),
        ("--language de", "--language with --kiosk"),
        ("--quit-after-first-paint", "--quit-after-first-paint with --kiosk"),
        ("--kiosk-window", "not allowed with argument --kiosk"),
    ],
)
def test_what_makes_no_sense_beside_a_kiosk_is_refused(words: str, found: str) -> None:
    with pytest.raises(BadInputError) as refused:
        understood(["--kiosk", *words.split()])
    assert found in refused.value.sentence
    assert "\n" not in refused.value.sentence


def test_a_kiosk_takes_a_policy_and_a_pack(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []

    class Noting:
        def __init__(self, command: list[str]) -> None:
            started.append(command)

        def watch(self) -> int:
            return 0

    monkeypatch.setattr(kiosk_guard, "Guard", Noting)
    assert cli.run(["--kiosk", "--policy", "a.toml", "--pack", "p"]) == 0
    words = ["--kiosk-window", "--policy", "a.toml", "--pack", "p"]
    assert started == [kiosk_guard.own_command(words)]
    wanted = understood(words)
    assert (wanted.kiosk_window, wanted.policy, wanted.pack) == (
        True,
        Path("a.toml"),
        Path("p"),
    )


def test_the_guards_own_word_is_nobody_elses(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        understood(["--help"])
    said = capsys.readouterr().out
    assert "--kiosk " in said
    assert "--kiosk-window" not in said
