"""The frozen folder does all its work where nothing can be written, asked or found."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from build.packaging.frozen.freeze import freeze
from build.packaging.project import Project
from desktop_app.app.counts import Counts
from tests.installed.shut_in import OUT, Room
from tests.visits.real_screen import screen

PICTURED = ("palmira.pfs-6.control", "palmira.pfs-6.palbociclib")


@pytest.fixture(scope="session")
def bundle(project: Project) -> Path:
    folder = project.work / "frozen" / "evenhand"
    assert (folder / "evenhand").is_file(), (
        f"{folder} is not there: run ./dev package linux first"
    )
    return folder


@pytest.fixture
def room(bundle: Path, tmp_path: Path) -> Room:
    assert os.geteuid() == 0, "only root can make such a room: run this as root"
    out = tmp_path / "out"
    out.mkdir()
    out.chmod(0o777)
    return Room(bundle, out)


@pytest.fixture
def display() -> Iterator[str]:
    with screen("1280x800x24") as opened:
        yield opened


# --- Where nothing can be written, asked or found -------------------------------------


def test_the_self_test_finds_all_good(room: Room) -> None:
    said = room.run("--self-test")
    assert said.code == 0, said.out + said.err
    assert said.out.endswith("all good\n")
    assert "charts: 2 drawn" in said.out
    assert room.left() == set()


def test_no_library_complains_of_a_folder_that_it_cannot_have(room: Room) -> None:
    said = room.run("--self-test")
    assert not re.search(r"(?i)matplotlib|temporary|cache|warning", said.err)


@pytest.mark.parametrize(
    ("words", "start"),
    [
        (("leaflet", "--lang", "ar", "--out", "a.pdf"), b"%PDF-"),
        (("table", "--out", "a.xlsx"), b"PK"),
        (("table", "--out", "a.csv"), b"\xef\xbb\xbf"),
        (("picture", *PICTURED, "--out", "a.svg"), b"<?xml"),
        (("picture", *PICTURED, "--out", "a.png"), b"\x89PNG"),
        (("licences", "--out", "a.txt"), b"Evenhand "),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, tuple) else "",
)
def test_what_is_asked_for_is_made_and_nothing_else(
    room: Room, words: tuple[str, ...], start: bytes
) -> None:
    *before, name = words
    said = room.run(*before, f"{OUT}/{name}")
    assert (said.code, said.err) == (0, "")
    assert room.left() == {name}
    assert (room.out / name).read_bytes().startswith(start)


def test_facts_go_to_other_programs(room: Room) -> None:
    said = room.run("facts", "--format", "csv")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("id,kind,trial")


def test_leaflets_are_made_by_several_workers(room: Room) -> None:
    languages = ("de", "ar", "zh_CN")
    people = ["file,language", *(f"p{n},{languages[n % 3]}" for n in range(6))]
    (room.out / "people.csv").write_text("\n".join(people))
    words = ("--batch", f"{OUT}/people.csv", "--out", f"{OUT}/many", "--jobs", "3")
    said = room.run("leaflet", *words)
    assert said.code == 0, said.err
    assert "6 made now" in said.err + said.out
    assert room.left() == {"people.csv", *(f"many/p{n}.pdf" for n in range(6))}


def test_screenshots_have_charts_in_them(room: Room) -> None:
    said = room.run("screenshots", f"{OUT}/shots", "--size", "1024x768")
    assert (said.code, said.err) == (0, "")
    assert len(room.left()) > 20


def test_a_policy_is_explained_and_checked(room: Room) -> None:
    assert room.run("policy", "explain").code == 0
    assert room.run("policy", "check").code == 0


def test_visits_that_were_counted_can_be_had(room: Room) -> None:
    Counts(room.out / "counts.sqlite").add(dt.date(2026, 11, 23), "pl", "help")
    (room.out / "counts.sqlite").chmod(0o644)
    (room.out / "policy.toml").write_text(
        f'[counts]\nkept = true\nfile = "{OUT}/counts.sqlite"\n'
    )
    words = ("--policy", f"{OUT}/policy.toml", "--out", f"{OUT}/counts.csv")
    said = room.run("counts", *words)
    assert (said.code, said.err) == (0, "")
    assert "2026-11-23,pl,help,1" in (room.out / "counts.csv").read_text()


@pytest.mark.parametrize("place", ["/tmp", "/mnt", "/nowhere"])
def test_a_place_that_cannot_be_written_is_one_sentence(room: Room, place: str) -> None:
    said = room.run("leaflet", "--lang", "de", "--out", f"{place}/a.pdf")
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert "could not be written" in said.err
    assert room.left() == set()


def test_without_a_screen_there_is_one_sentence(room: Room) -> None:
    said = room.run(QT_QPA_PLATFORM="xcb")
    assert said.code == 2
    assert said.err.count("\n") == 1, said.err


def test_the_first_page_is_shown_on_a_screen(room: Room, display: str) -> None:
    with room.running(QT_QPA_PLATFORM="xcb", DISPLAY=display) as process:
        assert _colours(display, until=8) >= 8, "nothing was painted"
        assert process.poll() is None
    said = room.run("--quit-after-first-paint", QT_QPA_PLATFORM="xcb", DISPLAY=display)
    assert (said.code, said.err) == (0, "")
    assert room.left() == set()


# --- Where everything could be written ------------------------------------------------


def test_nothing_is_left_in_a_home(bundle: Path, tmp_path: Path, display: str) -> None:
    places = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")
    env = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "DISPLAY": display}
    for name in places:
        env[name] = str(tmp_path / name.lower())
        Path(env[name]).mkdir(mode=0o700)
    for words, platform in (
        (("--self-test",), "offscreen"),
        (("--quit-after-first-paint",), "xcb"),
    ):
        done = subprocess.run(
            [str(bundle / "evenhand"), *words],
            env={**env, "QT_QPA_PLATFORM": platform},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    # fontconfig keeps what it has learnt of the system's own fonts, for all programs.
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path for path in left if "fontconfig" not in path.parts] == []


# --- Processes ------------------------------------------------------------------------


@pytest.mark.parametrize("own", [None, "/somebodys/own"])
def test_a_kiosk_comes_back_and_what_it_starts_loads_its_own_libraries(
    bundle: Path, display: str, tmp_path: Path, own: str | None
) -> None:
    env = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "LC_ALL": "C.UTF-8",
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
    }
    if own is not None:
        env["LD_LIBRARY_PATH"] = own
    guard = psutil.Popen([str(bundle / "evenhand"), "--kiosk"], env=env)
    try:
        first = _window_of(guard)
        assert first.environ().get("LD_LIBRARY_PATH") == own
        assert "LD_LIBRARY_PATH_ORIG" not in first.environ()
        assert _colours(display, until=8) >= 8, "nothing was painted"
        first.kill()
        second = _window_of(guard, after=first.pid)
        assert second.environ().get("LD_LIBRARY_PATH") == own
    finally:
        for one in [*guard.children(recursive=True), guard]:
            one.kill()
        guard.wait(10)


def test_the_second_process_of_reading_aloud_speaks(bundle: Path) -> None:
    env = {"PATH": "/usr/bin:/bin", "HOME": "/nowhere", "LC_ALL": "C.UTF-8"}
    told = [
        {"volume": 1.0, "rate": 0.0},
        {"say": 7, "words": "Nothing.", "language": "en"},
    ]
    with subprocess.Popen(
        [str(bundle / "evenhand"), "--speak-for-another", "mock"],
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            for one in told:
                process.stdin.write(json.dumps(one) + "\n")
            process.stdin.flush()
            answers = iter(process.stdout.readline, "")
            assert any(json.loads(line).get("number") == 7 for line in answers)
            process.stdin.close()
            assert process.wait(10) == 0
        finally:
            process.kill()


# --- What is in it --------------------------------------------------------------------


def test_every_library_finds_those_of_the_bundle_by_itself(bundle: Path) -> None:
    inside = bundle / "_internal"
    libraries = [path for path in inside.rglob("*.so*") if path.is_file()]
    names = {path.name for path in libraries}
    lost = []
    for path in libraries:
        said = subprocess.run(
            ["readelf", "-dW", str(path)], capture_output=True, text=True, check=True
        ).stdout
        ways = re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", said)
        places = [
            Path(way.replace("$ORIGIN", str(path.parent)))
            for one in ways
            for way in one.split(":")
        ]
        lost += [
            f"{path.relative_to(inside)} does not find {wanted}"
            for wanted in re.findall(r"\(NEEDED\).*\[(.*)\]", said)
            if wanted in names and not any((at / wanted).exists() for at in places)
        ]
    assert lost == []


def test_there_is_all_that_a_person_meets(bundle: Path) -> None:
    inside = bundle / "_internal"
    plugins = inside / "PySide6" / "Qt" / "plugins"
    for name in (
        "iconengines/libqsvgicon.so",
        "imageformats/libqsvg.so",
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
        "platforms/libqoffscreen.so",
        "platforms/libqwayland.so",
        "platforms/libqxcb.so",
        "printsupport/libcupsprintersupport.so",
        "texttospeech/libqtexttospeech_mock.so",
        "texttospeech/libqtexttospeech_speechd.so",
        "wayland-shell-integration/libxdg-shell.so",
    ):
        assert (plugins / name).is_file(), name
    assert not list((inside / "translations").rglob("*.ts"))
    assert not [path for path in bundle.rglob("*") if path.is_symlink()]


def test_every_library_and_distribution_has_its_licence(bundle: Path) -> None:
    inside = bundle / "_internal"
    written = (inside / "resources" / "licences.txt").read_text("utf-8")
    for path in inside.rglob("*.so*"):
        assert f"  {path.relative_to(inside)}: " in written, path
    for top in sorted(inside.iterdir()):
        name = {"PIL": "pillow", "dateutil": "python-dateutil"}.get(top.name, top.name)
        ours = name in {"python3.11", "resources", "translations", "base_library.zip"}
        if not ours and ".so" not in name and not name.endswith(".libs"):
            assert re.search(rf"(?im)^  {name}(_Essentials)? \d", written), name
    for words in (
        "Apache License",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "You may replace it.",
        "SIL OPEN FONT LICENSE",
        "PYTHON SOFTWARE FOUNDATION LICENSE",
        "PDFium",
        "OpenBLAS",
        "typst-library",
    ):
        assert words.lower() in written.lower(), words


def test_two_freezes_are_the_same_byte_for_byte(
    bundle: Path, project: Project, tmp_path: Path
) -> None:
    again = Project(
        version=project.version, epoch=project.epoch, work=tmp_path, dist=tmp_path
    )
    (tmp_path / "python").symlink_to(project.work / "python")
    first, second = _sums(bundle), _sums(freeze(again))
    changed = [name for name in first | second if first.get(name) != second.get(name)]
    assert changed == []


# --- Looking --------------------------------------------------------------------------


def _sums(folder: Path) -> dict[str, tuple[str, int]]:
    return {
        path.relative_to(folder).as_posix(): (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            path.stat().st_mode,
        )
        for path in folder.rglob("*")
        if path.is_file()
    }


_LOOK = """
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
image = app.primaryScreen().grabWindow(0).toImage()
step = range(0, 1280, 8)
print(len({image.pixel(x, y) for x in step for y in step if y < image.height()}))
"""


def _colours(display: str, *, until: int) -> int:
    """Wait until a screen shows so many colours; return how many there are."""
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    end = time.monotonic() + 30
    seen = 0
    while seen < until and time.monotonic() < end:
        look = [sys.executable, "-c", _LOOK]
        seen = int(subprocess.check_output(look, env=env, text=True))
    return seen


def _window_of(guard: psutil.Popen, after: int = 0) -> psutil.Process:
    """Wait until a guard has another window."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        for one in guard.children():
            if one.pid != after and one.status() != psutil.STATUS_ZOMBIE:
                return one
        time.sleep(0.1)
    raise AssertionError("no window came")
