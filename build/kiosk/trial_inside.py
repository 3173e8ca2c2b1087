"""What `try_unit.py` does inside the system it has started: it harms the kiosk.

It runs there as a service, with nothing but Python's own library, writes what it saw to
`/trial/seen.json` and switches the system off.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

UNIT = "evenhand-kiosk.service"
USER = "evenhand"
OUT = Path("/trial")
RUNTIME = "/run/evenhand-kiosk"
PATIENCE = 90.0


def processes() -> dict[int, str]:
    """Every process and its words."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        found[int(folder.name)] = words.strip()
    return found


def pid_of(pattern: str) -> int | None:
    """The process with such words, if it is there."""
    found = (pid for pid, said in processes().items() if re.search(pattern, said))
    return next(found, None)


def window() -> int | None:
    """The process that holds the window."""
    return pid_of("--kiosk-window")


def guard() -> int | None:
    """The process that guards it."""
    return pid_of(r"^(\S*/)?(evenhand|python3 -P -m desktop_app) --kiosk(?!-)")


def cage() -> int | None:
    """The process that shows it."""
    return pid_of("^cage ")


def picture() -> bytes:
    """What is on the screen, as PPM; nothing while there is no screen."""
    done = subprocess.run(
        ["/usr/sbin/runuser", "-u", USER, "--", "grim", "-t", "ppm", "-"],
        env={
            "XDG_RUNTIME_DIR": RUNTIME,
            "WAYLAND_DISPLAY": "wayland-0",
            "PATH": "/usr/bin:/bin",
        },
        capture_output=True,
        check=False,
    )
    return done.stdout


def something_is_shown() -> bool:
    """Whether the screen is not black, as it is without a window."""
    shot = picture()
    body = shot[-3_000_000:]
    return len(shot) > 1000 and body.count(0) < len(body) // 2


def wait_for(true: Callable[[], bool]) -> float:
    """Wait until it is so; return how long it took, or -1."""
    begun = time.monotonic()
    while time.monotonic() - begun < PATIENCE:
        if true():
            return time.monotonic() - begun
        time.sleep(0.05)
    return -1.0


def state() -> str:
    """What systemd says of the unit."""
    show = [
        "systemctl",
        "show",
        UNIT,
        "-p",
        "ActiveState,SubState,NRestarts,StatusText",
    ]
    said = subprocess.run(show, capture_output=True, text=True, check=False).stdout
    return " ".join(said.split("\n"))


def harmed(what: str, harm: Callable[[], None]) -> dict[str, object]:
    """Do a harm; return what came of it, in seconds."""
    before = window()
    begun = time.monotonic()
    harm()
    anew = wait_for(lambda: window() not in (None, before))
    shown = wait_for(something_is_shown)
    both = time.monotonic() - begun if min(anew, shown) >= 0 else -1.0
    wait_for(lambda: "SubState=running" in state())
    time.sleep(2.0)
    return {
        "what": what,
        "seconds": round(both, 2),
        "same page": page() == PAGE[0],
        "state": state(),
    }


PAGE: list[str] = []


def page() -> str:
    """A mark of what is shown."""
    return hashlib.sha256(picture()).hexdigest()


def left_alone(limit: float) -> dict[str, object]:
    """Do nothing for well longer than systemd waits for a sign of life."""
    before, restarts = window(), state()
    mark = subprocess.run(
        ["journalctl", "-u", UNIT, "-n", "0", "--show-cursor"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    time.sleep(2.5 * limit)
    (OUT / "later.ppm").write_bytes(picture())
    cursor = mark.partition("-- cursor: ")[2].strip()
    said = subprocess.run(
        ["journalctl", "-u", UNIT, "-o", "cat", "--after-cursor", cursor],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    return {
        "what": f"left alone for {2.5 * limit:.0f} s",
        "same window": before is not None and window() == before,
        "something is shown": something_is_shown(),
        "same state": state() == restarts,
        "said": said.strip(),
        "state": state(),
    }


def signalled(who: Callable[[], int | None], number: signal.Signals) -> None:
    """Send a signal to a process that should be there."""
    pid = who()
    if pid is None:
        raise SystemExit(f"{who.__name__} is not there")
    os.kill(pid, number)


HARMS = (
    ("window", window, "SIGKILL"),
    ("window", window, "SIGSEGV"),
    ("window", window, "SIGABRT"),
    ("window hangs", window, "SIGSTOP"),
    ("guard", guard, "SIGKILL"),
    ("cage", cage, "SIGKILL"),
)


def main() -> None:
    """Harm the kiosk in every way, one after the other."""
    seen: list[dict[str, object]] = []
    first = wait_for(lambda: "ActiveState=active" in state() and something_is_shown())
    seen.append({"what": "opened at first", "seconds": round(first, 2)})
    time.sleep(3.0)
    (OUT / "screen.ppm").write_bytes(picture())
    PAGE.append(page())
    seen.append(left_alone(float((OUT / "limit").read_text())))
    for what, who, name in HARMS:
        send_it = partial(signalled, who, signal.Signals[name])
        seen.append(harmed(f"{what}: {name}", send_it))

    def both_hang() -> None:
        signalled(guard, signal.SIGSTOP)
        signalled(window, signal.SIGSTOP)

    seen.append(harmed("guard and window hang", both_hang))
    inside = subprocess.run(
        [
            "nsenter",
            "-t",
            str(guard()),
            "-m",
            "findmnt",
            "-n",
            "-o",
            "TARGET,FSTYPE,OPTIONS",
        ],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    shown = [line for line in inside.splitlines() if "/tmp" in line or " / " in line]
    seen.append({"what": "mounts", "state": shown})
    asks = "import os; print(os.access('/run/seatd.sock', os.R_OK | os.W_OK))"
    may = subprocess.run(
        ["/usr/sbin/runuser", "-u", USER, "--", "python3", "-c", asks],
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    seen.append({"what": "may ask seatd", "state": may})
    written = subprocess.run(
        ["find", "/", "-xdev", "-user", USER, "-newer", "/trial/screen.ppm"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout.split()
    seen.append({"what": "files written on the disk", "state": written})
    limits = Path(f"/proc/{window()}/limits").read_text()
    seen.append(
        {
            "what": "cores",
            "state": [one for one in limits.splitlines() if "core" in one],
        }
    )
    memory = {
        name: Path(f"/proc/{pid}/status").read_text().split("VmRSS:")[1].split("\n")[0]
        for name, pid in (("guard", guard()), ("window", window()), ("cage", cage()))
    }
    seen.append({"what": "memory", "state": memory})
    score = subprocess.run(
        ["systemd-analyze", "security", UNIT, "--no-pager"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    seen.append({"what": "security", "state": score.strip().splitlines()[-1:]})
    signalled(guard, signal.SIGTERM)
    wait_for(lambda: "ActiveState=inactive" in state())
    time.sleep(4.0)
    seen.append({"what": "guard ends with 0, as when staff leave", "state": state()})
    (OUT / "seen.json").write_text(json.dumps(seen, indent=1))


if __name__ == "__main__":
    try:
        main()
    finally:
        subprocess.run(["journalctl", "--sync"], check=False)
        subprocess.run(["systemctl", "poweroff"], check=False)
