"""Numbers and days, written as the people write them who speak a language.

The texts are those of Unicode's CLDR: its long dates, with the day of the week left
out, and its decimal signs and digits.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from desktop_app.l10n.release import released_languages
from desktop_app.l10n.render import Speaker
from desktop_app.narrative.message import Day
from tests.l10n.small_catalogues import compiled, entry, number, sentence

LATE = dt.date(2026, 10, 31)
EARLY = dt.date(2027, 1, 1)

DAYS = {
    "en": ("31 October 2026", "1 January 2027"),
    "es": ("31 de octubre de 2026", "1 de enero de 2027"),
    "fr": ("31 octobre 2026", "1 janvier 2027"),
    "de": ("31. Oktober 2026", "1. Januar 2027"),
    "it": ("31 ottobre 2026", "1 gennaio 2027"),
    "pt": ("31 de outubro de 2026", "1 de janeiro de 2027"),
    "pl": ("31 października 2026", "1 stycznia 2027"),
    "ar": ("٣١ أكتوبر ٢٠٢٦", "١ يناير ٢٠٢٧"),  # noqa: RUF001  figures of Arabic
    "zh_CN": ("2026年10月31日", "2027年1月1日"),
}

NUMBERS = {
    "en": ("6", "4.9", "12345"),
    "es": ("6", "4,9", "12345"),
    "fr": ("6", "4,9", "12345"),
    "de": ("6", "4,9", "12345"),
    "it": ("6", "4,9", "12345"),
    "pt": ("6", "4,9", "12345"),
    "pl": ("6", "4,9", "12345"),
    "ar": ("٦", "٤٫٩", "١٢٣٤٥"),  # noqa: RUF001  figures of Arabic
    "zh_CN": ("6", "4.9", "12345"),
}


def test_every_language_is_here() -> None:
    released = [one.code for one in released_languages()]
    assert list(DAYS) == list(NUMBERS) == released


@pytest.mark.parametrize("language", DAYS)
def test_a_day(language: str, tmp_path: Path) -> None:
    words = compiled(tmp_path, language, entry("%1 it was", "%1"))
    speaker = Speaker(language, (words,))
    for day, written in zip((LATE, EARLY), DAYS[language], strict=True):
        said = sentence("%1 it was", Day(day=day, part="checked"))
        assert speaker.spoken(said) == written
        isolated = f"\u2068{written}\u2069" if language == "ar" else written
        assert speaker.render(said) == isolated


@pytest.mark.parametrize("language", NUMBERS)
def test_a_number_alone_and_in_a_sentence(language: str, tmp_path: Path) -> None:
    """On an axis and in words the same figures stand for the same number."""
    words = compiled(tmp_path, language, entry("%1 of them", "%1"))
    speaker = Speaker(language, (words,))
    for value, written in zip((6, 4.9, 12345), NUMBERS[language], strict=True):
        assert speaker.number(value) == written
        said = sentence("%1 of them", number(value, int(value == 4.9)))
        assert speaker.spoken(said) == written


def test_zero_and_whole_numbers_have_no_decimals() -> None:
    for value, written in ((0, "0"), (0.0, "0"), (12.0, "12"), (0.25, "0,25")):
        assert Speaker("de").number(value) == written
