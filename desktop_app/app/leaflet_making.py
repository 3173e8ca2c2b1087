"""One leaflet made: its scene resolved, spoken and set as a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.scene.languages import Language, Languages
from desktop_app.scene.leaflet import leaflet

if TYPE_CHECKING:
    from desktop_app.evidence.fact import Pack
    from desktop_app.journey.state import State
    from desktop_app.l10n.voices import Voices
    from desktop_app.scene.leaflet_parts import LeafletScene


def pdf_of(state: State, pack: Pack, offered: tuple[Language, ...]) -> bytes:
    """Return the leaflet of a visit as the bytes of a PDF.

    That its language lacks sentences is known only when it has been spoken, so that is
    done once before it is set. Each leaflet has speakers of its own, and does not
    depend on those that were made before it.
    """
    from desktop_app.l10n.voices import Voices
    from desktop_app.leaflet.typeset import typeset

    voices = Voices(pack.files.contents)
    return typeset(scene_of(state, pack, offered, voices), voices.of)


def scene_of(
    state: State, pack: Pack, offered: tuple[Language, ...], voices: Voices
) -> LeafletScene:
    """Return what the leaflet of a visit shows, in words that its voices have."""
    from desktop_app.leaflet.content import content

    scene = leaflet(state, pack, Languages(offered=offered))
    content(scene, tuple(voices.of(code) for code in scene.languages))
    if voices.of(state.language).complete:
        return scene
    return leaflet(state, pack, Languages(offered=offered, partly_english=True))
