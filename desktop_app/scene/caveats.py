"""The notes that a person's answers bring up; they never change a number."""

from __future__ import annotations

from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import State
from desktop_app.narrative import pages, words
from desktop_app.scene import parts
from desktop_app.scene.blocks import Icon, Notice


def notes_for_you(state: State, pack: Pack) -> tuple[Notice, ...]:
    """Return the notes in one frame, or nothing where no answer brings any."""
    keys = caveat_keys(state, pack)
    if not keys:
        return ()
    heading = pages.notes_for_you()
    quoted = words.facts_of(pack, keys)
    return (
        Notice(
            strong=heading,
            rest=words.texts(pack, keys),
            icon=Icon.INFO,
            private=True,
            button=parts.sources(quoted, heading) if quoted else None,
        ),
    )


def caveat_keys(state: State, pack: Pack) -> tuple[str, ...]:
    """Return the text keys of the notes that answers bring up, each once."""
    given = dict(state.about)
    found: dict[str, None] = {}
    for question in pack.file.about:
        for answer in question.answers:
            if given.get(question.id) == answer.id:
                found.update(dict.fromkeys(answer.caveats))
    return tuple(found)
