"""Staff find their door by four taps in the corners, and nobody else does."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop_app.journey.actions import OpenSheet, SetTextSize
from desktop_app.journey.kiosk import KioskRules
from desktop_app.journey.kiosk_actions import (
    CountDown,
    LeaveKiosk,
    OfferPin,
    ShowGreeting,
    ShutDoor,
    TypeDigit,
)
from desktop_app.journey.state import ComfortSheet, Step
from desktop_app.ui.kiosk.gesture import IN_TIME, ZONE
from desktop_app.values import replace
from tests.ui.kiosk.kiosk import Before, Begin

PIN = "2468"


def corners(before: Before, aside: int = 4) -> list[QPoint]:
    """The four corners in their order."""
    right = before.window.width() - 1 - aside
    low = before.window.height() - 1 - aside
    return [
        QPoint(aside, aside), QPoint(right, aside), QPoint(right, low),
        QPoint(aside, low),
    ]  # fmt: skip


def _tapped(before: Before, *places: QPoint) -> bool:
    """Whether the door opens when these places are tapped."""
    for at in places:
        before.tap(at)
    opened = before.kiosk.door is not None
    before.do(ShutDoor())
    before.tap(QPoint(500, 4))  # whatever was begun is over
    return opened


def test_from_every_page(before: Before) -> None:
    assert _tapped(before, *corners(before))
    before.do(ShowGreeting())
    assert _tapped(before, *corners(before))
    for language, step in itertools.product(("en", "ar"), Step):
        before.visit(step, language)
        assert _tapped(before, *corners(before)), (language, step)
    before.visit()
    before.do(OpenSheet(ComfortSheet()))
    assert _tapped(before, *corners(before))


def test_while_the_warning_is_shown(before: Before) -> None:
    before.visit()
    before.do(CountDown(20))
    assert _tapped(before, *corners(before))


def test_no_page_is_turned_by_it(before: Before) -> None:
    before.visit()
    for at in corners(before, aside=30):
        before.tap(at)
    assert before.kiosk.door is not None
    assert before.step() is Step.HELP


@pytest.mark.parametrize(
    "order", [one for one in itertools.permutations(range(4)) if one != (0, 1, 2, 3)]
)
def test_no_other_order(before: Before, order: tuple[int, ...]) -> None:
    places = corners(before)
    assert not _tapped(before, *(places[one] for one in order))


def test_a_tap_elsewhere_starts_over(before: Before) -> None:
    before.visit()
    one, two, three, four = corners(before)
    middle = QPoint(500, 300)
    assert not _tapped(before, one, two, middle, three, four)
    assert not _tapped(before, one, two, three, middle, four)
    assert _tapped(before, one, two, middle, one, two, three, four)
    assert _tapped(before, one, one, two, three, four)


def test_too_slow_is_not_enough(before: Before) -> None:
    places = corners(before)
    for at in places[:-1]:
        before.tap(at, after=IN_TIME / 3 + 0.2)
    before.tap(places[-1], after=IN_TIME / 3 + 0.2)
    assert before.kiosk.door is None


def test_the_corners_are_as_large_as_a_thumb_and_grow_with_the_text(
    before: Before,
) -> None:
    before.visit()
    assert _tapped(before, *corners(before, aside=ZONE - 1))
    assert not _tapped(before, *corners(before, aside=ZONE + 2))
    before.do(SetTextSize(200))
    assert _tapped(before, *corners(before, aside=ZONE + 2))


def test_a_mouse_will_do(before: Before) -> None:
    for at in corners(before):
        before.click(at, Qt.MouseButton.LeftButton)
    assert before.kiosk.door is not None


def test_without_a_pin_there_is_no_door(before: Before) -> None:
    kiosk = replace(before.kiosk, rules=replace(before.kiosk.rules, staff=False))
    before.window.store._state = replace(before.state, kiosk=kiosk)
    assert KioskRules().staff is False
    assert not _tapped(before, *corners(before))


def _typed(before: Before, pin: str) -> None:
    for digit in pin:
        before.tap(before.place(TypeDigit(digit)))
    before.do(OfferPin())
    before.do()  # it is compared when all else has been done


def test_a_pin_is_compared_and_staff_pass(begin: Begin) -> None:
    asked: list[str] = []

    def fits(pin: str) -> bool:
        asked.append(pin)
        return pin == PIN

    before = begin(fits=fits)
    for at in corners(before):
        before.tap(at)
    _typed(before, "1111")
    assert (before.kiosk.wrong, before.kiosk.wait) == (1, 2)
    before.do(LeaveKiosk())
    assert before.window.isVisible(), "only who has passed can leave"
    before.wait_through(3)
    _typed(before, PIN)
    assert asked == ["1111", PIN]
    assert before.kiosk.door is not None
    assert before.kiosk.door.passed
    before.do(LeaveKiosk())
    assert not before.window.isVisible()


def test_wrong_pins_are_known_after_the_visit(begin: Begin) -> None:
    before = begin(fits=lambda _: False)
    for number in range(1, 4):
        for at in corners(before):
            before.tap(at)
        _typed(before, "1111")
        assert before.kiosk.wrong == number
        before.wait_through(before.kiosk.wait + 1)
        before.do(ShowGreeting())
    assert before.kiosk.wrong == 3
