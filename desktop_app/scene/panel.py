"""The clinician's panel: what leads the visit, then the rest, folded away."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.journey.actions import (
    GoBack,
    GoNext,
    GoToPart,
    OpenSheet,
    SetGate,
    StartAgain,
    ToggleCover,
    ToggleDetail,
    ToggleEvidence,
    ToggleHold,
    TogglePanel,
    ToggleScreen,
)
from desktop_app.journey.clinic import understood_fever, understood_telephone
from desktop_app.journey.state import IN_PANEL, STEPS, Gate, LeafletSheet, State, Step
from desktop_app.narrative import chrome, pages, phrases, sure, words
from desktop_app.narrative import panel as said
from desktop_app.narrative.message import Message
from desktop_app.scene.arranged import arranged
from desktop_app.scene.arranging import outcome_blocks
from desktop_app.scene.blocks import (
    Block,
    Bullets,
    Button,
    Buttons,
    Field,
    FieldKind,
    Fold,
    Icon,
    Paragraph,
)
from desktop_app.scene.caveats import notes_for_you
from desktop_app.scene.panel_pages import page_choice
from desktop_app.scene.window_scene import PanelScene


def panel(state: State, pack: Pack) -> PanelScene:
    """Return the panel.

    Args:
        state: The visit.
        pack: The evidence as it is written, not as it is arranged in this visit.
    """
    last = state.step is STEPS[-1]
    name = chrome.step_name(state.step)
    start = state.step is Step.START
    return PanelScene(
        heading=said.panel_name(),
        place=name if start else chrome.place(STEPS.index(state.step), name),
        back=None
        if start
        else Button(text=chrome.back(), action=GoBack(), icon=Icon.BACK),
        next=None
        if last
        else Button(
            text=chrome.next_(), action=GoNext(), kind="primary", icon=Icon.NEXT
        ),
        blocks=(
            _fold(state, "pages", said.go_to(), (page_choice(state, pack),)),
            _fold(
                state, "outcomes", said.outcomes_shown(), outcome_blocks(state, pack)
            ),
            _fold(
                state,
                "living",
                sure.section_living(),
                _living(state),
                wanted=_asked_on_page(state),
            ),
            _fold(state, "about", said.about_the_patient(), _about(state, pack)),
            *_led_screen(state),
            Buttons(items=_windows(state)),
            _fold(state, "clinic", said.your_clinic(), _clinic(state, pack)),
            _fold(state, "new-visit", said.new_visit(), _new_visit()),
        ),
        close=Button(
            text=chrome.close(), action=TogglePanel(), icon=Icon.CLOSE, icon_only=True
        ),
    )


def _fold(
    state: State,
    key: str,
    title: Message,
    inside: tuple[Block, ...],
    *,
    wanted: bool = False,
) -> Fold:
    """A part of the panel: folded until it is asked for, or open until folded."""
    detail = f"{IN_PANEL}{key}-now" if wanted else f"{IN_PANEL}{key}"
    opened = (detail in state.opened) is not wanted
    return Fold(
        button=Button(
            text=title,
            name=chrome.tell_me_more_about(title, opened=opened),
            action=ToggleDetail(detail),
            kind="row",
            icon=Icon.FOLD if opened else Icon.UNFOLD,
        ),
        opened=opened,
        blocks=inside if opened else (),
    )


def _at_living(state: State) -> bool:
    section = dict(state.sections).get(Step.SURE.value)
    return state.step is Step.SURE and section == "living"


def _asked_on_page(state: State) -> bool:
    """Whether the patient is being asked, on the page, what they want to see."""
    return _at_living(state) and state.gate is Gate.ASKED


def _living(state: State) -> tuple[Block, ...]:
    """The way to the question; the answer once it is asked, and never before."""
    if _asked_on_page(state):
        answers = (
            Button(text=said.said_yes(), action=SetGate(Gate.OPEN)),
            Button(text=sure.gate_not_now(), action=SetGate(Gate.NOT_NOW)),
        )
        return (_note(said.only_with_a_yes()), Buttons(items=answers))
    there = GoToPart(Step.SURE, "living")
    if state.gate is Gate.ASKED:
        ask = Button(text=said.ask_the_patient(), action=there)
        return (_note(said.only_with_a_yes()), Buttons(items=(ask,)))
    yes = state.gate is Gate.OPEN
    again = sure.gate_hide() if yes else said.ask_again()
    go = Button(text=sure.section_living(), action=there, icon=Icon.NEXT)
    buttons = (
        *(() if _at_living(state) else (go,)),
        Button(text=again, action=SetGate(Gate.ASKED)),
    )
    return (
        _note(said.was_yes() if yes else said.was_not_now()),
        Buttons(items=buttons),
    )


def _note(sentence: Message) -> Paragraph:
    return Paragraph(sentences=(sentence,), kind="note")


def _about(state: State, pack: Pack) -> tuple[Block, ...]:
    """What the patient answered, then the notes that the answers brought up."""
    given = dict(state.about)
    answers = tuple(
        phrases.follows(words.text(pack, question.text), words.text(pack, answer.text))
        for question in pack.file.about
        for answer in question.answers
        if given.get(question.id) == answer.id
    )
    if not answers:
        there = GoToPart(Step.SITUATION, "about-you")
        go = Button(text=pages.about_you_heading(), action=there, icon=Icon.NEXT)
        asking = (Buttons(items=(go,)),) if pack.file.about else ()
        return (_note(said.no_answers()), *asking)
    notes = notes_for_you(state, arranged(state, pack))
    return (Bullets(items=answers), *(notes or (_note(said.no_notes()),)))


def _led_screen(state: State) -> tuple[Block, ...]:
    """The patient's screen while it is open: how it is, and what stops it."""
    screen = state.screen
    if screen is None:
        return ()
    frozen = screen.held is not None
    told = (
        *((said.is_blank(),) if screen.covered else ()),
        *((said.is_frozen(),) if frozen else ()),
    )
    stops = (
        Button(text=said.freeze(frozen=frozen), action=ToggleHold()),
        Button(text=said.blank(covered=screen.covered), action=ToggleCover()),
    )
    now = (Paragraph(sentences=told, kind="strong"),) if told else ()
    return (*now, Buttons(items=stops))


