"""The only thing that changes: the state of the visit, and word that it did."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.journey.actions import Action
from desktop_app.journey.state import State
from desktop_app.journey.transitions import after


class Store(QObject):
    """Holds the one state; `changed` follows every action that changed it."""

    changed = Signal()

    def __init__(self, state: State | None = None) -> None:
        super().__init__()
        self._state = State() if state is None else state

    @property
    def state(self) -> State:
        """The visit as it is now."""
        return self._state

    def dispatch(self, action: Action) -> None:
        """Let an action happen; says `changed` only when something did change."""
        state = after(self._state, action)
        if state != self._state:
            self._state = state
            self.changed.emit()
