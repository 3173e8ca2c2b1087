"""`./dev` says clearly what it cannot do, and installs only what the locks name."""

import ast
import re
import subprocess
import sys
import tomllib
from collections import namedtuple
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = {name: ROOT / "build" / "locks" / f"{name}.txt" for name in ("run", "test")}

Version = namedtuple("Version", ["major", "minor", "micro"])  # noqa: PYI024 # as sys has it


@pytest.fixture
def dev() -> ModuleType:
    loader = SourceFileLoader("dev_script", str(ROOT / "dev"))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture
def elsewhere(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> ModuleType:
    """`dev` in a checkout of its own that has locks and nothing else."""
    for name, path in LOCKS.items():
        (tmp_path / "build" / "locks").mkdir(parents=True, exist_ok=True)
        (tmp_path / "build" / "locks" / f"{name}.txt").write_bytes(path.read_bytes())
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    for name in ("VENV", "PROGRAMS", "PYTHON", "STAMPS", "CATALOGUES"):
        moved = getattr(dev, name).replace(str(ROOT), str(tmp_path))
        monkeypatch.setattr(dev, name, moved)
    monkeypatch.setattr(dev, "HERE", str(tmp_path))
    return dev


def run_dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "dev"), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


def sentence(
    capsys: pytest.CaptureFixture[str], stopped: pytest.ExceptionInfo[SystemExit]
) -> str:
    """The one line a person reads; the exit code that goes with it is 2."""
    assert stopped.value.code == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    return lines[0]


# --- Commands ------------------------------------------------------------------------


def test_an_unknown_command_is_answered_with_the_known_ones() -> None:
    done = run_dev("jump")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "no command `jump`" in done.stderr
    for command in ("run", "test", "check", "fix", "lock", "help"):
        assert command in done.stderr


