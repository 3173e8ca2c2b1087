"""Step 7: a few questions on the facts; a wrong answer explains and never scolds."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.schema import Check, Outcome
from desktop_app.journey.actions import AnswerCheck, GoTo, ShowOutcome
from desktop_app.journey.state import State, Step
from desktop_app.narrative import checking, differences, words
from desktop_app.narrative.message import Message
from desktop_app.scene import parts
from desktop_app.scene.blocks import (
    ArrayCard,
    ArrayCards,
    Block,
    Button,
    Buttons,
    Card,
    Choice,
    ChoiceItem,
    Icon,
    Paragraph,
)
from desktop_app.scene.comparison import array_card
from desktop_app.scene.pictures import OptionTag
from desktop_app.scene.window_scene import Page

ALIKE = "alike"
"""The answer that the groups were about the same."""


def check_page(state: State, pack: Pack) -> Page:
    """Return step 7."""
    return Page(
        key="check",
        heading=checking.check_heading(),
        lead=checking.check_lead(),
        views=None,
        blocks=tuple(_question(state, pack, check) for check in pack.file.checks),
    )


def right_answer(pack: Pack, check: Check) -> str:
    """Return the id of the answer that the facts give.

    For a question on groups it is read from the people drawn, so that it stays true
    when the pack changes.
    """
    if check.kind == "told":
        return check.answers[0]
    outcome = _outcome(pack, check)
    drawn = {
        option.id: fact.people.people
        for option, fact in zip(
            pack.file.options, parts.facts_of(pack, outcome), strict=True
        )
        if fact.people is not None
    }
    most = max(drawn.values())
    leading = [option for option, people in drawn.items() if people == most]
    return leading[0] if len(leading) == 1 else ALIKE


def _question(state: State, pack: Pack, check: Check) -> Card:
    title = words.text(pack, check.question)
    given = dict(state.answers).get(check.id)
    choice = Choice(
        label=None,
        name=title,
        items=tuple(
            ChoiceItem(
                text=text,
                action=AnswerCheck(check.id, answer),
                chosen=answer == given,
            )
            for answer, text in _answers(pack, check)
        ),
        kind="list",
    )
    after = () if given is None else _after(pack, check, given)
    return Card(title=title, blocks=(choice, *after))


def _answers(pack: Pack, check: Check) -> tuple[tuple[str, Message], ...]:
    if check.kind == "told":
        # A fixed order that does not give the right one away: by key.
        return tuple((key, words.text(pack, key)) for key in sorted(check.answers))
    options = tuple((tag.id, tag.name) for tag in parts.option_tags(pack))
    return (*options, (ALIKE, checking.about_the_same()))


def _after(pack: Pack, check: Check, given: str) -> tuple[Block, ...]:
    right = given == right_answer(pack, check)
    if check.kind == "told":
        said = checking.check_told_right() if right else checking.check_told_not_yet()
        look = Button(
            text=checking.look_again(), action=GoTo(_STEPS[check.step]), icon=Icon.BACK
        )
        explained = (words.text(pack, check.explain),) if check.explain else ()
        told = Paragraph(sentences=(said, *explained), private=True)
        return (told, Buttons(items=(look,), private=True))
    outcome = _outcome(pack, check)
    said = checking.check_right() if right else checking.check_not_yet()
    between = tuple(
        differences.between(pack, outcome.words, found)
        for found in parts.differences_of(pack, outcome.facts)
    )
    blocks: tuple[Block, ...] = (
        Paragraph(
            sentences=(said, *between),
            private=True,
            button=parts.comparison_sources(outcome, words.text(pack, check.question)),
        ),
    )
    if right:
        return blocks
    look = Button(
        text=checking.look_again(),
        action=ShowOutcome(outcome.page, outcome.id),
        icon=Icon.PEOPLE,
    )
    return (
        *blocks,
        ArrayCards(cards=_cards(pack, outcome), private=True),
        Buttons(items=(look,), private=True),
    )


def _cards(pack: Pack, outcome: Outcome) -> tuple[ArrayCard, ...]:
    tags: tuple[OptionTag, ...] = parts.option_tags(pack)
    return tuple(
        array_card(pack, outcome, tag, fact)
        for tag, fact in zip(tags, parts.facts_of(pack, outcome), strict=True)
    )


def _outcome(pack: Pack, check: Check) -> Outcome:
    return next(one for one in pack.file.outcomes if one.id == check.outcome)


_STEPS = {
    "situation": Step.SITUATION,
    "options": Step.OPTIONS,
    "help": Step.HELP,
    "harm": Step.HARM,
    "sure": Step.SURE,
}
