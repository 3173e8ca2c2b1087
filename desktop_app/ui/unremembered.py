"""Qt's own dialogs, kept from remembering where somebody saved something."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSettings

_USER = QSettings.Scope.UserScope


@contextmanager
def unremembered() -> Iterator[None]:
    """Let a dialog leave no trace; it has to be deleted before this ends.

    Qt's file dialog writes the folder, and those before it, into settings that all Qt
    programs of a person share: a file on Linux, the registry on Windows. Where it is a
    file it is sent where nothing can be written; what it holds is put back as it was.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, _USER, os.devnull)
    kept = QSettings(_USER, "QtProject")
    kept.setFallbacksEnabled(False)
    before = {key: kept.value(key) for key in kept.allKeys()}
    try:
        yield
    finally:
        kept.sync()
        for key in kept.allKeys():
            if key not in before:
                kept.remove(key)
        for key, value in before.items():
            if kept.value(key) != value:
                kept.setValue(key, value)
        kept.sync()
