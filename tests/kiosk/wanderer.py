"""A person who wanders: presses what is there, in any order, and goes away.

They like what has not been tried yet, so that all
of it is tried in few visits; `Seen` notes what was offered, and what was pressed.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from enum import Enum

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.journey.actions import (
    ChooseView,
    CloseSheet,
    GoBack,
    GoNext,
    GoTo,
    OpenSheet,
    SetLeaflet,
    StartAgain,
)
from desktop_app.journey.beginning import nobody
from desktop_app.journey.kiosk_actions import ComeCloser, LeaveKiosk
from desktop_app.journey.state import STEPS, LeafletSheet, SourcesSheet, State, Step
from desktop_app.scene.window_scene import WindowScene
from desktop_app.ui.focus import in_reading_order
from tests.kiosk.room import Room
from tests.visits.visit import Visit
from tests.visits.walk import pieces

LONGEST = 40
"""The most that is pressed in one visit."""

_NEW = 20.0
"""How much more what was never tried is liked than what was tried once."""


class Way(Enum):
    """How something is pressed."""

    FINGER = "finger"
    MOUSE = "mouse"
    KEY = "key"


class End(Enum):
    """How a visit ends."""

    START_AGAIN = "start again"
    WENT_AWAY = "went away"
    LAST_PAGE = "last page"


Here = tuple[Step | None, object]
"""An action, and the step that it is tried on, where that makes a difference."""


class Seen:
    """What was offered, pressed and shown in all visits."""

    def __init__(self) -> None:
        self.offered: set[object] = set()
        self.pressed: Counter[object] = Counter()
        self.tried: Counter[Here] = Counter()
        self.found: dict[Step, set[Here]] = {}
        self.shown: set[tuple[str, object]] = set()
        self.ways: Counter[Way] = Counter()
        self.ends: Counter[End] = Counter()
        self.out_of_reach: set[object] = set()

    def look_at(self, state: State, scene: WindowScene) -> None:
        """Note what is shown."""
        self.shown |= {
            ("step", state.step),
            ("view", (state.step, state.view)),
            ("language", scene.language),
            ("text size", scene.text_size),
            ("palette", scene.palette),
            ("gate", state.gate),
            ("page", type(scene.page).__name__),
        }
        self.shown |= {("outcome", one) for one in state.outcomes}
        self.shown |= {("section", one) for one in state.sections}
        self.shown |= {("about", one) for one in state.about}
        self.shown |= {("rating", one) for one in state.ratings}
        self.shown |= {("answer", one) for one in state.answers}
        self.shown |= {("question", one) for one in state.questions}
        self.shown |= {("detail", one) for one in state.opened}
        if state.sheet is not None:
            self.shown.add(("sheet", type(state.sheet).__name__))
        if state.report is not None:
            self.shown.add(("report", state.report.kind))
        if scene.over is not None:
            self.shown.add(("over", type(scene.over).__name__))
        if scene.listening is not None:
            self.shown.add(("listening", True))

    def of(self, kind: str) -> set[object]:
        """Everything of one kind that was shown."""
        return {one for what, one in self.shown if what == kind}

    @property
    def never_pressed(self) -> set[object]:
        """What was offered at some time and never pressed."""
        return self.offered - set(self.pressed)


def actions_of(scene: WindowScene) -> list[object]:
    """Every action that a scene offers, tiles of languages included."""
    found = (getattr(piece, "action", None) for piece in pieces(scene))
    return [one for one in dict.fromkeys(found) if one is not None]


class Wanderer:
    """Wanders through visits.

    Args:
        room: Where the window is, and the time.
        seed: Decides everything, but for how long something takes.
        seen: Takes note.
    """

    def __init__(self, room: Room, *, seed: int = 1, seen: Seen | None = None) -> None:
        self.room = room
        self.seen = Seen() if seen is None else seen
        self.visit = Visit(room.window)
        self._chance = random.Random(seed)

    def one_visit(self) -> Iterator[int]:
        """Wander through one visit; yields milliseconds to wait before going on."""
        target = STEPS.index(self._step_with_most_to_try())
        for _ in range(self._chance.randint(6, LONGEST)):
            self.seen.look_at(self.visit.state, self.visit.scene)
            there = STEPS.index(self.visit.state.step) >= target
            action = self._chosen(0.12 if there else 0.85)
            if action is None:
                break
            self.seen.tried[self._here(action)] += 1
            self._press(action)
            self.seen.pressed[action] += 1
            yield 0
            yield from self._pause()
        self.seen.look_at(self.visit.state, self.visit.scene)
        yield from self._end()

    def _step_with_most_to_try(self) -> Step:
        """Mostly where the most is left to be tried, else anywhere."""
        if not self.seen.found or self._chance.random() < 0.35:
            return self._chance.choice(STEPS)
        return max(STEPS, key=self._left_to_try)

    def _left_to_try(self, step: Step) -> int:
        here = self.seen.found.get(step, set())
        return sum(1 for one in here if not self.seen.tried[one] and not _many(one[1]))

    def _offers(self) -> list[object]:
        found = actions_of(self.visit.scene)
        self.seen.offered.update(one for one in found if not _never(one))
        over = self.visit.scene.over or self.visit.scene.sheet
        if over is not None:
            found = [
                one
                for piece in pieces(over)
                if (one := getattr(piece, "action", None)) is not None
            ]
            found = list(dict.fromkeys(found))
        offers = [one for one in found if not _never(one)]
        here = self.seen.found.setdefault(self.visit.state.step, set())
        here.update(self._here(one) for one in offers)
        return offers

    def _chosen(self, onward: float) -> object | None:
        """Mostly on, else what was pressed least so far."""
        offers = [one for one in self._offers() if not isinstance(one, StartAgain)]
        if not offers:
            return None
        nexts = [one for one in offers if isinstance(one, GoNext)]
        if nexts and self._chance.random() < onward:
            return nexts[0]
        weights = []
        for one in offers:
            tried = self.seen.tried[self._here(one)]
            new = _NEW / 10 if _many(one) else _NEW
            weight = 1 / (1 + tried) ** 2 if tried else new
            if isinstance(one, GoBack | GoTo):
                weight /= 4
            if isinstance(one, CloseSheet):
                weight = 0.3
            if isinstance(one, OpenSheet):
                leaflet = isinstance(one.sheet, LeafletSheet)
                weight = max(weight, 0.05 if leaflet else 0.01)
            weights.append(weight)
        (chosen,) = self._chance.choices(offers, weights)
        return chosen

    def _here(self, action: object) -> Here:
        """What counts as the same; a view is another one on another page."""
        here = self.visit.state.step if isinstance(action, ChooseView) else None
        return here, action

    def _press(self, action: object) -> None:
        """Press it as a person does; where nothing can be found, let it happen."""
        try:
            widget = self._found(action)
        except AssertionError:
            self.seen.out_of_reach.add(action)
            self.visit.window.look.dispatch(action)  # type: ignore[arg-type] # it is one
            return
        way = self._chance.choice([Way.FINGER, Way.FINGER, Way.MOUSE, Way.KEY])
        self.seen.ways[way] += 1
        if way is Way.FINGER:
            self.visit.tap(widget)
        elif way is Way.KEY and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(widget, Qt.Key.Key_Space)
        else:
            self.visit.reveal(widget)
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def _found(self, action: object) -> QWidget:
        """Return what is pressed for an action; a greeting answers anywhere."""
        if isinstance(action, ComeCloser):
            at = self.visit.window.childAt(self.visit.window.rect().center())
            assert at is not None
            return at
        return self.visit.item(action)  # type: ignore[arg-type] # it is one

    def _pause(self) -> Iterator[int]:
        """Read for a while, or not; sometimes wait for what is being drawn."""
        kind = self._chance.random()
        if kind < 0.12:
            yield 130  # the page after this one is built ahead meanwhile
        elif kind < 0.5:
            yield from waited_for(self.visit.window)

    def _end(self) -> Iterator[int]:
        end = self._chance.choice(list(End))
        if end is End.LAST_PAGE:
            yield from self._to_the_last_page()
        if end is End.START_AGAIN and self._restart():
            yield 30
        if not nobody(self.visit.state):  # a press so soon after another is let pass
            yield from self._go_away()
        self.seen.ends[end] += 1
        yield from waited_for(self.visit.window)

    def _restart(self) -> bool:
        """Press "start again"; returns whether it is there."""
        offers = self._offers()
        if CloseSheet() in offers:
            self._press(CloseSheet())
        if StartAgain() not in self._offers():
            return False
        self.seen.pressed[StartAgain()] += 1
        self._press(StartAgain())
        return True

    def _to_the_last_page(self) -> Iterator[int]:
        for _ in range(20):
            if self.visit.state.step is Step.SUMMARY:
                return
            offers = self._offers()
            for action in (CloseSheet(), GoNext()):
                if action in offers:
                    self.seen.pressed[action] += 1
                    self._press(action)
                    break
            else:
                return
            yield 0
            self.seen.look_at(self.visit.state, self.visit.scene)

    def _go_away(self) -> Iterator[int]:
        """Touch nothing any more, until the kiosk has noticed; come back once first."""
        while self.visit.state.aloud.speaking:  # to the end, though nobody listens
            yield 10
        for seconds in self.room.absence(comes_back=self._chance.random() < 0.3):
            self.room.pass_time(seconds)
            self.seen.look_at(self.visit.state, self.visit.scene)
            offers = self._offers()
            if self.room.returning and offers:
                stay = next((one for one in offers if _stays(one)), None)
                if stay is not None:
                    self._press(stay)
                    self.seen.pressed[stay] += 1
            yield 0


def _never(action: object) -> bool:
    return isinstance(action, LeaveKiosk)


def _many(action: object) -> bool:
    """Whether it is one of very many that are all alike."""
    sources = isinstance(action, OpenSheet) and isinstance(action.sheet, SourcesSheet)
    return sources or isinstance(action, SetLeaflet)


def _stays(action: object) -> bool:
    return type(action).__name__ == "StayHere"


def busy(window: QWidget) -> bool:
    """Whether something that is seen is still being drawn or made for a window.

    What lies below a sheet, or out of sight, is not drawn before it is seen.
    """
    return any(
        getattr(one, "busy", False)
        or (getattr(one, "ready", True) is False and not one.visibleRegion().isEmpty())
        for one in in_reading_order(window)
    )


def waited_for(window: QWidget, patience: int = 20_000) -> Iterator[int]:
    """Yield until nothing is being drawn any more."""
    while busy(window):
        patience -= 10
        assert patience > 0, "something was not drawn in time"
        yield 10


def done(turns: Iterator[int]) -> None:
    """Let turns happen one after the other, each in a turn of Qt's own loop.

    Only then are widgets deleted that are to be deleted later.
    """
    loop = QEventLoop()
    failed: list[BaseException] = []

    def turn() -> None:
        try:
            wait = next(turns)
        except StopIteration:
            loop.quit()
        except BaseException as error:  # noqa: BLE001 # raised again below
            failed.append(error)
            loop.quit()
        else:
            QTimer.singleShot(wait, turn)

    QTimer.singleShot(0, turn)
    loop.exec()
    if failed:
        raise failed[0]


def quick_fingers() -> None:
    """Let two taps never count as a double one, so that nobody has to wait."""
    QApplication.setDoubleClickInterval(1)