@pytest.mark.parametrize("arguments", [[], ["help"], ["--help"]])
def test_help_names_every_command(arguments: list[str]) -> None:
    done = run_dev(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    for command in ("run", "test", "check", "fix", "lock", "help"):
        assert f"./dev {command}" in done.stdout


@pytest.mark.parametrize("command", ["check", "fix"])
def test_a_word_too_many_is_refused(command: str) -> None:
    done = run_dev(command, "everything")
    assert done.returncode == 2
    assert f"`{command}` takes no arguments" in done.stderr


# --- Python --------------------------------------------------------------------------


def test_an_old_python_can_read_the_script() -> None:
    ast.parse((ROOT / "dev").read_text("utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize("version", [(3, 9, 2), (3, 10, 13), (3, 14, 0)])
def test_a_python_that_does_not_suit_is_named(
    dev: ModuleType,
    version: tuple[int, int, int],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "version_info", Version(*version))
    monkeypatch.setattr(dev, "ask", lambda *command: (False, ""))
    with pytest.raises(SystemExit) as stopped:
        dev.find_python()
    said = sentence(capsys, stopped)
    assert "needs Python 3.11 to 3.13" in said
    assert f"this is 3.{version[1]} ({sys.executable})" in said
    assert "Install Python 3.12" in said


@pytest.mark.parametrize("minor", [11, 12, 13])
def test_another_python_on_the_path_will_do(
    dev: ModuleType, minor: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(*command: str) -> tuple[bool, str]:
        return command[0] == f"python3.{minor}", f"found 3.{minor}"

    monkeypatch.setattr(sys, "version_info", Version(3, 9, 2))
    monkeypatch.setattr(dev, "ask", ask)
    assert dev.find_python() == f"found 3.{minor}"


def test_python_itself_says_which_versions_suit(dev: ModuleType) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    oldest = ".".join(map(str, dev.OLDEST))
    beyond = f"{dev.NEWEST[0]}.{dev.NEWEST[1] + 1}"
    assert project["requires-python"] == f">={oldest},<{beyond}"


# --- pip -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("python: No module named pip", "delete that folder"),
        ("ERROR: No matching distribution found for numpy", "needs the network"),
        ("Failed to establish a new connection: refused", "needs the network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "pip cache purge"),
        ("ERROR: [Errno 28] No space left on device", "No space left on device"),
        ("", "it said nothing"),
    ],
)
def test_pip_failing_is_one_sentence(dev: ModuleType, said: str, expected: str) -> None:
    answer = dev.pip_sentence("build/locks/run.txt", said)
    assert answer.startswith("build/locks/run.txt: ")
    assert expected in answer
    assert answer.endswith("run ./dev again.")
    assert "\n" not in answer


def test_a_venv_without_pip_stops_the_run(
    elsewhere: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(elsewhere, "make_venv", lambda: {"place": "here"})
    monkeypatch.setattr(elsewhere, "ask", lambda *_: (False, "No module named pip"))
    with pytest.raises(SystemExit) as stopped:
        elsewhere.ready("run")
    assert stopped.value.code == 2
    assert "has no pip; delete that folder" in capsys.readouterr().err


def test_a_missing_venv_module_is_told_with_the_command_that_brings_it(
    elsewhere: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def ask(*command: str) -> tuple[bool, str]:
        if "ensurepip" in command[-1] or command[0] == "sudo":
            return False, ""
        return True, "python3.11-venv"

    monkeypatch.setattr(elsewhere, "ask", ask)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stopped:
        elsewhere.make_venv()
    assert stopped.value.code == 2
    assert (
        "Please run: sudo apt-get install --yes --no-install-recommends python3.11-venv"
    ) in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt is Linux's")
@pytest.mark.parametrize(("kind", "goes_on"), [("run", True), ("test", False)])
def test_missing_system_libraries_are_told_in_one_line(
    elsewhere: ModuleType,
    kind: str,
    goes_on: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(elsewhere, "missing_packages", lambda kind: ["libegl1", "xvfb"])
    monkeypatch.setattr(elsewhere, "ask", lambda *command: (command[0] != "sudo", ""))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    try:
        elsewhere.see_to_system({}, kind)
        went_on = True
    except SystemExit as stopped:
        went_on = stopped.code != 2
    assert went_on == goes_on
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "sudo apt-get install --yes --no-install-recommends libegl1 xvfb" in said


def test_a_program_a_path_and_a_folder_count_as_there(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "module"
    program.touch(0o755)
    there = f"python3=python3 {program}=module {tmp_path}=folder"
    gone = f"{tmp_path}/gone=folder-gone no-such-program=program-gone"
    monkeypatch.setattr(dev, "SYSTEM_LIBRARIES", "")
    monkeypatch.setitem(dev.PROGRAMS_FOR, "test", f"{there} {gone}")
    assert dev.missing_packages("test") == ["folder-gone", "program-gone"]
    assert dev.missing_packages("run") == []


def without_a_test(programs: str) -> set[str]:
    """Which of these programs no test speaks of, and no trial of the kiosk's unit."""
    names = {pair.split("=")[0].rpartition("/")[2] for pair in programs.split()}
    here = Path(__file__).parent
    others = [*here.rglob("*.py"), *(here.parent / "build" / "kiosk").glob("*.py")]
    said = "\n".join(
        path.read_text("utf-8") for path in others if path != Path(__file__)
    )
    return {name for name in names if not re.search(rf"\b{name}\b", said)}


def test_no_program_is_installed_that_no_test_starts(dev: ModuleType) -> None:
    assert without_a_test(dev.TEST_PROGRAMS + " a-word-of-no-test=x") == {
        "a-word-of-no-test"
    }
    assert without_a_test(dev.TRIAL_PROGRAMS) == set()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt is Linux's")
def test_a_longer_list_of_programs_is_looked_at_anew(
    elsewhere: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    settle(elsewhere)
    stamps = elsewhere.read_stamps()

    def look(kind: str) -> list[str]:
        looked.append(kind)
        return []

    monkeypatch.setattr(elsewhere, "missing_packages", look)
    elsewhere.see_to_system(stamps, "test")
    elsewhere.see_to_system(stamps, "test")
    assert looked == ["test"]
    monkeypatch.setitem(elsewhere.PROGRAMS_FOR, "test", "another=another")
    elsewhere.see_to_system(stamps, "test")
    assert looked == ["test", "test"]


# --- Stamps --------------------------------------------------------------------------


def settle(dev: ModuleType, **stamps: str) -> None:
    """Let `.venv` look finished."""
    python = Path(dev.PYTHON)
    python.parent.mkdir(parents=True)
    python.touch()
    dev.write_stamps({"place": dev.HERE, **stamps})


def test_nothing_is_asked_of_anyone_when_nothing_changed(
    elsewhere: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = {part: elsewhere.digest(of[0]) for part, of in elsewhere.INSTALLED.items()}
    settle(elsewhere, **made)
    monkeypatch.setattr(elsewhere, "ask", lambda *command: pytest.fail(str(command)))
    assert elsewhere.ready("run") == elsewhere.ready("test") == elsewhere.read_stamps()


@pytest.mark.parametrize("part", ["run", "test", "project"])
def test_only_what_changed_is_installed_anew(
    elsewhere: ModuleType,
    part: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    made = {one: elsewhere.digest(of[0]) for one, of in elsewhere.INSTALLED.items()}
    settle(elsewhere, **made | {part: "of another day"})
    asked: list[tuple[str, ...]] = []

    def ask(*command: str) -> tuple[bool, str]:
        asked.append(command)
        return True, ""

    monkeypatch.setattr(elsewhere, "ask", ask)
    assert elsewhere.ready("test")[part] == made[part]
    assert [command[-1] for command in asked] == [elsewhere.INSTALLED[part][2][-1]]
    assert elsewhere.INSTALLED[part][1] in capsys.readouterr().err


def test_an_environment_copied_from_elsewhere_does_not_count(
    elsewhere: ModuleType,
) -> None:
    settle(elsewhere)
    assert elsewhere.read_stamps()
    elsewhere.write_stamps({"place": "/another/checkout"})
    assert elsewhere.read_stamps() == {}


def test_a_lock_that_is_not_there_is_named(
    elsewhere: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(elsewhere.HERE, "build/locks/run.txt").unlink()
    with pytest.raises(SystemExit) as stopped:
        elsewhere.ready("run")
    assert "build/locks/run.txt cannot be read" in sentence(capsys, stopped)


# --- Tests ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("checks", "tests", "expected"),
    [(0, 0, 0), (1, 0, 1), (0, 1, 1), (0, 5, 5), (1, 5, 5)],
)
def test_a_check_that_fails_and_a_run_without_tests_are_failures(
    dev: ModuleType,
    checks: int,
    tests: int,
    expected: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("see_to_system", "compile_catalogues", "say"):
        monkeypatch.setattr(dev, name, lambda *_: None)
    monkeypatch.setattr(dev, "ready", lambda kind: {})
    monkeypatch.setattr(
        "subprocess.call", lambda command: tests if "pytest" in command else checks
    )
    assert dev.test([]) == expected


# --- Locks ---------------------------------------------------------------------------


def pinned(name: str) -> dict[str, list[str]]:
    """What a lock names, `library==version`, with its hashes; nothing else is there."""
    text = LOCKS[name].read_text("utf-8").replace("\\\n", "")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    found: dict[str, list[str]] = {}
    for line in lines:
        match = re.fullmatch(
            r"([a-z0-9-]+==[0-9a-z.]+)(?: ; [a-z_]+ [<>=!]+ '[\w.]+')?"
            r"((?: +--hash=sha256:[0-9a-f]{64})+)",
            line.rstrip(),
        )
        assert match is not None, line
        found[match[1]] = match[2].split()
    return found


@pytest.mark.parametrize("name", list(LOCKS))
def test_a_lock_names_versions_and_hashes_and_no_place(name: str) -> None:
    assert pinned(name)
    text = LOCKS[name].read_text("utf-8")
    for place in ("http", "index", "find-links", "trusted", "file:", "://", "@"):
        assert place not in text


def test_the_tests_run_on_what_people_run() -> None:
    run, test = pinned("run"), pinned("test")
    assert {name: test.get(name) for name in run} == run


def test_the_locks_hold_what_the_project_asks_for() -> None:
    asked: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    names = {
        kind: {pin.split("==")[0] for pin in pinned(kind)} for kind in ("run", "test")
    }
    for wanted in asked["project"]["dependencies"]:
        assert plain(wanted) in names["run"]
        if "==" in wanted:
            assert wanted.lower().replace("_", "-") in pinned("run")
    for wanted in asked["dependency-groups"]["dev"]:
        if isinstance(wanted, str):
            assert plain(wanted) in names["test"]


def plain(requirement: str) -> str:
    """The name in a requirement, spelled as a lock spells it."""
    return re.split(r"[<>=!~ ]", requirement)[0].lower().replace("_", "-")
