"""The lines on which a clinician chooses what is shown of a page, and in what order."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.schema import Outcome
from desktop_app.journey.actions import ArrangeOutcomes
from desktop_app.journey.state import State, Step
from desktop_app.narrative import chrome, outcomes
from desktop_app.narrative import panel as words
from desktop_app.scene.arranged import PAGES, series_of
from desktop_app.scene.blocks import (
    Block,
    Button,
    Buttons,
    ChoiceItem,
    Icon,
    OutcomeLine,
    Paragraph,
)
from desktop_app.values import replace

_ON_PAGE = (("help", Step.HELP), ("harm", Step.HARM))


def outcome_blocks(state: State, pack: Pack) -> tuple[Block, ...]:
    """Return the lists of all outcomes that can be left out or moved.

    Args:
        state: The visit.
        pack: The evidence as it is written, not as it is arranged.
    """
    blocks: list[Block] = [Paragraph(sentences=(words.for_all_alike(),), kind="note")]
    for page, step in _ON_PAGE:
        heading = chrome.step_name(step)
        blocks.append(Paragraph(sentences=(heading,), kind="strong"))
        blocks += outcome_lines(state, pack, page)
        if has_to_stay(state, pack, page):
            blocks.append(Paragraph(sentences=(words.one_stays(),), kind="note"))
    if state.order or state.hidden:
        usual = Button(text=words.as_written(), action=ArrangeOutcomes((), ()))
        blocks.append(Buttons(items=(usual,)))
    return tuple(blocks)


def order_of(state: State, pack: Pack, page: str) -> tuple[str, ...]:
    """Return all series of a page in the order of this visit, left out or not.

    Figures of people come before medians, as they do on every page.
    """
    own = series_of(pack, page)
    people = _with_people(pack, page)
    placed = {series: place for place, series in enumerate(state.order)}
    return tuple(
        sorted(own, key=lambda one: (one not in people, placed.get(one, len(placed))))
    )


def outcome_lines(state: State, pack: Pack, page: str) -> tuple[OutcomeLine, ...]:
    """Return a line for each series of a page, in the order of this visit.

    Args:
        state: The visit.
        pack: The evidence as it is written, not as it is arranged.
        page: The page: "help" or "harm".
    """
    order = order_of(state, pack, page)
    return tuple(
        _line(state, pack, page, place, series) for place, series in enumerate(order)
    )


def has_to_stay(state: State, pack: Pack, page: str) -> str:
    """Return the one series with people that is left on a page; "" if there are more.

    Where all of them are hidden none is: the page then shows them all.
    """
    people = _with_people(pack, page)
    left = people - {*state.hidden} or people
    return left.pop() if len(left) == 1 else ""


def _with_people(pack: Pack, page: str) -> set[str]:
    return {
        one.series
        for one in pack.file.outcomes
        if one.page == page and one.kind == "people"
    }


def _line(state: State, pack: Pack, page: str, place: int, series: str) -> OutcomeLine:
    order = order_of(state, pack, page)
    name = outcomes.outcome_text(pack, _first(pack, page, series), "name")
    stays = series == has_to_stay(state, pack, page)
    hidden = series in state.hidden
    people = _with_people(pack, page)
    alike = [one for one in order if (one in people) is (series in people)]
    item = ChoiceItem(
        text=name, action=_shown_or_not(state, pack, series), chosen=not hidden
    )
    return OutcomeLine(
        key=series,
        text=name,
        item=None if stays else item,
        earlier=Button(
            text=words.earlier(name),
            action=_moved(state, pack, page, _swapped(order, place - 1)),
            kind="link",
            icon=Icon.EARLIER,
            icon_only=True,
        )
        if series != alike[0]
        else None,
        later=Button(
            text=words.later(name),
            action=_moved(state, pack, page, _swapped(order, place)),
            kind="link",
            icon=Icon.LATER,
            icon_only=True,
        )
        if series != alike[-1]
        else None,
    )


def _first(pack: Pack, page: str, series: str) -> Outcome:
    return next(
        one for one in pack.file.outcomes if (one.page, one.series) == (page, series)
    )


def _shown_or_not(state: State, pack: Pack, series: str) -> ArrangeOutcomes:
    known = {one for page in PAGES for one in series_of(pack, page)}
    hidden = tuple(one for one in state.hidden if one in known and one != series)
    if series not in state.hidden:
        hidden = (*hidden, series)
    return ArrangeOutcomes(state.order, hidden)


def _moved(
    state: State, pack: Pack, changed: str, order: tuple[str, ...]
) -> ArrangeOutcomes:
    """All pages' series in their order; that of one page is another one."""
    whole = tuple(
        series
        for page in PAGES
        for series in (order if page == changed else order_of(state, pack, page))
    )
    begun = replace(state, order=())
    usual = tuple(one for page in PAGES for one in order_of(begun, pack, page))
    return ArrangeOutcomes(() if whole == usual else whole, state.hidden)


def _swapped(order: tuple[str, ...], place: int) -> tuple[str, ...]:
    """The order with a series and the one after it changed round."""
    return (*order[:place], order[place + 1], order[place], *order[place + 2 :])
