"""What only the eye can read is said in words, and nothing is lost on the way."""

from __future__ import annotations

import re

import pytest

from desktop_app.speech.ear import for_the_ear
from tests.visits.tongues import CODES, FIGURES

SAID = (
    ("en", "29\u00a0of 100 people", "29 of 100 people"),
    ("en", "It is 29% (range 17–42).", "It is 29 per cent, range 17 to 42."),
    ("en", "• n\u00a0=\u00a062", "n equals 62"),
    ("en", "from −2.66 to 27.65", "from minus 2.66 to 27.65"),
    ("en", "a CDK4/6 inhibitor", "a CDK 4 6 inhibitor"),
    ("en", "HER2-negative, and 3-weekly", "HER2-negative, and 3-weekly"),
    ("en", "grade ≥3 – rarely", "grade at least 3, rarely"),
    ("en", "“Yes” [see below].", "Yes, see below."),
    ("en", "See https://www.example.org/a?b=1.", "See example.org"),
    ("de", "29 % der Menschen", "29 Prozent der Menschen"),
    ("fr", "29 %, de 1,2 – 3,4", "29 pour cent, de 1,2 à 3,4"),
    (
        "ar",
        "\u0662\u0669 من \u0661\u0660\u0660 (\u0662\u0669\u066a)",
        "29 من 100، 29 بالمئة",
    ),
    ("ar", "من \u0661\u066b\u0662", "من 1.2"),
    ("zh_CN", "100人中有29%（1.2）。", "100人中有百分之29，1点2。"),
    ("pl", "29% osób", "29 procent osób"),
)


@pytest.mark.parametrize(("language", "seen", "said"), SAID)
def test_signs_are_said(language: str, seen: str, said: str) -> None:
    assert for_the_ear(seen, language) == said


@pytest.mark.parametrize("language", CODES)
def test_no_sign_is_left_that_a_voice_may_not_know(language: str) -> None:
    said = for_the_ear("1–2 = 3% (−4) [≥5] ≤6", language)
    assert not re.search(r"[–=%()\[\]−≥≤]", said)
    assert re.findall(r"\d", said) == list("123456")


@pytest.mark.parametrize("language", CODES)
def test_figures_stay_what_they_are(language: str) -> None:
    seen = "12.5" if language != "ar" else "\u0661\u0662\u066b\u0665"
    digits = str.maketrans(FIGURES.get("ar", ""), "0123456789")
    said = for_the_ear(seen, language)
    assert re.findall(r"\d", said) == re.findall(r"\d", seen.translate(digits))


def test_an_unknown_language_keeps_its_signs() -> None:
    assert for_the_ear("29 % = x", "xx") == "29 % = x"
