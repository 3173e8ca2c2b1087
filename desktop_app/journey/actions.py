"""What a person can do, each as a small frozen value, and what it changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop_app.journey.state import (
    IN_PANEL,
    STEPS,
    TEXT_SIZES,
    EvidenceFile,
    Gate,
    LeafletSheet,
    LeafletWish,
    Palette,
    PatientScreen,
    Report,
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


class GoToPart(Value, frozen=True):
    """Open a step at one of its parts."""

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
    """Forget the whole visit; comfort settings and the language too.

    What belongs to the room stays: the windows that are open, and what the clinic says
    of itself in every visit.
    """


class TogglePanel(Value, frozen=True):
    """Open or close the clinician's panel; only where a clinician leads."""


class ToggleEvidence(Value, frozen=True):
    """Open or close the clinician's window on the evidence."""


class ToggleScreen(Value, frozen=True):
    """Open or close the patient's own window."""


class ToggleHold(Value, frozen=True):
    """Let the patient's window stay as it is, or follow again."""


class ToggleCover(Value, frozen=True):
    """Let the patient's window show nothing, or show again."""


class ArrangeOutcomes(Value, frozen=True):
    """Choose which series of outcomes are shown, and in what order."""

    order: tuple[str, ...]
    hidden: tuple[str, ...]


class SetTelephone(Value, frozen=True):
    """Write the clinic's telephone, for this visit."""

    text: str


class SetFever(Value, frozen=True):
    """Write the temperature from which to call the clinic, for this visit."""

    text: str


class SetLeaflet(Value, frozen=True):
    """Choose how the leaflet is to be."""

    wish: LeafletWish


class PrintLeaflet(Value, frozen=True):
    """Print the leaflet; whoever shows it hands it over and tells how that went."""


class SaveLeaflet(Value, frozen=True):
    """Save the leaflet where the person chooses, likewise."""


class ShowEvidence(Value, frozen=True):
    """Show another part of the evidence, in its window."""

    part: str


class CopyEvidence(Value, frozen=True):
    """Copy the table that is shown; whoever shows it hands it over."""


class SaveEvidence(Value, frozen=True):
    """Save the table or chart that is shown where the person chooses, likewise."""

    form: EvidenceFile


class Tell(Value, frozen=True):
    """Tell what became of what was to be printed or saved."""

    report: Report


Action = (
    GoTo
    | GoNext
    | GoBack
    | ChooseView
    | ChooseOutcome
    | ChooseSection
    | GoToPart
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
    | TogglePanel
    | ToggleEvidence
    | ToggleScreen
    | ToggleHold
    | ToggleCover
    | ArrangeOutcomes
    | SetTelephone
    | SetFever
    | SetLeaflet
    | PrintLeaflet
    | SaveLeaflet
    | ShowEvidence
    | CopyEvidence
    | SaveEvidence
    | Tell
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
            return _begun_again(state)
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


def _begun_again(state: State) -> State:
    """A new visit, in the same room."""
    return State(
        language=state.home,
        home=state.home,
        clinic=state.home_clinic,
        home_clinic=state.home_clinic,
        led=state.led,
        panel=state.panel,
        evidence=state.evidence,
        screen=None if state.screen is None else PatientScreen(),
    )


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


def on_the_patients_screen(state: State) -> State:
    """Return what the patient's window shows: the visit, and nothing of its leading.

    The leaflet's sheet stays with the clinician: it is printed, or saved, from there.
    """
    screen = state.screen
    shown = state if screen is None or screen.held is None else screen.held
    return replace(
        shown,
        led=False,
        panel=False,
        evidence=False,
        part="",
        screen=None,
        report=None,
        sheet=None if isinstance(shown.sheet, LeafletSheet) else shown.sheet,
    )


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
