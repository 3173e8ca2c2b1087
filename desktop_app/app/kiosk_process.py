"""The process that holds the window of a kiosk; its guard starts it."""

from __future__ import annotations

import contextlib
import faulthandler
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app.app import kiosk_crash, kiosk_ends, kiosk_lifeline, kiosk_opening
from desktop_app.app.kiosk_lifeline import Lifeline
from desktop_app.app.watchdog import Watchdog
from desktop_app.errors import DecisionAidError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.kiosk.kiosk_window import KioskWindow
    from desktop_app.ui.kiosk.out_of_order_kiosk import OutOfOrderKiosk
    from desktop_app.ui.kiosk.plain_page import PlainPage

LOOK_AGAIN: Final = 10_000
"""Milliseconds between two looks whether what was wrong has been mended."""

OPEN: Final = "The kiosk is open."


def kiosk_window(policy: Path | None, pack: Path | None) -> int:
    """Open the window and stay until it is closed; return the exit code.

    Args:
        policy: The file with what the clinic has settled, if it was named.
        pack: The evidence pack, if it was named.
    """
    sys.dont_write_bytecode = True  # a kiosk writes no file, not even its own
    line = kiosk_lifeline.taken_up()
    line.hold()
    kiosk_lifeline.keep_nothing_of_a_crash()
    if sys.stderr is not None:
        faulthandler.enable()  # it names lines, and no values
    with kiosk_crash.ended_by_the_first():
        return _shown(policy, pack, line)


def _shown(policy: Path | None, pack: Path | None, line: Lifeline) -> int:
    """Open the window, or the page that says why it cannot be; return the exit code."""
    from desktop_app.app.start import application

    running = application()
    dog = Watchdog()
    try:
        window = kiosk_opening.made(kiosk_opening.found(policy, pack))
    except DecisionAidError as error:
        return _out_of_order(policy, pack, error, (running, line, dog))
    except Exception as error:  # noqa: BLE001  a page says it better than a black screen
        kiosk_crash.tell(error)
        return _out_of_order(policy, pack, error, (running, line, dog))
    return _open(window, (running, line, dog))


_Ties = tuple["QApplication", Lifeline, Watchdog]
"""The application, and those who want to hear that it is alive."""


def _open(window: KioskWindow, ties: _Ties) -> int:
    """Show the kiosk until staff leave."""
    from desktop_app.ui.kiosk.kiosk_store import KioskStore

    left: list[None] = []
    assert isinstance(window.store, KioskStore)
    window.store.leaving.connect(lambda: left.append(None))
    window.open()
    _come_alive(ties, OPEN)
    window.settle()
    _run(ties)
    return kiosk_ends.LEFT if left else kiosk_ends.UNASKED


def _out_of_order(
    policy: Path | None, pack: Path | None, error: Exception, ties: _Ties
) -> int:
    """Say what is wrong until it is mended; return the code that says that it is."""
    from PySide6.QtCore import QTimer

    running = ties[0]
    said = _sentence(error)
    _complain(said)
    window: OutOfOrderKiosk | PlainPage
    try:
        window = _page(said)
    except Exception as worse:  # noqa: BLE001  such as a missing typeface
        kiosk_crash.tell(worse)
        window = _plain_page(said)
    window.open()
    _come_alive(ties, f"Out of order: {said.splitlines()[0]}")

    def look_again() -> None:
        try:
            kiosk_opening.found(policy, pack)
        except Exception as still:  # noqa: BLE001  whatever it is, it is in the way
            if _sentence(still) == said:
                return  # if it is another one now, it is said anew
        running.exit(kiosk_ends.MENDED)

    timer = QTimer(running)
    timer.timeout.connect(look_again)
    timer.start(LOOK_AGAIN)
    return _run(ties) or kiosk_ends.UNASKED


def _page(said: str) -> OutOfOrderKiosk:
    """The window that says in every language that the kiosk cannot be used now."""
    from desktop_app.l10n.release import released_languages
    from desktop_app.l10n.voices import Voices
    from desktop_app.scene.kiosk import out_of_order
    from desktop_app.scene.languages import Languages
    from desktop_app.ui.kiosk.out_of_order_kiosk import OutOfOrderKiosk

    languages = Languages(offered=released_languages())
    scene = out_of_order(tuple(said.splitlines()), languages)
    return OutOfOrderKiosk(scene, Voices().of)


def _plain_page(said: str) -> PlainPage:
    from desktop_app.narrative.kiosk import out_of_order
    from desktop_app.ui.kiosk.plain_page import PlainPage

    return PlainPage(f"{out_of_order().source}\n\n{said}")


def _come_alive(ties: _Ties, status: str) -> None:
    """Have the page painted, and let the guard and systemd know from now on."""
    running, line, dog = ties
    running.processEvents()
    line.say_alive()
    line.beat(running)
    dog.feed(running)
    dog.ready(status)


def _run(ties: _Ties) -> int:
    running, _, dog = ties
    code = running.exec()
    dog.stopping()
    return code


def _sentence(error: Exception) -> str:
    """What is wrong, for staff; no visit has begun, so nobody's answers are in it."""
    if isinstance(error, DecisionAidError):
        return error.sentence
    return (
        "Evenhand: found a mistake in the program, or in how it was installed "
        f"({kiosk_crash.kind_and_place(error)}). Install Evenhand again."
    )


def _complain(sentence: str) -> None:
    with contextlib.suppress(OSError):
        print(sentence, file=sys.stderr, flush=True)
