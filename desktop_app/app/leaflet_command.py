"""`evenhand leaflet`: what a person takes home, in a file; or many of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from desktop_app.app.interruption import held_back
from desktop_app.app.leaflet_answers import Known, Slip, slips_in, state_of
from desktop_app.app.leaflet_columns import (
    FEVER,
    LANGUAGE,
    PAPER,
    TELEPHONE,
    option_of,
)
from desktop_app.app.leaflet_words import Asked
from desktop_app.app.policy import clinic_in
from desktop_app.app.policy_places import policy_file
from desktop_app.app.spoken_languages import first_language, offered_languages
from desktop_app.app.start import open_pack, tell_if_expired
from desktop_app.errors import BadInputError
from desktop_app.output import write_whole
from desktop_app.values import replace


def leaflet(asked: Asked) -> int:
    """Make what was asked for; return the exit code.

    Raises:
        BadInputError: A word cannot be used.
        BadListError: The list cannot.
        BrokenOffError: Not all of many could be made.
        FailedOutputError: The file could not be written.
    """
    with held_back() as obey:
        return _made(asked, obey)


def _made(asked: Asked, obey: Callable[[], None]) -> int:
    policy = policy_file(asked.policy)
    offered = offered_languages(policy)
    first = first_language(asked.language, offered, "--lang")
    if asked.batch is None:
        _refuse_other_than_pdf(asked.out)
    pack = open_pack(asked.pack)
    known = Known(
        pack=pack,
        codes=tuple(one.code for one in offered),
        clinic=clinic_in(policy),
    )
    texts = {LANGUAGE: first, **dict(asked.texts)}
    for slip in slips_in(texts, known):
        raise _refusal(slip)
    obey()
    if asked.batch is not None:
        from desktop_app.app.leaflet_batch import batch

        return batch(asked, _for_all(known, texts), offered, obey)
    tell_if_expired(pack)
    from desktop_app.app.leaflet_making import pdf_of

    made = pdf_of(state_of(texts, known), pack, offered)
    obey()
    write_whole(asked.out, made)
    return 0


def _for_all(known: Known, texts: Mapping[str, str]) -> Known:
    """What holds for every line of a list that does not say something else."""
    kept = (LANGUAGE, TELEPHONE, FEVER, PAPER)
    usual = state_of({key: texts[key] for key in kept if key in texts}, known)
    return replace(known, clinic=usual.clinic, paper=usual.leaflet.paper)


def _refuse_other_than_pdf(out: Path) -> None:
    if out.suffix.lower() != ".pdf":
        raise BadInputError(
            what="the leaflet's file name",
            found=f"the ending {out.suffix!r}",
            expected="'.pdf'",
            mend="Give the file this ending.",
        )


def _refusal(slip: Slip) -> BadInputError:
    return BadInputError(
        what=option_of(slip.column),
        found=slip.found,
        expected=slip.expected,
        mend=slip.mend,
    )
