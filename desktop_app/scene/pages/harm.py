"""Step 4: side effects, how severe, what is done about them and when to call."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.journey.clinic import understood_telephone
from desktop_app.journey.state import State
from desktop_app.narrative import pages, words
from desktop_app.narrative.clinic import clinic_telephone
from desktop_app.scene import parts
from desktop_app.scene.blocks import (
    Icon,
    Notice,
)
from desktop_app.scene.comparison import Comparison
from desktop_app.scene.comparison_page import comparison_page
from desktop_app.scene.window_scene import Page


def harm_page(state: State, pack: Pack) -> Page:
    """Return step 4."""
    keys = pack.file.when_to_call
    quoted = words.facts_of(pack, keys)
    heading = pages.when_to_call()
    telephone = understood_telephone(state.clinic.telephone)
    said = (
        *words.texts(pack, keys),
        *((clinic_telephone(telephone),) if telephone else ()),
    )
    call = Notice(
        strong=heading,
        rest=said,
        button=parts.sources(quoted, heading) if quoted else None,
        icon=Icon.CALL,
        calm=True,
    )
    return comparison_page(
        Comparison(
            state=state,
            pack=pack,
            page="harm",
            tags=parts.option_tags(pack),
            caption=pages.harm_caption(),
        ),
        (call,) if said else (),
    )
