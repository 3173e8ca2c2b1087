"""What a person can do, each as a small frozen value, and what it changes."""

from __future__ import annotations

from typing import TypeVar

from desktop_app.journey.state import (
    STEPS,
    TEXT_SIZES,
    Gate,
    Palette,
    Sheet,
    State,
    Step,
    View,
    Weight,
)
from desktop_app.values import Value, replace

V = TypeVar("V")


class GoTo(Value, frozen=True):
    """Open a step."""

    step: Step


class GoNext(Value, frozen=True):
    """Open the step after this one; on the last nothing happens."""


class GoBack(Value, frozen=True):
    """Close an open sheet, or else open the step before this one."""


class ChooseView(Value, frozen=True):
    """Show the same facts another way."""

    view: View


class ChooseOutcome(Value, frozen=True):
    """Show another outcome, or another time, on a page."""

    page: str
    outcome: str


class ChooseSection(Value, frozen=True):
    """Show another part of a page that has parts."""

    step: Step
    section: str


class SetTextSize(Value, frozen=True):
    """Make everything larger or smaller; per cent."""

    per_cent: int


class SetPalette(Value, frozen=True):
    """Choose the colours."""

    palette: Palette


class SetLanguage(Value, frozen=True):
    """Say everything in another language; nothing else changes."""

    language: str


class AnswerAbout(Value, frozen=True):
    """Answer a question about oneself; the same answer again takes it back."""

    question: str
    answer: str


class SetGate(Value, frozen=True):
    """Say whether to see how long people lived."""

    gate: Gate


class Rate(Value, frozen=True):
    """Say how much something matters; the same weight again takes it back."""

    matter: str
    weight: Weight


class AnswerCheck(Value, frozen=True):
    """Answer a check question."""

    check: str
    answer: str


class ToggleQuestion(Value, frozen=True):
    """Put a question on the list for the team, or take it off."""

    question: str


class ToggleDetail(Value, frozen=True):
    """Unfold or fold a detail."""

    detail: str


class OpenSheet(Value, frozen=True):
    """Lay a sheet over the page: where numbers come from, the program, comfort."""

    sheet: Sheet


class CloseSheet(Value, frozen=True):
    """Close the sheet that is open over the page."""


class ShowOutcome(Value, frozen=True):
    """Go to the page of an outcome and show its picture."""

    page: str
    outcome: str


class StartAgain(Value, frozen=True):
    """Forget the whole visit; comfort settings and the language too."""


Action = (
    GoTo
    | GoNext
    | GoBack
    | ChooseView
    | ChooseOutcome
    | ChooseSection
    | SetTextSize
    | SetPalette
    | SetLanguage
    | AnswerAbout
    | SetGate
    | Rate
    | AnswerCheck
    | ToggleQuestion
    | ToggleDetail
    | OpenSheet
    | CloseSheet
    | ShowOutcome
    | StartAgain
)

_PAGES = {"help": Step.HELP, "harm": Step.HARM, "living-longer": Step.SURE}


def after(state: State, action: Action) -> State:  # noqa: C901, PLR0912
    """Return the state that an action leads to; pure.

    One branch an action, so that the whole of what can happen is read in one place.
    """
    match action:
        case GoTo(step):
            return _moved(state, step)
        case GoNext():
            place = min(STEPS.index(state.step) + 1, len(STEPS) - 1)
            return _moved(state, STEPS[place])
        case GoBack():
            if state.sheet is not None:
                return _closed(state)
            return _moved(state, STEPS[max(STEPS.index(state.step) - 1, 0)])
        case ChooseView(view):
            return replace(state, view=view)
        case ChooseOutcome(page, outcome):
            return replace(state, outcomes=_with(state.outcomes, page, outcome))
        case ChooseSection(step, section):
            chosen = _with(state.sections, step.value, section)
            return replace(state, sections=chosen)
        case SetTextSize(per_cent):
            if per_cent not in TEXT_SIZES:
                raise ValueError(per_cent)
            return replace(state, text_size=per_cent)
        case SetPalette(palette):
            return replace(state, palette=palette)
        case SetLanguage(language):
            return replace(state, language=language)
        case AnswerAbout(question, answer):
            return replace(state, about=_toggled(state.about, question, answer))
        case SetGate(gate):
            return replace(state, gate=gate)
        case Rate(matter, weight):
            return replace(state, ratings=_toggled(state.ratings, matter, weight))
        case AnswerCheck(check, answer):
            return replace(state, answers=_with(state.answers, check, answer))
        case ToggleQuestion(question):
            return replace(state, questions=_member(state.questions, question))
        case ToggleDetail(detail):
            return replace(state, opened=_member(state.opened, detail))
        case OpenSheet(sheet):
            return replace(state, sheet=sheet)
        case CloseSheet():
            return _closed(state)
        case ShowOutcome(page, outcome):
            chosen = _with(state.outcomes, page, outcome)
            there = replace(state, outcomes=chosen, view=View.PICTURE)
            return _moved(there, _PAGES[page])
        case StartAgain():
            return State(language=state.home, home=state.home)


def _moved(state: State, step: Step) -> State:
    return replace(_closed(state), step=step, opened=())


def _closed(state: State) -> State:
    return replace(state, sheet=None)


def _with(
    pairs: tuple[tuple[str, V], ...], key: str, value: V
) -> tuple[tuple[str, V], ...]:
    kept = tuple(pair for pair in pairs if pair[0] != key)
    return (*kept, (key, value))


def _toggled(
    pairs: tuple[tuple[str, V], ...], key: str, value: V
) -> tuple[tuple[str, V], ...]:
    if (key, value) in pairs:
        return tuple(pair for pair in pairs if pair[0] != key)
    return _with(pairs, key, value)


def _member(members: tuple[str, ...], one: str) -> tuple[str, ...]:
    if one in members:
        return tuple(member for member in members if member != one)
    return (*members, one)
