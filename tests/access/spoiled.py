"""Mistakes made on purpose, each of which a screen reader would meet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.journey.state import ComfortSheet
from desktop_app.ui import access
from desktop_app.ui.page_view import PageView
from desktop_app.values import replace
from tests.visits.visit import Visit

Mend = Callable[[], object]


def _unname(visit: Visit) -> Mend:
    picture = visit.pictures()[0]
    name = picture.accessibleName()
    picture.setAccessibleName("")
    return lambda: picture.setAccessibleName(name)


def _mark(visit: Visit) -> Mend:
    picture = visit.pictures()[0]
    name = picture.accessibleName()
    picture.setAccessibleName(f"\u2068{name}\u2069")
    return lambda: picture.setAccessibleName(name)


def _misorder(visit: Visit) -> Mend:
    body = _page(visit).body
    body.heading.raise_()

    def mend() -> None:
        body.stand_in_order()
        for column in body._columns.values():
            column.raise_()

    return mend


def _confuse(visit: Visit) -> Mend:
    """Let something take keys of which nobody can tell what it is."""
    body = _page(visit).body
    body.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return lambda: body.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _leave(visit: Visit) -> Mend:
    """Leave something behind that belongs to no page."""
    left = QLabel("Left over", _page(visit).body)
    left.show()
    return left.deleteLater


def _choose(visit: Visit) -> Mend:
    item = _page(visit).body.views.items[1]
    item._set_checked(chosen=True)
    return lambda: item._set_checked(chosen=False)


def _shift(visit: Visit) -> Mend:
    picture = visit.pictures()[0]
    place = picture.pos()
    picture.move(-place.x() - 2 * picture.width(), place.y())
    return lambda: picture.move(place)


def _uncover(visit: Visit) -> Mend:
    """Let a window be read as Qt would, with all that is in it."""
    visit.put(replace(visit.state, sheet=ComfortSheet()))
    kept = access._Parts._parts
    setattr(access._Parts, "_parts", _everything)  # noqa: B010 # mypy sees a method
    return lambda: setattr(access._Parts, "_parts", kept)


def _everything(holder: access._Parts) -> list[QWidget]:
    inside = holder.widget().children()
    return [one for one in inside if isinstance(one, QWidget)]


def _page(visit: Visit) -> PageView:
    page = visit.window.frame.page
    assert page is not None
    return page


SPOILED: dict[str, Callable[[Visit], Mend]] = {
    "name": _unname,
    "marks": _mark,
    "order": _misorder,
    "role": _confuse,
    "left": _leave,
    "chosen": _choose,
    "beside": _shift,
    "behind": _uncover,
}
