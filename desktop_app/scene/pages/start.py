"""The first page: what this is, comfort, and the way in."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import GoNext, OpenSheet
from desktop_app.journey.kiosk import Place, standing
from desktop_app.journey.state import ProgramSheet, State
from desktop_app.narrative import chrome, pages, words
from desktop_app.narrative.languages import choose_language
from desktop_app.scene.again_button import again_button
from desktop_app.scene.blocks import (
    Block,
    Button,
    Icon,
    Paragraph,
)
from desktop_app.scene.comfort import comfort_blocks
from desktop_app.scene.languages import (
    Languages,
    language_button,
    language_choice,
    review_notes,
)
from desktop_app.scene.listening import listen_button
from desktop_app.scene.panel_button import panel_button
from desktop_app.scene.window_scene import StartPage


def start_page(state: State, pack: Pack, languages: Languages) -> StartPage:
    """Return the first page."""
    return StartPage(
        brand=chrome.brand(),
        heading=pages.start_heading(),
        lead=pages.start_lead(),
        start=Button(
            text=chrome.start(), action=GoNext(), kind="primary", icon=Icon.NEXT
        ),
        promise=chrome.long_promise(),
        comfort=(
            *_languages(state, languages),
            Paragraph(sentences=(pages.start_topic(),), kind="strong"),
            Paragraph(sentences=(words.text(pack, pack.file.question.title),)),
            Paragraph(sentences=(pages.start_comfort(),), kind="strong"),
            *comfort_blocks(state),
        ),
        notes=review_notes(state, languages),
        about=Button(
            text=chrome.about(),
            action=OpenSheet(ProgramSheet()),
            kind="link",
            icon=Icon.INFO,
        ),
        language=language_button() if languages.can_choose else None,
        panel=panel_button(kind="link") if state.led else None,
        listen=listen_button(state),
        again=again_button(kind="link") if _has_way_back(state) else None,
    )


def _has_way_back(state: State) -> bool:
    """Whether something at a kiosk comes before this page."""
    kiosk = state.kiosk
    return kiosk is not None and standing(kiosk.rules).place is not Place.VISIT


def _languages(state: State, languages: Languages) -> tuple[Block, ...]:
    if not languages.can_choose:
        return ()
    heading = Paragraph(sentences=(choose_language(),), kind="strong")
    return (heading, language_choice(state, languages))
