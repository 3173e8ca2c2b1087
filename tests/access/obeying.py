"""What a program does that is told line by line what to do, and answers each line."""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.l10n.render import unmarked

Told = dict[str, Any]


def obey(answer: Callable[[str, Told], Told]) -> int:
    """Run until nothing more is told, and close everything; return the exit code.

    Args:
        answer: Does what a word asks, with more words, and returns the answer.
    """

    def told() -> None:
        line = sys.stdin.readline()
        if not line:
            QApplication.closeAllWindows()
            QApplication.quit()
            return
        asked = json.loads(line)
        try:
            answered = answer(asked.pop("do"), asked)
        except Exception:  # noqa: BLE001 # told to who asked
            answered = {"failed": traceback.format_exc()}
        print(json.dumps(answered), flush=True)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(told)
    return QApplication.exec()


def name_of(widget: QWidget) -> str:
    """What a thing should be called."""
    given = widget.accessibleName()
    if not given and isinstance(widget, QLabel):
        given = widget.text()
    return unmarked(given)
