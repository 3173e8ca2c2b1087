"""Debian systems in folders with a kiosk in them, to be started and harmed.

There is no screen, no graphics card and no touch in such a system: cage paints into
memory, and grim takes the picture. A kiosk comes from the package, as docs/kiosk.md has
it, or from this checkout.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sysconfig
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MIRROR = "http://deb.debian.org/debian"
UNITS = "etc/systemd/system"
LIMIT = 20.0
"""Seconds without a sign of life for systemd; the unit's own minute takes long."""

SYSTEM = """
    systemd systemd-sysv dbus libpam-systemd procps util-linux python3 cage xwayland
    seatd grim
"""
# What Qt needs, where no package brings it along.
QT = """
    libspeechd2 libegl1 libgl1 libx11-xcb1 libdbus-1-3 libfontconfig1 libfreetype6
    libglib2.0-0 libpulse0 libwayland-cursor0 libwayland-egl1 libxkbcommon0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-xkb1 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0
    libxcb-sync1 libxcb-xfixes0 libxkbcommon-x11-0
"""
PROGRAM = """\
#!/bin/sh
export PYTHONPATH=/opt/evenhand:/opt/evenhand/site-packages
exec /usr/bin/python3 -P -m desktop_app "$@"
"""
WITHOUT_SCREEN = f"""\
[Service]
Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman
# So that it need not be waited for a minute.
WatchdogSec={LIMIT:.0f}
"""
# Upright, cage 0.1.4 of Debian 12 without a screen shows grim an old picture; later
# ones do not, and cannot turn the screen themselves.
ON_ITS_SIDE = "Environment=CAGE_OPTIONS=-r\n"
TRIAL = """\
[Unit]
After=evenhand-kiosk.service
[Service]
Type=exec
ExecStart=/usr/bin/python3 /trial/trial_inside.py
[Install]
WantedBy=multi-user.target
"""


@dataclass(frozen=True)
class Kiosk:
    """A system with a kiosk in it that has not been started.

    Args:
        tree: Its root.
        binds: Folders of this system that it sees, by their place in it.
    """

    tree: Path
    binds: dict[str, Path] = field(default_factory=dict)


def debian(suite: str, folder: Path, packages: str) -> Path:
    """Return a clean system with these packages, made if it is not there."""
    base, stamp = folder / suite, folder / f"{suite}.made"
    wanted = ",".join(packages.split())
    if not (stamp.exists() and stamp.read_text() == wanted):
        shutil.rmtree(base, ignore_errors=True)
        bootstrap = ["debootstrap", "--variant=minbase", f"--include={wanted}"]
        subprocess.run([*bootstrap, suite, str(base), MIRROR], check=True)
        stamp.write_text(wanted)
    return base


def from_package(base: Path, tree: Path, package: Path) -> Kiosk:
    """Return a copy of a system in which apt has installed the kiosk.

    Args:
        base: A clean system, which stays as it is.
        tree: Where the copy goes.
        package: The package of Evenhand.
    """
    _copy(base, tree)
    shutil.copyfile(package, tree / "root" / package.name)
    apt = ["apt-get", "install", "--yes", "--no-install-recommends"]
    inside(tree, "apt-get", "update")
    inside(tree, *apt, *SYSTEM.split(), f"/root/{package.name}")
    (tree / "root" / package.name).unlink()
    policy = "/usr/share/doc/evenhand/examples/policy.toml"
    there = "/etc/evenhand/policy.toml"
    inside(tree, "install", "-m", "640", "-g", "evenhand", policy, there)
    inside(tree, "systemctl", "enable", "seatd", "evenhand-kiosk")
    return Kiosk(tree)


