"""Everything is within the keyboard's reach, in the order in which it is read."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import State, Step
from desktop_app.ui.choice import ChoicePiece
from desktop_app.ui.pictures import Picture
from tests.visits.visit import Visit
from tests.visits.walk import scene_of, states

TAB = Qt.Key.Key_Tab


def _pages(pack: Pack) -> list[tuple[str, State]]:
    once = {}
    for name, state in states(pack):
        scene = scene_of(state, pack)
        key = (
            getattr(scene.page, "key", ""),
            scene.sheet and scene.sheet.key,
            scene.panel and scene.panel.blocks,
        )
        once[key] = (name, state)
    return list(once.values())


def _round(visit: Visit) -> list[QWidget]:
    """Where Tab halts, from the top, until it comes round."""
    visit.key(TAB)
    found = [visit.focus]
    for _ in range(200):
        visit.key(TAB)
        if visit.focus is found[0]:
            break
        found.append(visit.focus)
    else:
        raise AssertionError("Tab never comes round")
    top = min(range(len(found)), key=lambda place: _order(visit).index(found[place]))
    return found[top:] + found[:top]


def _order(visit: Visit) -> list[QWidget]:
    return visit.shown()


def _unreached(visit: Visit) -> list[str]:
    reached = set(map(id, _round(visit)))
    found = []
    for widget in visit.shown():
        group = widget.parentWidget()
        target: QWidget | None
        if isinstance(group, ChoicePiece) and group.one_stop:
            target = group.stop  # arrows lead to the others
        else:
            target = widget if _wants_keys(widget) else None
        if target is not None and id(target) not in reached:
            found.append(f"{type(target).__name__} {target.accessibleName()}")
    return found


def _wants_keys(widget: QWidget) -> bool:
    pressed = isinstance(widget, QAbstractButton | Picture)
    return pressed and widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_the_keyboard_reaches_everything(visit: Visit, pack: Pack) -> None:
    for name, state in _pages(pack):
        visit.put(state)
        assert _unreached(visit) == [], name


def test_what_the_keyboard_does_not_reach_is_found(visit: Visit) -> None:
    visit.put(State(step=Step.HELP))
    picture = visit.pictures()[0]
    picture.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert _unreached(visit) == [f"IconArrayView {picture.accessibleName()}"]


def test_arrows_reach_every_item_of_every_choice(visit: Visit, pack: Pack) -> None:
    for name, state in _pages(pack):
        visit.put(state)
        for group in [w for w in visit.shown() if isinstance(w, ChoicePiece)]:
            if not group.one_stop or group.stop is None:
                continue
            group.stop.setFocus()
            reached = set()
            for _ in group.items:
                reached.add(id(visit.focus))
                visit.key(Qt.Key.Key_Down)
            assert reached == {id(item) for item in group.items}, name
            assert visit.state == state, "an arrow alone chooses nothing"


def test_tab_follows_the_eye(visit: Visit, pack: Pack) -> None:
    for name, state in _pages(pack):
        visit.put(state)
        halts = _round(visit)
        for area in visit.window.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)
        regions = [_region(visit, halt) for halt in halts]
        assert regions == sorted(regions), name
        for before, after in itertools.pairwise(halts):
            if _region(visit, before) == _region(visit, after):
                assert _follows(_box(visit, before), _box(visit, after)), (
                    name,
                    before.accessibleName(),
                    after.accessibleName(),
                )


def _region(visit: Visit, widget: QWidget) -> int:
    frame = visit.window.frame
    parts = (frame.header, frame.page, frame.start, frame.footer)
    owners = [part is not None and part.isAncestorOf(widget) for part in parts]
    return owners.index(True) if True in owners else len(parts)


def _box(visit: Visit, widget: QWidget) -> QRect:
    return QRect(visit.place_of(widget), widget.size())


def _follows(before: QRect, after: QRect) -> bool:
    """What comes after stands further down, or beside and further on."""
    return after.top() >= before.bottom() or after.left() >= before.right()


def test_what_stands_before_does_not_follow() -> None:
    left, right = QRect(0, 50, 40, 40), QRect(60, 0, 40, 40)
    below = QRect(0, 100, 40, 40)
    assert _follows(left, right)
    assert _follows(left, below)
    assert not _follows(right, QRect(0, 0, 40, 40))
    assert not _follows(below, left)


def test_each_picture_is_one_stop(visit: Visit, pack: Pack) -> None:
    seen = 0
    for name, state in _pages(pack):
        visit.put(state)
        halts = [halt for halt in _round(visit) if isinstance(halt, Picture)]
        assert halts == visit.pictures(), name
        seen += len(halts)
    assert seen > 20
