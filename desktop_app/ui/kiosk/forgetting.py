"""Letting go of a visit: nothing that was said, drawn or typed in it is kept.

Whoever comes next could otherwise find it, in the memory of the program or on the
clipboard. Nothing is waited for: what is still being made comes back to nobody.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QClipboard, QGuiApplication, QPixmapCache

from desktop_app.charts import forgetting as charts
from desktop_app.narrative.line_breaks import unbreakable
from desktop_app.painting import forgetting as pictures

_ARENAS: Final = -8
"""What `malloc.h` calls M_ARENA_MAX."""


def forget_words() -> None:
    """Drop words, and what was painted with them, beside those that the voices keep."""
    charts.forget()
    pictures.forget()
    unbreakable.cache_clear()
    QPixmapCache.clear()


def keep_to_one_heap() -> None:
    """Have all threads take their memory from one place.

    With a place for each, what a thread leaves behind stays with it, and a day of
    visits takes more and more. Before there are threads; glibc alone knows it.
    """
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_ARENAS, 1)


def forget_clipboard() -> None:
    """Leave nothing to be pasted, in none of the places that a system has."""
    board = QGuiApplication.clipboard()
    board.clear(QClipboard.Mode.Clipboard)
    if board.supportsSelection():
        board.clear(QClipboard.Mode.Selection)
    if board.supportsFindBuffer():
        board.clear(QClipboard.Mode.FindBuffer)


def let_go() -> None:
    """Delete what waits for it, and give the memory back to the system."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    _trim()()


def _trim() -> Callable[[], object]:
    """Return what gives free memory back; of a system without it, what does nothing."""
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):
            trim = ctypes.CDLL(None).malloc_trim
            return lambda: trim(0)
    return lambda: None
