"""What goes into the bundle is what the program needs, and a lack stops the packing."""

from __future__ import annotations

import datetime as dt
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from build.packaging.frozen import contents, freeze
from build.packaging.project import ROOT
from desktop_app.evidence.loader import load_pack

BEGIN = ROOT / "build" / "packaging" / "frozen" / "begin.py"


def test_nothing_is_left_out_that_the_program_imports() -> None:
    imported = set(contents.all_imported(ROOT))
    tops = imported | {name.partition(".")[0] for name in imported}
    assert not tops & set(contents.LEFT_OUT)


def test_every_shipped_file_goes_in_and_no_source_of_the_programs_words() -> None:
    names = {f"{folder}/{Path(path).name}" for path, folder in contents.data(ROOT)}
    assert "resources/theme/tokens.toml" in names
    assert "translations/release.toml" in names
    assert any(name.startswith("resources/evidence/") for name in names)
    assert not [name for name in names if name.endswith(".stamp")]
    assert not [name for name in names if re.fullmatch(r"translations/.*[.]ts", name)]


def test_a_pack_is_the_same_in_the_bundle_as_in_the_checkout(tmp_path: Path) -> None:
    for path, folder in contents.data(ROOT):
        there = tmp_path / folder
        there.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, there)
    [here] = (ROOT / "resources" / "evidence").iterdir()
    packed = load_pack(tmp_path / here.relative_to(ROOT), today=dt.date(2026, 11, 1))
    ours = load_pack(here, today=dt.date(2026, 11, 1))
    assert packed.files.checksum == ours.files.checksum


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/lib/libQt6Pdf.so.6", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt/lib/libicudata.so.73", True),
    ],
)
def test_libraries_that_nothing_loads_are_left_out(name: str, stays: bool) -> None:
    found = SimpleNamespace(
        binaries=[(name, f"/somewhere/{name}", "BINARY")], datas=[], scripts=[]
    )
    contents.prune(found)
    assert bool(found.binaries) is stays


@pytest.mark.parametrize(
    ("source", "stays"),
    [
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", True),
        ("/usr/lib/python3.11/lib-dynload/_sqlite3.so", True),
        ("/lib/x86_64-linux-gnu/libX11.so.6", False),
    ],
)
def test_what_the_system_looks_after_is_left_to_it(source: str, stays: bool) -> None:
    found = SimpleNamespace(
        binaries=[(Path(source).name, source, "BINARY")], datas=[], scripts=[]
    )
    contents.prune(found)
    assert bool(found.binaries) is stays


def test_nothing_makes_a_folder_before_the_program_begins() -> None:
    ours = ("begin", "/begin.py", "PYSOURCE")
    theirs = ("pyi_rth_mplconfig", "/pyi_rth_mplconfig.py", "PYSOURCE")
    found = SimpleNamespace(binaries=[], datas=[], scripts=[theirs, ours])
    contents.prune(found)
    assert found.scripts == [ours]


def test_only_qts_words_in_our_languages_go_in() -> None:
    folder = "PySide6/Qt/translations"
    names = [f"{folder}/{one}.qm" for one in ("qtbase_de", "qtbase_da", "qt_de")]
    found = SimpleNamespace(
        binaries=[], datas=[(name, "/x", "DATA") for name in names], scripts=[]
    )
    contents.prune(found)
    assert [one[0] for one in found.datas] == [names[0]]


def test_a_module_that_is_left_out_but_used_stops_the_packing(tmp_path: Path) -> None:
    warnings = tmp_path / "warn-evenhand.txt"
    line = "excluded module named {} - imported by {} (delayed)\n"
    warnings.write_text(line.format("ssl", "urllib.request"))
    freeze._nothing_missed(warnings)
    warnings.write_text(line.format("sqlite3", "desktop_app.app.counts"))
    with pytest.raises(SystemExit, match="sqlite3 is left out of the bundle, but used"):
        freeze._nothing_missed(warnings)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such variable")
@pytest.mark.parametrize("own", [None, "/somebodys/own"])
def test_what_pyinstaller_told_the_loader_is_taken_back(own: str | None) -> None:
    env = {"LD_LIBRARY_PATH": "/of/the/bundle", "PYTHONPATH": str(ROOT)}
    if own is not None:
        env["LD_LIBRARY_PATH_ORIG"] = own
    tell = (
        "import sys, os, runpy, desktop_app.__main__ as program\n"
        "program.main = lambda: print(os.environ.get('LD_LIBRARY_PATH'),"
        " os.environ.get('LD_LIBRARY_PATH_ORIG'))\n"
        f"runpy.run_path({str(BEGIN)!r}, run_name='__main__')\n"
    )
    said = subprocess.check_output([sys.executable, "-c", tell], env=env, text=True)
    assert said.split() == [str(own), "None"]


def test_without_strip_there_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit, match="no program `strip`; expected the one of"):
        freeze.strip(tmp_path)
