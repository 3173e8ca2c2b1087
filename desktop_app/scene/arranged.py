"""The evidence as the clinic and the clinician of a visit have arranged it.

What is left out or put in another order is so for every option, on every page and in
every view, because the pages are made from the pack that is returned here.
"""

from __future__ import annotations

import msgspec

from desktop_app.evidence.clinic import with_fever
from desktop_app.evidence.fact import Pack
from desktop_app.evidence.schema import Check, Matter, Outcome, PackFile
from desktop_app.journey.clinic import understood_fever
from desktop_app.journey.state import State
from desktop_app.values import replace

PAGES = ("help", "harm")
"""The pages whose outcomes can be arranged; living longer is behind its own gate."""


def arranged(state: State, pack: Pack) -> Pack:
    """Return the pack as it is shown in this visit."""
    fever = understood_fever(state.clinic.fever)
    if fever:
        pack = with_fever(pack, fever)
    if state.order or state.hidden:
        pack = replace(pack, file=_file(state, pack.file))
    return pack


def series_of(pack: Pack, page: str) -> tuple[str, ...]:
    """Return a page's series of outcomes, each once, in the order of the pack."""
    return tuple(
        dict.fromkeys(one.series for one in pack.file.outcomes if one.page == page)
    )


def _place(state: State, series: str) -> int:
    """Where a series comes; those that were never moved follow, in the pack's order."""
    known = series in state.order
    return state.order.index(series) if known else len(state.order)


def _file(state: State, file: PackFile) -> PackFile:
    outcomes = _outcomes(state, file)
    left = {outcome.id for outcome in outcomes}
    return msgspec.structs.replace(
        file,
        outcomes=outcomes,
        matters=tuple(_matter(one, left) for one in file.matters if _told(one, left)),
        checks=tuple(one for one in file.checks if _asked(one, left)),
    )


def _outcomes(state: State, file: PackFile) -> tuple[Outcome, ...]:
    """The outcomes page by page; each page that can be arranged opens with one."""
    found: list[Outcome] = []
    for page in dict.fromkeys(one.page for one in file.outcomes):
        of_page = [one for one in file.outcomes if one.page == page]
        found += _arranged(state, of_page) if page in PAGES else of_page
    return tuple(found)


def _arranged(state: State, outcomes: list[Outcome]) -> list[Outcome]:
    """A page's outcomes; what cannot be drawn as people is never all that is left."""
    ordered = sorted(outcomes, key=lambda one: _place(state, one.series))
    left = [one for one in ordered if one.series not in state.hidden]
    if not any(one.kind == "people" for one in left):
        left = ordered
    if not any(one.main for one in left):
        opening = next((one for one in left if one.kind == "people"), None)
        left = [
            msgspec.structs.replace(one, main=True) if one is opening else one
            for one in left
        ]
    return left


def _matter(matter: Matter, left: set[str]) -> Matter:
    kept = tuple(one for one in matter.outcomes if one in left)
    return msgspec.structs.replace(matter, outcomes=kept)


def _told(matter: Matter, left: set[str]) -> bool:
    """Whether there is still something to set beside what matters."""
    return bool(matter.words) or not matter.outcomes or bool(left & {*matter.outcomes})


def _asked(check: Check, left: set[str]) -> bool:
    return not check.outcome or check.outcome in left
