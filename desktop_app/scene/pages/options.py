"""Step 2: the compared treatments side by side, and the others by name."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.schema import Option, OtherOption
from desktop_app.journey.state import State, Step
from desktop_app.narrative import chrome, pages, phrases, words
from desktop_app.narrative.message import Message
from desktop_app.scene import parts
from desktop_app.scene.blocks import (
    Block,
    Bullets,
    Calendar,
    Card,
    Columns,
    Notice,
    Paragraph,
)
from desktop_app.scene.calendars import calendar_of
from desktop_app.scene.pictures import OptionTag
from desktop_app.scene.window_scene import Page

_SECTIONS = ("compared", "others")


def options_page(state: State, pack: Pack) -> Page:
    """Return step 2."""
    section = parts.chosen_section(state, Step.OPTIONS, _SECTIONS)
    others = section == "others"
    return Page(
        key=f"options/{section}",
        heading=chrome.step_name(Step.OPTIONS),
        lead=pages.other_options_lead() if others else pages.options_lead(),
        views=parts.section_choice(
            state,
            Step.OPTIONS,
            (
                ("compared", pages.compared_options()),
                ("others", pages.other_options()),
            ),
        ),
        blocks=_others(pack) if others else _compared(pack),
    )


def _compared(pack: Pack) -> tuple[Block, ...]:
    cards = tuple(
        _card(pack, option, tag)
        for option, tag in zip(pack.file.options, parts.option_tags(pack), strict=True)
    )
    return (Columns(blocks=cards),)


def _card(pack: Pack, option: Option, tag: OptionTag) -> Card:
    blocks: list[Block] = []
    if option.calendar:
        blocks.append(Calendar(scene=calendar_of(pack, option, tag)))
    blocks += [
        *_part(pack, pages.what_it_is(), option.what, tag),
        *_part(pack, pages.how_it_is_taken(), option.how, tag),
        *_part(pack, pages.tests_and_visits(), (*option.tests, *option.visits), tag),
    ]
    return Card(option=tag, blocks=tuple(blocks))


def _part(
    pack: Pack, heading: Message, keys: tuple[str, ...], tag: OptionTag
) -> tuple[Block, ...]:
    if not keys:
        return ()
    quoted = words.facts_of(pack, keys)
    button = (
        parts.sources(quoted, phrases.headed(tag.name, heading)) if quoted else None
    )
    return (
        Paragraph(sentences=(heading,), kind="strong"),
        Bullets(items=words.texts(pack, keys), button=button),
    )


def _others(pack: Pack) -> tuple[Block, ...]:
    cards = tuple(_other(pack, other) for other in pack.file.other_options)
    pairs = tuple(
        Columns(blocks=cards[place : place + 2]) for place in range(0, len(cards), 2)
    )
    return (*pairs, Notice(strong=pages.ask_about_others(), calm=True))


def _other(pack: Pack, other: OtherOption) -> Card:
    name = words.text(pack, other.name)
    button = parts.sources_of_words(other.facts, name) if other.facts else None
    line = Paragraph(sentences=(words.text(pack, other.line),), button=button)
    return Card(title=name, blocks=(line,))
