"""Looks at the whole screen until something coloured is on it; a process of its own.

`python -m tests.visits.watcher` ends with 0 and tells how many colours it sees, or with
1 when the screen stays empty.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtGui import QGuiApplication

PATIENCE = 30.0
ENOUGH = 50


def colours() -> int:
    """Return how many colours there are on the screen."""
    image = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    points = ((x, y) for x in range(0, image.width(), 5) for y in range(0, 800, 5))
    return len({image.pixel(x, y) for x, y in points})


def main() -> int:
    """Wait for a picture; return the exit code."""
    app = QGuiApplication(sys.argv[:1])
    until = time.monotonic() + PATIENCE
    while (seen := colours()) < ENOUGH:
        if time.monotonic() > until:
            return 1
        app.processEvents()
        time.sleep(0.1)
    print(seen)
    return 0


if __name__ == "__main__":
    sys.exit(main())
