"""Every English sentence of a visit in one text, for a clinician to read and sign.

python -m tests.visits.sentences    write tests/visits/english_sentences.txt anew
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.state import LeafletSheet, SourcesSheet, State, Step
from desktop_app.l10n.render import Speaker
from desktop_app.narrative import languages, words
from desktop_app.narrative.leaflet import PAGE, PAGES
from desktop_app.scene.blocks import LeafletPreview
from desktop_app.scene.evidence_layer import evidence_scene
from desktop_app.scene.kiosk import out_of_order
from desktop_app.scene.languages import Languages
from desktop_app.scene.sheets import shown_on_sheet
from desktop_app.scene.window_scene import (
    Page,
    SheetScene,
    WindowScene,
)
from desktop_app.ui import spoken
from desktop_app.values import parts_of, replace
from desktop_app.version import __version__
from tests.visits.kiosk import kiosk_scene_of, kiosk_states
from tests.visits.reading import (
    Line,
    block_lines,
    frame_lines,
    leaflet_lines,
    over_lines,
    page_lines,
    panel_lines,
    sheet_lines,
)
from tests.visits.walk import messages, scene_of, states, states_with_sheets

FILE = Path(__file__).with_name("english_sentences.txt")
BEFORE_REVIEW = dt.date(2026, 11, 1)
AFTER_REVIEW = dt.date(2100, 1, 1)

_MARKS = {"text": "{}", "press": "[{}]", "choice": "( ) {}", "spoken": "    spoken: {}"}

HEAD = """\
Every English sentence of a visit
=================================

This is all that a person can read, or can hear from a screen reader, during a whole
visit: page by page and from the top of each page down, with the numbers filled in. What
repeats on a page stands here once. It is for a clinician to read and sign off.

    [words]         a button
    ( ) words       an answer or a choice
    spoken: words   said by a screen reader only

Evidence pack: {pack}
Version:       {version}
Reading age:   {reading_age}

Signed off by (name):  not yet signed off
Signed off on (date):

Made by `python -m tests.visits.sentences`; please do not edit by hand.
"""

Section = tuple[str, tuple[Line, ...]]


class Sections:
    """The lines under each heading, each line once under a heading."""

    def __init__(self) -> None:
        self._found: dict[str, dict[Line, None]] = {}

    def add(self, heading: str, lines: Iterable[Line]) -> None:
        """Add what is new under a heading."""
        self._found.setdefault(heading, {}).update(dict.fromkeys(lines))

    def __iter__(self) -> Iterator[Section]:
        for heading, lines in self._found.items():
            yield heading, tuple(lines)


def patient_sections(pack: Pack, speaker: Speaker) -> Iterator[Section]:
    """Yield the pages and the sheets that are written for patients."""
    found = Sections()
    found.add("On every page", frame_lines(scene_of(State(step=Step.HELP), pack)))
    more = Line(said=(spoken.more_below(),), kind="spoken")
    found.add("On every page", (more,))
    for _, state in states(pack):
        scene = scene_of(state, pack)
        if scene.sheet is None:
            found.add(heading_of(scene, speaker), page_lines(scene))
            if "chart" in _key(scene):
                drawing = Line(said=(spoken.drawing(),))
                found.add(heading_of(scene, speaker), (drawing,))
        else:
            heading = _sheet_heading(scene.sheet, speaker)
            found.add(heading, sheet_lines(scene.sheet))
            if state.sheet == LeafletSheet():
                found.add(heading, _of_the_preview(pack))
            for one in scene.sheet.blocks:
                if isinstance(one, LeafletPreview):
                    found.add("On the leaflet", leaflet_lines(one.leaflet))
    late = load_pack(bundled_packs()[0], today=AFTER_REVIEW)
    banner = scene_of(State(step=Step.HELP), late).banner
    lines = (Line(said=(message,)) for message in banner)
    found.add("On every page, once the review date has passed", lines)
    mixed = (Line(said=(languages.partly_english(),)),)
    found.add("On every page, where a translation is not complete", mixed)
    _add_kiosk(found, pack, speaker)
    return iter(found)


def _add_kiosk(found: Sections, pack: Pack, speaker: Speaker) -> None:
    """Add what only a kiosk shows, and its forms of what is shown everywhere."""
    for _, state in kiosk_states(pack):
        scene = kiosk_scene_of(state, pack)
        if scene.over is not None:
            heading = speaker.render(scene.over.heading)
            found.add(f"At a kiosk: {heading}", over_lines(scene.over))
        elif scene.sheet is not None:
            heading = _sheet_heading(scene.sheet, speaker)
            found.add(f"At a kiosk: {heading}", sheet_lines(scene.sheet))
        else:
            heading = heading_of(scene, speaker)
            found.add(f"At a kiosk: {heading}", page_lines(scene))
    broken = out_of_order((), Languages())
    apologies = tuple(words for _, words in broken.apologies)
    lines = (Line(said=(one,)) for one in (*apologies, broken.heading, broken.mend))
    found.add("At a kiosk that cannot begin", lines)


def _of_the_preview(pack: Pack) -> Iterator[Line]:
    """What stands over the pages of a leaflet, and in the system's dialog."""
    for message in (
        spoken.making_leaflet(), spoken.leaflet_page(1, 2), spoken.pdf_file()
    ):  # fmt: skip
        yield Line(said=(message,))
    title = words.text(pack, pack.file.question.title)
    yield Line(said=(spoken.leaflet_of(title, 2),), kind="spoken")


