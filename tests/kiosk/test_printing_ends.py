"""A visit that ends while it prints leaves no program behind, and no complaint."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.journey.state import Paper, ReportKind
from desktop_app.ui.kiosk.lp import Job


def test_a_leaflet_dropped_while_it_is_printed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = tmp_path / "lpstat"
    slow.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    slow.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    room = QObject()
    told: list[ReportKind] = []
    job = Job(room, "paper", told.append)
    job.start(b"%PDF", Paper.A4)
    qtbot.waitUntil(lambda: _number(job) > 0)
    number = _number(job)
    job.drop()
    qtbot.waitUntil(lambda: not psutil.pid_exists(number))
    assert told == []


def _number(job: Job) -> int:
    return 0 if job._process is None else job._process.processId()
