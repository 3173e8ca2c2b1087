"""What is painted by hand is mirrored too: surfaces, figures, bars, lines, calendars.

Widgets are held against their mirror image elsewhere. Here two windows are painted
with words left out and every small drawing replaced by a ring, which looks the same
from both sides; then one is the other in a mirror, pixel by pixel.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtGui import QImage, QPainterPath
from pytestqt.qtbot import QtBot

from desktop_app.evidence.fact import Pack
from desktop_app.journey.state import View
from desktop_app.painting import icons
from desktop_app.painting.words import Words
from desktop_app.ui.choice_item import AnyOf, OneOf
from desktop_app.ui.piece import Piece
from desktop_app.ui.press_button import PressButton
from desktop_app.ui.text_shape import TextShape
from desktop_app.values import replace
from tests.visits.test_every_language import Reversed
from tests.visits.test_window_fits import pages
from tests.visits.visit import Visit, opened

Grey = npt.NDArray[np.int16]
UNLIKE = 6
"""Of 255: less than from the page's colour to a card's."""


def seen(image: QImage) -> Grey:
    """An image as rows of grey pixels."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), -1)
    return rows[:, : grey.width()].astype(np.int16)


def unlike(one: Grey, other: Grey) -> int:
    """How many pixels are clearly not those of the mirror image."""
    return int((abs(one - other[:, ::-1]) > UNLIKE).sum())


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """No words, rings for drawings, and no pointer."""
    ring = QPainterPath()
    ring.addEllipse(4, 4, 16, 16)
    monkeypatch.setattr(icons, "icon_paths", lambda _: (ring, QPainterPath()))
    monkeypatch.setattr(TextShape, "draw", lambda *_: None)
    monkeypatch.setattr(Words, "paint", lambda *_: None)
    for pressed in (PressButton, OneOf, AnyOf):  # wherever the pointer happens to be
        monkeypatch.setattr(pressed, "underMouse", lambda _: False)


def test_what_is_painted_is_its_mirror_image(qtbot: QtBot, pack: Pack) -> None:
    plain, turned = both_ways(qtbot, pack)
    for name, state in pages(pack):
        if state.view is View.CHART:
            continue  # time runs from left to right in every language
        plain.put(state)
        turned.put(state)
        assert unlike(photograph(plain), photograph(turned)) == 0, name


def test_a_surface_that_was_not_mirrored_is_found(
    qtbot: QtBot, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, turned = both_ways(qtbot, pack)
    assert unlike(photograph(plain), photograph(turned)) == 0
    monkeypatch.setattr(Piece, "placed", lambda _, rect: rect)
    assert unlike(photograph(plain), photograph(turned)) > 10_000


def both_ways(qtbot: QtBot, pack: Pack) -> tuple[Visit, Visit]:
    """Return a visit in English, and one in English from right to left."""
    plain, turned = opened(pack), opened(pack)
    for visit in (plain, turned):
        qtbot.addWidget(visit.window)
    backwards = Reversed()
    backwards.turn()
    turned.window.voices = lambda _: backwards
    start = turned.state
    turned.put(replace(start, language="another"))
    turned.put(start)
    return plain, turned


def photograph(visit: Visit) -> Grey:
    """Return what a visit's window shows."""
    return seen(visit.window.grab().toImage())
