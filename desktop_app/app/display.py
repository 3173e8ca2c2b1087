"""Whether there is a display to open a window on, and what is said if not."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import BadInputError

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

WITHOUT_WINDOW = (
    "facts, picture, screenshots, leaflet, table, policy, counts, --self-test and "
    "--version"
)

_BUS = "DBUS_SESSION_BUS_ADDRESS"


def no_display() -> BadInputError:
    """The refusal to open a window; it names what works without one."""
    return BadInputError(
        what="The window",
        found="no display",
        expected="a desktop to open it on",
        mend=f"These work without one: {WITHOUT_WINDOW}.",
    )


def is_missing() -> bool:
    """Whether it is clear, without asking Qt, that there is no display."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def start_no_bus() -> None:
    """Keep Qt from starting a message bus of its own where the desktop has none.

    It would be a second program, which stays, and writes into the person's folder. To a
    bus that is there, for a screen reader, Qt goes as ever.
    """
    if not sys.platform.startswith("linux") or os.environ.get(_BUS):
        return
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if not (runtime and Path(runtime, "bus").exists()):
        os.environ[_BUS] = "disabled:"  # no kind of address that there is


def hide() -> None:
    """Let Qt draw where nobody sees it, whatever display there is."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


@contextmanager
def needed() -> Iterator[None]:
    """Say in one line what Qt says in ten before it ends the program.

    Where the display that was named does not answer, Qt calls `abort` in the
    constructor of the application: there is nothing to catch, only a last message.
    """
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    heard: list[tuple[QtMsgType, QMessageLogContext, str]] = []

    def listen(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            print(no_display().sentence, file=sys.stderr, flush=True)
            os._exit(BadInputError.exit_code)
        heard.append((kind, context, text))

    before = qInstallMessageHandler(listen)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for kind, context, text in heard:
        if before is not None:
            before(kind, context, text)
        else:
            print(text, file=sys.stderr)
