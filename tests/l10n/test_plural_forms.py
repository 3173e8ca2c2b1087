"""The plural of every counted sentence in every language, against Unicode's rules."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.authoring.catalogues.ts_file import read
from desktop_app.evidence.loader import bundled_packs
from desktop_app.l10n.render import Speaker, unmarked
from desktop_app.narrative.message import Message, Number, Verbatim
from desktop_app.resources import translation
from tests.visits.tongues import COUNTS, PLURAL_FORMS, TRANSLATED, in_figures

LETTERS = "ABCDEFGHI"


def _catalogues(language: str) -> list[Path]:
    own = translation(f"evenhand_{language}.ts")
    return [own, *(p / "translations" / f"{language}.ts" for p in bundled_packs())]


def _speaker(language: str) -> Speaker:
    compiled = (path.with_suffix(".qm") for path in _catalogues(language)[1:])
    return Speaker(language, tuple(compiled))


def _filled(form: str, count: int, language: str) -> str:
    """What a form says for a count; values are letters."""
    text = form.replace("%Ln", in_figures(str(count), language))
    return re.sub(r"%([1-9])", lambda place: LETTERS[int(place[1]) - 1], text)


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("count", COUNTS)
def test_every_counted_sentence_has_the_right_plural(language: str, count: int) -> None:
    speaker = _speaker(language)
    place = PLURAL_FORMS[language][COUNTS.index(count)]
    checked = 0
    for path in _catalogues(language):
        for (context, source, note), forms in read(path).items():
            if "%Ln" not in source:
                continue
            said = speaker.render(
                Message(
                    context=context,
                    source=source,
                    note=note,
                    count=Number(value=count, part="test"),
                    values=tuple(
                        Verbatim(text=LETTERS[value], kind="test")
                        for value in range(len(set(re.findall(r"%[1-9]", source))))
                    ),
                )
            )
            assert unmarked(said) == _filled(forms[place], count, language)
            checked += 1
    assert checked > 50
    assert speaker.complete


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", ("1 mes", "2 meses", "21 meses")),
        ("fr", ("1 mois", "2 mois", "21 mois")),
        ("de", ("1 Monat", "2 Monate", "21 Monate")),
        ("it", ("1 mese", "2 mesi", "21 mesi")),
        ("pt", ("1 mês", "2 meses", "21 meses")),
        ("pl", ("1 miesiąc", "2 miesiące", "21 miesięcy")),
        ("zh_CN", ("1个月", "2个月", "21个月")),
    ],
)
def test_months_as_people_say_them(language: str, said: tuple[str, ...]) -> None:
    speaker = _speaker(language)
    found = tuple(
        unmarked(
            speaker.render(
                Message(
                    context="outcomes",
                    source="%Ln months",
                    note="a time to choose",
                    count=Number(value=count, part="months"),
                )
            )
        ).replace("\u00a0", " ")
        for count in (1, 2, 21)
    )
    assert found == said
