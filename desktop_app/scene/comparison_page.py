"""A page of outcomes: its heading, its choices, the chosen view and what follows."""

from __future__ import annotations

from desktop_app.journey.actions import ToggleDetail
from desktop_app.journey.state import View
from desktop_app.narrative import chrome, outcomes, pages
from desktop_app.scene import parts
from desktop_app.scene.blocks import (
    Block,
    Button,
    Fold,
    Icon,
    Paragraph,
)
from desktop_app.scene.chart_scenes import has_curve
from desktop_app.scene.comparison import Comparison, detail_blocks, view_blocks
from desktop_app.scene.window_scene import Page

_ONE_AT_A_TIME = {View.PICTURE}


def comparison_page(page: Comparison, further: tuple[Block, ...] = ()) -> Page:
    """Return the page; `further` blocks stand at its end in every view."""
    outcome = page.shown
    one = page.state.view in _ONE_AT_A_TIME or _curve_shown(page)
    heading = (
        outcomes.outcome_text(page.pack, outcome, "question") if one else page.caption
    )
    lead = pages.each_figure() if page.state.view is View.PICTURE else None
    details = _details(page) if page.state.view is View.PICTURE else _note(page)
    return Page(
        key=f"{page.page}/{page.state.view.value}",
        heading=heading,
        lead=lead,
        views=parts.view_choice(page.state),
        blocks=(*_choices(page), *view_blocks(page), *details, *further),
    )


def _curve_shown(page: Comparison) -> bool:
    if page.state.view is not View.CHART:
        return False
    same = tuple(
        outcome
        for outcome in parts.on_page(page.pack, page.page)
        if outcome.series == page.shown.series
    )
    return has_curve(page.pack, same)


def _choices(page: Comparison) -> tuple[Block, ...]:
    if page.state.view is View.PICTURE:
        times = parts.time_choice(page.state, page.pack, page.page)
        outcome = parts.outcome_choice(page.state, page.pack, page.page)
        return (outcome, times) if times is not None else (outcome,)
    if page.state.view is View.CHART and page.page == "help":
        return (parts.outcome_choice(page.state, page.pack, page.page),)
    return ()


def _details(page: Comparison) -> tuple[Block, ...]:
    """What else there is to say about the outcome, folded until asked for."""
    outcome = page.shown
    inside = detail_blocks(page.pack, outcome)
    meaning = outcomes.outcome_text(page.pack, outcome, "meaning")
    note = Paragraph(sentences=(meaning, pages.not_a_forecast()), kind="note")
    if not inside:
        return (note,)
    opened = outcome.id in page.state.opened
    title = outcomes.outcome_text(page.pack, outcome, "name")
    fold = Fold(
        button=Button(
            text=chrome.tell_me_more(opened=opened),
            name=chrome.tell_me_more_about(title, opened=opened),
            action=ToggleDetail(outcome.id),
            icon=Icon.INFO,
        ),
        opened=opened,
        blocks=inside if opened else (),
    )
    return (note, fold)


def _note(page: Comparison) -> tuple[Block, ...]:
    """What the figures mean, below every view but the picture, which says more."""
    if page.state.view is View.CHART and _curve_shown(page):
        meaning = outcomes.outcome_text(page.pack, page.shown, "meaning")
        return (Paragraph(sentences=(meaning, pages.not_a_forecast()), kind="note"),)
    return (Paragraph(sentences=(pages.not_a_forecast(),), kind="note"),)
