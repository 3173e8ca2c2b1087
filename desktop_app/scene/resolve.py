"""The one pure function from what the person has done to all that is shown."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import GoBack, GoNext, GoTo, OpenSheet
from desktop_app.journey.state import (
    STEPS,
    ComfortSheet,
    Palette,
    ProgramSheet,
    State,
    Step,
)
from desktop_app.narrative import chrome
from desktop_app.narrative.message import Day, Message
from desktop_app.scene.blocks import (
    Button,
    Footer,
    Header,
    Icon,
    Page,
    SheetScene,
    StartPage,
    WindowScene,
)


def resolve(state: State, pack: Pack, system: Palette = Palette.LIGHT) -> WindowScene:
    """Return what the window shows.

    Args:
        state: What the person has done.
        pack: The evidence.
        system: The colours that the computer asks for: light, dark or contrast.

    Returns:
        The whole window, frozen; equal inputs give equal scenes.
    """
    page = _page(state, pack)
    start = state.step is Step.START
    palette = system if state.palette is Palette.SYSTEM else state.palette
    return WindowScene(
        title=chrome.brand(),
        page=page,
        header=None if start else _header(state),
        footer=None if start else _footer(state),
        banner=_banner(pack),
        sheet=_sheet(state, pack),
        text_size=state.text_size,
        palette=palette.value,
        announcement=page.heading if start else _place(state),
    )


def _page(state: State, pack: Pack) -> Page | StartPage:
    return _maker(state.step)(state, pack)


def _maker(
    step: Step,
) -> Callable[[State, Pack], Page | StartPage]:
    """Return what makes a step's page; imported when first needed."""
    match step:
        case Step.START:
            from desktop_app.scene.pages.start import start_page

            return start_page
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


def _sheet(state: State, pack: Pack) -> SheetScene | None:
    if state.sheet is None:
        return None
    from desktop_app.scene.sheets import sheet_of

    return sheet_of(state, pack)


def _place(state: State) -> Message:
    return chrome.place(STEPS.index(state.step), chrome.step_name(state.step))


def _header(state: State) -> Header:
    steps = STEPS[1:]
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
            Button(
                text=chrome.comfort(),
                action=OpenSheet(ComfortSheet()),
                icon=Icon.TEXT_SIZE,
            ),
            Button(
                text=chrome.about(), action=OpenSheet(ProgramSheet()), icon=Icon.INFO
            ),
        ),
    )


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


def _banner(pack: Pack) -> tuple[Message, ...]:
    if pack.expired_on is None:
        return ()
    return (chrome.expired(Day(day=pack.expired_on, part="review-date")),)
