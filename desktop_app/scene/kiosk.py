"""What a kiosk shows: its places before a visit, the visit, and what lies over both."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.evidence.fact import Pack
from desktop_app.journey.clinic import understood_name
from desktop_app.journey.kiosk import Kiosk, Place
from desktop_app.journey.kiosk_actions import ChooseLanguage, ChooseTopic
from desktop_app.journey.state import Palette, State
from desktop_app.narrative import chrome, words
from desktop_app.narrative import kiosk as kiosk_words
from desktop_app.narrative.clinic import clinic_name as words_of_clinic
from desktop_app.narrative.languages import choose_language
from desktop_app.narrative.message import Message
from desktop_app.narrative.phrases import headed, verbatim
from desktop_app.scene.blocks import Button, Icon
from desktop_app.scene.kiosk_over import over
from desktop_app.scene.kiosk_scene import (
    Greeting,
    GreetingPage,
    LanguagesPage,
    LanguageTile,
    OutOfOrder,
    PlacePage,
    TopicsPage,
)
from desktop_app.scene.languages import Language, Languages, language_button
from desktop_app.scene.listening import listen_button
from desktop_app.scene.resolve import resolve
from desktop_app.scene.window_scene import WindowScene
from desktop_app.values import replace


def resolve_kiosk(
    state: State,
    packs: Mapping[str, Pack],
    system: Palette = Palette.LIGHT,
    languages: Languages | None = None,
    clinic_name: str = "",
) -> WindowScene:
    """Return what the window of a kiosk shows.

    Args:
        state: What the person has done, at a kiosk.
        packs: The evidence by the ids that the kiosk's rules name.
        system: The colours that the computer asks for.
        languages: The languages that can be chosen; None for no choice.
        clinic_name: What the clinic calls itself, where its state does not say.
    """
    kiosk = state.kiosk
    assert kiosk is not None, "a visit elsewhere is resolved by `resolve`"
    languages = languages or Languages()
    pack = packs[topic_of(kiosk, packs)]
    scene = replace(resolve(state, pack, system, languages), over=over(kiosk, pack))
    name = understood_name(state.clinic.name or clinic_name)
    clinic = words_of_clinic(name) if name else None
    page = _place(state, kiosk, packs, languages, clinic)
    if page is None:
        return scene
    return replace(
        scene,
        page=page,
        header=None,
        footer=None,
        banner=(),
        announcement=page.heading,
    )


def topic_of(kiosk: Kiosk, packs: Mapping[str, Pack]) -> str:
    """Return the id of the pack that is shown: the chosen one, or the first."""
    named = (kiosk.topic, *kiosk.rules.topics, *packs)
    return next(one for one in named if one in packs)


def _place(
    state: State,
    kiosk: Kiosk,
    packs: Mapping[str, Pack],
    languages: Languages,
    clinic: Message | None,
) -> PlacePage | None:
    match kiosk.place:
        case Place.GREETING:
            return _greeting(state, languages, clinic)
        case Place.LANGUAGES:
            return LanguagesPage(
                brand=chrome.brand(),
                heading=choose_language(),
                tiles=tuple(_tile(one) for one in languages.offered),
                clinic=clinic,
                listen=listen_button(state),
            )
        case Place.TOPICS:
            return TopicsPage(
                brand=chrome.brand(),
                heading=kiosk_words.which_topic(),
                topics=tuple(
                    _topic(one, packs[one])
                    for one in kiosk.rules.topics
                    if one in packs
                ),
                language=language_button() if languages.can_choose else None,
                listen=listen_button(state),
                clinic=clinic,
            )
        case Place.VISIT:
            return None


def _greeting(
    state: State, languages: Languages, clinic: Message | None
) -> GreetingPage:
    """Greet in every language, in that of the kiosk first."""
    known = languages.offered or (Language(code=state.language, name=""),)
    once = sorted(known, key=lambda one: one.code != state.language)
    welcome, touch = kiosk_words.welcome(), kiosk_words.touch_to_begin()
    return GreetingPage(
        brand=chrome.brand(),
        heading=headed(welcome, touch),
        greetings=tuple(
            Greeting(
                language=one.code,
                name=verbatim(one.name, "language"),
                welcome=welcome,
                touch=touch,
            )
            for one in once
        ),
        clinic=clinic,
    )


def _tile(one: Language) -> LanguageTile:
    return LanguageTile(
        language=one.code,
        name=verbatim(one.name, "language"),
        welcome=kiosk_words.welcome(),
        action=ChooseLanguage(one.code),
    )


def _topic(one: str, pack: Pack) -> Button:
    title = words.text(pack, pack.file.question.title)
    return Button(text=title, action=ChooseTopic(one), icon=Icon.NEXT)


def out_of_order(problems: tuple[str, ...], languages: Languages) -> OutOfOrder:
    """Return what is seen when a kiosk cannot begin.

    Args:
        problems: What is wrong, each in a sentence or a few.
        languages: The languages to apologise in; English if there is none.
    """
    codes = tuple(one.code for one in languages.offered) or ("en",)
    return OutOfOrder(
        apologies=tuple((code, kiosk_words.out_of_order()) for code in codes),
        heading=kiosk_words.cannot_begin(),
        problems=tuple(kiosk_words.problem(one) for one in problems),
        mend=kiosk_words.how_to_mend(),
    )
