"""One part of the evidence as its window shows it, with the ways to take it along."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.journey.actions import CopyEvidence, SaveEvidence, ShowEvidence
from desktop_app.journey.state import EvidenceFile, State
from desktop_app.narrative import evidence_tools as words
from desktop_app.narrative.reports import report_words, went_well
from desktop_app.scene.blocks import Button, Choice, ChoiceItem, Icon, Notice
from desktop_app.scene.evidence_scene import EvidencePart, EvidenceScene
from desktop_app.values import Value


class EvidenceView(Value, frozen=True, kw_only=True):
    """What the window shows of a scene.

    Args:
        scene: All of it.
        parts: The choice of a part.
        part: The part that is shown.
        tools: What can be done with its table.
        chart_tools: What can be done with its chart.
        report: What became of what was last done.
    """

    scene: EvidenceScene
    parts: Choice
    part: EvidencePart
    tools: tuple[Button, ...]
    chart_tools: tuple[Button, ...]
    report: Notice | None


def evidence_view(scene: EvidenceScene, state: State) -> EvidenceView:
    """Return what is shown in a state of the visit; there is at least one part."""
    shown = next((one for one in scene.parts if one.key == state.part), scene.parts[0])
    return EvidenceView(
        scene=scene,
        parts=Choice(
            label=None,
            name=words.parts(),
            items=tuple(
                ChoiceItem(
                    text=one.name, action=ShowEvidence(one.key), chosen=one is shown
                )
                for one in scene.parts
            ),
        ),
        part=shown,
        tools=() if shown.table is None else tuple(_tools()),
        chart_tools=() if shown.chart is None else (_save_chart(),),
        report=_report(state),
    )


def _tools() -> Iterator[Button]:
    yield Button(text=words.copy(), action=CopyEvidence(), icon=Icon.TABLE)
    for text, form in (
        (words.save_csv(), EvidenceFile.CSV),
        (words.save_excel(), EvidenceFile.EXCEL),
    ):
        yield Button(text=text, action=SaveEvidence(form), icon=Icon.SAVE)


def _save_chart() -> Button:
    action = SaveEvidence(EvidenceFile.CHART)
    return Button(text=words.save_chart(), action=action, icon=Icon.SAVE)


def _report(state: State) -> Notice | None:
    if state.report is None:
        return None
    done = went_well(state.report)
    return Notice(
        strong=report_words(state.report),
        icon=Icon.CHECK if done else Icon.INFO,
        calm=done,
    )
