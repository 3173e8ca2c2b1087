"""All that the clinician's window on the evidence shows, from the pack as it is.

The clinician sees every outcome and every trial, whatever has been left out for the
patient.
"""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import ToggleEvidence
from desktop_app.journey.state import Palette, State
from desktop_app.narrative import chrome, evidence_layer, words
from desktop_app.narrative import languages as language_words
from desktop_app.narrative.message import Day, Message
from desktop_app.scene.blocks import Button, Icon
from desktop_app.scene.evidence_parts.curve import curve_parts
from desktop_app.scene.evidence_parts.discrepancies import discrepancies_part
from desktop_app.scene.evidence_parts.findings import findings_part
from desktop_app.scene.evidence_parts.forest import forest_part
from desktop_app.scene.evidence_parts.subgroups import subgroups_part
from desktop_app.scene.evidence_scene import EvidencePart, EvidenceScene
from desktop_app.scene.languages import Languages
from desktop_app.values import replace


def evidence_scene(
    state: State,
    pack: Pack,
    system: Palette = Palette.LIGHT,
    languages: Languages | None = None,
) -> EvidenceScene:
    """Return what the window shows.

    Args:
        state: What has been done in the visit.
        pack: The evidence, as it was loaded.
        system: The colours that the computer asks for.
        languages: The languages that can be chosen; None for no choice.
    """
    palette = system if state.palette is Palette.SYSTEM else state.palette
    notices = _notices(pack, languages or Languages())
    return EvidenceScene(
        title=evidence_layer.title(),
        heading=words.text(pack, pack.file.question.title),
        parts=tuple(
            replace(part, lead=(*notices, *part.lead)) for part in _parts(pack)
        ),
        close=Button(text=chrome.close(), action=ToggleEvidence(), icon=Icon.CLOSE),
        text_size=state.text_size,
        palette=palette.value,
        language=state.language,
    )


def _parts(pack: Pack) -> tuple[EvidencePart, ...]:
    found = (
        findings_part(pack),
        *curve_parts(pack),
        forest_part(pack),
        subgroups_part(pack),
        discrepancies_part(pack),
    )
    return tuple(part for part in found if part is not None)


def _notices(pack: Pack, languages: Languages) -> tuple[Message, ...]:
    """What must stand above everything: old evidence, words that are not translated."""
    said: list[Message] = []
    if pack.expired_on is not None:
        said.append(chrome.expired(Day(day=pack.expired_on, part="review-date")))
    if languages.partly_english:
        said.append(language_words.partly_english())
    return tuple(said)
