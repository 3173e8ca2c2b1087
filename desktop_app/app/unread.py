"""A sentence on standard error that nobody would read, shown in a window instead.

Who opens Evenhand from a menu, or a pack by a double click, sees no terminal; and a
program for Windows without a console has no standard error at all.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING, Final, TextIO, cast

from desktop_app.app import display

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

FROM_THE_DESKTOP: Final = "--from-the-desktop"
"""The word with which a desktop starts Evenhand; nobody else needs it."""

_NO_WINDOW: Final = frozenset({"--help", "-h", "--version", "--self-test", "--kiosk"})


def without_the_switch(arguments: list[str]) -> list[str]:
    """Return the words without the one that only says who started the program."""
    return [word for word in arguments if word != FROM_THE_DESKTOP]


def is_unread(arguments: list[str]) -> bool:
    """Whether nobody would read standard error and somebody waits for a window.

    A command, a kiosk or a self-test may run where nobody is: it must not wait for
    somebody to close a window.
    """
    if FROM_THE_DESKTOP not in arguments and _is_heard():
        return False
    if display.is_missing():
        return False
    from desktop_app.app.cli import FIRST_PAINT
    from desktop_app.app.kiosk_ends import WINDOW
    from desktop_app.app.words import commands

    return not {*_NO_WINDOW, FIRST_PAINT, WINDOW, *commands()}.intersection(arguments)


def _is_heard() -> bool:
    """Whether standard error leads anywhere; on Windows a null one may stand in."""
    errors = cast("TextIO | None", sys.stderr)
    return errors is not None and getattr(errors, "name", "") != os.devnull


def show(sentence: str) -> None:
    """Show a sentence in a window until it is closed; nothing where Qt cannot begin."""
    with contextlib.suppress(Exception):  # it has been said already, as well as it can
        from desktop_app.app.start import application

        running = application()
        for other in running.topLevelWidgets():
            other.hide()  # one that is half changed could show what is not so
        _window(sentence).exec()


def _window(sentence: str) -> QDialog:
    try:
        return _in_our_look(sentence)
    except Exception:  # noqa: BLE001  such as a missing typeface
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMessageBox

        plain = QMessageBox()
        plain.setWindowTitle("Evenhand")
        plain.setTextFormat(Qt.TextFormat.PlainText)
        plain.setText(sentence)
        return plain


def _in_our_look(sentence: str) -> QDialog:
    from PySide6.QtGui import QIcon

    from desktop_app.l10n.voices import Voices
    from desktop_app.resources import resource
    from desktop_app.scene.stopped import stopped
    from desktop_app.ui.stopped_window import StoppedWindow
    from desktop_app.ui.system_colours import SystemColours

    palette = SystemColours().palette.value
    made = StoppedWindow(stopped(sentence), Voices().of, _language(), palette=palette)
    made.setWindowIcon(QIcon(str(resource("icons", "evenhand.svg"))))
    return made


def _language() -> str:
    """The language that a visit would begin in; nearly, if the policy is at fault."""
    from desktop_app.app.policy_places import policy_file
    from desktop_app.app.spoken_languages import (
        first_language,
        languages_of_this_computer,
        offered_languages,
    )

    offered = offered_languages()
    with contextlib.suppress(Exception):
        offered = offered_languages(policy_file(None))
    return first_language(languages_of_this_computer(), offered)
