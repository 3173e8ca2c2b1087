"""The window that says why the program stops: it fits, is heard and can be closed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.l10n.pseudo import MIRRORED, STRETCHED
from desktop_app.l10n.voices import Voices
from desktop_app.scene.stopped import stopped
from desktop_app.ui.stopped_window import StoppedWindow
from tests.ui.clipping import faults

ONE = (
    "/usr/share/evenhand/packs/a-question-with-a-long-name-2027.2.0.evpack: found an "
    "evidence pack that cannot be used; expected another. Install the pack again."
)
LINE = "  trials/one.toml: facts[0].interval: found 6.5 to 7.9; expected others. Look."
FEW, MANY = ("\n".join(["The pack was not loaded:", *[LINE] * n]) for n in (2, 60))

Open = Callable[..., StoppedWindow]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    """Shows the window."""

    def opening(sentence: str, language: str = "en", **look: object) -> StoppedWindow:
        made = StoppedWindow(stopped(sentence), Voices().of, language, **look)  # type: ignore[arg-type]
        qtbot.addWidget(made)
        made.show()
        return made

    return opening


@pytest.mark.parametrize("sentence", [ONE, FEW, MANY], ids=["one", "few", "many"])
@pytest.mark.parametrize("language", ["en", "de", "ar", "zh_CN", STRETCHED, MIRRORED])
@pytest.mark.parametrize("text_size", [100, 200])
def test_it_fits(opened: Open, sentence: str, language: str, text_size: int) -> None:
    window = opened(sentence, language, text_size=text_size)
    assert faults(window) == []
    window.resize(window.minimumSize())
    assert faults(window) == []


@pytest.mark.parametrize("palette", ["light", "dark", "contrast"])
def test_it_wears_the_colours_that_are_asked_for(opened: Open, palette: str) -> None:
    window = opened(ONE, palette=palette)
    ground = window.grab().toImage().pixelColor(2, 2)
    assert ground == window.look.theme.color("page")


def test_the_frame_is_in_the_language_and_the_sentence_in_english(
    opened: Open,
) -> None:
    window = opened(ONE, "ar")
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.close_button.words() == "إغلاق"
    assert window.why.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert window.why.why.text() == ONE
    assert window.close_button.x() < window.width() / 4


def test_each_line_is_shown_and_nothing_twice(opened: Open) -> None:
    window = opened(FEW)
    items = window.why.parts.block
    assert items is not None
    said = [window.look.say(one) for one in items.items]
    assert (window.why.why.text(), said) == (FEW.splitlines()[0], [LINE.strip()] * 2)


def test_a_screen_reader_hears_what_it_is_and_what_it_says(opened: Open) -> None:
    window = opened(FEW)
    there = QAccessible.queryAccessibleInterface(window)
    assert there.role() is QAccessible.Role.Dialog
    assert there.text(QAccessible.Text.Name) == "Evenhand had to stop."
    said = there.text(QAccessible.Text.Description)
    assert said.splitlines() == [line.strip() for line in FEW.splitlines()]


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space]
)
def test_a_key_closes_it(opened: Open, qtbot: QtBot, key: Qt.Key) -> None:
    window = opened(ONE)
    window.activateWindow()
    qtbot.waitUntil(window.close_button.hasFocus)
    QTest.keyClick(window.close_button, key)
    assert not window.isVisible()


def test_its_button_closes_it(opened: Open, qtbot: QtBot) -> None:
    window = opened(ONE)
    with qtbot.waitSignal(window.finished):
        QTest.mouseClick(window.close_button, Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_a_long_sentence_scrolls_by_key(opened: Open, qtbot: QtBot) -> None:
    window = opened(MANY)
    window.activateWindow()
    qtbot.waitUntil(window.close_button.hasFocus)
    bar = window.scrolled.verticalScrollBar()
    QTest.keyClick(window.close_button, Qt.Key.Key_Down)
    assert bar.value() > 0
    QTest.keyClick(window.close_button, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert window.isVisible()
