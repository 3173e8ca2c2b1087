"""Step 6: what matters to the person, and the facts beside it, without a verdict."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.schema import Matter
from desktop_app.journey.actions import Rate
from desktop_app.journey.state import State, Weight
from desktop_app.narrative import chrome, matters, words
from desktop_app.scene import parts
from desktop_app.scene.blocks import (
    Block,
    Card,
    Choice,
    ChoiceItem,
    Paragraph,
    Rating,
)
from desktop_app.scene.matter_facts import facts_beside
from desktop_app.scene.window_scene import Page


def matters_page(state: State, pack: Pack) -> Page:
    """Return step 6."""
    ratings = tuple(_rating(state, pack, matter) for matter in pack.file.matters)
    return Page(
        key="matters",
        heading=matters.matters_heading(),
        lead=matters.matters_lead(),
        views=None,
        blocks=(*ratings, _line_up(state, pack)),
    )


def _rating(state: State, pack: Pack, matter: Matter) -> Rating:
    text = words.text(pack, matter.text)
    given = dict(state.ratings).get(matter.id)
    return Rating(
        text=text,
        choice=Choice(
            label=None,
            name=text,
            items=tuple(
                ChoiceItem(
                    text=chrome.weight_name(weight),
                    action=Rate(matter.id, weight),
                    chosen=weight is given,
                )
                for weight in Weight
            ),
            kind="tiles",
        ),
    )


def _line_up(state: State, pack: Pack) -> Block:
    given = dict(state.ratings)
    blocks: list[Block] = []
    for matter in pack.file.matters:
        weight = given.get(matter.id)
        if weight is None:
            continue
        title = matters.matters_so_much(
            words.text(pack, matter.text), chrome.weight_name(weight)
        )
        sentences, quoted = facts_beside(pack, matter)
        blocks += [
            Paragraph(sentences=(title,), kind="strong", private=True),
            Paragraph(
                private=True,
                sentences=sentences,
                button=parts.sources(quoted, title) if quoted else None,
            ),
        ]
    if not blocks:
        blocks.append(Paragraph(sentences=(matters.lines_up_empty(),), kind="note"))
    return Card(title=matters.lines_up_heading(), blocks=tuple(blocks))
