"""Pieces that several pages share: options, buttons to the sources, choices."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.evidence.fact import DifferenceFact, Fact, Pack
from desktop_app.evidence.schema import Outcome
from desktop_app.journey.actions import (
    ChooseOutcome,
    ChooseSection,
    ChooseView,
    OpenSheet,
)
from desktop_app.journey.state import SourcesSheet, State, Step, View
from desktop_app.narrative import chrome, outcomes, pages, phrases, words
from desktop_app.narrative.constants import constant
from desktop_app.narrative.message import Message, Number
from desktop_app.scene.blocks import Button, Choice, ChoiceItem, Icon
from desktop_app.scene.pictures import BarScene, IconArrayScene, OptionTag

_VIEW_ICONS = {
    View.PICTURE: Icon.PEOPLE,
    View.BARS: Icon.BARS,
    View.CHART: Icon.CHART,
    View.TABLE: Icon.TABLE,
    View.WORDS: Icon.WORDS,
}


def option_tags(pack: Pack) -> tuple[OptionTag, ...]:
    """Return the compared options in the pack's fixed order."""
    return tuple(
        OptionTag(id=option.id, name=words.text(pack, option.name), slot=slot)
        for slot, option in enumerate(pack.file.options)
    )


def facts_of(pack: Pack, outcome: Outcome) -> tuple[Fact, ...]:
    """Return an outcome's facts in the order of the options."""
    return tuple(pack.facts[fact] for fact in outcome.facts)


def differences_of(pack: Pack, fact_ids: tuple[str, ...]) -> tuple[DifferenceFact, ...]:
    """Return how each further fact differs from the first."""
    return tuple(pack.difference(further, fact_ids[0]) for further in fact_ids[1:])


def on_page(pack: Pack, page: str, kind: str = "people") -> tuple[Outcome, ...]:
    """Return a page's outcomes of one kind, in the pack's order."""
    return tuple(
        outcome
        for outcome in pack.file.outcomes
        if outcome.page == page and outcome.kind == kind
    )


def chosen_outcome(state: State, pack: Pack, page: str) -> Outcome:
    """Return the outcome that a page shows: the chosen one, or its main one."""
    available = on_page(pack, page)
    wanted = dict(state.outcomes).get(page)
    for outcome in available:
        if outcome.id == wanted:
            return outcome
    return next((outcome for outcome in available if outcome.main), available[0])


def sources(fact_ids: Iterable[str], about: Message) -> Button:
    """Return the button that says where numbers come from."""
    ids = tuple(fact_ids)
    return Button(
        text=chrome.where_from() if len(ids) == 1 else chrome.where_from_many(),
        name=chrome.where_from_named(about),
        action=OpenSheet(SourcesSheet(ids)),
        kind="link",
        icon=Icon.INFO,
    )


def sources_of_words(fact_ids: Iterable[str], about: Message) -> Button:
    """Return that button for words that show no number."""
    return Button(
        text=chrome.where_words_from(),
        name=chrome.where_words_from_named(about),
        action=OpenSheet(SourcesSheet(tuple(fact_ids))),
        kind="link",
        icon=Icon.INFO,
    )


def comparison_sources(outcome: Outcome, about: Message) -> Button:
    """Return that button for an outcome's facts and their differences."""
    return sources((*outcome.facts, *difference_ids(outcome.facts)), about)


def difference_ids(fact_ids: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids of the differences of further facts against the first."""
    return tuple(f"{further}~{fact_ids[0]}" for further in fact_ids[1:])


def view_choice(state: State) -> Choice:
    """Return the choice of views."""
    return Choice(
        label=None,
        name=chrome.views(),
        items=tuple(
            ChoiceItem(
                text=chrome.view_name(view),
                action=ChooseView(view),
                chosen=view is state.view,
                icon=_VIEW_ICONS[view],
            )
            for view in View
        ),
    )


def outcome_choice(state: State, pack: Pack, page: str) -> Choice:
    """Return the choice of outcomes of a page, one item for each series."""
    shown = chosen_outcome(state, pack, page)
    firsts: dict[str, Outcome] = {}
    for outcome in on_page(pack, page):
        firsts.setdefault(outcome.series, outcome)
    return Choice(
        label=None,
        name=pages.choose_outcome(),
        items=tuple(
            ChoiceItem(
                text=outcomes.outcome_text(pack, first, "name"),
                action=ChooseOutcome(page, first.id),
                chosen=series == shown.series,
            )
            for series, first in firsts.items()
        ),
        kind="tiles",
    )


def time_choice(state: State, pack: Pack, page: str) -> Choice | None:
    """Return the choice of reported times, if the shown outcome has several."""
    shown = chosen_outcome(state, pack, page)
    same = tuple(o for o in on_page(pack, page) if o.series == shown.series)
    if len(same) < 2:
        return None
    return Choice(
        label=pages.choose_time(),
        name=pages.choose_time(),
        items=tuple(
            ChoiceItem(
                text=outcomes.only_months(pack.facts[outcome.facts[0]]),
                action=ChooseOutcome(page, outcome.id),
                chosen=outcome is shown,
            )
            for outcome in same
        ),
        hint=pages.times_hint(_number_of(len(same))),
    )


def array_scene(pack: Pack, prefix: str, tag: OptionTag, fact: Fact) -> IconArrayScene:
    """Return a fact's picture; its name is the fact's own sentence."""
    drawn = fact.people
    if drawn is None:
        raise ValueError(f"{fact.id} cannot be drawn as people")
    return IconArrayScene(
        people=drawn.people,
        of=drawn.of,
        slot=tag.slot,
        name=outcomes.sentence(pack, prefix, tag.name, fact),
    )


def bar_scene(pack: Pack, prefix: str, tag: OptionTag, fact: Fact) -> BarScene:
    """Return a fact's bar; its name is the fact's own sentence."""
    drawn = fact.people
    if drawn is None:
        raise ValueError(f"{fact.id} cannot be drawn as people")
    return BarScene(
        people=drawn.people,
        of=drawn.of,
        low=drawn.low,
        high=drawn.high,
        slot=tag.slot,
        name=outcomes.sentence(pack, prefix, tag.name, fact),
    )


def listed(labels: tuple[Message, ...]) -> Message:
    """Return labels without stops of their own as one, to be spoken with pauses."""
    *firsts, whole = labels
    for label in reversed(firsts):
        whole = phrases.headed(label, whole)
    return whole


def together(sentences: tuple[Message, ...]) -> Message:
    """Return several sentences as one, in order."""
    whole, *rest = sentences
    for sentence in rest:
        whole = phrases.follows(whole, sentence)
    return whole


def _number_of(count: int) -> Number:
    return constant("number-of", count)


def chosen_section(state: State, step: Step, sections: tuple[str, ...]) -> str:
    """Return the part of a page that is open; the first unless one was chosen."""
    wanted = dict(state.sections).get(step.value, "")
    return wanted if wanted in sections else sections[0]


def section_choice(
    state: State, step: Step, names: tuple[tuple[str, Message], ...]
) -> Choice:
    """Return the choice between the parts of a page."""
    chosen = chosen_section(state, step, tuple(section for section, _ in names))
    return Choice(
        label=None,
        name=phrases.sections(),
        items=tuple(
            ChoiceItem(
                text=name,
                action=ChooseSection(step, section),
                chosen=section == chosen,
            )
            for section, name in names
        ),
    )
