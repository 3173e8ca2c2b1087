"""What a person can do, each as a small frozen value."""

from __future__ import annotations

from desktop_app.journey.aloud_actions import AloudAction
from desktop_app.journey.kiosk_actions import KioskAction
from desktop_app.journey.state import (
    EvidenceFile,
    Gate,
    LeafletWish,
    Palette,
    Report,
    Sheet,
    Step,
    View,
    Weight,
)
from desktop_app.values import Value


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


VisitAction = (
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

Action = VisitAction | AloudAction | KioskAction
