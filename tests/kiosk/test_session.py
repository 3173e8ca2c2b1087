"""The unit of the kiosk and what it starts: what systemd hears of each end."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="systemd is Linux's"
)

FOLDER = Path(__file__).parent.parent.parent / "build" / "kiosk"
SESSION = FOLDER / "evenhand-kiosk-session"
UNIT = FOLDER / "evenhand-kiosk.service"
VOICES = FOLDER / "evenhand-speech.service"

CAGE = """#!/bin/sh
[ "$1" = -d ] || exit 64
while [ "$1" != -- ]; do echo "$1" >> "$XDG_RUNTIME_DIR/options"; shift; done
shift
{end}
"""
AS_DEBIAN_12 = '"$@"; exit 0'
PASSES_ON = '"$@"; exit $?'
CRASHES = '"$@" & sleep 0.2; kill -SEGV $$'


def ended(folder: Path, cage: str, kiosk: str, options: str = "") -> int:
    """The exit code of a session with a cage and a kiosk that stand in for both."""
    for name, text in (("cage", CAGE.replace("{end}", cage)), ("evenhand", kiosk)):
        program = folder / name
        program.write_text(text)
        program.chmod(0o755)
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    environment = {
        "PATH": path,
        "XDG_RUNTIME_DIR": str(folder),
        "CAGE_OPTIONS": options,
    }
    return subprocess.run(
        ["sh", str(SESSION)], env=environment, capture_output=True, check=False
    ).returncode


@pytest.mark.parametrize("cage", [AS_DEBIAN_12, PASSES_ON])
@pytest.mark.parametrize("code", [0, 1, 70])
def test_the_kiosks_own_exit_code_gets_past_cage(
    tmp_path: Path, cage: str, code: int
) -> None:
    kiosk = f'#!/bin/sh\n[ "$1" = --kiosk ] && exit {code}\nexit 64\n'
    assert ended(tmp_path, cage, kiosk) == code


def test_a_killed_guard_is_no_staff_leaving(tmp_path: Path) -> None:
    assert ended(tmp_path, AS_DEBIAN_12, "#!/bin/sh\nkill -KILL $$\n") == 137


def test_a_crash_of_cage_is_no_staff_leaving(tmp_path: Path) -> None:
    (tmp_path / "exit-code").write_text("0")  # of a day before
    assert ended(tmp_path, CRASHES, "#!/bin/sh\nexec sleep 1\n") not in (0, 64)


def test_a_screen_on_its_side_is_passed_on(tmp_path: Path) -> None:
    assert ended(tmp_path, AS_DEBIAN_12, "#!/bin/sh\nexit 0\n", options="-r") == 0
    assert (tmp_path / "options").read_text().split() == ["-d", "-r"]


def settings() -> dict[str, list[str]]:
    """What the unit says, by name."""
    found: dict[str, list[str]] = {}
    for line in UNIT.read_text("utf-8").splitlines():
        name, sign, value = line.partition("=")
        if sign and not line.startswith("#"):
            found.setdefault(name, []).append(value)
    return found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Restart", "always"),
        ("RestartPreventExitStatus", "0"),
        ("StartLimitIntervalSec", "0"),
        ("Type", "notify"),
        ("NotifyAccess", "all"),
        ("PrivateNetwork", "yes"),
        ("RestrictAddressFamilies", "AF_UNIX"),
        ("ProtectSystem", "strict"),
        ("ProtectHome", "yes"),
        ("MemorySwapMax", "0"),
        ("LimitCORE", "0"),
        ("CapabilityBoundingSet", ""),
        ("NoNewPrivileges", "yes"),
        ("StateDirectory", "evenhand"),
    ],
)
def test_the_unit_keeps_its_promises(name: str, value: str) -> None:
    assert settings()[name] == [value]


def test_the_unit_comes_back_within_five_seconds_and_never_gives_up() -> None:
    said = settings()
    assert float(said["RestartSec"][0]) <= 5
    assert float(said["WatchdogSec"][0]) >= 30  # the guard comes first


def test_the_unit_starts_what_is_installed_beside_it() -> None:
    assert settings()["ExecStart"] == [f"/usr/libexec/{SESSION.name}"]
    assert os.access(SESSION, os.X_OK)


def test_the_kiosk_meets_its_voices_in_a_place_that_only_they_make() -> None:
    said = VOICES.read_text("utf-8")
    places = re.findall(r"unix_socket:(/run/([\w-]+)/[\w.]+)", UNIT.read_text("utf-8"))
    assert len(places) == 1
    socket, folder = places[0]
    assert f"--socket-path {socket} " in said
    assert f"\nRuntimeDirectory={folder} " in said
    assert folder != "speech-dispatcher"  # which Debian gives to another user


def test_systemd_finds_the_unit_safe() -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("there is no systemd here")
    words = ["security", "--offline=yes", "--threshold=15", str(UNIT)]
    done = subprocess.run(
        ["systemd-analyze", *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-500:]
