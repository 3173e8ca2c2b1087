"""The readability formulas are the published ones; syllables are counted by ear."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.visits.ease_formulas import (
    Tally,
    amstad,
    fernandez_huerta,
    fog,
    fog_polish,
    gulpease,
    kandel_moles,
    martins,
    sentence_length,
    vienna,
)
from tests.visits.reading_ease import CHARACTERS_A_WORD, sentences_of, tally
from tests.visits.syllable_count import syllables

# Counted by hand, and with a dictionary that parts them where the ear is in doubt.
SYLLABLES = {
    "es": "el 1 y 1 día 2 quien 1 siguiente 3 ayuda 3 mayoría 4 ahora 3 líquido 3 "
    "pingüino 3 ciudad 2 huevo 2 leer 2 cuidar 2 soy 1 proteína 4 aún 2 ideas 3 "
    "náuseas 3 adecuado 4 análisis 4 construir 2 palbociclib 4 12,5 1",
    "fr": "le 1 que 1 avec 2 étude 2 aident 1 argent 2 patient 2 traitement 3 langue 1 "
    "chaque 1 personne 2 oublier 3 moyen 2 réaction 3 créer 2 maladie 3 durée 2 "
    "utilisent 3 différent 3 diffèrent 2 souvent 2 viennent 1 avaient 2 client 2 "
    "jusqu’à 2 d’hormones 2 avait-il 3 mangeons 2 évident 3 dépendent 2",
    "de": "war 1 ihre 2 über 2 neuen 2 Studien 3 Station 3 Behandlung 3 auf 1 "
    "Nebenwirkungen 5 beurteilte 4 Übelkeit 3 Eierstöcke 4 Arzt 1 kurze 2 blaue 2 "
    "Hormontherapie 5 Linien 3 zuerst 2 Gesamtüberleben 6 65-jährige 4",
    "pt": "ao 1 não 1 mães 1 quem 1 muito 2 sua 2 dia 2 pessoas 3 maioria 4 água 2 "
    "história 3 saúde 3 ainda 3 pulmões 2 quando 2 idioma 4 reações 3 doer 2 juiz 2 "
    "hormonioterapia 8 infecção 3 proteína 4",
    "pl": "w 1 nie 1 się 1 obu 2 nauka 3 auto 2 terapia 3 hormonalne 4 twoich 2 "
    "trzustka 2 niepokoi 4 więcej 2 badania 3 krwi 1 neutropenia 4 poważny 3 "
    "naukowcy 4 leczenie 3 skutki 2",
}


@pytest.mark.parametrize("code", SYLLABLES)
def test_syllables_are_those_of_the_spoken_word(code: str) -> None:
    told = SYLLABLES[code].split()
    by_hand = dict(zip(told[::2], map(int, told[1::2]), strict=True))
    assert {word: syllables(word, code) for word in by_hand} == by_hand


@pytest.mark.parametrize(
    ("text", "code", "formula", "score"),
    [
        # 9 words of 14 syllables in 2 sentences: 206.84 - 60 * 14 / 9 - 1.02 * 4.5.
        ("El gato duerme. La casa es blanca y grande.", "es", fernandez_huerta, 108.92),
        # 9 words of 10 syllables in 2 sentences: 207 - 1.015 * 4.5 - 73.6 * 10 / 9.
        ("Le chat dort. La maison est grande et blanche.", "fr", kandel_moles, 120.65),
        # 9 words of 10 syllables in 2 sentences: 180 - 4.5 - 58.5 * 10 / 9.
        ("Die Katze schläft. Das Haus ist groß und weiß.", "de", amstad, 110.5),
        # 5 words, one of three syllables: 0.2656 * 5 + 0.2744 * 20 - 1.693.
        ("Die Behandlung hilft vielen Frauen.", "de", vienna, 5.12),
        # 7 words of 25 letters in 2 sentences: 89 + (600 - 250) / 7.
        ("Il gatto dorme. La casa è grande.", "it", gulpease, 139.0),
        # 9 words of 14 syllables in 2 sentences: 248.835 - 1.015 * 4.5 - 84.6 * 14 / 9.
        ("O gato dorme. A casa é grande e branca.", "pt", martins, 112.67),
        # 5 words, one of four syllables: 0.4 * (5 + 20).
        ("Leczenie hormonalne pomaga wielu osobom.", "pl", fog_polish, 10.0),
        ("العلاج الهرموني يساعد. اسألي فريقك الطبي اليوم.", "ar", sentence_length, 3.5),
        ("肿瘤长大了。请问医生。", "zh_CN", sentence_length, 4.5),
    ],
)
def test_a_formula_is_the_published_one(
    text: str, code: str, formula: Callable[[Tally], float], score: float
) -> None:
    assert formula(tally(sentences_of(text), code)) == pytest.approx(score, abs=5e-3)


@pytest.mark.parametrize(
    ("sentences", "words", "long", "index"), [(1, 69, 13, 35), (3, 48, 5, 11)]
)
def test_the_fog_of_a_memorandum(
    sentences: int, words: int, long: int, index: int
) -> None:
    """The example that is taught with it: one sentence, and the same said in three.

    "In order to eliminate the possibility of errors occurring in the time charges",
    zanotowane.pl/907/1771.
    """
    assert round(fog(Tally(sentences=sentences, words=words), long)) == index


def test_long_sentences_score_as_harder_in_spanish() -> None:
    """As first printed, the formula had it the other way round."""
    short = Tally(sentences=10, words=100, syllables=190)
    assert fernandez_huerta(short) == pytest.approx(82.64)
    long = Tally(sentences=5, words=100, syllables=190)
    assert fernandez_huerta(long) == pytest.approx(72.44)


def test_a_chinese_word_has_the_characters_that_were_counted() -> None:
    assert pytest.approx(1.4, abs=5e-3) == CHARACTERS_A_WORD
