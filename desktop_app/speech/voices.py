"""Which of a computer's voices says a language: never one of another language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from desktop_app.speech.ear import base_of

_TERRITORIES: Final = {
    "en": ("GB", "US", "IE", "AU", "CA", "NZ", "IN", "ZA"),
    "es": ("ES", "MX", "419", "US", "AR", "CO", "CL"),
    "fr": ("FR", "CA", "BE", "CH"),
    "de": ("DE", "AT", "CH"),
    "it": ("IT", "CH"),
    "pt": ("BR", "PT"),
    "pl": ("PL",),
    "ar": ("001", "SA", "EG", "AE", "JO", "MA"),
    "zh": ("CN", "SG", "TW"),
}
"""The usual order; the computer's own territory comes before it."""

_ANOTHER: Final = {"zh": ("HK", "MO")}
"""Where voices so called speak something else: in Hong Kong, Cantonese."""

NAMELESS: Final = "C"
"""What Qt calls a language that it does not know."""

_BY_NAME: Final = {
    "zh": ("Chinese (Mandarin, latin as Pinyin", "Chinese (Mandarin"),
}
"""How voices are called whose language Qt does not know: eSpeak says "cmn".

Best first: its other Mandarin voice says Chinese characters as if they were English.
"""

_TERRITORY_NAMES: Final = {
    "GB": "Great Britain", "US": "America", "BR": "Brazil", "PT": "Portugal",
    "ES": "Spain", "MX": "Mexico", "419": "Latin America", "FR": "France",
    "CA": "Canada", "BE": "Belgium", "CH": "Switzerland", "AT": "Austria",
}  # fmt: skip
"""How eSpeak writes territories; Qt gives "pt" and "pt-br" the same."""


def chosen_locale(
    language: str, names: Iterable[str], own_territory: str = ""
) -> str | None:
    """Return the name of the locale whose voice says a language; None for none.

    Args:
        language: As the program calls it, such as "pt" or "zh_CN".
        names: The locales that have voices, such as "pt_BR" or "zh_Hans_CN".
        own_territory: Where the computer is, such as "CH".
    """
    base = base_of(language)
    barred = _ANOTHER.get(base, ())
    there = {
        name: _territory(name)
        for name in sorted(names)
        if base_of(name) == base and _territory(name) not in barred
    }
    if base == "pt":  # Brazil's words, whose speakers know no other
        own_territory = ""
    wishes = (own_territory, *_TERRITORIES.get(base, ()))
    for wish in wishes:
        for name, territory in there.items():
            if wish and territory == wish:
                return name
    if there:
        return next(iter(there))
    return NAMELESS if base in _BY_NAME and NAMELESS in names else None


def chosen_voice(language: str, locale: str, names: Sequence[str]) -> int | None:
    """Return the place of the voice to use among those of a locale.

    Args:
        language: As the program calls it.
        locale: What `chosen_locale` returned.
        names: The names of the locale's voices, in the engine's own order.

    Returns:
        Its place; None if none of them speaks the language.
    """
    plain = [place for place, name in enumerate(names) if "+" not in name]
    plain = plain or list(range(len(names)))
    if locale == NAMELESS:
        begins = _BY_NAME.get(base_of(language), ())
        known = [at for how in begins for at in plain if names[at].startswith(how)]
        return known[0] if known else None
    named = _TERRITORY_NAMES.get(_territory(locale), "")
    fitting = [at for at in plain if named and named in names[at]]
    return next(iter(fitting or plain), None)


def _territory(name: str) -> str:
    return name.rpartition("_")[2] if "_" in name else ""