def from_checkout(base: Path, tree: Path) -> Kiosk:
    """Return a copy of a system with the unit, which sees this checkout."""
    _copy(base, tree)
    name, session = "evenhand-kiosk.service", "evenhand-kiosk-session"
    _put(tree, f"{UNITS}/{name}", (HERE / name).read_text())
    users = (HERE / "evenhand-kiosk.sysusers").read_text()
    _put(tree, "etc/sysusers.d/evenhand-kiosk.conf", users)
    subprocess.run(["systemd-sysusers", f"--root={tree}"], check=True)
    _put(tree, "usr/bin/evenhand", PROGRAM, 0o755)
    _put(tree, "etc/evenhand/policy.toml", "")
    _put(tree, f"usr/libexec/{session}", (HERE / session).read_text(), 0o755)
    inside(tree, "systemctl", "enable", "seatd", "evenhand-kiosk")
    binds = {"/opt/evenhand/site-packages": Path(sysconfig.get_path("purelib"))}
    for room in ("desktop_app", "resources", "translations"):
        binds[f"/opt/evenhand/{room}"] = ROOT / room
    for place in binds:
        (tree / place.lstrip("/")).mkdir(parents=True)
    return Kiosk(tree, binds)


def tried(kiosk: Kiosk, patience: float = 600) -> list[dict[str, Any]]:
    """Start a kiosk's system, harm it, and return what was seen.

    Raises:
        AssertionError: The trial did not come to its end; with the journal.
    """
    tree = kiosk.tree
    told = inside(tree, "cage", "-h", check=False)
    turns = re.search(r"^\s*-r\s", told, re.MULTILINE)
    settings = WITHOUT_SCREEN + (ON_ITS_SIDE if turns else "")
    _put(tree, f"{UNITS}/evenhand-kiosk.service.d/trial.conf", settings)
    _put(tree, f"{UNITS}/trial.service", TRIAL)
    _put(tree, "trial/trial_inside.py", (HERE / "trial_inside.py").read_text())
    _put(tree, "trial/limit", f"{LIMIT}")
    kept = "[Journal]\nStorage=persistent\n"
    _put(tree, "etc/systemd/journald.conf.d/trial.conf", kept)
    inside(tree, "systemctl", "enable", "trial")
    _boot(kiosk, patience)
    seen = tree / "trial" / "seen.json"
    assert seen.exists(), f"the trial did not come to its end: {journal(tree)[-4000:]}"
    found: list[dict[str, Any]] = json.loads(seen.read_text())
    return found


def journal(tree: Path) -> str:
    """Return what the journal of a system that is over says of the kiosk."""
    read = ["journalctl", "-D", str(tree / "var/log/journal"), "-o", "short-precise"]
    units = ["-u", "evenhand-kiosk", "-u", "trial"]
    done = subprocess.run([*read, *units], capture_output=True, text=True, check=False)
    return "".join(
        line for line in done.stdout.splitlines(True) if " runuser[" not in line
    )


def inside(tree: Path, *command: str, check: bool = True) -> str:
    """Run a command in a system that is not started; return what it said.

    Raises:
        AssertionError: It failed though `check` was set.
    """
    spawn = ["systemd-nspawn", "-q", "--register=no", "--keep-unit", "--pipe"]
    done = subprocess.run(
        [*spawn, "-D", str(tree), "-E", "DEBIAN_FRONTEND=noninteractive", *command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    assert done.returncode == 0 or not check, f"{command}: {done.stdout}"
    return done.stdout


def remove(tree: Path) -> None:
    """Delete a system, and nothing that is mounted in it."""
    subprocess.run(["rm", "-rf", "--one-file-system", str(tree)], check=True)


def _boot(kiosk: Kiosk, patience: float) -> None:
    """Start a system and wait for its end."""
    spawn = ["systemd-nspawn", "-q", "--register=no", "--keep-unit"]
    spawn += ["--private-network", "-D", str(kiosk.tree)]
    binds = [f"--bind-ro={here}:{there}" for there, here in kiosk.binds.items()]
    subprocess.run(
        [*spawn, *binds, "-b", "systemd.log_color=no"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=patience,
        check=False,
    )


def _copy(base: Path, tree: Path) -> None:
    copy = ["cp", "-a", "--reflink=auto", f"{base}/.", str(tree)]
    remove(tree)
    tree.mkdir(parents=True)
    subprocess.run(copy, check=True)


def _put(tree: Path, path: str, text: str, mode: int = 0o644) -> None:
    file = tree / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    file.chmod(mode)
