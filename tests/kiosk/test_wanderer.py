"""A person who wanders comes everywhere; where they did not come is noticed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.journey.actions import GoNext, StartAgain
from desktop_app.journey.kiosk import Place
from desktop_app.journey.kiosk_actions import ComeCloser
from tests.kiosk.coverage import everything, missed
from tests.kiosk.room import Room
from tests.kiosk.wanderer import Seen, Wanderer, done


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room(size=(1280, 800))
    qtbot.addWidget(made.window)
    yield made
    made.window.leave()


def test_a_visit_ends_where_the_next_begins(room: Room) -> None:
    wanderer = Wanderer(room, seed=3)
    for _ in range(3):
        done(wanderer.one_visit())
        kiosk = room.window.store.state.kiosk
        assert kiosk is not None
        assert kiosk.place is Place.GREETING
    assert room.visits > 0
    assert wanderer.seen.pressed.total() > 10
    assert wanderer.seen.pressed[ComeCloser()] == 3


def test_who_stays_at_home_has_missed_everything(room: Room) -> None:
    seen = Seen()
    assert len(missed(room.pack, seen)) > len(set(everything(room.pack)))
    seen.offered |= {GoNext(), StartAgain()}
    seen.pressed[GoNext()] += 1
    assert "kind of action: StartAgain" in missed(room.pack, seen)
    assert "kind of action: GoNext" not in missed(room.pack, seen)


def test_what_goes_wrong_in_a_turn_is_raised(qtbot: QtBot) -> None:
    def turns() -> Iterator[int]:
        yield 0
        raise ValueError("here")

    with pytest.raises(ValueError, match="here"):
        done(turns())
