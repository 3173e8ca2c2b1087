"""Reading aloud as it is shown: its button, the strip that steers it, the silence."""

from __future__ import annotations

from desktop_app.journey.aloud import LEVELS, PACES, Hindrance
from desktop_app.journey.aloud_actions import (
    Listen,
    SayAgain,
    SetPace,
    SetVolume,
    StopListening,
)
from desktop_app.journey.state import State
from desktop_app.narrative import aloud as words
from desktop_app.scene.blocks import Block, Button, Icon, Paragraph
from desktop_app.scene.listen_bar import ListenBar


def listen_button(state: State, *, kind: str = "plain") -> Button | None:
    """Return what has the page read aloud; None where that is not offered."""
    if not state.sound.offered:
        return None
    return Button(
        text=words.listen(),
        name=words.listen_here(),
        action=Listen(),
        kind=kind,
        icon=Icon.LISTEN,
    )


def listen_bar(state: State) -> ListenBar | None:
    """Return the strip; None while nothing is read."""
    aloud = state.aloud
    if not (state.sound.offered and aloud.on):
        return None
    pace = PACES.index(aloud.pace)
    offered = (
        (Button(text=words.stop(), action=StopListening(), icon=Icon.STOP), True),
        (Button(text=words.say_again(), action=SayAgain(), icon=Icon.REPEAT), True),
        (
            Button(text=words.slower(), action=SetPace(1), icon=Icon.SLOWER),
            pace < len(PACES) - 1,
        ),
        (Button(text=words.faster(), action=SetPace(-1), icon=Icon.FASTER), pace > 0),
        (
            Button(text=words.softer(), action=SetVolume(-1), icon=Icon.SOFTER),
            aloud.level > 1,
        ),
        (
            Button(text=words.louder(), action=SetVolume(1), icon=Icon.LOUDER),
            aloud.level < LEVELS,
        ),
    )
    return ListenBar(
        name=words.bar_name(),
        state=words.bar_state(aloud.pace, aloud.level, speaking=aloud.speaking),
        buttons=tuple(button for button, _ in offered),
        active=tuple(active for _, active in offered),
    )


def silence_blocks(state: State) -> tuple[Block, ...]:
    """Return what stands on the sheet that says why nothing is heard."""
    hindrance = state.aloud.hindrance or Hindrance.NO_ENGINE
    return (
        Paragraph(sentences=(words.why_silent(hindrance), words.all_else())),
        Paragraph(sentences=(words.who_can_mend(),), kind="note"),
    )
