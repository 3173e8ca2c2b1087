"""Every page that a visit can show, and everything that is said on it."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import OpenSheet
from desktop_app.journey.state import (
    IN_PANEL,
    Clinic,
    ComfortSheet,
    Gate,
    LanguageSheet,
    LeafletSheet,
    LeafletWish,
    Paper,
    PatientScreen,
    ProgramSheet,
    Report,
    ReportKind,
    SourcesSheet,
    State,
    Step,
    View,
    Weight,
)
from desktop_app.l10n.release import released_languages
from desktop_app.narrative.message import Message
from desktop_app.scene.blocks import (
    Button,
    ChoiceItem,
)
from desktop_app.scene.languages import Languages
from desktop_app.scene.resolve import resolve
from desktop_app.scene.window_scene import WindowScene
from desktop_app.values import Value, parts_of, replace

LANGUAGES = Languages(offered=released_languages())
"""What the program offers as it is shipped."""

SECTIONS = {
    Step.SITUATION: ("decision", "about-you"),
    Step.OPTIONS: ("compared", "others"),
    Step.SURE: ("trials", "reasons", "living"),
}


def scene_of(state: State, pack: Pack) -> WindowScene:
    """Return what the program shows, as it is shipped."""
    return resolve(state, pack, languages=LANGUAGES)


def states(pack: Pack) -> Iterator[tuple[str, State]]:
    """Yield a name and a state for every page in every form that it can take."""
    yield "00-start", State()
    yield from _situation(pack)
    for section in SECTIONS[Step.OPTIONS]:
        state = State(step=Step.OPTIONS, sections=((Step.OPTIONS.value, section),))
        yield f"02-options-{section}", state
    yield from _outcomes(pack)
    yield from _sure(pack)
    yield from _last_steps(pack)
    yield "10-comfort", State(step=Step.HELP, sheet=ComfortSheet())
    yield "11-program", State(step=Step.HELP, sheet=ProgramSheet())
    yield "12-language", State(step=Step.HELP, sheet=LanguageSheet())
    yield from _panel(pack)
    yield from _leaflet()


def _leaflet() -> Iterator[tuple[str, State]]:
    state = State(step=Step.SUMMARY, sheet=LeafletSheet())
    yield "13-leaflet", state
    wish = LeafletWish(paper=Paper.LETTER, large=True, second="ar")
    for kind in (ReportKind.SAVED, ReportKind.NOT_SAVED, ReportKind.NO_PRINTER):
        place = "/home/leaflets" if "saved" in kind.value else ""
        told = replace(state, leaflet=wish, report=Report(kind=kind, place=place))
        yield f"13-leaflet-{kind.value}", told


def states_with_sheets(pack: Pack) -> Iterator[tuple[str, State]]:
    """Yield all of that, and every sheet of sources that any page can open."""
    opened: set[tuple[str, ...]] = set()
    for name, state in states(pack):
        yield name, state
        for action in actions_in(scene_of(state, pack)):
            if not isinstance(action, OpenSheet):
                continue
            sheet = action.sheet
            if isinstance(sheet, SourcesSheet) and sheet.facts not in opened:
                opened.add(sheet.facts)
                yield f"{name}+{sheet.facts[0]}", replace(state, sheet=sheet)


def _situation(pack: Pack) -> Iterator[tuple[str, State]]:
    step = Step.SITUATION
    yield "01-situation-decision", State(step=step)
    about = ((step.value, "about-you"),)
    yield "01-situation-about-you", State(step=step, sections=about)
    for question in pack.file.about:
        for answer in question.answers:
            state = State(step=step, sections=about, about=((question.id, answer.id),))
            yield f"01-situation-about-you-{question.id}-{answer.id}", state


def _outcomes(pack: Pack) -> Iterator[tuple[str, State]]:
    for number, step, page in ((3, Step.HELP, "help"), (4, Step.HARM, "harm")):
        shown = [o for o in pack.file.outcomes if o.page == page and o.kind == "people"]
        for view in View:
            for outcome in shown:
                for opened in ((), (outcome.id,)):
                    state = State(
                        step=step,
                        view=view,
                        outcomes=((page, outcome.id),),
                        opened=opened,
                    )
                    more = "-more" if opened else ""
                    yield f"{number:02}-{page}-{view.value}-{outcome.id}{more}", state


def _sure(pack: Pack) -> Iterator[tuple[str, State]]:
    for section in SECTIONS[Step.SURE]:
        chosen = ((Step.SURE.value, section),)
        for gate in Gate if section == "living" else (Gate.ASKED,):
            state = State(step=Step.SURE, sections=chosen, gate=gate)
            yield f"05-sure-{section}-{gate.value}", state
    about = tuple((asked.id, asked.answers[0].id) for asked in pack.file.about)
    reasons = ((Step.SURE.value, "reasons"),)
    yield "05-sure-notes", State(step=Step.SURE, sections=reasons, about=about)


def _last_steps(pack: Pack) -> Iterator[tuple[str, State]]:
    yield "06-matters", State(step=Step.MATTERS)
    ratings = tuple(
        (matter.id, list(Weight)[place % 3])
        for place, matter in enumerate(pack.file.matters)
    )
    yield "06-matters-rated", State(step=Step.MATTERS, ratings=ratings)
    yield "07-check", State(step=Step.CHECK)
    for choice in range(3):
        answers = []
        for check in pack.file.checks:
            given = check.answers or (*(o.id for o in pack.file.options), "alike")
            answers.append((check.id, given[choice % len(given)]))
        state = State(step=Step.CHECK, answers=tuple(answers))
        yield f"07-check-answered-{choice}", state
    yield "08-summary", State(step=Step.SUMMARY)
    asked = tuple(question.id for question in pack.file.team_questions)
    full = State(step=Step.SUMMARY, ratings=ratings, questions=asked)
    yield "08-summary-full", full


def _panel(pack: Pack) -> Iterator[tuple[str, State]]:
    """The clinician's panel: at rest, each part unfolded, and what it says of a visit.

    One state for each, as each of them is shown in every language and size.
    """
    yield "14-panel-start", State(panel=True)
    about = tuple((asked.id, asked.answers[0].id) for asked in pack.file.about)
    alone = next(one.series for one in pack.file.outcomes if one.page == "help")
    yield (
        "14-panel-choosing",
        State(
            panel=True,
            step=Step.HELP,
            opened=_unfolded("pages", "outcomes"),
            hidden=tuple(
                one.series
                for one in pack.file.outcomes
                if one.page == "help" and one.series != alone
            ),
        ),
    )
    living = ((Step.SURE.value, "living"),)
    yield "14-panel-asked", State(panel=True, step=Step.SURE, sections=living)
    yield (
        "14-panel-visit",
        State(
            panel=True,
            evidence=True,
            step=Step.HARM,
            view=View.WORDS,
            gate=Gate.NOT_NOW,
            opened=_unfolded("living", "about", "clinic", "new-visit"),
            about=about,
            clinic=Clinic(telephone="020 555 0100", fever="far too warm"),
            screen=PatientScreen(covered=True, held=State()),
        ),
    )
    yield (
        "14-panel-last",
        State(
            panel=True,
            step=Step.SUMMARY,
            gate=Gate.OPEN,
            opened=_unfolded("living", "about", "clinic"),
            clinic=Clinic(telephone="-"),
        ),
    )


def _unfolded(*parts: str) -> tuple[str, ...]:
    return tuple(f"{IN_PANEL}{part}" for part in parts)


def pieces(scene: object) -> Iterator[object]:
    """Yield every frozen value inside a scene, the scene first."""
    yield scene
    if isinstance(scene, tuple):
        for member in scene:
            yield from pieces(member)
    elif isinstance(scene, Value):
        for part in parts_of(scene):
            yield from pieces(part)


def messages(scene: object) -> Iterator[Message]:
    """Yield every sentence of a scene; sentences inside sentences are not repeated."""
    if isinstance(scene, Message):
        yield scene
    elif isinstance(scene, tuple):
        for member in scene:
            yield from messages(member)
    elif isinstance(scene, Value):
        for part in parts_of(scene):
            yield from messages(part)


def actions_in(scene: object) -> Iterator[object]:
    """Yield every action that can be pressed on a scene."""
    for piece in pieces(scene):
        if isinstance(piece, Button | ChoiceItem):
            yield piece.action
