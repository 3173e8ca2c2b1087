"""What many visits together have to have shown, and how they have to have ended."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import TEXT_SIZES, Gate, Palette, Step, View, Weight
from tests.kiosk.wanderer import End, Seen, Way
from tests.visits.walk import LANGUAGES, SECTIONS

SHEETS = ("SourcesSheet", "ComfortSheet", "LanguageSheet", "LeafletSheet")
"""Every sheet that every visit offers."""


def everything(pack: Pack) -> Iterator[tuple[str, object]]:
    """Yield, as `Seen` notes it, all that can be shown of a pack."""
    file = pack.file
    yield from (("step", step) for step in Step)
    for step in (Step.HELP, Step.HARM):
        yield from (("view", (step, view)) for view in View)
    for one in file.outcomes:
        if one.page in {"help", "harm"} and one.kind == "people":
            yield "outcome", (one.page, one.id)
    for step, sections in SECTIONS.items():
        yield from (("section", (step.value, section)) for section in sections)
    yield from (("sheet", name) for name in SHEETS)
    yield from (("language", one.code) for one in LANGUAGES.offered)
    yield from (("text size", size) for size in TEXT_SIZES)
    yield from (("palette", one.value) for one in Palette if one is not Palette.SYSTEM)
    yield from (("gate", gate) for gate in Gate)
    for asked in file.about:
        yield from (("about", (asked.id, answer.id)) for answer in asked.answers)
    for matter in file.matters:
        yield from (("rating", (matter.id, weight)) for weight in Weight)
    yield from (("question", one.id) for one in file.team_questions)


def missed(pack: Pack, seen: Seen) -> list[str]:
    """Return what was never shown, kinds of actions never pressed, ends that lacked."""
    shown = [f"{kind}: {one}" for kind, one in everything(pack)
             if (kind, one) not in seen.shown]  # fmt: skip
    answered = {one[0] for one in seen.of("answer") if isinstance(one, tuple)}
    shown += [f"check: {one.id}" for one in pack.file.checks if one.id not in answered]
    offered = {type(one) for one in seen.offered}
    pressed = {type(one) for one in seen.pressed}
    shown += [f"kind of action: {one.__name__}" for one in offered - pressed]
    shown += [f"way: {way.value}" for way in Way if not seen.ways[way]]
    shown += [f"end: {end.value}" for end in End if not seen.ends[end]]
    return shown
