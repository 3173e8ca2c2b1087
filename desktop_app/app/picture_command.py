"""`evenhand picture`: facts drawn as people, with their sentence, in a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app import display
from desktop_app.app.interruption import held_back
from desktop_app.app.spoken_languages import first_language, offered_languages
from desktop_app.app.start import open_pack, tell_if_expired
from desktop_app.errors import BadInputError
from desktop_app.narrative import words
from desktop_app.values import replace

if TYPE_CHECKING:
    from desktop_app.evidence.fact import Fact, Pack
    from desktop_app.scene.pictures import IconArrayScene


def picture(
    path: Path | None,
    ids: tuple[str, ...],
    out: Path,
    *,
    palette: str,
    text_size: int,
    language: str | None = None,
) -> int:
    """Draw facts side by side and save them; return the exit code.

    Raises:
        BadInputError: A fact is unknown or no number of people, the file's ending is
            neither .svg nor .png, or there is no such language.
        FailedOutputError: The file could not be written.
    """
    code = first_language(language, offered_languages())
    pack = open_pack(path)
    tell_if_expired(pack)
    scenes = tuple(_dated(pack, array_of(pack, fact)) for fact in ids)
    display.hide()
    with held_back() as obey:
        from desktop_app.app.start import application
        from desktop_app.l10n.voices import Voices
        from desktop_app.painting.export import save_pictures
        from desktop_app.painting.theme import Theme

        application()
        speaker = Voices(pack.files.contents).of(code)
        obey()
        save_pictures(
            scenes,
            out,
            theme=Theme(palette, text_size, speaker.script),
            text=speaker.render,
            mirrored=speaker.right_to_left,
        )
    return 0


def _dated(pack: Pack, scene: IconArrayScene) -> IconArrayScene:
    """Return a picture that also says if the evidence is past its review."""
    from desktop_app.narrative.chrome import expired
    from desktop_app.narrative.message import Day
    from desktop_app.narrative.phrases import follows

    if pack.expired_on is None:
        return scene
    said = expired(Day(day=pack.expired_on, part="review-date"))
    return replace(scene, name=follows(scene.name, said))


def array_of(pack: Pack, fact_id: str) -> IconArrayScene:
    """Return the picture of a fact, as the outcome that shows it draws it.

    Raises:
        BadInputError: No outcome or row of the pack shows such a fact as people.
    """
    from desktop_app.scene.parts import array_scene, option_tags
    from desktop_app.scene.pictures import OptionTag

    fact = pack.facts.get(fact_id)
    if fact is None:
        raise BadInputError(
            what="evenhand picture",
            found=repr(fact_id),
            expected="the id of a fact in the pack",
            mend="Run 'evenhand facts' to see them all.",
        )
    for outcome in pack.file.outcomes:
        if fact_id in outcome.facts and _drawn(fact):
            tag = option_tags(pack)[outcome.facts.index(fact_id)]
            return array_scene(pack, outcome.words, tag, fact)
    across = pack.file.across
    for row in across.rows:
        if fact_id in row.facts and _drawn(fact):
            slot = row.facts.index(fact_id)
            name = words.text(pack, across.legend[slot])
            tag = OptionTag(id=across.legend[slot], name=name, slot=slot)
            return array_scene(pack, across.words, tag, fact)
    raise BadInputError(
        what="evenhand picture",
        found=repr(fact_id),
        expected="a fact that is shown to people as a number out of a hundred",
        mend="Run 'evenhand facts' and choose one whose column 'people' is filled.",
    )


def _drawn(fact: Fact) -> bool:
    return fact.people is not None
