"""A PIN is kept as a hash that takes long, and is never guessed at first."""

from __future__ import annotations

import hmac
import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.app import pin
from tests.app.conftest import ROOT

SALT = bytes(range(16))


def test_a_pin_fits_its_own_hash_and_no_other_does() -> None:
    kept = pin.hashed("2846")
    assert pin.is_hash(kept)
    assert pin.fits("2846", kept)
    for other in ("2847", "28460", "02846", "", "2846 "):
        assert not pin.fits(other, kept)


def test_the_same_pin_has_another_hash_each_time() -> None:
    assert pin.hashed("2846") != pin.hashed("2846")
    assert pin.hashed("2846", SALT) == pin.hashed("2846", SALT)


def test_a_published_example() -> None:
    """RFC 7914, section 12: the third vector; a shorter hash is the beginning of it."""
    made = pin._worked_out("pleaseletmein", b"SodiumChloride", cost=14, times=1)
    assert made.hex() == (
        "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
    )


def test_trying_a_pin_takes_long_enough_to_stop_a_thief_and_no_person() -> None:
    kept = pin.hashed("2846")
    assert kept.startswith("scrypt$15$8$3$")  # 32 MB, three times
    begun = time.process_time()
    pin.fits("1111", kept)
    assert 0.03 < time.process_time() - begun < 5


def test_pins_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = pin.hashed("2846")
    monkeypatch.setattr(hmac, "compare_digest", lambda a, b: len(a) == len(b) == 32)
    assert pin.fits("1111", kept)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2846",
        "scrypt$",
        "scrypt$15$8$3$short$short",
        "scrypt$13$8$3$" + "A" * 22 + "$" + "A" * 43,
        "scrypt$18$8$3$" + "A" * 22 + "$" + "A" * 43,
        "scrypt$15$8$9$" + "A" * 22 + "$" + "A" * 43,
        "scrypt$15$8$3$" + "A" * 22 + "$" + "A" * 43 + "\n",
        "scrypt$15$8$3$" + "ä" * 22 + "$" + "A" * 43,
    ],
)
def test_what_is_no_hash_fits_nothing(text: str) -> None:
    assert not pin.is_hash(text)
    assert not pin.fits("2846", text)


@given(st.text(max_size=120))
def test_any_text_is_a_hash_or_is_not(text: str) -> None:
    assert not pin.is_hash(text)


@pytest.mark.parametrize("good", ["2846", "1312", "0807", "112358132134", "90215"])
def test_a_good_pin(good: str) -> None:
    assert pin.fault(good) == ""


@pytest.mark.parametrize(
    ("weak", "said"),
    [
        ("", "nothing"),
        ("284", "fewer than 4 digits"),
        ("2846284628461", "more than 12 digits"),
        ("28a6", "something else than digits"),
        ("-284", "something else than digits"),
        ("٢٨٤٦", "something else than digits"),
        ("²846", "something else than digits"),
        ("1111", "one or two different digits"),
        ("1212", "one or two different digits"),
        ("000000000007", "one or two different digits"),
        ("1234", "in a row"),
        ("7890", "in a row"),
        ("987654", "in a row"),
        ("3210", "in a row"),
    ],
)
def test_a_weak_pin_is_refused_and_never_repeated(weak: str, said: str) -> None:
    assert said in pin.fault(weak)
    assert not weak or weak not in pin.fault(weak)


def test_a_hash_is_worked_out_only_when_a_pin_is_typed() -> None:
    code = "import sys, desktop_app.app.policy; print('hashlib' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout.strip() == "False"
