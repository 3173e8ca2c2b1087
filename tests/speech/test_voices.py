"""A language is said by a voice of its own, or by none."""

from __future__ import annotations

import pytest

from desktop_app.speech.voices import NAMELESS, chosen_locale, chosen_voice

ESPEAK = (
    "C", "ar_EG", "ar_MR", "cmn", "de_DE", "en_GB", "en_US", "es_419", "es_ES", "fr_BE",
    "fr_CH", "fr_FR", "it_IT", "pl_PL", "pt_BR", "yue_HK", "nl_NL",
)  # fmt: skip
WINDOWS = ("en_US", "de_AT", "zh_CN", "zh_HK", "zh_TW", "ar_SA", "pt_PT")


@pytest.mark.parametrize(
    ("language", "own", "locale"),
    [
        ("en", "", "en_GB"),
        ("en", "US", "en_US"),
        ("es", "", "es_ES"),
        ("fr", "CH", "fr_CH"),
        ("fr", "DE", "fr_FR"),
        ("de", "CH", "de_DE"),
        ("it", "", "it_IT"),
        ("pt", "PT", "pt_BR"),
        ("pl", "", "pl_PL"),
        ("ar", "", "ar_EG"),
        ("zh_CN", "HK", NAMELESS),
        ("en_XA", "", "en_GB"),
        ("sv", "", None),
    ],
)
def test_on_debian(language: str, own: str, locale: str | None) -> None:
    assert chosen_locale(language, ESPEAK, own) == locale


@pytest.mark.parametrize(
    ("language", "locale"),
    [
        ("zh_CN", "zh_CN"),
        ("de", "de_AT"),
        ("pt", "pt_PT"),
        ("ar", "ar_SA"),
        ("pl", None),
    ],
)
def test_on_windows(language: str, locale: str | None) -> None:
    assert chosen_locale(language, WINDOWS, "HK") == locale


def test_cantonese_is_not_mandarin() -> None:
    assert chosen_locale("zh_CN", ("zh_HK", "yue_HK"), "HK") is None


def test_scripts_in_names_do_not_matter() -> None:
    assert chosen_locale("zh_CN", ("zh_Hans_CN",)) == "zh_Hans_CN"


def test_brazils_voice_is_found_where_qt_calls_both_alike() -> None:
    names = ["Portuguese (Portugal)", "Portuguese (Brazil)+Adam", "Portuguese (Brazil)"]
    assert chosen_voice("pt", "pt_BR", names) == 2


def test_the_mandarin_voice_that_knows_chinese_characters_is_taken() -> None:
    names = [
        "Bishnupriya Manipuri",
        "Chinese (Mandarin, latin as English)",
        "Chinese (Mandarin, latin as Pinyin)+Adam",
        "Chinese (Mandarin, latin as Pinyin)",
    ]
    assert chosen_voice("zh_CN", NAMELESS, names) == 3


def test_a_nameless_voice_of_another_language_is_never_taken() -> None:
    assert chosen_voice("zh_CN", NAMELESS, ["Bishnupriya Manipuri", "Lojban"]) is None
    assert chosen_voice("de", NAMELESS, ["Bishnupriya Manipuri"]) is None


def test_any_voice_of_a_language_will_do() -> None:
    assert chosen_voice("de", "de_DE", ["Hedda", "Stefan"]) == 0
    assert chosen_voice("de", "de_DE", []) is None
