"""Every translation is as easy as the English: by its own language's measure."""

from __future__ import annotations

import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.l10n.voices import Voices
from tests.visits import reading_age
from tests.visits.ease_formulas import Tally, sentence_length
from tests.visits.reading_ease import (
    MEASURES,
    Measure,
    hardest,
    is_name,
    pages_of,
    scores_of,
    sentences_of,
    table,
    tally,
    visit_of,
    weights,
    words_of,
)
from tests.visits.tongues import CODES, TRANSLATED

Pages = dict[str, list[str]]

each_measure = pytest.mark.parametrize(
    "measure", MEASURES, ids=lambda one: f"{one.language}-{one.name.split()[0]}"
)

EASY = {
    "es": "El cáncer creció. Puede llamar a su equipo. Ellos le van a ayudar.",
    "fr": "Le cancer a grandi. Vous pouvez appeler. On va vous aider.",
    "de": "Der Krebs wuchs. Sie dürfen uns fragen. Wir helfen Ihnen gern.",
    "it": "Il cancro è cresciuto. Può fare domande. Noi la aiutiamo.",
    "pt": "O câncer cresceu. Você pode ligar. A equipe vai te ajudar.",
    "pl": "Rak urósł. Możesz nas pytać. Zespół chce ci pomóc.",
    "ar": "كبر الورم. يمكنك أن تسألي. سوف نساعدك.",
    "zh_CN": "肿瘤长大了。您可以问我们。我们会帮您。",
}
HARD = {
    "es": "La supervivencia libre de progresión no se prolongó significativamente con "
    "la continuación de palbociclib en comparación con la monoterapia endocrina.",
    "fr": "La survie sans progression n’a pas été significativement prolongée par la "
    "continuation du palbociclib comparativement à l’hormonothérapie exclusive.",
    "de": "Das progressionsfreie Überleben wurde durch die Weiterbehandlung mit "
    "Palbociclib gegenüber alleiniger Hormontherapie nicht signifikant verlängert.",
    "it": "La sopravvivenza libera da progressione non è risultata significativamente "
    "prolungata dalla prosecuzione di palbociclib rispetto alla sola ormonoterapia.",
    "pt": "A sobrevida livre de progressão não foi significativamente prolongada pela "
    "continuação do palbociclibe comparativamente à hormonioterapia isolada.",
    "pl": "Kontynuacja leczenia palbocyklibem nie spowodowała statystycznie istotnego "
    "wydłużenia przeżycia wolnego od progresji w porównaniu z hormonoterapią.",
    "ar": "لم يؤدِّ الاستمرار في العلاج بعقار بالبوسيكليب مع الخط الثاني من العلاج "
    "الهرموني إلى إطالة مدة البقاء بلا تفاقم للمرض مقارنة بالعلاج الهرموني وحده.",
    "zh_CN": "与单用内分泌治疗相比，既往接受哌柏西利治疗后疾病进展的患者继续使用"
    "哌柏西利联合二线内分泌治疗并未显著延长无进展生存期。",
}


@pytest.fixture(scope="module")
def visits(pack: Pack) -> dict[str, Pages]:
    """The sentences of a visit, page by page, in each language."""
    voices = Voices(pack.files.contents)
    return {code: pages_of(pack, voices.of(code)) for code in CODES}


# --- The limits -----------------------------------------------------------------------


@each_measure
def test_a_whole_visit_is_easy(visits: dict[str, Pages], measure: Measure) -> None:
    whole = visit_of(visits[measure.language])
    assert len(whole) > 300
    score = measure.score(tally(whole, measure.language))
    strict = measure.score(tally(whole, measure.language, strict=True))
    assert measure.reached(score, measure.visit), score
    assert measure.reached(strict, measure.page), strict


@each_measure
def test_each_page_is_easy(visits: dict[str, Pages], measure: Measure) -> None:
    scores = scores_of(visits[measure.language], measure)
    assert len(scores) > 15
    hard = {
        name: score
        for name, score in scores.items()
        if not measure.reached(score, measure.page)
    }
    assert hard == {}


def test_arabic_has_no_longer_sentences_than_english(visits: dict[str, Pages]) -> None:
    english, arabic = (tally(visit_of(visits[one]), one) for one in ("en", "ar"))
    assert sentence_length(arabic) <= sentence_length(english)


