"""Step 8: what was seen, what matters, and the questions for the team."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import OpenSheet, StartAgain, ToggleQuestion
from desktop_app.journey.kiosk import KioskRules
from desktop_app.journey.state import LeafletSheet, State
from desktop_app.narrative import (
    chrome,
    kiosk,
    leaflet_sheet,
    matters,
    outcomes,
    summary,
    words,
)
from desktop_app.narrative.message import Message
from desktop_app.scene import parts
from desktop_app.scene.again_button import again_button
from desktop_app.scene.blocks import (
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    Choice,
    ChoiceItem,
    Columns,
    Icon,
    Paragraph,
)
from desktop_app.scene.window_scene import Page


def summary_page(state: State, pack: Pack) -> Page:
    """Return step 8."""
    return Page(
        key="summary",
        heading=summary.summary_heading(),
        lead=summary.summary_lead(),
        views=None,
        blocks=(
            Columns(blocks=(_seen(pack), _matters(state, pack))),
            _questions(state, pack),
            *_end(state),
        ),
    )


def _end(state: State) -> tuple[Block, ...]:
    """What can be taken along, and how the visit ends."""
    if state.kiosk is not None:
        return _end_at_kiosk(state.kiosk.rules)
    return (
        Paragraph(sentences=(summary.end_visit(),), kind="note"),
        Buttons(
            items=(
                _leaflet(leaflet_sheet.take_home()),
                Button(text=chrome.start_again(), action=StartAgain()),
            )
        ),
    )


def _end_at_kiosk(rules: KioskRules) -> tuple[Block, ...]:
    """The same where the next person comes soon."""
    leaflet = (_leaflet(kiosk.take_home()),) if rules.printing else ()
    return (
        Paragraph(sentences=(kiosk.at_the_end(chrome.start_again()),), kind="strong"),
        Buttons(items=(*leaflet, again_button())),
    )


def _leaflet(words: Message) -> Button:
    return Button(text=words, action=OpenSheet(LeafletSheet()), icon=Icon.PRINT)


def _seen(pack: Pack) -> Card:
    sentences: list[Message] = []
    quoted: list[str] = []
    for outcome in pack.file.outcomes:
        if outcome.kind != "people" or not _belongs(pack, outcome.series):
            continue
        sentences += [
            outcomes.sentence(pack, outcome.words, tag.name, fact)
            for tag, fact in zip(
                parts.option_tags(pack), parts.facts_of(pack, outcome), strict=True
            )
        ]
        quoted += outcome.facts
    heading = summary.what_you_saw()
    return Card(
        title=heading,
        blocks=(
            Bullets(items=tuple(sentences), button=parts.sources(quoted, heading)),
        ),
    )


def _belongs(pack: Pack, series: str) -> bool:
    """Whether a series is a page's main one: all its times are told, never one."""
    return any(one.main and one.series == series for one in pack.file.outcomes)


def _matters(state: State, pack: Pack) -> Card:
    given = dict(state.ratings)
    lines = tuple(
        matters.matters_so_much(
            words.text(pack, matter.text), chrome.weight_name(given[matter.id])
        )
        for matter in pack.file.matters
        if matter.id in given
    )
    inside: Block = (
        Bullets(items=lines, private=True)
        if lines
        else Paragraph(sentences=(summary.nothing_rated(),), kind="note")
    )
    return Card(title=summary.what_matters(), blocks=(inside,))


def _questions(state: State, pack: Pack) -> Card:
    heading = summary.questions_heading()
    choice = Choice(
        label=None,
        name=heading,
        items=tuple(
            ChoiceItem(
                text=words.text(pack, question.text),
                action=ToggleQuestion(question.id),
                chosen=question.id in state.questions,
            )
            for question in pack.file.team_questions
        ),
        kind="list",
        hint=summary.questions_hint(),
        several=True,
    )
    return Card(title=heading, blocks=(choice,))
