"""`evenhand table`: a table of the evidence as CSV or as an Excel workbook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app import display
from desktop_app.app.interruption import held_back
from desktop_app.app.spoken_languages import first_language, offered_languages
from desktop_app.app.start import open_pack, tell_if_expired
from desktop_app.errors import BadInputError
from desktop_app.journey.state import EvidenceFile, State

if TYPE_CHECKING:
    from desktop_app.evidence.fact import Pack
    from desktop_app.scene.evidence_scene import EvidencePart

FORMS = {".csv": EvidenceFile.CSV, ".xlsx": EvidenceFile.EXCEL}


def table(
    path: Path | None, out: Path, *, part: str, language: str | None = None
) -> int:
    """Write a table of the evidence; return the exit code.

    Args:
        path: The pack, or None for the first of those at hand.
        out: Where to; the ending says as what.
        part: The part of the evidence whose table is wanted.
        language: The code of the language; None for English.

    Raises:
        BadEvidenceError: The pack cannot be used.
        BadInputError: There is no such ending, part or language.
        FailedOutputError: The file could not be written.
    """
    form = FORMS.get(out.suffix.lower())
    if form is None:
        raise BadInputError(
            what="--out",
            found=f"the ending {out.suffix!r}",
            expected="'.csv' or '.xlsx'",
            mend="Give the file one of these endings.",
        )
    code = first_language(language, offered_languages())
    pack = open_pack(path)
    tell_if_expired(pack)
    chosen = part_with_table(pack, code, part)
    display.hide()
    with held_back() as obey:
        from desktop_app.app.exports import table_bytes
        from desktop_app.l10n.voices import Voices
        from desktop_app.output import write_whole

        speaker = Voices(pack.files.contents).of(code)
        obey()
        content = table_bytes(
            chosen, form, say=speaker.render, mirrored=speaker.right_to_left
        )
        obey()
        write_whole(out, content)
    return 0


def part_with_table(pack: Pack, language: str, key: str) -> EvidencePart:
    """Return a part of the evidence that has a table.

    Raises:
        BadInputError: There is none of this name.
    """
    from desktop_app.scene.evidence_layer import evidence_scene

    parts = evidence_scene(State(language=language), pack).parts
    tables = {one.key: one for one in parts if one.table is not None}
    if key not in tables:
        raise BadInputError(
            what="--part",
            found=repr(key),
            expected=f"one of {', '.join(tables)}",
            mend="Leave it out for the findings.",
        )
    return tables[key]