@each_measure
def test_a_hard_text_is_found_hard_and_an_easy_one_easy(measure: Measure) -> None:
    code = measure.language
    easy, hard = (
        measure.score(tally(sentences_of(text[code]), code)) for text in (EASY, HARD)
    )
    assert measure.reached(easy, measure.visit), easy
    assert not measure.reached(hard, measure.page), hard


def test_every_translation_is_measured(visits: dict[str, Pages]) -> None:
    assert {measure.language for measure in MEASURES} == set(TRANSLATED)
    lengths = {len(pages) for pages in visits.values()}
    assert len(lengths) == 1


# --- How it is counted ----------------------------------------------------------------


def test_sentences_are_those_that_the_english_test_counts(
    pack: Pack, visits: dict[str, Pages]
) -> None:
    theirs = reading_age.sections_of(pack, Voices(pack.files.contents).of("en"))
    assert visits["en"] == theirs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tras 3,6 meses. ¿Duele? Su resumen", ["Tras 3,6 meses.", "¿Duele?"]),
        ("« Oui. » C’est tout !", ["« Oui. »", "C’est tout !"]),
        ("„Ja.“ Nein.", ["„Ja.“", "Nein."]),
        ("هل يؤلم؟ بعد \u2068٣\u066b٦\u2069 أشهر.", ["هل يؤلم؟", "بعد ٣\u066b٦ أشهر."]),
        ("过了3.6个月。疼吗？您的小结", ["过了3.6个月。", "疼吗？"]),
        ("“疼吗？”他问。", ["“疼吗？”", "他问。"]),
    ],
)
def test_sentences_end_as_each_script_ends_them(text: str, found: list[str]) -> None:
    assert sentences_of(text) == found


def test_words_are_what_stands_between_spaces() -> None:
    assert words_of("L’étude – 12,4 % !", "fr") == ["L’étude", "12,4"]
    assert words_of("لا يُحفظ شيء.", "ar") == ["لا", "يُحفظ", "شيء."]
    assert words_of("HER阳性，3.6个月。", "zh_CN") == [
        "HER", "阳", "性", "3.6", "个", "月",
    ]  # fmt: skip


def test_a_colon_marks_off_a_unit_unless_the_count_is_strict() -> None:
    text = ["Hormontherapie allein: 3 von 5 Frauen."]
    assert tally(text, "de") == Tally(
        sentences=2, words=6, syllables=12, letters=31, of_three=1, of_four=1
    )
    assert tally(text, "de", strict=True).sentences == 1
    assert tally(["单用：三人。"], "zh_CN") == Tally(sentences=2, words=4, letters=4)


@pytest.mark.parametrize(
    "word",
    [
        "Palbociclib",
        "palbocyklibu",
        "l’abémaciclib",
        "rybocyklib",
        "fulwestrant",
        "PACE",
    ],
)
def test_a_name_is_known_as_each_language_spells_it(word: str, pack: Pack) -> None:
    names = reading_age.names_of(pack)
    assert is_name(word, names)
    assert not is_name("pacientes", names)


def test_names_make_every_text_harder(pack: Pack, visits: dict[str, Pages]) -> None:
    names = reading_age.names_of(pack)
    for measure in MEASURES:
        if measure.score is sentence_length:
            continue
        whole = visit_of(visits[measure.language])
        without = measure.score(tally(whole, measure.language, names))
        score = measure.score(tally(whole, measure.language))
        assert without != score
        assert measure.reached(without, score), measure.name


# --- What is told ---------------------------------------------------------------------


def test_the_hardest_sentence_is_named_first() -> None:
    for measure in MEASURES:
        hard, easy = (sentences_of(text[measure.language]) for text in (HARD, EASY))
        assert hardest([*easy, *hard], measure)[0] == hard[0]


def test_the_table_has_a_line_for_each_measure(pack: Pack) -> None:
    lines = list(table(pack))
    assert [line.split()[0] for line in lines[1:]] == [
        "en", *(measure.language for measure in MEASURES)
    ]  # fmt: skip
    assert len({len(line) for line in lines}) == 1


def test_the_sentences_that_weigh_most_are_told(pack: Pack) -> None:
    assert len(list(weights(pack, "it"))) >= 11
