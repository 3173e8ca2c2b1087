"""Where the program begins: `python -m desktop_app`, or `evenhand`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; return the exit code."""
    from desktop_app.app.crash import guarded

    return guarded(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
