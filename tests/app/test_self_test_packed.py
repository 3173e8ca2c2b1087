"""A packed program knows each of its files, and trusts none before it has looked."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from build.packaging.manifest import write_manifest
from desktop_app.app import program_folder, self_test_first, whole_files
from desktop_app.app.program_folder import MANIFEST
from desktop_app.app.whole_files import MOST, NotWholeError, counted
from tests.app.installed_tree import (
    FONT,
    PACK,
    Treatment,
    copied_to,
    empty,
    files,
    garble,
    halve,
    made_good_again,
    remove,
    self_tested,
)

PROGRAMS = ("evenhand.exe", "evenhand-console.exe")


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program folder as it lies on Windows, though this Python runs it."""
    top = tmp_path_factory.mktemp("packed")
    copied_to(top / "app")
    (top / "runtime").mkdir()
    (top / "runtime" / "python312.dll").write_bytes(b"a library")
    write_manifest(top)
    for name in PROGRAMS:
        (top / name).write_bytes(b"signed after all else")
    return top


@pytest.fixture
def packed(laid_out: Path) -> Iterator[Path]:
    """The same folder, of which a test may damage a file: it is made good again."""
    with made_good_again(laid_out):
        yield laid_out


# --- The whole program ---------------------------------------------------------------


def test_a_whole_program_is_good_with_what_may_be_added(packed: Path) -> None:
    (packed / "uninstall.exe").write_bytes(b"from the installer")
    (packed / "packs").mkdir()
    (packed / "packs" / "README.txt").write_text("What goes here.")
    (packed / "evenhand.exe").write_bytes(b"and signed once more")
    done = self_tested(packed / "app")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    listed = (packed / MANIFEST).read_text("utf-8").splitlines()
    assert f"good   files: {len(listed)} files" in done.stdout
    assert done.stdout.endswith("all good\n")
    shutil.rmtree(packed / "packs")


@pytest.mark.parametrize("treatment", [remove, empty, halve, garble])
@pytest.mark.parametrize(
    "name",
    [
        f"app/{FONT}",
        f"app/{PACK}/pack.toml",
        f"app/{PACK}/translations/ar.qm",
        "app/translations/evenhand_de.qm",
        "app/resources/theme/tokens.toml",
        "app/resources/leaflet/leaflet.typ",
        "app/desktop_app/values.py",
        "app/desktop_app/app/start.py",
        "runtime/python312.dll",
    ],
)
def test_a_file_that_is_missing_or_damaged_is_named(
    packed: Path, name: str, treatment: Treatment, tmp_path: Path
) -> None:
    treatment(packed / name)
    report = tmp_path / "report.txt"
    done = self_tested(packed / "app", "--report", str(report))
    assert (done.returncode, done.stderr) == (1, ""), done.stdout
    wrong = "missing" if treatment is remove else "damaged"
    assert f"\n  {packed / name}: {wrong}\n" in done.stdout
    assert "FAILED files: 1 are not as they were packed" in done.stdout
    assert "passed over all else: see files\n1 failed\n" in done.stdout
    assert report.read_text("utf-8") == done.stdout


def test_a_file_that_does_not_belong_there_is_named(packed: Path) -> None:
    strange = packed / "app" / "desktop_app" / "sitecustomize.py"
    strange.write_text("import socket")
    done = self_tested(packed / "app")
    assert done.returncode == 1
    assert f"{strange}: does not belong there\n" in done.stdout


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_is_needed_though_no_list_can_hold_it(
    packed: Path, name: str
) -> None:
    remove(packed / name)
    done = self_tested(packed / "app")
    assert done.returncode == 1
    assert f"{packed / name}: missing\n" in done.stdout


@pytest.mark.parametrize("treatment", [remove, empty, halve, garble])
def test_a_list_that_is_missing_or_damaged_is_named(
    packed: Path, treatment: Treatment
) -> None:
    treatment(packed / MANIFEST)
    done = self_tested(packed / "app")
    assert (done.returncode, done.stderr) == (1, ""), done.stdout
    assert f"FAILED files: {packed / MANIFEST}: " in done.stdout or (
        treatment is garble and "are not as they were packed" in done.stdout
    )


# --- Before anything is loaded -------------------------------------------------------


