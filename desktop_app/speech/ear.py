"""Words as they are said: what only the eye can read becomes words; nothing is lost.

Voices read signs in their own ways, and some not at all: a Mandarin voice falls into
English at a per cent sign, an Arabic one loses the decimal sign of its own figures. So
signs become words of the language, and figures the ones that every voice knows.
"""

from __future__ import annotations

import re
from typing import Final

_FIGURES: Final = {
    **{0x660 + figure: str(figure) for figure in range(10)},
    **{0x6F0 + figure: str(figure) for figure in range(10)},
    0x66A: "%",
    0x66B: ".",
}
"""Arabic figures, per cent sign and decimal sign."""

_SPACES: Final = re.compile(r"[\s\u00a0\u2007\u2009\u200b\u202f]+")
_ADDRESS: Final = re.compile(r"\bhttps?://(?:www\.)?([^\s/]+)\S*")
_DIGITS_APART: Final = re.compile(r"(?<=[A-Za-z])(\d+)/(\d+)\b")
_BETWEEN: Final = re.compile(r"(?<=\d)\s*[\u2013\u2014]\s*(?=[\u2212-]?\d)")
_DASH: Final = re.compile(r"\s+[\u2013\u2014]\s+|[\u2013\u2014]")
_MINUS: Final = re.compile(r"\u2212\s*(?=\d)|(?<![\w])-(?=\d)")
_PER_CENT: Final = re.compile("(\\d[\\d.,\u70b9]*)\\s*%")
_BULLET: Final = re.compile(r"^\s*[\u2022\u00b7\u25aa\u2013-]\s+")
_OPEN: Final = re.compile(r"\s*[(\[\uff08]\s*")
_SHUT: Final = re.compile(r"\s*[)\]\uff09]\s*")
_STOPS: Final = ".,;:!?\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u060c\u061b\u061f"
_COMMAS: Final = ",\uff0c\u060c"
_DOUBLED: Final = re.compile(rf"[{_COMMAS}]\s*(?=[{_STOPS}])")
_BEFORE_STOP: Final = re.compile(rf"\s+(?=[{_STOPS}])")
_FIRST: Final = re.compile(rf"^[\s{_COMMAS}]+")
_LAST: Final = re.compile(rf"[\s{_COMMAS}]+$")
_AFTER_STOP: Final = re.compile(rf"(?<=[{_STOPS}])\s*[{_COMMAS}]")
_QUOTES: Final = re.compile('[\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a"\u300c\u300d]')

_SIGNS: Final = {
    "en": ("to", "equals", "minus", "per cent", "at least", "at most"),
    "es": ("a", "es igual a", "menos", "por ciento", "al menos", "como mucho"),
    "fr": ("à", "égale", "moins", "pour cent", "au moins", "au plus"),
    "de": ("bis", "gleich", "minus", "Prozent", "mindestens", "höchstens"),
    "it": ("a", "uguale a", "meno", "per cento", "almeno", "al massimo"),
    "pt": ("a", "igual a", "menos", "por cento", "pelo menos", "no máximo"),
    "pl": ("do", "równa się", "minus", "procent", "co najmniej", "co najwyżej"),
    "ar": ("إلى", "يساوي", "ناقص", "بالمئة", "على الأقل", "على الأكثر"),
    "zh": ("到", "等于", "负", "百分之", "至少", "最多"),
}
"""By language: between two numbers, =, minus, %, and the signs of least and most."""

_POINT: Final = re.compile(r"(?<=\d)\.(?=\d)")
_COMMA: Final = {"ar": "\u060c ", "zh": "\uff0c"}


def base_of(language: str) -> str:
    """Return the language of a code, without its region or script."""
    return language.replace("-", "_").partition("_")[0].lower()


def for_the_ear(text: str, language: str) -> str:
    r"""Return words as a voice is to say them.

    Args:
        text: What stands there, without marks of direction.
        language: Its language, such as "de" or "zh_CN".

    >>> for_the_ear("• CDK4/6: 29\u00a0% (range 1.2–3.4)", "en")
    'CDK 4 6: 29 per cent, range 1.2 to 3.4'
    """
    base = base_of(language)
    signs = _SIGNS.get(base, _SIGNS["en"] if base == "en" else None)
    comma = _COMMA.get(base, ", ")
    said = _SPACES.sub(" ", text.translate(_FIGURES))
    said = _BULLET.sub("", said)
    said = _ADDRESS.sub(r"\1", said)
    said = _DIGITS_APART.sub(r" \1 \2", said)
    if base == "zh":
        said = _POINT.sub("\u70b9", said)  # or a voice leaves the point out
    if signs is not None:
        said = _in_words(said, signs, before=base == "zh")
    said = _DASH.sub(comma, said)
    said = _OPEN.sub(comma, said)
    said = _SHUT.sub(comma, said)
    said = _QUOTES.sub("", said)
    said = _AFTER_STOP.sub("", _DOUBLED.sub("", said))
    said = _BEFORE_STOP.sub("", said)
    return _SPACES.sub(" ", _LAST.sub("", _FIRST.sub("", said)))


def _in_words(text: str, signs: tuple[str, ...], *, before: bool) -> str:
    """Say the signs; `before` puts the words for % where Mandarin has them."""
    to, equals, minus, per_cent, least, most = signs
    text = _BETWEEN.sub(f" {to} ", text)
    text = _MINUS.sub(f"{minus} ", text)
    told = rf"{per_cent}\1" if before else rf"\1 {per_cent}"
    text = _PER_CENT.sub(told, text).replace("%", f" {per_cent} ")
    text = text.replace("\u2265", f" {least} ").replace("\u2264", f" {most} ")
    return re.sub(r"\s*=\s*", f" {equals} ", text)
