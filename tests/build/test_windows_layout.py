"""What the program folder for Windows holds, and that it is the same twice."""

from __future__ import annotations

import hashlib
import io
import subprocess
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from build.packaging.frozen import contents as frozen
from build.packaging.project import ROOT, Project
from build.packaging.windows import bytecode, contents, layout, runtime, wheels

LIBRARY = {"os.pyc": b"o", "tkinter/__init__.pyc": b"t", "ssl.pyc": b"s"}
RUNTIME = {
    "python312.dll": b"dll",
    "python.exe": b"exe",
    "tcl/tcl8.6/init.tcl": b"tcl",
    "_ssl.pyd": b"ssl",
    "_hashlib.pyd": b"hash",
    "python312._pth": b"import site",
}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(version="1.2.3", epoch=1_700_000_000, work=tmp_path / "work")


def packed(files: Iterable[tuple[str, bytes]]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as new:
        for name, content in files:
            new.writestr(name, content)
    return held.getvalue()


def python(library: Iterable[tuple[str, bytes]] = LIBRARY.items()) -> bytes:
    files = [*RUNTIME.items(), (runtime.LIBRARY, packed(library))]
    return packed(files)


def as_pinned(content: bytes) -> runtime.WindowsPython:
    return runtime.WindowsPython(
        version="3.12.99", origin="a test", sha256="0" * 64, zip=content
    )


# --- The Python ---


def test_a_python_that_nobody_pinned_is_refused(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strange = tmp_path / "strange.zip"
    strange.write_bytes(python())
    found = hashlib.sha256(strange.read_bytes()).hexdigest()
    monkeypatch.setenv(runtime.CHOICE, str(strange))

    with pytest.raises(SystemExit, match=f"strange.zip has the sha256 {found}"):
        runtime.windows_python(project)


def test_a_python_that_is_pinned_is_taken_and_says_where_it_comes_from(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen, table = tmp_path / "chosen.zip", tmp_path / "python.toml"
    chosen.write_bytes(python())
    found = hashlib.sha256(chosen.read_bytes()).hexdigest()
    table.write_text(
        f'[[python]]\nversion = "3.12.99"\norigin = "here"\nsha256 = "{found}"\n'
    )
    monkeypatch.setattr(runtime, "PINNED", table)
    monkeypatch.setenv(runtime.CHOICE, str(chosen))

    taken = runtime.windows_python(project)

    assert (taken.version, taken.origin, taken.sha256) == ("3.12.99", "here", found)


def test_a_python_that_is_not_there_is_told(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(runtime.CHOICE, "no-such.zip")

    with pytest.raises(SystemExit, match=r"no file no-such\.zip"):
        runtime.windows_python(project)


def test_the_runtime_is_laid_out_without_what_nothing_uses(tmp_path: Path) -> None:
    runtime.unpack(as_pinned(python()), tmp_path / "runtime")

    names = sorted(path.name for path in (tmp_path / "runtime").iterdir())
    assert names == ["_hashlib.pyd", runtime.PATHS, "python312.dll", runtime.LIBRARY]
    with zipfile.ZipFile(tmp_path / "runtime" / runtime.LIBRARY) as held:
        assert held.namelist() == ["os.pyc"]


def test_nothing_that_the_program_imports_is_left_out_of_the_runtime() -> None:
    imported = frozen.all_imported(ROOT)
    files = {name.replace(".", "/") + ".pyc" for name in imported}
    files |= {f"{name.partition('.')[0]}/__init__.pyc" for name in imported}
    assert {"sqlite3.pyc", "sqlite3/__init__.pyc"} <= files
    assert not [one for one in files if runtime._hit(one, runtime.MODULES_NOT_USED)]
    for name in ("_sqlite3.pyd", "sqlite3.dll", "_hashlib.pyd"):
        assert not runtime._hit(name, runtime.NOT_USED)


def test_the_runtime_looks_for_modules_in_this_folder_and_nowhere_else(
    tmp_path: Path,
) -> None:
    runtime.unpack(as_pinned(python()), tmp_path / "runtime")

    paths = (tmp_path / "runtime" / runtime.PATHS).read_bytes()
    assert paths == b"python312.zip\r\n.\r\n..\\lib\r\n..\\app\r\n"


def test_the_order_in_a_zip_does_not_change_the_runtime(tmp_path: Path) -> None:
    backwards = python(reversed(list(LIBRARY.items())))
    runtime.unpack(as_pinned(python()), tmp_path / "one")
    runtime.unpack(as_pinned(backwards), tmp_path / "two")

    one, two = (tmp_path / name / runtime.LIBRARY for name in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()


# --- The libraries ---


def test_a_lock_is_read_with_the_eyes_of_windows() -> None:
    lock = (
        "# said; of it\n"
        "always==1 \\\n    --hash=sha256:a\n"
        "here==2 ; sys_platform == 'win32' \\\n"
        "    --hash=sha256:b \\\n    --hash=sha256:c\n"
        "there==3 ; sys_platform == 'darwin' \\\n    --hash=sha256:d\n"
        "old==4 ; python_full_version < '3.12' \\\n    --hash=sha256:e\n"
    )

    asked = [line.split() for line in wheels.for_windows(lock).splitlines()]

    assert asked[1:] == [
        ["always==1", "--hash=sha256:a"],
        ["here==2", "--hash=sha256:b", "--hash=sha256:c"],
    ]


def test_every_library_of_the_lock_is_asked_for_by_hash() -> None:
    asked = wheels.for_windows(wheels.LIBRARIES.read_text("utf-8")).splitlines()

    named = [line for line in asked if line and not line.startswith("#")]
    assert all("==" in line and "--hash=sha256:" in line for line in named)
    assert any(line.startswith("tzdata==") for line in named)


def test_wheels_are_kept_until_the_lock_changes(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched = []

    def fetch(folder: Path, lock: Path) -> None:
        fetched.append(lock.read_text())
        (folder / "one-1-py3-none-any.whl").touch()

    monkeypatch.setattr(wheels, "_fetch", fetch)
    lock = tmp_path / "lock.txt"
    for content in ("first", "first", "second"):
        lock.write_text(content)
        [wheel] = wheels.windows_wheels(project, lock)

    assert fetched == ["first", "second"]
    assert wheel.name == "one-1-py3-none-any.whl"


def test_what_does_not_come_is_told_in_a_sentence(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        assert "--require-hashes" in command
        said = "ERROR: No matching distribution found for one==1\n"
        return subprocess.CompletedProcess(command, 1, "", said)

    monkeypatch.setattr(subprocess, "run", refuse)
    lock = tmp_path / "lock.txt"
    lock.write_text("one==1 --hash=sha256:0\n")

    with pytest.raises(SystemExit, match=r"lock\.txt names did not come: .* one==1"):
        wheels.windows_wheels(project, lock)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt6Core.dll",
        "PySide6/QtPdf.pyd",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/texttospeech/qtexttospeech_sapi.dll",
        "PySide6/translations/qtbase_ar.qm",
        "shiboken6/Shiboken.pyd",
        "numpy/testing/__init__.py",
        "matplotlib/mpl-data/matplotlibrc",
    ],
)
def test_what_the_program_needs_is_taken_out_of_wheels(name: str) -> None:
    assert contents.wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt6Quick.dll",
        "PySide6/Qt6WebEngineCore.dll",
        "PySide6/QtNetwork.pyd",
        "PySide6/designer.exe",
        "PySide6/plugins/tls/qopensslbackend.dll",
        "PySide6/translations/qtbase_fi.qm",
        "PySide6/QtCore.pyi",
        "pandas/tests/test_one.py",
        "numpy/_core/include/numpy/arrayobject.h",
        "matplotlib/mpl-data/sample_data/grace.png",
        "one-1.data/scripts/one.exe",
        "numpy/",
    ],
)
def test_what_nothing_uses_stays_in_the_wheels(name: str) -> None:
    assert not contents.wanted(name)


def test_a_wheel_with_files_elsewhere_is_refused(tmp_path: Path) -> None:
    wheel = tmp_path / "odd-1-py3-none-any.whl"
    wheel.write_bytes(packed([("odd-1.data/purelib/odd.py", b"")]))

    with pytest.raises(SystemExit, match=r"odd-1.data/purelib/odd\.py"):
        contents.unpack([wheel], tmp_path / "lib")


# --- Compiled modules, ages and rights ---


def test_modules_are_compiled_for_good_and_name_no_folder_of_this_machine(
    project: Project, tmp_path: Path
) -> None:
    made = []
    for name in ("one", "two"):
        module = tmp_path / name / "app" / "module.py"
        module.parent.mkdir(parents=True)
        module.write_text("def f() -> int:\n    return 1\n")
        if not bytecode.compile_all(project, tmp_path / name):
            pytest.skip("there is no Python 3.12 here, and nothing is compiled")
        [compiled] = module.parent.glob("__pycache__/*.cpython-312.pyc")
        made.append(compiled.read_bytes())

    assert made[0] == made[1]
    assert made[0][4:8] == b"\x01\0\0\0"  # by hash, and never looked at again
    assert str(tmp_path).encode() not in made[0]


def test_a_module_that_is_no_python_is_told(project: Project, tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text("def :\n")
    if not bytecode._python():
        pytest.skip("there is no Python 3.12 here, and nothing is compiled")

    with pytest.raises(SystemExit, match="cannot be compiled"):
        bytecode.compile_all(project, tmp_path)


def test_without_the_right_python_nothing_is_compiled_and_that_is_said(
    project: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(bytecode, "_known", lambda: iter([Path("/bin/false")]))
    (tmp_path / "module.py").touch()

    assert not bytecode.compile_all(project, tmp_path)

    assert "hold no compiled modules" in capsys.readouterr().err
    assert not list(tmp_path.rglob("*.pyc"))


def test_everything_has_one_age_and_nothing_more_rights_than_it_needs(
    tmp_path: Path,
) -> None:
    file = tmp_path / "lib" / "one.py"
    file.parent.mkdir()
    file.touch(0o777)

    layout.settle(tmp_path, 1_700_000_000)

    assert {path.stat().st_mtime for path in (tmp_path, file, file.parent)} == {1.7e9}
    assert file.stat().st_mode & 0o777 == 0o644
