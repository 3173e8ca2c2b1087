"""What lies over a page: where numbers come from, the program, comfort."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.schema import Source
from desktop_app.journey.actions import CloseSheet
from desktop_app.journey.state import (
    ComfortSheet,
    LanguageSheet,
    LeafletSheet,
    ProgramSheet,
    SilenceSheet,
    SourcesSheet,
    State,
)
from desktop_app.narrative import about, chrome, pages, provenance, words
from desktop_app.narrative.languages import choose_language
from desktop_app.narrative.message import Message
from desktop_app.scene.blocks import (
    Block,
    Bullets,
    Button,
    Card,
    Icon,
    Paragraph,
)
from desktop_app.scene.comfort import comfort_blocks
from desktop_app.scene.languages import Languages, language_blocks, review_notes
from desktop_app.scene.window_scene import SheetScene
from desktop_app.values import replace
from desktop_app.version import __version__


def sheet_of(state: State, pack: Pack, languages: Languages) -> SheetScene | None:
    """Return the sheet that is open, if one is."""
    match state.sheet:
        case SourcesSheet(facts):
            return _sheet(
                f"sources/{'+'.join(facts)}",
                provenance.heading(),
                _sources(pack, facts),
            )
        case ProgramSheet():
            return _sheet(
                "program", about.about_heading(), _program(state, pack, languages)
            )
        case ComfortSheet():
            return _sheet("comfort", pages.start_comfort(), comfort_blocks(state))
        case LanguageSheet():
            blocks = language_blocks(state, languages)
            return _sheet("language", choose_language(), blocks)
        case LeafletSheet():
            return _leaflet(state, pack, languages)
        case SilenceSheet():
            return _silence(state)
        case None:
            return None


def _sheet(key: str, heading: Message, blocks: tuple[Block, ...]) -> SheetScene:
    close = Button(text=chrome.close(), action=CloseSheet(), icon=Icon.CLOSE)
    return SheetScene(key=key, heading=heading, blocks=blocks, close=close)


def _leaflet(state: State, pack: Pack, languages: Languages) -> SheetScene:
    from desktop_app.narrative import leaflet_sheet
    from desktop_app.scene.leaflet_sheet import leaflet_blocks, leaflet_news

    blocks = leaflet_blocks(state, pack, languages)
    sheet = _sheet("leaflet", leaflet_sheet.heading(), blocks)
    return replace(sheet, news=leaflet_news(state))


def _silence(state: State) -> SheetScene:
    from desktop_app.narrative.aloud import silence_heading
    from desktop_app.scene.listening import silence_blocks

    return _sheet("silence", silence_heading(), silence_blocks(state))


def _sources(pack: Pack, ids: tuple[str, ...]) -> tuple[Block, ...]:
    cards = tuple(_explained(pack, one) for one in shown_on_sheet(pack, ids))
    return (Paragraph(sentences=(provenance.lead(),), kind="note"), *cards)


def shown_on_sheet(pack: Pack, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Return the facts asked for, then those of the same results that are odd.

    A figure that does not fit its study is never passed over in silence, even where
    no page shows it.
    """
    results = {
        (pack.facts[one].trial, pack.facts[one].entry.outcome)
        for one in ids
        if one in pack.facts
    }
    odd = (
        one
        for one in pack.exceptions
        if one not in ids
        and (pack.facts[one].trial, pack.facts[one].entry.outcome) in results
    )
    return (*ids, *odd)


def _explained(pack: Pack, one: str) -> Card:
    if one in pack.facts:
        fact = pack.facts[one]
        return Card(
            title=provenance.title(pack, fact),
            blocks=(Bullets(items=provenance.lines(pack, fact)),),
        )
    found = pack.differences[one]
    return Card(
        title=provenance.difference_title(),
        blocks=(Bullets(items=provenance.difference_lines(pack, found)),),
    )


def _program(state: State, pack: Pack, languages: Languages) -> tuple[Block, ...]:
    file = pack.file
    authors = tuple(
        about.author_line(author.name, words.text(pack, author.role))
        for author in file.authors
    )
    return (
        Paragraph(sentences=about.about_purpose()),
        Paragraph(
            sentences=(
                about.about_version(__version__, pack),
                about.about_dates(pack),
                *review_notes(state, languages),
            )
        ),
        *_part(about.made_by(), authors),
        *_part(about.money(), words.texts(pack, (file.funding, file.conflicts))),
        *_part(
            about.how_chosen(), words.texts(pack, (file.selection, file.readability))
        ),
        *_part(about.how_updated(), (words.text(pack, file.update_policy),)),
        Paragraph(sentences=(about.sources_heading(),), kind="strong"),
        Bullets(
            items=tuple(
                about.source_line(source.title, source.doi or _address(state, source))
                for source in file.sources
            )
        ),
    )


def _address(state: State, source: Source) -> str:
    """Where a source stands; at a kiosk it would look like something to touch."""
    return source.url if state.kiosk is None else ""


def _part(heading: Message, sentences: tuple[Message, ...]) -> tuple[Block, ...]:
    return (
        Paragraph(sentences=(heading,), kind="strong"),
        Paragraph(sentences=sentences),
    )
