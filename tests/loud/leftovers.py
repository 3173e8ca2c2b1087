"""Looking for windows left open and timers left running."""

import sys
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QTimer


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shot:
    """A single shot that has not been fired, unless its time or its target is over."""

    due: float
    target: "weakref.ref[QObject] | None"
    name: str

    def pending(self) -> bool:
        if time.monotonic() >= self.due:
            return False
        return self.target is None or _alive(self.target()) is not None


class _Timers:
    """The timers that Python code has started since the test began."""

    def __init__(self) -> None:
        self.watching = False
        self.started: weakref.WeakSet[QTimer] = weakref.WeakSet()
        self.shots: list[_Shot] = []

    def watch(self) -> None:
        """Stand between Python and `QTimer.start`, once in a process."""
        from PySide6.QtCore import QTimer

        if not self.watching:
            QTimer.start = self._noting_start(QTimer.start)  # type: ignore[method-assign] # there is no other way to see a timer
            QTimer.singleShot = staticmethod(  # type: ignore[method-assign] # as above
                self._noting_shot(QTimer.singleShot)
            )
            self.watching = True

    def _noting_start(self, start: Callable[..., None]) -> Callable[..., None]:
        def noting(timer: "QTimer", *args: Any) -> None:
            self.started.add(timer)
            start(timer, *args)

        return noting

    def _noting_shot(self, shoot: Callable[..., None]) -> Callable[..., None]:
        def noting(msec: int, *args: Any) -> None:
            self.shots.append(
                _Shot(
                    due=time.monotonic() + msec / 1000,
                    target=_target(args),
                    name=str(args[-1]),
                )
            )
            shoot(msec, *args)

        return noting


_timers = _Timers()


def _alive(thing: "QObject | None") -> "QObject | None":
    import shiboken6

    return thing if thing is not None and shiboken6.isValid(thing) else None


def _target(args: tuple[Any, ...]) -> "weakref.ref[QObject] | None":
    """The object whose end also ends the single shot, if there is one."""
    from PySide6.QtCore import QObject

    for thing in (*args, getattr(args[-1], "__self__", None)):
        if isinstance(thing, QObject):
            return weakref.ref(thing)
    return None


def listen() -> None:
    """Begin to note the timers that are started."""
    if "PySide6.QtCore" in sys.modules:
        _timers.watch()


def delete_what_is_to_be_deleted() -> None:
    """Let `deleteLater` happen, which otherwise waits for an event loop."""
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def stop_timers() -> list[str]:
    """Stop every timer still running, and say which they were."""
    running = [
        timer
        for timer in list(_timers.started)
        if _alive(timer) is not None and timer.isActive()
    ]
    shots = [shot for shot in _timers.shots if shot.pending()]
    complaints = [
        f"{timer!r} of {timer.parent()!r} was left running: stop it, or give it a "
        "parent that the test deletes"
        for timer in running
    ]
    complaints += [f"a single shot is still to come: {shot.name}" for shot in shots]
    for timer in running:
        timer.stop()
    _timers.started.clear()
    _timers.shots.clear()
    return complaints


def close_windows() -> list[str]:
    """Close every window still open, and say which they were."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    left = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    complaints = [
        f"{window!r} was left open: add it to qtbot, or close it" for window in left
    ]
    for window in left:
        window.close()
        window.deleteLater()
    delete_what_is_to_be_deleted()
    return complaints
