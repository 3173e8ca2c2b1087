"""`table`: a whole file, or none and a sentence."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from tests.app.conftest import ROOT, Run, files


@pytest.mark.parametrize("part", ["findings", "subgroups", "discrepancies"])
@pytest.mark.parametrize("ending", ["csv", "xlsx", "CSV"])
def test_a_table(run: Run, part: str, ending: str, place: Path) -> None:
    path = place / f"table.{ending}"
    ended = run("table", "--out", path, "--part", part)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    ((name, content),) = files(place).items()
    assert name == path.name
    read = pd.read_excel if ending == "xlsx" else pd.read_csv
    assert len(read(io.BytesIO(content))) >= 3


def test_in_another_language(run: Run, place: Path) -> None:
    for code in ("en", "ar_XB"):
        ended = run("table", "--out", place / f"{code}.csv", "--language", code)
        assert (ended.code, ended.err) == (0, "")
    english, arabic = (
        pd.read_csv(place / f"{code}.csv", keep_default_na=False)
        for code in ("en", "ar_XB")
    )
    assert english.shape == arabic.shape
    assert any("\u0661" in str(cell) for cell in arabic.iloc[:, 1])
    assert not any("\u2068" in str(cell) for cell in arabic.iloc[:, 1])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--out", "table.txt"], "'.csv' or '.xlsx'"),
        (["--out", "table"], "'.csv' or '.xlsx'"),
        (["--out", "table.csv", "--part", "forest"], "findings, subgroups"),
        (["--out", "table.csv", "--part", "all"], "findings, subgroups"),
        (["--out", "table.csv", "--language", "tlh"], "zh_CN"),
        (["--out", "nowhere/table.csv"], "could not be written"),
        ([], "--out"),
    ],
)
def test_what_it_cannot_do_is_said_in_one_line(
    run: Run,
    words: list[str],
    said: str,
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(place)
    ended = run("table", *words)
    assert ended.code == 2
    assert said in ended.sentence
    assert files(place) == {}


def test_an_older_file_stays_until_the_new_one_is_whole(run: Run, place: Path) -> None:
    path = place / "table.csv"
    path.write_bytes(b"older")
    assert run("table", "--out", path).code == 0
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    folder = place / "folder.csv"
    folder.mkdir()
    assert run("table", "--out", folder).code == 2
    assert list(folder.iterdir()) == []


ALONE = """
import sys
from desktop_app.app.start import application, draw_chart
import desktop_app.app.exports
import desktop_app.ui.evidence_window as shown
from desktop_app.ui.store import Store
from desktop_app.journey.state import State
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.l10n.voices import Voices
from desktop_app.scene.evidence_layer import evidence_scene
import datetime
app = application()
pack = load_pack(bundled_packs()[0], today=datetime.date(2026, 11, 1))
window = shown.EvidenceWindow(
    Store(State(evidence=True)), lambda state, system: evidence_scene(state, pack),
    Voices(pack.files.contents).of, draw_chart,
    write_table=desktop_app.app.exports.table_bytes)
window.show()
app.processEvents()
heavy = {"pandas", "openpyxl", "matplotlib", "numpy", "typst"} & set(sys.modules)
assert not heavy, heavy
window.close()
"""


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALONE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.stderr, done.returncode) == ("", 0)
