"""The sheet with the take-home leaflet: how it is to be, how it looks, print, save."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import PrintLeaflet, SaveLeaflet, SetLeaflet
from desktop_app.journey.state import LeafletWish, Paper, Report, State
from desktop_app.narrative import kiosk
from desktop_app.narrative import leaflet_sheet as words
from desktop_app.narrative.message import Message
from desktop_app.narrative.phrases import verbatim
from desktop_app.narrative.reports import report_at_kiosk, report_words, went_well
from desktop_app.scene.blocks import (
    Block,
    Button,
    Choice,
    ChoiceItem,
    Icon,
    LeafletPreview,
    Notice,
    Paragraph,
)
from desktop_app.scene.languages import Language, Languages
from desktop_app.scene.leaflet import leaflet
from desktop_app.values import replace


def leaflet_blocks(state: State, pack: Pack, languages: Languages) -> tuple[Block, ...]:
    """Return what stands on the sheet.

    The notice is always there, with or without a report in it: the preview, which takes
    a moment to make, so keeps its place and is not made again.
    """
    return (
        Paragraph(sentences=(words.what_it_is(),)),
        _papers(state),
        _sizes(state),
        *_second_languages(state, languages),
        _notice(state),
        LeafletPreview(
            leaflet=leaflet(state, pack, languages),
            name=words.preview(),
            print_=Button(
                text=words.print_it(), action=PrintLeaflet(), icon=Icon.PRINT
            ),
            save=None if state.kiosk is not None else _save(),
        ),
    )


def _save() -> Button:
    """A file is for who has a computer of their own, or leads on one."""
    return Button(text=words.save_it(), action=SaveLeaflet(), icon=Icon.SAVE)


def leaflet_news(state: State) -> Message | None:
    """Return what became of it, if it was printed or saved."""
    return None if state.report is None else _said(state, state.report)


def _said(state: State, report: Report) -> Message:
    if state.kiosk is not None:
        return report_at_kiosk(report)
    return report_words(report)


def _papers(state: State) -> Choice:
    wish = state.leaflet
    return _choice(
        words.paper(),
        tuple(
            _item(state, words.paper_name(one), replace(wish, paper=one))
            for one in Paper
        ),
    )


def _sizes(state: State) -> Choice:
    names = ((words.usual(), False), (words.large(), True))
    return _choice(
        words.print_size(),
        tuple(
            _item(state, name, replace(state.leaflet, large=large))
            for name, large in names
        ),
    )


def other_languages(state: State, languages: Languages) -> tuple[Language, ...]:
    """Return the languages that can stand beside the one that is shown."""
    return tuple(one for one in languages.offered if one.code != state.language)


def _second_languages(state: State, languages: Languages) -> tuple[Choice, ...]:
    others = other_languages(state, languages)
    if not others:
        return ()
    second = state.leaflet.second
    beside = second if second in {one.code for one in others} else ""
    named = (
        ("", words.no_second()),
        *((one.code, verbatim(one.name, "language")) for one in others),
    )
    items = tuple(
        ChoiceItem(
            text=name,
            action=SetLeaflet(replace(state.leaflet, second=code)),
            chosen=code == beside,
        )
        for code, name in named
    )
    return (_choice(words.second_language(), items),)


def _item(state: State, name: Message, wish: LeafletWish) -> ChoiceItem:
    return ChoiceItem(text=name, action=SetLeaflet(wish), chosen=wish == state.leaflet)


def _choice(label: Message, items: tuple[ChoiceItem, ...]) -> Choice:
    return Choice(label=label, name=label, items=items, kind="tiles")


def _notice(state: State) -> Notice:
    """What to mind before it is printed or saved, then what became of it."""
    report = state.report
    if report is None:
        at_kiosk = state.kiosk is not None
        mind = kiosk.take_it_along() if at_kiosk else words.others_can_read()
        return Notice(strong=None, rest=(mind,), calm=True)
    icon = Icon.CHECK if went_well(report) else Icon.INFO
    return Notice(strong=_said(state, report), icon=icon)
