"""What each action leads to: the one place where the state of a visit changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop_app.journey.actions import (
    Action,
    AnswerAbout,
    AnswerCheck,
    ArrangeOutcomes,
    ChooseOutcome,
    ChooseSection,
    ChooseView,
    CloseSheet,
    CopyEvidence,
    GoBack,
    GoNext,
    GoTo,
    GoToPart,
    OpenSheet,
    PrintLeaflet,
    Rate,
    SaveEvidence,
    SaveLeaflet,
    SetFever,
    SetGate,
    SetLanguage,
    SetLeaflet,
    SetPalette,
    SetTelephone,
    SetTextSize,
    ShowEvidence,
    ShowOutcome,
    StartAgain,
    Tell,
    ToggleCover,
    ToggleDetail,
    ToggleEvidence,
    ToggleHold,
    TogglePanel,
    ToggleQuestion,
    ToggleScreen,
    VisitAction,
)
from desktop_app.journey.aloud_actions import AloudAction
from desktop_app.journey.beginning import begun_again
from desktop_app.journey.kiosk_actions import KioskAction
from desktop_app.journey.kiosk_transitions import after_at_kiosk
from desktop_app.journey.listening import after_listening, followed
from desktop_app.journey.state import (
    IN_PANEL,
    STEPS,
    TEXT_SIZES,
    PatientScreen,
    State,
    Step,
    View,
)
from desktop_app.values import replace

V = TypeVar("V")

_PAGES = {"help": Step.HELP, "harm": Step.HARM, "living-longer": Step.SURE}


def after(state: State, action: Action) -> State:
    """Return the state that an action leads to; pure."""
    if isinstance(action, AloudAction):
        return after_listening(state, action)
    if isinstance(action, KioskAction):
        there = after_at_kiosk(state, action)
    else:
        there = _after_in_visit(state, action)
    return followed(state, _reached(there))


def _reached(state: State) -> State:
    """Keep the furthest step of a visit to a kiosk, which may count it."""
    if state.kiosk is None:
        return state
    if STEPS.index(state.step) > STEPS.index(state.furthest):
        return replace(state, furthest=state.step)
    return state


def _after_in_visit(  # noqa: C901, PLR0912
    state: State, action: VisitAction
) -> State:
    """What an action of the visit leads to.

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
        case GoToPart(step, section):
            chosen = _with(state.sections, step.value, section)
            return _moved(replace(state, sections=chosen), step)
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
            return replace(state, sheet=sheet, report=None)
        case CloseSheet():
            return _closed(state)
        case ShowOutcome(page, outcome):
            chosen = _with(state.outcomes, page, outcome)
            there = replace(state, outcomes=chosen, view=View.PICTURE)
            return _moved(there, _PAGES[page])
        case StartAgain():
            return begun_again(state)
        case TogglePanel():
            return replace(state, panel=state.led and not state.panel)
        case ToggleEvidence():
            shown = state.led and not state.evidence
            return replace(state, evidence=shown, report=None)
        case ToggleScreen():
            opened = PatientScreen() if state.led and state.screen is None else None
            return replace(state, screen=opened)
        case ToggleHold():
            return _screen(state, _held)
        case ToggleCover():
            return _screen(state, _covered)
        case ArrangeOutcomes(order, hidden):
            return replace(state, order=order, hidden=hidden)
        case SetTelephone(text):
            return replace(state, clinic=replace(state.clinic, telephone=text))
        case SetFever(text):
            return replace(state, clinic=replace(state.clinic, fever=text))
        case SetLeaflet(wish):
            return replace(state, leaflet=wish, report=None)
        case ShowEvidence(part):
            return replace(state, part=part, report=None)
        case PrintLeaflet() | SaveLeaflet() | CopyEvidence() | SaveEvidence():
            return replace(state, report=None)
        case Tell(report):
            return replace(state, report=report)


def _moved(state: State, step: Step) -> State:
    """Another page, all folded; what is unfolded in the panel stays."""
    opened = tuple(one for one in state.opened if one.startswith(IN_PANEL))
    return replace(_closed(state), step=step, opened=opened)


def _closed(state: State) -> State:
    return replace(state, sheet=None, report=None)


def _screen(
    state: State, change: Callable[[State, PatientScreen], PatientScreen]
) -> State:
    """Change the patient's window, if there is one."""
    if state.screen is None:
        return state
    return replace(state, screen=change(state, state.screen))


def _held(state: State, screen: PatientScreen) -> PatientScreen:
    held = replace(state, screen=None) if screen.held is None else None
    return replace(screen, held=held)


def _covered(_: State, screen: PatientScreen) -> PatientScreen:
    return replace(screen, covered=not screen.covered)


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
