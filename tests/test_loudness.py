"""The ears of the tests hear: each careless test here fails, each careful one passes.

The little tests run once, in a pytest of their own with this project's settings.
"""

import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parent.parent

PREAMBLE = """
import logging, socket, threading, warnings
import pytest
from PySide6.QtCore import QObject, QTimer, qCritical, qDebug, qWarning
from PySide6.QtWidgets import QWidget

kept = []

def quietly(action, *arguments):
    try:
        action(*arguments)
    except OSError:
        pass

def send(one):
    quietly(one.sendto, b"x", ("127.0.0.1", 9))
"""

# What a test does, and what its failure must say.
CARELESS = {
    "python_warning": ("warnings.warn('old')", "UserWarning: old"),
    "open_file": ("kept.append(open(__file__)); kept.pop()", "ResourceWarning"),
    "thread": (
        "one = threading.Thread(target=lambda: 1 / 0); one.start(); one.join()",
        "ZeroDivisionError",
    ),
    "qt_warning": ("qWarning('no such font')", "[qt] default: no such font"),
    "qt_critical": ("qCritical('no screen')", "[qt] default: no screen"),
    "slot": (
        "QTimer.singleShot(0, lambda: 1 / 0); qapp.processEvents()",
        "ZeroDivisionError",
    ),
    "log_warning": (
        "logging.getLogger('voice').warning('no voice')",
        "[log] WARNING from voice: no voice",
    ),
    "log_error": (
        "logging.getLogger().error('no %s', 'pack')",
        "[log] ERROR from root: no pack",
    ),
    "window": ("kept.append(QWidget()); kept[-1].show()", "[window]"),
    "timer": ("kept.append(QTimer()); kept[-1].start(60_000)", "[timer]"),
    "child_timer": (
        "kept.append(QObject()); QTimer(kept[-1], interval=60_000).start()",
        "[timer]",
    ),
    "single_shot": ("QTimer.singleShot(60_000, print)", "still to come"),
    "connect": (
        "quietly(socket.create_connection, ('127.0.0.1', 9))",
        "[socket] socket.getaddrinfo",
    ),
    "connect_by_number": (
        "one = socket.socket(); quietly(one.connect, ('127.0.0.1', 9)); one.close()",
        "[socket] socket.connect",
    ),
    "bind": (
        "one = socket.socket(); quietly(one.bind, ('127.0.0.1', 0)); one.close()",
        "[socket] socket.bind",
    ),
    "datagram": (
        "one = socket.socket(type=socket.SOCK_DGRAM); send(one); one.close()",
        "[socket] socket.sendto",
    ),
    "lookup": (
        "quietly(socket.gethostbyname, 'nowhere.invalid')",
        "[socket] socket.gethostbyname",
    ),
}

# Whole tests: those that announce what they do, and those that leave nothing.
CAREFUL = """
@pytest.mark.expects("qt", match="no such font")
def test_announced_qt(qapp): qWarning("no such font")

@pytest.mark.expects("log")
def test_announced_log(): logging.warning("no voice")

@pytest.mark.expects("socket", match="connect")
def test_announced_socket():
    with socket.socket() as one: quietly(one.connect, ("127.0.0.1", 9))

@pytest.mark.expects("window")
def test_announced_window(qapp): kept.append(QWidget()); kept[-1].show()

@pytest.mark.expects("timer")
def test_announced_timer(qapp): kept.append(QTimer()); kept[-1].start(60_000)

def test_quiet_messages(qapp): qDebug("painted"); logging.info("painted")

def test_window_of_qtbot(qtbot): qtbot.addWidget(one := QWidget()); one.show()

def test_stopped_timer(qapp): one = QTimer(); one.start(60_000); one.stop()

def test_deleted_timer(qtbot):
    qtbot.addWidget(one := QWidget())
    QTimer(one).start(60_000)
    QTimer.singleShot(60_000, one, one.close)

def test_fired_shot(qapp): QTimer.singleShot(0, list)

def test_local_socket():
    ours, theirs = socket.socketpair()
    ours.close(); theirs.close()
"""

# What a test announces and does not do, or announces wrongly.
MISTAKEN = {
    "unmet": (
        '@pytest.mark.expects("log")\ndef test_unmet(): pass',
        "[log] was expected and never came",
    ),
    "other_words": (
        """
@pytest.mark.expects("log", match="voice")
def test_other_words(): logging.warning("no pack")
""",
        "[log] WARNING from root: no pack",
    ),
    "unknown_kind": (
        '@pytest.mark.expects("noise")\ndef test_unknown_kind(): pass',
        "the kinds are log, qt, socket, timer, window",
    ),
}


def little_tests() -> str:
    careless = "".join(
        f"def test_{name}(qapp): {deed}\n" for name, (deed, _) in CARELESS.items()
    )
    mistaken = "\n".join(text for text, _ in MISTAKEN.values())
    return f"{PREAMBLE}\n{careless}\n{CAREFUL}\n{mistaken}\n"


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """What pytest reported of each little test; nothing if it passed."""
    folder = tmp_path_factory.mktemp("little")
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "conftest.py", folder / "conftest.py")
    (folder / "tests" / "test_little.py").write_text(little_tests(), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--junitxml=all"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, textwrap.indent(done.stdout + done.stderr, "    ")
    found: dict[str, str] = {}
    for case in ET.parse(folder / "all").iter("testcase"):
        said = "".join(ET.tostring(one, encoding="unicode") for one in case)
        wrong = [one for one in case if one.tag in {"failure", "error"}]
        name = case.attrib["name"].removeprefix("test_")
        found[name] = found.get(name, "") + (said if wrong else "")
    return MappingProxyType(found)


@pytest.mark.parametrize("name", list(CARELESS))
def test_a_careless_test_fails(reports: Mapping[str, str], name: str) -> None:
    assert CARELESS[name][1] in reports[name]


@pytest.mark.parametrize("name", list(MISTAKEN))
def test_a_mistaken_test_fails(reports: Mapping[str, str], name: str) -> None:
    assert MISTAKEN[name][1] in reports[name]


def test_a_careful_test_passes(reports: Mapping[str, str]) -> None:
    careful = reports.keys() - CARELESS.keys() - MISTAKEN.keys()
    assert len(careful) == CAREFUL.count("def test_")
    assert {name: reports[name] for name in careful if reports[name]} == {}
