"""The clinician's evidence with a line to the test that reads it.

`python -m tests.access.evidence` opens its window alone; see `obeying.py`.
"""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtWidgets import QApplication

from desktop_app.app import start
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.actions import ShowEvidence
from desktop_app.journey.state import State
from desktop_app.ui.evidence_window import EvidenceWindow
from desktop_app.ui.focus import in_reading_order
from tests.access.obeying import name_of, obey
from tests.access.program import NAMED
from tests.visits.conftest import BEFORE_REVIEW
from tests.visits.visit import draw_blank
from tests.visits.walk import LANGUAGES

Told = dict[str, Any]


class Evidence:
    """The window, and the visit that opened it."""

    def __init__(self) -> None:
        start.application()
        start.draw_chart = draw_blank  # type: ignore[assignment] # draws sooner
        pack = load_pack(bundled_packs()[0], today=BEFORE_REVIEW)
        self.window = start.make_window(pack, State(evidence=True), LANGUAGES.offered)
        self.rest = start.make_consultation(self.window, pack, LANGUAGES.offered)
        self.rest.follow()
        shown = QApplication.topLevelWidgets()
        (self.shown,) = (one for one in shown if isinstance(one, EvidenceWindow))

    def answer(self, do: str, words: Told) -> Told:
        """Do what is asked."""
        if do == "show":
            self.window.store.dispatch(ShowEvidence(words["part"]))
            QApplication.processEvents()
        order = in_reading_order(self.shown)
        return {
            "parts": [one.key for one in self.shown.view.scene.parts],
            "read": [name_of(one) for one in order if isinstance(one, NAMED)],
        }


if __name__ == "__main__":
    sys.exit(obey(Evidence().answer))
