"""The list in the clinician's panel that leads to every page and every part of one."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import GoTo, GoToPart
from desktop_app.journey.state import STEPS, State, Step
from desktop_app.narrative import chrome, pages, sure
from desktop_app.narrative import panel as said
from desktop_app.narrative.message import Message
from desktop_app.scene import parts
from desktop_app.scene.blocks import Choice, ChoiceItem


def page_choice(state: State, pack: Pack) -> Choice:
    """Return a line for every step, and for every further part of one."""
    items = []
    for step in STEPS:
        sections = _sections(pack).get(step, ())
        names = {
            section: name if place else chrome.step_name(step)
            for place, (section, name) in enumerate(sections)
        }
        here = state.step is step
        if not names:
            items.append(
                ChoiceItem(text=chrome.step_name(step), action=GoTo(step), chosen=here)
            )
            continue
        shown = parts.chosen_section(state, step, tuple(names))
        items += [
            ChoiceItem(
                text=name,
                action=GoToPart(step, section),
                chosen=here and section == shown,
            )
            for section, name in names.items()
        ]
    return Choice(label=None, name=said.go_to(), items=tuple(items), kind="lines")


def _sections(pack: Pack) -> dict[Step, tuple[tuple[str, Message], ...]]:
    """The parts of the pages that have parts, the first one first."""
    situation = (
        ("decision", pages.to_decide()),
        ("about-you", pages.about_you_heading()),
    )
    return {
        **({Step.SITUATION: situation} if pack.file.about else {}),
        Step.OPTIONS: (
            ("compared", pages.compared_options()),
            ("others", pages.other_options()),
        ),
        Step.SURE: (
            ("trials", sure.section_trials()),
            ("reasons", sure.section_reasons()),
            ("living", sure.section_living()),
        ),
    }
