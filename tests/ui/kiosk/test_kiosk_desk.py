"""A kiosk prints without a dialog, so much a visit, and never waits for a printer."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from desktop_app.journey.actions import Action, Tell
from desktop_app.journey.state import Paper, Report, ReportKind
from desktop_app.ui.kiosk import lp
from desktop_app.ui.kiosk.kiosk_desk import KioskDesk
from tests.ui.leaflets import blank_leaflet

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="there is no lp to stand in for"
)

IDLE = "echo 'Ward accepting requests since now'; echo 'printer Ward is idle.'"
PAUSED = "echo 'printer Ward disabled since now -'; echo 'Paused'"
Fake = Callable[..., Path]


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fake:
    """Puts printers there that do as they are told, and keep what they were given."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")

    def make(
        *, state: str = IDLE, usual: str = "Ward", print_: str = "cat > {0}.pdf"
    ) -> Path:
        given = tmp_path / "given"
        told = f"echo 'system default destination: {usual}'" if usual else "exit 0"
        _program(folder / "lpstat", f'if [ "$1" = -d ]; then {told}; exit; fi\n{state}')
        _program(folder / "lp", f'echo "$*" >> {given}.words\n{print_.format(given)}')
        return given

    return make


def _program(file: Path, words: str) -> None:
    file.write_text(f"#!/bin/sh\n{words}\n", encoding="utf-8")
    file.chmod(0o755)


class Desk:
    """A desk, and what it told."""

    def __init__(
        self, parent: QObject, printer: str | None = "Ward", pages: int = 6
    ) -> None:
        self.told: list[Action] = []
        self.desk = KioskDesk(parent, self.told.append, printer=printer, pages=pages)

    def print_(self, qtbot: QtBot, pages: int = 2) -> ReportKind | None:
        """Print a leaflet; return what is told of it."""
        self.told.clear()
        report = self.desk.print_(blank_leaflet(pages), Paper.A4)
        if report is not None:
            return report.kind
        qtbot.waitUntil(lambda: bool(self.told), timeout=10000)
        (action,) = self.told
        assert isinstance(action, Tell)
        return action.report.kind


@pytest.fixture
def parent(qapp: QObject) -> QObject:
    return QObject()


def test_it_goes_straight_to_the_printer(
    qtbot: QtBot, fake: Fake, parent: QObject
) -> None:
    given = fake()
    assert Desk(parent).print_(qtbot) is ReportKind.PRINTED
    assert given.with_suffix(".pdf").read_bytes() == blank_leaflet(2)
    words = given.with_suffix(".words").read_text("utf-8")
    assert words.strip() == "-d Ward -t Evenhand -o media=A4 -o fit-to-page -"


def test_the_usual_printer_where_none_is_named(
    qtbot: QtBot, fake: Fake, parent: QObject
) -> None:
    given = fake(usual="Office")
    assert Desk(parent, "").print_(qtbot) is ReportKind.PRINTED
    assert "-d Office" in given.with_suffix(".words").read_text("utf-8")
    fake(usual="")
    assert Desk(parent, "").print_(qtbot) is ReportKind.NO_PRINTER


def test_a_visit_prints_only_so_much(qtbot: QtBot, fake: Fake, parent: QObject) -> None:
    fake()
    desk = Desk(parent, pages=5)
    assert desk.print_(qtbot) is ReportKind.PRINTED
    assert desk.print_(qtbot) is ReportKind.PRINTED
    assert desk.print_(qtbot) is ReportKind.ENOUGH_PRINTED
    assert desk.print_(qtbot, pages=1) is ReportKind.PRINTED
    desk.desk.forget()
    assert desk.print_(qtbot) is ReportKind.PRINTED


def test_what_was_not_printed_does_not_count(
    qtbot: QtBot, fake: Fake, parent: QObject
) -> None:
    fake(print_="exit 1")
    desk = Desk(parent, pages=2)
    assert desk.print_(qtbot) is ReportKind.NOT_PRINTED
    fake()
    assert desk.print_(qtbot) is ReportKind.PRINTED


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        (PAUSED, ReportKind.NOT_PRINTED),
        ("echo 'Ward not accepting requests since now'", ReportKind.NOT_PRINTED),
        ("echo 'lpstat: Invalid destination name' >&2; exit 1", ReportKind.NO_PRINTER),
    ],
)
def test_a_printer_that_would_keep_it_is_given_nothing(
    qtbot: QtBot, fake: Fake, parent: QObject, state: str, kind: ReportKind
) -> None:
    given = fake(state=state)
    assert Desk(parent).print_(qtbot) is kind
    assert not given.with_suffix(".words").exists()


@pytest.mark.parametrize(
    "programs",
    [{"state": "sleep 60"}, {"print_": "sleep 60"}, {"print_": "kill -9 $$"}],
)
def test_a_printer_that_does_not_answer_holds_nobody_up(
    qtbot: QtBot,
    fake: Fake,
    parent: QObject,
    monkeypatch: pytest.MonkeyPatch,
    programs: dict[str, str],
) -> None:
    monkeypatch.setattr(lp, "PATIENCE", 300)
    fake(**programs)
    desk = Desk(parent)
    begun = time.monotonic()
    assert desk.desk.print_(blank_leaflet(), Paper.A4) is None
    assert time.monotonic() - begun < 0.3
    qtbot.waitUntil(lambda: bool(desk.told), timeout=5000)
    assert desk.told == [Tell(Report(kind=ReportKind.NOT_PRINTED))]


def test_without_programs_for_printing_there_is_no_printer(
    qtbot: QtBot, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert Desk(parent).print_(qtbot) is ReportKind.NO_PRINTER
    assert Desk(parent, None).print_(qtbot) is ReportKind.NO_PRINTER


def test_pressed_twice_it_is_printed_once(
    qtbot: QtBot, fake: Fake, parent: QObject
) -> None:
    given = fake()
    desk = Desk(parent)
    for _ in range(3):
        assert desk.desk.print_(blank_leaflet(), Paper.LETTER) is None
    qtbot.waitUntil(lambda: bool(desk.told), timeout=5000)
    assert len(given.with_suffix(".words").read_text("utf-8").splitlines()) == 1
    assert desk.told == [Tell(Report(kind=ReportKind.PRINTED))]


def test_at_the_end_of_a_visit_what_is_on_its_way_is_dropped(
    qtbot: QtBot, fake: Fake, parent: QObject
) -> None:
    given = fake(state="sleep 0.3; " + IDLE)
    desk = Desk(parent)
    desk.desk.print_(blank_leaflet(), Paper.A4)
    qtbot.wait(50)
    desk.desk.forget()
    qtbot.wait(600)
    assert desk.told == []
    assert not given.with_suffix(".words").exists()
    assert parent.findChildren(QProcess) == []
    assert desk.print_(qtbot) is ReportKind.PRINTED


def test_nothing_is_saved(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    report = Desk(parent).desk.save(blank_leaflet())
    assert report == Report(kind=ReportKind.NOT_SAVED)
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_leaflet_is_not_printed(
    qtbot: QtBot, fake: Fake, parent: QObject
) -> None:
    given = fake()
    report = Desk(parent).desk.print_(b"nothing", Paper.A4)
    assert report == Report(kind=ReportKind.NOT_PRINTED)
    assert not given.with_suffix(".words").exists()