def test_nothing_is_loaded_that_may_be_damaged(packed: Path) -> None:
    """A damaged library ends the program in the moment in which it is loaded."""
    remove(packed / "app" / FONT)
    ask = (
        "import sys\n"
        "sys.argv = ['evenhand', '--self-test']\n"
        "from desktop_app.__main__ import main\n"
        "code = main()\n"
        "own = {*sys.stdlib_module_names, '__main__', 'desktop_app'}\n"
        "tops = {name.partition('.')[0] for name in sys.modules} - own\n"
        "ours = [name for name in sys.modules if name.startswith('desktop_app')]\n"
        "heavy = {'argparse', 'shutil', 'tempfile', 'typing'} & set(sys.modules)\n"
        "import json\n"
        "print(json.dumps([code, sorted(tops | heavy), sorted(ours)]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-S", "-c", ask],
        cwd=packed / "app",
        env={**os.environ, "PYTHONPATH": str(packed / "app")},
        capture_output=True,
        text=True,
        check=True,
    )
    code, foreign, ours = json.loads(done.stdout.splitlines()[-1])
    assert (code, foreign) == (1, [])
    assert ours == [
        "desktop_app",
        "desktop_app.__main__",
        "desktop_app.app",
        "desktop_app.app.program_folder",
        "desktop_app.app.self_test_first",
        "desktop_app.app.whole_files",
        "desktop_app.version",
    ]


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small program folder, in this process, with a file that is damaged."""
    top = small_program(tmp_path / "program")
    (top / "a.txt").write_text("no longer what it was")
    monkeypatch.setattr(self_test_first, "program_folder", lambda: top)
    return top


def small_program(top: Path) -> Path:
    (top / "inside").mkdir(parents=True)
    (top / "a.txt").write_text("one")
    (top / "inside" / "b.txt").write_text("two")
    write_manifest(top)
    return top


def test_without_a_console_the_report_is_all_there_is(
    broken: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    report = tmp_path / "report.txt"
    assert self_test_first.refused(["--self-test", "--report", str(report)]) == 1
    assert f"{broken / 'a.txt'}: damaged" in report.read_text("utf-8")
    assert self_test_first.refused(["--self-test"]) == 1


def test_a_report_that_cannot_be_written_is_told(
    broken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = tmp_path / "nowhere" / "report.txt"
    assert self_test_first.refused(["--self-test", f"--report={nowhere}"]) == 2
    said = capsys.readouterr()
    assert said.err.startswith(f"{nowhere}: could not be written (No such file")
    assert said.err.count("\n") == 1
    assert "a.txt: damaged" in said.out


@pytest.mark.parametrize(
    "words",
    [
        ["--self-test", "facts"],
        ["--self-test", "--pack", "x"],
        ["--self-test", "--report"],
        ["--report", "x"],
        [],
    ],
)
def test_what_is_no_self_test_is_left_to_others(broken: Path, words: list[str]) -> None:
    assert self_test_first.refused(words) is None


def test_a_program_that_was_not_packed_goes_on(
    broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test_first, "program_folder", lambda: None)
    assert self_test_first.refused(["--self-test"]) is None


# --- Where a program lies ------------------------------------------------------------


def test_a_checkout_is_no_packed_program() -> None:
    assert program_folder.program_folder() is None


@pytest.mark.parametrize(
    ("executable", "folder"),
    [
        ("lib/evenhand/evenhand", "lib/evenhand"),
        ("Evenhand.app/Contents/MacOS/evenhand", "Evenhand.app/Contents"),
    ],
)
def test_a_bundle_is_the_folder_of_its_executable(
    executable: str, folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / executable
    program.parent.mkdir(parents=True)
    program.touch()
    link = tmp_path / "bin"
    link.symlink_to(program)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(link))
    inside = tmp_path / folder / "_internal"
    assert program_folder.program_folder(inside) == (tmp_path / folder).resolve()


def test_on_windows_the_executable_stands_beside(tmp_path: Path) -> None:
    home = tmp_path / "app"
    home.mkdir()
    assert program_folder.program_folder(home) is None
    (tmp_path / "evenhand.exe").touch()
    assert program_folder.program_folder(home) == tmp_path
    assert program_folder.program_folder(tmp_path / "lib") is None


# --- The list ------------------------------------------------------------------------


def test_what_signing_changes_is_on_no_list_for_macos(tmp_path: Path) -> None:
    program = tmp_path / "Contents"
    names = [
        "CodeResources",
        "Info.plist",
        "MacOS/evenhand",
        "Resources/evenhand.icns",
        "_CodeSignature/CodeResources",
    ]
    for name in names:
        (program / name).parent.mkdir(parents=True, exist_ok=True)
        (program / name).write_text(name)
    made = write_manifest(program)
    assert made == program / "Resources" / MANIFEST, "a seal takes no file at the top"
    listed = made.read_text("utf-8").splitlines()
    assert [line[66:] for line in listed] == ["Info.plist", "Resources/evenhand.icns"]
    assert counted(program) == 2


def test_a_link_has_to_lead_to_what_it_led_to(tmp_path: Path) -> None:
    top = small_program(tmp_path)
    (top / "link.txt").symlink_to("a.txt")
    write_manifest(top)
    assert counted(top) == 3
    whole_files.counted.cache_clear()
    remove(top / "link.txt")
    (top / "link.txt").symlink_to("inside/b.txt")
    with pytest.raises(NotWholeError, match=r"link\.txt: damaged"):
        counted(top)
    remove(top / "link.txt")
    (top / "link.txt").symlink_to("nowhere")
    with pytest.raises(NotWholeError, match=r"link\.txt: missing, though a link"):
        counted(top)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "found a list that breaks off"),
        (f"{'0' * 64}  a.txt", "found a list that breaks off"),
        (f"{'0' * 64} a.txt\n", "line 1: found"),
        (f"{'0' * 63}g  a.txt\n", "line 1: found"),
        (f"{'0' * 64}  ../a.txt\n", "line 1: found"),
        (f"{'0' * 64}  inside/../../a.txt\n", "line 1: found"),
        (f"{'0' * 64}  /a.txt\n", "line 1: found"),
        (f"{'0' * 64}  a.txt\n" * 2, "line 2: found"),
        (f"{'0' * 64}  a.txt\r\n", "line 1: found"),
    ],
)
def test_a_list_that_is_none_is_refused(
    tmp_path: Path, text: str, complaint: str
) -> None:
    top = small_program(tmp_path)
    (top / MANIFEST).write_bytes(text.encode())
    with pytest.raises(NotWholeError) as refused:
        counted(top)
    assert str(refused.value).startswith(f"{top / MANIFEST}: ")
    assert complaint in str(refused.value)


def test_only_so_many_files_are_named(tmp_path: Path) -> None:
    top = small_program(tmp_path)
    for number in range(MOST + 5):
        (top / f"{number}.txt").touch()
    with pytest.raises(NotWholeError) as refused:
        counted(top)
    lines = str(refused.value).splitlines()
    assert lines[0].startswith(f"{MOST + 5} are not as they were packed, of 2 files")
    assert len(lines) == MOST + 2
    assert lines[-1] == "  and 5 more"


def test_a_folder_in_the_place_of_a_file_is_no_file(tmp_path: Path) -> None:
    top = small_program(tmp_path)
    remove(top / "a.txt")
    (top / "a.txt").mkdir()
    with pytest.raises(NotWholeError, match=r"a\.txt: missing"):
        counted(top)


def test_a_file_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever is root can read everything, so the refusal is made."""

    def refused(path: Path) -> str:
        raise PermissionError(13, "Permission denied", str(path))

    top = small_program(tmp_path)
    monkeypatch.setattr(whole_files, "sum_of", refused)
    with pytest.raises(NotWholeError, match=r"a\.txt: cannot be read \(permission"):
        counted(top)


