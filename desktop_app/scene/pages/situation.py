"""Step 1: who this is for, what there is to decide, and a little about you."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.schema import AboutQuestion
from desktop_app.journey.actions import AnswerAbout
from desktop_app.journey.state import State, Step
from desktop_app.narrative import chrome, pages, words
from desktop_app.scene import parts
from desktop_app.scene.blocks import (
    Block,
    Bullets,
    Card,
    Choice,
    ChoiceItem,
    Columns,
    Paragraph,
    Timeline,
)
from desktop_app.scene.caveats import notes_for_you
from desktop_app.scene.pictures import TimelineScene
from desktop_app.scene.window_scene import Page

_SECTIONS = ("decision", "about-you")


def situation_page(state: State, pack: Pack) -> Page:
    """Return step 1."""
    section = parts.chosen_section(state, Step.SITUATION, _SECTIONS)
    views = None
    if pack.file.about:
        views = parts.section_choice(
            state,
            Step.SITUATION,
            (
                ("decision", pages.to_decide()),
                ("about-you", pages.about_you_heading()),
            ),
        )
    if section == "about-you" and pack.file.about:
        lead, blocks = pages.about_you_lead(), _about_you(state, pack)
    else:
        lead, blocks = words.text(pack, pack.file.question.title), _decision(pack)
    return Page(
        key=f"situation/{section}",
        heading=chrome.step_name(Step.SITUATION),
        lead=lead,
        views=views,
        blocks=blocks,
    )


def _decision(pack: Pack) -> tuple[Block, ...]:
    question = pack.file.question
    return (
        Timeline(scene=_timeline(pack)),
        Card(
            title=pages.to_decide(),
            blocks=(Paragraph(sentences=words.texts(pack, question.decision)),),
        ),
        Columns(
            blocks=(
                Card(
                    title=pages.who_for(),
                    blocks=(Bullets(items=words.texts(pack, question.population)),),
                ),
                Card(
                    title=pages.who_not_for(),
                    blocks=(Bullets(items=words.texts(pack, question.not_for)),),
                ),
            )
        ),
        Columns(
            blocks=(
                Card(
                    title=pages.nothing_more(),
                    blocks=(
                        Paragraph(sentences=words.texts(pack, question.no_treatment)),
                    ),
                ),
                Card(
                    title=pages.living_with(),
                    blocks=(
                        Paragraph(sentences=words.texts(pack, question.living_with)),
                    ),
                ),
            )
        ),
    )


def _timeline(pack: Pack) -> TimelineScene:
    points = words.texts(pack, pack.file.question.timeline)
    listed = points[0]
    for point in points[1:]:
        listed = pages.joined(listed, point)
    return TimelineScene(points=points, name=pages.timeline_name(listed))


def _about_you(state: State, pack: Pack) -> tuple[Block, ...]:
    questions = tuple(_question(state, pack, one) for one in pack.file.about)
    return (*questions, *notes_for_you(state, pack))


def _question(state: State, pack: Pack, question: AboutQuestion) -> Card:
    title = words.text(pack, question.text)
    given = dict(state.about).get(question.id)
    choice = Choice(
        label=None,
        name=title,
        items=tuple(
            ChoiceItem(
                text=words.text(pack, answer.text),
                action=AnswerAbout(question.id, answer.id),
                chosen=answer.id == given,
            )
            for answer in question.answers
        ),
        kind="tiles",
    )
    return Card(title=title, blocks=(choice,))