def clinician_sections(pack: Pack) -> Iterator[Section]:
    """Yield what only a clinician reads: the panel, in each form that it takes."""
    found = Sections()
    for _, state in states(pack):
        panel = scene_of(state, pack).panel
        if panel is not None:
            found.add("The clinician's panel", panel_lines(panel))
    return iter(found)


def evidence_sections(pack: Pack, speaker: Speaker) -> Iterator[Section]:
    """Yield what only a clinician reads: the window on the evidence, part by part."""
    for part in evidence_scene(State(), pack).parts:
        found = (
            message
            for value in parts_of(part)
            if value is not part.citation
            for message in messages(value)
        )
        heading = f"The clinician's evidence: {speaker.render(part.name)}"
        yield heading, tuple(Line(said=(message,)) for message in found)


def source_sections(pack: Pack, speaker: Speaker) -> Iterator[Section]:
    """Yield what the sheets of sources say of each number, in the studies' words."""
    found = Sections()
    for _, state in states_with_sheets(pack):
        sheet = scene_of(state, pack).sheet
        if not isinstance(state.sheet, SourcesSheet) or sheet is None:
            continue
        heading = _sheet_heading(sheet, speaker)
        around = replace(sheet, blocks=sheet.blocks[:1])
        found.add(heading, sheet_lines(around))
        shown = shown_on_sheet(pack, state.sheet.facts)
        for fact, card in zip(shown, sheet.blocks[1:], strict=True):
            found.add(f"{heading} / {fact}", block_lines(card))
    return iter(found)


def heading_of(scene: WindowScene, speaker: Speaker) -> str:
    """Return a page's name: where it is in the visit, and the view or part shown."""
    if scene.header is None or not isinstance(scene.page, Page):
        return speaker.render(scene.page.heading)
    place = speaker.render(scene.header.place)
    if scene.page.views is None:
        return place
    chosen = [item.text for item in scene.page.views.items if item.chosen]
    return f"{place} / {speaker.render(chosen[0])}"


def text_of(line: Line, speaker: Speaker) -> str:
    """Return a line's words."""
    words = " ".join(speaker.render(message) for message in line.said)
    return words.replace(PAGE, "1").replace(PAGES, "2")


def whole_text(pack: Pack) -> str:
    """Return the file's text."""
    from tests.visits.reading_age import summary

    speaker = Speaker("en")
    head = HEAD.format(
        pack=pack.file.id,
        version=pack.file.version,
        reading_age=summary(pack, speaker),
    )
    parts = [head]
    for heading, lines in (
        *patient_sections(pack, speaker),
        *source_sections(pack, speaker),
        *clinician_sections(pack),
        *evidence_sections(pack, speaker),
    ):
        words = (_MARKS[line.kind].format(text_of(line, speaker)) for line in lines)
        once = "\n".join(dict.fromkeys(words))
        parts.append(f"{heading}\n{'-' * len(heading)}\n\n{once}\n")
    # The program's version stays out: a new one changes no sentence.
    return "\n\n".join(parts).replace(f" {__version__}", " X.Y.Z")


def _key(scene: WindowScene) -> str:
    return scene.page.key if isinstance(scene.page, Page) else ""


def _sheet_heading(sheet: SheetScene, speaker: Speaker) -> str:
    return f"Sheet: {speaker.render(sheet.heading)}"


if __name__ == "__main__":
    bundled = load_pack(bundled_packs()[0], today=BEFORE_REVIEW)
    FILE.write_text(whole_text(bundled), encoding="utf-8", newline="\n")