def _windows(state: State) -> tuple[Button, ...]:
    """What opens beside this window, or over it."""
    return (
        Button(
            text=said.patients_screen(opened=state.screen is not None),
            action=ToggleScreen(),
            icon=Icon.SCREEN,
        ),
        Button(
            text=said.evidence(opened=state.evidence),
            action=ToggleEvidence(),
            icon=Icon.TABLE,
        ),
        Button(text=said.leaflet(), action=OpenSheet(LeafletSheet()), icon=Icon.WORDS),
    )


def _clinic(state: State, pack: Pack) -> tuple[Block, ...]:
    clinic = state.clinic
    telephone = Field(
        label=said.telephone(),
        kind=FieldKind.TELEPHONE,
        text=clinic.telephone,
        hint=said.telephone_hint(),
        fault=said.telephone_fault()
        if understood_telephone(clinic.telephone) is None
        else None,
    )
    if pack.file.fever is None:
        return (telephone,)
    fever = Field(
        label=said.fever(),
        kind=FieldKind.FEVER,
        text=clinic.fever,
        hint=said.fever_hint(),
        fault=said.fever_fault() if understood_fever(clinic.fever) is None else None,
    )
    return (telephone, fever)


def _new_visit() -> tuple[Block, ...]:
    """What is lost, then the button: nothing is cleared by one slip."""
    return (
        _note(said.what_is_cleared()),
        Buttons(items=(Button(text=said.clear(), action=StartAgain()),)),
    )
