"""The windows of one consultation: opened and closed as the visit says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.ui.visit_window import VisitWindow

Made = Callable[[], QWidget]


class Consultation(QObject):
    """Holds the windows beside the main one for as long as they are open.

    Args:
        main: The clinician's window; when it is closed, all are.
        patient: Makes the patient's window.
        evidence: Makes the clinician's window on the evidence.
    """

    def __init__(self, main: VisitWindow, *, patient: Made, evidence: Made) -> None:
        super().__init__(main)
        self.main = main
        self.patient: QWidget | None = None
        self.evidence: QWidget | None = None
        self._make_patient = patient
        self._make_evidence = evidence
        main.store.changed.connect(self.follow)
        main.closed.connect(self.end)

    def follow(self) -> None:
        """Open what the visit asks for, and close what it does not."""
        state = self.main.store.state
        if state.screen is None:
            window, self.patient = self.patient, None
            _close(window)
        elif self.patient is None:
            self.patient = self._make_patient()
            self.patient.show()
        if not state.evidence:
            window, self.evidence = self.evidence, None
            _close(window)
        elif self.evidence is None:
            self.evidence = self._make_evidence()
            self.evidence.show()

    def end(self) -> None:
        """Close everything: the consultation is over."""
        for window in (self.patient, self.evidence):
            if window is not None:
                window.close()


def _close(window: QWidget | None) -> None:
    if window is not None:
        window.close()
        window.deleteLater()
