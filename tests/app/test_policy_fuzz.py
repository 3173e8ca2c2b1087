"""Whatever stands in a policy, it is a policy or problems that name their lines."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
import tomli
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.app.policy import Reading, read
from desktop_app.app.policy_kiosk import kiosk_rules
from desktop_app.app.policy_settings import BY_FIELD, SETTINGS
from desktop_app.app.policy_values import Policy

RELAXED = settings(
    max_examples=250,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
_WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=70)
_VALUES = st.one_of(
    st.integers(-(10**20), 10**20).map(str),
    st.integers(-5, 400).map(str),
    st.floats().map(lambda one: repr(one).replace("e+", "e")),
    st.sampled_from(["true", "false", "2026-01-01", "[]", "{}", "[[]]", '[""]']),
    st.sampled_from(['"greeting"', '"headset"', '"38,5"', '"en"', '"\\u202e"']),
    st.sampled_from(['["en", "xx"]', '["cdk46-rechallenge"]', "[1, 2]", "{a = 1}"]),
    _WORDS.map(lambda one: "'" + one.replace("'", "") + "'"),
    _WORDS.map(lambda one: '["' + one.replace("\\", "").replace('"', "") + '"]'),
)
_FIELDS = st.sampled_from([*BY_FIELD, "kiosk.idel", "colours.red", "staff.pin.more"])
_LINES = st.tuples(_FIELDS, _VALUES).map(lambda pair: f"{pair[0]} = {pair[1]}")
_FILES = st.lists(_LINES, max_size=6, unique_by=lambda line: line.split(" ")[0])


def reading_of(folder: Path, content: bytes) -> Reading:
    path = folder / "policy.toml"
    path.write_bytes(content)
    return read(path)


def held(reading: Reading, content: bytes) -> None:
    """There is a policy that a kiosk can run with, or problems fit to be read."""
    assert (reading.policy is None) == bool(reading.problems)
    if reading.policy is not None:
        rules = kiosk_rules(reading.policy, topics=("a",), languages=2)
        assert rules.idle >= 60
        assert rules.countdown >= 20
        return
    lines = content.count(b"\n") + 1
    for problem in reading.problems:
        sentence = problem.sentence
        assert sentence.isprintable(), sentence
        assert "evidence-packs" not in sentence
        place = re.match(r"line (\d+)(?:: |$)", problem.field)
        assert place is not None or reading.table is None, sentence
        assert place is None or 1 <= int(place[1]) <= lines


@RELAXED
@given(lines=_FILES)
def test_any_values(tmp_path: Path, lines: list[str]) -> None:
    content = "\n".join(lines).encode()
    reading = reading_of(tmp_path, content)
    held(reading, content)
    if reading.table is not None:
        for problem in reading.problems:
            number, field = re.findall(r"line (\d+): ([a-z]+\.?[a-z]*)", problem.field)[
                0
            ]
            assert lines[int(number) - 1].startswith(field)


@RELAXED
@given(content=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(
    lambda one: one.encode("utf-8", "surrogatepass"))))  # fmt: skip
def test_any_bytes(tmp_path: Path, content: bytes) -> None:
    held(reading_of(tmp_path, content), content)


@RELAXED
@given(
    text=st.text(st.sampled_from('[]{}"=.,#\n \\abkiosk.idle1staff.pin'), max_size=80)
)
def test_any_signs_of_toml(tmp_path: Path, text: str) -> None:
    held(reading_of(tmp_path, text.encode()), text.encode())


@pytest.mark.parametrize("value", ["[" * 400 + "]" * 400, "9" * 5000, '"' + "a" * 9000])
def test_what_has_no_end(tmp_path: Path, value: str) -> None:
    content = f"[kiosk]\nidle = {value}\n".encode()
    reading = reading_of(tmp_path, content)
    held(reading, content)
    assert reading.policy is None


def test_every_key_has_its_setting_and_every_setting_its_key() -> None:
    keys = [
        f"{table.name}.{key}"
        for table in msgspec.structs.fields(Policy)
        for key in table.default.__struct_fields__
    ]
    assert [one.field for one in SETTINGS] == keys


def test_what_holds_without_a_policy_could_be_written_in_one() -> None:
    for setting in SETTINGS:
        table, _, key = setting.field.partition(".")
        usual = getattr(getattr(Policy(), table), key)
        assert setting.fits is None or setting.fits(usual), setting.field
        example = tomli.loads(f"x = {setting.example}")["x"]
        if setting.field != "staff.pin":
            assert setting.fits is None or setting.fits(example), setting.field