def test_a_damaged_library_for_sums_makes_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    top = small_program(tmp_path)
    library = top / "inside" / "_hashlib.cpython-311-x86_64-linux-gnu.so"
    library.write_bytes(b"a library")
    write_manifest(top)

    def crash(_: Path) -> str:
        raise AssertionError("the library was loaded")

    module = "_sha2" if sys.version_info >= (3, 12) else "_sha256"
    monkeypatch.setattr(whole_files, "_BUILT_IN", module)  # some Pythons have it not
    monkeypatch.setattr(whole_files, "sum_of", crash)
    library.write_bytes(b"half")
    (top / "a.txt").write_text("no longer what it was")
    with pytest.raises(NotWholeError) as refused:
        counted(top)
    assert f"{library}: damaged" in str(refused.value)
    assert f"{top / 'a.txt'}: damaged" in str(refused.value)


@pytest.mark.parametrize("content", [b"", b"text", bytes(3 << 20)])
def test_both_ways_make_the_same_sum(
    tmp_path: Path, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = "_sha2" if sys.version_info >= (3, 12) else "_sha256"
    monkeypatch.setattr(whole_files, "_BUILT_IN", module)
    path = tmp_path / "file"
    path.write_bytes(content)
    assert whole_files.slow_sum_of(path) == whole_files.sum_of(path)


def test_the_tree_is_made_good_between_tests(packed: Path) -> None:
    whole_files.counted.cache_clear()
    assert counted(packed) == len(files(packed)) - 3
