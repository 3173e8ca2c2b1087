"""What may be written about one leaflet, on the command line or in a row of a list.

Both write the same: columns with a text each, such as `language` and `about:age`. Here
such texts become the state of a visit that has come to its end, or the slips in them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.app.leaflet_columns import (
    ABOUT,
    FEVER,
    LANGUAGE,
    LARGE,
    LIVING,
    MATTER,
    NO,
    PAPER,
    QUESTIONS,
    SECOND,
    TELEPHONE,
    YES,
)
from desktop_app.app.policy_settings import A_FEVER, A_TELEPHONE
from desktop_app.evidence.fact import Pack
from desktop_app.journey.clinic import understood_fever, understood_telephone
from desktop_app.journey.state import (
    Clinic,
    Gate,
    LeafletWish,
    Paper,
    State,
    Step,
    Weight,
)
from desktop_app.values import Value, replace

_SPELLING = "Mend its spelling."
_SPELLING_OR_NOT = "Mend its spelling, or leave it out."

Texts = Mapping[str, str]
"""What was written, by column; an empty text says nothing."""


class Known(Value, frozen=True, kw_only=True):
    """What can be asked for, and what holds where nothing is.

    Args:
        pack: The evidence.
        codes: The languages that are offered.
        clinic: What the clinic says of itself.
        paper: What is printed on.
    """

    pack: Pack
    codes: tuple[str, ...]
    clinic: Clinic = Clinic()
    paper: Paper = Paper.A4

    @property
    def columns(self) -> tuple[str, ...]:
        """All that something can be written in."""
        file = self.pack.file
        return (
            *(LANGUAGE, SECOND, PAPER, LARGE, TELEPHONE, FEVER, LIVING, QUESTIONS),
            *(f"{ABOUT}{one.id}" for one in file.about),
            *(f"{MATTER}{one.id}" for one in file.matters),
        )


class Slip(Value, frozen=True, kw_only=True):
    """A text that cannot be used: where, what was expected, and how it is mended."""

    column: str
    found: str
    expected: str
    mend: str = _SPELLING_OR_NOT


def slips_in(texts: Texts, known: Known) -> Iterator[Slip]:
    """Yield all that is wrong with what was written; nothing if it can be used."""
    for column, text in texts.items():
        if column not in known.columns:
            yield _unknown(column, known)
        elif text:
            yield from _misfits(column, text, known)
    if texts.get(SECOND) and texts.get(SECOND) == texts.get(LANGUAGE):
        yield Slip(
            column=SECOND,
            found=f"{texts[SECOND]!r} twice",
            expected="another language than the first",
            mend="Choose another one, or leave it out.",
        )


def _unknown(column: str, known: Known) -> Slip:
    """Say which ids there are, to somebody who has asked for another one."""
    prefix = next((one for one in (ABOUT, MATTER) if column.startswith(one)), "")
    there = (one for one in known.columns if one.startswith(prefix))
    return Slip(
        column=column,
        found=repr(column.removeprefix(prefix)),
        expected=f"one of {', '.join(one.removeprefix(prefix) for one in there)}",
    )


def _misfits(column: str, text: str, known: Known) -> Iterator[Slip]:
    if column == TELEPHONE and understood_telephone(text) is None:
        yield Slip(column=column, found=repr(text), expected=A_TELEPHONE)
    elif column == FEVER and understood_fever(text) is None:
        yield Slip(column=column, found=repr(text), expected=A_FEVER)
    allowed = allowed_in(column, known)
    parts = text.split() if column == QUESTIONS else [text]
    for part in parts if allowed else ():
        if part not in allowed and not (_is_language(column) and _is_pseudo(part)):
            yield Slip(
                column=column,
                found=repr(part),
                expected=f"one of {', '.join(allowed)}",
                mend=_SPELLING if column == LANGUAGE else _SPELLING_OR_NOT,
            )


def allowed_in(column: str, known: Known) -> tuple[str, ...]:
    """Return what may stand in a column; nothing where it is not one of a few words."""
    file = known.pack.file
    if _is_language(column):
        return known.codes
    if column == PAPER:
        return tuple(one.value for one in Paper)
    if column in (LARGE, LIVING):
        return (YES, NO)
    if column == QUESTIONS:
        return tuple(one.id for one in file.team_questions)
    if column.startswith(MATTER):
        return tuple(one.value for one in reversed(Weight))
    if column.startswith(ABOUT):
        asked = column.removeprefix(ABOUT)
        question = next(one for one in file.about if one.id == asked)
        return tuple(one.id for one in question.answers)
    return ()


def _is_language(column: str) -> bool:
    return column in (LANGUAGE, SECOND)


def _is_pseudo(code: str) -> bool:
    """Whether it is a language that nobody speaks, of which few ever ask."""
    from desktop_app.l10n.pseudo import PSEUDO  # it brings Qt along

    return code in PSEUDO


def state_of(texts: Texts, known: Known) -> State:
    """Return the end of the visit that was written down; there is no slip in it."""
    said = {column: text for column, text in texts.items() if text}
    language = said[LANGUAGE]
    return State(
        step=Step.SUMMARY,
        language=language,
        home=language,
        about=tuple(_below(ABOUT, said)),
        ratings=tuple((key, Weight(text)) for key, text in _below(MATTER, said)),
        questions=tuple(dict.fromkeys(said.get(QUESTIONS, "").split())),
        gate=Gate.OPEN if said.get(LIVING) == YES else Gate.ASKED,
        clinic=_clinic(said, known.clinic),
        leaflet=LeafletWish(
            paper=Paper(said[PAPER]) if PAPER in said else known.paper,
            large=said.get(LARGE) == YES,
            second=said.get(SECOND, ""),
        ),
    )


def _below(prefix: str, said: Texts) -> Iterator[tuple[str, str]]:
    for column, text in said.items():
        if column.startswith(prefix):
            yield column.removeprefix(prefix), text


def _clinic(said: Texts, usual: Clinic) -> Clinic:
    telephone = understood_telephone(said.get(TELEPHONE, ""))
    fever = understood_fever(said.get(FEVER, ""))
    return replace(
        usual, telephone=telephone or usual.telephone, fever=fever or usual.fever
    )
