"""A kiosk like the one on a screen, on no screen: what it shows, and where to touch.

`python -m tests.kiosk.twin POLICY WIDTH HEIGHT FOLDER` puts three pictures there: the
first page, the keys for the PIN, and what staff find behind them. It prints, in JSON,
where the keys and the way out are.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from desktop_app.app import pin
from desktop_app.journey import actions, kiosk_actions
from desktop_app.values import Value
from tests.kiosk.kiosk_program import PIN

ROOT = Path(__file__).parent.parent.parent
Point = tuple[int, int]

POLICY = f"""
[sound]
offered = false
[staff]
pin = "{pin.hashed(PIN, salt=bytes(16))}"
"""
"""What a clinic has settled where staff can leave, and where nothing is read aloud."""

KEYS: dict[str, actions.Action] = {
    "offer": kiosk_actions.OfferPin(),
    **{digit: kiosk_actions.TypeDigit(digit) for digit in "0123456789"},
}
LEAVE: dict[str, actions.Action] = {"leave": kiosk_actions.LeaveKiosk()}


class Twin(Value, frozen=True, kw_only=True):
    """What a kiosk of this policy and size is like.

    Args:
        first: The file with a picture of its first page.
        keys: The same of the keys for the PIN.
        menu: The same of what staff can do.
        places: Where each of the keys and "leave" are.
    """

    first: Path
    keys: Path
    menu: Path
    places: dict[str, Point]


def twin_of(size: Point, folder: Path) -> Twin:
    """Make a twin with `POLICY`, in a process of its own."""
    policy = folder / "policy.toml"
    policy.write_text(POLICY)
    words = [str(policy), *map(str, size), str(folder)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.kiosk.twin", *words],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        timeout=60,
        check=True,
    )
    told = json.loads(done.stdout)
    return Twin(
        first=folder / "first.png",
        keys=folder / "keys.png",
        menu=folder / "menu.png",
        places={key: (x, y) for key, (x, y) in told.items()},
    )


def _main(policy: str, width: str, height: str, folder: str) -> None:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop_app.app import kiosk_opening
    from desktop_app.app.start import application

    app = application()
    window = kiosk_opening.made(kiosk_opening.found(Path(policy), None))
    window.resize(int(width), int(height))
    window.show()

    def settle() -> None:
        for _ in range(5):
            QApplication.processEvents()

    def places(wanted: dict[str, actions.Action]) -> dict[str, Point]:
        found = {}
        for widget in window.findChildren(QWidget):
            meant = getattr(getattr(widget, "button", None), "action", None)
            for name, action in wanted.items():
                if widget.isVisible() and meant == action:
                    at = widget.mapTo(window, widget.rect().center())
                    found[name] = (at.x(), at.y())
        return found

    settle()
    window.grab().save(f"{folder}/first.png")
    window.store.dispatch(kiosk_actions.OpenDoor())
    settle()
    window.grab().save(f"{folder}/keys.png")
    told = places(KEYS)
    for digit in PIN:
        window.store.dispatch(kiosk_actions.TypeDigit(digit))
    window.store.dispatch(kiosk_actions.OfferPin())
    while not (way_out := places(LEAVE)):  # until the PIN has been looked at
        settle()
    window.grab().save(f"{folder}/menu.png")
    print(json.dumps(told | way_out), flush=True)
    window.leave()
    app.processEvents()


if __name__ == "__main__":
    _main(*sys.argv[1:])
