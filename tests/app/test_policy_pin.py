"""`evenhand policy set-pin` changes one line of a policy, and tells nobody the PIN."""

from __future__ import annotations

import getpass
import io
import os
import sys
from pathlib import Path

import pytest
import tomli
from typing_extensions import override

from desktop_app.app import pin, policy_places
from desktop_app.app.policy import read_policy
from desktop_app.app.policy_pin import with_pin
from tests.app.conftest import Ended, Run, files

HASH = "scrypt$15$8$3$" + "A" * 22 + "$" + "B" * 43


class Terminal(io.StringIO):
    """Somebody sits there and types."""

    @override
    def isatty(self) -> bool:
        return True


@pytest.fixture
def handed(run: Run, monkeypatch: pytest.MonkeyPatch) -> object:
    """Hand a PIN over as another program would."""

    def set_to(said: str, *words: object) -> Ended:
        monkeypatch.setattr(sys, "stdin", io.StringIO(said))
        return run("policy", "set-pin", *words)

    return set_to


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f'[staff]\npin = "{HASH}"\n'),
        ("# ours\n", f'# ours\n\n[staff]\npin = "{HASH}"\n'),
        ("a = 1", f'a = 1\n\n[staff]\npin = "{HASH}"\n'),
        ("[staff] # x\n[a]\n", f'[staff] # x\npin = "{HASH}"\n[a]\n'),
        ("[staff]", f'[staff]\npin = "{HASH}"\n'),
        ("[staff]\npin = '1' # x\n# y\n", f'[staff]\npin = "{HASH}" # x\n# y\n'),
        ("[staff]\r\npin=2\r\n", f'[staff]\r\npin="{HASH}"\r\n'),
        ("[a]\r\nb = 1", f'[a]\r\nb = 1\r\n\r\n[staff]\r\npin = "{HASH}"\r\n'),
        ("staff.pin = '''\n1'''\n", f'staff.pin = "{HASH}"\n'),
        ("staff = {pin='1'} # x\n", f'staff = {{pin="{HASH}"}} # x\n'),
        ("staff = { }\n[a]\n", f'staff = {{ pin = "{HASH}" }}\n[a]\n'),
        (
            "x = '''\n[staff]\n'''\n",
            f"x = '''\n[staff]\n'''\n\n[staff]\npin = \"{HASH}\"\n",
        ),
    ],
)
def test_only_the_pin_is_written_anew(before: str, after: str) -> None:
    assert with_pin(before, HASH) == after
    assert tomli.loads(after)["staff"] == {"pin": HASH}
    assert with_pin(after, HASH) == after


def test_a_pin_is_set_and_set_again(handed: Run, tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_bytes(
        b"\xef\xbb\xbf# ours \xe2\x9c\x93\r\n[kiosk]\r\nidle = 90 # long\r\n"
    )
    path.chmod(0o600)
    for digits in ("2846", "907315"):
        ended = handed(f"{digits}\n", "--policy", path)
        assert (ended.code, ended.err) == (0, "")
        assert digits not in ended.out + path.read_text("utf-8").split("$")[0]
        policy = read_policy(path)
        assert pin.fits(digits, policy.staff.pin)
        assert policy.kiosk.idle == 90
    assert path.read_bytes().startswith(
        b"\xef\xbb\xbf# ours \xe2\x9c\x93\r\n[kiosk]\r\nidle = 90 # long\r\n\r\n"
        b"[staff]\r\npin"
    )
    assert list(files(tmp_path)) == ["policy.toml"]
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_new_policy_is_not_for_everybody(
    handed: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "policy.toml"
    monkeypatch.setattr(policy_places, "system_wide", lambda: place)
    ended = handed("2846")
    assert (ended.code, ended.err) == (0, "")
    assert str(place) in ended.out
    assert place.stat().st_mode & 0o777 == 0o640
    assert pin.fits("2846", read_policy(place).staff.pin)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away"
)
def test_a_policy_stays_with_its_owner(handed: Run, tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.touch()
    os.chown(path, 1234, 4321)
    path.chmod(0o640)
    assert handed("2846", "--policy", path).code == 0
    status = path.stat()
    assert (status.st_uid, status.st_gid, status.st_mode & 0o777) == (1234, 4321, 0o640)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("", "nothing"),
        ("\n", "nothing"),
        ("1234\n", "digits in a row"),
        ("7777\n", "a PIN of one or two different"),
        ("284\n", "fewer than 4 digits"),
        ("2846284628462846\n", "more than 12 digits"),
        ("secret9\n", "something else than digits"),
    ],
)
def test_a_pin_that_is_refused(
    handed: Run, tmp_path: Path, said: str, found: str
) -> None:
    path = tmp_path / "policy.toml"
    ended = handed(said, "--policy", path)
    assert (ended.code, ended.out) == (2, "")
    assert ended.sentence.startswith(f"The PIN: found {found}")
    assert not said.strip() or said.strip() not in ended.err
    assert not path.exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[staff", "line 1: found "),
        ("staff = 7\npin = '1'", "found a table 'staff' into which nothing"),
        ("[[staff]]\nx = 1", "found a table 'staff' into which nothing can be put"),
        ("[staff.more]\nx = 1", ""),
    ],
)
def test_a_file_that_a_pin_does_not_fit_into(
    handed: Run, tmp_path: Path, text: str, said: str
) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(text)
    ended = handed("2846\n", "--policy", path)
    if said:
        assert ended.code == 2
        assert said in ended.sentence
        assert path.read_text() == text
    else:
        assert path.read_text().startswith(text)


def test_a_folder_that_is_not_there(handed: Run, tmp_path: Path) -> None:
    ended = handed("2846\n", "--policy", tmp_path / "none" / "policy.toml")
    assert ended.code == 2
    assert "could not be written" in ended.sentence


def typing(*lines: str) -> object:
    """Somebody types these lines when asked."""
    left = list(lines)
    return lambda _prompt: left.pop(0)


def test_somebody_types_it_twice(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "policy.toml"
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", typing("2846", "2846"))
    ended = run("policy", "set-pin", "--policy", path)
    assert (ended.code, ended.err) == (0, "")
    assert pin.fits("2846", read_policy(path).staff.pin)
    assert "2846" not in ended.out


def test_somebody_mistypes_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", typing("2846", "2864"))
    ended = run("policy", "set-pin", "--policy", tmp_path / "policy.toml")
    assert ended.code == 2
    assert ended.sentence.startswith("The PIN: found two different ones; ")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("words", [("2846",), ("--pin", "2846"), ("--pin=2846",)])
def test_a_pin_is_never_a_word_of_the_command(run: Run, words: tuple[str, ...]) -> None:
    assert run("policy", "set-pin", *words).code == 2
