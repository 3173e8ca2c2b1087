"""The clinician's window: find, sort, copy, save, in every language and size."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app.exports import table_bytes
from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.journey.actions import (
    SaveEvidence,
    SetLanguage,
    SetPalette,
    SetTextSize,
    ShowEvidence,
    StartAgain,
    ToggleEvidence,
)
from desktop_app.journey.state import EvidenceFile, Palette, ReportKind, State
from desktop_app.l10n.release import released_languages
from desktop_app.l10n.voices import Voices
from desktop_app.scene.blocks import Button
from desktop_app.scene.evidence_layer import evidence_scene
from desktop_app.scene.evidence_scene import (
    Cell,
    DataRow,
    DataTable,
    EvidencePart,
    EvidenceScene,
)
from desktop_app.ui.evidence_grid import Grid
from desktop_app.ui.evidence_heads import Heads
from desktop_app.ui.evidence_page import TableWithSearch
from desktop_app.ui.evidence_table import folded
from desktop_app.ui.evidence_window import EvidenceWindow
from desktop_app.ui.focus import stops
from desktop_app.ui.save_place import FileKind, with_ending
from desktop_app.ui.store import Store
from desktop_app.ui.workshop import workshop
from tests.charts.scenes import FOREST
from tests.ui.clipping import faults
from tests.ui.conftest import draw_blank
from tests.ui.scenes import PlainVoice, m

LANGUAGES = tuple(one.code for one in released_languages())


@cache
def pack() -> Pack:
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


def row(key: str, name: str, people: float | None, words: str) -> DataRow:
    return DataRow(
        key=key,
        cells=(
            Cell(text=m(name)),
            Cell(text=m("Not reported" if people is None else words), sort=people),
        ),
    )


TABLE = DataTable(
    caption=m("Findings"),
    columns=(m("Outcome"), m("People")),
    keys=("outcome", "people"),
    rows=(
        row("tired", "Very tired", 16, "16\u00a0of 100"),
        row("grown", "Not grown", 2, "\u20682\u2069 of 100"),
        row("none", "Nothing known", None, ""),
        row("alive", "alive", 16, "16 of 100"),
        row("sick", "=Sick", 100, "100 of 100"),
    ),
)
PARTS = (
    EvidencePart(key="findings", name=m("Findings"), table=TABLE, lead=(m("Lead."),)),
    EvidencePart(
        key="forest",
        name=m("Forest plot"),
        chart=FOREST,
        caption=m("A caption."),
        citation=(m("A journal."),),
    ),
)


def small_scene(state: State, system: Palette) -> EvidenceScene:
    return EvidenceScene(
        title=m("Evidence"),
        heading=m("A question?"),
        parts=PARTS,
        close=Button(text=m("Close"), action=ToggleEvidence()),
        text_size=state.text_size,
        palette="light" if state.palette is Palette.SYSTEM else state.palette.value,
        language="en",
    )


def pack_scene(state: State, system: Palette) -> EvidenceScene:
    return evidence_scene(state, pack(), system)


@dataclass
class Asked:
    """A person who is asked where to save."""

    answer: Path | None = None
    name: str = ""
    kinds: list[FileKind] = field(default_factory=list)

    def __call__(
        self, parent: QWidget, title: str, name: str, kinds: object
    ) -> Path | None:
        assert parent.isWindow()
        assert title
        self.name = name
        self.kinds = list(kinds)  # type: ignore[call-overload] # as it is handed over
        return self.answer


@dataclass
class Room:
    """The window, what it tells, and whom it asks."""

    store: Store
    window: EvidenceWindow
    asked: Asked

    @property
    def table(self) -> TableWithSearch:
        table = self.window.frame.page.table
        assert table is not None
        return table

    @property
    def grid(self) -> Grid:
        return self.table.grid

    def shown(self, column: int = 0) -> list[str]:
        rows = self.grid.rows
        return [rows.index(at, column).data() for at in range(rows.rowCount())]

    def type(self, words: str) -> None:
        self.table.search.line.setText(words)


Open = Callable[..., Room]


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Open]:

    def make(
        resolve: object = small_scene,
        state: State | None = None,
        size: tuple[int, int] = (1024, 768),
    ) -> Room:
        store = Store(state or State(evidence=True))
        plain = PlainVoice()
        asked = Asked()
        voices = Voices(pack().files.contents)
        window = EvidenceWindow(
            store,
            resolve,  # type: ignore[arg-type] # one of two
            (lambda _: plain) if resolve is small_scene else voices.of,
            draw_blank,
            write_table=table_bytes,
            choose_file=asked,
        )
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        return Room(store, window, asked)

    yield make
    workshop("charts").finish()


def test_rows_are_left_by_every_word_that_is_typed(room: Open) -> None:
    made = room()
    assert len(made.shown()) == 5
    made.type("16 TIRED")
    assert made.shown() == ["Very tired"]
    assert made.table.search._found.text() == "Rows shown: %1 of %2"
    assert not made.table.none.isVisible()
    made.type("16 tired grown")
    assert made.shown() == []
    assert made.table.none.isVisible()
    made.type("")
    assert len(made.shown()) == 5
    assert not made.table.none.isVisible()


def test_figures_of_every_script_are_found() -> None:
    assert folded("\u0664\u0662 من \u0661\u0660\u0660") == "42 من 100"
    assert folded("\uff26atigue\u00a0\uff14\uff12") == "fatigue 42"


def test_a_head_sorts_up_then_down_then_not_at_all(room: Open) -> None:
    made = room()
    heads = made.grid.heads
    at = heads.sectionViewportPosition(1) + 20

    def press() -> list[str]:
        where = heads.viewport().rect().center()
        where.setX(at)
        QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=where)
        return made.shown()

    # Alike stays in order; what has no number comes last both ways.
    assert press() == ["Not grown", "Very tired", "alive", "=Sick", "Nothing known"]
    assert press() == ["=Sick", "Very tired", "alive", "Not grown", "Nothing known"]
    assert press() == ["Very tired", "Not grown", "Nothing known", "alive", "=Sick"]


def test_words_are_sorted_without_regard_to_capitals(room: Open) -> None:
    made = room()
    made.grid._sort_by(0)
    assert [name for name in made.shown() if name != "=Sick"] == [
        "alive", "Not grown", "Nothing known", "Very tired",
    ]  # fmt: skip


def test_heads_are_sorted_by_keys_too(room: Open) -> None:
    made = room()
    heads = made.grid.heads
    heads.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(heads, Qt.Key.Key_Right)
    QTest.keyClick(heads, Qt.Key.Key_Return)
    assert made.shown()[0] == "Not grown"
    QTest.keyClick(heads, Qt.Key.Key_Space)
    assert made.shown()[0] == "=Sick"


def test_copied_rows_are_those_chosen_or_all_that_are_left(room: Open) -> None:
    made = room()
    clipboard = QGuiApplication.clipboard()
    made.grid._sort_by(1)
    QTest.keyClick(made.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == (
        "Outcome\tPeople\nNot grown\t2 of 100\nVery tired\t16 of 100\n"
        "alive\t16 of 100\n'=Sick\t100 of 100\nNothing known\tNot reported\n"
    )
    assert made.store.state.report is not None
    assert made.store.state.report.kind is ReportKind.COPIED
    made.grid.selectRow(1)
    QTest.keyClick(made.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "Outcome\tPeople\nVery tired\t16 of 100\n"
    marks = {sign for sign in clipboard.text() if unicodedata.category(sign) == "Cf"}
    assert not marks


@pytest.mark.parametrize("form", [EvidenceFile.CSV, EvidenceFile.EXCEL])
def test_a_table_is_saved_as_it_is_seen(
    room: Open, form: EvidenceFile, tmp_path: Path
) -> None:
    made = room()
    made.asked.answer = tmp_path / "mine"
    made.type("of 100")
    made.grid._sort_by(1)
    made.window.look.dispatch(SaveEvidence(form))
    ending = ".csv" if form is EvidenceFile.CSV else ".xlsx"
    saved = tmp_path / f"mine{ending}"
    assert list(tmp_path.iterdir()) == [saved]
    assert made.asked.name == "findings"
    report = made.store.state.report
    assert report is not None
    assert (report.kind, report.place) == (ReportKind.SAVED, str(saved))
    assert made.window.frame.report.isVisible()
    if form is EvidenceFile.CSV:
        lines = saved.read_text("utf-8-sig").splitlines()
        assert [line.partition(",")[0] for line in lines] == [
            "Outcome", "Not grown", "Very tired", "alive", "'=Sick",
        ]  # fmt: skip


def test_nothing_is_saved_when_nobody_says_where(room: Open, tmp_path: Path) -> None:
    made = room()
    made.window.look.dispatch(SaveEvidence(EvidenceFile.CSV))
    assert made.store.state.report is None
    assert not made.window.frame.report.isVisible()


@pytest.mark.parametrize("form", list(EvidenceFile))
def test_a_place_that_cannot_be_written_is_said_and_the_visit_goes_on(
    room: Open, form: EvidenceFile, tmp_path: Path
) -> None:
    made = room()
    if form is EvidenceFile.CHART:
        made.store.dispatch(ShowEvidence("forest"))
    made.asked.answer = tmp_path / "nowhere" / "file"
    made.window.look.dispatch(SaveEvidence(form))
    report = made.store.state.report
    assert report is not None
    assert report.kind is ReportKind.NOT_SAVED
    assert made.window.frame.report.isVisible()
    assert list(tmp_path.iterdir()) == []
    assert faults(made.window) == []
    made.store.dispatch(ShowEvidence("forest" if form is EvidenceFile.CSV else ""))
    assert not made.window.frame.report.isVisible()


@pytest.mark.parametrize("ending", [".svg", ".pdf", ".png"])
def test_a_chart_is_saved_with_its_caption(
    room: Open, ending: str, tmp_path: Path
) -> None:
    made = room()
    made.store.dispatch(ShowEvidence("forest"))
    made.asked.answer = tmp_path / f"chart{ending}"
    made.window.look.dispatch(SaveEvidence(EvidenceFile.CHART))
    assert [one.ending for one in made.asked.kinds] == [".svg", ".pdf", ".png"]
    assert (tmp_path / f"chart{ending}").stat().st_size > 1000


def test_a_name_gets_the_ending_that_it_lacks() -> None:
    kinds = [FileKind("a", ".svg"), FileKind("b", ".pdf")]
    assert with_ending(Path("x"), ".svg", kinds) == Path("x.svg")
    assert with_ending(Path("x.v2"), ".svg", kinds) == Path("x.v2.svg")
    assert with_ending(Path("x.PDF"), ".svg", kinds) == Path("x.PDF")


@pytest.mark.parametrize("how", ["escape", "close", "button"])
def test_closing_the_window_is_told_to_the_visit(room: Open, how: str) -> None:
    made = room()
    if how == "escape":
        QTest.keyClick(made.grid, Qt.Key.Key_Escape)
    elif how == "close":
        held = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(made.table.search.line, Qt.Key.Key_W, held)
    else:
        made.window.frame.close_button.click()
        made.window.close()  # as whoever opened it does
    assert not made.store.state.evidence
    assert not made.window.isVisible()


def test_escape_first_empties_the_line(room: Open) -> None:
    made = room()
    made.type("tired")
    QTest.keyClick(made.table.search.line, Qt.Key.Key_Escape)
    assert made.table.search.line.text() == ""
    assert made.window.isVisible()
    QTest.keyClick(made.table.search.line, Qt.Key.Key_Escape)
    assert not made.window.isVisible()


def test_it_stays_open_when_the_visit_begins_again(room: Open) -> None:
    made = room()
    made.store.dispatch(StartAgain())
    assert made.window.isVisible()
    assert made.store.state.evidence


def test_every_control_is_reached_by_tab_and_has_a_name(room: Open) -> None:
    for part in ("findings", "forest"):
        made = room(pack_scene, State(evidence=True, part=part))
        made.window.activateWindow()
        assert QTest.qWaitForWindowActive(made.window)
        made.window.frame.heading.setFocus()
        reached: list[QWidget] = []
        for _ in range(30):
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, Qt.Key.Key_Tab)
            to = QApplication.focusWidget()
            assert to is not None
            if to in reached:
                break
            reached.append(to)
        assert reached == stops(made.window)
        shown = [one for one in made.window.findChildren(QWidget) if one.isVisible()]
        wanted = {one for one in shown if isinstance(one, (QLineEdit, Grid, Heads))}
        pressed = [
            one
            for one in shown
            if isinstance(one, QAbstractButton)
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert wanted <= set(reached)
        chosen = made.window.frame.choice.stop
        items = set(made.window.frame.choice.items)
        assert chosen in reached
        assert all(one in reached for one in pressed if one not in items)
        assert all(one.accessibleName() for one in reached)
        backwards = reached[0]
        QTest.keyClick(reached[0], Qt.Key.Key_Backtab)
        assert QApplication.focusWidget() is reached[-1] is not backwards


def cut_cells(grid: Grid) -> list[str]:
    """Cells whose words have not the room that they need."""
    found = []
    for place in range(grid.rows.rowCount()):
        for column in range(grid.rows.columnCount()):
            text = grid.rows.index(place, column).data()
            wide, high = grid.columnWidth(column), grid.rowHeight(place)
            if grid.cells.least_width(text, column) > wide:
                found.append(f"broken word: {text}")
            if grid.cells.height_for(text, wide, column) > high:
                found.append(f"cut: {text}")
    return found


def out_of_reach(grid: Grid) -> bool:
    """Whether columns lie beyond the edge without a bar to scroll to them."""
    over = grid.heads.length() > grid.viewport().width()
    return over and grid.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", [*LANGUAGES, "en_XA", "ar_XB"])
@pytest.mark.parametrize("text_size", [100, 200])
def test_nothing_is_cut_in_any_language(
    room: Open, language: str, text_size: int
) -> None:
    state = State(evidence=True, language=language, text_size=text_size)
    made = room(pack_scene, state)
    for part in made.window.view.scene.parts:
        made.store.dispatch(ShowEvidence(part.key))
        assert faults(made.window) == [], part.key
        if part.table is not None:
            assert cut_cells(made.grid) == []
            assert not out_of_reach(made.grid)
            for column in (0, 1, 1):
                made.grid._sort_by(column)
                assert cut_cells(made.grid) == []
            made.type("a")
            made.type("")
            assert cut_cells(made.grid) == []


def test_a_cut_cell_is_found(room: Open) -> None:
    made = room()
    assert cut_cells(made.grid) == []
    made.grid.setRowHeight(0, 20)
    made.grid.setColumnWidth(1, 40)
    assert {one.partition(":")[0] for one in cut_cells(made.grid)} == {
        "cut", "broken word",
    }  # fmt: skip


@pytest.mark.parametrize("size", [(640, 480), (1024, 768), (1920, 1080)])
def test_columns_fill_the_table_and_no_bar_is_there_for_nothing(
    room: Open, size: tuple[int, int]
) -> None:
    made = room(pack_scene, State(evidence=True, part="discrepancies"), size=size)
    grid = made.grid
    assert grid.heads.length() >= grid.viewport().width() - 1
    if size == (1920, 1080):
        assert grid.horizontalScrollBar().maximum() == 0


def test_language_colours_and_size_change_while_it_is_open(room: Open) -> None:
    made = room(pack_scene, State(evidence=True, part="subgroups"))
    window = made.window
    before = window.frame
    made.store.dispatch(SetLanguage("ar"))
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.frame is not before
    assert window.view.part.key == "subgroups"
    close, heading = window.frame.close_button, window.frame.heading
    assert close.x() < heading.x()
    first, second = (made.grid.columnViewportPosition(one) for one in (0, 1))
    assert first > second
    assert faults(window) == []
    made.store.dispatch(SetPalette(Palette.CONTRAST))
    made.store.dispatch(SetTextSize(200))
    assert window.look.theme.palette == "contrast"
    assert window.grab().toImage().pixelColor(3, 3).lightness() == 0
    assert faults(window) == []
    assert cut_cells(made.grid) == []
    made.store.dispatch(SetLanguage("de"))
    assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert faults(window) == []


def test_keys_change_the_text_size_here_too(room: Open) -> None:
    made = room()
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(made.window, Qt.Key.Key_Plus, held)
    assert made.store.state.text_size == 125


def test_what_is_searched_and_sorted_stays_when_colours_change(room: Open) -> None:
    made = room()
    made.type("of 100")
    made.grid._sort_by(1)
    before = made.shown()
    made.store.dispatch(SetPalette(Palette.DARK))
    made.store.dispatch(SetTextSize(150))
    assert made.shown() == before
    assert cut_cells(made.grid) == []


def test_a_chart_is_drawn_when_its_part_is_shown(room: Open, qtbot: QtBot) -> None:
    made = room()
    made.store.dispatch(ShowEvidence("forest"))
    chart = made.window.frame.page.chart
    assert chart is not None
    view = chart.view
    qtbot.waitUntil(lambda: view.ready)
    assert view.accessibleName() == FOREST.name.source


def test_rows_that_come_back_have_their_height_again(room: Open) -> None:
    made = room()
    assert made.grid.verticalScrollBar().maximum() == 0
    made.type("tired")
    made.type("")
    assert cut_cells(made.grid) == []
