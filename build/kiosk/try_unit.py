"""Tries the kiosk's unit in a Debian system that is started for it, and harms it there.

    sudo .venv/bin/python build/kiosk/try_unit.py FOLDER

FOLDER keeps the Debian tree (600 MB) for the next time. Needs debootstrap,
systemd-container, and the network the first time. There is no screen, no graphics card
and no touch in it: cage paints into memory, and grim takes the picture.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SUITE = "bookworm"
MIRROR = "http://deb.debian.org/debian"
BRINGS = """
    systemd systemd-sysv dbus libpam-systemd procps util-linux python3 cage xwayland
    grim seatd libspeechd2 libegl1 libgl1 libx11-xcb1 libdbus-1-3 libfontconfig1
    libfreetype6 libglib2.0-0 libpulse0 libwayland-cursor0 libwayland-egl1
    libxkbcommon0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-randr0 libxcb-xkb1 libxcb-render-util0 libxcb-render0 libxcb-shape0
    libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxkbcommon-x11-0
"""

PROGRAM = """\
#!/bin/sh
export PYTHONPATH=/opt/evenhand:/opt/evenhand/site-packages
exec /usr/bin/python3 -P -m desktop_app "$@"
"""
WITHOUT_SCREEN = """\
[Service]
Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman
# On its side: upright, cage 0.1.4 without a screen shows grim an old picture.
Environment=CAGE_OPTIONS=-r
# So that it need not be waited for a minute.
WatchdogSec=20
"""
TRIAL = """\
[Unit]
After=evenhand-kiosk.service
[Service]
Type=exec
ExecStart=/usr/bin/python3 /trial/trial_inside.py
[Install]
WantedBy=multi-user.target
"""


def main() -> int:
    """Try it; return 0 if everything came back within five seconds."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path)
    folder = asked.parse_args().folder.resolve()
    tree = _fresh_tree(folder)
    _furnish(tree)
    _boot(tree)
    picture = folder / "screen.ppm"
    if (tree / "trial" / "screen.ppm").exists():
        shutil.copyfile(tree / "trial" / "screen.ppm", picture)
    said = _journal(tree)
    (folder / "journal.txt").write_text(said)
    seen = tree / "trial" / "seen.json"
    if not seen.exists():
        print(said[-4000:], file=sys.stderr)
        print("The trial did not come to its end.", file=sys.stderr)
        return 1
    return _told(json.loads(seen.read_text()), folder)


def _fresh_tree(folder: Path) -> Path:
    """A copy of the Debian tree, which is made if it is not there."""
    base, tree = folder / SUITE, folder / "tried"
    if not (folder / "made").exists():
        shutil.rmtree(base, ignore_errors=True)
        packages = ",".join(BRINGS.split())
        bootstrap = ["debootstrap", "--variant=minbase", f"--include={packages}"]
        subprocess.run([*bootstrap, SUITE, str(base), MIRROR], check=True)
        (folder / "made").write_text(packages)
    if tree.exists():
        shutil.rmtree(tree)
    subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(tree)], check=True)
    return tree


def _furnish(tree: Path) -> None:
    """Put the unit, the program and the trial into the tree."""

    def put(path: str, text: str, mode: int = 0o644) -> None:
        file = tree / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        file.chmod(mode)

    units = "etc/systemd/system"
    put(
        f"{units}/evenhand-kiosk.service", (HERE / "evenhand-kiosk.service").read_text()
    )
    put(f"{units}/evenhand-kiosk.service.d/trial.conf", WITHOUT_SCREEN)
    put(f"{units}/trial.service", TRIAL)
    put(
        "etc/sysusers.d/evenhand-kiosk.conf",
        (HERE / "evenhand-kiosk.sysusers").read_text(),
    )
    subprocess.run(["systemd-sysusers", f"--root={tree}"], check=True)
    put("usr/bin/evenhand", PROGRAM, 0o755)
    put("etc/evenhand/policy.toml", "")
    session = "evenhand-kiosk-session"
    put(f"usr/libexec/{session}", (HERE / session).read_text(), 0o755)
    put("trial/trial_inside.py", (HERE / "trial_inside.py").read_text())
    put("etc/systemd/journald.conf.d/trial.conf", "[Journal]\nStorage=persistent\n")
    (tree / "opt" / "evenhand" / "site-packages").mkdir(parents=True)
    for name in ("desktop_app", "resources", "translations"):
        (tree / "opt" / "evenhand" / name).mkdir()
    wants = tree / units / "multi-user.target.wants"
    wants.mkdir(parents=True, exist_ok=True)
    for unit in ("evenhand-kiosk.service", "trial.service"):
        (wants / unit).symlink_to(f"/{units}/{unit}")


def _boot(tree: Path) -> None:
    """Start the system in the tree, with the program in it, and wait for its end."""
    mounts = {
        sysconfig.get_path("purelib"): "site-packages",
        **{
            str(ROOT / name): name
            for name in ("desktop_app", "resources", "translations")
        },
    }
    binds = [
        f"--bind-ro={here}:/opt/evenhand/{there}" for here, there in mounts.items()
    ]
    spawn = [
        "systemd-nspawn",
        "-q",
        "--register=no",
        "--keep-unit",
        "--private-network",
        "-D",
        str(tree),
    ]
    subprocess.run(
        [*spawn, *binds, "-b", "systemd.log_color=no"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=600,
        check=False,
    )


def _journal(tree: Path) -> str:
    """What the journal of the tree says of the kiosk."""
    read = ["journalctl", "-D", str(tree / "var/log/journal"), "-o", "short-precise"]
    units = ["-u", "evenhand-kiosk", "-u", "trial"]
    done = subprocess.run([*read, *units], capture_output=True, text=True, check=False)
    return done.stdout


def _told(seen: list[dict[str, object]], folder: Path) -> int:
    """Print the table; return 0 if the window came back in time wherever it should."""
    late = 0
    print("| what | back after | the same page | then |\n| --- | --- | --- | --- |")
    for one in seen:
        seconds = one.get("seconds")
        took = f"{seconds} s" if isinstance(seconds, float) else ""
        same, state = one.get("same page", ""), one.get("state", "")
        print(f"| {one['what']} | {took} | {same} | {state} |")
        if isinstance(seconds, float) and "hang" not in str(one["what"]):
            late += not 0 <= seconds <= 5
    print(
        f"\nThe picture: {folder / 'screen.ppm'}; the journal: {folder / 'journal.txt'}"
    )
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
