"""The checks say which of them found something, and show what it was."""

import pytest

from build import checks

RIGHT = ["-c", "print('all is well')"]
WRONG = ["-c", "print('a comma is missing'); raise SystemExit(1)"]


def test_a_check_that_finds_something_is_named_and_shown(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert checks.check({"spelling": RIGHT, "commas": WRONG}) == ["commas"]
    said = capsys.readouterr().out
    assert "spelling: good" in said
    assert "commas: FAILED\na comma is missing" in said
    assert "all is well" not in said


@pytest.mark.parametrize(("command", "expected"), [(RIGHT, 0), (WRONG, 1)])
def test_one_complaint_fails_them_all(
    command: list[str], expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["checks.py"])
    monkeypatch.setattr(checks, "checks", lambda: {"one": RIGHT, "other": command})
    assert checks.main() == expected


def test_style_types_and_contracts_are_all_checked() -> None:
    assert {"style", "format", "types", "contracts"} <= checks.checks().keys()
