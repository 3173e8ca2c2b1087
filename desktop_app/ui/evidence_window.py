"""The clinician's window on the evidence; it is never on the patient's screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop_app.journey.actions import (
    Action,
    CopyEvidence,
    SaveEvidence,
    Tell,
    ToggleEvidence,
)
from desktop_app.journey.state import Palette, Report, ReportKind, State
from desktop_app.painting.theme import Theme
from desktop_app.scene.evidence_scene import EvidenceScene
from desktop_app.scene.evidence_view import EvidenceView, evidence_view
from desktop_app.ui import access
from desktop_app.ui.evidence_files import WriteTable, save_part
from desktop_app.ui.evidence_frame import EvidenceFrame
from desktop_app.ui.ground import Themes, turn, wear
from desktop_app.ui.keys import text_size_action
from desktop_app.ui.look import ChartDrawer, Look, Voice
from desktop_app.ui.save_place import ChooseFile, ask_where
from desktop_app.ui.store import Store
from desktop_app.ui.system_colours import SystemColours

Resolve = Callable[[State, Palette], EvidenceScene]
FIRST_SIZE = (1280, 800)


class EvidenceWindow(QWidget):
    """Shows the evidence for as long as the visit says that it is open.

    Args:
        store: Holds the state; takes the actions.
        resolve_evidence: Turns a state and the computer's colours into a scene.
        voices: Returns what says everything in the language of a code.
        draw_chart: Draws a chart, in a worker thread.
        write_table: Turns a table into a file's bytes.
        choose_file: Asks the person for a place.
    """

    def __init__(
        self,
        store: Store,
        resolve_evidence: Resolve,
        voices: Callable[[str], Voice],
        draw_chart: ChartDrawer,
        *,
        write_table: WriteTable,
        choose_file: ChooseFile = ask_where,
    ) -> None:
        super().__init__()
        self._store = store
        self._resolve = resolve_evidence
        self._voices = voices
        self._write_table = write_table
        self._choose_file = choose_file
        self._system = SystemColours(self)
        self._themes = Themes()
        self.view = self._seen()
        voice = voices(self.view.scene.language)
        self.look = Look(
            theme=self._theme(voice),
            voice=voice,
            dispatch=self._take,
            draw_chart=draw_chart,
        )
        access.install()
        self.setMinimumSize(640, 480)
        self.resize(*FIRST_SIZE)
        self.setAutoFillBackground(True)
        turn(self, self.look)
        self.frame = EvidenceFrame(self.look, self)
        wear(self, self.look)
        self._show()
        self.frame.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        store.changed.connect(self.refresh)
        self._system.changed.connect(self.refresh)

    def _seen(self) -> EvidenceView:
        state = self._store.state
        return evidence_view(self._resolve(state, self._system.palette), state)

    def refresh(self) -> None:
        """Show the state as it is now."""
        if not self._store.state.evidence:
            return  # about to be closed
        view = self._seen()
        if view == self.view:
            return
        before, self.view = self.view, view
        voice = self._voices(view.scene.language)
        if voice is not self.look.voice:
            self._say_anew(voice)
        elif self._theme(voice) is not self.look.theme:
            self.look.theme = self._theme(voice)
            wear(self, self.look)
        self._show()
        if view.report is not None and view.report != before.report:
            assert view.report.strong is not None
            access.announce(self, self.look.spoken(view.report.strong))

    def _say_anew(self, voice: Voice) -> None:
        """Make all parts again, in another language."""
        self.look.voice = voice
        self.look.theme = self._theme(voice)
        wear(self, self.look)
        turn(self, self.look)
        self.frame.retire()
        self.frame = EvidenceFrame(self.look, self)
        self.frame.show()
        self.frame.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _theme(self, voice: Voice) -> Theme:
        scene = self.view.scene
        return self._themes.of(scene.palette, scene.text_size, voice.script)

    def _show(self) -> None:
        title = self.look.say(self.view.scene.title)
        if self.windowTitle() != title:
            self.setWindowTitle(title)
        self.frame.show_view(self.view)
        self.arrange()

    def arrange(self) -> None:
        """Place everything within the window."""
        self.frame.setGeometry(self.rect())
        self.frame.arrange()

    def reading(self) -> Iterable[QWidget]:
        """The parts of the window in reading order."""
        return (self.frame,)

    def _take(self, action: Action) -> None:
        """Let an action happen; what leaves the program does so from here."""
        self._store.dispatch(action)
        if isinstance(action, CopyEvidence):
            self._copy()
        elif isinstance(action, SaveEvidence):
            self._save(action)

    def _copy(self) -> None:
        table = self.frame.page.table
        if table is not None:
            QGuiApplication.clipboard().setText(table.grid.taken())
            self._store.dispatch(Tell(Report(kind=ReportKind.COPIED)))

    def _save(self, action: SaveEvidence) -> None:
        """Save what is seen: the rows that are left, in the order they stand in."""
        table = self.frame.page.table
        report = save_part(
            self.view,
            None if table is None else table.grid.rows.shown(),
            action.form,
            look=self.look,
            parent=self,
            choose_file=self._choose_file,
            write_table=self._write_table,
        )
        if report is not None:
            self._store.dispatch(Tell(report))

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return self.frame.step(QApplication.focusWidget(), forward=next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        resized = text_size_action(event, self._store.state)
        if resized is not None:
            self._store.dispatch(resized)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._take(CopyEvidence())
        elif event.key() == Qt.Key.Key_Escape or event.matches(
            QKeySequence.StandardKey.Close
        ):
            self.close()
        elif not self.frame.scrolled.scroll_by_key(event.key()):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self._store.state.evidence:
            self._store.dispatch(ToggleEvidence())
