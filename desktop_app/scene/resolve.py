"""The one pure function from what the person has done to all that is shown."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import GoBack, GoNext, GoTo, OpenSheet
from desktop_app.journey.aloud import volume
from desktop_app.journey.state import (
    STEPS,
    ComfortSheet,
    Palette,
    ProgramSheet,
    State,
    Step,
)
from desktop_app.narrative import chrome
from desktop_app.narrative import languages as language_words
from desktop_app.narrative.message import Day, Message
from desktop_app.scene.again_button import again_button
from desktop_app.scene.arranged import arranged
from desktop_app.scene.blocks import (
    Button,
    Icon,
)
from desktop_app.scene.languages import Languages, language_button
from desktop_app.scene.listening import listen_bar, listen_button
from desktop_app.scene.panel_button import panel_button
from desktop_app.scene.window_scene import (
    Footer,
    Header,
    Page,
    PanelScene,
    SheetScene,
    StartPage,
    WindowScene,
)


def resolve(
    state: State,
    pack: Pack,
    system: Palette = Palette.LIGHT,
    languages: Languages | None = None,
) -> WindowScene:
    """Return what the window shows.

    Args:
        state: What the person has done.
        pack: The evidence.
        system: The colours that the computer asks for: light, dark or contrast.
        languages: The languages that can be chosen; None for no choice.

    Returns:
        The whole window, frozen; equal inputs give equal scenes.
    """
    languages = languages or Languages()
    written, pack = pack, arranged(state, pack)
    page = _page(state, pack, languages)
    start = state.step is Step.START
    palette = system if state.palette is Palette.SYSTEM else state.palette
    return WindowScene(
        title=chrome.brand(),
        page=page,
        header=None if start else _header(state, languages),
        footer=None if start else _footer(state),
        banner=_banner(pack, languages),
        sheet=_sheet(state, pack, languages),
        text_size=state.text_size,
        palette=palette.value,
        announcement=page.heading if start else _place(state),
        language=state.language,
        panel=_panel(state, written),
        listening=listen_bar(state),
        aloud=state.aloud,
        volume=volume(state.aloud, state.sound),
    )


def _panel(state: State, written: Pack) -> PanelScene | None:
    if not (state.led and state.panel):
        return None
    from desktop_app.scene.panel import panel

    return panel(state, written)


def _page(state: State, pack: Pack, languages: Languages) -> Page | StartPage:
    if state.step is Step.START:
        from desktop_app.scene.pages.start import start_page

        return start_page(state, pack, languages)
    return _maker(state.step)(state, pack)


def _maker(step: Step) -> Callable[[State, Pack], Page]:
    """Return what makes a step's page; imported when first needed."""
    match step:
        case Step.SITUATION:
            from desktop_app.scene.pages.situation import situation_page

            return situation_page
        case Step.OPTIONS:
            from desktop_app.scene.pages.options import options_page

            return options_page
        case Step.HELP:
            from desktop_app.scene.pages.help import help_page

            return help_page
        case Step.HARM:
            from desktop_app.scene.pages.harm import harm_page

            return harm_page
        case Step.SURE:
            from desktop_app.scene.pages.sure import sure_page

            return sure_page
        case Step.MATTERS:
            from desktop_app.scene.pages.matters import matters_page

            return matters_page
        case Step.CHECK:
            from desktop_app.scene.pages.check import check_page

            return check_page
        case Step.SUMMARY:
            from desktop_app.scene.pages.summary import summary_page

            return summary_page
        case Step.START:
            raise ValueError("the first page is no step")


def _sheet(state: State, pack: Pack, languages: Languages) -> SheetScene | None:
    if state.sheet is None:
        return None
    from desktop_app.scene.sheets import sheet_of

    return sheet_of(state, pack, languages)


def _place(state: State) -> Message:
    return chrome.place(STEPS.index(state.step), chrome.step_name(state.step))


def _header(state: State, languages: Languages) -> Header:
    steps = STEPS[1:]
    listen = listen_button(state)
    return Header(
        brand=chrome.brand(),
        place=_place(state),
        steps=tuple(
            Button(
                text=chrome.step_name(step),
                name=chrome.go_to_step(number, chrome.step_name(step)),
                action=GoTo(step),
            )
            for number, step in enumerate(steps, start=1)
        ),
        current=steps.index(state.step),
        tools=(
            *(() if listen is None else (listen,)),
            *((language_button(),) if languages.can_choose else ()),
            Button(
                text=chrome.comfort(),
                action=OpenSheet(ComfortSheet()),
                icon=Icon.TEXT_SIZE,
            ),
            *_last_tools(state),
        ),
    )


def _last_tools(state: State) -> tuple[Button, ...]:
    """What else stands in the strip.

    What forgets a visit has no drawing: with one it would lose its words where there is
    little room, and people would press it to see what it does.
    """
    if state.kiosk is not None:
        return (again_button(icon=Icon.NONE),)
    about = Button(
        text=chrome.about(), action=OpenSheet(ProgramSheet()), icon=Icon.INFO
    )
    return (about, panel_button()) if state.led else (about,)


def _footer(state: State) -> Footer:
    last = state.step is STEPS[-1]
    return Footer(
        back=Button(text=chrome.back(), action=GoBack(), icon=Icon.BACK),
        promise=chrome.promise(),
        next=None
        if last
        else Button(
            text=chrome.next_(), action=GoNext(), kind="primary", icon=Icon.NEXT
        ),
    )


def _banner(pack: Pack, languages: Languages) -> tuple[Message, ...]:
    said: list[Message] = []
    if pack.expired_on is not None:
        said.append(chrome.expired(Day(day=pack.expired_on, part="review-date")))
    if languages.partly_english:
        said.append(language_words.partly_english())
    return tuple(said)
