"""The store of a kiosk, which also tells when a visit is over and when staff leave."""

from __future__ import annotations

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop_app.journey.actions import Action, StartAgain
from desktop_app.journey.beginning import nobody
from desktop_app.journey.kiosk_actions import LeaveKiosk, ShowGreeting
from desktop_app.journey.state import State
from desktop_app.ui.store import Store
from desktop_app.values import replace


class KioskStore(Store):
    """Holds the state of a kiosk.

    `over` follows the end of every visit, with its last state if somebody was there,
    and with None if nobody was. `leaving` asks for the end of the program.
    """

    over = Signal(object)
    leaving = Signal()

    @override
    def dispatch(self, action: Action) -> None:
        last = self.state
        super().dispatch(action)
        if isinstance(action, StartAgain | ShowGreeting):
            self.over.emit(last if was_somebody(last) else None)
        elif isinstance(action, LeaveKiosk) and passed(self.state):
            self.leaving.emit()


def was_somebody(state: State) -> bool:
    """Whether there is more than what staff and a clock have done."""
    kiosk = state.kiosk
    if kiosk is not None:
        state = replace(state, kiosk=replace(kiosk, door=None, left=None))
    return not nobody(state)


def passed(state: State) -> bool:
    """Whether staff have shown that they are staff."""
    kiosk = state.kiosk
    return kiosk is not None and kiosk.door is not None and kiosk.door.passed
